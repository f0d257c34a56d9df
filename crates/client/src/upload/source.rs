//! Where the bytes of a file come from.

use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use tokio::fs::File;
use tokio::io::AsyncReadExt;

/// How much of a file is read at a time.
const PIECE: usize = 64 << 10;

pub(super) type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub(super) type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

pub(super) enum Source {
    Bytes(Bytes),
    Path { path: PathBuf, length: u64 },
    Stream { stream: Arc<Once>, length: Option<u64> },
}

impl Source {
    /// The file at this path, if it is one that can be read.
    pub(super) async fn path(path: &Path) -> io::Result<Self> {
        // First, since opening what is no file may wait for ever.
        check_file(&tokio::fs::metadata(path).await?)?;
        let length = File::open(path).await?.metadata().await?.len();
        Ok(Self::Path { path: path.to_owned(), length })
    }

    pub(super) fn stream<E: Into<BoxError> + 'static>(
        stream: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let stream: Pieces = Box::pin(stream.map_err(Into::into));
        Self::Stream { stream: Arc::new(Once::new(stream)), length }
    }

    pub(super) const fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Path { length, .. } => Some(*length),
            Self::Stream { length, .. } => *length,
        }
    }

    pub(super) fn is_spent(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::Path { .. } => false,
            Self::Stream { stream, .. } => stream.begun.load(Ordering::Relaxed),
        }
    }

    /// The bytes from the beginning.
    pub(super) async fn open(&self) -> io::Result<Pieces> {
        match self {
            Self::Bytes(bytes) => Ok(one(bytes.clone())),
            Self::Path { path, length } => pieces(path, *length).await,
            Self::Stream { stream, .. } => Ok(Box::pin(stream.open()?)),
        }
    }
}

fn one(bytes: Bytes) -> Pieces {
    Box::pin(stream::once(std::future::ready(Ok(bytes))))
}

/// The file piece by piece, if it still is as long as it was.
async fn pieces(path: &Path, length: u64) -> io::Result<Pieces> {
    check_file(&tokio::fs::metadata(path).await?)?;
    let file = File::open(path).await?;
    let found = file.metadata().await?.len();
    if found != length {
        let changed = format!("it has {found} bytes now, and had {length} before");
        return Err(io::Error::other(changed));
    }
    let pieces = stream::try_unfold(file, |mut file| async move {
        let mut piece = BytesMut::with_capacity(PIECE);
        let read = file.read_buf(&mut piece).await?;
        Ok((read > 0).then(|| (piece.freeze(), file)))
    });
    Ok(Box::pin(pieces))
}

fn check_file(metadata: &std::fs::Metadata) -> io::Result<()> {
    match metadata.is_file() {
        true => Ok(()),
        false if metadata.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        false => Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file")),
    }
}

/// A stream that can be read once.
pub(super) struct Once {
    state: Mutex<State>,
    /// Whether anything came out of it.
    begun: AtomicBool,
}

struct State {
    stream: Pieces,
    /// The number of the reader that may read.
    reader: u64,
}

impl Once {
    fn new(stream: Pieces) -> Self {
        Self { state: Mutex::new(State { stream, reader: 0 }), begun: AtomicBool::new(false) }
    }

    /// A reader from the beginning. Earlier readers read no more.
    fn open(self: &Arc<Self>) -> io::Result<Reader> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if self.begun.load(Ordering::Relaxed) {
            return Err(io::Error::other("a stream cannot be read a second time"));
        }
        state.reader += 1;
        Ok(Reader { once: Arc::clone(self), number: state.reader })
    }
}

/// A connection that was never made drops its reader and leaves the stream as it was. One whose
/// answer came early may still be about to read while the next has begun: it must not take
/// anything.
struct Reader {
    once: Arc<Once>,
    number: u64,
}

impl Stream for Reader {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut state = self.once.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.reader != self.number {
            return Poll::Ready(Some(Err("it is sent by another attempt".into())));
        }
        let next = state.stream.poll_next_unpin(context);
        if next.is_ready() {
            self.once.begun.store(true, Ordering::Relaxed);
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> Source {
        let pieces = ["a", "b"].map(|piece| io::Result::Ok(Bytes::from_static(piece.as_bytes())));
        Source::stream(stream::iter(pieces), None)
    }

    #[tokio::test]
    async fn a_stream_is_read_by_its_last_reader_only() {
        let source = source();
        let mut first = source.open().await.expect("it is new");
        let mut second = source.open().await.expect("nothing was read");
        assert!(first.next().await.is_some_and(|piece| piece.is_err()));
        assert!(!source.is_spent());
        assert_eq!(second.next().await.expect("a piece").expect("no error"), "a");
        assert!(source.is_spent() && source.open().await.is_err());
        assert_eq!(second.next().await.expect("a piece").expect("no error"), "b");
        assert!(second.next().await.is_none());
    }
}
