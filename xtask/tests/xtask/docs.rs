//! `docs facts`, `docs coverage` and `docs lock`.

use std::path::Path;

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use tempfile::TempDir;

const PAGE: &str = "waha/things.md";

const TEXT: &str = "# Things\n\n```http request\nGET /api/things?limit=1\n```\n";

const SPEC: &str = r##"
openapi: 3.0.3
info: { title: Things, version: "1", description: Finds things., x-vendor: waha }
servers:
  - { url: "http://localhost:3000", description: The server., x-host: api, x-environment: BASE_URL, x-known-as: [] }
x-credentials: []
tags: [{ name: things, description: Things. }]
security: []
paths:
  /api/things:
    get:
      operationId: listThings
      tags: [things]
      summary: Lists things
      x-docs: [{ page: waha/things.md, language: en }]
      parameters:
        - { name: limit, in: query, description: How many at most., schema: { type: integer } }
      responses:
        "200": { description: The things. }
components:
  schemas:
    ErrorBody:
      description: An error.
      oneOf: [{ $ref: "#/components/schemas/ErrorText" }]
    ErrorText:
      type: object
      description: An error in words.
      required: [error]
      properties: { error: { type: string, description: The words. } }
"##;

/// A folder with `docs`, of one page, and `specs`, of one operation.
fn folder(text: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, content) in [("docs/waha/things.md", text), ("specs/waha/openapi.yaml", SPEC)] {
        let file = folder.path().join(name);
        std::fs::create_dir_all(file.parent().expect("the file is in a folder"))
            .and_then(|()| std::fs::write(&file, content))
            .expect("a file can be written");
    }
    folder
}

fn xtask(arguments: &[&str], folder: &Path) -> Assert {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("docs").args(arguments).arg("--docs").arg(folder.join("docs"));
    if matches!(arguments.first(), Some(&("coverage" | "lock"))) {
        command.arg("--specs").arg(folder.join("specs"));
    }
    command.assert()
}

fn stdout(assert: &Assert) -> String {
    String::from_utf8_lossy(&assert.get_output().stdout).into_owned()
}

#[test]
fn coverage_ends_with_one_only_if_what_is_missing_is_denied() {
    let deny = ["coverage", "--described-only", "--deny", "missing"];
    let lacking = folder(&TEXT.replace("limit", "offset"));
    let found = xtask(&deny, lacking.path()).code(1);
    assert!(stdout(&found).contains("4: parameter query offset of listThings"));
    xtask(&["coverage"], lacking.path()).code(0);
    xtask(&deny, folder(TEXT).path()).code(0);
}

#[test]
fn coverage_is_printed_as_json() {
    let folder = folder(TEXT);
    let run = xtask(&["coverage", "--format", "json", "--vendor", "waha"], folder.path()).code(0);
    let report: serde_json::Value = serde_json::from_str(&stdout(&run)).expect("is JSON");
    assert_eq!(report["vendors"][0]["operations"]["described"], 1);
}

#[test]
fn facts_are_printed_as_json() {
    let folder = folder(TEXT);
    let run = xtask(&["facts", "--page", "things.md"], folder.path()).code(0);
    let facts: serde_json::Value = serde_json::from_str(&stdout(&run)).expect("is JSON");
    assert_eq!(facts["pages"][0]["path"], PAGE);
    assert_eq!(facts["pages"][0]["endpoints"][0]["method"], "GET");
}

#[test]
fn input_that_cannot_be_read_is_status_two() {
    let folder = folder(TEXT);
    for chore in ["facts", "coverage"] {
        xtask(&[chore, "--page", "no-such-page.md"], folder.path()).code(2);
        xtask(&[chore, "--vendor", "nobody"], folder.path()).code(2);
    }
    std::fs::write(folder.path().join("specs/waha/openapi.yaml"), "openapi: [").expect("is there");
    xtask(&["coverage"], folder.path()).code(2);
    std::fs::remove_dir_all(folder.path().join("docs")).expect("is there");
    let run = xtask(&["facts"], folder.path()).code(2);
    let message = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(message.contains("docs is not a folder"), "{message}");
}

#[test]
fn problems_of_pages_go_to_stderr() {
    let folder = folder(&format!("{TEXT}\n```json\n{{\"a\": 1}}\n\n## Code\n"));
    let run = xtask(&["facts"], folder.path()).code(0);
    let message = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(message.contains(&format!("{PAGE}:")), "{message}");
}

