//! Puts what was fetched in the place of what was there.

use std::{fs, path::Path};

use anyhow::{Context, Result};

/// Puts a file or folder in the place of another, which goes only when the new one is there.
pub fn replace(new: &Path, place: &Path) -> Result<()> {
    let told = || place.display().to_string();
    let above = place.parent().with_context(told)?;
    fs::create_dir_all(above).with_context(told)?;
    let name = place.file_name().with_context(told)?.to_string_lossy();
    let old = above.join(format!(".{name}.old"));
    remove(&old).with_context(told)?;
    let was_there = place.symlink_metadata().is_ok();
    if was_there {
        fs::rename(place, &old).with_context(told)?;
    }
    if let Err(error) = fs::rename(new, place) {
        if was_there {
            fs::rename(&old, place).with_context(told)?;
        }
        return Err(error).with_context(told);
    }
    remove(&old).with_context(told)
}

/// Removes a file or folder, if there is one.
pub fn remove(path: &Path) -> std::io::Result<()> {
    match path.symlink_metadata() {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(_) => Ok(()),
    }
}
