use serde_json::{Value, json};
use wagate_validate::{EntryReport, HarError, HarOptions, HarReport, Side, Skipped, Strictness};

use crate::support::VALIDATOR;

fn entry(method: &str, url: &str, status: u16, body: &str) -> Value {
    json!({
        "request": { "method": method, "url": url, "headers": [], "queryString": [], "bodySize": 0 },
        "response": { "status": status, "headers": [], "content": { "size": body.len(), "mimeType": "application/json", "text": body } },
    })
}

fn har(entries: &[Value]) -> Vec<u8> {
    json!({ "log": { "version": "1.2", "entries": entries } }).to_string().into_bytes()
}

fn check(entries: &[Value]) -> HarReport {
    VALIDATOR.har(&har(entries), &HarOptions::new(), Strictness::Tolerant).expect("it is a HAR")
}

fn only(entry: Value) -> EntryReport {
    check(&[entry]).entries.remove(0)
}

const Z_API: &str = "https://api.z-api.io/instances/SECRETID/token/SECRETTOKEN";

#[test]
fn a_documented_host_tells_the_vendor() {
    let found =
        only(entry("GET", &format!("{Z_API}/contacts/5511999999999"), 200, r#"{"name":"Ana"}"#));
    assert_eq!(
        (found.vendor.as_deref(), found.operation.as_deref()),
        (Some("z-api"), Some("getMetadataContact"))
    );
    assert!(found.valid, "{found:?}");
    let pool = "https://7103.api.greenapi.com/waInstance1101/getContactInfo/abc";
    let mut posted = entry("POST", pool, 200, "{}");
    posted["request"]["postData"] =
        json!({ "mimeType": "application/json", "text": r#"{"chatId":"1@c.us"}"# });
    let found = only(posted);
    assert_eq!(found.operation.as_deref(), Some("getContactInfo"));
    assert!(found.valid, "{found:?}");
}

/// An entry that carries a key of WAHA.
fn with_key(mut entry: Value) -> Value {
    entry["request"]["headers"] = json!([{ "name": "x-api-key", "value": "SECRETKEY" }]);
    entry
}

const CONTACT: &str = "/api/contacts?contactId=1&session=default";

#[test]
fn at_any_other_host_a_credential_tells_whose_call_it_is() {
    let contact =
        || entry("GET", &format!("http://10.1.2.3:3000{CONTACT}"), 200, r#"{"id":"1@c.us"}"#);
    let other = || entry("GET", "http://10.1.2.3:3000/api/contacts/all?session=a", 200, "7");
    // A call without a key is judged where one with a key is made, be it before or after it.
    let report = check(&[other(), with_key(contact()), other()]);
    let operations: Vec<_> = report.entries.iter().map(|one| one.operation.as_deref()).collect();
    assert_eq!(operations, [Some("getAllContacts"), Some("getContact"), Some("getAllContacts")]);
    let valid: Vec<_> = report.entries.iter().map(|one| one.valid).collect();
    assert_eq!((valid, report.checked), (vec![false, true, false], 3), "{report:?}");
    // A credential in the path is enough, also behind the prefix of a proxy.
    for base in ["http://10.1.2.3:3000", "https://proxy.example.com/gateway/v2"] {
        let url = format!("{base}/waInstance1/getChats/abc");
        assert_eq!(only(entry("GET", &url, 200, "[]")).operation.as_deref(), Some("getChats"));
    }
}

#[test]
fn what_only_looks_like_a_call_is_told_and_not_judged() {
    let urls = [
        format!("http://10.1.2.3:3000{CONTACT}"),
        "https://crm.example.com/v3/api/contacts".to_owned(),
        "https://example.com/ping".to_owned(),
    ];
    let entries: Vec<Value> = urls.iter().map(|url| entry("GET", url, 200, "[1]")).collect();
    let report = check(&entries);
    assert!(report.valid && report.checked == 0, "{report:?}");
    assert_eq!(report.skipped.get(&Skipped::Possible), Some(&3));
    for found in &report.entries {
        assert!(!found.matched && found.problems.is_empty(), "{found:?}");
        assert_eq!(
            (found.vendor.as_deref(), found.skipped),
            (Some("waha"), Some(Skipped::Possible))
        );
    }
    assert_eq!(report.entries[0].host.as_deref(), Some("10.1.2.3:3000"));
    // A key under that name has everybody: behind a prefix it says nothing.
    let keyed = only(with_key(entry("GET", &urls[1], 200, "[1]")));
    assert_eq!(keyed.skipped, Some(Skipped::Possible));
}

#[test]
fn hosts_that_are_named_are_the_vendors() {
    let options = HarOptions::new().host("10.1.2.3:3000", "waha");
    let file = har(&[
        entry("GET", &format!("http://10.1.2.3:3000{CONTACT}"), 200, r#"{"id":"1@c.us"}"#),
        entry("GET", "http://10.1.2.3:3000/nothing", 200, "{}"),
        entry("GET", &format!("http://10.1.2.3:3001{CONTACT}"), 200, "{}"),
    ]);
    let report = VALIDATOR.har(&file, &options, Strictness::Tolerant).expect("it is a HAR");
    let skipped: Vec<_> = report.entries.iter().map(|one| one.skipped).collect();
    assert_eq!(skipped, [None, Some(Skipped::Undescribed), Some(Skipped::Possible)]);
    let unknown = VALIDATOR.har(&file, &options.host("x", "nobody"), Strictness::Tolerant);
    assert_eq!(unknown, Err(HarError::Vendor("nobody".into())));
}

#[test]
fn paths_are_matched_as_servers_match_them() {
    for path in ["contacts/5511999999999/", "/contacts//5511999999999"] {
        let found = only(entry("GET", &format!("{Z_API}/{path}"), 200, r#"{"name":["Ana"]}"#));
        assert_eq!(found.operation.as_deref(), Some("getMetadataContact"), "{path}");
        assert!(!found.valid, "{found:?}");
    }
}

#[test]
fn a_head_and_an_unchanged_answer_need_no_body() {
    let url = format!("{Z_API}/contacts/5511999999999");
    for (method, status) in [("HEAD", 200), ("GET", 304)] {
        let found = only(entry(method, &url, status, ""));
        assert!(found.matched && found.valid, "{method} {status}: {found:?}");
    }
}

#[test]
fn fixed_segments_win_over_parameters() {
    let found = only(entry("GET", "http://localhost:3000/api/contacts/all?session=a", 200, "[]"));
    assert_eq!(found.operation.as_deref(), Some("getAllContacts"));
    let found = only(entry("GET", "http://localhost:3000/api/default/contacts/all", 200, "[]"));
    assert_eq!(found.operation.as_deref(), Some("getAllContactsBySession"));
}

#[test]
fn a_named_vendor_settles_it_whatever_the_host() {
    let file =
        har(&[entry("GET", "https://api.z-api.io/api/contacts?contactId=1&session=a", 200, "{}")]);
    let report = VALIDATOR
        .har(&file, &HarOptions::new().vendor("waha"), Strictness::Tolerant)
        .expect("it is a HAR");
    assert_eq!(report.entries[0].vendor.as_deref(), Some("waha"));
    let unknown = VALIDATOR.har(&file, &HarOptions::new().vendor("nobody"), Strictness::Tolerant);
    assert_eq!(unknown, Err(HarError::Vendor("nobody".into())));
}

#[test]
fn both_sides_are_checked() {
    let found = only(entry(
        "GET",
        "http://localhost:3000/api/contacts/check-exists",
        200,
        r#"{"numberExists":"yes"}"#,
    ));
    let places: Vec<&str> = found.problems.iter().map(|one| one.instance_path.as_str()).collect();
    assert_eq!(places, ["/query/phone", "/query/session", "/numberExists"]);
}

#[test]
fn an_answer_that_was_not_captured_is_not_checked() {
    let found = only(entry(
        "GET",
        "http://localhost:3000/api/contacts?contactId=1&session=a",
        0,
        "not an answer",
    ));
    assert_eq!((found.matched, found.valid, found.status), (true, true, None));
}

#[test]
fn a_body_that_was_not_kept_is_not_checked() {
    let mut one = entry("GET", "http://localhost:3000/api/contacts/all?session=a", 200, "");
    one["response"]["content"] = json!({ "size": 5000, "mimeType": "application/json" });
    assert!(only(one).valid);
    let mut posted = entry("POST", "http://localhost:3000/api/contacts/block", 201, "");
    posted["request"]["bodySize"] = json!(44);
    assert!(only(posted).valid);
}

#[test]
fn base64_bodies_are_read() {
    let mut one = entry("GET", "http://localhost:3000/api/contacts/all?session=a", 200, "");
    one["response"]["content"] =
        json!({ "size": 4, "mimeType": "application/json", "encoding": "base64", "text": "WzFd" });
    let found = only(one.clone());
    assert_eq!(found.problems[0].instance_path, "/0");
    one["response"]["content"]["text"] = json!("%%%");
    assert!(only(one).unreadable.is_some_and(|reason| reason.contains("base64")));
}

#[test]
fn one_bad_entry_does_not_stop_the_others() {
    let good = entry("GET", "http://localhost:3000/api/contacts?contactId=1&session=a", 200, "{}");
    let bad = [
        json!(null),
        json!(7),
        json!({}),
        json!({ "request": { "method": "GET" } }),
        json!({ "request": { "method": "G T", "url": "x" } }),
    ];
    for bad in bad {
        let report = check(&[good.clone(), bad.clone(), good.clone()]);
        assert!(!report.valid, "{bad}");
        let seen: Vec<(bool, bool)> =
            report.entries.iter().map(|one| (one.matched, one.unreadable.is_some())).collect();
        assert_eq!(seen, [(true, false), (false, true), (true, false)], "{bad}");
    }
}

#[test]
fn other_traffic_is_left_alone() {
    let others = [
        entry("GET", "https://example.com/logo.png", 200, "PNG"),
        entry("OPTIONS", "http://localhost:3000/api/contacts?contactId=1&session=a", 204, ""),
        entry("GET", "wss://waha/socket", 101, ""),
    ];
    let report = check(&others);
    assert!(report.valid && report.entries.iter().all(|one| !one.matched), "{report:?}");
}

#[test]
fn a_wrong_method_at_a_documented_host_is_a_problem() {
    let found = only(entry("POST", &format!("{Z_API}/contacts/5511999999999"), 405, ""));
    assert_eq!(found.problems[0].message, "the method is POST, documented is GET");
}

#[test]
fn aliases_match_and_a_strict_check_reports_them() {
    let file = har(&[entry(
        "GET",
        "https://www.plugchat.com.br/api/whatsapp/chat/5511999999999",
        200,
        "{}",
    )]);
    let tolerant =
        VALIDATOR.har(&file, &HarOptions::new(), Strictness::Tolerant).expect("it is a HAR");
    assert!(tolerant.entries[0].matched && tolerant.valid, "{tolerant:?}");
    assert!(
        !VALIDATOR.har(&file, &HarOptions::new(), Strictness::Strict).expect("it is a HAR").valid
    );
}

#[test]
fn no_report_shows_a_credential() {
    let entries = [
        entry("GET", &format!("{Z_API}/contacts/letters"), 200, "{]"),
        entry("GET", &format!("{Z_API}/nothing/here"), 200, "{]"),
        entry("DELETE", &format!("{Z_API}/profile-picture?phone=x"), 500, "{]"),
    ];
    let text = serde_json::to_string(&check(&entries)).expect("a report is JSON");
    assert!(!text.contains("SECRET"), "{text}");
}

#[test]
fn what_is_no_har_is_told() {
    let unreadable: [(&[u8], &str); 7] = [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"{\"log\": {\"entries\": [", "too early"),
        (b"<har/>", "line 1 column 1"),
        (b"\xFF\xFE{\x00}\x00", "UTF-16"),
        (b"{\"log\": \"\xC3\x28\"}", "UTF-8"),
        (b"{\"log\": {}}", "no HAR"),
    ];
    for (file, part) in unreadable {
        let error = VALIDATOR
            .har(file, &HarOptions::new(), Strictness::Tolerant)
            .expect_err("it is no HAR");
        assert!(error.to_string().contains(part), "{error}");
    }
    let marked = [b"\xEF\xBB\xBF".as_slice(), &har(&[])].concat();
    assert!(
        VALIDATOR
            .har(&marked, &HarOptions::new(), Strictness::Tolerant)
            .is_ok_and(|report| report.valid)
    );
}

const GREEN_API: &str = "https://api.green-api.com/waInstance1101/";

#[test]
fn a_path_of_a_vendors_own_host_that_nobody_describes_is_a_problem() {
    let found = only(entry("POST", &format!("{GREEN_API}SendMesage/abc"), 404, "{}"));
    assert_eq!((found.vendor.as_deref(), found.operation.as_deref()), (Some("green-api"), None));
    assert!(!found.matched && !found.valid);
    let [problem] = found.problems.as_slice() else { panic!("{found:?}") };
    assert_eq!((problem.instance_path.as_str(), problem.side), ("/path", Side::Request));
    let hint =
        "did you mean sendMessage: POST /waInstance{idInstance}/sendMessage/{apiTokenInstance}";
    assert!(problem.message.contains(hint), "{problem:?}");
    assert!(!problem.docs.is_empty());
    for (method, path) in [("GET", "SendMesage/abc"), ("POST", "somethingElse/abc")] {
        let unlike = entry(method, &format!("{GREEN_API}{path}"), 200, "{}");
        let found = only(unlike.clone());
        assert!(!found.valid && !found.matched && found.vendor.is_some(), "{found:?}");
        let message = "no described operation of GREEN-API has this path";
        assert_eq!(found.problems[0].message, message);
        let options = HarOptions::new().allow_undescribed(true);
        let allowed = VALIDATOR.har(&har(&[unlike]), &options, Strictness::Tolerant);
        let allowed = allowed.expect("it is a HAR");
        assert!(allowed.valid, "{allowed:?}");
        assert_eq!(allowed.skipped.get(&Skipped::Undescribed), Some(&1));
    }
}

#[test]
fn a_host_that_anybody_may_have_does_not_make_a_path_a_vendors() {
    for url in ["http://localhost:3000/nothing", "http://127.0.0.1/api/nothing"] {
        let found = only(entry("GET", url, 200, "{}"));
        assert!(found.valid && found.vendor.is_none(), "{found:?}");
    }
    // A mock gateway of another vendor listens on the same host.
    let found = only(entry("GET", "http://localhost:8080/waInstance1/getChats/abc", 200, "[]"));
    assert_eq!(found.operation.as_deref(), Some("getChats"));
}

#[test]
fn a_credential_is_taken_out_however_it_is_written() {
    let url = format!("{GREEN_API}receiveNotification/SECRET%2FTOKEN");
    for written in ["SECRET/TOKEN", "SECRET%2FTOKEN", r"SECRET\u002fTOKEN", "SECRET&#47;TOKEN"] {
        let answer = format!(r#"{{"receiptId":"a {written}","body":"{written}"}}"#);
        let text = serde_json::to_string(&only(entry("GET", &url, 200, &answer)));
        let text = text.expect("a report is JSON");
        assert!(!text.contains("SECRET") && text.contains("[redacted]"), "{text}");
    }
}

#[test]
fn a_credential_is_taken_out_wherever_it_stands() {
    let url = format!("{GREEN_API}receiveNotification/SECRETTOKEN?receiveTimeout=SECRETTOKEN");
    let mut entry =
        entry("GET", &url, 200, r#"{"receiptId":"SECRETTOKEN","body":"a SECRETTOKEN"}"#);
    entry["request"]["queryString"] = json!([]);
    let found = only(entry);
    let text = serde_json::to_string(&found).expect("a report is JSON");
    assert!(!text.contains("SECRET") && text.contains("[redacted]"), "{text}");
    assert_eq!(found.problems[0].message, r#""[redacted]" is not of type "integer""#);
}

#[test]
fn a_credential_is_not_shown_as_json_writes_it_or_cut_in_two() {
    let token = "SECRET\"SECRET";
    let long = format!("{}{token}{}", "x".repeat(195), "y".repeat(500));
    let mut entry =
        entry("GET", "http://localhost:3000/api/contacts?contactId=1&session=a", 200, "[]");
    entry["request"]["headers"] = json!([{ "name": "X-Api-Key", "value": token }]);
    for value in [token, &long] {
        entry["response"]["content"]["text"] = json!(json!({ "id": [value] }).to_string());
        let text = serde_json::to_string(&only(entry.clone())).expect("a report is JSON");
        assert!(!text.contains("SECRET") && text.contains("/id"), "{text}");
    }
}

const SCAN: &str = "wss://api.green-api.com/waInstance1101/scanqrcode/abc";

/// A capture of a websocket, as Chrome writes it.
fn websocket(status: u16, received: &[&str]) -> Value {
    let mut entry = entry("GET", SCAN, status, "");
    let sent = json!({ "type": "send", "time": 1.0, "opcode": 1, "data": "no JSON" });
    let received = received
        .iter()
        .map(|data| json!({ "type": "receive", "time": 2.0, "opcode": 1, "data": data }));
    entry["_webSocketMessages"] = std::iter::once(sent).chain(received).collect();
    entry
}

#[test]
fn a_websocket_is_matched_and_its_handshake_needs_no_body() {
    let found = only(entry("GET", SCAN, 101, ""));
    assert_eq!(found.operation.as_deref(), Some("scanqrcode"));
    assert!(found.valid, "{found:?}");
    assert!(!only(entry("GET", SCAN, 200, "{}")).valid);
}

#[test]
fn every_message_that_came_over_a_websocket_is_checked() {
    let code = r#"{"type":"qrCode","message":"iVBO"}"#;
    assert!(only(websocket(101, &[code, code])).valid);
    let found = only(websocket(101, &[code, r#"{"type":7}"#, "page"]));
    let places: Vec<&str> =
        found.problems.iter().map(|problem| problem.instance_path.as_str()).collect();
    assert_eq!(places, ["/messages/1/type", "/messages/2"]);
    assert!(!found.valid);
}
