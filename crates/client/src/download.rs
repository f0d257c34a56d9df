//! Files that are fetched.

mod fetch;
mod name;
mod save;

use std::fmt;
use std::marker::PhantomData;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt, stream};
use reqwest::Response;
use reqwest::header::CONTENT_DISPOSITION;

use crate::answer::Answer;
use crate::core::Core;
use crate::decode;
use crate::error::{Call, Error, ErrorBody, NoBody, TimeLimit};
use crate::request::{Reading, Request};
use crate::shared::Shared;
use crate::transport::{self, Reply};

/// A piece of a file.
type Piece = Result<Bytes, Error<NoBody>>;

/// A file that is being fetched: its head is there, its bytes come as they are read.
///
/// It is a [`Stream`] of its pieces; [`save`](Self::save) and [`bytes`](Self::bytes) read them for
/// you. A file that ends before it is complete is an error.
///
/// # Time limit
///
/// The client's time limit holds for the head of the answer, and then anew for each piece: however
/// large a file is, it has the time that it needs as long as something comes. The limit for the
/// length of answers does not hold.
///
/// `E` is the vendor's error body, so that `?` works where the vendor's calls are made. The server
/// of a file sends none: [`Error::Api`] does not come here.
pub struct Download<E = NoBody> {
    status: u16,
    content_type: Option<String>,
    length: Option<u64>,
    name: Option<String>,
    pieces: Pin<Box<dyn Stream<Item = Piece> + Send>>,
    call: Box<Call>,
    error: PhantomData<fn() -> E>,
}

impl Core {
    /// Sends a request whose answer is a file, and gives back the file once its head is there. Of
    /// an answer that is no success, the body is read.
    ///
    /// The retries are over when the file begins. The request asks for any type of file, unless it
    /// has a header `Accept` of its own. A file is not searched for what tells a failure
    /// ([`Operation::failures`](crate::Operation::failures)).
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn stream<E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Download<E>, Error<E>> {
        self.answer_with_file(request).await.map(Answer::into_value)
    }

    /// As [`stream`](Self::stream), with status and headers.
    pub(crate) async fn answer_with_file<E: ErrorBody>(
        &self,
        request: Request<'_>,
    ) -> Result<Answer<Download<E>>, Error<E>> {
        let context = decode::Context::of(request.operation, &self.shared.redactor);
        let reply = decode::success(self.send(request, Reading::Open).await, context)?;
        let (status, headers) = (reply.status, reply.headers.clone());
        let file = Download::of_reply(reply, Arc::clone(&self.shared), self.settings.timeout());
        Ok(Answer::new(file, status, headers))
    }
}

impl<E> Download<E> {
    /// A file that an operation answered. Its address names no file, and may hold a credential.
    pub(crate) fn of_reply(reply: Reply, shared: Arc<Shared>, idle: Duration) -> Self {
        Self::new(reply, None, shared, idle)
    }

    /// A file with this address.
    fn of_file(reply: Reply, shared: Arc<Shared>, idle: Duration) -> Self {
        let url = reply.open.as_ref().map(|response| response.url().clone());
        let name = url.as_ref().and_then(name::in_url);
        Self::new(reply, name, shared, idle)
    }

    fn new(reply: Reply, name: Option<String>, shared: Arc<Shared>, idle: Duration) -> Self {
        let content_type = reply.content_type().map(|text| shared.redactor.text(text).into_owned());
        let Reply { status, open, call, .. } = reply;
        let disposition = open.as_ref().and_then(|open| open.headers().get(CONTENT_DISPOSITION));
        let disposition = disposition.and_then(|value| name::in_header(value.as_bytes()));
        Self {
            status,
            content_type,
            length: open.as_ref().and_then(Response::content_length),
            name: disposition.or(name).map(|name| shared.redactor.string(name)),
            pieces: pieces(open, shared, call.clone(), idle),
            call,
            error: PhantomData,
        }
    }

    /// The type that the file claims to have.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// How many bytes it has in all, if the server says so.
    #[must_use]
    pub const fn content_length(&self) -> Option<u64> {
        self.length
    }

    /// The name that the server gives it, or that its address ends with. It is safe to be joined to
    /// a folder: it has no separators, does not begin with a dot, and holds no character that a
    /// system refuses. It still is the choice of somebody else, and may be that of a file that is
    /// there.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The whole file, unless it is longer than so many bytes.
    ///
    /// # Errors
    ///
    /// If it is longer, or does not come to its end.
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes, Error<E>> {
        if self.length.is_some_and(|length| length > limit as u64) {
            return Err(Error::too_long(self.call, self.status, limit));
        }
        let mut bytes = BytesMut::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if piece.len() > limit - bytes.len() {
                return Err(Error::too_long(self.call, self.status, limit));
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes.freeze())
    }

    /// Writes the file to this path, in place of a file that is there, and tells how many bytes it
    /// has. It is written under another name beside it and renamed when it is complete, so that
    /// nothing is ever there in part, also if this is given up. Of a link, what it leads to is written.
    ///
    /// # Errors
    ///
    /// If it does not come to its end, or cannot be written.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error<E>> {
        save::save(&mut self, path.as_ref()).await
    }
}

/// Reads an answer piece by piece.
fn pieces(
    open: Option<Response>,
    shared: Arc<Shared>,
    call: Box<Call>,
    idle: Duration,
) -> Pin<Box<dyn Stream<Item = Piece> + Send>> {
    let start = open.map(|response| (response, shared, call));
    Box::pin(stream::try_unfold(start, move |state| async move {
        let Some((mut response, shared, call)) = state else {
            return Ok(None);
        };
        match tokio::time::timeout(idle, response.chunk()).await {
            Ok(Ok(Some(piece))) => Ok(Some((piece, Some((response, shared, call))))),
            Ok(Ok(None)) => Ok(None),
            Ok(Err(error)) => {
                let cause = transport::cause(error, &shared.redactor);
                Err(Error::Transport { call, cause })
            }
            Err(_) => Err(Error::Timeout { call, after: idle, limit: TimeLimit::Attempt }),
        }
    }))
}

impl<E> Stream for Download<E> {
    type Item = Result<Bytes, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = self.pieces.poll_next_unpin(context);
        piece.map(|piece| Some(piece?.map_err(|error| error.map_body(|never| match never {}))))
    }
}

/// No byte of the file, and not its name.
impl<E> fmt::Debug for Download<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Download")
            .field("content_type", &self.content_type)
            .field("content_length", &self.length)
            .finish_non_exhaustive()
    }
}
