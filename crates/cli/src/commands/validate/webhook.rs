//! What a vendor sends of its own accord, from files of any form and size.

use std::sync::Arc;

use anyhow::Result;
use wagate_spec::Outline;
use wagate_validate::{Skipped, Strictness, Validator, WebhookChecker, WebhookReport};

use super::found::{Checked, Found};
use super::gather::Gather;
use super::pieces::{Form, Piece, Pieces};
use super::watched::Watched;
use crate::input::Source;
use crate::lookup;
use crate::pipeline;
use crate::verdict::Verdict;

/// A piece of one of the files, with the name of that file where there are several.
struct Job {
    file: Option<Arc<str>>,
    is_list: bool,
    piece: Piece,
}

/// Checks the payloads.
pub fn run(
    files: &[Source],
    vendor: &'static Outline,
    strictness: Strictness,
    find: bool,
    mut gather: Gather<'_>,
) -> Result<Verdict> {
    let spec = lookup::webhooks(vendor)?;
    // It is needed until the process ends, by threads that nobody waits for.
    let validator: &'static Validator = Box::leak(Box::new(Validator::new([spec])));
    let checker = Arc::new(validator.webhook_checker(&spec.vendor, strictness)?);
    let watched = Watched::new(files);
    let checking = Arc::clone(&checker);
    let ended = pipeline::in_order(
        jobs(files, find, &watched),
        move |job: Job| check(&checking, job, find),
        |found| watched.aside(|| gather.add_all(found)),
    );
    watched.finish();
    let verdict = gather.end(ended?)?;
    tell_nothing_found(files, &checker, &gather);
    Ok(verdict)
}

/// The pieces of all files, one after the other.
fn jobs(
    files: &[Source],
    find: bool,
    watched: &Watched,
) -> impl Iterator<Item = Result<Job>> + Send + 'static {
    let (files, watched) = (files.to_vec(), watched.clone());
    let has_several = files.len() > 1;
    files.into_iter().flat_map(move |source| -> Box<dyn Iterator<Item = Result<Job>> + Send> {
        let file = has_several.then(|| Arc::from(source.to_string()));
        let watched = watched.clone();
        let pieces = source
            .open(move |raw| watched.reader(raw))
            .and_then(|stream| Pieces::of(&source, stream, find));
        match pieces {
            Ok(pieces) => {
                let is_list = pieces.form() != Form::One;
                Box::new(
                    pieces.map(move |piece| Ok(Job { file: file.clone(), is_list, piece: piece? })),
                )
            }
            Err(error) => Box::new(std::iter::once(Err(error))),
        }
    })
}

fn check(checker: &WebhookChecker<'_>, job: Job, find: bool) -> Vec<Found> {
    let Job { file, is_list, piece } = job;
    let found = |line, index, report: WebhookReport| Found {
        file: file.clone(),
        line,
        index,
        checked: Checked::Webhook(report),
    };
    match piece {
        Piece::Whole(bytes) => vec![found(None, None, checker.check(&bytes))],
        Piece::Values(first, values) => {
            let values = values.iter().zip(first..);
            let index = |index| is_list.then_some(index);
            values.map(|(value, at)| found(None, index(at), checker.check(value))).collect()
        }
        Piece::Lines(first, bytes) => {
            let lines = bytes.split(|byte| *byte == b'\n').zip(first..);
            let lines = lines.filter(|(line, _)| !line.trim_ascii().is_empty());
            let check = |(line, number): (&[u8], usize)| -> Vec<Found> {
                let reports = if find { checker.find(line) } else { checker.check_all(line) };
                if reports.is_empty() {
                    let checked = Checked::from(Skipped::Nothing);
                    return vec![Found {
                        file: file.clone(),
                        line: Some(number),
                        index: None,
                        checked,
                    }];
                }
                let found = |report| found(Some(number), None, report);
                reports.into_iter().map(found).collect()
            };
            lines.flat_map(check).collect()
        }
    }
}

/// A file in which nothing was recognised is valid, but hardly what was meant.
fn tell_nothing_found(files: &[Source], checker: &WebhookChecker<'_>, gather: &Gather<'_>) {
    let totals = &gather.totals;
    let names: Vec<String> = files.iter().take(3).map(ToString::to_string).collect();
    let names = names.join(", ");
    if totals.entries == 0 {
        gather.output.warning(&format!("{names} is an empty list: nothing was checked"));
    } else if totals.kinds.is_empty() && !totals.skipped.contains_key(&Skipped::Filtered) {
        gather.output.warning(&format!(
            "nothing in {names} was recognised; looked for {}",
            checker.looked_for()
        ));
    }
}
