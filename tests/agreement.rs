//! Types and validator agree: what one accepts, the other does. Every field of every documented payload is replaced by
//! values of every kind, one at a time.

mod verdicts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};
use wagate_spec::{Spec, bundled};
use wagate_validate::{Problem, Response, Strictness, Validator};

use crate::documented::{Documented, each_example};
use crate::payload::{Typed, reached_components};

/// Every value of the list, and null.
fn texts() -> Vec<String> {
    let listed = verdicts::rows().iter().map(|row| row.written.clone());
    listed.chain(["null".to_owned()]).collect()
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

/// The members of a payload that no payload before it had, of the same operation or event.
fn new_members(one: &Documented<'_>, seen: &mut BTreeSet<String>) -> Vec<String> {
    let mut pointers = Vec::new();
    members(&one.example.value, "", &mut pointers);
    let place = format!("{} {} {}", one.spec.vendor, one.owner, one.side);
    let is_index = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let path = |pointer: &str| {
        let parts = pointer.split('/').map(|part| if is_index(part) { "0" } else { part });
        format!("{place} {}", parts.collect::<Vec<_>>().join("/"))
    };
    pointers.retain(|pointer| seen.insert(path(pointer)));
    pointers
}

/// What the validator says of a payload that was changed.
fn problems(
    validator: &Validator,
    one: &Documented<'_>,
    changed: &str,
    strictness: Strictness,
) -> Vec<Problem> {
    let (vendor, body) = (&one.spec.vendor, changed.as_bytes());
    match (one.side.as_str(), one.side.parse()) {
        ("request", _) => {
            let report = validator.request_body(vendor, one.owner, body, strictness);
            report.expect("the operation exists").problems
        }
        (_, Ok(status)) => {
            let answer = Response::new(status, body);
            let report = validator.response(vendor, one.owner, &answer, strictness);
            report.expect("the operation exists").problems
        }
        _ => {
            let report = validator.webhook(vendor, body, strictness);
            report.expect("there are webhooks").problems
        }
    }
}

/// A payload in which one member is replaced, as text: not every number survives in a tree.
fn replaced(payload: &Value, pointer: &str, written: &str) -> String {
    const MARK: &str = "the member that is replaced";
    let mut changed = payload.clone();
    *changed.pointer_mut(pointer).expect("it points to a member") = json!(MARK);
    changed.to_string().replace(&format!("\"{MARK}\""), written)
}

fn read(one: &Documented<'_>, changed: &str) -> serde_json::Result<Typed> {
    (one.payload.read_text)(changed)
}

/// What types and validator say differently of a payload, if anything.
fn disagreement(validator: &Validator, one: &Documented<'_>, changed: &str) -> Option<String> {
    let typed = read(one, changed);
    let problems = problems(validator, one, changed, Strictness::Tolerant);
    let agreed = match &typed {
        Ok(_) if one.side == "request" => {
            problems.iter().all(|problem| is_stated(problem) || is_open(one.spec, problem))
        }
        Ok(_) => problems.is_empty(),
        Err(error) => !problems.is_empty() || (one.side == "request" && is_about_chat_id(error)),
    };
    let reader = typed.map_or_else(|error| error.to_string(), |_| "takes it".to_owned());
    (!agreed).then(|| format!("the type: {reader}; the validator: {problems:?}"))
}

/// What a chat id looks like is checked by the clients, before anything is sent; no page states a pattern.
fn is_about_chat_id(error: &serde_json::Error) -> bool {
    let text = error.to_string();
    text.contains("is not a chat id") || text.contains("expected the id of a chat")
}

/// In a request the validator also knows what a page states of a value, where the types are open.
fn is_stated(problem: &Problem) -> bool {
    let keywords =
        ["enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];
    let keyword = problem.schema_path.rsplit('/').next().unwrap_or_default();
    let messages = ["is not one of", "than the minimum", "than the maximum"];
    keywords.contains(&keyword) || messages.iter().any(|text| problem.message.contains(text))
}

/// Whether the type is open there in requests as well: it is one that answers hold too, a union, or one of its branches.
fn is_open(spec: &Spec, problem: &Problem) -> bool {
    let name = problem.schema_path.strip_prefix("/$defs/").unwrap_or_default();
    let name = name.split('/').next().unwrap_or_default();
    let is_union = |schema: &Value| schema.get("oneOf").is_some();
    let is_branch = |schema: &Value| {
        let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
        branches
            .filter_map(|branch| branch["$ref"].as_str())
            .any(|one| one.ends_with(&format!("/{name}")))
    };
    spec.schemas.get(name).is_some_and(is_union)
        || spec.schemas.values().any(is_branch)
        || received(spec).contains(name)
}

/// The components that answers and notifications hold, for each vendor once.
fn received(spec: &Spec) -> Arc<BTreeSet<String>> {
    static KNOWN: Mutex<BTreeMap<String, Arc<BTreeSet<String>>>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let found = known.entry(spec.vendor.clone());
    Arc::clone(found.or_insert_with(|| Arc::new(components_received(spec))))
}

fn components_received(spec: &Spec) -> BTreeSet<String> {
    let answers = spec.operations.iter().flat_map(|operation| operation.responses.values());
    let answers = answers.flat_map(|response| &response.contents).map(|content| &content.schema);
    let webhooks = spec.webhooks.iter().map(|webhooks| &webhooks.schema);
    let schemas = answers.chain(webhooks);
    schemas.flat_map(|schema| reached_components(spec, schema)).collect()
}

/// Replaces every member of every payload that `is_meant`, by each of the texts.
fn compare(is_meant: fn(&Documented<'_>) -> bool, texts: &[String]) -> usize {
    let validator = Validator::new(bundled());
    let mut disagreements = Vec::new();
    let mut compared = 0;
    let mut seen = BTreeSet::new();
    each_example(|one| {
        if !is_meant(one) || one.payload.side == "error" {
            return;
        }
        for pointer in new_members(one, &mut seen) {
            for text in texts {
                let changed = replaced(&one.example.value, &pointer, text);
                compared += 1;
                if let Some(difference) = disagreement(&validator, one, &changed) {
                    disagreements.push(format!("{}{pointer} = {text}: {difference}", one.place()));
                }
            }
        }
    });
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
    compared
}

fn is_sent_by_the_gateway(one: &Documented<'_>) -> bool {
    one.is_answer() || one.side == "webhook"
}

#[test]
fn types_and_validator_accept_the_same_answers_and_notifications() {
    let compared = compare(is_sent_by_the_gateway, &texts());
    assert!(compared > 30_000, "only {compared} answers were compared");
}

#[test]
fn requests_stay_exact() {
    // Null stands for what a request leaves out, whether or not something else may stand in its place.
    let texts = texts().into_iter().filter(|text| text != "null");
    let compared = compare(|one| one.side == "request", &texts.collect::<Vec<_>>());
    assert!(compared > 1_000, "only {compared} requests were compared");
}

#[test]
fn what_a_type_has_read_it_writes_again() {
    let mut seen = BTreeSet::new();
    let texts = texts();
    each_example(|one| {
        if !is_sent_by_the_gateway(one) || one.payload.side == "error" {
            return;
        }
        let pointers = new_members(one, &mut seen);
        for (pointer, text) in
            pointers.iter().flat_map(|pointer| texts.iter().map(move |text| (pointer, text)))
        {
            let changed = replaced(&one.example.value, pointer, text);
            if let Ok(typed) = read(one, &changed) {
                let changed: Value = wagate_json::from_str(&changed).expect("it is JSON");
                assert_eq!(typed.written, changed, "{} {pointer} = {text}", one.place());
            }
        }
    });
}

/// A key that comes twice counts once, as it came last.
#[test]
fn of_a_key_that_comes_twice_the_last_counts() {
    let validator = Validator::new(bundled());
    each_example(|one| {
        let Some(object) = one.example.value.as_object() else { return };
        if !is_sent_by_the_gateway(one) || one.payload.side == "error" {
            return;
        }
        let text = one.example.value.to_string();
        for (key, value) in object {
            let key = json!(key);
            let twice = format!("{},{key}:{value}}}", &text[..text.len() - 1]);
            assert_eq!(disagreement(&validator, one, &twice), None, "{} {key}", one.place());
        }
    });
}

/// The keys of parts by the key of any other part that may stand beside them, over all schemas of a vendor.
fn sisters(spec: &Spec) -> BTreeMap<&str, BTreeSet<&str>> {
    let parts = spec.schemas.values().filter_map(|schema| schema.get("x-parts")?.as_object());
    let mut sisters: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for keys in parts.flat_map(|parts| parts.values()).filter_map(Value::as_array) {
        let keys: BTreeSet<&str> = keys.iter().filter_map(Value::as_str).collect();
        for key in &keys {
            sisters.entry(key).or_default().extend(&keys);
        }
    }
    sisters
}

/// An object may have more than one of its parts: the others are null, or tell the same once more.
#[test]
fn parts_may_stand_beside_each_other() {
    let validator = Validator::new(bundled());
    let sisters: BTreeMap<&str, _> =
        bundled().iter().map(|spec| (spec.vendor.as_str(), self::sisters(spec))).collect();
    let mut compared = 0;
    each_example(|one| {
        let Some(object) = one.example.value.as_object() else { return };
        if !is_sent_by_the_gateway(one) || one.payload.side == "error" {
            return;
        }
        let sisters = &sisters[one.spec.vendor.as_str()];
        let others =
            object.iter().filter_map(|(key, part)| Some((sisters.get(key.as_str())?, part)));
        for (others, part) in others {
            for (other, beside) in
                others.iter().flat_map(|other| [(other, &Value::Null), (other, part)])
            {
                if object.contains_key(*other) {
                    continue;
                }
                let mut changed = Value::clone(&one.example.value);
                changed[*other] = beside.clone();
                let place = format!("{} {other}", one.place());
                assert_eq!(disagreement(&validator, one, &changed.to_string()), None, "{place}");
                if let Ok(typed) = read(one, &changed.to_string()) {
                    assert_eq!(typed.written, changed, "{place}");
                }
                compared += 1;
            }
        }
    });
    assert!(compared > 1_000, "only {compared} payloads were compared");
}
