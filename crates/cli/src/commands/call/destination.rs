//! Where an answer is written: a file that is there whole or not at all, or standard output.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use futures_util::StreamExt;
use wagate_client::{Download, Error, NoBody};

use crate::output::Output;

/// A file, or standard output when it is called `-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// Standard output.
    Stdout,
    /// A file.
    File(PathBuf),
}

impl FromStr for Destination {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(if text == "-" { Self::Stdout } else { Self::File(text.into()) })
    }
}

impl Destination {
    /// Whether a file can be put there; asked before a call is made that may not be made twice.
    ///
    /// # Errors
    ///
    /// Says why not.
    pub fn check(&self) -> Result<()> {
        let Self::File(path) = self else { return Ok(()) };
        let shown = path.display();
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => bail!("{shown} is a folder; name a file in it"),
            // A device would be replaced by a file.
            Ok(found) if !found.is_file() => {
                bail!("{shown} is no regular file; `--output -` writes to standard output")
            }
            _ => {}
        }
        if path.file_name().is_none() {
            bail!("{shown} does not end with the name of a file");
        }
        let folder = folder(path);
        if !folder.is_dir() {
            bail!("there is no folder {} to write {shown} in", folder.display());
        }
        Ok(())
    }

    /// Writes a whole body.
    ///
    /// # Errors
    ///
    /// When it cannot be written; a file that was there is left as it was.
    pub fn write(&self, bytes: &[u8], output: &Output) -> Result<()> {
        match self {
            Self::Stdout => output.bytes(bytes)?,
            Self::File(path) => {
                let path = resolved(path);
                replace(&path, bytes)
                    .with_context(|| format!("cannot write {}", path.display()))?;
            }
        }
        self.tell(bytes.len() as u64, output);
        Ok(())
    }

    /// Writes a file as it is fetched.
    ///
    /// # Errors
    ///
    /// The outer error is of standard output; the inner one is of the file and its host.
    pub async fn fetch(
        &self,
        download: Download,
        output: &Output,
    ) -> Result<Result<(), Error<NoBody>>> {
        let written = match self {
            Self::Stdout => to_stdout(download).await?,
            Self::File(path) => download.save(resolved(path)).await,
        };
        Ok(written.map(|bytes| self.tell(bytes, output)))
    }

    fn tell(&self, bytes: u64, output: &Output) {
        let unit = if bytes == 1 { "byte" } else { "bytes" };
        let place = match self {
            Self::Stdout => "standard output".to_owned(),
            Self::File(path) => path.display().to_string(),
        };
        output.note(&format!("wrote {bytes} {unit} to {place}"));
    }
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// The file behind a link, so that the link stays one.
fn resolved(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// Under another name beside it and renamed when it is complete: nothing is ever there in part.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut unfinished = tempfile::Builder::new();
    unfinished.prefix(".wagate-").suffix(".part");
    // As every new file: the mask of the process decides who may read it.
    #[cfg(unix)]
    unfinished.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut unfinished = unfinished.tempfile_in(folder(path))?;
    unfinished.write_all(bytes)?;
    unfinished.as_file().sync_all()?;
    unfinished.persist(path)?;
    Ok(())
}

/// Ends in silence when the reader of a pipe has gone.
async fn to_stdout(mut download: Download) -> Result<Result<u64, Error<NoBody>>> {
    let mut written = 0;
    while let Some(piece) = download.next().await {
        let piece = match piece {
            Ok(piece) => piece,
            Err(error) => return Ok(Err(error)),
        };
        let mut stdout = io::stdout().lock();
        match stdout.write_all(&piece).and_then(|()| stdout.flush()) {
            Ok(()) => written += piece.len() as u64,
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
            Err(error) => return Err(error).context("cannot write to standard output"),
        }
    }
    Ok(Ok(written))
}
