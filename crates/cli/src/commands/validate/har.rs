//! Captures: both sides of every exchange in them.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use tempfile::NamedTempFile;
use wagate_spec::{Outline, Spec, suggest};
use wagate_validate::{
    HarChecker, HarEntries, HarError, HarOptions, HostSeen, Skipped, Strictness, Validator,
};

use super::found::{Checked, Found};
use super::gather::Gather;
use super::totals::Totals;
use super::watched::Watched;
use crate::input::{Source, Stream};
use crate::lookup;
use crate::output::Output;
use crate::pipeline;
use crate::verdict::Verdict;

/// About so many bytes of entries are handed on together.
const PIECE: usize = 256 * 1024;

/// Reads `waha=10.1.2.3:3000` as the vendor and the host.
///
/// # Errors
///
/// When it has another form, or names no vendor.
pub fn named_host(text: &str) -> Result<(String, String)> {
    let (vendor, host) =
        text.split_once('=').ok_or_else(|| anyhow!("it has the form VENDOR=HOST"))?;
    if !lookup::vendor_ids().any(|id| id == vendor) {
        let hint = suggest::did_you_mean(vendor, lookup::vendor_ids());
        return Err(anyhow!("there is no vendor `{vendor}`{hint}"));
    }
    if host.is_empty() || host.contains(['/', '@']) {
        return Err(anyhow!("a host is a name or an address, with a port if need be, and no URL"));
    }
    Ok((vendor.to_owned(), host.to_owned()))
}

/// What the command line says of a capture.
pub fn options(
    vendor: Option<&Outline>,
    hosts: &[(String, String)],
    allow_unmatched: bool,
) -> HarOptions {
    let mut options = HarOptions::new().allow_undescribed(allow_unmatched);
    if let Some(outline) = vendor {
        options = options.vendor(&outline.vendor);
    }
    hosts.iter().fold(options, |options, (vendor, host)| options.host(host, vendor))
}

/// The descriptions of the vendors whose calls may be in a capture.
pub fn specs(
    vendor: Option<&Outline>,
    hosts: &[(String, String)],
) -> impl Iterator<Item = &'static Spec> {
    let is_needed = move |id: &&str| {
        vendor.is_none_or(|one| one.vendor == *id) || hosts.iter().any(|(_, of)| of == id)
    };
    lookup::vendor_ids().filter(is_needed).filter_map(wagate_spec::bundled_vendor)
}

/// Checks the captures.
///
/// # Errors
///
/// When one cannot be read, or is none.
pub fn run(
    files: &[Source],
    specs: impl IntoIterator<Item = &'static Spec>,
    options: &HarOptions,
    strictness: Strictness,
    mut gather: Gather<'_>,
) -> Result<Verdict> {
    // It is needed until the process ends, by threads that nobody waits for.
    let validator: &'static Validator = Box::leak(Box::new(Validator::new(specs)));
    let mut checker = validator.har_checker(options, strictness)?;
    let (files, _kept) = seekable(files)?;
    if checker.has_to_learn() {
        checker = learn(&files, checker)?;
    }
    let watched = Watched::new(&files);
    let ended = pipeline::in_order(
        jobs(&files, Some(&watched)),
        move |job: Job| check(&checker, job),
        |found| watched.aside(|| gather.add_all(found)),
    );
    watched.finish();
    let verdict = gather.end(ended?)?;
    tell_of_possible_calls(&gather.totals, gather.output);
    let totals = &gather.totals;
    let passed = [Skipped::Possible, Skipped::Filtered];
    if totals.checked == 0 && !passed.iter().any(|one| totals.skipped.contains_key(one)) {
        // A capture of something else is valid, but hardly what was meant.
        gather.output.warning("no entry is a call of a documented operation");
    }
    Ok(verdict)
}

/// Entries of one of the files.
struct Job {
    file: Option<Arc<str>>,
    first: usize,
    entries: Vec<Vec<u8>>,
}

