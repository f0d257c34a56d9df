//! Whether a call is what the vendor documents, before anything is sent.

use std::borrow::Cow;

use anyhow::{Result, bail};
use wagate_spec::{Location, Operation, Spec};
use wagate_validate::{Request, Strictness, Validator};

use super::content::Content;
use super::parameters::{Given, known_parameters};
use super::takes::Takes;
use crate::commands::problem_line;

/// The boundary of the form that is checked; the one that is sent has another.
const BOUNDARY: &str = "wagate-check-8f1c2d7e5b9a4036";

/// Checks the parameters and the body. Of a file only that there is one.
///
/// # Errors
///
/// Lists every problem, and says how to send the call all the same.
pub fn call(
    spec: &Spec,
    operation: &Operation,
    takes: &Takes<'_>,
    given: &[Given<'_>],
    content: &Content,
) -> Result<()> {
    let mut headers = pairs(given, Location::Header);
    if let Content::Form { .. } = content {
        let form = format!("multipart/form-data; boundary={BOUNDARY}");
        headers.push(("Content-Type".to_owned(), form));
    }
    let request = Request::new()
        .path(pairs(given, Location::Path))
        .query(pairs(given, Location::Query))
        .headers(headers);
    let body = body(content);
    let request = match &body {
        Some(body) => request.body(body.as_bytes()),
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
        known_parameters(operation, takes),
    );
}

/// The body with a word in the place of its file, which no schema describes.
fn body(content: &Content) -> Option<Cow<'_, str>> {
    match content {
        Content::Nothing => None,
        Content::Json(body) => Some(body.get().into()),
        Content::File(_) => Some("file".into()),
        Content::Form { fields, file_field, .. } => {
            let fields = fields.iter().map(|(name, value)| (name, value.as_str()));
            let parts = fields.chain([(file_field, "file")]).map(|(name, value)| {
                let name = name.replace(['"', '\r', '\n'], "_");
                format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
            });
            Some(format!("{}--{BOUNDARY}--\r\n", parts.collect::<String>()).into())
        }
    }
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
