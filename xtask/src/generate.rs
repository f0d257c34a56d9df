//! Writes what is generated, or checks that it is what is checked in.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use anyhow::{Context, Result};
use wagate_codegen::GeneratedFile;

/// The crate of the vendor that does not exist.
const SAMPLE: &str = "tests/sample";

/// Brings the generated files up to date, or with `check` only says what is not.
pub fn run(root: &Path, specs: &Path, check: bool) -> Result<ExitCode> {
    let started = Instant::now();
    let Some(specs) = super::load(specs)? else { return Ok(ExitCode::FAILURE) };
    let Some(sample) = super::load_vendor(&root.join("tests/fixtures/sample"))? else {
        return Ok(ExitCode::FAILURE);
    };
    let mut files = wagate_codegen::generate(&specs)?;
    files.extend(wagate_codegen::generate_client_below(&sample, SAMPLE)?);
    let took = started.elapsed();
    let changed: Vec<&GeneratedFile> =
        files.iter().filter(|file| current(root, file).as_deref() != Some(&file.content)).collect();
    let mut folders = wagate_codegen::generated_folders(&specs);
    folders.push(Path::new(SAMPLE).join("src/generated"));
    let stale = stale(root, &files, &folders)?;
    if check {
        return Ok(report(root, &changed, &stale));
    }
    for file in &changed {
        let path = root.join(&file.path);
        fs::create_dir_all(path.parent().context("a generated file has no folder")?)?;
        fs::write(&path, &file.content).with_context(|| path.display().to_string())?;
        println!("wrote {}", file.path.display());
    }
    for path in &stale {
        fs::remove_file(root.join(path)).with_context(|| path.display().to_string())?;
        println!("removed {}", path.display());
    }
    for (vendor, lines) in lines(&specs, &files) {
        println!("{vendor}: {lines} lines");
    }
    println!(
        "{} files in {:.0} ms, {} changed",
        files.len(),
        took.as_secs_f64() * 1e3,
        changed.len() + stale.len()
    );
    Ok(ExitCode::SUCCESS)
}

fn current(root: &Path, file: &GeneratedFile) -> Option<String> {
    fs::read_to_string(root.join(&file.path)).ok()
}

/// The files in generated folders that the generator no longer writes.
fn stale(root: &Path, files: &[GeneratedFile], folders: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let written: BTreeSet<&Path> = files.iter().map(|file| file.path.as_path()).collect();
    let mut stale = Vec::new();
    let mut folders: Vec<PathBuf> = folders.to_vec();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if !written.contains(path.as_path()) {
                stale.push(path);
            }
        }
    }
    stale.sort();
    Ok(stale)
}

/// Names each file that differs and shows the first line where it does.
fn report(root: &Path, changed: &[&GeneratedFile], stale: &[PathBuf]) -> ExitCode {
    for file in changed {
        let current = current(root, file).unwrap_or_default();
        let pairs = current.lines().chain(std::iter::repeat("")).zip(file.content.lines());
        let differing = pairs.enumerate().find(|(_, (old, new))| old != new);
        eprintln!("{} differs", file.path.display());
        if let Some((index, (old, new))) = differing {
            eprintln!("  line {}\n  - {old}\n  + {new}", index + 1);
        }
    }
    for path in stale {
        eprintln!("{} is no longer generated", path.display());
    }
    if changed.is_empty() && stale.is_empty() {
        println!("the generated files are up to date");
        return ExitCode::SUCCESS;
    }
    eprintln!("run `cargo xtask generate`");
    ExitCode::FAILURE
}

/// How many lines of Rust each vendor's client has.
fn lines<'a>(
    specs: &'a [wagate_spec::Spec],
    files: &'a [GeneratedFile],
) -> impl Iterator<Item = (&'a str, usize)> {
    specs.iter().map(move |spec| {
        let own =
            files.iter().filter(|file| file.path.starts_with(format!("crates/{}", spec.vendor)));
        (spec.vendor.as_str(), own.map(|file| file.content.lines().count()).sum())
    })
}
