//! How far the reading of files is, for somebody who watches.

use std::io::{self, Read};

use indicatif::ProgressBar;

use crate::input::Source;
use crate::progress;

/// A bar on standard error while it is a terminal and results go elsewhere, or are few.
#[derive(Debug, Clone)]
pub struct Watched(ProgressBar);

impl Watched {
    /// For these files.
    pub fn new(files: &[Source]) -> Self {
        let size: Option<u64> = files.iter().map(Source::size).sum();
        let template = match size {
            Some(_) => "{bar:40} {bytes} of {total_bytes}",
            None => "{spinner} {bytes}",
        };
        Self(progress::bar(size, template))
    }

    /// A reader that tells how far it is.
    pub fn reader(&self, reader: Box<dyn Read + Send>) -> Box<dyn Read + Send> {
        Box::new(Counting { reader, bar: self.0.clone() })
    }

    /// Prints something while the bar is away.
    pub fn aside<T>(&self, print: impl FnOnce() -> T) -> T {
        self.0.suspend(print)
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}

struct Counting {
    reader: Box<dyn Read + Send>,
    bar: ProgressBar,
}

impl Read for Counting {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.bar.inc(read as u64);
        Ok(read)
    }
}
