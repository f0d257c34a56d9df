//! `wagate check`: which of many numbers have WhatsApp.

mod numbers;
mod results;

use std::num::NonZeroUsize;
use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, ValueHint};
use futures_util::StreamExt;
use futures_util::stream;
use indicatif::ProgressBar;
use wagate::{Checked, Country, Gateway, Unchecked};
use wagate_spec::Outline;

use super::block_on;
use crate::account::Account;
use crate::input::Source;
use crate::lookup::outline_parser;
use crate::output::Output;
use crate::progress;
use crate::stop::StopSignals;
use crate::verdict::Verdict;
use numbers::Numbers;
use results::Results;

/// Which numbers, and who is asked.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Arguments {
    /// The file with a number on each line; `-` for standard input.
    #[arg(value_hint = ValueHint::FilePath)]
    numbers: Source,

    /// The vendor's gateway.
    #[arg(long, value_name = "VENDOR", value_parser = outline_parser())]
    via: &'static Outline,

    /// The country of numbers without a country code: BR, MX, GB.
    #[arg(long, value_name = "CODE")]
    country: Option<Country>,

    /// Where to write, one line after the other. What it holds already is not asked again; standard output unless it is
    /// given.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    output: Option<PathBuf>,

    /// How many calls run side by side; the limits that the vendor documents are kept.
    #[arg(long, value_name = "N", default_value = "4")]
    concurrent: NonZeroUsize,

    #[command(flatten)]
    account: Account,
}

const AFTER_HELP: &str = "\
Examples:
  wagate check numbers.txt --via waha --output checked.csv
  wagate --format json check - --via z-api --country BR < numbers.txt

Numbers may have spaces, brackets, hyphens, `tel:` or `whatsapp:` before them, or be ids of chats.
The rest of a line after a comma, semicolon or tab is left alone. Rows of CSV: number, phone,
exists, chat; with --format json a line of JSON for each.

Stopped in any way and started again with the same --output, it goes on where it was. Numbers that
the gateway could not be asked about are in no row: the next run asks for them.

Exit status: 0 every line was a number and is answered; 1 some were not; 2 nothing could be done.";

/// How far it is, how fast it goes, and how long it still takes.
const PROGRESS: &str = "{bar:30} {pos} of {len} numbers, {per_sec}, {eta} left";

/// How it went.
#[derive(Debug, Default)]
struct Summary {
    found: usize,
    absent: usize,
    failed: usize,
    is_stopped: bool,
}

/// Asks about those that no row tells of yet.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let gateway = arguments.account.gateway(arguments.via, output)?;
    let mut results = Results::open(arguments.output.as_deref(), output.is_json())?;
    let numbers = Numbers::read(&arguments.numbers, arguments.country, results.known())?;
    for unreadable in &numbers.unreadable {
        output.warning(unreadable);
    }
    if numbers.known > 0 {
        output.note(&format!("{} are answered already", numbers.known));
    }
    let bar = progress::bar(Some(numbers.phones.len() as u64), PROGRESS);
    let work = ask(&gateway, &numbers, arguments.concurrent, &mut results, (&bar, output));
    let summary = block_on(work)?;
    bar.finish_and_clear();
    tell(&summary, &numbers, output);
    let is_whole = summary.failed == 0 && !summary.is_stopped && numbers.unreadable.is_empty();
    Ok(Verdict::of(is_whole))
}

async fn ask(
    gateway: &Gateway,
    numbers: &Numbers,
    concurrent: NonZeroUsize,
    results: &mut Results,
    (bar, output): (&ProgressBar, &Output),
) -> Result<Summary> {
    let mut stop = StopSignals::install()?;
    let mut summary = Summary::default();
    let mut answers = gateway.exist(stream::iter(numbers.phones.clone()), concurrent);
    loop {
        let next = tokio::select! {
            biased;
            () = stop.wait() => {
                summary.is_stopped = true;
                return Ok(summary);
            }
            next = answers.next() => next,
        };
        match next {
            Some(Ok(checked)) => {
                results.write(numbers, &checked)?;
                summary.count(&checked);
                bar.inc(1);
            }
            Some(Err(unchecked)) => {
                summary.failed += unchecked.phones.len();
                bar.inc(unchecked.phones.len() as u64);
                bar.suspend(|| output.warning(&failure(&unchecked)));
            }
            None => return Ok(summary),
        }
    }
}

impl Summary {
    fn count(&mut self, checked: &Checked) {
        match checked.chat {
            Some(_) => self.found += 1,
            None => self.absent += 1,
        }
    }
}

fn failure(unchecked: &Unchecked) -> String {
    match unchecked.phones.as_slice() {
        [phone] => format!("{phone} was not checked: {}", unchecked.source),
        phones => format!("{} numbers were not checked: {}", phones.len(), unchecked.source),
    }
}

fn tell(summary: &Summary, numbers: &Numbers, output: &Output) {
    let Summary { found, absent, failed, is_stopped } = summary;
    output.note(&format!("{found} have WhatsApp, {absent} do not"));
    let left = numbers.phones.len() - found - absent;
    if *is_stopped || *failed > 0 {
        output.warning(&format!("{left} are not answered; the same command asks for them again"));
    }
    if !numbers.unreadable.is_empty() {
        output.warning(&format!("{} lines are no number", numbers.unreadable.len()));
    }
}
