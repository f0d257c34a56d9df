//! `validate --webhook`.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Run, run, run_wagate, wagate};

const WEBHOOK: [&str; 4] = ["validate", "--vendor", "green-api", "--webhook"];

/// Every documented payload with the name of its event.
pub fn documented() -> Vec<(&'static str, &'static Value)> {
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == "green-api");
    let webhooks = spec.and_then(|spec| spec.webhooks.as_ref()).expect("described webhooks");
    let events = webhooks.events.iter();
    events
        .flat_map(|event| event.examples.values().map(|one| (event.name.as_str(), &*one.value)))
        .collect()
}

fn check(input: impl Into<Vec<u8>>) -> Run {
    run(wagate(&WEBHOOK).arg("-").write_stdin(input))
}

fn as_json(input: impl Into<Vec<u8>>, status: i32) -> Value {
    run(wagate(&WEBHOOK).args(["-", "--format", "json"]).write_stdin(input))
        .ends_with(status)
        .json()
}

/// A payload of a documented kind that is not as documented.
fn broken() -> Value {
    json!({"typeWebhook": "incomingMessageReceived", "timestamp": "noon"})
}

/// One on each line.
fn lines(payloads: &[&str]) -> String {
    payloads.iter().map(|payload| format!("{payload}\n")).collect()
}

#[test]
fn every_documented_payload_holds_and_its_kind_is_told() {
    let documented = documented();
    let payloads: Vec<String> = documented.iter().map(|(_, payload)| payload.to_string()).collect();
    let payloads: Vec<&str> = payloads.iter().map(String::as_str).collect();
    // One run for all: hundreds of processes would be a slow test of little more.
    let report = as_json(lines(&payloads), 0);
    let entries = report["entries"].as_array().expect("an array");
    assert_eq!(entries.len(), documented.len());
    for ((event, _), entry) in documented.iter().zip(entries) {
        let kind = entry["kind"].as_str().expect("a kind");
        assert!(kind.split('/').any(|part| part == *event), "{event}: {entry}");
        assert_eq!((&entry["valid"], &entry["problems"]), (&json!(true), &json!([])), "{entry}");
    }
    let one = as_json(payloads[0], 0);
    let kind = one["entries"][0]["kind"].as_str().expect("a kind");
    assert_eq!((&one["valid"], &one["problems"]), (&json!(true), &json!([])));
    let text = check(payloads[0]).ends_with(0).stdout;
    assert!(text.contains(kind) && text.contains("no problems"), "{text}");
}

#[test]
fn a_payload_with_a_mistake_is_told_with_its_place() {
    let report = as_json(broken().to_string(), 1);
    assert_eq!(report["valid"], false);
    let problem = &report["problems"][0];
    let keys: BTreeSet<&str> =
        problem.as_object().expect("an object").keys().map(String::as_str).collect();
    let expected =
        ["side", "vendor", "operation", "instance_path", "schema_path", "message", "docs"];
    assert_eq!(keys, BTreeSet::from(expected), "{problem}");
    assert_eq!(problem["side"], "webhook");
    assert_eq!(problem["vendor"], "green-api");
    assert_eq!(problem["operation"], report["entries"][0]["kind"]);
    let run = check(broken().to_string()).ends_with(1);
    for text in ["webhook /", "incomingMessageReceived", "docs: ", "problem"] {
        assert!(run.stdout.contains(text), "no {text} in {run:?}");
    }
}

