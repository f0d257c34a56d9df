//! Files for requests: from memory, from a path, or by their address.

use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use wagate_client::base64_of_file;

use crate::types::{BinaryFile, File, RemoteFile};
use crate::{Bytes, Upload};

/// What is guessed of a name that tells nothing.
const UNTOLD: &str = "application/octet-stream";

impl File {
    /// A file in memory, of this media type, such as `image/jpeg`. It has no name; see
    /// [`file_name`](Self::file_name).
    ///
    /// ```
    /// use wagate_waha::types::{File, SendFileRequest};
    /// use wagate_waha::ChatId;
    ///
    /// let table = File::from_bytes("a,b\n1,2\n", "text/csv").file_name("table.csv");
    /// let request = SendFileRequest::new(ChatId::person("11111111111")?, table);
    /// # Ok::<(), wagate_waha::ChatIdError>(())
    /// ```
    #[must_use]
    pub fn from_bytes(bytes: impl AsRef<[u8]>, mimetype: impl Into<String>) -> Self {
        BinaryFile::new(STANDARD.encode(bytes)).mimetype(mimetype).into()
    }

    /// The file at this path, called as in the path, and of the media type that its name ends with.
    ///
    /// It is encoded piece by piece while it is read, so that memory holds it once, in base64. A request is JSON, so
    /// the text is copied into it when a method takes the request; while it is sent there is only that copy. What is
    /// very large is better sent by its [address](Self::from_url).
    ///
    /// # Errors
    ///
    /// If there is no such file, or it cannot be read. The error names the path.
    pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let data = base64_of_file(path, "").await?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        Ok(BinaryFile::new(data).mimetype(media_type(&name)).filename(name).into())
    }

    /// The file at this address, which the server fetches itself. If the address ends with the name of a file, that
    /// tells its media type; [`media_type`](Self::media_type) sets another.
    #[must_use]
    pub fn from_url(url: impl Into<String>) -> Self {
        let url = url.into();
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let guessed = media_type(path.rsplit('/').next().unwrap_or_default());
        let file = RemoteFile::new(url);
        if guessed == UNTOLD { file.into() } else { file.mimetype(guessed).into() }
    }

    /// The name that the receiver sees.
    #[must_use]
    pub fn file_name(self, name: impl Into<String>) -> Self {
        match self {
            Self::RemoteFile(file) => file.filename(name).into(),
            Self::BinaryFile(file) => file.filename(name).into(),
            other => other,
        }
    }

    /// The media type, such as `audio/ogg; codecs=opus` for a recording.
    #[must_use]
    pub fn media_type(self, mimetype: impl Into<String>) -> Self {
        match self {
            Self::RemoteFile(file) => file.mimetype(mimetype).into(),
            Self::BinaryFile(file) => file.mimetype(mimetype).into(),
            other => other,
        }
    }
}

/// The media type of a file with this name, as for uploads of other vendors.
fn media_type(name: &str) -> String {
    Upload::from_bytes(Bytes::new()).file_name(name).content_type()
}
