// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Notifications that wait to be fetched, and files of messages.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Notifications that wait to be fetched, and files of messages.
///
/// Reached by [`Client::receiving`](crate::Client::receiving).
///
/// ```no_run
/// # async fn example(client: wagate_green_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.receiving().receive_notification().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Receiving(pub(crate) Core);

impl Receiving {
    /// Fetches the oldest notification that waits.
    ///
    /// It stays where it is until `deleteNotification` removes it, so the next call gives the same one. Where none waits,
    /// the call waits for one, and finds nothing when the time is over. Notifications are kept for 24 hours. The method
    /// does not work while the instance has a `webhookUrl`. Status 408 means, to programs that met it, that none came.
    ///
    /// `GET /waInstance{idInstance}/receiveNotification/{apiTokenInstance}`. Safe to repeat: tried again after failures
    /// that pass. At most 100 times a second.
    ///
    /// Documented in
    /// [ReceiveNotification](https://green-api.com/en/docs/api/receiving/technology-http-api/ReceiveNotification/),
    /// [DeleteNotification](https://green-api.com/en/docs/api/receiving/technology-http-api/DeleteNotification/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn receive_notification(&self) -> ReceiveNotification {
        ReceiveNotification(Unsent::new(&self.0, &RECEIVE_NOTIFICATION))
    }

    /// Removes a notification that was fetched.
    ///
    /// Then the next `receiveNotification` gives the following one. A notification that is gone already, or is not the one
    /// that was fetched last, is answered with status 200, and `result` false.
    ///
    /// `DELETE /waInstance{idInstance}/deleteNotification/{apiTokenInstance}/{receiptId}`. Never sent twice. At most 100
    /// times a second.
    ///
    /// Documented in
    /// [DeleteNotification](https://green-api.com/en/docs/api/receiving/technology-http-api/DeleteNotification/),
    /// [DeleteNotification (earlier
    /// edition)](https://green-api.com/en/docs/api/receiving/technology-http-api/DeleteNotification/),
    /// [ReceiveNotification](https://green-api.com/en/docs/api/receiving/technology-http-api/ReceiveNotification/).
    ///
    /// - `receipt_id`: The `receiptId` that came with the notification.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: A part of the path is missing or has the wrong form; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    #[inline]
    pub fn delete_notification(&self, receipt_id: i64) -> DeleteNotification {
        DeleteNotification(
            Unsent::new(&self.0, &DELETE_NOTIFICATION).path("receiptId", receipt_id),
        )
    }

    /// Gives the address of the file of a message.
    ///
    /// For incoming and outgoing messages. How long after its message a file can be had for the first time is up to
    /// WhatsApp. The call reads and changes nothing, so it may be repeated.
    ///
    /// `POST /waInstance{idInstance}/downloadFile/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most 5 times a second.
    ///
    /// Documented in [DownloadFile](https://green-api.com/en/docs/api/receiving/files/DownloadFile/), [DownloadFile
    /// (earlier edition)](https://green-api.com/en/docs/api/receiving/files/DownloadFile/), `green-api/postman/br.json`.
    ///
    /// - `body`: Which message.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: The body does not have the right form, or the message has no file; or the instance is starting, or is not
    ///   linked to a WhatsApp account. After a start, a few seconds of patience help.
    /// - 500: WhatsApp's servers do not have the file any more.
    #[inline]
    pub fn download_file(&self, body: types::DownloadFileRequest) -> DownloadFile {
        DownloadFile(Unsent::new(&self.0, &DOWNLOAD_FILE).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Receiving::receive_notification`].
    pub struct ReceiveNotification -> Option<types::ReceivedNotification> as lookup
}

impl ReceiveNotification {
    /// How long to wait for a notification, in seconds.
    #[inline]
    pub fn receive_timeout(self, receive_timeout: i64) -> Self {
        Self(self.0.query("receiveTimeout", receive_timeout))
    }
}

wagate_client::operation! {
    /// The request of [`Receiving::delete_notification`].
    pub struct DeleteNotification -> types::DeleteNotificationResult as value
}

wagate_client::operation! {
    /// The request of [`Receiving::download_file`].
    pub struct DownloadFile -> types::FileLink as value
}

pub(crate) static RECEIVE_NOTIFICATION: Operation<'static> = API
    .get(
        "receiveNotification",
        "/waInstance{idInstance}/receiveNotification/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(10))
    .long_poll("receiveTimeout", 5);

pub(crate) static DELETE_NOTIFICATION: Operation<'static> = API
    .delete(
        "deleteNotification",
        "/waInstance{idInstance}/deleteNotification/{apiTokenInstance}/{receiptId}",
    )
    .interval(Duration::from_millis(10));

pub(crate) static DOWNLOAD_FILE: Operation<'static> = API
    .post("downloadFile", "/waInstance{idInstance}/downloadFile/{apiTokenInstance}")
    .idempotent(true)
    .interval(Duration::from_millis(200));
