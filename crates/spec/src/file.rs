//! What says that a value is the content of a file.

use serde_json::Value;

/// Whether a schema is that of a file's content: `format: binary`.
///
/// ```
/// use serde_json::json;
///
/// assert!(wagate_spec::is_file(&json!({"type": "string", "format": "binary"})));
/// assert!(!wagate_spec::is_file(&json!({"type": "string"})));
/// ```
#[must_use]
pub fn is_file(schema: &Value) -> bool {
    schema.get("format").is_some_and(|format| format == "binary")
}
