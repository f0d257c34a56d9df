//! Fetches the documentation from where the maps of the sources say it is.
//!
//! A source is fetched beside what is there, and takes its place when it is whole: what goes wrong on the way leaves all as
//! it was. What has not changed since the last time is not fetched again.

mod git;
mod replace;
mod site;
mod state;

use std::{collections::BTreeMap, fs, path::Path, process::ExitCode, time::Duration};

use anyhow::{Context, Result, bail};
use wagate_docs::{
    Lock, Sources,
    sources::{Git, Source},
};

use state::State;

/// How the servers are asked.
pub struct Manners {
    /// The pause after each page.
    pub pause: Duration,
    /// The longest time that a server may take for one page.
    pub patience: Duration,
}

/// The folder of what is on the way, within the one of the documentation: on the same disk, so that it can take its place at
/// once.
const STAGE: &str = ".fetch";

/// Fetches what changed; 1 if a source could not be fetched.
pub fn run(specs: &Path, docs: &Path, vendor: Option<&str>, manners: &Manners) -> Result<ExitCode> {
    let sources = Sources::load(specs)?;
    if let Some(vendor) = vendor.filter(|vendor| sources.of(vendor).is_empty()) {
        bail!("no map says where the documentation of `{vendor}` is");
    }
    fs::create_dir_all(docs).with_context(|| docs.display().to_string())?;
    let mut state = State::read(docs)?;
    let mut failed = false;
    for id in sources.vendors().filter(|id| vendor.is_none_or(|wanted| wanted == *id)) {
        for (name, fetched) in fetch_vendor(docs, id, sources.of(id), &mut state, manners) {
            match fetched {
                Ok(what) => eprintln!("{id} {name}: {what}"),
                Err(error) => {
                    eprintln!("{id} {name}: {error:#}; what was there is kept");
                    failed = true;
                }
            }
            state.write(docs)?;
        }
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Writes into the locks of a folder which state of each source was fetched; nothing where no record tells.
pub fn record(docs: &Path, sources: &Sources, locks: &mut BTreeMap<String, Lock>) -> Result<()> {
    let state = State::read(docs)?;
    for (vendor, lock) in locks {
        lock.fetched = state.fetched(vendor, sources.of(vendor));
    }
    Ok(())
}

/// Fetches the sources of a vendor, those of one repository at once. Tells of each what became of it.
fn fetch_vendor(
    docs: &Path,
    vendor: &str,
    sources: &[Source],
    state: &mut State,
    manners: &Manners,
) -> Vec<(String, Result<String>)> {
    let stage = docs.join(STAGE).join(vendor);
    let place = docs.join(vendor);
    let mut repositories: BTreeMap<&Git, Vec<&Source>> = BTreeMap::new();
    for source in sources {
        if let Some(git) = &source.git {
            repositories.entry(git).or_default().push(source);
        }
    }
    let mut told = Vec::new();
    for (git, sources) in repositories {
        let takes: Vec<_> = sources.iter().flat_map(|source| &source.take).collect();
        let fetched =
            git::fetch(git, &takes, &stage.join("git"), &place, state.revision(vendor, &git.url));
        let fetched = fetched.map(|fetched| match fetched {
            git::Fetched::Same(revision) => format!("unchanged at {revision}"),
            git::Fetched::New { revision, files } => {
                state.set_revision(vendor, &git.url, &revision);
                format!("{files} files of {revision}")
            }
        });
        told.push((git.url.clone(), fetched));
    }
    for source in sources {
        if let Some(sitemap) = &source.sitemap {
            let pages = state.pages(vendor, &source.name);
            let stage = stage.join("site").join(&source.name);
            let fetched = site::fetch(sitemap, &stage, &place, pages, manners);
            let fetched = fetched.map(|fetched| {
                if let Some(date) = fetched.date {
                    state.set_date(vendor, &source.name, date);
                }
                fetched.told
            });
            told.push((source.name.clone(), fetched));
        }
    }
    told
}
