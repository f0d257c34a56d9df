//! Pieces of YAML as the descriptions write them.

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
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The lines that say a type, from how pages print it or examples show it; without a known one it is a text.
pub(super) fn of_type(printed: &str) -> Vec<String> {
    let lower = printed.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let scalar = if has(&["bool"]) {
        "boolean"
    } else if has(&["integer", "inteiro", "int32", "int64", "timestamp"]) || lower == "int" {
        "integer"
    } else if has(&["number", "número", "numero", "float", "double", "decimal"]) {
        "number"
    } else if has(&["object", "objeto", "map"]) {
        "object"
    } else {
        "string"
    };
    if has(&["array", "list", "[]"]) {
        return vec!["type: array".to_owned(), format!("items: {{ type: {scalar} }}")];
    }
    vec![format!("type: {scalar}")]
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
    }
}
