//! Inputs that are made from others: of JSON its values are changed, of anything else its bytes.

use serde_json::{Map, Value, json};

/// Texts and numbers that somebody may take for something else, as they are written.
const TELLING: [&str; 30] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "-7",
    "1.5",
    "7.0",
    "1e3",
    "1e400",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "123456789012345678901234567890.123456789",
    "\"\"",
    "\" \"",
    "\"x\"",
    "\"true\"",
    "\"False\"",
    "\"0\"",
    "\"-12\"",
    "\"007\"",
    "\"9223372036854775808\"",
    "\"\\ud83d\"",
    "[]",
    "{}",
    "[null]",
    "{\"low\":1,\"high\":0,\"unsigned\":false}",
];

/// What stands for a value that is written in afterwards, since not every number survives in a tree.
const MARK: &str = "the value that is written in";

/// An input that comes of one or two of the corpus; of an input that is JSON, behind so many bytes, mostly JSON.
pub fn changed(dice: &mut fastrand::Rng, corpus: &[Vec<u8>], json_after: Option<usize>) -> Vec<u8> {
    let input = &corpus[dice.usize(..corpus.len())];
    let other = &corpus[dice.usize(..corpus.len())];
    let as_json = json_after.filter(|_| dice.u8(..8) != 0);
    let changed = as_json.and_then(|before| of_json(dice, input, other, before));
    changed.unwrap_or_else(|| of_bytes(dice, input.clone(), corpus))
}

fn of_json(dice: &mut fastrand::Rng, input: &[u8], other: &[u8], before: usize) -> Option<Vec<u8>> {
    let (chosen, text) = input.split_at_checked(before)?;
    let mut value: Value = serde_json::from_slice(text).ok()?;
    let other: Value = serde_json::from_slice(other.get(before..)?).ok()?;
    for _ in 0..=dice.u8(..3) {
        change(dice, &mut value, &other);
    }
    let mut chosen = chosen.to_vec();
    if dice.u8(..8) == 0 {
        chosen.iter_mut().for_each(|byte| *byte = dice.u8(..));
    }
    let mut text = value.to_string();
    while let Some(at) = text.find(&format!("\"{MARK}\"")) {
        text.replace_range(at..at + MARK.len() + 2, TELLING[dice.usize(..TELLING.len())]);
    }
    if dice.u8(..16) == 0 {
        text = twice(dice, text);
    }
    Some([chosen, text.into_bytes()].concat())
}

/// Changes something somewhere in a value.
fn change(dice: &mut fastrand::Rng, value: &mut Value, other: &Value) {
    let goes_on = dice.u8(..4) != 0;
    match value {
        Value::Object(members) if goes_on && !members.is_empty() => {
            let key = members.keys().nth(dice.usize(..members.len())).cloned().unwrap_or_default();
            match dice.u8(..13) {
                12 => joined(members, part(dice, other)),
                0 => drop(members.shift_remove(&key)),
                1 => renamed(members, &key),
                2 => drop(members.insert("of tomorrow".to_owned(), json!([1, { "x": null }]))),
                3 => drop(members.insert(key, part(dice, other).clone())),
                _ => change(dice, &mut members[&key], other),
            }
        }
        Value::Array(items) if goes_on && !items.is_empty() => {
            let index = dice.usize(..items.len());
            match dice.u8(..10) {
                0 => drop(items.remove(index)),
                1 => items.push(items[index].clone()),
                2 => *value = items[index].clone(),
                _ => change(dice, &mut items[index], other),
            }
        }
        _ => {
            *value = match dice.u8(..8) {
                0 => json!([value.take()]),
                1 => json!({ "x": value.take() }),
                2 => part(dice, other).clone(),
                3 => json!(value.to_string()),
                _ => json!(MARK),
            }
        }
    }
}

/// Members of another object beside its own, so that one thing may be told in two ways.
fn joined(members: &mut Map<String, Value>, other: &Value) {
    for (key, value) in other.as_object().into_iter().flatten() {
        members.entry(key.clone()).or_insert_with(|| value.clone());
    }
}

fn renamed(members: &mut Map<String, Value>, key: &str) {
    if let Some(member) = members.shift_remove(key) {
        members.insert(format!("{key}_"), member);
    }
}

/// Some part of a value.
fn part<'v>(dice: &mut fastrand::Rng, value: &'v Value) -> &'v Value {
    let inner = match value {
        Value::Object(members) => members.values().nth(dice.usize(..=members.len())),
        Value::Array(items) => items.get(dice.usize(..=items.len())),
        _ => None,
    };
    match inner {
        Some(inner) if dice.u8(..4) != 0 => part(dice, inner),
        _ => value,
    }
}

/// The first member once more, with another value.
fn twice(dice: &mut fastrand::Rng, text: String) -> String {
    match text.split_once(':') {
        Some((key, rest)) if key.starts_with("{\"") => {
            format!("{key}:{},{}:{rest}", TELLING[dice.usize(..TELLING.len())], &key[1..])
        }
        _ => text,
    }
}

fn of_bytes(dice: &mut fastrand::Rng, mut input: Vec<u8>, corpus: &[Vec<u8>]) -> Vec<u8> {
    for _ in 0..=dice.u8(..6) {
        let at = dice.usize(..=input.len());
        let end = (at + dice.usize(..20)).min(input.len());
        match dice.u8(..7) {
            0 => drop(input.drain(at..end)),
            1 => input.insert(at, dice.u8(..)),
            2 if at < input.len() => input[at] = dice.u8(..),
            3 if at < input.len() => input[at] ^= 1 << dice.u8(..8),
            4 => {
                let piece = input[at..end].to_vec();
                input.splice(at..at, piece);
            }
            5 => {
                let other = &corpus[dice.usize(..corpus.len())];
                let from = dice.usize(..=other.len());
                let to = (from + dice.usize(..200)).min(other.len());
                input.splice(at..end, other[from..to].iter().copied());
            }
            _ => {
                let signs = b"{}[]:#-\"'&*!|>%@`,?\t \n\0\xff0~\\<=.+";
                input.insert(at, signs[dice.usize(..signs.len())]);
            }
        }
    }
    input
}
