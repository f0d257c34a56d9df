// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `statuses`.

wagate_client::record! {
    /// A GIF that answers a status.
    ///
    /// Documented in [reply-status-gif](https://developer.z-api.io/en/status/reply-status-gif).
    pub struct ReplyStatusGifRequest: Request {
        /// The number of the person who posted the status.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The address of an MP4 file; a file in the format GIF does not do.
        pub gif: String = "gif" as Required new(impl Into<String>),
        /// The id of the status, from the webhook of received messages.
        pub status_message_id: String = "statusMessageId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A sticker that answers a status.
    ///
    /// Documented in [reply-status-sticker](https://developer.z-api.io/en/status/reply-status-sticker).
    pub struct ReplyStatusStickerRequest: Request {
        /// The number of the person who posted the status.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The address of the sticker, or the sticker itself in Base64 as a data URI, `data:image/png;base64,…`.
        pub sticker: String = "sticker" as Required new(impl Into<String>),
        /// The id of the status, from the webhook of received messages.
        pub status_message_id: String = "statusMessageId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A text that answers a status.
    ///
    /// Documented in [reply-status-text](https://developer.z-api.io/en/status/reply-status-text).
    pub struct ReplyStatusTextRequest: Request {
        /// The number of the person who posted the status.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// The text.
        pub message: String = "message" as Required new(impl Into<String>),
        /// The id of the status, from the webhook of received messages.
        pub status_message_id: String = "statusMessageId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A picture for the own status.
    ///
    /// Documented in [send-image-status](https://developer.z-api.io/en/status/send-image-status).
    pub struct SendImageStatusRequest: Request {
        /// The address of the picture, or the picture itself in Base64 as a data URI, `data:image/png;base64,…`.
        pub image: String = "image" as Required new(impl Into<String>),
        /// The text below the picture.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A text for the own status.
    ///
    /// Documented in [send-text-status](https://developer.z-api.io/en/status/send-text-status).
    pub struct SendTextStatusRequest: Request {
        /// The text.
        pub message: String = "message" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A video for the own status.
    ///
    /// Documented in [send-video-status](https://developer.z-api.io/en/status/send-video-status).
    pub struct SendVideoStatusRequest: Request {
        /// The address of the video, or the video itself in Base64 as a data URI, `data:video/mp4;base64,…`; up to 10 MB.
        pub video: String = "video" as Required new(impl Into<String>),
        /// The text below the video.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
    }
}
