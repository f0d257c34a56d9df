//! What a change of the specs means for users of the clients: breaking, minor or patch, and why.

mod compare;
mod report;
mod revision;

use std::{collections::BTreeSet, fs, io::Write, path::Path, process::ExitCode};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use wagate_codegen::GeneratedFile;

use compare::{Comparison, Level};

/// What the lock says of the pages is no part of a description.
const NO_DESCRIPTION: [&str; 1] = [wagate_docs::lock::FILE_NAME];

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Something that compiled compiles no more
    Breaking,
    /// Something came, or broke
    Minor,
}

/// Compares the public surface that the specs of a revision generate with that of the specs as they are.
pub fn run(
    root: &Path,
    specs: &Path,
    against: &str,
    changelog: bool,
    deny: &[Deny],
) -> Result<ExitCode> {
    let earlier = revision::specs(root, specs, against)?;
    let mut comparisons = Vec::new();
    for vendor in vendors(&[earlier.path(), specs])? {
        let (old, new) = (earlier.path().join(&vendor), specs.join(&vendor));
        comparisons.push(compare_vendor(&vendor, &old, &new)?);
    }
    let text = match changelog {
        true => report::changelog(&comparisons),
        false => report::text(&comparisons),
    };
    std::io::stdout().lock().write_all(text.as_bytes())?;
    let worst = comparisons.iter().map(|comparison| comparison.level).max();
    let denied = deny.iter().any(|deny| match deny {
        Deny::Breaking => worst >= Some(Level::Breaking),
        Deny::Minor => worst >= Some(Level::Minor),
    });
    Ok(if denied { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The vendors that have a description in any of these folders.
fn vendors(folders: &[&Path]) -> Result<BTreeSet<String>> {
    let mut vendors = BTreeSet::new();
    for folder in folders {
        let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
        for entry in entries {
            let entry = entry?;
            if entry.path().join("openapi.yaml").is_file() {
                vendors.insert(entry.file_name().to_string_lossy().into_owned());
            }
        }
    }
    Ok(vendors)
}

fn compare_vendor(vendor: &str, old: &Path, new: &Path) -> Result<Comparison> {
    if is_same(old, new)? {
        return Ok(Comparison::unchanged(vendor));
    }
    let (old, new) = (client(old)?, client(new)?);
    Ok(compare::clients(vendor, (&old.0, &new.0), &differing(&old.1, &new.1)))
}

/// The surface of the client that a description generates, and its files; nothing of a description that is not there.
fn client(folder: &Path) -> Result<(String, Vec<GeneratedFile>)> {
    if !folder.is_dir() {
        return Ok(Default::default());
    }
    let Some(spec) = crate::load_vendor(folder)? else {
        bail!("the description in {} has problems", folder.display())
    };
    let files = wagate_codegen::generate_client(&spec)?;
    Ok((wagate_codegen::surface(&files)?, files))
}

/// The generated files that are not the same.
fn differing(old: &[GeneratedFile], new: &[GeneratedFile]) -> Vec<String> {
    let is_in = |file: &GeneratedFile, files: &[GeneratedFile]| {
        files.iter().any(|other| other.path == file.path && other.content == file.content)
    };
    let gone = old.iter().filter(|file| !is_in(file, new));
    let come = new.iter().filter(|file| !is_in(file, old));
    let all = gone.chain(come).map(|file| file.path.display().to_string());
    all.collect::<BTreeSet<String>>().into_iter().collect()
}

/// Whether two folders hold the same description.
fn is_same(old: &Path, new: &Path) -> Result<bool> {
    if !old.is_dir() || !new.is_dir() {
        return Ok(false);
    }
    let names = |folder: &Path| -> Result<BTreeSet<_>> {
        let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name()));
        let names: BTreeSet<_> = entries.collect::<Result<_>>()?;
        let is_described = |name: &std::ffi::OsString| !NO_DESCRIPTION.iter().any(|no| name == no);
        Ok(names.into_iter().filter(is_described).collect())
    };
    let (own, others) = (names(old)?, names(new)?);
    if own != others {
        return Ok(false);
    }
    for name in own {
        let (old, new) = (old.join(&name), new.join(&name));
        let is_same = match old.is_dir() {
            true => is_same(&old, &new)?,
            false => new.is_file() && fs::read(&old)? == fs::read(&new)?,
        };
        if !is_same {
            return Ok(false);
        }
    }
    Ok(true)
}
