//! `docs drift --propose`: what came to the pages, as a patch of the description.

use std::{path::Path, process::Command};

use tempfile::TempDir;

const PAGE: &str = "docs/waha/things.md";

pub const BEFORE: &str = "# Things\n\n## List things\n\n```http request\nGET /api/things\n```\n\n\
    ```json {title=\"Response\"}\n{\"name\": \"a\", \"kind\": \"big\"}\n```\n";

pub const AFTER: &str = "# Things\n\n## List things\n\n```http request\nGET /api/things?limit=10\n```\n\n\
    ```json {title=\"Response\"}\n{\"name\": \"a\", \"kind\": \"big\", \"isNew\": true}\n```\n\n\
    ## Remove a thing\n\n```http request\nDELETE /api/things/{thingId}\n```\n";

pub const ENTRY: &str = r##"openapi: 3.0.3
info: { title: Things, version: "1", description: Finds things., x-vendor: waha }
servers:
  - { url: "http://localhost:3000", description: The server., x-host: api, x-environment: BASE_URL, x-known-as: [] }
x-credentials: []
tags: [{ name: things, description: Things. }]
security: []
paths:
  /api/things: { $ref: "paths/things.yaml#/things" }
components:
  schemas:
    ErrorBody: { $ref: "schemas/things.yaml#/ErrorBody" }
"##;

pub const PATHS: &str = r##"things:
  get:
    operationId: listThings
    tags: [things]
    summary: Lists things
    x-docs: [{ page: waha/things.md, language: en }]
    responses:
      "200":
        description: The things.
        content:
          application/json:
            schema: { $ref: "../schemas/things.yaml#/Thing" }
            examples: { documented: { summary: One, value: { name: a, kind: big } } }
"##;

pub const SCHEMAS: &str = r##"ErrorBody:
  description: An error.
  oneOf: [{ $ref: "#/ErrorText" }]

ErrorText:
  type: object
  description: An error in words.
  required: [error]
  properties: { error: { type: string, description: The words. } }

Thing:
  type: object
  description: A thing.
  properties:
    name:
      type: string
      nullable: true
      description: Its name.

    kind:
      type: string
      nullable: true
      description: What sort of thing it is.
"##;

fn write(folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    std::fs::create_dir_all(file.parent().expect("the file is in a folder")).expect("a folder");
    std::fs::write(file, text).expect("a file");
}

fn workspace() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for (name, text) in [
        ("Cargo.toml", "[workspace]\n"),
        (PAGE, BEFORE),
        ("specs/waha/openapi.yaml", ENTRY),
        ("specs/waha/paths/things.yaml", PATHS),
        ("specs/waha/schemas/things.yaml", SCHEMAS),
    ] {
        write(folder.path(), name, text);
    }
    folder
}

fn xtask(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.current_dir(folder).args(arguments).output().expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn git_takes_the_patch_and_lint_only_asks_for_words() {
    let folder = workspace();
    let locked = xtask(folder.path(), &["docs", "lock", "--docs", "docs"]);
    assert_eq!(locked.0, Some(0), "{}", locked.2);
    write(folder.path(), PAGE, AFTER);
    let drift = ["docs", "drift", "--docs", "docs", "--format", "json", "--propose", "patches"];
    let (status, told, stderr) = xtask(folder.path(), &drift);
    assert_eq!(status, Some(0), "{stderr}");
    let told: serde_json::Value = serde_json::from_str(&told).expect("is JSON");
    let row = |fact: &str| {
        let mut rows = told["changes"].as_array().expect("a list").iter();
        rows.find(|row| row["fact"] == fact).expect(fact).clone()
    };
    let member = row("GET /api/things response isNew");
    assert_eq!(
        (member["line"].as_u64(), &member["described_at"]),
        (Some(10), &"waha/schemas/things.yaml:11".into())
    );
    assert_eq!(member["yaml"], "isNew:\n  type: boolean\n  nullable: true\n  description: …");
    assert_eq!(row("GET /api/things query limit")["line"], 6);

    let applied = Command::new("git")
        .current_dir(folder.path())
        .args(["apply", "patches/waha.patch"])
        .status()
        .expect("git runs");
    assert!(applied.success());
    let (status, _, problems) = xtask(folder.path(), &["lint"]);
    assert_eq!(status, Some(1));
    let mut rules: Vec<&str> = problems.lines().filter(|line| line.starts_with("error[")).collect();
    rules.sort_unstable();
    let words = [
        "error[missing-description]: `Thing.isNew` needs a description",
        "error[missing-description]: the answer 200 needs a description",
        "error[missing-description]: the parameter `limit` needs a description",
        "error[missing-description]: the parameter `thingId` needs a description",
        "error[missing-summary]: the operation needs `summary`",
    ];
    assert_eq!(rules, words, "{problems}");

    // Once someone has written them, the description has all that came.
    for name in ["paths/things.yaml", "schemas/things.yaml"] {
        let file = folder.path().join("specs/waha").join(name);
        let text = std::fs::read_to_string(&file).expect("a file");
        std::fs::write(&file, text.replace('…', "Words.")).expect("a file");
    }
    let (status, told, problems) = xtask(folder.path(), &["lint"]);
    assert_eq!(status, Some(0), "{problems}");
    assert!(told.contains("waha: 2 operations"), "{told}");
}
