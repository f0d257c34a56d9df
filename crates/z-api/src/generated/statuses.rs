// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Statuses: posts that contacts see for a day.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Statuses: posts that contacts see for a day.
///
/// Reached by [`Client::statuses`](crate::Client::statuses).
#[derive(Debug, Clone)]
pub struct Statuses(pub(crate) Core);

impl Statuses {
    /// Posts a text on the own status.
    ///
    /// It is gone after 24 hours. The answer means that it is queued; the webhook of sent messages tells whether it was
    /// sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-text-status`. Never sent twice.
    ///
    /// Documented in [send-text-status](https://developer.z-api.io/en/status/send-text-status),
    /// [send-text-status](https://developer.z-api.io/status/send-text-status), [send-text-status (earlier
    /// edition)](https://developer.z-api.io/status/send-text-status), [send-text-status (earlier
    /// edition)](https://developer.z-api.io/en/status/send-text-status).
    ///
    /// - `body`: The text.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_text_status(
        &self,
        body: types::SendTextStatusRequest,
    ) -> SendTextStatus {
        SendTextStatus(Unsent::new(&self.0, &SEND_TEXT_STATUS).json(&body))
    }

    /// Posts a picture on the own status.
    ///
    /// It is gone after 24 hours. The answer means that it is queued; the webhook of sent messages tells whether it was
    /// sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-image-status`. Never sent twice.
    ///
    /// Documented in [send-image-status](https://developer.z-api.io/en/status/send-image-status),
    /// [send-image-status](https://developer.z-api.io/status/send-image-status), [send-image-status (earlier
    /// edition)](https://developer.z-api.io/status/send-image-status), [send-image-status (earlier
    /// edition)](https://developer.z-api.io/en/status/send-image-status).
    ///
    /// - `body`: The picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_image_status(
        &self,
        body: types::SendImageStatusRequest,
    ) -> SendImageStatus {
        SendImageStatus(Unsent::new(&self.0, &SEND_IMAGE_STATUS).json(&body))
    }

    /// Posts a video on the own status.
    ///
    /// It is gone after 24 hours. The answer means that it is queued; the webhook of sent messages tells whether it was
    /// sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-video-status`. Never sent twice.
    ///
    /// Documented in [send-video-status](https://developer.z-api.io/en/status/send-video-status),
    /// [send-video-status](https://developer.z-api.io/status/send-video-status), [send-video-status (earlier
    /// edition)](https://developer.z-api.io/status/send-video-status), [send-video-status (earlier
    /// edition)](https://developer.z-api.io/en/status/send-video-status).
    ///
    /// - `body`: The video.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_video_status(
        &self,
        body: types::SendVideoStatusRequest,
    ) -> SendVideoStatus {
        SendVideoStatus(Unsent::new(&self.0, &SEND_VIDEO_STATUS).json(&body))
    }

    /// Answers a status with a text.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/reply-status-text`. Never sent twice.
    ///
    /// Documented in [reply-status-text](https://developer.z-api.io/en/status/reply-status-text),
    /// [reply-status-text](https://developer.z-api.io/status/reply-status-text), [reply-status-text (earlier
    /// edition)](https://developer.z-api.io/status/reply-status-text), [reply-status-text (earlier
    /// edition)](https://developer.z-api.io/en/status/reply-status-text).
    ///
    /// - `body`: The text and the status.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn reply_status_text(
        &self,
        body: types::ReplyStatusTextRequest,
    ) -> ReplyStatusText {
        ReplyStatusText(Unsent::new(&self.0, &REPLY_STATUS_TEXT).json(&body))
    }

    /// Answers a status with a GIF.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/reply-status-gif`. Never sent twice.
    ///
    /// Documented in [reply-status-gif](https://developer.z-api.io/en/status/reply-status-gif),
    /// [reply-status-gif](https://developer.z-api.io/status/reply-status-gif), [reply-status-gif (earlier
    /// edition)](https://developer.z-api.io/status/reply-status-gif), [reply-status-gif (earlier
    /// edition)](https://developer.z-api.io/en/status/reply-status-gif).
    ///
    /// - `body`: The GIF and the status.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn reply_status_gif(
        &self,
        body: types::ReplyStatusGifRequest,
    ) -> ReplyStatusGif {
        ReplyStatusGif(Unsent::new(&self.0, &REPLY_STATUS_GIF).json(&body))
    }

    /// Answers a status with a sticker.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/reply-status-sticker`. Never sent twice.
    ///
    /// Documented in [reply-status-sticker](https://developer.z-api.io/en/status/reply-status-sticker),
    /// [reply-status-sticker](https://developer.z-api.io/status/reply-status-sticker), [reply-status-sticker (earlier
    /// edition)](https://developer.z-api.io/status/reply-status-sticker), [reply-status-sticker (earlier
    /// edition)](https://developer.z-api.io/en/status/reply-status-sticker).
    ///
    /// - `body`: The sticker and the status.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn reply_status_sticker(
        &self,
        body: types::ReplyStatusStickerRequest,
    ) -> ReplyStatusSticker {
        ReplyStatusSticker(Unsent::new(&self.0, &REPLY_STATUS_STICKER).json(&body))
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
    /// The request of [`Statuses::send_video_status`].
    pub struct SendVideoStatus -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Statuses::reply_status_text`].
    pub struct ReplyStatusText -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Statuses::reply_status_gif`].
    pub struct ReplyStatusGif -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Statuses::reply_status_sticker`].
    pub struct ReplyStatusSticker -> types::SentMessage as value
}

pub(crate) static SEND_TEXT_STATUS: Operation<'static> = API
    .post("sendTextStatus", "/instances/{instanceId}/token/{token}/send-text-status")
    .failures(&[&["error"]]);

pub(crate) static SEND_IMAGE_STATUS: Operation<'static> = API
    .post("sendImageStatus", "/instances/{instanceId}/token/{token}/send-image-status")
    .failures(&[&["error"]]);

pub(crate) static SEND_VIDEO_STATUS: Operation<'static> = API
    .post("sendVideoStatus", "/instances/{instanceId}/token/{token}/send-video-status")
    .failures(&[&["error"]]);

pub(crate) static REPLY_STATUS_TEXT: Operation<'static> = API
    .post("replyStatusText", "/instances/{instanceId}/token/{token}/reply-status-text")
    .failures(&[&["error"]]);

pub(crate) static REPLY_STATUS_GIF: Operation<'static> = API
    .post("replyStatusGif", "/instances/{instanceId}/token/{token}/reply-status-gif")
    .failures(&[&["error"]]);

pub(crate) static REPLY_STATUS_STICKER: Operation<'static> = API
    .post(
        "replyStatusSticker",
        "/instances/{instanceId}/token/{token}/reply-status-sticker",
    )
    .failures(&[&["error"]]);
