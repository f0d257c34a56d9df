//! The values of our extensions on operations, and of discrepancies everywhere.

pub(super) mod docs;
mod lookup;
mod observed;
mod pagination;
mod queue;
mod sessions;
mod state;

use serde_json::Value;

use super::view::{Operation, View, media_types};
use crate::load::tree::{Node, Place};
use crate::report::Report;
use crate::rule::Rule;

/// What the docs can be wrong about.
const DISCREPANCIES: [&str; 12] = [
    "PATH",
    "VERB",
    "TYPE",
    "NAME",
    "SHAPE",
    "JSON",
    "LANG",
    "AUTH",
    "HOST",
    "DUTY",
    "DEPRECATED",
    "OTHER",
];

/// Those about the call, which excuse nothing that it carries.
const OF_THE_CALL: [&str; 4] = ["PATH", "VERB", "HOST", "AUTH"];

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "DELETE", "PATCH"];

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for operation in &view.operations {
        host(view, operation, report);
        flags(operation, report);
        websocket(operation, report);
        lookup::check(operation, report);
        docs::pages(operation.node, report);
        failures(view, operation, report);
        file_address(view, operation, "x-download", report);
        uploaded(view, operation, report);
        queue::check(view, operation, report);
        state::check(view, operation, report);
        sessions::check(view, operation, report);
        refuses(operation, report);
        rate_limit(operation, report);
        pagination::check(view, operation, report);
        aliases(view, operation, report);
    }
    docs::urls(view, report);
    sessions::shared(view, report);
    observed::of_schemas(view, report);
    anywhere(view.root, report);
}

fn malformed(report: &mut Report, place: Place, message: impl Into<String>) {
    report.add(Rule::MalformedExtension, place, message);
}

fn host(view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    let Some(node) = operation.node.get("x-host") else { return };
    let Some(text) = node.text() else { return };
    if !view.hosts().any(|(name, _)| name == text) {
        malformed(report, node.place, format!("no server has the `x-host` `{text}`"));
    }
}

fn flags(operation: &Operation<'_>, report: &mut Report) {
    let Some(idempotent) = operation.node.entry("x-idempotent") else { return };
    let reads_anyway = operation.method.text == "get";
    if reads_anyway && idempotent.value.scalar() == Some(&Value::Bool(true)) {
        malformed(report, idempotent.key.place, "a GET only reads anyway: leave this out");
    }
    if !reads_anyway {
        only_true(operation.node, "x-idempotent", report);
    }
}

/// A websocket is opened by a GET, and what comes then is a message after the other.
fn websocket(operation: &Operation<'_>, report: &mut Report) {
    only_true(operation.node, "x-websocket", report);
    if !operation.is_websocket() {
        return;
    }
    if operation.method.text != "get" {
        malformed(report, operation.method.place, "a websocket is opened by a GET");
    }
    let wrong = [
        "requestBody",
        "x-lookup",
        "x-failures",
        "x-download",
        "x-pagination",
        "x-queue",
        "x-state",
    ];
    for key in wrong {
        if let Some(entry) = operation.node.entry(key) {
            malformed(report, entry.key.place, format!("a websocket has no `{key}`"));
        }
    }
}

/// What an extension says that an operation does, with what belongs to it; nothing, and a problem, if nobody knows it.
fn deed<'a, T>(
    deeds: &'static [(&'static str, T)],
    node: &'a Node,
    report: &mut Report,
) -> Option<(&'a str, &'static T)> {
    let does = node.get("does")?;
    let text = does.text()?;
    let known = deeds.iter().find(|(deed, _)| *deed == text);
    if known.is_none() {
        let deeds: Vec<&str> = deeds.iter().map(|(deed, _)| *deed).collect();
        malformed(report, does.place, format!("must be one of {}", deeds.join(", ")));
    }
    known.map(|(_, belongings)| (text, belongings))
}

/// `false` is what a missing key says.
fn only_true(node: &Node, key: &str, report: &mut Report) {
    if let Some(flag) = node.get(key)
        && flag.scalar() == Some(&Value::Bool(false))
    {
        malformed(report, flag.place, format!("leave `{key}` out instead of `false`"));
    }
}

/// What comes with a success and is none must be told by keys, as among the errors.
fn failures(view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    let shapes = view.component("#/components/schemas/ErrorBody");
    let shapes = shapes.and_then(|body| body.get("oneOf")).map_or(&[][..], Node::items);
    for name in operation.node.get("x-failures").map_or(&[][..], Node::items) {
        let Some(text) = name.text() else { continue };
        let is_shape = |shape: &Node| {
            shape.reference().and_then(|reference| reference.rsplit('/').next()) == Some(text)
        };
        if !shapes.iter().any(is_shape) {
            malformed(report, name.place, format!("`{text}` is no shape of `ErrorBody`"));
        }
    }
}

/// The address of a file is a text in the answer.
fn file_address(view: &View<'_>, operation: &Operation<'_>, key: &str, report: &mut Report) {
    let Some(node) = operation.node.get(key) else { return };
    let Some(name) = node.text() else { return };
    let property = answered(view, operation, name);
    if property.and_then(|property| property.text_of("type")) != Some("string") {
        malformed(report, node.place, format!("the answer has no text `{name}`"));
    }
}

/// A property of what an operation answers.
fn answered<'a>(view: &View<'a>, operation: &Operation<'a>, name: &str) -> Option<&'a Node> {
    let bodies = operation.successes().flat_map(media_types);
    let mut schemas = bodies.filter_map(|one| one.value.get("schema"));
    schemas.find_map(|schema| {
        let component = schema.reference().and_then(|reference| view.component(reference));
        component.unwrap_or(schema).get("properties")?.get(name)
    })
}

