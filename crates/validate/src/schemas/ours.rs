//! What JSON Schema has no word for: the keywords of [`wagate_spec::json_schema`] that are our own.

use super::node::Rule;
use crate::json::Json;

/// What is wrong with a value by a rule of our own; nothing by any other.
pub fn problem(rule: &Rule, value: &Json<'_>) -> Option<String> {
    match rule {
        Rule::Integer => integer(value),
        Rule::Success => success(value),
        Rule::Parts(lists) => lists.iter().find_map(|list| parts(list, value)),
        Rule::Observed(said) => Some(said.clone()),
        Rule::ObservedValues(values) => {
            let text = value.as_str()?;
            let (_, said) = values.iter().find(|(known, _)| known == text)?;
            Some(format!("{value} is {said}"))
        }
        _ => None,
    }
}

/// An integer as clients read one: of 64 bits, as a number or as a text.
fn integer(value: &Json<'_>) -> Option<String> {
    match value {
        Json::Number(number) if number.as_i64().is_some() => None,
        Json::Number(number) if number.is_u64() => {
            Some(format!("{number} is too large for an integer of 64 bits"))
        }
        Json::Number(number) if number.as_f64().is_some_and(|number| number.fract() == 0.0) => {
            Some(format!(
                "{number} is written as a fraction, or too large for an integer of 64 bits"
            ))
        }
        // That it is no integer was said already.
        Json::Text(text) if is_integer(text) && text.parse::<i64>().is_err() => {
            Some(format!("{value} is too large for an integer of 64 bits"))
        }
        _ => None,
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The member without which nothing was done.
fn success(value: &Json<'_>) -> Option<String> {
    let is_blank = match value {
        Json::Text(text) => text.trim().is_empty(),
        Json::Object(members) => match members.as_slice() {
            [] => true,
            [(_, Json::Text(text))] => text.trim().is_empty(),
            _ => false,
        },
        _ => false,
    };
    is_blank.then(|| "it says nothing, and without it nothing was done".to_owned())
}

fn parts(list: &[String], value: &Json<'_>) -> Option<String> {
    let is_there = |name: &&String| value.get(name).is_some_and(|part| !matches!(part, Json::Null));
    let there: Vec<String> = list.iter().filter(is_there).map(|name| format!("`{name}`")).collect();
    (there.len() > 1).then(|| format!("it has {}, of which one comes", there.join(" and ")))
}
