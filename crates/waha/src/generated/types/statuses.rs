// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `statuses`.

use wagate_client::ChatId;
use super::File;

wagate_client::record! {
    /// Which status is deleted.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/).
    pub struct DeleteStatusRequest: Request {
        /// The short id of the status, which the answer to sending has as `key.id`.
        pub id: String = "id" as Required new(impl Into<String>),
        /// For whom it is deleted; everyone who got it if left out.
        pub contacts: Option<Vec<ChatId>> = "contacts" as Optional set(Vec<ChatId>),
    }
}

wagate_client::record! {
    /// A status with a picture.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/).
    pub struct SendImageStatusRequest: Request {
        /// The picture, best as JPEG.
        pub file: File = "file" as Required new(impl Into<File>),
        /// A text below the picture.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// Who gets the status, on the engines NOWEB and GOWS; all contacts if left out.
        pub contacts: Option<Vec<ChatId>> = "contacts" as Optional set(Vec<ChatId>),
        /// The id of the status, from `getNewStatusMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A status with a text.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/).
    pub struct SendTextStatusRequest: Request {
        /// The text.
        pub text: String = "text" as Required new(impl Into<String>),
        /// The colour behind the text, such as `#38b42f`.
        pub background_color: Option<String> = "backgroundColor" as Optional set(impl Into<String>),
        /// The number of a font. Which number is which is not said.
        pub font: Option<i64> = "font" as Optional set(i64),
        /// Whether the first link in the text gets a preview.
        pub link_preview: Option<bool> = "linkPreview" as Optional set(bool),
        /// Whether the preview has a large picture.
        pub link_preview_high_quality: Option<bool> = "linkPreviewHighQuality" as Optional set(bool),
        /// Who gets the status, on the engines NOWEB and GOWS; all contacts if left out. Give no more than some hundreds at a
        /// time, each time with the same `id`, and the own account among the first.
        pub contacts: Option<Vec<ChatId>> = "contacts" as Optional set(Vec<ChatId>),
        /// The id of the status, from `getNewStatusMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A status with a video.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/).
    pub struct SendVideoStatusRequest: Request {
        /// The video, as MP4 with H.264 unless `convert` is set.
        pub file: File = "file" as Required new(impl Into<File>),
        /// A text below the video.
        pub caption: Option<String> = "caption" as Optional set(impl Into<String>),
        /// Whether the server converts the file to what WhatsApp plays.
        pub convert: Option<bool> = "convert" as Optional set(bool),
        /// A colour, such as `#38b42f`. Only the examples of the page have it.
        pub background_color: Option<String> = "backgroundColor" as Optional set(impl Into<String>),
        /// Who gets the status, on the engines NOWEB and GOWS; all contacts if left out.
        pub contacts: Option<Vec<ChatId>> = "contacts" as Optional set(Vec<ChatId>),
        /// The id of the status, from `getNewStatusMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// A status with a voice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/status/).
    pub struct SendVoiceStatusRequest: Request {
        /// The recording, as Opus in an OGG container unless `convert` is set.
        pub file: File = "file" as Required new(impl Into<File>),
        /// The colour of the status, such as `#38b42f`.
        pub background_color: String = "backgroundColor" as Required new(impl Into<String>),
        /// Whether the server converts the file to what WhatsApp plays.
        pub convert: Option<bool> = "convert" as Optional set(bool),
        /// Who gets the status, on the engines NOWEB and GOWS; all contacts if left out.
        pub contacts: Option<Vec<ChatId>> = "contacts" as Optional set(Vec<ChatId>),
        /// The id of the status, from `getNewStatusMessageId`; the server makes one if it is left out.
        pub id: Option<String> = "id" as Optional set(impl Into<String>),
    }
}

wagate_client::any_answer! {
    /// What `deleteStatus` answers, of which the documentation shows nothing.
    pub struct DeleteStatusAnswer
}
