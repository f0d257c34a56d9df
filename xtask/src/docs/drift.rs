//! Tells what changed in the pages since they were locked, or since another folder was collected.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result, bail};
use wagate_docs::{
    Corpus, Drift, Filter, Lock, Sources,
    drift::{Edits, Placed, Scope, reroot},
    lock::FILE_NAME,
};
use wagate_spec::{Places, Spec};

use super::{DenyDrift, fetch, lock::is_described};

/// What is compared, and what becomes of it.
pub struct Options<'a> {
    pub old: Option<&'a Path>,
    pub vendor: Option<&'a str>,
    pub json: bool,
    pub deny: &'a [DenyDrift],
    pub propose: Option<&'a Path>,
}

/// Prints what changed, and what it means for the crates.
pub fn run(root: &Path, specs: &Path, docs: &Path, options: &Options<'_>) -> Result<ExitCode> {
    let (drift, prints_unread, edits) = compare(specs, docs, options)?;
    if let Some(folder) = options.propose {
        write_patches(root, specs, folder, &edits)?;
    }
    if options.json {
        super::print_json(&drift)?;
    } else {
        write!(std::io::stdout().lock(), "{drift}")?;
    }
    let summary = &drift.summary;
    let denied = options.deny.iter().any(|deny| match deny {
        DenyDrift::Breaking => summary.breaking > 0,
        DenyDrift::Minor => summary.breaking + summary.minor > 0,
        DenyDrift::Any => !drift.is_empty(),
        DenyDrift::Unread => prints_unread,
    });
    Ok(if denied { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The changes, whether a page prints an address that nobody could read, and what to write into the specs.
pub fn compare(specs: &Path, docs: &Path, options: &Options<'_>) -> Result<(Drift, bool, Edits)> {
    let vendor = options.vendor;
    if let Some(vendor) = vendor.filter(|vendor| !is_described(specs, vendor)) {
        bail!("{} holds no description of `{vendor}`", specs.display());
    }
    // Two things that take their time, and that do not need each other.
    let (described, new) = std::thread::scope(|scope| {
        let loading = scope.spawn(|| load(specs));
        let new = Pages::read(specs, docs, vendor);
        (loading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), new)
    });
    let ((described, places), new) = (described?, new?);
    let placed: BTreeMap<String, Placed<'_>> = described
        .iter()
        .zip(places)
        .map(|(spec, places)| (spec.vendor.clone(), Placed { spec, places }))
        .collect();
    let old = match options.old {
        Some(folder) => Pages::read(specs, folder, vendor)?,
        None => Pages::locked(specs, new.locks.keys())?,
    };
    let (old, new) = old.beside(new);
    let scope = match (old.is_loose, new.is_loose) {
        (false, true) => Scope::New,
        (true, false) => Scope::Old,
        _ => Scope::All,
    };
    let mut drift = wagate_docs::drift(&old.locks, &new.locks, &described, scope);
    drift.locate(&new.corpus);
    let edits = drift.propose(&placed, &new.corpus);
    Ok((drift, new.prints_unread, edits))
}

/// All descriptions, each with its places. Their examples are taken for right, which a lint tells.
pub fn load(specs: &Path) -> Result<(Vec<Spec>, Vec<Places>)> {
    let entries =
        fs::read_dir(specs).with_context(|| format!("cannot read {}", specs.display()))?;
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    folders.sort();
    let folders = folders.iter().filter(|folder| folder.join("openapi.yaml").is_file());
    let loaded: Vec<_> = std::thread::scope(|scope| {
        let load = |folder: &'_ PathBuf| {
            let folder = folder.clone();
            scope.spawn(move || wagate_spec::load_placed(&folder))
        };
        let threads: Vec<_> = folders.map(load).collect();
        let joined = threads.into_iter().map(std::thread::ScopedJoinHandle::join);
        joined.map(|one| one.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    let loaded: Vec<_> = loaded.into_iter().map(crate::without_problems).collect();
    let loaded: Option<Vec<_>> = loaded.into_iter().collect();
    let Some(loaded) = loaded else { bail!("the specs have problems") };
    Ok(loaded.into_iter().unzip())
}

/// Writes a patch for each vendor: `git apply` takes it in the root of the workspace.
pub fn write_patches(root: &Path, specs: &Path, folder: &Path, edits: &Edits) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let place = specs.strip_prefix(root).unwrap_or(specs);
    let prefix = format!("{}/", place.display());
    let prefix = prefix.trim_start_matches('/');
    let patches = edits.patches(prefix, |file| fs::read_to_string(specs.join(file)).ok());
    for (vendor, patch) in patches {
        let file = folder.join(format!("{vendor}.patch"));
        fs::write(&file, patch).with_context(|| format!("{} cannot be written", file.display()))?;
        eprintln!("{}", file.display());
    }
    Ok(())
}

/// The pages of one side.
struct Pages {
    /// What was read; nothing of a lock.
    corpus: Corpus,
    locks: BTreeMap<String, Lock>,
    /// The folder has a folder for each vendor.
    is_rooted: bool,
    /// The folder holds pages of one vendor, and no folders.
    is_loose: bool,
    /// Files that could not be read.
    unread: Vec<String>,
    /// A page prints an address that nobody could read.
    prints_unread: bool,
}

impl Pages {
    fn read(specs: &Path, folder: &Path, vendor: Option<&str>) -> Result<Self> {
        if !folder.is_dir() {
            bail!("{} is not a folder", folder.display());
        }
        let sources = Sources::load(specs)?;
        let mut corpus = wagate_docs::read_from(folder, &Filter::default(), &sources);
        let is_wanted = |path: &str| {
            let first = path.split('/').next().unwrap_or_default();
            path.contains('/')
                && vendor.map_or_else(|| is_described(specs, first), |vendor| vendor == first)
        };
        let is_rooted = corpus.pages.iter().any(|page| is_wanted(&page.path));
        for problem in &corpus.problems {
            // Where no folder is a vendor's, all pages are taken for those of the one that is asked for.
            if !is_rooted || vendor.is_none() || is_wanted(&problem.page) {
                eprintln!("{problem}");
            }
        }
        let is_loose = !is_rooted && corpus.pages.iter().all(|page| !page.path.contains('/'));
        let is_page = |path: &str| corpus.pages.iter().any(|page| page.path == path);
        let unread = corpus.problems.iter().map(|problem| problem.page.clone());
        let unread: Vec<String> = unread.filter(|path| !is_page(path)).collect();
        match vendor {
            _ if is_rooted => corpus.pages.retain(|page| is_wanted(&page.path)),
            Some(vendor) => read_as(vendor, folder, &mut corpus)?,
            None => bail!(
                "{} has no folder of a described vendor; name it with --vendor",
                folder.display()
            ),
        }
        if corpus.pages.is_empty() {
            bail!("{} holds no page that can be read", folder.display());
        }
        let prints_unread = super::unread(&corpus).any(|problem| is_wanted(&problem.page));
        let mut locks = wagate_docs::lock(&corpus);
        fetch::record(folder, &sources, &mut locks)?;
        Ok(Self { corpus, locks, is_rooted, is_loose, unread, prints_unread })
    }

    fn locked<'a>(specs: &Path, vendors: impl Iterator<Item = &'a String>) -> Result<Self> {
        let mut locks = BTreeMap::new();
        for vendor in vendors {
            let file = specs.join(vendor).join(FILE_NAME);
            if !file.is_file() {
                bail!("{} does not exist; `cargo xtask docs lock` writes it", file.display());
            }
            locks.insert(vendor.clone(), Lock::read(&file, vendor)?);
        }
        Ok(Self {
            corpus: Corpus::default(),
            locks,
            is_rooted: true,
            is_loose: false,
            unread: Vec::new(),
            prints_unread: false,
        })
    }

    /// Puts both sides on one footing: only the vendors of the new side, paths from the same folder on, and no page that one
    /// side has and could not be read on the other.
    fn beside(mut self, mut new: Self) -> (Self, Self) {
        self.locks.retain(|vendor, _| {
            let is_there = new.locks.contains_key(vendor);
            if !is_there {
                eprintln!("{vendor}: not compared, since the new folder holds no page of it");
            }
            is_there
        });
        if self.is_rooted && !new.is_rooted && !new.is_loose {
            new.locks = below(new.locks, &self.locks);
        } else if new.is_rooted && !self.is_rooted && !self.is_loose {
            self.locks = below(self.locks, &new.locks);
        }
        leave_out(&mut self.locks, &new.unread);
        leave_out(&mut new.locks, &self.unread);
        (self, new)
    }
}

/// Reads pages again as those of a vendor: what a page is written in can depend on that.
fn read_as(vendor: &str, folder: &Path, corpus: &mut Corpus) -> Result<()> {
    for page in &mut corpus.pages {
        let file = folder.join(&page.path);
        let text = fs::read_to_string(&file)
            .with_context(|| format!("{} cannot be read", file.display()))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        *page = wagate_docs::read_page(&format!("{vendor}/{}", page.path), text);
    }
    Ok(())
}

fn below(locks: BTreeMap<String, Lock>, known: &BTreeMap<String, Lock>) -> BTreeMap<String, Lock> {
    let placed = locks.into_iter().map(|(vendor, lock)| {
        let lock = match known.get(&vendor) {
            Some(known) => reroot(lock, known),
            None => lock,
        };
        (vendor, lock)
    });
    placed.collect()
}

fn leave_out(locks: &mut BTreeMap<String, Lock>, unread: &[String]) {
    for lock in locks.values_mut() {
        lock.pages.retain(|path, _| !unread.contains(path));
    }
}
