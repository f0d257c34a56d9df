//! `wagate ops`: what the gateways can do.

mod detail;

use anyhow::Result;
use clap::Args;
use comfy_table::Cell;
use serde::Serialize;
use wagate_spec::{Operation, Spec};

use crate::lookup::{self, VendorParser};
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
    #[arg(value_name = "VENDOR", value_parser = VendorParser)]
    only: Option<&'static Spec>,

    /// All about this operation: what it takes and answers, and a call to copy.
    #[arg(value_name = "OPERATION")]
    operation: Option<String>,

    /// Only this vendor's operations, as well.
    #[arg(long, value_parser = VendorParser, conflicts_with = "only")]
    vendor: Option<&'static Spec>,
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
    if let (Some(spec), Some(id)) = (arguments.only, &arguments.operation) {
        let detail = Detail::of(spec, lookup::operation(spec, id)?);
        match output.is_json() {
            true => output.json(&detail)?,
            false => output.text(&detail.text())?,
        }
        return Ok(Verdict::Holds);
    }
    let rows: Vec<Row> = chosen(arguments.only.or(arguments.vendor))
        .flat_map(|spec| spec.operations.iter().map(move |operation| row(spec, operation)))
        .collect();
    if output.is_json() {
        output.json(&rows)?;
    } else {
        output.table(&["vendor", "operation", "method", "path", "tag"], rows.iter().map(cells))?;
    }
    Ok(Verdict::Holds)
}

fn chosen(vendor: Option<&'static Spec>) -> impl Iterator<Item = &'static Spec> {
    wagate_spec::bundled()
        .iter()
        .filter(move |spec| vendor.is_none_or(|vendor| vendor.vendor == spec.vendor))
}

fn row(spec: &'static Spec, operation: &'static Operation) -> Row {
    Row {
        vendor: &spec.vendor,
        operation: &operation.id,
        method: operation.method.as_str(),
        path: &operation.path,
        tag: &operation.tag,
        docs: operation.docs.first().map(|page| page.page.as_str()),
        deprecated: operation.deprecated,
        credential_params: operation.credentials.iter().map(|slot| slot.name.as_str()).collect(),
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
