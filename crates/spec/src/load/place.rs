//! Where a node stands in the files that people edit.

/// A place in a file: what a problem points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The file, as an index into the files that were read.
    pub file: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How many characters of the line to underline.
    pub length: usize,
}

impl Place {
    /// The start of a file.
    pub fn start_of(file: usize) -> Self {
        Self { file, line: 1, column: 1, length: 1 }
    }
}
