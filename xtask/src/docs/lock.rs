//! Writes down what the pages state, beside the specs that were written from them.

use std::{collections::BTreeMap, fs, path::Path, process::ExitCode};

use anyhow::{Context, Result, bail};
use wagate_docs::{
    Corpus, CoverageOptions, Filter, Lock, SourceKind, Sources,
    drift::{Scope, Thing, What},
    lock::FILE_NAME,
};

/// Writes the lock file of each vendor that has pages and a description. What was locked of a page that is there and cannot
/// be read now is kept, so that the next comparison still knows it; the status is 2 then.
pub fn run(specs: &Path, docs: &Path, vendor: Option<&str>) -> Result<ExitCode> {
    if !docs.is_dir() {
        bail!("{} is not a folder", docs.display());
    }
    let mut filter = Filter::default();
    filter.vendor = vendor.map(str::to_owned);
    let sources = Sources::load(specs)?;
    let corpus = wagate_docs::read_from(docs, &filter, &sources);
    for problem in &corpus.problems {
        eprintln!("{problem}");
    }
    if let Some(vendor) = vendor
        && !is_settled(specs, vendor, &corpus)?
    {
        return Ok(ExitCode::FAILURE);
    }
    let unread = unread(&corpus);
    let (mut written, mut is_partial) = (0, false);
    let mut locks = wagate_docs::lock(&corpus);
    super::fetch::record(docs, &sources, &mut locks)?;
    for (vendor, mut lock) in locks {
        let folder = specs.join(&vendor);
        if !is_described(specs, &vendor) {
            eprintln!("{vendor}: not locked, since {} holds no description", folder.display());
            continue;
        }
        let file = folder.join(FILE_NAME);
        let own: Vec<&str> =
            unread.iter().copied().filter(|path| is_below(&vendor, path)).collect();
        if !own.is_empty() {
            keep(&mut lock, &file, &own)?;
            is_partial = true;
        }
        let text = lock
            .to_text()
            .with_context(|| format!("{} cannot be written as JSON", file.display()))?;
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
    Ok(if is_partial { ExitCode::from(crate::BAD_INPUT) } else { ExitCode::SUCCESS })
}

/// Whether all that came since the last lock is described, or left out by name. Says what is not.
fn is_settled(specs: &Path, vendor: &str, corpus: &Corpus) -> Result<bool> {
    let Some(described) = crate::load(specs)? else { bail!("the specs have problems") };
    let options = CoverageOptions::default().described_only(true).source(Some(SourceKind::Pages));
    let coverage = wagate_docs::coverage(corpus, &described, &options);
    let mut is_settled = true;
    for fact in coverage.missing.iter().filter(|fact| fact.vendor == vendor) {
        let operation = fact.operation.as_deref().unwrap_or("the page");
        let kind = fact.kind.as_str();
        eprintln!(
            "{}:{}: {kind} {} of {operation} is not described",
            fact.page, fact.line, fact.name
        );
        is_settled = false;
    }
    let file = specs.join(vendor).join(FILE_NAME);
    let old = match file.is_file() {
        true => BTreeMap::from([(vendor.to_owned(), Lock::read(&file, vendor)?)]),
        false => BTreeMap::new(),
    };
    if old.is_empty() {
        return Ok(is_settled);
    }
    let drift = wagate_docs::drift(&old, &wagate_docs::lock(corpus), &described, Scope::All);
    let added = drift
        .changes
        .iter()
        .filter(|change| change.kind.what == What::Added && change.kind.thing == Thing::Operation);
    for change in added.filter(|change| change.operation.is_none()) {
        eprintln!("{}: {} is not described", change.page, change.fact);
        is_settled = false;
    }
    Ok(is_settled)
}

/// Whether a vendor's folder holds a description.
pub fn is_described(specs: &Path, vendor: &str) -> bool {
    specs.join(vendor).join("openapi.yaml").is_file()
}

/// The files and folders that could not be read.
fn unread(corpus: &Corpus) -> Vec<&str> {
    let is_read = |path: &str| corpus.pages.iter().any(|page| page.path == path);
    let problems = corpus.problems.iter().map(|problem| problem.page.as_str());
    problems.filter(|path| !is_read(path)).collect()
}

fn is_below(folder: &str, path: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Takes over what is locked of these pages, or of the pages in these folders.
fn keep(lock: &mut Lock, file: &Path, unread: &[&str]) -> Result<()> {
    let old =
        if file.is_file() { Lock::read(file, &lock.vendor)? } else { Lock::new(&lock.vendor) };
    let kept = old.pages.into_iter().filter(|(path, _)| {
        unread.iter().any(|folder| is_below(folder, path)) && !lock.pages.contains_key(path)
    });
    let kept: Vec<_> = kept.collect();
    for path in unread {
        let count = kept.iter().filter(|(page, _)| is_below(path, page)).count();
        match count {
            0 => eprintln!("{path}: not locked, since it cannot be read"),
            _ => eprintln!("{path}: what was locked of it is kept, since it cannot be read"),
        }
    }
    lock.pages.extend(kept);
    Ok(())
}
