//! Types and validator agree: what one accepts, the other does. Every field of every documented answer is replaced by
//! values of every kind, one at a time.

use serde_json::{Value, json};
use wagate_spec::bundled;
use wagate_validate::{Problem, Response, Strictness, Validator};

use crate::documented::{Documented, each_example};

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

/// What the validator says of a documented payload that was changed.
fn problems(validator: &Validator, one: &Documented<'_>, changed: &Value) -> Vec<Problem> {
    let (vendor, body) = (&one.spec.vendor, changed.to_string());
    match one.side.parse() {
        Ok(status) => {
            let answer = Response::new(status, body.as_bytes());
            let report = validator.response(vendor, one.owner, &answer, Strictness::Tolerant);
            report.expect("the operation exists").problems
        }
        Err(_) => {
            let report = validator.webhook(vendor, body.as_bytes(), Strictness::Tolerant);
            report.expect("there are webhooks").problems
        }
    }
}

/// Enums are open in the types, which keep an unknown value, and so are tags; the validator reports it.
fn is_unknown_value(problems: &[Problem]) -> bool {
    let tags =
        ["typeWebhook", "typeMessage"].map(|tag| format!("\"{tag}\" is a required property"));
    problems
        .iter()
        .all(|problem| problem.message.contains("is not one of") || tags.contains(&problem.message))
}

#[test]
fn types_and_validator_accept_the_same_answers() {
    let validator = Validator::new(bundled());
    let mut disagreements = Vec::new();
    let mut compared = 0;
    each_example(|one| {
        let is_answer = one.is_answer() || one.side == "webhook";
        if !is_answer || one.payload.side == "error" {
            return;
        }
        let mut pointers = Vec::new();
        members(&one.example.value, "", &mut pointers);
        for pointer in pointers {
            for kind in kinds() {
                let mut changed = one.example.value.clone();
                *changed.pointer_mut(&pointer).expect("it points to a member") = kind.clone();
                let typed = (one.payload.read)(&changed);
                compared += 1;
                if let Ok(typed) = &typed {
                    assert_eq!(typed.written, changed, "{} {pointer}", one.place());
                }
                let problems = problems(&validator, one, &changed);
                let agreed = match &typed {
                    Ok(_) => problems.is_empty() || is_unknown_value(&problems),
                    Err(_) => !problems.is_empty(),
                };
                if !agreed {
                    let reader =
                        typed.err().map_or("takes it".to_owned(), |error| error.to_string());
                    disagreements.push(format!(
                        "{}{pointer} = {kind}: the type: {reader}; the validator: {problems:?}",
                        one.place()
                    ));
                }
            }
        }
    });
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
    assert!(compared > 20_000, "only {compared} answers were compared");
}
