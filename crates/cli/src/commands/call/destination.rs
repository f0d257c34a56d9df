//! Where an answer is written: a file that is there whole or not at all, or standard output.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use futures_util::StreamExt;
use wagate_client::{Download, Error, NoBody, behind_links, folder};

use crate::output::Output;
use crate::stop::{Signal, StopSignals};
use crate::unfinished::Unfinished;

/// A file, or standard output when it is called `-`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// Standard output.
    Stdout,
    /// A file.
    File(PathBuf),
}

/// How fetching a file ended.
#[derive(Debug)]
pub enum Fetched {
    /// All of it is there.
    Whole,
    /// Its host does not give it; nothing was written.
    Failed(Error<NoBody>),
    /// A signal came; nothing was written.
    Interrupted(Signal),
}

/// As it stands on the command line, in whatever characters the system has it.
impl From<OsString> for Destination {
    fn from(name: OsString) -> Self {
        if name == "-" { Self::Stdout } else { Self::File(name.into()) }
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
        let file = behind_links(path).map_err(|error| anyhow!("{shown} leads nowhere: {error}"))?;
        let folder = folder(&file);
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
                // From here on no signal ends the process before the file is whole.
                let _held = StopSignals::install()?;
                let mut file = Unfinished::create(path)?;
                file.write(bytes)?;
                file.finish()?;
            }
        }
        self.tell(bytes.len() as u64, output);
        Ok(())
    }

    /// Writes a file as it is fetched.
    ///
    /// # Errors
    ///
    /// When it cannot be written; a file that was there is left as it was.
    pub async fn fetch(&self, download: Download, output: &Output) -> Result<Fetched> {
        let written = match self {
            Self::Stdout => to_stdout(download).await?,
            Self::File(path) => {
                let mut stop = StopSignals::install()?;
                tokio::select! {
                    biased;
                    signal = stop.signal() => {
                        output.note(&format!("stopped; nothing was written to {}", path.display()));
                        return Ok(Fetched::Interrupted(signal));
                    }
                    written = to_file(download, path) => written?,
                }
            }
        };
        Ok(match written {
            Ok(bytes) => {
                self.tell(bytes, output);
                Fetched::Whole
            }
            Err(error) => Fetched::Failed(error),
        })
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

/// Until it is complete the file has another name, and it goes away when this is given up.
async fn to_file(mut download: Download, path: &Path) -> Result<Result<u64, Error<NoBody>>> {
    let mut file = Unfinished::create(path)?;
    let mut written = 0;
    while let Some(piece) = download.next().await {
        let piece = match piece {
            Ok(piece) => piece,
            Err(error) => return Ok(Err(error)),
        };
        file.write(&piece)?;
        written += piece.len() as u64;
    }
    file.finish()?;
    Ok(Ok(written))
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
