//! The types of JSON Schema, as a set.

use std::fmt;

use serde_json::{Number, Value};

use crate::json::Json;

/// Their names, in the order in which messages list them.
const NAMES: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];

const NULL: u8 = 1;
const BOOLEAN: u8 = 1 << 1;
const INTEGER: u8 = 1 << 2;
const NUMBER: u8 = 1 << 3;
const STRING: u8 = 1 << 4;
const ARRAY: u8 = 1 << 5;
const OBJECT: u8 = 1 << 6;

/// A set of types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Types(u8);

impl Types {
    /// Those that the keyword `type` names.
    pub fn named(value: &Value) -> Self {
        let names = match value {
            Value::Array(names) => names.as_slice(),
            one => std::slice::from_ref(one),
        };
        let bit = |name: &Value| {
            let place = NAMES.iter().position(|known| name.as_str() == Some(known));
            place.map_or(0, |place| 1 << place)
        };
        Self(names.iter().map(bit).fold(0, |all, one| all | one))
    }

    /// Whether a value has one of them. `7.0` is an integer, as JSON Schema has it.
    pub fn hold(self, value: &Json<'_>) -> bool {
        let own = match value {
            Json::Null => NULL,
            Json::Bool(_) => BOOLEAN,
            Json::Number(number) if is_whole(number) => INTEGER | NUMBER,
            Json::Number(_) => NUMBER,
            Json::Text(_) => STRING,
            Json::List(_) => ARRAY,
            Json::Object(_) => OBJECT,
        };
        self.0 & own != 0
    }
}

fn is_whole(number: &Number) -> bool {
    !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// `type "string"`, `types "null", "string"`.
impl fmt::Display for Types {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = NAMES.iter().enumerate().filter(|(place, _)| self.0 & (1 << place) != 0);
        let names: Vec<String> = names.map(|(_, name)| format!("\"{name}\"")).collect();
        let plural = if names.len() == 1 { "" } else { "s" };
        write!(formatter, "type{plural} {}", names.join(", "))
    }
}
