// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Statuses: posts that contacts see for a day.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Statuses: posts that contacts see for a day.
///
/// Reached by [`Client::statuses`](crate::Client::statuses).
///
/// ```no_run
/// # async fn example(client: wagate_green_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.statuses().get_incoming_statuses().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Statuses(pub(crate) Core);

impl Statuses {
    /// Puts a status with a text into the queue for sending.
    ///
    /// Both sides must have saved the other as a contact; several editions of the page let only the first 1024 contacts
    /// with a `contactName` get it. The vendor calls the method a beta version.
    ///
    /// `POST /waInstance{idInstance}/sendTextStatus/{apiTokenInstance}`. Never sent twice. At most 5 times a second.
    ///
    /// Documented in [SendTextStatus](https://green-api.com/en/docs/api/statuses/SendTextStatus/).
    ///
    /// - `body`: The text and how it looks.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's support grants; or there
    ///   is no instance with this id. The docs show no body.
    #[inline]
    pub fn send_text_status(
        &self,
        body: types::SendTextStatusRequest,
    ) -> SendTextStatus {
        SendTextStatus(Unsent::new(&self.0, &SEND_TEXT_STATUS).json(&body))
    }

    /// Puts a status with a voice into the queue for sending.
    ///
    /// A recording of more than one minute is cut off; the docs recommend MP3. An address that makes browsers download the
    /// file (`application/octet-stream`) is answered with 200 too, but no status appears. Both sides must have saved the
    /// other as a contact; several editions of the page let only the first 1024 contacts with a `contactName` get it. The
    /// vendor calls the method a beta version.
    ///
    /// `POST /waInstance{idInstance}/sendVoiceStatus/{apiTokenInstance}`. Never sent twice. At most 5 times a second.
    ///
    /// Documented in [SendVoiceStatus](https://green-api.com/en/docs/api/statuses/SendVoiceStatus/).
    ///
    /// - `body`: The recording and how the status looks.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's support grants; or there
    ///   is no instance with this id. The docs show no body.
    #[inline]
    pub fn send_voice_status(
        &self,
        body: types::SendVoiceStatusRequest,
    ) -> SendVoiceStatus {
        SendVoiceStatus(Unsent::new(&self.0, &SEND_VOICE_STATUS).json(&body))
    }

    /// Puts a status with a picture or video into the queue for sending.
    ///
    /// A video of more than one minute is cut off; the docs recommend MP4, and pictures with a ratio of 9:16. An address
    /// that makes browsers download the file (`application/octet-stream`) is answered with 200 too, but no status appears.
    /// Both sides must have saved the other as a contact; several editions of the page let only the first 1024 contacts
    /// with a `contactName` get it. The vendor calls the method a beta version.
    ///
    /// `POST /waInstance{idInstance}/sendMediaStatus/{apiTokenInstance}`. Never sent twice. At most 5 times a second.
    ///
    /// Documented in [SendMediaStatus](https://green-api.com/en/docs/api/statuses/SendMediaStatus/).
    ///
    /// - `body`: The picture or video.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's support grants; or there
    ///   is no instance with this id. The docs show no body.
    #[inline]
    pub fn send_media_status(
        &self,
        body: types::SendMediaStatusRequest,
    ) -> SendMediaStatus {
        SendMediaStatus(Unsent::new(&self.0, &SEND_MEDIA_STATUS).json(&body))
    }

    /// Deletes a status that was sent.
    ///
    /// The vendor calls the method a beta version. The answer has no body.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /waInstance{idInstance}/deleteStatus/{apiTokenInstance}`. Never sent twice. At most 10 times a second.
    ///
    /// Documented in [DeleteStatus](https://green-api.com/en/docs/api/statuses/DeleteStatus/).
    ///
    /// - `body`: Which status.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: There is no status with this id; or the instance is starting, or is not linked to a WhatsApp account. After
    ///   a start, a few seconds of patience help.
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's support grants; or there
    ///   is no instance with this id.
    #[inline]
    pub fn delete_status(&self, body: types::DeleteStatusRequest) -> DeleteStatus {
        DeleteStatus(Unsent::new(&self.0, &DELETE_STATUS).json(&body))
    }

    /// Lists who got and who saw a status.
    ///
    /// The data are kept for 30 days, and the instance needs the setting `outgoingWebhook`. The vendor calls the method a
    /// beta version.
    ///
    /// `GET /waInstance{idInstance}/getStatusStatistic/{apiTokenInstance}`. Safe to repeat: tried again after failures
    /// that pass. At most once a second.
    ///
    /// Documented in [GetStatusStatistic](https://green-api.com/en/docs/api/statuses/GetStatusStatistic/).
    ///
    /// - `id_message`: The id of the status.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's support grants; or there
    ///   is no instance with this id.
    #[inline]
    pub fn get_status_statistic(&self, id_message: &str) -> GetStatusStatistic {
        GetStatusStatistic(
            Unsent::new(&self.0, &GET_STATUS_STATISTIC).query("idMessage", id_message),
        )
    }

