//! Reads bodies: none for ever, and not all at once.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt;
use http::StatusCode;
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout, timeout_at};

use crate::Limits;

/// Room is counted in units of so many bytes.
const UNIT: usize = 1024;

/// Why a body does not come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BodyError {
    /// It comes too slowly.
    #[error("the body did not arrive in time")]
    TooSlow,
    /// There are too many others in memory.
    #[error("too many other bodies are under way; try again")]
    NoRoom,
    /// The connection, or the transfer coding, broke.
    #[error("the body did not arrive whole")]
    Broken,
}

impl BodyError {
    /// The status that tells the sender of it.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::NoRoom => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::BAD_REQUEST,
        }
    }
}

/// What the bodies of a server have in common. Clones are one and the same.
#[derive(Clone, Debug)]
pub struct Flow {
    limits: Limits,
    room: Arc<Semaphore>,
    units: usize,
}

/// The room that a body takes in memory, until this is dropped.
#[derive(Debug)]
pub struct Room(#[allow(dead_code, reason = "it is held, not looked at")] OwnedSemaphorePermit);

impl Flow {
    /// For a server with these limits.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        let units = (limits.in_flight / UNIT).clamp(1, Semaphore::MAX_PERMITS);
        Self { limits, room: Arc::new(Semaphore::new(units)), units }
    }

    /// Begins to read a body of which so many bytes are kept at most.
    pub fn read<B>(&self, body: B, kept: usize) -> Pieces<B> {
        Pieces { body, flow: self.clone(), kept, began: Instant::now(), came: 0, room: None }
    }

    /// How long a body of which so much has come may take.
    fn patience(&self, came: u64) -> Duration {
        let earned = Duration::from_secs(came / self.limits.pace.max(1));
        self.limits.body.saturating_add(earned)
    }
}

/// A body that is being read.
#[derive(Debug)]
pub struct Pieces<B> {
    body: B,
    flow: Flow,
    kept: usize,
    began: Instant,
    came: u64,
    room: Option<Room>,
}

impl<B: Body<Data = Bytes> + Unpin> Pieces<B> {
    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// When the rest of the body is not to be waited for.
    pub async fn next(&mut self) -> Result<Option<Bytes>, BodyError> {
        loop {
            if self.body.is_end_stream() {
                return Ok(None);
            }
            if self.needs_room() {
                Box::pin(self.enter()).await?;
            }
            // Most pieces are there already: nobody needs a clock to wait for them.
            let frame = match self.body.frame().now_or_never() {
                Some(frame) => frame,
                None => Box::pin(self.awaited()).await?,
            };
            let Some(frame) = frame.transpose().map_err(|_| BodyError::Broken)? else {
                return Ok(None);
            };
            // Trailers are no part of the body.
            if let Ok(piece) = frame.into_data() {
                self.came = self.came.saturating_add(piece.len() as u64);
                return Ok(Some(piece));
            }
        }
    }

    /// The next frame, for which there is so much time and no more.
    async fn awaited(&mut self) -> Result<Option<Result<Frame<Bytes>, B::Error>>, BodyError> {
        let end = self.began.checked_add(self.flow.patience(self.came));
        let piece = timeout(self.flow.limits.piece, self.body.frame());
        let frame = match end {
            Some(end) => timeout_at(end, piece).await.map_err(|_| BodyError::TooSlow)?,
            None => piece.await,
        };
        frame.map_err(|_| BodyError::TooSlow)
    }

    /// Whether it is no small body, and has no room yet.
    fn needs_room(&self) -> bool {
        let small = self.flow.limits.small;
        let announced = self.body.size_hint().lower().saturating_add(self.came);
        self.room.is_none() && self.kept > small && announced > small as u64
    }

    /// Takes room for what is to be kept. All of it at once: bodies that wait for each other with half of their room would
    /// wait for ever.
    async fn enter(&mut self) -> Result<(), BodyError> {
        let flow = &self.flow;
        let exact = self.body.size_hint().exact().map(|rest| rest.saturating_add(self.came));
        let whole = exact.and_then(|bytes| usize::try_from(bytes).ok()).unwrap_or(usize::MAX);
        let units = whole.min(self.kept).div_ceil(UNIT).min(flow.units);
        let units = u32::try_from(units).unwrap_or(u32::MAX);
        let waited = Instant::now();
        let room = timeout(flow.limits.piece, Arc::clone(&flow.room).acquire_many_owned(units));
        let room = room.await.map_err(|_| BodyError::NoRoom)?.map_err(|_| BodyError::NoRoom)?;
        self.room = Some(Room(room));
        // It is not the sender who was slow.
        self.began += waited.elapsed();
        Ok(())
    }

    /// How many bytes have come.
    #[must_use]
    pub const fn came(&self) -> u64 {
        self.came
    }

    /// The room that it takes, to be kept as long as its bytes are.
    #[must_use]
    pub fn into_room(self) -> Option<Room> {
        self.room
    }
}
