//! Writes down what the pages state, beside the specs that were written from them.

use std::{fs, path::Path, process::ExitCode};

use anyhow::{Context, Result, bail};
use wagate_docs::{Filter, lock::FILE_NAME};

/// Writes the lock file of each vendor that has pages and a description.
pub fn run(specs: &Path, docs: &Path) -> Result<ExitCode> {
    if !docs.is_dir() {
        bail!("{} is not a folder", docs.display());
    }
    let corpus = wagate_docs::read(docs, &Filter::default());
    for problem in &corpus.problems {
        eprintln!("{problem}");
    }
    let mut written = 0;
    for (vendor, lock) in wagate_docs::lock(&corpus) {
        let folder = specs.join(&vendor);
        if !is_described(specs, &vendor) {
            eprintln!("{vendor}: not locked, since {} holds no description", folder.display());
            continue;
        }
        let file = folder.join(FILE_NAME);
        let text = lock.to_text();
        fs::write(&file, &text).with_context(|| format!("{} cannot be written", file.display()))?;
        println!("{}: {} pages, {} KB", file.display(), lock.pages.len(), text.len() / 1024);
        written += 1;
    }
    if written == 0 {
        bail!(
            "{} holds no page of a described vendor: the first folder of a page names it",
            docs.display()
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether a vendor's folder holds a description.
pub fn is_described(specs: &Path, vendor: &str) -> bool {
    specs.join(vendor).join("openapi.yaml").is_file()
}
