//! Reads the body of a request: all of it, or of a file only the beginning.

mod form;

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::CONNECTION;
use hyper::body::Incoming;
use wagate_server::{BodyError, Flow, Room};

pub(crate) use form::FormCutter;

use crate::wire::answer::Answer;

/// The largest body that is kept. A file may be longer, because only its beginning is kept.
pub(crate) const LARGEST_BODY: usize = 16 * 1024 * 1024;

/// So much of a file is kept.
pub(crate) const KEPT_OF_FILE: usize = 1024 * 1024;

/// How much of a body that is too large is still read and thrown away. A client that is cut off
/// while it sends never reads the answer.
const LARGEST_DISCARDED: u64 = 4 * LARGEST_BODY as u64;

/// Why a body could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyFailure {
    /// It has more bytes than the limit.
    TooLarge,
    /// It did not come to its end.
    Unread(BodyError),
}

impl BodyFailure {
    /// The refusal of the request, in the shape that is given for its status and its reason.
    pub(crate) fn answer(self, told: impl FnOnce(StatusCode, &str) -> Answer) -> Answer {
        let (status, problem) = match self {
            Self::TooLarge => {
                (StatusCode::PAYLOAD_TOO_LARGE, "the body has more than 16 MiB".to_owned())
            }
            Self::Unread(error) => (error.status(), error.to_string()),
        };
        let mut answer = told(status, &problem);
        // What is left of the body would be taken for the next request.
        answer.set(CONNECTION, "close");
        answer
    }
}

/// How a body is kept.
pub(crate) enum Keeping {
    /// All of it.
    Whole,
    /// Its beginning, because it is a file.
    Beginning,
    /// All of it, but of each part only the beginning.
    Form(Box<FormCutter>),
}

/// The body of a request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Received {
    /// What was kept of it.
    pub(crate) kept: Bytes,
    /// How many bytes came.
    pub(crate) length: u64,
    /// Whether less was kept than came.
    pub(crate) is_cut: bool,
    /// Why it is not all there.
    pub(crate) failure: Option<BodyFailure>,
    /// The room that it takes in memory.
    #[allow(dead_code, reason = "it is held, not looked at")]
    pub(crate) room: Option<Arc<Room>>,
}

/// Reads a body to its end, as slowly as an honest client sends it.
pub(crate) async fn read(body: Incoming, keeping: Keeping, flow: &Flow) -> Received {
    let room = match keeping {
        Keeping::Beginning => KEPT_OF_FILE,
        Keeping::Whole | Keeping::Form(_) => LARGEST_BODY,
    };
    let mut pieces = flow.read(body, room);
    let mut reader = Reader { keeping, kept: BytesMut::new(), length: 0, is_cut: false };
    let failure = loop {
        match pieces.next().await {
            Ok(Some(data)) => reader.feed(&data),
            Ok(None) => break None,
            Err(error) => break Some(BodyFailure::Unread(error)),
        }
        if reader.is_too_large() && reader.length > LARGEST_DISCARDED {
            break None;
        }
    };
    Received { room: pieces.into_room().map(Arc::new), ..reader.finish(failure) }
}

struct Reader {
    keeping: Keeping,
    kept: BytesMut,
    length: u64,
    is_cut: bool,
}

impl Reader {
    fn feed(&mut self, data: &[u8]) {
        self.length = self.length.saturating_add(u64::try_from(data.len()).unwrap_or(u64::MAX));
        match &mut self.keeping {
            Keeping::Beginning => {
                let room = KEPT_OF_FILE.saturating_sub(self.kept.len()).min(data.len());
                self.is_cut |= room < data.len();
                self.kept.extend_from_slice(&data[..room]);
            }
            _ if self.kept.len() > LARGEST_BODY => {}
            Keeping::Whole => self.kept.extend_from_slice(data),
            Keeping::Form(cutter) => cutter.feed(data, &mut self.kept),
        }
    }

    fn is_too_large(&self) -> bool {
        self.kept.len() > LARGEST_BODY
    }

    fn finish(mut self, failure: Option<BodyFailure>) -> Received {
        if let Keeping::Form(cutter) = &mut self.keeping {
            self.is_cut = cutter.finish(&mut self.kept);
        }
        let failure = failure.or_else(|| self.is_too_large().then_some(BodyFailure::TooLarge));
        let kept = match failure {
            Some(_) => Bytes::new(),
            None => self.kept.freeze(),
        };
        Received { kept, length: self.length, is_cut: self.is_cut, failure, room: None }
    }
}
