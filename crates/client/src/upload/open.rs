//! A file that is being sent, held against the length that was promised for it.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::{Stream, StreamExt, TryStreamExt};
use http_body::Frame;
use http_body_util::StreamBody;
use reqwest::Body;
use sync_wrapper::SyncStream;

use super::Upload;
use super::progress::{Progress, Unreadable};
use super::source::{BoxError, Pieces, Source};

/// The bytes of an upload. The last piece is held back until it is certain that nothing follows, so
/// that a file of another length than promised never makes a complete request.
pub(crate) struct Opened {
    pieces: Pieces,
    /// What it is called in an error.
    shown: String,
    length: Option<u64>,
    read: u64,
    last: Option<Bytes>,
    ended: bool,
    progress: Arc<Progress>,
}

impl Upload {
    /// Opens it to be sent.
    pub(crate) async fn open(&self, progress: Arc<Progress>) -> Result<Opened, Unreadable> {
        let (shown, length) = (self.shown(), self.length());
        let pieces = match self.source.open().await {
            Ok(pieces) => pieces,
            Err(error) => {
                let sent = self.is_spent();
                return Err(Unreadable { message: shown, source: error.into(), sent });
            }
        };
        let (read, last, ended) = (0, None, false);
        let mut opened = Opened { pieces, shown, length, read, last, ended, progress };
        if length == Some(0) {
            // The body of a request without any is not looked at when the request is sent.
            opened.next().await;
        }
        match opened.progress.take_failure() {
            Some(failure) => Err(Unreadable { sent: false, ..failure }),
            None => Ok(opened),
        }
    }

    /// What went wrong, if something does.
    fn shown(&self) -> String {
        match (&self.source, &self.name) {
            (Source::Path { path, .. }, _) => format!("cannot read {}", path.display()),
            (_, Some(name)) => format!("cannot read the upload `{}`", name.escape_debug()),
            (_, None) => "cannot read the upload".to_owned(),
        }
    }
}

impl Opened {
    /// How many bytes there will be, if that is known.
    pub(crate) const fn length(&self) -> Option<u64> {
        self.length
    }

    /// Takes note of a piece. Gives it back unless it may be the last.
    fn take(&mut self, piece: Bytes) -> Result<Option<Bytes>, BoxError> {
        self.read = self.read.saturating_add(piece.len() as u64);
        match self.length {
            Some(length) if self.read > length => {
                Err(format!("it is longer than the {length} bytes that were promised").into())
            }
            Some(length) if self.read == length => {
                self.last = Some(piece);
                Ok(None)
            }
            _ => Ok(Some(piece)),
        }
    }

    /// The last piece, if it has been held back.
    fn end(&mut self) -> Result<Option<Bytes>, BoxError> {
        self.ended = true;
        match self.length {
            Some(length) if self.read < length => {
                let read = self.read;
                Err(format!("it ended after {read} of the {length} bytes that were promised")
                    .into())
            }
            _ => Ok(self.last.take()),
        }
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, BoxError>> {
        while !self.ended {
            match ready!(self.pieces.poll_next_unpin(context)) {
                Some(Ok(piece)) if piece.is_empty() => {}
                Some(Ok(piece)) => {
                    if let Some(piece) = self.take(piece)? {
                        return Poll::Ready(Ok(Some(piece)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Err(error)),
                None => return Poll::Ready(self.end()),
            }
        }
        Poll::Ready(Ok(None))
    }
}

impl Stream for Opened {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.poll_piece(context));
        self.progress.advance();
        Poll::Ready(match next {
            Ok(piece) => piece.map(Ok),
            Err(source) => {
                self.ended = true;
                let message = std::mem::take(&mut self.shown);
                self.progress.fail(Unreadable { message, source, sent: true });
                Some(Err(io::Error::other("the file cannot be read")))
            }
        })
    }
}

/// What the HTTP client sends. It reads in one place, but may be seen from several.
impl From<Opened> for Body {
    fn from(file: Opened) -> Self {
        Self::wrap(StreamBody::new(SyncStream::new(file.map_ok(Frame::data))))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Reads the first piece of a large file, changes the file, and reads on.
    async fn read(name: &str, change: impl FnOnce(&std::path::Path)) -> (u64, Vec<String>) {
        let name = format!("wagate-client-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::write(&path, vec![7; 1 << 20]).expect("it can be written");
        let upload = Upload::from_path(&path).await.expect("it is there");
        let progress = Arc::new(Progress::start());
        let mut opened = upload.open(Arc::clone(&progress)).await.ok().expect("it is there");
        let first = opened.next().await.expect("not empty").expect("readable");
        change(&path);
        let mut read = first.len() as u64;
        let mut problems = Vec::new();
        while let Some(piece) = opened.next().await {
            match piece {
                Ok(piece) => read += piece.len() as u64,
                Err(error) => problems.push(error.to_string()),
            }
        }
        let failure = progress.take_failure();
        problems.extend(failure.map(|failure| failure.source.to_string()));
        fs::remove_file(&path).expect("it is there");
        (read, problems)
    }

    fn set_length(path: &std::path::Path, length: u64) {
        let file = fs::File::options().write(true).open(path).expect("it is there");
        file.set_len(length).expect("it can be changed");
    }

    #[tokio::test]
    async fn a_file_that_stays_as_it_is_is_read_whole() {
        assert_eq!(read("same", |_| ()).await, (1 << 20, Vec::new()));
    }

    #[tokio::test]
    async fn a_file_that_shrinks_meanwhile_is_an_error() {
        let (_, problems) = read("shrinks", |path| set_length(path, 1 << 19)).await;
        let expected = "it ended after 524288 of the 1048576 bytes that were promised";
        assert_eq!(problems.last().map(String::as_str), Some(expected));
    }

    #[tokio::test]
    async fn a_file_that_grows_meanwhile_is_never_given_out_whole() {
        let (read, problems) = read("grows", |path| set_length(path, (1 << 20) + 1)).await;
        let expected = "it is longer than the 1048576 bytes that were promised";
        assert_eq!(problems.last().map(String::as_str), Some(expected));
        assert!(read < 1 << 20);
    }
}
