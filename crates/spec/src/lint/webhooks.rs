//! What a vendor sends of its own accord.

use heck::ToLowerCamelCase;

use super::extensions;
use super::operations::is_blank;
use super::view::View;
use crate::load::tree::{Node, Place};
use crate::report::Report;
use crate::rule::Rule;

/// The hashes of signatures, and how these are written.
const SIGNED: [(&str, &[&str]); 2] =
    [("algorithm", &["sha256", "sha512"]), ("encoding", &["hex", "base64"])];

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let Some(webhooks) = view.root.get("x-webhooks") else { return };
    if let Some(schema) = webhooks.get("schema")
        && schema.reference().is_none()
        && !schema.is_hole()
    {
        malformed(report, schema.place, "the schema of webhooks must be a reference");
    }
    headers(webhooks, report);
    if let Some(signature) = webhooks.get("signature") {
        signed(signature, report);
    }
    let known = kinds(view, webhooks);
    for event in webhooks.get("events").map_or(&[][..], Node::entries) {
        if event.value.is_hole() {
            continue;
        }
        if is_blank(event.value.get("summary")) {
            report.add(Rule::MissingSummary, event.key.place, "the event needs `summary`");
        }
        let docs = event.value.get("x-docs");
        let is_documented = !(docs.is_none() && event.value.has("x-observed"));
        if is_documented && docs.is_none_or(|pages| pages.items().is_empty()) {
            let message = "the event needs `x-docs`, the pages that document it";
            report.add(Rule::MissingDocs, event.key.place, message);
        }
        extensions::docs::pages(&event.value, report);
        let name = event.key.text.as_str();
        if !view.incomplete && !known.iter().any(|kind| kind == name) {
            let message = format!(
                "`{name}` is no tag of a union with a `discriminator`, no part of an `x-parts`, and no shape of a union"
            );
            malformed(report, event.key.place, message);
        }
    }
}

fn malformed(report: &mut Report, place: Place, message: impl Into<String>) {
    report.add(Rule::MalformedExtension, place, message);
}

/// The headers that come with every payload.
fn headers(webhooks: &Node, report: &mut Report) {
    let mut seen = Vec::new();
    for header in webhooks.get("headers").map_or(&[][..], Node::items) {
        if let Some(node) = header.get("name") {
            header_name(node, report);
            let name = node.text().unwrap_or_default().to_ascii_lowercase();
            if seen.contains(&name) {
                malformed(report, node.place, "the header is described already");
            }
            seen.push(name);
        }
        if header.has("description") && is_blank(header.get("description")) {
            report.add(Rule::MissingDescription, header.place, "the header needs a description");
        }
    }
}

fn header_name(node: &Node, report: &mut Report) {
    let is_token = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if node.text().is_some_and(|text| !is_token(text)) {
        malformed(report, node.place, "must be the name of a header");
    }
}

fn signed(signature: &Node, report: &mut Report) {
    for node in ["header", "algorithm-header"].iter().filter_map(|key| signature.get(key)) {
        header_name(node, report);
    }
    for (key, known) in SIGNED {
        if let Some(node) = signature.get(key)
            && node.text().is_some_and(|text| !known.contains(&text))
        {
            malformed(report, node.place, format!("must be one of {}", known.join(", ")));
        }
    }
}

/// What payloads can be called: the tags of all unions, the parts that are told by a key, and the shapes of the
/// unions without a tag that payloads are.
fn kinds(view: &View<'_>, webhooks: &Node) -> Vec<String> {
    let components = || view.components().iter().map(|entry| &entry.value);
    let mappings = components().filter_map(|one| one.get("discriminator")?.get("mapping"));
    let tags = mappings.flat_map(Node::entries).map(|entry| entry.key.text.clone());
    let lists = components().filter_map(|one| one.get("x-parts")).flat_map(Node::entries);
    let parts = lists.flat_map(|list| list.value.items()).filter_map(Node::text);
    tags.chain(parts.map(str::to_owned)).chain(shapes(view, webhooks)).collect()
}

/// The shapes of the unions without a tag that a payload, or a member of one, can be.
fn shapes(view: &View<'_>, webhooks: &Node) -> Vec<String> {
    let mut reached: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    let mut waiting: Vec<&Node> = webhooks.get("schema").into_iter().collect();
    while let Some(node) = waiting.pop() {
        if let Some(reference) = node.reference().filter(|reference| !reached.contains(reference)) {
            reached.push(reference);
            waiting.extend(view.component(reference));
        }
        let branches = node.get("oneOf").map_or(&[][..], Node::items);
        if !node.has("discriminator") {
            let names = branches.iter().filter_map(|branch| branch.reference()?.rsplit('/').next());
            found.extend(names.map(ToLowerCamelCase::to_lower_camel_case));
        }
        waiting.extend(branches);
        waiting.extend(node.get("allOf").map_or(&[][..], Node::items));
        let properties = node.get("properties").map_or(&[][..], Node::entries);
        waiting.extend(properties.iter().map(|property| &property.value));
        waiting.extend(node.get("items"));
    }
    found
}
