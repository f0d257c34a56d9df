//! The specs as they were in a revision, taken from git without touching the working tree.

use std::path::Path;

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::git;

/// Writes the specs of a revision to a folder that goes with its value.
pub fn specs(root: &Path, specs: &Path, revision: &str) -> Result<TempDir> {
    if revision.starts_with('-') {
        bail!("`{revision}` is no revision");
    }
    let folder = tempfile::tempdir().context("there is no place for the earlier specs")?;
    let below = specs.strip_prefix(root).context("the specs must be in the workspace")?;
    // An index of its own: that of the working tree stays as it is.
    let git = |arguments: &[&str]| {
        git::run(arguments, |command| {
            command.current_dir(root).env("GIT_INDEX_FILE", folder.path().join(".index"));
        })
    };
    let prefix = git(&["rev-parse", "--show-prefix"])?;
    let tree = format!("{revision}:{}{}", prefix.trim(), below.display());
    git(&["read-tree", &tree])?;
    let place = format!("--prefix={}/", folder.path().display());
    git(&["checkout-index", "--all", &place])?;
    Ok(folder)
}
