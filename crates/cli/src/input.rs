//! Input from a file or from standard input.

use std::ffi::OsString;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::read::MultiGzDecoder;
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

/// As it stands on the command line, in whatever characters the system has it.
impl From<OsString> for Source {
    fn from(name: OsString) -> Self {
        if name == "-" { Self::Stdin } else { Self::File(name.into()) }
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

/// What the first bytes of a compressed file are.
const GZIP: &[u8] = &[0x1f, 0x8b];

/// So much is read from a file at a time.
const BUFFER: usize = 256 * 1024;

/// The names of files that hold payloads or captures end so, and then perhaps with `.gz`.
const ENDINGS: [&str; 6] = ["json", "ndjson", "jsonl", "har", "log", "txt"];

/// A stream of what a source holds, unpacked.
pub type Stream = BufReader<Box<dyn Read + Send>>;

impl Source {
    /// How many bytes it has, as far as that is known.
    pub fn size(&self) -> Option<u64> {
        match self {
            Self::Stdin => None,
            Self::File(path) => path.metadata().ok().map(|metadata| metadata.len()),
        }
    }

    /// Opens it. What is compressed with gzip is unpacked; `watched` is put before that, to see how far the reading is.
    ///
    /// # Errors
    ///
    /// Says which file cannot be read and why.
    pub fn open(
        &self,
        watched: impl FnOnce(Box<dyn Read + Send>) -> Box<dyn Read + Send>,
    ) -> Result<Stream> {
        let open = || -> io::Result<Stream> {
            let raw: Box<dyn Read + Send> = match self {
                Self::Stdin => Box::new(io::stdin()),
                Self::File(path) => Box::new(file(path)?),
            };
            let mut raw = BufReader::with_capacity(BUFFER, watched(raw));
            let unpacked: Box<dyn Read + Send> = match raw.fill_buf()?.starts_with(GZIP) {
                true => Box::new(MultiGzDecoder::new(raw)),
                false => return Ok(raw),
            };
            Ok(BufReader::with_capacity(BUFFER, unpacked))
        };
        open().with_context(|| format!("cannot read {self}"))
    }

    /// The file itself, or those of a folder and of what is in it, by name.
    ///
    /// # Errors
    ///
    /// When a folder cannot be read, or has no file that may be meant.
    pub fn files(&self) -> Result<Vec<Self>> {
        let Self::File(folder) = self else { return Ok(vec![self.clone()]) };
        if !folder.is_dir() {
            return Ok(vec![self.clone()]);
        }
        let mut found = Vec::new();
        find_files(folder, &mut found).with_context(|| format!("cannot read {self}"))?;
        if found.is_empty() {
            let endings = ENDINGS.map(|ending| format!(".{ending}")).join(", ");
            bail!(
                "cannot read {self}: it is a folder without files that end with {endings} or .gz"
            );
        }
        Ok(found.into_iter().map(Self::File).collect())
    }

    /// Reads all of it.
    ///
    /// # Errors
    ///
    /// Says which file cannot be read and why.
    pub fn read(&self) -> Result<Vec<u8>> {
        let bytes = self.open(|raw| raw).and_then(|stream| {
            read_limited(stream).with_context(|| format!("cannot read {self}"))
        })?;
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

fn file(path: &Path) -> io::Result<File> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
    }
    Ok(file)
}

/// The files of a folder whose names tell that they may be meant; hidden ones are not.
fn find_files(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let entries = std::fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let plain = name.strip_suffix(".gz").unwrap_or(&name);
        let ending = plain.rsplit_once('.').map(|(_, ending)| ending);
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() && !path.is_symlink() {
            find_files(&path, found)?;
        } else if ending.is_some_and(|ending| ENDINGS.contains(&ending)) && path.is_file() {
            found.push(path);
        }
    }
    Ok(())
}

/// One byte beyond the limit tells that there is more.
fn read_limited(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
