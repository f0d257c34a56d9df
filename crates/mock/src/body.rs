//! Reads the body of a request, with an end to patience.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::{Body, HttpBody};
use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::CONNECTION;

use crate::answer::Answer;

/// The largest body that is taken.
pub(crate) const LARGEST_BODY: usize = 16 * 1024 * 1024;

/// How much of a body that is too large is still read and thrown away. A client that is cut off
/// while it sends never reads the answer.
const LARGEST_DISCARDED: usize = 4 * LARGEST_BODY;

/// Why a body could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyFailure {
    /// It has more bytes than the limit.
    TooLarge,
    /// It did not arrive in time.
    TooSlow,
    /// The connection or the transfer coding broke.
    Broken,
}

impl BodyFailure {
    pub(crate) fn answer(self) -> Answer {
        let (status, problem) = match self {
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "the body has more than 16 MiB"),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "the body did not arrive in time"),
            Self::Broken => (StatusCode::BAD_REQUEST, "the body did not arrive whole"),
        };
        let mut answer = Answer::error(status, problem);
        // What is left of the body would be taken for the next request.
        answer.set(CONNECTION, "close");
        answer
    }
}

/// The whole body, if it is small enough and comes in time.
pub(crate) async fn read(body: Body, patience: Duration) -> Result<Bytes, BodyFailure> {
    match tokio::time::timeout(patience, collect(body)).await {
        Ok(result) => result,
        Err(_) => Err(BodyFailure::TooSlow),
    }
}

async fn collect(mut body: Body) -> Result<Bytes, BodyFailure> {
    let mut whole = BytesMut::new();
    let mut seen = 0_usize;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        // Trailers are no part of the body.
        let Ok(data) = frame.map_err(|_| BodyFailure::Broken)?.into_data() else {
            continue;
        };
        seen = seen.saturating_add(data.len());
        if seen > LARGEST_DISCARDED {
            break;
        }
        if seen > LARGEST_BODY {
            whole.clear();
        } else {
            whole.extend_from_slice(&data);
        }
    }
    if seen > LARGEST_BODY { Err(BodyFailure::TooLarge) } else { Ok(whole.freeze()) }
}
