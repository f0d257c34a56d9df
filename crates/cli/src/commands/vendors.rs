//! `wagate vendors`: who is there, and which variables hold the credentials.

use anyhow::Result;
use comfy_table::Cell;
use serde::Serialize;
use wagate_spec::Outline;

use crate::output::Output;
use crate::profile::{self, Setting};
use crate::verdict::Verdict;

/// An example.
pub const AFTER_HELP: &str = "\
Example:
  wagate vendors
  wagate vendors --format json | jq -r '.[].environment[].name'";

#[derive(Serialize)]
struct Row {
    vendor: &'static str,
    product: &'static str,
    operations: usize,
    hosts: Vec<&'static str>,
    environment: Vec<Variable>,
}

#[derive(Serialize)]
struct Variable {
    name: String,
    required: bool,
    description: String,
}

/// Lists every vendor.
pub fn run(output: &Output) -> Result<Verdict> {
    let rows: Vec<Row> = wagate_spec::outlines().iter().map(row).collect();
    if output.is_json() {
        output.json(&rows)?;
    } else {
        output.table(
            &["vendor", "product", "operations", "address", "environment"],
            rows.iter().map(cells),
        )?;
    }
    Ok(Verdict::Holds)
}

fn row(outline: &'static Outline) -> Row {
    Row {
        vendor: &outline.vendor,
        product: &outline.product,
        operations: outline.operations.len(),
        hosts: outline.hosts.iter().map(|host| host.url.as_str()).collect(),
        environment: profile::settings(outline).map(variable).collect(),
    }
}

fn variable(setting: Setting) -> Variable {
    Variable {
        name: setting.variable(),
        required: setting.required,
        description: setting.description.to_owned(),
    }
}

fn cells(row: &Row) -> Vec<Cell> {
    let variables: Vec<String> = row.environment.iter().map(described).collect();
    vec![
        Cell::new(row.vendor),
        Cell::new(row.product),
        Cell::new(row.operations),
        Cell::new(row.hosts.join("\n")),
        Cell::new(variables.join("\n")),
    ]
}

fn described(variable: &Variable) -> String {
    if variable.required { variable.name.clone() } else { format!("{} (optional)", variable.name) }
}
