//! `allOf`, `oneOf`, `anyOf` and `not`: the few uses that become good Rust types.

use super::names::{Scope, pascal};
use super::view::{Role, Schema, View};
use crate::load::tree::{Entry, Node, Place};
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for schema in &view.schemas {
        for key in ["anyOf", "not"] {
            if let Some(entry) = schema.node.entry(key) {
                let message = format!("no `{key}`: a Rust type cannot say it");
                unsupported(report, entry.key.place, message);
            }
        }
        if let Some(entry) = schema.node.entry("allOf") {
            all_of(schema.node, entry, report);
        }
        let is_plain = !has_tolerated(schema.node) && !schema.node.has("discriminator");
        if let Some(entry) = schema.node.entry("oneOf").filter(|_| is_plain) {
            union(view, schema, entry, report);
        }
    }
}

/// Whether a `oneOf` has a branch for an undocumented form.
pub(super) fn has_tolerated(schema: &Node) -> bool {
    let branches = schema.get("oneOf").map_or(&[][..], Node::items);
    branches.iter().any(|branch| branch.has("x-tolerated"))
}

fn unsupported(report: &mut Report, place: Place, message: impl Into<String>) {
    report.add(Rule::UnsupportedComposition, place, message);
}

/// `allOf` with one reference is how OpenAPI 3.0 says something beside a reference.
fn all_of(schema: &Node, entry: &Entry, report: &mut Report) {
    let items = entry.value.items();
    let is_reference = matches!(items, [only] if only.reference().is_some() || only.is_hole());
    if !is_reference {
        unsupported(report, entry.key.place, "`allOf` must hold one reference and nothing else");
    }
    let beside = ["type", "properties", "required", "items", "enum", "oneOf"];
    if let Some(entry) = beside.iter().find_map(|key| schema.entry(key)) {
        let message = format!("`{}` beside `allOf` joins two types", entry.key.text);
        unsupported(report, entry.key.place, message);
    }
}

/// A choice between documented shapes: a component of references to objects that can be told apart,
/// and possibly a string.
fn union(view: &View<'_>, schema: &Schema<'_>, entry: &Entry, report: &mut Report) {
    if !matches!(schema.role, Role::Component(_)) {
        unsupported(
            report,
            entry.key.place,
            "a choice between shapes must be a schema with a name",
        );
    }
    let mut scope = Scope::default();
    let mut known: Vec<Vec<&str>> = Vec::new();
    for branch in entry.value.items().iter().filter(|branch| !branch.is_hole()) {
        match (branch.reference(), branch.text_of("type")) {
            (Some(reference), _) => {
                let name = reference.rsplit('/').next().unwrap_or(reference);
                if pascal(name) == "Other" || scope.take(pascal(name), name).is_err() {
                    unsupported(
                        report,
                        branch.place,
                        format!("`{name}` is no name for a variant here"),
                    );
                }
                shape(view, reference, branch.place, &mut known, report);
            }
            (None, Some("string")) if !branch.has("enum") => {
                if scope.take("Text".into(), "string").is_err() {
                    unsupported(report, branch.place, "there is a variant `Text` already");
                }
            }
            _ => unsupported(
                report,
                branch.place,
                "a shape is a reference to an object, or `type: string`",
            ),
        }
    }
}

/// A shape is told by its required properties: readers take the first whose keys are all there.
fn shape<'a>(
    view: &View<'a>,
    reference: &str,
    place: Place,
    known: &mut Vec<Vec<&'a str>>,
    report: &mut Report,
) {
    let Some(target) = view.component(reference) else { return };
    let required = target.get("required").map_or(&[][..], Node::items);
    let keys: Vec<&str> = required.iter().filter_map(Node::text).collect();
    if target.text_of("type") != Some("object") || keys.is_empty() {
        let message = "a shape must be an object with required properties to tell it by";
        unsupported(report, place, message);
        return;
    }
    let hides = |earlier: &Vec<&str>| earlier.iter().all(|key| keys.contains(key));
    if known.iter().any(hides) {
        unsupported(report, place, "an earlier shape requires no more than this one, so hides it");
    }
    known.push(keys);
}
