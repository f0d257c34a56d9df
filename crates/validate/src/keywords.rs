//! What JSON Schema has no word for: the keywords of [`wagate_spec::json_schema`] that are our own.

use jsonschema::{Keyword, ValidationError, Validator};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::text;

/// Compiles a schema that may have them; `None` if it is none.
pub fn compile(schema: &Value) -> Option<Validator> {
    let options = jsonschema::options()
        .with_keyword("x-integer", |_, _, _| Ok(Box::new(Integer)))
        .with_keyword("x-success", |_, _, _| Ok(Box::new(Success)))
        .with_keyword("x-parts", |_, lists, _| Ok(Box::new(Parts::new(lists))))
        .with_keyword("x-observed", |_, observed, _| Ok(Box::new(Observed::new(observed))))
        .with_keyword("x-observed-values", |_, values, _| {
            Ok(Box::new(ObservedValues::new(values)))
        });
    options.build(schema).ok()
}

/// A rule that says what is wrong.
trait Rule: Send + Sync {
    /// What is wrong with a value.
    fn problem(&self, value: &Value) -> Option<String>;
}

macro_rules! keywords {
    ($($rule:ident),*) => {$(
        impl<'i> Keyword<'i> for $rule {
            fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
                match self.problem(value) {
                    Some(problem) => Err(ValidationError::custom(problem)),
                    None => Ok(()),
                }
            }

            fn is_valid(&self, value: &'i Value) -> bool {
                self.problem(value).is_none()
            }
        }
    )*};
}

keywords!(Integer, Success, Parts, Observed, ObservedValues);

/// An integer as clients read one: of 64 bits, as a number or as a text.
struct Integer;

impl Rule for Integer {
    fn problem(&self, value: &Value) -> Option<String> {
        match value {
            Value::Number(number) if number.as_i64().is_some() => None,
            Value::Number(number) if is_whole(number.as_f64()) && !number.is_u64() => {
                Some(format!(
                    "{number} is written as a fraction, or too large for an integer of 64 bits"
                ))
            }
            Value::Number(number) if number.is_u64() => {
                Some(format!("{number} is too large for an integer of 64 bits"))
            }
            // That it is no integer was said already.
            Value::String(text) if is_integer(text) && text.parse::<i64>().is_err() => {
                Some(format!("\"{text}\" is too large for an integer of 64 bits"))
            }
            _ => None,
        }
    }
}

fn is_whole(number: Option<f64>) -> bool {
    number.is_some_and(|number| number.fract() == 0.0)
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The member without which nothing was done.
struct Success;

impl Rule for Success {
    fn problem(&self, value: &Value) -> Option<String> {
        let only = |members: &Map<String, Value>| match members.values().next() {
            Some(Value::String(text)) if members.len() == 1 => Some(text.trim().is_empty()),
            _ => None,
        };
        let is_blank = match value {
            Value::String(text) => text.trim().is_empty(),
            Value::Object(members) => only(members).unwrap_or_default(),
            _ => false,
        };
        is_blank.then(|| "it says nothing, and without it nothing was done".to_owned())
    }
}

/// Lists of properties of which an object has one.
struct Parts(Vec<Vec<String>>);

impl Parts {
    fn new(lists: &Value) -> Self {
        let lists = lists.as_object().into_iter().flatten();
        let names = |list: &Value| {
            let names = list.as_array().into_iter().flatten();
            names.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        Self(lists.map(|(_, list)| names(list)).collect())
    }
}

impl Rule for Parts {
    fn problem(&self, value: &Value) -> Option<String> {
        let is_there = |name: &&String| value.get(*name).is_some_and(|part| !part.is_null());
        self.0.iter().find_map(|list| {
            let there: Vec<String> =
                list.iter().filter(is_there).map(|name| format!("`{name}`")).collect();
            (there.len() > 1).then(|| format!("it has {}, of which one comes", there.join(" and ")))
        })
    }
}

/// What no page states.
struct Observed(String);

impl Observed {
    fn new(observed: &Value) -> Self {
        Self(undocumented(observed))
    }
}

impl Rule for Observed {
    fn problem(&self, _value: &Value) -> Option<String> {
        Some(self.0.clone())
    }
}

/// The values that no page states.
struct ObservedValues(Map<String, Value>);

impl ObservedValues {
    fn new(values: &Value) -> Self {
        Self(values.as_object().cloned().unwrap_or_default())
    }
}

impl Rule for ObservedValues {
    fn problem(&self, value: &Value) -> Option<String> {
        let observed = self.0.get(value.as_str()?)?;
        Some(format!("{value} is {}", undocumented(observed)))
    }
}

/// How it is said that something was only seen.
fn undocumented(observed: &Value) -> String {
    match wagate_spec::Observed::deserialize(observed) {
        Ok(observed) => text::undocumented(&observed),
        Err(_) => "not documented".to_owned(),
    }
}