/// What was uploaded is a file in the request.
fn uploaded(view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    file_address(view, operation, "x-uploaded", report);
    let Some(node) = operation.node.get("x-uploaded") else { return };
    let body = operation.node.get("requestBody").map_or(&[][..], media_types);
    if !body.iter().any(|one| matches!(one.key.text.as_str(), "multipart/form-data" | "*/*")) {
        malformed(report, node.place, "the request has no file");
    }
}

/// An error that is about a parameter names one of the path. Others can be wrong in several ways, for
/// which the docs have several texts.
fn refuses(operation: &Operation<'_>, report: &mut Report) {
    let is_declared = |name: &str| operation.parameter("path", name).is_some();
    let contents = operation.bodies().flat_map(|(_, body)| media_types(body));
    let examples = contents.filter_map(|content| content.value.get("examples"));
    for example in examples.flat_map(Node::entries) {
        let refuses = example.value.get("x-refuses");
        for entry in refuses.map_or(&[][..], Node::entries) {
            if entry.value.text().is_some_and(|name| !is_declared(name)) {
                let name = entry.value.text().unwrap_or_default();
                let message = format!("the path has no parameter `{name}`");
                malformed(report, entry.value.place, message);
            }
        }
    }
}

fn rate_limit(operation: &Operation<'_>, report: &mut Report) {
    let limit = operation.node.get("x-rate-limit").and_then(|limit| limit.get("per-second"));
    if let Some(limit) = limit
        && limit.scalar().and_then(Value::as_f64).is_some_and(|calls| calls <= 0.0)
    {
        malformed(report, limit.place, "must be more than 0");
    }
}

fn aliases(view: &View<'_>, operation: &Operation<'_>, report: &mut Report) {
    for alias in operation.node.get("x-aliases").map_or(&[][..], Node::items) {
        let (method, path) = (alias.get("method"), alias.get("path"));
        if let Some(node) = method
            && node.text().is_some_and(|text| !METHODS.contains(&text))
        {
            malformed(report, node.place, format!("must be one of {}", METHODS.join(", ")));
        }
        let own = operation.method.text.to_uppercase();
        let method = method.and_then(Node::text).unwrap_or(&own);
        let template = path.and_then(Node::text).unwrap_or(&operation.path.text);
        if let Some(node) = path
            && super::paths::names(template) != super::paths::names(&operation.path.text)
        {
            malformed(report, node.place, "must have the parameters of the operation's path");
        }
        let is_taken = |other: &Operation<'_>| {
            other.path.text == template && other.method.text.to_uppercase() == method
        };
        if let Some(other) = view.operations.iter().find(|other| is_taken(other)) {
            let message = format!("this is the operation `{}` already", other.name());
            malformed(report, alias.place, message);
        }
    }
}

/// Discrepancies, sightings and constructed examples, wherever they stand. Files are at most 64 (JSON: 128)
/// levels deep, so the recursion is bounded.
fn anywhere(node: &Node, report: &mut Report) {
    only_true(node, "x-constructed", report);
    if let Some(observed) = node.get("x-observed") {
        observed::said(observed, report);
    }
    if let Some(list) = node.get("x-discrepancy") {
        if list.items().is_empty() {
            malformed(report, list.place, "must list a discrepancy, or be left out");
        }
        for item in list.items() {
            discrepancy(item, report);
            leaves_out(node, item, report);
        }
    }
    let values = node.entries().iter().filter(|entry| !is_payload(&entry.key.text));
    values.for_each(|entry| anywhere(&entry.value, report));
    node.items().iter().for_each(|item| anywhere(item, report));
}

/// Keys whose values are data, in which `x-` keys mean nothing.
fn is_payload(key: &str) -> bool {
    matches!(key, "value" | "example" | "default" | "enum" | "x-discrepancy" | "x-observed")
}

fn discrepancy(item: &Node, report: &mut Report) {
    if let Some(kind) = item.get("kind")
        && kind.text().is_some_and(|text| !DISCREPANCIES.contains(&text))
    {
        malformed(report, kind.place, format!("must be one of {}", DISCREPANCIES.join(", ")));
    }
    if let Some(note) = item.get("note")
        && note.text().is_some_and(|text| text.trim().is_empty())
    {
        malformed(report, note.place, "must say what differs");
    }
    item.get("pages").map_or(&[][..], Node::items).iter().for_each(|page| docs::path(page, report));
}

/// Names are left out of what the note stands at, so that must be able to hold them.
fn leaves_out(holder: &Node, item: &Node, report: &mut Report) {
    let Some(list) = item.get("leaves-out") else { return };
    if list.items().is_empty() {
        malformed(report, list.place, "must name something, or be left out");
    }
    if let Some(kind) = item.text_of("kind").filter(|kind| OF_THE_CALL.contains(kind)) {
        let message =
            format!("a `{kind}` discrepancy is about the call, not about what it carries");
        malformed(report, list.place, message);
    }
    let is_value =
        ["in", "url", "value", "externalValue"].iter().any(|key| holder.get(key).is_some());
    if is_plain(holder) || is_value {
        malformed(report, list.place, "nothing stands below this: put it at what holds the names");
    }
    for name in list.items() {
        let is_path = |text: &str| text.split('.').all(|part| !part.trim().is_empty());
        if name.text().is_some_and(|text| !is_path(text)) {
            malformed(report, name.place, "must be a name, or names joined by dots");
        }
    }
}

/// Whether a schema is a scalar, in one form or several.
fn is_plain(schema: &Node) -> bool {
    let scalar = ["string", "integer", "number", "boolean"];
    let branches = schema.get("oneOf").map_or(&[][..], Node::items);
    schema.text_of("type").is_some_and(|name| scalar.contains(&name))
        || (!branches.is_empty() && branches.iter().all(is_plain))
}
