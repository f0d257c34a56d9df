//! Reading a lock file back.

use super::model::{Lock, VERSION};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// Why a lock file cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}:{line}: {kind}", file.display())]
pub struct LockError {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub kind: LockErrorKind,
}

/// What is wrong with a lock file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LockErrorKind {
    /// It cannot be read.
    #[error("cannot be read: {0}")]
    Unreadable(std::io::Error),
    /// It was merged, and a conflict is left.
    #[error("a conflict of a merge is left; lock the pages again")]
    Conflict,
    /// Its form is of another version.
    #[error("has version {found}, and version {VERSION} is read; lock the pages again")]
    Version {
        /// The version of the file.
        found: u64,
    },
    /// It is of another vendor than its folder.
    #[error("is of `{found}`, and stands in the folder of `{wanted}`")]
    Vendor {
        /// The vendor of the file.
        found: String,
        /// The vendor whose file it should be.
        wanted: String,
    },
    /// A page does not belong to the vendor.
    #[error("the path `{0}` does not begin with the vendor")]
    Page(String),
    /// A page is without the hash of its text, so nobody could tell whether it changed.
    #[error("`{0}` has no `hash`; lock the pages again")]
    Hash(String),
    /// It is not what a lock file holds.
    #[error("column {column}: {message}")]
    Content {
        /// The column, from 1.
        column: usize,
        /// What does not fit.
        message: String,
    },
}

#[derive(Deserialize)]
#[serde(expecting = "the object of a lock file")]
struct Head {
    version: u64,
}

impl Lock {
    /// Reads the lock file of a vendor.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or as [`Lock::parse`].
    pub fn read(file: &Path, vendor: &str) -> Result<Self, LockError> {
        let text = fs::read_to_string(file).map_err(|error| LockError {
            file: file.to_owned(),
            line: 1,
            kind: LockErrorKind::Unreadable(error),
        })?;
        Self::parse(file, &text, vendor)
    }

    /// Reads the content of a vendor's lock file; `file` is what errors call it.
    ///
    /// # Errors
    ///
    /// When it is not JSON, has another version, is of another vendor, or holds what no lock file holds.
    pub fn parse(file: &Path, text: &str, vendor: &str) -> Result<Self, LockError> {
        parse(text, vendor).map_err(|(line, kind)| LockError { file: file.to_owned(), line, kind })
    }
}

type Fault = (usize, LockErrorKind);

fn parse(text: &str, vendor: &str) -> Result<Lock, Fault> {
    if let Some(line) = line_with(text, |line| line.starts_with("<<<<<<< ")) {
        return Err((line, LockErrorKind::Conflict));
    }
    let head: Head = serde_json::from_str(text).map_err(content)?;
    if head.version != u64::from(VERSION) {
        return Err((line_of(text, "\"version\""), LockErrorKind::Version { found: head.version }));
    }
    let lock: Lock = serde_json::from_str(text).map_err(content)?;
    if lock.vendor != vendor {
        let kind = LockErrorKind::Vendor { found: lock.vendor, wanted: vendor.to_owned() };
        return Err((line_of(text, "\"vendor\""), kind));
    }
    let is_own = |path: &&String| path.split('/').next() == Some(vendor);
    let place = |path: &str| line_of(text, &format!("{path:?}"));
    if let Some(path) = lock.pages.keys().find(|path| !is_own(path)) {
        return Err((place(path), LockErrorKind::Page(path.to_owned())));
    }
    if let Some((path, _)) = lock.pages.iter().find(|(_, page)| page.hash.is_empty()) {
        return Err((place(path), LockErrorKind::Hash(path.to_owned())));
    }
    Ok(lock)
}

fn content(error: serde_json::Error) -> Fault {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = text.strip_suffix(&place).unwrap_or(&text).to_owned();
    (error.line().max(1), LockErrorKind::Content { column: error.column(), message })
}

fn line_of(text: &str, part: &str) -> usize {
    line_with(text, |line| line.contains(part)).unwrap_or(1)
}

fn line_with(text: &str, holds: impl Fn(&str) -> bool) -> Option<usize> {
    text.lines().position(holds).map(|index| index + 1)
}
