//! A file that is being written: under another name beside its place, and renamed when it is complete, so that nothing
//! is ever there in part.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tempfile::NamedTempFile;
use wagate_client::{behind_links, folder};

/// The file; it is removed unless it is finished.
#[derive(Debug)]
pub struct Unfinished {
    file: NamedTempFile,
    path: PathBuf,
}

impl Unfinished {
    /// Begins a file that is to be at this path. Whoever could read the file that is there can read the new one, and
    /// nobody else.
    ///
    /// # Errors
    ///
    /// When there can be no file.
    pub fn create(path: &Path) -> Result<Self> {
        let path =
            behind_links(path).with_context(|| format!("cannot write {}", path.display()))?;
        let shown = path.display();
        let mut builder = tempfile::Builder::new();
        builder.prefix(".wagate-").suffix(".part");
        let existing = fs::metadata(&path).ok();
        // As every new file: the mask of the process decides who may read it.
        #[cfg(unix)]
        if existing.is_none() {
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        }
        let file =
            builder.tempfile_in(folder(&path)).with_context(|| format!("cannot write {shown}"))?;
        if let Some(existing) = existing {
            file.as_file()
                .set_permissions(existing.permissions())
                .with_context(|| format!("cannot give the new {shown} the mode of the old one"))?;
        }
        Ok(Self { file, path })
    }

    /// Writes more of it.
    ///
    /// # Errors
    ///
    /// When the disk is full, for example.
    pub fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).with_context(|| format!("cannot write {}", self.path.display()))
    }

    /// What takes more of it, piece by piece.
    pub fn writer(&mut self) -> impl Write {
        self.file.as_file_mut()
    }

    /// Puts the complete file where it belongs.
    ///
    /// # Errors
    ///
    /// As [`Unfinished::write`].
    pub fn finish(self) -> Result<()> {
        let Self { file, path } = self;
        let synced = file.as_file().sync_all();
        let put = synced.and_then(|()| file.persist(&path).map(drop).map_err(|error| error.error));
        put.with_context(|| format!("cannot write {}", path.display()))
    }
}
