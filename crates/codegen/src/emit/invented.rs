//! Values of the right form, for calls of which the pages show none.

use serde_json::{Map, Value, json};
use wagate_spec::Spec;

use super::record::CHAT_ID;
use crate::{lower, schema::Schema};

/// How deep schemas are followed that hold each other.
const DEPTH: usize = 16;

/// A value that fits a schema, with no more in it than must be.
pub fn invented(spec: &Spec, schema: &Value) -> Value {
    at(spec, schema, DEPTH)
}

fn at(spec: &Spec, schema: &Value, depth: usize) -> Value {
    let schema = Schema(schema).documented();
    let told = ["example", "default"].iter().find_map(|name| schema.0.get(name));
    let told = told.or_else(|| schema.0.get("enum")?.as_array()?.first());
    if let Some(value) = told {
        return value.clone();
    }
    let Some(deeper) = depth.checked_sub(1) else { return Value::Null };
    if let Some(target) = schema.reference().and_then(|name| spec.schemas.get(name)) {
        return at(spec, target, deeper);
    }
    match schema.kind() {
        Some("object") => object(spec, schema, deeper),
        Some("array") => {
            let item = schema.items().map(|items| at(spec, items.0, deeper));
            Value::Array(item.into_iter().collect())
        }
        Some("integer" | "number") => schema.0.get("minimum").cloned().unwrap_or_else(|| json!(1)),
        Some("boolean") => json!(true),
        Some("string") => json!(text(schema.format())),
        _ => schema.branches().next().map_or(Value::Null, |branch| at(spec, branch.0, deeper)),
    }
}

fn object(spec: &Spec, schema: Schema<'_>, depth: usize) -> Value {
    let properties = schema.properties().into_iter().flatten();
    let needed = properties
        .filter(|(name, property)| schema.requires(name) && lower::is_field(Schema(property)));
    let members: Map<String, Value> =
        needed.map(|(name, property)| (name.clone(), at(spec, property, depth))).collect();
    Value::Object(members)
}

fn text(format: Option<&str>) -> &'static str {
    match format {
        Some(CHAT_ID) => "79001234567@c.us",
        Some("uri") => "https://example.com/file.jpg",
        Some("date") => "2026-01-02",
        Some("date-time") => "2026-01-02T03:04:05Z",
        Some("email") => "somebody@example.com",
        Some("byte") => "AA==",
        _ => "1",
    }
}
