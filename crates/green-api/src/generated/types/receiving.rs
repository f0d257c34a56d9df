// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `receiving`.

use super::Notification;

/// What came of removing a notification.
///
/// Documented in `green-api/receiving/DeleteNotification.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `result` is no `Err`: look at it"]
#[non_exhaustive]
pub struct DeleteNotificationResult {
    /// Whether it was removed; false where it was removed before, or is not the one that was fetched last.
    pub result: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DeleteNotificationResult {
    result: "result" as Optional,
} }

/// The message whose file is asked for.
///
/// Documented in `green-api/receiving/DownloadFile.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DownloadFileRequest {
    /// The chat that the message is in, such as `79000023125@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: wagate_client::ChatId,
    /// The id of the message.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { DownloadFileRequest {
    chat_id: "chatId" as Required,
    id_message: "idMessage" as Required,
} }

impl DownloadFileRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        chat_id: impl Into<wagate_client::ChatId>,
        id_message: impl Into<String>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            id_message: id_message.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// Where the file of a message is.
///
/// Documented in `green-api/receiving/DownloadFile.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FileLink {
    /// The address of the file.
    #[cfg_attr(feature = "schemars", schemars(rename = "downloadUrl"))]
    pub download_url: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { FileLink {
    download_url: "downloadUrl" | "urlFile" as Optional,
} }

/// A notification that was fetched.
///
/// Documented in `green-api/receiving/ReceiveNotification.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedNotification {
    /// What `deleteNotification` needs to remove it.
    #[cfg_attr(feature = "schemars", schemars(rename = "receiptId"))]
    pub receipt_id: Option<i64>,
    /// The notification.
    pub body: Option<Notification>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { ReceivedNotification {
    receipt_id: "receiptId" as Optional,
    body: "body" as Optional,
} }
