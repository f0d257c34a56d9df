//! `wagate demo`: the whole way, offline. Four mock gateways answer every typed call of the four clients over
//! real HTTP, and both sides of each exchange are checked against what the vendor documents.

mod call;
mod exchange;
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

/// Makes every call and prints one table.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The operations that a list of calls makes must be the operations that the description has.
    fn assert_covers(vendor: &str, operations: impl Iterator<Item = &'static str>) {
        let spec = crate::lookup::vendor(vendor).expect("a vendor");
        let mut called: Vec<&str> = operations.collect();
        called.sort_unstable();
        called.dedup();
        let mut described: Vec<&str> =
            spec.operations.iter().map(|operation| operation.id.as_str()).collect();
        described.sort_unstable();
        assert_eq!(called, described, "{vendor}");
    }

    #[test]
    fn calls_every_operation_of_every_vendor() {
        assert_covers("z-api", z_api::CALLS.iter().map(|call| call.operation));
        assert_covers("green-api", green_api::CALLS.iter().map(|call| call.operation));
        assert_covers("waha", waha::CALLS.iter().map(|call| call.operation));
        assert_covers("plug-chat", plug_chat::CALLS.iter().map(|call| call.operation));
    }
}
