//! Writing a file so that it is there whole, or not at all.

use std::io;
use std::path::{Path, PathBuf};

use futures_util::StreamExt;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;

use super::Download;
use crate::error::{Cause, Error};
use crate::links::behind_links;
use crate::random;

pub(super) async fn save<E>(download: &mut Download<E>, path: &Path) -> Result<u64, Error<E>> {
    let (unfinished, mut file) = Unfinished::create(path).await.map_err(failed(download, path))?;
    let mut written = 0;
    while let Some(piece) = download.next().await {
        let piece = piece?;
        file.write_all(&piece).await.map_err(failed(download, path))?;
        written += piece.len() as u64;
    }
    unfinished.finish(file).await.map_err(failed(download, path))?;
    Ok(written)
}

/// The error for a file that cannot be written.
fn failed<E>(download: &Download<E>, path: &Path) -> impl FnOnce(io::Error) -> Error<E> + use<E> {
    let call = download.call.clone();
    let message = format!("cannot write {}", path.display());
    move |error| Error::File { call, message, cause: Cause::new(&error, &|text| text) }
}

/// A file that is being written, and is removed unless it is finished.
struct Unfinished {
    /// Where it is now.
    beside: Option<PathBuf>,
    /// Where it is to be.
    path: PathBuf,
}

impl Unfinished {
    /// Beside the path, since a file can only be renamed within its file system; and beside what a link leads to, since the
    /// link is to stay. Whoever may read the file that is there may read the new one, and nobody else.
    async fn create(path: &Path) -> io::Result<(Self, File)> {
        let path = path.to_owned();
        let behind = tokio::task::spawn_blocking(move || behind_links(&path)).await;
        let path = behind.map_err(io::Error::other)??;
        let name = path.file_name().ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidInput, "the path does not end with a name")
        })?;
        let mut beside = std::ffi::OsString::from(".");
        beside.push(name);
        beside.push(format!(".{:016x}.part", u64::from_ne_bytes(random::bytes())));
        let beside = path.with_file_name(beside);
        // The guard comes first: the file may come to be although this is given up.
        let unfinished = Self { beside: Some(beside.clone()), path };
        let file = File::options().write(true).create_new(true).open(beside).await?;
        if let Ok(existing) = tokio::fs::metadata(&unfinished.path).await {
            file.set_permissions(existing.permissions()).await?;
        }
        Ok((unfinished, file))
    }

    /// Puts the complete file where it belongs.
    async fn finish(mut self, mut file: File) -> io::Result<()> {
        file.flush().await?;
        file.sync_all().await?;
        drop(file.into_std().await);
        if let Some(beside) = &self.beside {
            tokio::fs::rename(beside, &self.path).await?;
        }
        self.beside = None;
        Ok(())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(beside) = self.beside.take() {
            // If it cannot be removed, there is nobody left to tell.
            let _ = std::fs::remove_file(beside);
        }
    }
}
