//! A file inside a JSON body: as its address, or as its content in a `data:` URI.

use std::fmt;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::fs::File;
use tokio::io::AsyncReadExt;

/// How much of a file is read at once. Three bytes become four letters, so a piece between others must be a multiple of
/// three.
const PIECE: usize = 3 * 16 * 1024;

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
        let mut uri = beginning(media_type, bytes.len());
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
        read(path, media_type.essence_str()).await.map(Self).map_err(|error| {
            io::Error::new(error.kind(), format!("cannot read {}: {error}", path.display()))
        })
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

/// The beginning of a URI that will hold so many bytes.
fn beginning(media_type: &str, length: usize) -> String {
    const FRAME: usize = "data:;base64,".len();

    let room = base64::encoded_len(length, true).unwrap_or_default();
    let mut uri = String::with_capacity(FRAME + media_type.len() + room);
    uri.push_str("data:");
    // A URI has no spaces, and the first comma ends the type.
    uri.extend(media_type.chars().filter(|letter| !letter.is_whitespace() && *letter != ','));
    uri.push_str(";base64,");
    uri
}

async fn read(path: &Path, media_type: &str) -> io::Result<String> {
    let mut file = File::open(path).await?;
    let metadata = file.metadata().await?;
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a file"));
    }
    let length = usize::try_from(metadata.len()).map_err(io::Error::other)?;
    let mut uri = beginning(media_type, length);
    let mut piece = Vec::with_capacity(PIECE.min(length));
    loop {
        piece.clear();
        (&mut file).take(PIECE as u64).read_to_end(&mut piece).await?;
        STANDARD.encode_string(&piece, &mut uri);
        if piece.len() < PIECE {
            return Ok(uri);
        }
    }
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
