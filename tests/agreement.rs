//! Types and validator agree: what one accepts, the other does. Every field of every documented answer is replaced by
//! values of every kind, one at a time.

use serde_json::{Value, json};
use wagate_spec::bundled;
use wagate_validate::{Response, Strictness, Validator};

use crate::payload;

/// A value of every kind, and the texts and numbers that a lenient reader may take for another kind.
fn kinds() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(1),
        json!(-7),
        json!(1.5),
        json!(1_700_000_000_000_i64),
        json!(""),
        json!("x"),
        json!("true"),
        json!("False"),
        json!("0"),
        json!("-12"),
        json!("1.5"),
        json!([]),
        json!([null]),
        json!(["x"]),
        json!([{}]),
        json!({}),
        json!({ "x": 1 }),
    ]
}

/// The pointers to every member of every object in a value.
fn members(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, member) in object {
                let pointer = format!("{at}/{key}");
                members(member, &pointer, found);
                found.push(pointer);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                members(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn types_and_validator_accept_the_same_answers() {
    let validator = Validator::new(bundled());
    let mut disagreements = Vec::new();
    let mut compared = 0;
    for payload in payload::ALL.iter().filter(|payload| payload.side.starts_with('2')) {
        let spec =
            bundled().iter().find(|spec| spec.vendor == payload.vendor).expect("it is bundled");
        let operation = spec.operation(payload.operation).expect("it is bundled");
        let status: u16 = payload.side.parse().expect("the side is a status");
        let content = operation.responses[&status].content.as_ref().expect("it has a body");
        for example in content.examples.values() {
            let mut pointers = Vec::new();
            members(&example.value, "", &mut pointers);
            for pointer in pointers {
                for kind in kinds() {
                    let mut changed = example.value.clone();
                    *changed.pointer_mut(&pointer).expect("it points to a member") = kind.clone();
                    let body = changed.to_string();
                    let answer = Response::new(status, body.as_bytes());
                    let report = validator
                        .response(payload.vendor, payload.operation, &answer, Strictness::Tolerant)
                        .expect("the operation exists");
                    let typed = (payload.read)(&changed);
                    compared += 1;
                    if let Ok(typed) = &typed {
                        assert_eq!(typed.written, changed, "{} {pointer}", payload.operation);
                    }
                    if typed.is_ok() != report.valid {
                        let reader =
                            typed.err().map_or("takes it".to_owned(), |error| error.to_string());
                        disagreements.push(format!(
                            "{} {}{pointer} = {kind}: the type: {reader}; the validator: {:?}",
                            payload.vendor, payload.operation, report.problems
                        ));
                    }
                }
            }
        }
    }
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
    assert!(compared > 1000, "only {compared} answers were compared");
}
