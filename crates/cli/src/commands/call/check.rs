//! Whether a call is what the vendor documents, before anything is sent.

use anyhow::{Result, bail};
use serde_json::value::RawValue;
use wagate_spec::{Location, Operation, Spec};
use wagate_validate::{Request, Strictness, Validator};

use super::parameters::{Given, known_parameters};
use crate::commands::problem_line;

/// Checks the parameters and the body.
///
/// # Errors
///
/// Lists every problem, and says how to send the call all the same.
pub fn call(
    spec: &Spec,
    operation: &Operation,
    given: &[Given<'_>],
    body: Option<&RawValue>,
) -> Result<()> {
    let request = Request::new()
        .path(pairs(given, Location::Path))
        .query(pairs(given, Location::Query))
        .headers(pairs(given, Location::Header));
    let request = match body {
        Some(body) => request.body(body.get().as_bytes()),
        None => request,
    };
    let report = Validator::new([spec]).request(
        &spec.vendor,
        &operation.id,
        &request,
        Strictness::Tolerant,
    )?;
    if report.valid {
        return Ok(());
    }
    let problems: Vec<String> =
        report.problems.iter().map(|problem| format!("  {}", problem_line(problem))).collect();
    let docs =
        operation.docs.first().map(|page| format!("; see {}", page.page)).unwrap_or_default();
    bail!(
        "nothing was sent, because the call is not as {} documents it{docs}\n{}\n{}; --no-check sends the call all the same",
        spec.product,
        problems.join("\n"),
        known_parameters(operation),
    );
}

fn pairs(given: &[Given<'_>], location: Location) -> Vec<(String, String)> {
    given
        .iter()
        .filter(|given| given.parameter.location == location)
        .flat_map(|given| {
            given.values.iter().map(|value| (given.parameter.name.clone(), (*value).to_owned()))
        })
        .collect()
}
