//! What a gateway sends: the types, the tolerant check, and what the types write again say the same of it.

use std::sync::LazyLock;

use serde_json::Value;
use wagate_spec::bundled;
use wagate_validate::{Response, Strictness, Validator};

use crate::payload::PayloadType;

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| Validator::new(bundled()));

/// The types of the answers among those of a vendor.
fn answers(types: &'static [PayloadType]) -> impl Iterator<Item = &'static PayloadType> + Clone {
    types.iter().filter(|one| one.side.starts_with('2') || one.side == "101")
}

/// An event of the vendor whose types these are.
pub fn notification(types: &'static [PayloadType], bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let one = types.iter().find(|one| one.side == "webhook").expect("the vendor has webhooks");
    let report = VALIDATOR.webhook(one.vendor, bytes, Strictness::Tolerant);
    let report = report.expect("the vendor has webhooks");
    // The check looks into what payloads are packed in; the types do not.
    if report.envelope.is_none() {
        let unreadable = report.unreadable.into_iter();
        let problems = report.problems.into_iter().map(|problem| problem.message);
        let problems: Vec<String> = problems.chain(unreadable).collect();
        compare(one, text, &problems);
    }
}

/// An answer: two bytes say of which type of a vendor, and the rest is the body.
pub fn answer(types: &'static [PayloadType], bytes: &[u8]) {
    let Some((chosen, body)) = bytes.split_first_chunk::<2>() else { return };
    let Ok(text) = std::str::from_utf8(body) else { return };
    let mut types = answers(types);
    let number = usize::from(u16::from_be_bytes(*chosen)) % types.clone().count();
    let one = types.nth(number).expect("there are so many");
    if means_something_else(one, text) {
        return;
    }
    let status = one.side.parse().expect("it is a status");
    let response = Response::new(status, body);
    let report = VALIDATOR.response(one.vendor, one.operation, &response, Strictness::Tolerant);
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
    use super::{PayloadType, answers};
    use crate::documented::each_example;

    /// The documented events.
    pub fn notification(types: &'static [PayloadType]) -> Vec<Vec<u8>> {
        let mut corpus = Vec::new();
        each_example(|one| {
            if types.iter().any(|own| own.vendor == one.spec.vendor) && one.side == "webhook" {
                corpus.push(one.example.value.to_string().into_bytes());
            }
        });
        corpus
    }

    /// The documented answers, each with the number of its type.
    pub fn answer(types: &'static [PayloadType]) -> Vec<Vec<u8>> {
        let mut corpus = Vec::new();
        each_example(|one| {
            let is_of = |known: &PayloadType| {
                (known.vendor, known.operation, known.side)
                    == (one.payload.vendor, one.payload.operation, one.payload.side)
            };
            if let Some(number) = answers(types).position(is_of) {
                let number = u16::try_from(number).expect("there are not so many");
                let body = one.example.value.to_string();
                corpus.push([&number.to_be_bytes(), body.as_bytes()].concat());
            }
        });
        corpus
    }
}
