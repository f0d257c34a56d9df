//! Enums: of strings, which become variants.

use serde_json::Value;

use super::names::{Scope, pascal};
use super::view::{Role, Schema, View};
use crate::load::tree::{Content, Node};
use crate::report::Report;
use crate::rule::Rule;

/// The variant that keeps an undocumented value.
const CATCH_ALL: &str = "Other";

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    for schema in &view.schemas {
        // The values of a tolerated branch are converted, they never become variants.
        let is_tolerated = schema.role == Role::Branch && schema.node.is_true("x-tolerated");
        if let Some(values) = schema.node.get("enum").filter(|_| !is_tolerated) {
            one(schema, values, report);
        }
    }
}

fn one(schema: &Schema<'_>, values: &Node, report: &mut Report) {
    let Content::List(items) = &values.content else {
        report.add(Rule::InvalidOpenapi, values.place, "`enum` must be a list");
        return;
    };
    if items.is_empty() {
        report.add(Rule::UnsupportedEnum, values.place, "an enum needs a value");
    }
    if schema.node.text_of("type").is_some_and(|kind| kind != "string") {
        let message = "only a string can be an enum; say the values in the description";
        report.add(Rule::UnsupportedEnum, values.place, message);
        return;
    }
    let mut scope = Scope::default();
    for item in items {
        match item.scalar() {
            Some(Value::String(text)) => variant(text, item, &mut scope, report),
            Some(Value::Null) => {
                let message = "leave `null` out: `nullable: true` says it";
                report.add(Rule::UnsupportedEnum, item.place, message);
            }
            _ => report.add(Rule::UnsupportedEnum, item.place, "a value of an enum must be a text"),
        }
    }
}

fn variant<'a>(text: &'a str, item: &Node, scope: &mut Scope<'a>, report: &mut Report) {
    let rust = pascal(text);
    if rust == CATCH_ALL {
        let message = format!("`{text}` becomes `{CATCH_ALL}`, the variant for unknown values");
        report.add(Rule::NameCollision, item.place, message);
    }
    if let Err(message) = scope.take(rust, text) {
        report.add(Rule::NameCollision, item.place, message);
    }
}
