//! `wagate ops`: what the gateways can do.

mod detail;

use anyhow::Result;
use clap::Args;
use comfy_table::Cell;
use serde::Serialize;
use wagate_spec::{OperationOutline, Outline};

use crate::lookup::{self, outline_parser};
use crate::output::Output;
use crate::verdict::Verdict;
use detail::Detail;

/// What to list.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  wagate ops waha
  wagate ops waha sendText
  wagate ops --format json | jq -r '.[] | \"\\(.method) \\(.path)\"'")]
pub struct Arguments {
    /// Only this vendor's operations.
    #[arg(value_name = "VENDOR", value_parser = outline_parser())]
    only: Option<&'static Outline>,

    /// All about this operation: what it takes and answers, and a call to copy.
    #[arg(value_name = "OPERATION")]
    operation: Option<String>,

    /// Only this vendor's operations, as well.
    #[arg(long, value_parser = outline_parser(), conflicts_with = "only")]
    vendor: Option<&'static Outline>,
}

/// One operation; scripts rely on these names.
#[derive(Serialize)]
struct Row {
    vendor: &'static str,
    operation: &'static str,
    method: &'static str,
    path: &'static str,
    tag: &'static str,
    /// The authoritative page, as in the problems of `validate`.
    docs: Option<&'static str>,
    deprecated: bool,
    credential_params: Vec<&'static str>,
}

/// Lists the operations in the order of the descriptions, or tells all about one.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    if let (Some(vendor), Some(id)) = (arguments.only, &arguments.operation) {
        let (spec, operation) = lookup::operation(vendor, id)?;
        let detail = Detail::of(spec, operation);
        match output.is_json() {
            true => output.json(&detail)?,
            false => output.text(&detail.text())?,
        }
        return Ok(Verdict::Holds);
    }
    let rows: Vec<Row> = chosen(arguments.only.or(arguments.vendor))
        .flat_map(|vendor| vendor.operations.iter().map(move |operation| row(vendor, operation)))
        .collect();
    if output.is_json() {
        output.json(&rows)?;
    } else {
        output.table(&["vendor", "operation", "method", "path", "tag"], rows.iter().map(cells))?;
    }
    Ok(Verdict::Holds)
}

fn chosen(vendor: Option<&'static Outline>) -> impl Iterator<Item = &'static Outline> {
    wagate_spec::outlines()
        .iter()
        .filter(move |one| vendor.is_none_or(|vendor| vendor.vendor == one.vendor))
}

fn row(vendor: &'static Outline, operation: &'static OperationOutline) -> Row {
    Row {
        vendor: &vendor.vendor,
        operation: &operation.id,
        method: &operation.method,
        path: &operation.path,
        tag: &operation.tag,
        docs: operation.page.as_deref(),
        deprecated: operation.deprecated,
        credential_params: operation.credentials.iter().map(String::as_str).collect(),
    }
}

fn cells(row: &Row) -> Vec<Cell> {
    let name = if row.deprecated {
        format!("{} (deprecated)", row.operation)
    } else {
        row.operation.to_owned()
    };
    vec![
        Cell::new(row.vendor),
        Cell::new(name),
        Cell::new(row.method),
        Cell::new(row.path),
        Cell::new(row.tag),
    ]
}
