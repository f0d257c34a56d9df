//! `validate`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{Run, run, run_wagate, wagate};

const RESPONSE: [&str; 7] =
    ["validate", "--vendor", "z-api", "--operation", "getMetadataContact", "--status", "200"];
const REQUEST: [&str; 6] =
    ["validate", "--vendor", "green-api", "--operation", "getContactInfo", "--request"];

/// An example that the description holds, as a file has it.
fn documented(vendor: &str, operation: &str, status: u16) -> String {
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor).expect("a vendor");
    let content =
        spec.operation(operation).and_then(|operation| operation.response_content(status));
    let example = content.and_then(|content| content.examples.values().next()).expect("an example");
    example.value.to_string()
}

fn from_stdin(arguments: &[&str], text: &str) -> Run {
    run(wagate(arguments).arg("-").write_stdin(text))
}

fn as_json(arguments: &[&str], text: &str) -> Run {
    run(wagate(arguments).args(["-", "--format", "json"]).write_stdin(text))
}

fn file(text: &str) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("payload.json");
    std::fs::write(&path, text).expect("a file");
    (folder, path)
}

#[test]
fn a_documented_answer_holds() {
    let text = documented("z-api", "getMetadataContact", 200);
    let run = from_stdin(&RESPONSE, &text).ends_with(0);
    assert!(run.stdout.contains("no problems"), "{run:?}");
    let (_folder, path) = file(&text);
    run_wagate(&[&RESPONSE[..], &[path.to_str().expect("UTF-8")]].concat()).ends_with(0);
    let found = as_json(&RESPONSE, &text).ends_with(0).json();
    assert_eq!((&found["valid"], &found["problems"]), (&json!(true), &json!([])));
}

