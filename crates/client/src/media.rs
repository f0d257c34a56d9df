//! A file inside a JSON body: as its address, or as its content in a `data:` URI.

use std::fmt;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::base64_file::base64_of_file;

/// A file for a member that takes an address or the content itself: `image`, `video`, `document`, ….
///
/// It becomes the text that stands there. The content is encoded once, into that text, which is moved into the request and
/// never copied; of a file on the disk only a piece is in memory beside it.
///
/// ```
/// use wagate_client::Media;
///
/// let picture = String::from(Media::from_bytes([0x89, b'P', b'N', b'G'], "image/png"));
/// assert_eq!(picture, "data:image/png;base64,iVBORw==");
/// let address = String::from(Media::from_url("https://example.com/picture.png"));
/// assert_eq!(address, "https://example.com/picture.png");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Media(String);

impl Media {
    /// A file in memory, of this media type: `image/png`, or `audio/ogg; codecs=opus`.
    #[must_use]
    pub fn from_bytes(bytes: impl AsRef<[u8]>, media_type: &str) -> Self {
        let bytes = bytes.as_ref();
        let mut uri = beginning(media_type);
        uri.reserve_exact(base64::encoded_len(bytes.len(), true).unwrap_or_default());
        STANDARD.encode_string(bytes, &mut uri);
        Self(uri)
    }

    /// The file at this path, which is read whole. Its media type is what the name ends with, or
    /// `application/octet-stream`; where that is wrong, read the file and use [`from_bytes`](Self::from_bytes).
    ///
    /// # Errors
    ///
    /// If there is no such file, it cannot be read, or is not a file. The error names the path.
    pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let media_type = mime_guess::from_path(path).first_or_octet_stream();
        base64_of_file(path, &beginning(media_type.essence_str())).await.map(Self)
    }

    /// A file that the gateway fetches itself, from this address.
    #[must_use]
    pub fn from_url(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// What stands in the request.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What stands in a URI before the content.
fn beginning(media_type: &str) -> String {
    // A URI has no spaces, and the first comma ends the type.
    let fits = |letter: &char| !letter.is_whitespace() && *letter != ',';
    format!("data:{};base64,", media_type.chars().filter(fits).collect::<String>())
}

impl From<Media> for String {
    fn from(media: Media) -> Self {
        media.0
    }
}

/// Shows the kind and the length, not the content.
impl fmt::Debug for Media {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.split_once(',') {
            Some((beginning, content)) if beginning.starts_with("data:") => {
                write!(formatter, "Media({beginning}, … {} letters)", content.len())
            }
            _ => write!(formatter, "Media({:?})", self.0),
        }
    }
}
