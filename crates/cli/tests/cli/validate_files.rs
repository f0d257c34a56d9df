//! `validate` of captures as people have them: many files, packed, long, in logs; and the reports for programs.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{Run, run, run_wagate, wagate};
use crate::webhook::documented;

const WEBHOOK: [&str; 4] = ["validate", "--vendor", "green-api", "--webhook"];

fn good() -> &'static Value {
    documented()[0].1
}

fn broken() -> Value {
    json!({"typeWebhook": "incomingMessageReceived", "timestamp": "noon"})
}

fn check(more: &[&str], input: impl Into<Vec<u8>>) -> Run {
    run(wagate(&WEBHOOK).args(more).arg("-").write_stdin(input))
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

#[test]
fn items_of_a_workflow_and_answers_of_the_queue_are_unpacked_and_said() {
    let item = json!([{ "headers": {}, "body": good() }]);
    let run = check(&[], item.to_string()).ends_with(0);
    assert!(run.stdout.contains("1 in a request that a workflow program kept"), "{run:?}");
    let packed = json!({ "json": { "headers": {}, "body": broken().to_string() } });
    let found = check(&["--format", "json"], packed.to_string()).ends_with(1).json();
    assert_eq!(found["entries"][0]["envelope"], "workflow", "{found}");
    let queue = json!({ "receiptId": 7, "body": good() });
    let run = check(&[], queue.to_string()).ends_with(0);
    assert!(run.stdout.contains("(in an answer of the queue)"), "{run:?}");
}

#[test]
fn payloads_are_found_in_the_lines_of_a_log() {
    let docker = json!({ "log": format!("got {}", broken()), "stream": "stdout" });
    let log = format!("12:00 start {{}}\n12:01 INFO got {} in 3 ms\n{docker}\n", good());
    let run = check(&["--find"], log.clone()).ends_with(1);
    assert!(run.stdout.contains("line 3: incomingMessageReceived"), "{run:?}");
    assert!(run.stdout.contains("2 payloads: ") && run.stdout.contains("1 line without one"));
    let found = check(&["--find", "--format", "json"], log).ends_with(1).json();
    assert_eq!((&found["checked"], &found["skipped"]), (&json!(2), &json!({ "nothing": 1 })));
}

#[test]
fn what_is_recognised_as_nothing_says_what_was_looked_for() {
    let run = check(&[], r#"{"hello":"world"}"#);
    run.says(&["was recognised", "`typeWebhook`", "`receiptId`", "`headers`"]);
    let found = check(&["--format", "json"], r#"{"typeWebhook":"incomingMesageReceived"}"#).json();
    assert_eq!(found["entries"][0]["nearest"], "incomingMessageReceived", "{found}");
}

#[test]
fn folders_and_packed_files_are_checked_file_by_file() {
    let folder = TempDir::new().expect("a folder");
    fs::create_dir(folder.path().join("inner")).expect("a folder");
    fs::write(folder.path().join("a.json"), good().to_string()).expect("a file");
    fs::write(folder.path().join("readme.md"), "no JSON").expect("a file");
    let packed = fs::File::create(folder.path().join("inner/b.ndjson.gz")).expect("a file");
    let mut packed = GzEncoder::new(packed, Compression::fast());
    write!(packed, "{}\n\n{}\n", good(), broken()).expect("a file");
    packed.finish().expect("a file");
    let run = run_wagate(&[&WEBHOOK[..], &[text(folder.path())]].concat()).ends_with(1);
    assert!(run.stdout.contains("b.ndjson.gz, line 3: incomingMessageReceived"), "{run:?}");
    assert!(run.stdout.contains("3 payloads: "), "{run:?}");
    let empty = TempDir::new().expect("a folder");
    run_wagate(&[&WEBHOOK[..], &[text(empty.path())]].concat()).ends_with(2).says(&[".ndjson"]);
}

#[test]
fn many_problems_are_told_together() {
    let lines = format!("{}\n", broken()).repeat(5000);
    let run = check(&[], lines.clone()).ends_with(1);
    assert!(run.stdout.contains("5000 times"), "{}", run.stdout);
    assert!(run.stdout.lines().count() < 400, "{}", run.stdout.lines().count());
    let run = check(&["--max-problems", "3"], lines).ends_with(1);
    assert!(run.stdout.contains("3 problems") && run.stdout.contains("stopped there"), "{run:?}");
}

#[test]
fn known_problems_pass_and_new_ones_do_not() {
    let folder = TempDir::new().expect("a folder");
    let known = folder.path().join("known.json");
    check(&["--write-baseline", text(&known)], broken().to_string()).ends_with(0);
    let other = json!({"typeWebhook": "incomingMessageReceived", "timestamp": "dusk"});
    let run = check(&["--baseline", text(&known)], other.to_string()).ends_with(0);
    assert!(run.stdout.contains("known problem"), "{run:?}");
    let new = json!({"typeWebhook": "incomingMessageReceived", "instanceData": 7});
    check(&["--baseline", text(&known)], new.to_string()).ends_with(1);
    check(&["--baseline", "/nowhere.json"], "{}").ends_with(2).says(&["/nowhere.json"]);
    fs::write(&known, "[]").expect("a file");
    check(&["--baseline", text(&known)], "{}").ends_with(2).says(&["no baseline"]);
}

#[test]
fn only_what_is_asked_for_is_judged() {
    let lines = format!("{}\n{}\n", good(), broken());
    check(&["--only", "stateInstanceChanged"], lines.clone()).ends_with(0);
    check(&["--only", "incomingMessageReceived"], lines).ends_with(1);
    check(&["--only", "incomingMesageReceived"], "{}").ends_with(2).says(&["did you mean"]);
}

#[test]
fn reports_for_code_hosts_and_build_servers_are_whole() {
    let folder = TempDir::new().expect("a folder");
    let (first, second) = (folder.path().join("a b.json"), folder.path().join("c.ndjson"));
    fs::write(&first, good().to_string()).expect("a file");
    fs::write(&second, format!("{}\n{}\n{{\"cut\n", good(), broken())).expect("a file");
    let files = [text(&first), text(&second)];
    let sarif =
        run_wagate(&[&WEBHOOK[..], &files, &["--format", "sarif"]].concat()).ends_with(1).json();
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().expect("a list");
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["region"]["startLine"], 2, "{sarif}");
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].as_array().expect("a list");
    assert!(rules.iter().any(|rule| rule["id"] == results[0]["ruleId"]), "{sarif}");
    let junit = run_wagate(&[&WEBHOOK[..], &files, &["--format", "junit"]].concat()).ends_with(1);
    for part in ["<testsuites name=\"wagate validate\"", "<failure", "c.ndjson", "cannot be read"] {
        assert!(junit.stdout.contains(part), "no {part} in {junit:?}");
    }
    run_wagate(&["vendors", "--format", "sarif"]).ends_with(2).says(&["only `wagate validate`"]);
}

#[test]
fn a_secret_of_the_wrong_type_is_not_shown() {
    let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == "green-api");
    let spec = spec.expect("it is described");
    assert!(spec.schemas.values().any(|one| one.to_string().contains("\"password\"")));
    let body = r#"{"webhookUrlToken": ["5ecre7"], "delaySendMessagesMilliseconds": "x"}"#;
    let arguments =
        ["validate", "--vendor", "green-api", "--operation", "getSettings", "--status", "200", "-"];
    let run = run(wagate(&arguments).write_stdin(body)).ends_with(1).keeps("5ecre7");
    assert!(run.stdout.contains("\"x\" is not of"), "{run:?}");
}

#[test]
fn a_long_list_and_values_laid_out_over_lines_are_read_in_pieces() {
    let many = vec![good(); 3000];
    let list = serde_json::to_string_pretty(&many).expect("JSON");
    let run = check(&[], list).ends_with(0);
    assert!(run.stdout.contains("3000 payloads"), "{run:?}");
    let pretty = serde_json::to_string_pretty(good()).expect("JSON");
    let run = check(&[], format!("{pretty}\n{pretty}\n")).ends_with(0);
    assert!(run.stdout.contains("2 payloads"), "{run:?}");
    check(&[], format!("[{pretty}, {pretty}")).ends_with(2);
}
