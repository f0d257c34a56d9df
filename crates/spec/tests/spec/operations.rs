//! Operations that lack something, and extensions that say something else.

use wagate_spec::Rule;

use crate::base::{Folder, broken};

const PATHS: &str = "paths/contacts.yaml";
const DOCS: &str = "    x-docs: [{ page: demo/contact.md, language: en }]\n";

#[test]
fn reports_what_every_operation_has() {
    let cases = [
        ("    operationId: getContact\n", Rule::MissingOperationId),
        ("    summary: Gives one contact.\n", Rule::MissingSummary),
        (DOCS, Rule::MissingDocs),
    ];
    for (line, rule) in cases {
        broken(PATHS, (line, ""), PATHS, (26, 3), rule);
    }
}

#[test]
fn reports_an_undeclared_tag() {
    broken(
        PATHS,
        ("tags: [contacts]\n    summary: Gives", "tags: [people]\n    summary: Gives"),
        PATHS,
        (28, 12),
        Rule::UndeclaredTag,
    );
    broken(
        PATHS,
        ("    tags: [contacts]\n    summary: Gives", "    summary: Gives"),
        PATHS,
        (26, 3),
        Rule::MissingTag,
    );
}

#[test]
fn reports_an_operation_that_never_succeeds() {
    let folder = Folder::new();
    let (old, new) = (
        "      \"200\":\n        description: The contacts.",
        "      \"302\":\n        description: No.",
    );
    folder.replace(PATHS, old, new);
    assert_eq!(
        folder.problems(),
        [
            ("demo/paths/contacts.yaml".into(), 19, 5, Rule::MissingSuccess),
            ("demo/paths/contacts.yaml".into(), 24, 13, Rule::ErrorBody),
        ]
    );
}

#[test]
fn reports_status_ranges() {
    for status in ["2XX", "default", "20"] {
        let folder = Folder::new();
        let old = "      \"401\":\n";
        folder.replace(PATHS, old, &format!("      \"{status}\": {{ description: All. }}\n{old}"));
        folder.expect_one(PATHS, (47, 7), Rule::StatusRange);
    }
}

#[test]
fn reports_an_unknown_extension() {
    let message = broken(
        PATHS,
        (DOCS, &format!("{DOCS}    x-idempotant: true\n")),
        PATHS,
        (31, 5),
        Rule::UnknownExtension,
    );
    assert_eq!(message, "an operation has no `x-idempotant`, did you mean `x-idempotent`?");
}

#[test]
fn reports_a_misspelt_key() {
    let message = broken(
        "schemas/errors.yaml",
        ("  required: [message]", "  require: [message]\n  required: [message]"),
        "schemas/errors.yaml",
        (9, 3),
        Rule::UnknownKey,
    );
    assert_eq!(message, "a schema has no `require`, did you mean `required`?");
}

#[test]
fn reports_extensions_of_another_form() {
    let cases = [
        ("x-rate-limit: { per-second: 0.5 }", "x-rate-limit: 1", (7, 19)),
        ("x-rate-limit: { per-second: 0.5 }", "x-rate-limit: { per-second: often }", (7, 33)),
        ("x-rate-limit: { per-second: 0.5 }", "x-rate-limit: { per-second: 0 }", (7, 33)),
        (
            "x-pagination: { limit: limit, offset: offset }",
            "x-pagination: { limit: limit, offset: page }",
            (8, 43),
        ),
        ("x-rate-limit: { per-second: 0.5 }", "x-rate-limit: {}", (7, 5)),
        ("x-lookup: true", "x-lookup: yes", (31, 15)),
        ("x-lookup: true", "x-lookup: false", (31, 15)),
        ("x-lookup: true", "x-lookup: true\n    x-host: media", (32, 13)),
        ("x-lookup: true", "x-lookup: true\n    x-idempotent: true", (32, 5)),
        (
            "x-lookup: true",
            "x-lookup: true\n    x-aliases: [{ path: \"/contact/{id}\" }]",
            (32, 25),
        ),
        ("x-lookup: true", "x-lookup: true\n    x-aliases: [{ method: FETCH }]", (32, 27)),
        (
            "x-lookup: true",
            "x-lookup: true\n    x-methods: [{ name: archive, summary: Archives., x-docs: [{ page: demo/contact.md, language: en }], sets: {} }]",
            (32, 111),
        ),
        (
            "x-lookup: true",
            "x-lookup: true\n    x-methods: [{ name: archive, summary: Archives., x-docs: [{ page: demo/contact.md, language: en }], sets: { a: b } }]",
            (32, 111),
        ),
        (
            "x-lookup: true",
            "x-lookup: true\n    x-discrepancy: [{ kind: ODD, note: It is. }]",
            (32, 29),
        ),
        ("x-lookup: true", "x-lookup: true\n    x-discrepancy: [{ kind: PATH }]", (32, 21)),
        (
            "x-lookup: true",
            "x-lookup: true\n    x-discrepancy: [{ kind: OTHER, note: N., leaves-out: [] }]",
            (32, 58),
        ),
        (
            "x-lookup: true",
            "x-lookup: true\n    x-discrepancy: [{ kind: OTHER, note: N., leaves-out: [a..b] }]",
            (32, 59),
        ),
        (
            "x-lookup: true",
            "x-lookup: true\n    x-discrepancy: [{ kind: PATH, note: N., leaves-out: [name] }]",
            (32, 57),
        ),
        ("page: demo/contact.md", "page: ../contact.md", (30, 22)),
        (
            "page: demo/contact.md, language: en",
            "page: demo/contact.md, language: English",
            (30, 49),
        ),
    ];
    for (old, new, place) in cases {
        broken(PATHS, (old, new), PATHS, place, Rule::MalformedExtension);
    }
}

#[test]
fn reports_a_note_that_leaves_something_out_of_a_value_that_holds_nothing() {
    let note = "kind: TYPE, note: The table says boolean and the example is a string.";
    let schemas = "schemas/contacts.yaml";
    let with = format!("{note}, leaves-out: [name]");
    broken(schemas, (note, &with), schemas, (9, 108), Rule::MalformedExtension);
}

#[test]
fn reports_a_credential_that_nothing_declares() {
    let folder = Folder::new();
    folder.replace("openapi.yaml", "x-credential: api_key", "x-credential: token");
    assert_eq!(
        folder.problems(),
        [
            ("demo/openapi.yaml".into(), 13, 5, Rule::Unused),
            ("demo/openapi.yaml".into(), 31, 21, Rule::MalformedExtension),
        ]
    );
}

#[test]
fn reports_a_credential_whose_example_has_another_form() {
    let entry = "openapi.yaml";
    let example = "example: \"00000000\"";
    broken(entry, (example, "example: \"0\""), entry, (17, 14), Rule::MalformedExtension);
    broken(
        entry,
        ("example: unauthorized", "example: forbidden"),
        entry,
        (18, 39),
        Rule::MalformedExtension,
    );
    broken(entry, ("^[0-9a-f]{8}$", "^[0-9a-f{8}$"), entry, (16, 14), Rule::MalformedExtension);
}

#[test]
fn reports_a_security_scheme_that_does_not_exist() {
    broken(
        "openapi.yaml",
        ("security: [{ ApiKey: [] }]", "security: [{ Key: [] }]"),
        "openapi.yaml",
        (32, 14),
        Rule::UndeclaredSecurity,
    );
}

#[test]
fn reports_another_version_of_openapi() {
    broken(
        "openapi.yaml",
        ("openapi: 3.0.3", "openapi: 3.1.0"),
        "openapi.yaml",
        (1, 10),
        Rule::InvalidOpenapi,
    );
}
