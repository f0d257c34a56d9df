//! Files on the disk as text, for requests that hold a file inside JSON.

use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::fs::File;
use tokio::io::AsyncReadExt;

/// How much of a file is read at once. Three bytes become four letters, so a piece between others must be a multiple of
/// three.
const PIECE: usize = 3 * 16 * 1024;

/// The file at this path in base64, after a beginning. It is encoded while it is read: beside the text only a piece is in
/// memory.
///
/// # Errors
///
/// If there is no such file, it cannot be read, is not a file, or is too large to be held. The error names the path.
pub async fn base64_of_file(path: impl AsRef<Path>, beginning: &str) -> io::Result<String> {
    let path = path.as_ref();
    read(path, beginning).await.map_err(|error| {
        io::Error::new(error.kind(), format!("cannot read {}: {error}", path.display()))
    })
}

async fn read(path: &Path, beginning: &str) -> io::Result<String> {
    let mut file = File::open(path).await?;
    let metadata = file.metadata().await?;
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a file"));
    }
    let length = usize::try_from(metadata.len()).map_err(io::Error::other)?;
    let mut text = beginning.to_owned();
    // A length that nobody can hold is an error like any other, not the end of the program.
    let encoded = base64::encoded_len(length, true).unwrap_or(usize::MAX);
    text.try_reserve_exact(encoded)
        .map_err(|_| io::Error::new(io::ErrorKind::OutOfMemory, "it is too large to be held"))?;
    let mut piece = Vec::with_capacity(PIECE.min(length));
    loop {
        piece.clear();
        (&mut file).take(PIECE as u64).read_to_end(&mut piece).await?;
        STANDARD.encode_string(&piece, &mut text);
        if piece.len() < PIECE {
            return Ok(text);
        }
    }
}
