//! Files that are sent.

pub(crate) mod form;
mod open;
mod progress;
mod source;

use std::fmt;
use std::io;
use std::path::Path;

use bytes::Bytes;
use futures_util::Stream;
use mime_guess::Mime;

pub(crate) use open::Opened;
pub(crate) use progress::{Progress, Unreadable};
use source::Source;

/// A file to send: from a path, from memory, or from a stream.
///
/// A path and a stream are read piece by piece while they are sent, never whole. A file is as long
/// as it was when the upload was made; one that has another length when it is read is an error, and
/// so is a stream that does not hold what it promised.
///
/// An upload from a path or from memory can be sent again after a failure; one from a stream only
/// as long as nothing was read of it.
///
/// # Time limit
///
/// The time limit of a call would end each large upload. So with an upload it counts anew with each
/// piece that goes out, and for the last time with the last one: it bounds how long nothing moves,
/// and how long the gateway thinks. What the operating system has taken and not yet sent counts as
/// gone out, so on a slow line the limit must be longer than sending a few MiB takes.
///
/// ```
/// use wagate_client::Upload;
///
/// let upload = Upload::from_bytes("a,b\n1,2\n").file_name("table.csv");
/// assert_eq!(upload.content_type(), "text/csv");
/// assert_eq!(upload.length(), Some(8));
/// ```
pub struct Upload {
    source: Source,
    name: Option<String>,
    mime_type: Option<String>,
}

impl Upload {
    /// The file at this path, which must be there and readable. It is called as in the path, and is
    /// opened again when it is sent.
    ///
    /// # Errors
    ///
    /// If there is no such file, it cannot be read, or is not a file. The error names the path.
    pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let source = Source::path(path).await.map_err(|error| {
            io::Error::new(error.kind(), format!("cannot read {}: {error}", path.display()))
        })?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self { name, ..Self::new(source) })
    }

    /// A file in memory. It has no name; see [`file_name`](Self::file_name).
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()))
    }

    /// A file that comes as a stream, whose length is not known. Some servers take no file without
    /// a length.
    pub fn from_stream<E>(stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self::new(Source::stream(stream, None))
    }

    /// A file that comes as a stream, of so many bytes.
    pub fn from_stream_with_length<E>(
        stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
        length: u64,
    ) -> Self
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        Self::new(Source::stream(stream, Some(length)))
    }

    const fn new(source: Source) -> Self {
        Self { source, name: None, mime_type: None }
    }

    /// What the file is called for the gateway and for those who get it.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The MIME type, such as `image/jpeg`. Without it, the type is guessed from the file's name.
    #[must_use]
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    /// The file's name, if it has one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The MIME type: the one that was set, or what the name ends with, or
    /// `application/octet-stream`.
    #[must_use]
    pub fn content_type(&self) -> String {
        match &self.mime_type {
            Some(mime_type) => mime_type.clone(),
            None => {
                let name = self.name.as_deref().unwrap_or_default();
                mime_guess::from_path(name).first_or_octet_stream().to_string()
            }
        }
    }

    /// How many bytes it has, if that is known.
    #[must_use]
    pub const fn length(&self) -> Option<u64> {
        self.source.length()
    }

    /// What of it cannot be sent, if anything.
    pub(crate) fn mistake(&self) -> Option<String> {
        let content_type = self.content_type();
        content_type.parse::<Mime>().is_err().then(|| {
            let shown = content_type.escape_debug();
            format!("`{shown}` is not a MIME type; one is `image/jpeg`")
        })
    }

    /// Whether something was read of it that cannot be read again.
    pub(crate) fn is_spent(&self) -> bool {
        self.source.is_spent()
    }
}

/// No byte of the file.
impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Upload")
            .field("name", &self.name)
            .field("content_type", &self.content_type())
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
