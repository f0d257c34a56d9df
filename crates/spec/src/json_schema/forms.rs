//! The forms in which a scalar may come: the table of the descriptions' conventions, as schemas.

use serde_json::{Map, Value, json};

use super::{TOLERATED, is_tolerated};

/// A scalar in every form that readers convert; `None` for anything else. A text with documented values takes
/// any other text, and no other form.
pub(super) fn scalar(schema: &Map<String, Value>) -> Option<Value> {
    let documented = documented(schema)?;
    let name = documented.get("type").and_then(Value::as_str)?;
    let is_nullable = |schema: &Map<_, _>| schema.get("nullable") == Some(&Value::Bool(true));
    let mut plain = match name {
        "integer" => json!({ "type": name, "x-integer": true }),
        "string" | "number" | "boolean" => json!({ "type": name }),
        _ => return None,
    };
    if is_nullable(schema) || is_nullable(documented) {
        plain["type"] = json!([name, "null"]);
    }
    match tolerated(&Value::Object(documented.clone())) {
        Some(others) if !documented.contains_key("enum") => {
            Some(json!({ "anyOf": [plain, others] }))
        }
        _ => Some(plain),
    }
}

/// The schema itself, or the branch beside which all others are only tolerated.
fn documented(schema: &Map<String, Value>) -> Option<&Map<String, Value>> {
    let Some(branches) = schema.get("oneOf").and_then(Value::as_array) else { return Some(schema) };
    let mut documented = branches.iter().filter(|branch| !is_tolerated(branch));
    match (documented.next(), documented.next()) {
        (Some(only), None) if branches.len() > 1 => only.as_object(),
        _ => None,
    }
}

/// The forms that readers convert to a documented scalar.
pub(super) fn tolerated(documented: &Value) -> Option<Value> {
    let forms = match documented.get("type").and_then(Value::as_str)? {
        "boolean" => vec![
            json!({ "enum": ["true", "false"] }),
            json!({ "type": "integer", "enum": [0, 1], "x-integer": true }),
        ],
        "integer" => {
            vec![json!({ "type": "string", "pattern": "^-?[0-9]+$", "x-integer": true })]
        }
        "number" => vec![json!({ "type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$" })],
        "string" => {
            vec![json!({ "type": ["number", "boolean"] }), wrapped_text(), serialized(), long()]
        }
        _ => return None,
    };
    Some(json!({ "$comment": TOLERATED, "anyOf": forms }))
}

/// An object that holds a text and nothing else, or nothing at all.
fn wrapped_text() -> Value {
    let text = json!({ "type": "string" });
    json!({ "type": "object", "additionalProperties": text, "maxProperties": 1 })
}

/// An id in its parts, with the whole of it among them.
pub(super) fn serialized() -> Value {
    json!({
        "type": "object",
        "properties": { "_serialized": { "type": "string" } },
        "required": ["_serialized"],
    })
}

/// The halves of an integer of 64 bits, the way in which JavaScript writes it.
pub(super) fn long() -> Value {
    let half =
        json!({ "type": "integer", "minimum": i32::MIN, "maximum": u32::MAX, "x-integer": true });
    json!({
        "type": "object",
        "properties": { "low": half, "high": half, "unsigned": { "type": "boolean" } },
        "required": ["low", "high"],
        "additionalProperties": false,
    })
}
