//! `wagate demo`: the whole way, offline. A mock gateway for each vendor answers every operation over real HTTP, and both
//! sides of each exchange are checked against what the vendor documents.

mod exercise;
mod progress;
mod row;
mod sections;

use anyhow::Result;
use clap::Args;
use wagate_spec::{Outline, Spec, bundled_vendor};

use super::block_on;
use crate::lookup::{self, outline_parser};
use crate::output::{BAD, GOOD, Output, styled};
use crate::verdict::Verdict;
use progress::Progress;
use row::Row;

/// What to show.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  wagate demo
  wagate demo --all --vendor waha
  wagate demo --format json | jq '.[] | select(.ok | not)'

Nothing leaves this machine, and no account is needed.")]
pub struct Arguments {
    /// Only this vendor; may be repeated.
    #[arg(long = "vendor", value_name = "VENDOR", value_parser = outline_parser())]
    vendors: Vec<&'static Outline>,

    /// Print each call, not only the sections.
    #[arg(long)]
    all: bool,
}

/// Makes the calls and prints one table.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let rows = block_on(rows(arguments, output))?;
    let failed: Vec<&Row> = rows.iter().filter(|row| !row.ok).collect();
    if output.is_json() {
        output.json(&rows)?;
        return Ok(Verdict::of(failed.is_empty()));
    }
    match arguments.all {
        true => output.table(
            &["vendor", "section", "operation", "", "answer", "time"],
            rows.iter().map(Row::cells),
        )?,
        false => sections::print(&rows, output)?,
    }
    for row in &failed {
        let line = format!("{} {}: {}", row.vendor, row.operation, row.answer);
        output.text(&styled(BAD, line))?;
    }
    output.text(&summary(&rows, failed.len()))?;
    Ok(Verdict::of(failed.is_empty()))
}

async fn rows(arguments: &Arguments, output: &Output) -> Result<Vec<Row>> {
    let is_meant = |id: &&str| {
        arguments.vendors.is_empty() || arguments.vendors.iter().any(|meant| meant.vendor == *id)
    };
    let vendors = lookup::vendor_ids().filter(is_meant).filter_map(bundled_vendor);
    let vendors: Vec<&'static Spec> = vendors.collect();
    let count = vendors.iter().map(|spec| spec.operations.len()).sum();
    let progress = Progress::new(count, output);
    let mut rows = Vec::with_capacity(count);
    for spec in vendors {
        rows.extend(exercise::exercise(spec, &progress).await?);
    }
    progress.finish();
    Ok(rows)
}

fn summary(rows: &[Row], failed: usize) -> String {
    let calls = rows.len();
    let mut vendors: Vec<&str> = rows.iter().map(|row| row.vendor).collect();
    vendors.dedup();
    if failed == 0 {
        let gateways = match vendors.len() {
            1 => "1 mock gateway".to_owned(),
            count => format!("{count} mock gateways"),
        };
        let text = format!("{calls} operations of {gateways}, both sides of each as documented");
        styled(GOOD, text)
    } else {
        styled(BAD, format!("{failed} of {calls} operations failed"))
    }
}
