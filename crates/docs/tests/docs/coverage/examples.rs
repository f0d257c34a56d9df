//! Printed payloads.

use super::support::{OPERATION, TEXT, document, missing, note, of_text, with};
use serde_json::{Value, json};

const PRINTED: &str = r#"{"name": "Ann", "parts": [{"size": 1}]}"#;

fn keeping(value: Value) -> Value {
    let pointer = format!("{OPERATION}/responses/200/content/application~1json/examples");
    with(document(), &pointer, json!({ "documented": { "value": value } }))
}

#[test]
fn an_example_must_be_kept_on_its_side() {
    let report = of_text(keeping(json!({ "chatId": "1@c.us" })), TEXT);
    assert_eq!(missing(&report), ["example response"]);
    assert_eq!((report.vendors[0].examples.documented, report.vendors[0].examples.kept), (2, 1));
}

#[test]
fn the_order_of_names_does_not_matter_and_every_value_does() {
    let other_order = json!({ "parts": [{ "size": 1 }], "name": "Ann" });
    assert_eq!(missing(&of_text(keeping(other_order), TEXT)), [""; 0]);
    let other_value = json!({ "name": "Bob", "parts": [{ "size": 1 }] });
    assert_eq!(missing(&of_text(keeping(other_value), TEXT)), ["example response"]);
}

#[test]
fn a_masked_part_is_no_other_example() {
    let link = TEXT.replace("Ann", "https://chat.example/JPo3obfZ4zDGF7");
    let masked = |name: &str| keeping(json!({ "name": name, "parts": [{ "size": 1 }] }));
    assert_eq!(missing(&of_text(masked("https://chat.example/xxxxxxxxxx"), &link)), [""; 0]);
    let other = missing(&of_text(masked("https://call.example/xxxxxxxxxx"), &link));
    assert_eq!(other, ["example response"]);
}

