// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Notifications that wait to be fetched, and files of messages.

use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{
    DeleteNotificationResult, DownloadFileRequest, FileLink, ReceivedNotification,
};

impl Client {
    /// Fetches the oldest notification that waits.
    ///
    /// It stays where it is until `deleteNotification` removes it, so the next call gives the same
    /// one. Where none waits, the call waits for one, and finds nothing when the time is over.
    /// Notifications are kept for 24 hours. The method does not work while the instance has a
    /// `webhookUrl`.
    ///
    /// The client sends no more than 100 calls a second.
    ///
    /// Documented in `green-api/receiving/ReceiveNotification.md` (en),
    /// `green-api/receiving/DeleteNotification.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
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
    pub async fn receive_notification(
        &self,
    ) -> Result<Option<ReceivedNotification>, Error> {
        self.receive_notification_with(&ReceiveNotificationOptions::default()).await
    }

    /// As [`Client::receive_notification`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::receive_notification`].
    pub async fn receive_notification_with(
        &self,
        options: &ReceiveNotificationOptions,
    ) -> Result<Option<ReceivedNotification>, Error> {
        let mut request = Request::new(&RECEIVE_NOTIFICATION);
        request.query_option("receiveTimeout", options.receive_timeout.as_ref());
        self.core.lookup(request).await
    }

    /// Removes a notification that was fetched.
    ///
    /// Then the next `receiveNotification` gives the following one. A notification that is gone
    /// already, or is not the one that was fetched last, is answered with status 200, and `result`
    /// false.
    ///
    /// The client sends no more than 100 calls a second.
    ///
    /// Documented in `green-api/receiving/DeleteNotification.md` (en),
    /// `green-api/receiving/DeleteNotification.md` (en, earlier edition),
    /// `green-api/receiving/ReceiveNotification.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `receipt_id`: The `receiptId` that came with the notification.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: A part of the path is missing or has the wrong form; or the instance is starting, or is
    ///   not linked to a WhatsApp account. After a start, a few seconds of patience help.
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
    pub async fn delete_notification(
        &self,
        receipt_id: i64,
    ) -> Result<DeleteNotificationResult, Error> {
        let mut request = Request::new(&DELETE_NOTIFICATION);
        request.path("receiptId", receipt_id);
        self.core.call(request).await
    }

    /// Gives the address of the file of a message.
    ///
    /// For incoming and outgoing messages. How long after its message a file can be had for the first
    /// time is up to WhatsApp. The call reads and changes nothing, so it may be repeated.
    ///
    /// The client sends no more than 5 calls a second.
    ///
    /// Documented in `green-api/receiving/DownloadFile.md` (en), `green-api/receiving/DownloadFile.md`
    /// (en, earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md`
    /// (en), `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which message.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body does not have the right form, or the message has no file; or the instance is
    ///   starting, or is not linked to a WhatsApp account. After a start, a few seconds of patience
    ///   help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: WhatsApp's servers do not have the file any more.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn download_file(
        &self,
        body: &DownloadFileRequest,
    ) -> Result<FileLink, Error> {
        let mut request = Request::new(&DOWNLOAD_FILE);
        request.json(body);
        self.core.call(request).await
    }
}

/// What [`Client::receive_notification_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiveNotificationOptions {
    /// How long to wait for a notification, in seconds.
    pub receive_timeout: Option<i64>,
}

impl ReceiveNotificationOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `receiveTimeout`.
    #[must_use]
    pub fn receive_timeout(mut self, receive_timeout: i64) -> Self {
        self.receive_timeout = Some(receive_timeout);
        self
    }
}

pub(crate) static RECEIVE_NOTIFICATION: Operation<'static> = Operation {
    vendor: "green-api",
    name: "receiveNotification",
    method: Method::Get,
    path: "/waInstance{idInstance}/receiveNotification/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(10000)),
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

pub(crate) static DELETE_NOTIFICATION: Operation<'static> = Operation {
    vendor: "green-api",
    name: "deleteNotification",
    method: Method::Delete,
    path: "/waInstance{idInstance}/deleteNotification/{apiTokenInstance}/{receiptId}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(10000)),
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

pub(crate) static DOWNLOAD_FILE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "downloadFile",
    method: Method::Post,
    path: "/waInstance{idInstance}/downloadFile/{apiTokenInstance}",
    host: "api",
    idempotent: true,
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
