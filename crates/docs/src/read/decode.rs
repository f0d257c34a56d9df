//! From the bytes of a file to text.

use crate::facts::{Problem, ProblemKind};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The largest page that is read, in bytes: real ones stay far below it.
pub const PAGE_LIMIT: u64 = 1024 * 1024;

/// The same for a document that holds what many pages tell.
pub(super) const DOCUMENT_LIMIT: u64 = 16 * PAGE_LIMIT;

/// The text of a file of at most so many bytes, or why it has none.
pub(super) fn text(path: &str, file: &Path, limit: u64) -> Result<String, Problem> {
    let unreadable = |error: std::io::Error| {
        Problem::new(path, 1, ProblemKind::Unreadable, format!("cannot be read: {error}"))
    };
    let mut bytes = Vec::new();
    // One byte more than allowed tells that there is more, whatever the file system says about the size.
    File::open(file)
        .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    decode(path, bytes, limit)
}

fn decode(path: &str, bytes: Vec<u8>, limit: u64) -> Result<String, Problem> {
    if bytes.len() as u64 > limit {
        let message = format!("is larger than {} MB, and is not read", limit / (1024 * 1024));
        return Err(Problem::new(
            path,
            line_of(&bytes, bytes.len()),
            ProblemKind::TooLarge,
            message,
        ));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Problem::new(
            path,
            1,
            ProblemKind::Encoding,
            "is UTF-16; pages are read as UTF-8",
        ));
    }
    if let Some(position) = bytes.iter().position(|byte| *byte == 0) {
        return Err(Problem::new(
            path,
            line_of(&bytes, position),
            ProblemKind::Binary,
            "is not text: it holds a zero byte",
        ));
    }
    let bytes = match bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    String::from_utf8(bytes).map_err(|error| {
        let position = error.utf8_error().valid_up_to();
        let line = line_of(error.as_bytes(), position);
        let byte = error.as_bytes().get(position).copied().unwrap_or_default();
        Problem::new(
            path,
            line,
            ProblemKind::Encoding,
            format!("is not UTF-8: byte {byte:#04x} begins no character"),
        )
    })
}

fn line_of(bytes: &[u8], position: usize) -> usize {
    bytes.iter().take(position).filter(|byte| **byte == b'\n').count() + 1
}