#[test]
fn a_replaced_secret_is_no_other_example() {
    let text =
        TEXT.replace(r#""name": "Ann""#, r#""token": "d4e4276d""#).replace("| name |", "| token |");
    let document = keeping(json!({ "token": "00000000", "parts": [{ "size": 1 }] }));
    let document =
        with(document, "/components/schemas/Thing/properties/token", json!({ "type": "string" }));
    assert_eq!(missing(&of_text(document, &text)), [""; 0]);
}

#[test]
fn a_repaired_example_must_be_kept_as_it_was_repaired() {
    let text = TEXT.replace(PRINTED, r#"{"name": "Ann", "parts": [{"size": 1},]}"#);
    assert_eq!(missing(&of_text(document(), &text)), [""; 0]);
}

#[test]
fn what_is_no_json_or_was_made_up_need_not_be_kept() {
    let text = TEXT.replace(PRINTED, "a picture");
    let report = of_text(document(), &text);
    assert_eq!((missing(&report), report.vendors[0].examples.documented), (vec![], 1));
    let made_up = format!("Illustrative:\n\n```json\n{}\n```", r#"{"name": "Eve"}"#);
    let text = TEXT.replace(
        "### Response body example\n",
        &format!("### Response body example\n\n{made_up}\n"),
    );
    assert_eq!(missing(&of_text(document(), &text)), [""; 0]);
}

#[test]
fn an_example_that_is_printed_twice_counts_once() {
    let fence = format!("```json\n{PRINTED}\n```\n");
    let text = TEXT.replace(&fence, &format!("{fence}\nor\n\n{fence}"));
    assert_eq!(of_text(keeping(json!({})), &text).missing.len(), 1);
    assert_eq!(of_text(document(), &text).vendors[0].examples.documented, 2);
}

#[test]
fn a_kept_example_that_does_not_fit_its_schema_is_not_valid() {
    let pointer = "/components/schemas/Part/properties/size";
    let report = of_text(with(document(), pointer, json!({ "type": "string" })), TEXT);
    let examples = report.vendors[0].examples;
    assert_eq!((examples.documented, examples.kept, examples.valid), (2, 2, 1));
    assert!(report.to_string().contains("2/2 (1 invalid)"), "{report}");
}

#[test]
fn a_note_that_the_example_is_left_out_excuses_it() {
    let pointer = format!("{OPERATION}/x-discrepancy");
    let noted = |kind: &str, text: &str| with(keeping(json!({})), &pointer, note(kind, text));
    let left_out = "The example is one of another method, and left out.";
    assert_eq!(missing(&of_text(noted("OTHER", left_out), TEXT)), [""; 0]);
    let in_passing = "A list in the example, an object in the table.";
    assert_eq!(missing(&of_text(noted("SHAPE", in_passing), TEXT)), ["example response"]);
}

#[test]
fn a_note_that_an_example_does_not_parse_excuses_a_repaired_one_only() {
    let pointer = format!("{OPERATION}/x-discrepancy");
    let noted = with(keeping(json!({})), &pointer, note("JSON", "A comma too many."));
    let broken = TEXT.replace(PRINTED, r#"{"name": "Ann", "parts": [{"size": 1},]}"#);
    assert_eq!(missing(&of_text(noted.clone(), &broken)), [""; 0]);
    assert_eq!(missing(&of_text(noted, TEXT)), ["example response"]);
}

#[test]
fn an_example_without_a_place_belongs_where_its_names_fit() {
    let general = "# Limits\n\n```json\n{\"name\": \"Eve\", \"parts\": []}\n```\n\n```json\n{\"colour\": 1}\n```\n";
    let pages = [(super::support::PAGE, TEXT), ("green-api/Limits.md", general)];
    let docs = json!([
        { "page": super::support::PAGE, "language": "en" },
        { "page": "green-api/Limits.md", "language": "en" },
    ]);
    let document = super::support::operation_with("/x-docs", docs);
    let only = wagate_docs::CoverageOptions::default().described_only(true);
    let corpus = super::support::corpus(&pages);
    let report = wagate_docs::coverage(&corpus, &[super::support::spec(document)], &only);
    assert_eq!(missing(&report), ["example unplaced"]);
    assert_eq!(report.missing[0].line, 4);
}

#[test]
fn what_only_an_example_shows_is_told_with_its_own_line() {
    let printed = "{\n  // a comment: none\n  \"name\": \"size: 1\",\n  \"parts\": [\n    {\"size\": 1},\n    {\n      colour: {\"size\": 2}\n    }\n  ],\n  \"size\": 3\n}";
    let text = TEXT.replace(PRINTED, printed);
    let start = text.lines().position(|line| line.contains("a comment")).expect("is there");
    let report = of_text(document(), &text);
    let lines: Vec<(&str, usize)> =
        report.missing.iter().map(|item| (item.name.as_str(), item.line - start)).collect();
    assert_eq!(lines, [("response", 0), ("parts.colour", 6), ("size", 9)]);
}

#[test]
fn lines_of_members_are_found_in_deep_and_broken_payloads() {
    for printed in
        ["{\"a\":".repeat(100_000), "[".repeat(100_000), "\"name".to_owned(), "}]:".to_owned()]
    {
        let text = TEXT.replace(PRINTED, &printed);
        assert!(of_text(document(), &text).vendors[0].operations.described == 1);
    }
}

#[test]
fn a_payload_of_a_collection_need_not_be_kept_and_must_fit() {
    use super::support::{missing, spec};
    let collection = |body: &str| {
        let request = serde_json::json!({
            "method": "POST",
            "url": { "raw": "{{apiUrl}}/waInstance{{idInstance}}/findThing/{{apiTokenInstance}}",
                "host": ["{{apiUrl}}"], "path": ["waInstance{{idInstance}}", "findThing", "{{apiTokenInstance}}"] },
            "body": { "mode": "raw", "raw": body },
        });
        serde_json::json!({
            "info": { "name": "Things", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
            "item": [{ "name": "FindThing", "request": request, "response": [] }],
        })
    };
    let of = |body: &str| {
        let folder = tempfile::tempdir().expect("there is a place");
        let place = folder.path().join("green-api/postman");
        std::fs::create_dir_all(&place).expect("the folder can be made");
        std::fs::write(place.join("en.json"), collection(body).to_string())
            .expect("it can be written");
        let corpus = wagate_docs::read(folder.path(), &wagate_docs::Filter::default());
        assert_eq!(corpus.pages.len(), 1);
        let all = wagate_docs::CoverageOptions::default();
        missing(&wagate_docs::coverage(&corpus, &[spec(super::support::document())], &all))
    };
    let is_example = |row: &String| row.starts_with("example");
    assert!(!of(r#"{"chatId": "9@c.us"}"#).iter().any(is_example));
    assert!(of(r#"{"chatId": {"user": "9"}}"#).iter().any(is_example));
}
