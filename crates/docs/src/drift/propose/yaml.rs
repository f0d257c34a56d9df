//! Pieces of YAML as the descriptions write them.

use serde_json::Value;

/// A key.
pub(super) fn key(name: &str) -> String {
    scalar(name)
}

/// A text as a scalar: quoted where it would be something else without.
pub(super) fn scalar(text: &str) -> String {
    let is_plain = text.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && text.chars().all(|sign| sign.is_ascii_alphanumeric() || "_-./@".contains(sign))
        && !["true", "false", "null", "yes", "no", "on", "off"]
            .contains(&text.to_lowercase().as_str());
    if is_plain {
        return text.to_owned();
    }
    // A text of JSON is one of YAML.
    serde_json::Value::from(text).to_string()
}

/// A text between words of ours: quoted where a sign of it would mean something.
fn words(text: &str) -> String {
    let is_plain = text.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '…')
        && !text.contains([':', '#', '"', '\n', '{', '}', '[', ']', ',', '&', '*', '\\'])
        && text.trim() == text;
    if is_plain && (text.contains(' ') || text == "…") { text.to_owned() } else { scalar(text) }
}

/// The lines of a value, written in blocks but for what fits on a line. `reference` gives a `$ref` as it is written here.
pub(super) fn block(value: &Value, reference: &impl Fn(&str) -> String) -> Vec<String> {
    match value {
        Value::Object(members) if !members.is_empty() => {
            members.iter().flat_map(|(name, member)| entry(name, member, reference)).collect()
        }
        Value::Array(items) if !items.is_empty() && !items.iter().all(is_scalar) => {
            let mut lines = Vec::new();
            for item in items {
                let own = block(item, reference);
                let indented = own.iter().enumerate();
                lines.extend(indented.map(|(index, line)| {
                    format!("{}{line}", if index == 0 { "- " } else { "  " })
                }));
            }
            lines
        }
        _ => vec![flow(value, reference)],
    }
}

/// The lines of a member.
pub(super) fn entry(name: &str, value: &Value, reference: &impl Fn(&str) -> String) -> Vec<String> {
    let key = scalar(name);
    let text = value.as_str().filter(|_| name == "$ref");
    if let Some(text) = text {
        return vec![format!("{key}: {}", quoted(&reference(text)))];
    }
    let is_short = match value {
        Value::Array(items) => items.iter().all(|item| is_scalar(item) || is_reference(item)),
        Value::Object(members) => members.is_empty() || is_reference(value),
        _ => true,
    };
    if is_short {
        return vec![format!("{key}: {}", flow(value, reference))];
    }
    let mut lines = vec![format!("{key}:")];
    lines.extend(block(value, reference).into_iter().map(|line| format!("  {line}")));
    lines
}

fn flow(value: &Value, reference: &impl Fn(&str) -> String) -> String {
    match value {
        Value::String(text) => words(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| flow(item, reference)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Object(members) => {
            let members: Vec<String> = members
                .iter()
                .map(|(name, member)| match member.as_str().filter(|_| name == "$ref") {
                    Some(text) => format!("$ref: {}", quoted(&reference(text))),
                    None => format!("{}: {}", scalar(name), flow(member, reference)),
                })
                .collect();
            format!("{{ {} }}", members.join(", "))
        }
        other => other.to_string(),
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

fn is_reference(value: &Value) -> bool {
    value.get("$ref").is_some()
}

/// The lines that say a type, from how pages print it or examples show it; without a known one it is a text.
pub(super) fn of_type(printed: &str) -> Vec<String> {
    let scalar = scalar_type(printed);
    if is_list(printed) {
        return vec!["type: array".to_owned(), format!("items: {{ type: {scalar} }}")];
    }
    vec![format!("type: {scalar}")]
}

/// Whether a printed type is that of a list.
pub(super) fn is_list(printed: &str) -> bool {
    let lower = printed.to_lowercase();
    ["array", "list", "[]", "массив"].iter().any(|word| lower.contains(word))
}

/// The type of a printed value, or of the items of a printed list.
pub(super) fn scalar_type(printed: &str) -> &'static str {
    const NAMES: [(&str, &[&str]); 4] = [
        ("boolean", &["bool", "булев", "логич"]),
        ("integer", &["integer", "inteiro", "int32", "int64", "timestamp", "целое"]),
        ("number", &["number", "número", "numero", "float", "double", "decimal", "число"]),
        ("object", &["object", "objeto", "map", "объект"]),
    ];
    const TEXTS: [&str; 3] = ["string", "text", "строка"];
    let lower = printed.to_lowercase();
    if lower == "int" {
        return "integer";
    }
    // The first word counts: what follows tells of other forms.
    let first = |words: &[&str]| words.iter().filter_map(|word| lower.find(word)).min();
    let named = NAMES.iter().filter_map(|(name, words)| Some((first(words)?, *name)));
    let all = named.chain(first(&TEXTS).map(|place| (place, "string")));
    all.min_by_key(|(place, _)| *place).map_or("string", |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::{of_type, scalar};

    #[test]
    fn what_reads_as_something_else_is_quoted() {
        for (text, written) in [
            ("replyTo", "replyTo"),
            ("filter.fromMe", "filter.fromMe"),
            ("true", "\"true\""),
            ("12", "\"12\""),
            ("a: b", "\"a: b\""),
        ] {
            assert_eq!(scalar(text), written);
        }
    }

    #[test]
    fn printed_types_are_those_of_a_schema() {
        assert_eq!(of_type("Integer"), ["type: integer"]);
        assert_eq!(of_type("array[string]"), ["type: array", "items: { type: string }"]);
        assert_eq!(of_type("boolean|null"), ["type: boolean"]);
        assert_eq!(of_type("?"), ["type: string"]);
        assert_eq!(of_type("string (table: integer)"), ["type: string"]);
        assert_eq!(of_type("integer (int64)"), ["type: integer"]);
    }
}
