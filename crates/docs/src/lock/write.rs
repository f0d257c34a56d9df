//! The layout of a lock file: each fact on a line of its own.

use super::model::Lock;
use serde_json::{Map, Value};

/// Objects down to this depth are broken into lines; what is below it is one fact.
const BROKEN: usize = 5;

impl Lock {
    /// The content of the file.
    ///
    /// # Errors
    ///
    /// When a fact is not what JSON can hold.
    pub fn to_text(&self) -> Result<String, serde_json::Error> {
        let mut text = String::new();
        write(&serde_json::to_value(self)?, 0, &mut text);
        text.push('\n');
        Ok(text)
    }
}

fn write(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(members) if is_broken(members, depth) => {
            text.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                text.push_str(if index == 0 { "\n" } else { ",\n" });
                text.push_str(&" ".repeat(depth + 1));
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push_str(": ");
                write(member, depth + 1, text);
            }
            text.push('\n');
            text.push_str(&" ".repeat(depth));
            text.push('}');
        }
        _ => text.push_str(&value.to_string()),
    }
}

/// An object with one member that needs no lines of its own is one fact.
fn is_broken(members: &Map<String, Value>, depth: usize) -> bool {
    if depth > BROKEN || members.is_empty() {
        return false;
    }
    let is_page_without_facts = depth == 2 && !members.values().any(Value::is_object);
    let mut values = members.values();
    let is_one_fact = depth > 3
        && match (values.next(), values.next()) {
            (Some(Value::Object(only)), None) => !is_broken(only, depth + 1),
            (only, second) => only.is_some() && second.is_none(),
        };
    !is_page_without_facts && !is_one_fact
}
