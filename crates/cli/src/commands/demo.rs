//! `wagate demo`: the whole way, offline. Four mock gateways answer a handful of typed calls of the four clients over
//! real HTTP, and both sides of each exchange are checked against what the vendor documents.
//!
//! The handful is what somebody new wants to see. That every operation can be called is a test's affair.

mod call;
mod exercise;
mod green_api;
mod plug_chat;
mod row;
mod waha;
mod z_api;

use anyhow::Result;
use clap::Args;

use super::block_on;
use crate::output::{BAD, GOOD, Output, styled};
use crate::verdict::Verdict;
use row::Row;

/// Nothing to choose.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  wagate demo
  wagate demo --format json | jq '.[] | select(.ok | not)'

Nothing leaves this machine, and no account is needed.")]
pub struct Arguments {}

/// Makes the calls and prints one table.
pub fn run(_arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let rows = block_on(all_rows())?;
    let failed = rows.iter().filter(|row| !row.ok).count();
    if output.is_json() {
        output.json(&rows)?;
    } else {
        output
            .table(&["vendor", "operation", "", "result", "time"], rows.iter().map(Row::cells))?;
        output.text(&summary(&rows, failed))?;
    }
    Ok(Verdict::of(failed == 0))
}

async fn all_rows() -> Result<Vec<Row>> {
    let mut rows = z_api::rows().await?;
    rows.extend(green_api::rows().await?);
    rows.extend(waha::rows().await?);
    rows.extend(plug_chat::rows().await?);
    Ok(rows)
}

fn summary(rows: &[Row], failed: usize) -> String {
    let calls = rows.len();
    if failed == 0 {
        let text =
            format!("{calls} typed calls to 4 mock gateways, both sides of each as documented");
        styled(GOOD, text)
    } else {
        styled(BAD, format!("{failed} of {calls} typed calls failed"))
    }
}
