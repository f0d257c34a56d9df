// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Statuses: posts that contacts see for a day.

use serde_json::Value;
use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{
    DeleteStatusRequest, IncomingStatus, OutgoingStatus, QueuedStatus,
    SendMediaStatusRequest, SendTextStatusRequest, SendVoiceStatusRequest, StatusReceipt,
};

impl Client {
    /// Puts a status with a text into the queue for sending.
    ///
    /// Both sides must have saved the other as a contact; several editions of the page let only the
    /// first 1024 contacts with a `contactName` get it. The vendor calls the method a beta version.
    ///
    /// The client sends no more than 5 calls a second.
    ///
    /// Documented in `green-api/statuses/SendTextStatus.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The text and how it looks.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's
    ///   support grants; or there is no instance with this id. The docs show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn send_text_status(
        &self,
        body: &SendTextStatusRequest,
    ) -> Result<QueuedStatus, Error> {
        let mut request = Request::new(&SEND_TEXT_STATUS);
        request.json(body);
        self.core.call(request).await
    }

    /// Puts a status with a voice into the queue for sending.
    ///
    /// A recording of more than one minute is cut off; the docs recommend MP3. An address that makes
    /// browsers download the file (`application/octet-stream`) is answered with 200 too, but no status
    /// appears. Both sides must have saved the other as a contact; several editions of the page let
    /// only the first 1024 contacts with a `contactName` get it. The vendor calls the method a beta
    /// version.
    ///
    /// The client sends no more than 5 calls a second.
    ///
    /// Documented in `green-api/statuses/SendVoiceStatus.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The recording and how the status looks.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's
    ///   support grants; or there is no instance with this id. The docs show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn send_voice_status(
        &self,
        body: &SendVoiceStatusRequest,
    ) -> Result<QueuedStatus, Error> {
        let mut request = Request::new(&SEND_VOICE_STATUS);
        request.json(body);
        self.core.call(request).await
    }

    /// Puts a status with a picture or video into the queue for sending.
    ///
    /// A video of more than one minute is cut off; the docs recommend MP4, and pictures with a ratio
    /// of 9:16. An address that makes browsers download the file (`application/octet-stream`) is
    /// answered with 200 too, but no status appears. Both sides must have saved the other as a
    /// contact; several editions of the page let only the first 1024 contacts with a `contactName` get
    /// it. The vendor calls the method a beta version.
    ///
    /// The client sends no more than 5 calls a second.
    ///
    /// Documented in `green-api/statuses/SendMediaStatus.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The picture or video.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's
    ///   support grants; or there is no instance with this id. The docs show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn send_media_status(
        &self,
        body: &SendMediaStatusRequest,
    ) -> Result<QueuedStatus, Error> {
        let mut request = Request::new(&SEND_MEDIA_STATUS);
        request.json(body);
        self.core.call(request).await
    }

    /// Deletes a status that was sent.
    ///
    /// The vendor calls the method a beta version. The answer has no body.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/statuses/DeleteStatus.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which status.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: There is no status with this id; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's
    ///   support grants; or there is no instance with this id.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn delete_status(
        &self,
        body: &DeleteStatusRequest,
    ) -> Result<Value, Error> {
        let mut request = Request::new(&DELETE_STATUS);
        request.json(body);
        self.core.call(request).await
    }

    /// Lists who got and who saw a status.
    ///
    /// The data are kept for 30 days, and the instance needs the setting `outgoingWebhook`. The vendor
    /// calls the method a beta version.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/statuses/GetStatusStatistic.md` (en), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `id_message`: The id of the status.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: The instance has no access to the beta methods about statuses, which the vendor's
    ///   support grants; or there is no instance with this id.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_status_statistic(
        &self,
        id_message: &str,
    ) -> Result<Vec<StatusReceipt>, Error> {
        let mut request = Request::new(&GET_STATUS_STATISTIC);
        request.query("idMessage", id_message);
        self.core.call(request).await
    }

    /// Lists the statuses of contacts.
    ///
    /// Statuses are kept for 30 days. The vendor calls the method a beta version.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/statuses/GetIncomingStatuses.md` (en), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_incoming_statuses(&self) -> Result<Vec<IncomingStatus>, Error> {
        self.get_incoming_statuses_with(&GetIncomingStatusesOptions::default()).await
    }

    /// As [`Client::get_incoming_statuses`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::get_incoming_statuses`].
    pub async fn get_incoming_statuses_with(
        &self,
        options: &GetIncomingStatusesOptions,
    ) -> Result<Vec<IncomingStatus>, Error> {
        let mut request = Request::new(&GET_INCOMING_STATUSES);
        request.query_option("minutes", options.minutes.as_ref());
        self.core.call(request).await
    }

    /// Lists the statuses that the account sent.
    ///
    /// Statuses are kept for 30 days. The vendor calls the method a beta version.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/statuses/GetOutgoingStatuses.md` (en), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_outgoing_statuses(&self) -> Result<Vec<OutgoingStatus>, Error> {
        self.get_outgoing_statuses_with(&GetOutgoingStatusesOptions::default()).await
    }

    /// As [`Client::get_outgoing_statuses`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::get_outgoing_statuses`].
    pub async fn get_outgoing_statuses_with(
        &self,
        options: &GetOutgoingStatusesOptions,
    ) -> Result<Vec<OutgoingStatus>, Error> {
        let mut request = Request::new(&GET_OUTGOING_STATUSES);
        request.query_option("minutes", options.minutes.as_ref());
        self.core.call(request).await
    }
}

/// What [`Client::get_incoming_statuses_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetIncomingStatusesOptions {
    /// How far to look back, in minutes; 1440 are a day.
    pub minutes: Option<i64>,
}

impl GetIncomingStatusesOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `minutes`.
    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }
}

/// What [`Client::get_outgoing_statuses_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOutgoingStatusesOptions {
    /// How far to look back, in minutes; 1440 are a day.
    pub minutes: Option<i64>,
}

impl GetOutgoingStatusesOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `minutes`.
    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }
}

pub(crate) static SEND_TEXT_STATUS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendTextStatus",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendTextStatus/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(200000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static SEND_VOICE_STATUS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendVoiceStatus",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendVoiceStatus/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(200000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static SEND_MEDIA_STATUS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendMediaStatus",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendMediaStatus/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(200000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static DELETE_STATUS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "deleteStatus",
    method: Method::Post,
    path: "/waInstance{idInstance}/deleteStatus/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(100000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static GET_STATUS_STATISTIC: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getStatusStatistic",
    method: Method::Get,
    path: "/waInstance{idInstance}/getStatusStatistic/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static GET_INCOMING_STATUSES: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getIncomingStatuses",
    method: Method::Get,
    path: "/waInstance{idInstance}/getIncomingStatuses/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static GET_OUTGOING_STATUSES: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getOutgoingStatuses",
    method: Method::Get,
    path: "/waInstance{idInstance}/getOutgoingStatuses/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};
