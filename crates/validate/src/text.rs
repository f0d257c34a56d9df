//! Bytes as JSON, with errors that say what to do; and values that are text on the wire.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::vendor::Check;

/// Reads JSON from bytes; a byte order mark is skipped.
///
/// The error says what is wrong, with line and column where that is known.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let bytes = without_mark(bytes)?;
    if is_blank(bytes) {
        return Err("it is empty".to_owned());
    }
    if let Err(error) = std::str::from_utf8(bytes) {
        return Err(format!("it is not UTF-8 text: byte {} is wrong", error.valid_up_to() + 1));
    }
    serde_json::from_slice(bytes).map_err(|error| {
        let what = if error.is_eof() { "it ends too early" } else { "it is not JSON" };
        let what = if error.is_data() { "it does not have the expected form" } else { what };
        format!("{what}: {error}")
    })
}

/// Whether there is nothing but white space.
pub fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_whitespace)
}

fn without_mark(bytes: &[u8]) -> Result<&[u8], String> {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Err("it is UTF-16; save it as UTF-8".to_owned()),
        [0xEF, 0xBB, 0xBF, rest @ ..] => Ok(rest),
        _ => Ok(bytes),
    }
}

/// Checks a value that is text on the wire, as parameters and the parts of forms are: it is valid if the text, or the number or flag that it spells, is.
pub fn check_parameter(check: &mut Check<'_>, path: &str, schema: &Value, text: &str) {
    let mut forms = vec![Value::from(text)];
    forms.extend(text.parse::<i64>().ok().map(Value::from));
    forms.extend(text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from));
    forms.extend(text.parse::<bool>().ok().map(Value::from));
    let before = check.problems.len();
    for form in forms {
        check.problems.truncate(before);
        check.value(path, schema, &form);
        if check.problems.len() == before {
            return;
        }
    }
}
