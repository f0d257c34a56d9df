//! A copy of a body that is passed on.

use std::io::Read;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use flate2::read::MultiGzDecoder;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use wagate_server::{BodyError, Room};

/// The largest body that is checked.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// The copy, while the body comes.
#[derive(Debug, Clone, Default)]
pub struct Kept(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    bytes: Vec<u8>,
    is_whole: bool,
    is_too_large: bool,
    /// What it takes of the room for all bodies.
    room: Option<Room>,
    /// Why it did not come to its end.
    error: Option<BodyError>,
}

impl Kept {
    /// A part came.
    pub fn add(&self, part: &[u8]) {
        let mut state = self.state();
        if state.is_too_large || state.bytes.len() + part.len() > LARGEST {
            state.is_too_large = true;
            state.bytes = Vec::new();
        } else {
            state.bytes.extend_from_slice(part);
        }
    }

    /// The last part came.
    pub fn end(&self) {
        self.state().is_whole = true;
    }

    /// It stays in memory until the copy is dropped.
    pub fn hold(&self, room: Option<Room>) {
        self.state().room = room;
    }

    /// The rest does not come.
    pub fn fail(&self, error: BodyError) {
        self.state().error = Some(error);
    }

    /// Why it did not come to its end.
    pub fn error(&self) -> Option<BodyError> {
        self.state().error
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The body, unpacked; none when it did not come to its end, is too large, or is packed in another way than with gzip.
    pub fn body(&self, headers: &HeaderMap) -> Option<Vec<u8>> {
        let mut state = self.state();
        let bytes = std::mem::take(&mut state.bytes);
        // Nobody asks for the end of a body whose length was told.
        let told =
            headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        let is_whole = state.is_whole || told == Some(bytes.len());
        if !is_whole || state.is_too_large {
            return None;
        }
        match headers.get(CONTENT_ENCODING).map(|encoding| encoding.as_bytes()) {
            None | Some(b"identity") => Some(bytes),
            Some(b"gzip") => {
                let mut unpacked = Vec::new();
                let mut reader = MultiGzDecoder::new(bytes.as_slice()).take(LARGEST as u64 + 1);
                reader.read_to_end(&mut unpacked).ok()?;
                (unpacked.len() <= LARGEST).then_some(unpacked)
            }
            Some(_) => None,
        }
    }
}
