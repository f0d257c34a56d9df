//! Packs every crate as it would be published, and builds it from its package.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use super::Checked;
use super::problem::Problem;
use super::workspace::{self, Package, Workspace};

/// The largest package that crates.io takes, in bytes.
const LARGEST: u64 = 10 << 20;

/// Tells how large each package is, or which one would be refused.
pub fn check(workspace: &Workspace) -> Result<Checked> {
    fs::create_dir_all(&workspace.target)
        .with_context(|| workspace.target.display().to_string())?;
    // The packages depend on each other by version, through a registry that cargo makes in the target folder. It keeps
    // what it unpacked from there under that folder's path, so a new folder is what makes it look at the new packages.
    let folder = tempfile::tempdir_in(&workspace.target).context("there is no place to pack")?;
    let mut cargo = workspace::cargo(&workspace.root);
    cargo.arg("package").env("CARGO_TARGET_DIR", folder.path());
    for package in &workspace.packages {
        cargo.args(["-p", &package.name]);
    }
    if !cargo.status().context("`cargo package` cannot be run")?.success() {
        // Cargo has said which, and why.
        return Ok(Err(Vec::new()));
    }
    let mut told = Vec::new();
    let mut problems = Vec::new();
    for package in &workspace.packages {
        let bytes = size(folder.path(), package)?;
        told.push(format!("\n  {} {} KB", package.name, bytes.div_ceil(1000)));
        if bytes > LARGEST {
            let message =
                format!("`{}` has {bytes} bytes, and crates.io takes {LARGEST}", package.name);
            problems.push(Problem::new(package.manifest(workspace), None, message));
        }
    }
    if problems.is_empty() {
        return Ok(Ok(format!("{} packed and built, in this order:{}", told.len(), told.concat())));
    }
    Ok(Err(problems))
}

fn size(folder: &Path, package: &Package) -> Result<u64> {
    let file = format!("package/{}-{}.crate", package.name, package.version);
    Ok(fs::metadata(folder.join(&file)).context(file)?.len())
}
