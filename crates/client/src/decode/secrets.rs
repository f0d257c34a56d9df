//! Takes out of an answer what it holds in secret: new tokens, passwords, codes.
//!
//! Such values are what a caller asked for, but an error repeats the body that did not fit, and goes
//! to a log. The client does not know the values, as it knows its own credentials; the operation
//! knows the names of the properties that hold them.

use serde_json::{Map, Value};
use wagate_json::redact::REDACTED;

/// The names of the properties of an answer that nobody else may see.
#[derive(Clone, Copy)]
pub(crate) struct Secrets<'a>(pub(crate) &'a [&'a str]);

impl Secrets<'_> {
    /// A body that an error may show. Texts and numbers are replaced by others of their kind, so
    /// that what is wrong with the rest stays wrong.
    pub(super) fn hidden(self, body: Value) -> Value {
        if self.0.is_empty() { body } else { self.hide(body, true) }
    }

    /// The body of an error without secret texts. Its numbers are codes, whatever they are called.
    pub(super) fn in_error(self, body: Value) -> Value {
        if self.0.is_empty() { body } else { self.hide(body, false) }
    }

    fn hide(self, value: Value, numbers: bool) -> Value {
        match value {
            Value::Array(items) => items.into_iter().map(|item| self.hide(item, numbers)).collect(),
            Value::Object(fields) => Value::Object(self.hide_fields(fields, numbers)),
            other => other,
        }
    }

    fn hide_fields(self, fields: Map<String, Value>, numbers: bool) -> Map<String, Value> {
        let hide = |(name, value): (String, Value)| {
            let value = if self.0.contains(&name.as_str()) {
                replaced(value, numbers)
            } else {
                self.hide(value, numbers)
            };
            (name, value)
        };
        fields.into_iter().map(hide).collect()
    }
}

/// Another value of the same kind.
fn replaced(value: Value, numbers: bool) -> Value {
    match value {
        Value::String(text) if text.is_empty() => Value::String(text),
        Value::String(_) => REDACTED.into(),
        Value::Number(_) if numbers => 0.into(),
        Value::Array(items) => items.into_iter().map(|item| replaced(item, numbers)).collect(),
        // The names in it may be the secret.
        Value::Object(_) => Map::new().into(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const SECRETS: Secrets<'static> = Secrets(&["token", "code"]);

    #[track_caller]
    fn assert_shown(body: &str, expected: &str) {
        let value = serde_json::from_str(body).expect("it is JSON");
        assert_eq!(SECRETS.hidden(value).to_string(), expected, "{body}");
    }

    #[test]
    fn replaces_secrets_wherever_they_stand_and_whatever_they_are() {
        assert_shown(r#"{"id":7,"token":"abc"}"#, r#"{"id":7,"token":"[redacted]"}"#);
        assert_shown(r#"[{"a":{"code":123}}]"#, r#"[{"a":{"code":0}}]"#);
        assert_shown(r#"{"token":["abc",{"abc":1}]}"#, r#"{"token":["[redacted]",{}]}"#);
        assert_shown(r#"{"code":true,"token":null}"#, r#"{"code":true,"token":null}"#);
        assert_shown(r#"{"to\u006ben":"abc"}"#, r#"{"token":"[redacted]"}"#);
        assert_shown(r#"{"token":""}"#, r#"{"token":""}"#);
    }

    #[test]
    fn keeps_the_numbers_of_an_error() {
        let body = json!({"code": 401, "token": "abc", "description": "Unauthorized"});
        let expected = json!({"code": 401, "token": "[redacted]", "description": "Unauthorized"});
        assert_eq!(SECRETS.in_error(body), expected);
    }
}
