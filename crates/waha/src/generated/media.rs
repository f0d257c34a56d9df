// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Files converted to what WhatsApp plays, and files of messages.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Files converted to what WhatsApp plays, and files of messages.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::media`](crate::Session::media).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").media().download_session_file("true_11111111111@c.us_AAA.jpg").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct SessionMedia(pub(crate) Core);

impl SessionMedia {
    /// Converts a file to what WhatsApp plays as a recording, as text.
    ///
    /// Convert once and send often, instead of converting at each send. `convertVoiceToFile` gives the file itself, Opus
    /// in an OGG container.
    ///
    /// `POST /api/{session}/media/convert/voice`. Never sent twice.
    ///
    /// Documented in [media-voice-convert](https://waha.devlike.pro/docs/how-to/send-messages/media-voice-convert/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/).
    ///
    /// - `body`: The file, by its address or with its content.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn convert_voice(&self, body: types::ConvertMediaRequest) -> ConvertVoice {
        ConvertVoice(
            Unsent::new(&self.0, &CONVERT_VOICE)
                .path("session", self.0.scope("session"))
                .header("Accept", "application/json")
                .json(&body),
        )
    }

    /// Converts a file to what WhatsApp plays as a recording, as text.
    ///
    /// Convert once and send often, instead of converting at each send. `convertVoiceToFile` gives the file itself, Opus
    /// in an OGG container.
    ///
    /// The answer is a file (`audio/ogg`), which is read as it comes.
    ///
    /// `POST /api/{session}/media/convert/voice`. Never sent twice.
    ///
    /// Documented in [media-voice-convert](https://waha.devlike.pro/docs/how-to/send-messages/media-voice-convert/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/).
    ///
    /// - `body`: The file, by its address or with its content.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn convert_voice_to_file(
        &self,
        body: types::ConvertMediaRequest,
    ) -> ConvertVoiceToFile {
        ConvertVoiceToFile(
            Unsent::new(&self.0, &CONVERT_VOICE)
                .path("session", self.0.scope("session"))
                .header("Accept", "audio/ogg")
                .json(&body),
        )
    }

    /// Converts a file to what WhatsApp plays as a video, as text.
    ///
    /// Convert once and send often, instead of converting at each send. `convertVideoToFile` gives the file itself, an
    /// MP4.
    ///
    /// `POST /api/{session}/media/convert/video`. Never sent twice.
    ///
    /// Documented in [media-video-convert](https://waha.devlike.pro/docs/how-to/send-messages/media-video-convert/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/).
    ///
    /// - `body`: The file, by its address or with its content.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn convert_video(&self, body: types::ConvertMediaRequest) -> ConvertVideo {
        ConvertVideo(
            Unsent::new(&self.0, &CONVERT_VIDEO)
                .path("session", self.0.scope("session"))
                .header("Accept", "application/json")
                .json(&body),
        )
    }

    /// Converts a file to what WhatsApp plays as a video, as text.
    ///
    /// Convert once and send often, instead of converting at each send. `convertVideoToFile` gives the file itself, an
    /// MP4.
    ///
    /// The answer is a file (`video/mp4`), which is read as it comes.
    ///
    /// `POST /api/{session}/media/convert/video`. Never sent twice.
    ///
    /// Documented in [media-video-convert](https://waha.devlike.pro/docs/how-to/send-messages/media-video-convert/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/).
    ///
    /// - `body`: The file, by its address or with its content.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: There is no such session; on some servers, there is no such route.
    /// - 422: The session is in a state in which this cannot be done, or its engine cannot do it.
    /// - 500: Something failed inside the server, its engine or WhatsApp.
    #[inline]
    pub fn convert_video_to_file(
        &self,
        body: types::ConvertMediaRequest,
    ) -> ConvertVideoToFile {
        ConvertVideoToFile(
            Unsent::new(&self.0, &CONVERT_VIDEO)
                .path("session", self.0.scope("session"))
                .header("Accept", "video/mp4")
                .json(&body),
        )
    }

    /// Downloads the file of a message, where the address names the session.
    ///
    /// The server deletes files after a while, as a rule after three minutes.
    ///
    /// Not documented; seen: Newer servers give addresses of this form.
    ///
    /// The answer is a file (`application/octet-stream`), which is read as it comes.
    ///
    /// `GET /api/files/{session}/{filename}`. Safe to repeat: tried again after failures that pass.
    ///
    /// - `filename`: The name of the file, the end of the address that `media.url` of a message holds.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: The file is gone, or there was none.
    #[inline]
    pub fn download_session_file(&self, filename: &str) -> DownloadSessionFile {
        DownloadSessionFile(
            Unsent::new(&self.0, &DOWNLOAD_SESSION_FILE)
                .path("session", self.0.scope("session"))
                .path("filename", filename)
                .header("Accept", "application/octet-stream"),
        )
    }
}

wagate_client::operation! {
    /// The request of [`SessionMedia::convert_voice`].
    pub struct ConvertVoice -> types::Base64File as value
}

wagate_client::operation! {
    /// The request of [`SessionMedia::convert_voice_to_file`].
    pub struct ConvertVoiceToFile -> crate::Download as file
}

wagate_client::operation! {
    /// The request of [`SessionMedia::convert_video`].
    pub struct ConvertVideo -> types::Base64File as value
}

wagate_client::operation! {
    /// The request of [`SessionMedia::convert_video_to_file`].
    pub struct ConvertVideoToFile -> crate::Download as file
}

wagate_client::operation! {
    /// The request of [`SessionMedia::download_session_file`].
    pub struct DownloadSessionFile -> crate::Download as file
}

/// Files converted to what WhatsApp plays, and files of messages.
///
/// Reached by [`Client::media`](crate::Client::media).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.media().download_file("true_11111111111@c.us_AAA.jpg").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Media(pub(crate) Core);

impl Media {
    /// Downloads the file of a message.
    ///
    /// The server deletes files after a while, as a rule after three minutes. Any key will do, also one that may do
    /// nothing else.
    ///
    /// The answer is a file (`application/octet-stream`), which is read as it comes.
    ///
    /// `GET /api/files/{filename}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [-api-download-media](https://waha.devlike.pro/docs/how-to/receive-messages/-api-download-media/),
    /// [-query-api-key](https://waha.devlike.pro/docs/how-to/security/-query-api-key/),
    /// [index](https://waha.devlike.pro/docs/how-to/security/).
    ///
    /// - `filename`: The name of the file, the end of the address that `media.url` of a message holds.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 404: The file is gone, or there was none.
    #[inline]
    pub fn download_file(&self, filename: &str) -> DownloadFile {
        DownloadFile(
            Unsent::new(&self.0, &DOWNLOAD_FILE)
                .path("filename", filename)
                .header("Accept", "application/octet-stream"),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Media::download_file`].
    pub struct DownloadFile -> crate::Download as file
}

pub(crate) static CONVERT_VOICE: Operation<'static> = API
    .post("convertVoice", "/api/{session}/media/convert/voice");

pub(crate) static CONVERT_VIDEO: Operation<'static> = API
    .post("convertVideo", "/api/{session}/media/convert/video");

pub(crate) static DOWNLOAD_SESSION_FILE: Operation<'static> = API
    .get("downloadSessionFile", "/api/files/{session}/{filename}");

pub(crate) static DOWNLOAD_FILE: Operation<'static> = API
    .get("downloadFile", "/api/files/{filename}");
