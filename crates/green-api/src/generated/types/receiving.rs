// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `receiving`.

use wagate_client::{ChatId, IntoChatId};
use super::Notification;

wagate_client::record! {
    /// What came of removing a notification.
    ///
    /// Documented in
    /// [DeleteNotification](https://green-api.com/en/docs/api/receiving/technology-http-api/DeleteNotification/).
    #[must_use = "a false `result` is no `Err`: look at it"]
    pub struct DeleteNotificationResult: Default {
        /// Whether it was removed; false where it was removed before, or is not the one that was fetched last.
        pub result: Option<bool> = "result" as LenientOptional,
        /// Why it was not; empty where it was. Only the official collection shows it.
        pub reason: Option<String> = "reason" as LenientOptional,
    }
}

wagate_client::record! {
    /// The message whose file is asked for.
    ///
    /// Documented in [DownloadFile](https://green-api.com/en/docs/api/receiving/files/DownloadFile/).
    pub struct DownloadFileRequest: Request {
        /// The chat that the message is in, such as `79000023125@c.us`.
        pub chat_id: ChatId = "chatId" as Required new(impl IntoChatId),
        /// The id of the message.
        pub id_message: String = "idMessage" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Where the file of a message is.
    ///
    /// Documented in [DownloadFile](https://green-api.com/en/docs/api/receiving/files/DownloadFile/).
    pub struct FileLink: Default {
        /// The address of the file.
        pub download_url: Option<String> = "downloadUrl" | "urlFile" as LenientOptional,
    }
}

wagate_client::record! {
    /// A notification that was fetched.
    ///
    /// Documented in
    /// [ReceiveNotification](https://green-api.com/en/docs/api/receiving/technology-http-api/ReceiveNotification/).
    pub struct ReceivedNotification: Default {
        /// What `deleteNotification` needs to remove it.
        pub receipt_id: Option<i64> = "receiptId" as LenientOptional,
        /// The notification.
        pub body: Option<Notification> = "body" as Optional,
    }
}
