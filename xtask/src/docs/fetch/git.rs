//! Documentation in repositories: the newest revision of a branch, and nothing before it.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use wagate_docs::sources::{Git, Take};

use super::replace::{remove, replace};
use crate::git;

/// What came of it.
pub enum Fetched {
    /// The revision is the known one.
    Same(String),
    /// Another one, and so many files were taken.
    New { revision: String, files: usize },
}

/// Fetches a repository and takes what belongs here, unless its revision is known and all is in its place.
pub fn fetch(
    git: &Git,
    takes: &[&Take],
    stage: &Path,
    place: &Path,
    known: Option<&str>,
) -> Result<Fetched> {
    let revision = revision(git)?;
    if known == Some(&revision) && takes.iter().all(|take| place.join(&take.to).exists()) {
        return Ok(Fetched::Same(revision));
    }
    let (copy, taken) = (stage.join("repository"), stage.join("taken"));
    remove(&copy)?;
    remove(&taken)?;
    fs::create_dir_all(stage)?;
    let target = copy.to_string_lossy();
    let branch = format!("--branch={}", git.branch);
    let clone =
        ["clone", "--quiet", "--depth=1", "--single-branch", &branch, "--", &git.url, &target];
    run(&clone)?;
    let mut files = 0;
    for (index, take) in takes.iter().enumerate() {
        let from = if take.from.is_empty() { copy.clone() } else { copy.join(&take.from) };
        let count = copy_files(&from, &taken.join(index.to_string()), &take.files)
            .with_context(|| format!("`{}` of the repository", take.from))?;
        if count == 0 {
            bail!("the repository holds no page in `{}`", take.from);
        }
        files += count;
    }
    // Only now that all is here.
    for (index, take) in takes.iter().enumerate() {
        replace(&taken.join(index.to_string()), &place.join(&take.to))?;
    }
    remove(stage)?;
    Ok(Fetched::New { revision, files })
}

fn revision(git: &Git) -> Result<String> {
    let branch = format!("refs/heads/{}", git.branch);
    let told = run(&["ls-remote", "--exit-code", "--", &git.url, &branch])?;
    let revision = told.split_whitespace().next().unwrap_or_default();
    if revision.is_empty() {
        bail!("the repository has no branch `{}`", git.branch);
    }
    Ok(revision.to_owned())
}

/// Runs git, which asks nobody for a password.
fn run(arguments: &[&str]) -> Result<String> {
    git::run(arguments, |command| {
        command.env("GIT_TERMINAL_PROMPT", "0");
    })
}

/// Copies the files whose names have one of these ends; a link is not followed, since it can lead anywhere.
fn copy_files(from: &Path, to: &Path, ends: &[String]) -> Result<usize> {
    let found = from.symlink_metadata()?;
    if found.is_file() {
        let name = from.file_name().unwrap_or_default().to_string_lossy();
        if !ends.is_empty() && !ends.iter().any(|end| name.ends_with(end.as_str())) {
            return Ok(0);
        }
        fs::create_dir_all(to.parent().unwrap_or(to))?;
        fs::copy(from, to)?;
        return Ok(1);
    }
    if !found.is_dir() || from.file_name().is_some_and(|name| name == ".git") {
        return Ok(0);
    }
    let mut count = 0;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        count += copy_files(&entry.path(), &to.join(entry.file_name()), ends)?;
    }
    Ok(count)
}