#[test]
fn a_wrong_answer_is_told_with_its_place_and_page() {
    let run = from_stdin(&RESPONSE, r#"{"name": ["Dealer"]}"#).ends_with(1);
    for text in ["response", "/name", "contacts/get-metadata-contact", "1 problem"] {
        assert!(run.stdout.contains(text), "no {text} in {run:?}");
    }
}

#[test]
fn problems_have_the_keys_that_scripts_rely_on() {
    let found = as_json(&RESPONSE, r#"{"name": ["Dealer"]}"#).ends_with(1).json();
    assert_eq!(found["valid"], false);
    let problem = &found["problems"][0];
    let keys: BTreeSet<&str> =
        problem.as_object().expect("an object").keys().map(String::as_str).collect();
    let expected =
        ["side", "vendor", "operation", "instance_path", "schema_path", "message", "docs"];
    assert_eq!(keys, BTreeSet::from(expected), "{problem}");
    assert_eq!(problem["side"], "response");
    assert_eq!(problem["vendor"], "z-api");
    assert_eq!(problem["operation"], "getMetadataContact");
    assert_eq!(problem["instance_path"], "/name");
}

#[test]
fn requests_are_checked_too() {
    from_stdin(&REQUEST, r#"{"chatId": "79001234567@c.us"}"#).ends_with(0);
    let problems = as_json(&REQUEST, r#"{"chatid": "79001234567@c.us"}"#).ends_with(1).json();
    assert_eq!(problems["problems"][0]["side"], "request");
    assert!(
        problems["problems"][0]["message"]
            .as_str()
            .is_some_and(|message| message.contains("chatId")),
        "{problems}"
    );
}

#[test]
fn a_field_that_the_docs_do_not_name_counts_only_when_strict() {
    let text = r#"{"name": "Dealer", "shoeSize": 42}"#;
    from_stdin(&RESPONSE, text).ends_with(0);
    let strict = [&RESPONSE[..], &["--strict"]].concat();
    let run = from_stdin(&strict, text).ends_with(1);
    assert!(run.stdout.contains("shoeSize"), "{run:?}");
}

#[test]
fn input_that_cannot_be_read_is_status_two() {
    for (text, message) in
        [("{\"name\": ", "not JSON"), ("<html>", "not JSON"), ("{} {}", "not JSON")]
    {
        from_stdin(&RESPONSE, text).ends_with(2).says(&["standard input", message]);
        let (_folder, path) = file(text);
        let path = path.to_str().expect("UTF-8");
        run_wagate(&[&RESPONSE[..], &[path]].concat())
            .ends_with(2)
            .says(&["payload.json", message]);
    }
    run_wagate(&[&RESPONSE[..], &["/nowhere.json"]].concat()).ends_with(2).says(&["/nowhere.json"]);
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().to_str().expect("UTF-8");
    run_wagate(&[&RESPONSE[..], &[path]].concat()).ends_with(2).says(&["cannot read"]);
}

/// No body says that a contact does not exist; for everything else an empty file is a mistake.
#[test]
fn an_empty_input_is_an_answer_of_lookups_only() {
    from_stdin(&RESPONSE, "").ends_with(0);
    let strict = [&RESPONSE[..], &["--strict"]].concat();
    from_stdin(&strict, "").ends_with(1);
    let list = ["validate", "--vendor", "waha", "--operation", "getAllContacts", "--status", "200"];
    from_stdin(&list, "").ends_with(2).says(&["standard input is empty"]);
    let request = ["validate", "--vendor", "waha", "--operation", "blockContact", "--request"];
    from_stdin(&request, "").ends_with(2).says(&["standard input is empty"]);
    from_stdin(&RESPONSE, "\u{feff}{}").ends_with(0);
}

#[test]
fn an_unknown_operation_gets_suggestions() {
    let arguments = ["validate", "--vendor", "waha", "--operation", "getContct", "--status", "200"];
    from_stdin(&arguments, "{}").ends_with(2).says(&["did you mean getContact"]);
}

#[test]
fn the_case_of_an_operations_name_does_not_matter() {
    let arguments = ["validate", "--vendor", "waha", "--operation", "GetAboutContact", "--request"];
    let lower = ["validate", "--vendor", "green-api", "--operation", "getcontactinfo", "--request"];
    from_stdin(&lower, r#"{"chatId": "79001234567@c.us"}"#).ends_with(0);
    from_stdin(&arguments, "{}").ends_with(1);
}

#[test]
fn a_request_or_a_status_must_be_chosen() {
    let base = ["validate", "--vendor", "waha", "--operation", "getContact"];
    from_stdin(&base, "{}").ends_with(2).says(&["--request", "--status"]);
    from_stdin(&[&base[..], &["--request", "--status", "200"]].concat(), "{}").ends_with(2);
    from_stdin(&[&base[..], &["--status", "1000"]].concat(), "{}").ends_with(2);
    from_stdin(&["validate", "--operation", "getContact", "--status", "200"], "{}")
        .ends_with(2)
        .says(&["--vendor"]);
}

fn har(entries: &[Value]) -> String {
    json!({"log": {"version": "1.2", "creator": {"name": "test", "version": "1"}, "entries": entries}}).to_string()
}

fn entry(method: &str, url: &str, status: u16, body: &Value) -> Value {
    let headers = json!([{"name": "Client-Token", "value": "F00000000000000000000000000000000S"}]);
    let text = body.to_string();
    json!({
        "startedDateTime": "2026-01-01T00:00:00.000Z",
        "time": 1,
        "request": {
            "method": method, "url": url, "httpVersion": "HTTP/1.1", "headers": headers,
            "queryString": [], "cookies": [], "headersSize": -1, "bodySize": 0
        },
        "response": {
            "status": status, "statusText": "", "httpVersion": "HTTP/1.1", "headers": [], "cookies": [],
            "content": {"size": text.len(), "mimeType": "application/json", "text": text},
            "redirectURL": "", "headersSize": -1, "bodySize": -1
        },
        "cache": {}, "timings": {"send": 0, "wait": 1, "receive": 0}
    })
}

const CONTACT_URL: &str = "https://api.z-api.io/instances/3C1F0A5BD2E84F6790AB12CD34EF5678/token/0123456789ABCDEF01234567/contacts/5511999999999";

#[test]
fn a_capture_is_checked_entry_by_entry_in_its_order() {
    let capture = har(&[
        entry("GET", CONTACT_URL, 200, &json!({"name": "Dealer"})),
        entry("GET", "https://example.com/", 200, &json!({})),
        entry("GET", CONTACT_URL, 200, &json!({"name": ["Dealer"]})),
    ]);
    let (_folder, path) = file(&capture);
    let path = path.to_str().expect("UTF-8");
    let found = run_wagate(&["validate", "--har", path, "--format", "json"]).ends_with(1).json();
    assert_eq!(found["valid"], false);
    let entries = found["entries"].as_array().expect("an array");
    let matched: Vec<&Value> = entries.iter().map(|entry| &entry["matched"]).collect();
    assert_eq!(matched, [true, false, true]);
    assert!(
        entries.iter().all(|entry| entry["problems"].is_array() && entry["valid"].is_boolean()),
        "{found}"
    );
    assert_eq!(entries[2]["problems"][0]["instance_path"], "/name", "{found}");
    let text = run_wagate(&["validate", "--har", path]).ends_with(1).stdout;
    assert!(text.contains("getMetadataContact") && text.contains("/name"), "{text}");
}

#[test]
fn a_path_that_a_vendor_does_not_have_is_told_with_the_likeliest() {
    let url = "https://api.green-api.com/waInstance1101000001/SendMesage/d75b3a66374942c5b3c019";
    let capture = har(&[
        entry("POST", url, 404, &json!({})),
        entry("GET", "https://example.com/", 200, &json!({})),
    ]);
    let (_folder, path) = file(&capture);
    let path = path.to_str().expect("UTF-8");
    let text = run_wagate(&["validate", "--har", path]).ends_with(1).keeps("d75b3a66");
    for part in [
        "entry 0: green-api, no described operation (POST, status 404)",
        "did you mean sendMessage",
        "2 entries: 0 checked, 1 of no described operation, 1 not of a gateway; 1 problem",
    ] {
        assert!(text.stdout.contains(part), "no {part} in {text:?}");
    }
    let found = run_wagate(&["validate", "--har", path, "--format", "json"]).ends_with(1);
    let entry = &found.keeps("d75b3a66").json()["entries"][0];
    assert_eq!((&entry["vendor"], &entry["matched"]), (&json!("green-api"), &json!(false)));
    assert_eq!(entry["problems"][0]["vendor"], "green-api");
}

#[test]
fn a_capture_without_problems_holds() {
    let capture = har(&[entry("GET", CONTACT_URL, 200, &json!({"name": "Dealer"}))]);
    let (_folder, path) = file(&capture);
    run_wagate(&["validate", "--har", path.to_str().expect("UTF-8")]).ends_with(0);
}

#[test]
fn a_named_vendor_settles_whose_traffic_it_is() {
    let url = CONTACT_URL.replace("https://api.z-api.io", "http://proxy.internal:8080");
    let capture = har(&[entry("GET", &url, 200, &json!({"name": "Dealer"}))]);
    let (_folder, path) = file(&capture);
    let arguments = [
        "validate",
        "--har",
        path.to_str().expect("UTF-8"),
        "--vendor",
        "z-api",
        "--format",
        "json",
    ];
    assert_eq!(run_wagate(&arguments).ends_with(0).json()["entries"][0]["matched"], true);
}

#[test]
fn what_looks_like_a_call_is_judged_once_its_host_is_named() {
    let url = "http://10.1.2.3:3000/api/contacts/all?session=default";
    let capture = har(&[
        entry("GET", url, 200, &json!(7)),
        entry("GET", "http://10.1.2.3:3000/nothing", 200, &json!(7)),
    ]);
    let (_folder, path) = file(&capture);
    let path = path.to_str().expect("UTF-8");
    let untold = run_wagate(&["validate", "--har", path]).ends_with(0);
    untold.says(&["1 entry looks like calls of waha", "--host waha=10.1.2.3:3000"]);
    let named = ["validate", "--har", path, "--host", "waha=10.1.2.3:3000"];
    let text = run_wagate(&named).ends_with(1).stdout;
    assert!(text.contains("2 entries: 1 checked, 1 of no described operation"), "{text}");
    let allowed: Vec<&str> =
        named.into_iter().chain(["--allow-unmatched", "--format", "json"]).collect();
    let found = run_wagate(&allowed).ends_with(1).json();
    let valid: Vec<&Value> =
        found["entries"].as_array().expect("an array").iter().map(|one| &one["valid"]).collect();
    assert_eq!(valid, [false, true], "{found}");
    assert_eq!((&found["checked"], &found["skipped"]), (&json!(1), &json!({"undescribed": 1})));
    for wrong in ["10.1.2.3", "wahaa=10.1.2.3", "waha=http://10.1.2.3/", "waha="] {
        run_wagate(&["validate", "--har", path, "--host", wrong]).ends_with(2);
    }
}

#[test]
fn programs_get_one_shape_whatever_was_checked() {
    let capture = har(&[entry("GET", CONTACT_URL, 200, &json!({"name": ["Dealer"]}))]);
    let (_folder, path) = file(&capture);
    let har = ["validate", "--har", path.to_str().expect("UTF-8"), "--format", "json"];
    let body =
        ["validate", "--vendor", "z-api", "--operation", "getMetadataContact", "--status", "200"];
    let webhook = ["validate", "--vendor", "z-api", "--webhook"];
    let payload = r#"{"type":"ReceivedCallback","phone":["5"]}"#;
    for found in [
        run_wagate(&har).ends_with(1).json(),
        as_json(&body, r#"{"name":["Dealer"]}"#).ends_with(1).json(),
        as_json(&webhook, payload).ends_with(1).json(),
    ] {
        let keys: Vec<&String> = found.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["valid", "checked", "skipped", "problems", "entries"], "{found}");
        assert_eq!((&found["valid"], &found["checked"]), (&json!(false), &json!(1)));
        assert_eq!(found["problems"], found["entries"][0]["problems"], "{found}");
        assert_eq!(found["problems"].as_array().map(Vec::len), Some(1), "{found}");
    }
}

#[test]
fn the_credentials_of_a_capture_are_not_shown() {
    let capture = har(&[entry("GET", CONTACT_URL, 200, &json!({"name": ["Dealer"]}))]);
    let (_folder, path) = file(&capture);
    for format in ["text", "json"] {
        run_wagate(&["validate", "--har", path.to_str().expect("UTF-8"), "--format", format])
            .ends_with(1)
            .keeps("0123456789ABCDEF01234567")
            .keeps("F00000000000000000000000000000000S");
    }
}

#[test]
fn something_that_is_no_capture_is_status_two() {
    for text in ["", "{", "[]", "{}", r#"{"log": {}}"#, r#"{"log": {"entries": 1}}"#] {
        let (_folder, path) = file(text);
        run_wagate(&["validate", "--har", path.to_str().expect("UTF-8")])
            .ends_with(2)
            .says(&["payload.json"]);
    }
    run_wagate(&["validate", "--har", "/nowhere.har"]).ends_with(2).says(&["/nowhere.har"]);
}

#[test]
fn a_capture_goes_with_no_other_choice() {
    run_wagate(&["validate", "--har", "x.har", "--operation", "getContact"]).ends_with(2);
    run_wagate(&["validate", "--har", "x.har", "--request"]).ends_with(2);
}
