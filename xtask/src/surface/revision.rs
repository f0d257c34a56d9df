//! The specs as they were in a revision, taken from git without touching the working tree.

use std::{
    path::Path,
    process::{Command, Output},
};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

/// Writes the specs of a revision to a folder that goes with its value.
pub fn specs(root: &Path, specs: &Path, revision: &str) -> Result<TempDir> {
    if revision.starts_with('-') {
        bail!("`{revision}` is no revision");
    }
    let folder = tempfile::tempdir().context("there is no place for the earlier specs")?;
    let below = specs.strip_prefix(root).context("the specs must be in the workspace")?;
    let top = git(root, folder.path(), &["rev-parse", "--show-prefix"])?;
    let prefix = String::from_utf8_lossy(&top.stdout).trim().to_owned();
    let tree = format!("{revision}:{prefix}{}", below.display());
    // An index of its own: that of the working tree stays as it is.
    git(root, folder.path(), &["read-tree", &tree])?;
    let place = format!("--prefix={}/", folder.path().display());
    git(root, folder.path(), &["checkout-index", "--all", &place])?;
    Ok(folder)
}

fn git(root: &Path, folder: &Path, arguments: &[&str]) -> Result<Output> {
    let output = Command::new("git")
        .current_dir(root)
        .env("GIT_INDEX_FILE", folder.join(".index"))
        .args(arguments)
        .output()
        .context("`git` cannot be run")?;
    if !output.status.success() {
        bail!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output)
}
