//! Input from a file or from standard input.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// More than this is no payload of a gateway, and would fill the memory.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Where input comes from: a file, or standard input when it is called `-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

impl FromStr for Source {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(if text == "-" { Self::Stdin } else { Self::File(text.into()) })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stdin => formatter.write_str("standard input"),
            Self::File(path) => write!(formatter, "{}", path.display()),
        }
    }
}

impl Source {
    /// Reads all of it.
    ///
    /// # Errors
    ///
    /// Says which file cannot be read and why.
    pub fn read(&self) -> Result<Vec<u8>> {
        let bytes = match self {
            Self::Stdin => read_limited(io::stdin().lock()),
            Self::File(path) => read_file(path),
        };
        let bytes = bytes.with_context(|| format!("cannot read {self}"))?;
        if bytes.len() as u64 > LARGEST {
            bail!("{self} is larger than {} MiB", LARGEST / 1024 / 1024);
        }
        Ok(bytes)
    }
}

/// Parses what `source` held as one JSON value.
///
/// # Errors
///
/// Says which source is not JSON, and where.
pub fn parse_json(source: &Source, bytes: &[u8]) -> Result<Value> {
    let bytes = without_mark(bytes);
    if bytes.trim_ascii().is_empty() {
        bail!("{source} is empty, not JSON");
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        bail!("{source} is UTF-16, not JSON; save it as UTF-8");
    }
    serde_json::from_slice(bytes).with_context(|| format!("{source} is not JSON"))
}

/// Without the byte order mark with which editors on Windows begin files.
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn read_file(path: &PathBuf) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
    }
    read_limited(file)
}

/// One byte beyond the limit tells that there is more.
fn read_limited(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