#[test]
fn any_mix_of_kinds_is_checked_line_by_line() {
    let (_, good) = documented()[0];
    let unknown = r#"{"typeWebhook":"somethingNew"}"#;
    let file = lines(&[&good.to_string(), "", &broken().to_string(), "{\"cut", unknown]);
    let report = as_json(file.clone(), 1);
    assert_eq!(report["valid"], false);
    let entries = report["entries"].as_array().expect("an array");
    let told: Vec<_> = entries.iter().map(|one| (&one["line"], &one["valid"])).collect();
    let expected =
        [(1, true), (3, false), (4, false)].map(|(line, valid)| (json!(line), json!(valid)));
    assert_eq!(told[..3], expected.each_ref().map(|(line, valid)| (line, valid)), "{report}");
    assert_eq!(entries[3]["line"], 5);
    assert_eq!(entries[3]["kind"], Value::Null);
    assert!(entries[2]["unreadable"].is_string(), "{report}");
    let text = check(file).ends_with(1).stdout;
    for part in
        ["line 3: incomingMessageReceived", "line 4 cannot be read", "4 payloads: ", "1 unreadable"]
    {
        assert!(text.contains(part), "no {part} in {text}");
    }
    assert!(!text.contains("line 1"), "{text}");
}

/// Who reads `valid` and `problems` only must not be misled by what stands in the entries.
#[test]
fn all_problems_are_also_told_at_the_top() {
    let (_, good) = documented()[0];
    let file = lines(&[&good.to_string(), &broken().to_string(), "{\"cut"]);
    let report = as_json(file, 1);
    let in_entries: usize = report["entries"]
        .as_array()
        .expect("an array")
        .iter()
        .map(|one| one["problems"].as_array().map_or(0, Vec::len))
        .sum();
    let all = report["problems"].as_array().expect("an array");
    assert!(in_entries > 0 && all.len() == in_entries + 1, "{report}");
    let last = all.last().expect("a problem");
    assert_eq!(last.as_object().map(|keys| keys.len()), Some(7), "{last}");
    assert!(last["message"].as_str().is_some_and(|text| text.contains("line 3")), "{last}");
}

#[test]
fn a_list_is_checked_payload_by_payload() {
    let (_, good) = documented()[0];
    let report = as_json(json!([good, broken()]).to_string(), 1);
    assert_eq!(report["entries"].as_array().map(Vec::len), Some(2), "{report}");
    assert_eq!(report["entries"][0]["line"], Value::Null);
    let one = as_json(json!([good]).to_string(), 0);
    assert_eq!(one["entries"].as_array().map(Vec::len), Some(1), "a list of one is a list: {one}");
    check("[]").ends_with(0).says(&["empty list"]);
}

#[test]
fn the_kinds_are_counted() {
    let (_, good) = documented()[0];
    let kind =
        as_json(good.to_string(), 0)["entries"][0]["kind"].as_str().expect("a kind").to_owned();
    let good = good.to_string();
    let text = check(lines(&[&good, &good])).ends_with(0).stdout;
    assert!(text.contains(&format!("2 payloads: 2 {kind}; no problems")), "{text}");
}

#[test]
fn what_cannot_be_read_at_all_is_status_two() {
    let mut binary: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    binary.extend_from_slice(b"\n5\n");
    for (input, message) in [
        (&b""[..], "empty"),
        (b" \n\n", "empty"),
        (b"<html></html>", "not JSON"),
        (b"{\"typeWebhook\": ", "not JSON"),
        (b"\xff\xfe{\0}\0", "UTF-16"),
        (&binary, "not JSON"),
    ] {
        let run = check(input).ends_with(2).says(&["standard input", message]);
        assert!(run.stdout.is_empty(), "{run:?}");
    }
    run_wagate(&[&WEBHOOK[..], &["/nowhere.json"]].concat()).ends_with(2).says(&["/nowhere.json"]);
}

#[test]
fn lines_may_end_as_on_windows_and_begin_with_a_mark() {
    let (_, good) = documented()[0];
    check(format!("\u{feff}{good}\r\n{good}\r\n")).ends_with(0);
}

#[test]
fn a_vendor_is_needed() {
    run(wagate(&["validate", "--webhook", "-"]).write_stdin("{}")).ends_with(2).says(&["--vendor"]);
    for arguments in [&["--operation", "getChats"][..], &["--request"], &["--status", "200"]] {
        run_wagate(&[&WEBHOOK[..], arguments, &["-"]].concat()).ends_with(2);
    }
}
