//! What a gateway sends: the types, the tolerant check, and what the types write again say the same of it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use wagate_spec::bundled;
use wagate_validate::{Response, Strictness, Validator};

use crate::payload::{self, PayloadType};

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| Validator::new(bundled()));

/// The types of the answers of each vendor.
static ANSWERS: LazyLock<BTreeMap<&str, Vec<&PayloadType>>> = LazyLock::new(|| {
    let mut answers: BTreeMap<&str, Vec<&PayloadType>> = BTreeMap::new();
    let are_answers = |one: &&PayloadType| one.side.starts_with('2') || one.side == "101";
    for one in payload::ALL.iter().filter(are_answers) {
        answers.entry(one.vendor).or_default().push(one);
    }
    answers
});

/// An event of a vendor.
pub fn notification(vendor: &str, bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let report = VALIDATOR.webhook(vendor, bytes, Strictness::Tolerant);
    let report = report.expect("the vendor has webhooks");
    // The check looks into what payloads are packed in; the types do not.
    if report.envelope.is_none() {
        let unreadable = report.unreadable.into_iter();
        let problems = report.problems.into_iter().map(|problem| problem.message);
        let problems: Vec<String> = problems.chain(unreadable).collect();
        compare(payload::find(vendor, "webhooks", "webhook"), text, &problems);
    }
}

/// An answer: two bytes say of which type, and the rest is the body.
pub fn answer(vendor: &str, bytes: &[u8]) {
    let Some((chosen, body)) = bytes.split_first_chunk::<2>() else { return };
    let Ok(text) = std::str::from_utf8(body) else { return };
    let types = ANSWERS.get(vendor).map_or(&[][..], Vec::as_slice);
    let one = types[usize::from(u16::from_be_bytes(*chosen)) % types.len()];
    if means_something_else(one, text) {
        return;
    }
    let status = one.side.parse().expect("it is a status");
    let response = Response::new(status, body);
    let report = VALIDATOR.response(vendor, one.operation, &response, Strictness::Tolerant);
    let problems = report.expect("the operation is bundled").problems.into_iter();
    let problems: Vec<String> = problems.map(|problem| problem.message).collect();
    compare(one, text, &problems);
}

/// Whether the client looks for nothing or for a failure before it reads the type, or reads a bare value in its own way.
fn means_something_else(one: &PayloadType, text: &str) -> bool {
    let operation = one.spec().operation(one.operation).expect("the operation is bundled");
    let value: Value = wagate_json::from_str(text).unwrap_or_default();
    let is_nothing = match &value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => true,
    };
    is_nothing || operation.failures.iter().any(|failure| failure.is_told_by(&value))
}

fn compare(one: &PayloadType, text: &str, problems: &[String]) {
    let place = || format!("{} {} {}: {text}", one.vendor, one.operation, one.side);
    match (one.read_text)(text) {
        Ok(typed) => {
            assert!(problems.is_empty(), "only the check refuses: {problems:?} {}", place());
            // Halves of pairs of surrogates are mended.
            if let Ok(value) = serde_json::from_str::<Value>(text) {
                assert_eq!(typed.written, value, "{}", place());
            }
        }
        Err(error) => assert!(!problems.is_empty(), "only the type refuses: {error} {}", place()),
    }
}

/// What to begin with.
pub mod corpus {
    use super::ANSWERS;
    use crate::documented::each_example;

    /// The documented events.
    pub fn notification(vendor: &str) -> Vec<Vec<u8>> {
        let mut corpus = Vec::new();
        each_example(|one| {
            if one.spec.vendor == vendor && one.side == "webhook" {
                corpus.push(one.example.value.to_string().into_bytes());
            }
        });
        corpus
    }

    /// The documented answers, each with the number of its type.
    pub fn answer(vendor: &str) -> Vec<Vec<u8>> {
        let types = ANSWERS.get(vendor).map_or(&[][..], Vec::as_slice);
        let mut corpus = Vec::new();
        each_example(|one| {
            let is_of = |known: &&super::PayloadType| {
                (known.operation, known.side) == (one.payload.operation, one.payload.side)
            };
            if one.spec.vendor == vendor
                && let Some(number) = types.iter().position(is_of)
            {
                let number = u16::try_from(number).expect("there are not so many");
                let body = one.example.value.to_string();
                corpus.push([&number.to_be_bytes(), body.as_bytes()].concat());
            }
        });
        corpus
    }
}
