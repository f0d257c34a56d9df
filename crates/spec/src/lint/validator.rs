//! Validators of JSON Schema with messages of one line.

use jsonschema::Validator;
use serde_json::Value;

/// Builds a validator; the error says why the schema is none.
pub(super) fn build(schema: &Value) -> Result<Validator, String> {
    jsonschema::draft202012::options().build(schema).map_err(|error| error.to_string())
}

/// What a value breaks: for each breach the pointer in the value and a message.
pub(super) fn breaches(validator: &Validator, value: &Value) -> Vec<(String, String)> {
    let errors = validator.iter_errors(value);
    errors.map(|error| (error.instance_path().to_string(), shorten(&error.to_string()))).collect()
}

/// Messages of the validator repeat the value, which may be long.
fn shorten(message: &str) -> String {
    const LONGEST: usize = 200;
    let mut characters = message.chars();
    let start: String = characters.by_ref().take(LONGEST).collect();
    if characters.next().is_some() { format!("{start}…") } else { start }
}
