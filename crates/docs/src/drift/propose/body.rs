//! Bodies of requests and answers: the schema, and the examples with their files.

use super::super::edit::Edit;
use super::components::Components;
use super::desk::{Desk, below, relative};
use super::draft::Draft;
use super::printed::{Printed, Text, texts};
use crate::facts::{Attribute, Place, Role};
use serde_json::Value;
use std::path::{Path, PathBuf};
use wagate_codegen::names::pascal;
use wagate_spec::Operation;

/// What all bodies of errors are described by.
const ERROR_BODY: &str = "ErrorBody";

/// Where the bodies of an operation are written.
pub(super) struct Room<'a> {
    /// The file with the operation.
    pub file: PathBuf,
    /// The operation's id.
    pub id: String,
    /// Operations of the same section.
    pub alike: Vec<&'a Operation>,
}

/// The lines of a body, below its key, and what is to be written elsewhere for it.
pub(super) struct Body {
    pub lines: Vec<String>,
    pub edits: Vec<Edit>,
}

impl Room<'_> {
    /// The file with the schemas of the section.
    fn schemas(&self) -> PathBuf {
        let name = self.file.file_name().unwrap_or_default();
        let vendor = self.file.iter().next().unwrap_or_default();
        Path::new(vendor).join("schemas").join(name)
    }
}

/// The body of a request: `required`, and `content`. Nothing where the page shows none.
pub(super) fn request<'a>(
    desk: &mut Desk<'a>,
    place: &Room<'a>,
    printed: &Printed<'_>,
) -> Option<Body> {
    let rows: Vec<&Attribute> = printed.sent(Place::Body).collect();
    let examples = texts(printed.examples(Role::Request));
    let alike =
        place.alike.iter().filter_map(|operation| Some(&operation.request_content()?.schema));
    let alike: Vec<&Value> = alike.collect();
    let name = format!("{} request", place.id);
    let mut body = content(desk, place, (&name, "request"), (&rows, &examples), (true, alike))?;
    body.lines.insert(0, "required: true".to_owned());
    Some(body)
}

/// The lines of an answer. An error has the shape of all errors, and its example stands there if it fits it.
pub(super) fn answer<'a>(
    desk: &mut Desk<'a>,
    place: &Room<'a>,
    printed: &Printed<'_>,
    (status, is_first): (u16, bool),
) -> Body {
    let examples = printed.examples(Role::Response);
    let fits = |told: Option<u16>| told.map_or(is_first, |told| told == status);
    let examples = texts(examples.filter(|example| fits(example.status)));
    let label = status.to_string();
    let body = if status >= 400 {
        error(desk, place, &label, examples)
    } else {
        let rows = printed.answered(status, is_first);
        let name = format!("{} result", place.id);
        content(desk, place, (&name, &label), (&rows, &examples), (false, Vec::new()))
    };
    let mut body = body.unwrap_or(Body { lines: Vec::new(), edits: Vec::new() });
    body.lines.insert(0, "description: …".to_owned());
    body
}

fn error(
    desk: &mut Desk<'_>,
    place: &Room<'_>,
    label: &str,
    mut examples: Vec<Text>,
) -> Option<Body> {
    let schema = desk.placed.spec.schemas.get(ERROR_BODY)?;
    examples.retain(|text| desk.takes(schema, [&text.value]));
    if examples.is_empty() {
        return None;
    }
    let reference = desk.reference(&place.file, &format!("#/components/schemas/{ERROR_BODY}"));
    let mut edits = Vec::new();
    let schema = format!("{{ $ref: \"{reference}\" }}");
    let lines = media_type(desk, place, (Some(&schema), label), &examples, &mut edits);
    Some(Body { lines, edits })
}

fn content<'a>(
    desk: &mut Desk<'a>,
    place: &Room<'a>,
    (name, label): (&str, &str),
    (rows, examples): (&[&Attribute], &[Text]),
    (is_sent, alike): (bool, Vec<&'a Value>),
) -> Option<Body> {
    let draft = Draft::of(rows.iter().copied(), examples.iter().map(|text| &text.value));
    let spec = desk.placed.spec;
    let alike: Vec<&Value> = alike.into_iter().filter_map(|schema| spec.resolve(schema)).collect();
    let file = place.schemas();
    let mut components = Components::new(desk, file, is_sent).like(alike);
    let schema = components.body(&pascal(name), &draft, &place.file);
    let mut edits = std::mem::take(&mut components.edits);
    if schema.is_none() && examples.is_empty() {
        return None;
    }
    // A request that nobody knows is anything; an answer has no schema then.
    let anything = (is_sent && schema.is_none()).then(|| "{}".to_owned());
    let schema = schema.or(anything);
    let lines = media_type(desk, place, (schema.as_deref(), label), examples, &mut edits);
    Some(Body { lines, edits })
}

fn media_type(
    desk: &mut Desk<'_>,
    place: &Room<'_>,
    (schema, label): (Option<&str>, &str),
    examples: &[Text],
    edits: &mut Vec<Edit>,
) -> Vec<String> {
    let mut lines = vec!["content:".to_owned(), "  application/json:".to_owned()];
    lines.extend(schema.map(|schema| format!("    schema: {schema}")));
    if !examples.is_empty() {
        lines.push("    examples:".to_owned());
        let stem = format!("{}.{label}", place.id);
        let own = listed(desk, &place.file, &stem, examples, true, edits);
        lines.extend(below(below(below(own).collect()).collect()));
    }
    lines
}

/// The entries of examples, and the edits that write their files. `is_new` tells that there are none yet.
pub(super) fn listed(
    desk: &mut Desk<'_>,
    from: &Path,
    stem: &str,
    examples: &[Text],
    is_new: bool,
    edits: &mut Vec<Edit>,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, text) in examples.iter().enumerate() {
        let (file, name) = desk.example_file(stem, is_new && index == 0);
        lines.push(format!("{name}:"));
        lines.push("  summary: …".to_owned());
        lines.push(format!("  externalValue: {}", relative(from, &file)));
        if text.is_repaired {
            lines.push("  x-discrepancy:".to_owned());
            lines.push("    - kind: JSON".to_owned());
            lines.push(
                "      note: What the page prints is no JSON as it stands; the file has what it means."
                    .to_owned(),
            );
        }
        edits.push(Edit::at_end(file, text.lines.clone()));
    }
    lines
}