    /// Lists the statuses of contacts.
    ///
    /// Statuses are kept for 30 days. The vendor calls the method a beta version.
    ///
    /// `GET /waInstance{idInstance}/getIncomingStatuses/{apiTokenInstance}`. Safe to repeat: tried again after failures
    /// that pass. At most once a second.
    ///
    /// Documented in [GetIncomingStatuses](https://green-api.com/en/docs/api/statuses/GetIncomingStatuses/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_incoming_statuses(&self) -> GetIncomingStatuses {
        GetIncomingStatuses(Unsent::new(&self.0, &GET_INCOMING_STATUSES))
    }

    /// Lists the statuses that the account sent.
    ///
    /// Statuses are kept for 30 days. The vendor calls the method a beta version.
    ///
    /// `GET /waInstance{idInstance}/getOutgoingStatuses/{apiTokenInstance}`. Safe to repeat: tried again after failures
    /// that pass. At most once a second.
    ///
    /// Documented in [GetOutgoingStatuses](https://green-api.com/en/docs/api/statuses/GetOutgoingStatuses/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_outgoing_statuses(&self) -> GetOutgoingStatuses {
        GetOutgoingStatuses(Unsent::new(&self.0, &GET_OUTGOING_STATUSES))
    }
}

wagate_client::operation! {
    /// The request of [`Statuses::send_text_status`].
    pub struct SendTextStatus -> types::QueuedStatus as value
}

wagate_client::operation! {
    /// The request of [`Statuses::send_voice_status`].
    pub struct SendVoiceStatus -> types::QueuedStatus as value
}

wagate_client::operation! {
    /// The request of [`Statuses::send_media_status`].
    pub struct SendMediaStatus -> types::QueuedStatus as value
}

wagate_client::operation! {
    /// The request of [`Statuses::delete_status`].
    pub struct DeleteStatus -> types::DeleteStatusAnswer as value
}

wagate_client::operation! {
    /// The request of [`Statuses::get_status_statistic`].
    pub struct GetStatusStatistic -> Vec<types::StatusReceipt> as value
}

wagate_client::operation! {
    /// The request of [`Statuses::get_incoming_statuses`].
    pub struct GetIncomingStatuses -> Vec<types::IncomingStatus> as value
}

impl GetIncomingStatuses {
    /// How far to look back, in minutes; 1440 are a day.
    #[inline]
    pub fn minutes(self, minutes: i64) -> Self {
        Self(self.0.query("minutes", minutes))
    }
}

wagate_client::operation! {
    /// The request of [`Statuses::get_outgoing_statuses`].
    pub struct GetOutgoingStatuses -> Vec<types::OutgoingStatus> as value
}

impl GetOutgoingStatuses {
    /// How far to look back, in minutes; 1440 are a day.
    #[inline]
    pub fn minutes(self, minutes: i64) -> Self {
        Self(self.0.query("minutes", minutes))
    }
}

pub(crate) static SEND_TEXT_STATUS: Operation<'static> = API
    .post("sendTextStatus", "/waInstance{idInstance}/sendTextStatus/{apiTokenInstance}")
    .interval(Duration::from_millis(200));

pub(crate) static SEND_VOICE_STATUS: Operation<'static> = API
    .post(
        "sendVoiceStatus",
        "/waInstance{idInstance}/sendVoiceStatus/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(200));

pub(crate) static SEND_MEDIA_STATUS: Operation<'static> = API
    .post(
        "sendMediaStatus",
        "/waInstance{idInstance}/sendMediaStatus/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(200));

pub(crate) static DELETE_STATUS: Operation<'static> = API
    .post("deleteStatus", "/waInstance{idInstance}/deleteStatus/{apiTokenInstance}")
    .interval(Duration::from_millis(100));

pub(crate) static GET_STATUS_STATISTIC: Operation<'static> = API
    .get(
        "getStatusStatistic",
        "/waInstance{idInstance}/getStatusStatistic/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000));

pub(crate) static GET_INCOMING_STATUSES: Operation<'static> = API
    .get(
        "getIncomingStatuses",
        "/waInstance{idInstance}/getIncomingStatuses/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000));

pub(crate) static GET_OUTGOING_STATUSES: Operation<'static> = API
    .get(
        "getOutgoingStatuses",
        "/waInstance{idInstance}/getOutgoingStatuses/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000));
