//! What could not be read, or reads as a mistake.

use serde::Serialize;
use std::fmt;

/// Something about a page that a reader of the facts has to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// The page, relative to the root, with `/` between the parts.
    pub page: String,
    /// Line, from 1.
    pub line: usize,
    /// What kind of problem it is.
    pub kind: ProblemKind,
    /// The problem in words.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(
        page: &str,
        line: usize,
        kind: ProblemKind,
        message: impl Into<String>,
    ) -> Self {
        Self { page: page.to_owned(), line, kind, message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.page, self.line, self.message)
    }
}

/// The kinds of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ProblemKind {
    /// The folder holds no page.
    NoPages,
    /// A file or folder could not be read.
    Unreadable,
    /// A symbolic link that is not followed.
    SymbolicLink,
    /// A page above [`crate::PAGE_LIMIT`].
    TooLarge,
    /// A page that is not text.
    Binary,
    /// A page that is not UTF-8.
    Encoding,
    /// A fence that is not closed where its content ends.
    FenceNotClosed,
    /// A table without a header.
    TableWithoutHeader,
    /// A JSON example that could not be understood, not even with repairs.
    NotJson,
    /// A page that looks like a reference page, and yields no fact.
    NothingFound,
    /// A page takes a part from a file that is not there.
    PartMissing,
    /// A verb with an address that no page states in a form that is read.
    AddressNotRead,
    /// A description for machines that breaks the rules of its own form, and is read all the same.
    Oddity,
}
