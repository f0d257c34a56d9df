// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Statuses: posts that contacts see for a day.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Statuses: posts that contacts see for a day.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::statuses`](crate::Session::statuses).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").statuses().get_new_status_message_id().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Statuses(pub(crate) Core);

impl Statuses {
    /// Posts a text as a status.
    ///
    /// For thousands of contacts, send it to some hundreds at a time, each time with the same id from
    /// `getNewStatusMessageId`, and the own account among the first.
    ///
    /// `POST /api/{session}/status/text`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/),
    /// [features](https://waha.devlike.pro/docs/how-to/status/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The text, and who gets it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_text_status(
        &self,
        body: types::SendTextStatusRequest,
    ) -> SendTextStatus {
        SendTextStatus(
            Unsent::new(&self.0, &SEND_TEXT_STATUS)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Posts a picture as a status.
    ///
    /// Send JPEG: the server does not convert pictures.
    ///
    /// `POST /api/{session}/status/image`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/),
    /// [features](https://waha.devlike.pro/docs/how-to/status/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The picture, and who gets it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_image_status(
        &self,
        body: types::SendImageStatusRequest,
    ) -> SendImageStatus {
        SendImageStatus(
            Unsent::new(&self.0, &SEND_IMAGE_STATUS)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Posts a voice as a status.
    ///
    /// WhatsApp plays Opus in an OGG container. For other files set `convert`, or convert them beforehand.
    ///
    /// `POST /api/{session}/status/voice`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/),
    /// [features](https://waha.devlike.pro/docs/how-to/status/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The recording, and who gets it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_voice_status(
        &self,
        body: types::SendVoiceStatusRequest,
    ) -> SendVoiceStatus {
        SendVoiceStatus(
            Unsent::new(&self.0, &SEND_VOICE_STATUS)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Posts a video as a status.
    ///
    /// WhatsApp plays MP4 with H.264. For other files set `convert`, or convert them beforehand.
    ///
    /// `POST /api/{session}/status/video`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/),
    /// [features](https://waha.devlike.pro/docs/how-to/status/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The video, and who gets it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_video_status(
        &self,
        body: types::SendVideoStatusRequest,
    ) -> SendVideoStatus {
        SendVideoStatus(
            Unsent::new(&self.0, &SEND_VIDEO_STATUS)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Deletes a status for everyone who got it.
    ///
    /// The engines NOWEB and GOWS have it.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/status/delete`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/),
    /// [features](https://waha.devlike.pro/docs/how-to/status/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The status.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn delete_status(&self, body: types::DeleteStatusRequest) -> DeleteStatus {
        DeleteStatus(
            Unsent::new(&self.0, &DELETE_STATUS)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Makes an id for a status that is sent in several parts.
    ///
    /// The engines NOWEB and GOWS have it. With one id for all parts, all views are counted together.
    ///
    /// `GET /api/{session}/status/new-message-id`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/),
    /// [features](https://waha.devlike.pro/docs/how-to/status/features/), `waha/static/swagger/openapi.json`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_new_status_message_id(&self) -> GetNewStatusMessageId {
        GetNewStatusMessageId(
            Unsent::new(&self.0, &GET_NEW_STATUS_MESSAGE_ID)
                .path("session", self.0.scope("session")),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Statuses::send_text_status`].
    pub struct SendTextStatus -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Statuses::send_image_status`].
    pub struct SendImageStatus -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Statuses::send_voice_status`].
    pub struct SendVoiceStatus -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Statuses::send_video_status`].
    pub struct SendVideoStatus -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Statuses::delete_status`].
    pub struct DeleteStatus -> types::DeleteStatusAnswer as value
}

wagate_client::operation! {
    /// The request of [`Statuses::get_new_status_message_id`].
    pub struct GetNewStatusMessageId -> types::NewMessageId as value
}

pub(crate) static SEND_TEXT_STATUS: Operation<'static> = API
    .post("sendTextStatus", "/api/{session}/status/text");

pub(crate) static SEND_IMAGE_STATUS: Operation<'static> = API
    .post("sendImageStatus", "/api/{session}/status/image");

pub(crate) static SEND_VOICE_STATUS: Operation<'static> = API
    .post("sendVoiceStatus", "/api/{session}/status/voice");

pub(crate) static SEND_VIDEO_STATUS: Operation<'static> = API
    .post("sendVideoStatus", "/api/{session}/status/video");

pub(crate) static DELETE_STATUS: Operation<'static> = API
    .post("deleteStatus", "/api/{session}/status/delete");

pub(crate) static GET_NEW_STATUS_MESSAGE_ID: Operation<'static> = API
    .get("getNewStatusMessageId", "/api/{session}/status/new-message-id");