/// The files; a copy of what came in on standard input, which can be read once only.
fn seekable(files: &[Source]) -> Result<(Vec<Source>, Vec<NamedTempFile>)> {
    let (mut seekable, mut kept) = (Vec::new(), Vec::new());
    for source in files {
        if *source != Source::Stdin {
            seekable.push(source.clone());
            continue;
        }
        let mut copy = NamedTempFile::new().context("cannot keep the capture in a file")?;
        io::copy(&mut io::stdin().lock(), copy.as_file_mut())
            .context("cannot read standard input")?;
        seekable.push(Source::File(copy.path().to_owned()));
        kept.push(copy);
    }
    Ok((seekable, kept))
}

/// Learns from all entries whose hosts they call, before the first is judged.
fn learn(files: &[Source], checker: HarChecker<'static>) -> Result<HarChecker<'static>> {
    let checker = Arc::new(checker);
    let (looking, mut seen) = (Arc::clone(&checker), Vec::new());
    pipeline::in_order(
        jobs(files, None),
        move |job: Job| -> Vec<HostSeen<'static>> {
            job.entries.iter().filter_map(|entry| looking.host_of(entry)).collect()
        },
        |hosts| {
            seen.extend(hosts);
            Ok(ControlFlow::Continue(()))
        },
    )?;
    let mut checker = checker.forked();
    seen.into_iter().for_each(|host| checker.learn(host));
    Ok(checker)
}

/// The entries of all files, some at a time.
fn jobs(
    files: &[Source],
    watched: Option<&Watched>,
) -> impl Iterator<Item = Result<Job>> + Send + 'static {
    let (files, watched) = (files.to_vec(), watched.cloned());
    let has_several = files.len() > 1;
    files.into_iter().flat_map(move |source| {
        let file = has_several.then(|| Arc::from(source.to_string()));
        let watched = watched.clone();
        let stream = source.open(move |raw| match watched {
            Some(watched) => watched.reader(raw),
            None => raw,
        });
        let mut entries = stream.map(HarEntries::new);
        let (mut next, mut ended) = (0, false);
        std::iter::from_fn(move || {
            if std::mem::take(&mut ended) {
                return None;
            }
            let job = match &mut entries {
                Ok(entries) => some(entries).map_err(|error| anyhow!("{source}: {error}")),
                Err(error) => Err(std::mem::replace(error, anyhow!("it was read already"))),
            };
            ended = job.is_err();
            let entries = match job {
                Ok(entries) if entries.is_empty() => return None,
                Ok(entries) => entries,
                Err(error) => return Some(Err(error)),
            };
            let first = next;
            next += entries.len();
            Some(Ok(Job { file: file.clone(), first, entries }))
        })
    })
}

/// The next entries, none at the end.
fn some(entries: &mut HarEntries<Stream>) -> std::result::Result<Vec<Vec<u8>>, HarError> {
    let (mut some, mut size) = (Vec::new(), 0);
    while size < PIECE {
        match entries.next() {
            Some(entry) => {
                let entry = entry?;
                size += entry.len();
                some.push(entry);
            }
            None => break,
        }
    }
    Ok(some)
}

fn check(checker: &HarChecker<'_>, job: Job) -> Vec<Found> {
    let entries = job.entries.iter().zip(job.first..);
    let found = |(entry, index): (&Vec<u8>, usize)| Found {
        file: job.file.clone(),
        line: None,
        index: Some(index),
        checked: Checked::Entry(Box::new(checker.check(entry))),
    };
    entries.map(found).collect()
}

/// Says how to have checked what only looks like calls.
fn tell_of_possible_calls(totals: &Totals, output: &Output) {
    for ((vendor, host), count) in &totals.possible {
        let entries =
            if *count == 1 { "1 entry looks".into() } else { format!("{count} entries look") };
        output.warning(&format!(
            "{entries} like calls of {vendor}, at a host that may be anybody's, and nothing was checked; --host {vendor}={host} says that they are"
        ));
    }
}