#[test]
fn what_was_locked_of_a_page_that_cannot_be_read_now_is_kept() {
    let folder = folder(TEXT);
    let page = folder.path().join("docs/waha/things.md");
    let other = folder.path().join("docs/waha/other.md");
    std::fs::write(&other, "# Other\n").expect("a file can be written");
    xtask(&["lock"], folder.path()).code(0);
    let lock = folder.path().join("specs/waha/docs.lock.json");
    let before = std::fs::read_to_string(&lock).expect("it was written");
    std::fs::write(&page, b"# Caf\xe9\n").expect("a file can be written");
    let run = xtask(&["lock"], folder.path()).code(2);
    let message = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(message.contains("what was locked of it is kept"), "{message}");
    assert_eq!(std::fs::read_to_string(&lock).expect("it was written"), before);
    std::fs::remove_file(&lock).expect("it is there");
    let run = xtask(&["lock"], folder.path()).code(2);
    let message = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(message.contains("waha/things.md: not locked"), "{message}");
}

#[test]
fn coverage_denies_a_named_page_that_was_not_read() {
    let deny = ["coverage", "--described-only", "--deny", "missing"];
    let folder = folder(TEXT);
    std::fs::write(folder.path().join("docs/waha/other.md"), "# Other\n").expect("is there");
    let page = folder.path().join("docs/waha/things.md");
    std::fs::write(&page, b"# Caf\xe9\n").expect("is there");
    let run = xtask(&deny, folder.path()).code(1);
    assert!(stdout(&run).contains("page could not be read of listThings"), "{}", stdout(&run));
    std::fs::remove_file(&page).expect("is there");
    let run = xtask(&deny, folder.path()).code(1);
    assert!(stdout(&run).contains("page does not exist of listThings"), "{}", stdout(&run));
}

#[test]
fn coverage_denies_an_operation_that_no_page_states() {
    let folder = folder(&TEXT.replace("GET", "PUT"));
    let deny = ["coverage", "--described-only", "--deny", "missing"];
    xtask(&deny, folder.path()).code(0);
    xtask(&[&deny[..], &["--deny", "unsupported-operations"]].concat(), folder.path()).code(1);
    let whole = [&deny[..], &["--deny", "unsupported-operations"]].concat();
    xtask(&whole, self::folder(TEXT).path()).code(0);
}

#[test]
fn folders_are_relative_to_the_current_one_and_so_is_the_workspace() {
    let folder = folder(TEXT);
    let run = |at: &Path, arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(at).arg("docs").args(arguments).assert().code(0)
    };
    std::fs::write(folder.path().join("Cargo.toml"), "[workspace]\n").expect("can be written");
    let specs = folder.path().join("specs");
    run(&specs, &["coverage", "--docs", "../docs", "--specs", "."]);
    let found = run(&specs.join("waha"), &["coverage", "--docs", "../../docs", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&stdout(&found)).expect("is JSON");
    assert_eq!(report["vendors"][0]["operations"]["described"], 1);
    run(folder.path(), &["lock", "--docs", "docs"]);
    assert!(specs.join("waha/docs.lock.json").is_file());
}

#[test]
fn drift_ends_with_one_only_if_what_it_tells_is_denied() {
    let folder = folder(TEXT);
    let specs = folder.path().join("specs");
    let specs = specs.to_str().expect("the path is text");
    xtask(&["lock"], folder.path()).code(0);
    let drift = |deny: &str, code: i32| {
        xtask(&["drift", "--specs", specs, "--deny", deny], folder.path()).code(code);
    };
    drift("any", 0);
    let page = folder.path().join("docs/waha/things.md");
    std::fs::write(&page, TEXT.replace("# Things", "# Other things")).expect("can be written");
    drift("any", 1);
    drift("minor", 0);
    std::fs::write(&page, TEXT.replace("limit=1", "limit=1&offset=2")).expect("can be written");
    drift("minor", 1);
    drift("breaking", 0);
    std::fs::write(&page, TEXT.replace("GET", "PUT")).expect("can be written");
    drift("breaking", 1);
}

#[test]
fn one_vendor_is_locked_only_when_all_of_it_is_described() {
    let folder = folder(TEXT);
    xtask(&["lock", "--vendor", "waha"], folder.path()).code(0);
    let page = folder.path().join("docs/waha/things.md");
    let lacking = TEXT.replace("limit=1", "limit=1&offset=2");
    std::fs::write(&page, lacking).expect("can be written");
    let run = xtask(&["lock", "--vendor", "waha"], folder.path()).code(1);
    let message = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(message.contains("query offset of listThings is not described"), "{message}");
    let more = format!("{TEXT}\n```http request\nPOST /api/things\n```\n");
    std::fs::write(&page, more).expect("can be written");
    let run = xtask(&["lock", "--vendor", "waha"], folder.path()).code(1);
    let message = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(message.contains("POST /api/things is not described"), "{message}");
    xtask(&["lock"], folder.path()).code(0);
}

#[test]
fn an_address_that_nobody_reads_can_be_denied() {
    let folder = folder(&format!("{TEXT}\nWords about `POST /api/nowhere`.\n"));
    let run = xtask(&["coverage", "--deny", "unread"], folder.path()).code(1);
    let message = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(message.contains("waha/things.md:7: prints `POST /api/nowhere`"), "{message}");
    xtask(&["coverage"], folder.path()).code(0);
}
