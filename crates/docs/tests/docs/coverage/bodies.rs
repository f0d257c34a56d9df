//! Values in requests and answers.

use super::support::{OPERATION, TEXT, document, leaving_out, missing, note, of_text, with};
use serde_json::json;

const THING: &str = "/components/schemas/Thing/properties";

#[test]
fn a_value_of_a_table_that_no_schema_has_is_missing() {
    let text = TEXT.replace("| chatId | string |", "| chatID | string |");
    assert_eq!(missing(&of_text(document(), &text)), ["request_field chatID"]);
}

#[test]
fn a_value_must_stand_where_the_page_puts_it() {
    let moved = with(document(), "/components/schemas/Part/properties/size", json!(null));
    let moved = with(moved, &format!("{THING}/size"), json!({ "type": "integer" }));
    let report = of_text(moved, TEXT);
    assert_eq!(missing(&report), ["response_field parts.size"]);
    assert_eq!(report.unsupported[0].name, "response size");
}

#[test]
fn every_branch_of_a_schema_counts() {
    let parts = json!({ "nullable": true, "oneOf": [
        { "type": "array", "items": { "allOf": [{ "$ref": "#/components/schemas/Part" }] } },
        { "type": "object", "properties": { "count": { "type": "integer" } }, "x-tolerated": true },
    ] });
    let document = with(document(), &format!("{THING}/parts"), parts);
    let text =
        TEXT.replace("| size | integer | m |", "| size | integer | m |\n| count | integer | m |");
    assert_eq!(missing(&of_text(document, &text)), [""; 0]);
}

#[test]
fn a_tolerated_spelling_is_described_and_needs_no_page() {
    let alias = json!({ "type": "string", "x-tolerated": true, "x-alias-of": "name" });
    let document = with(document(), &format!("{THING}/Name"), alias);
    assert!(of_text(document.clone(), TEXT).unsupported.is_empty());
    let text = TEXT.replace("| name | string |", "| Name | string |");
    assert_eq!(missing(&of_text(document, &text)), [""; 0]);
}

#[test]
fn a_name_that_only_an_example_shows_is_documented_too() {
    let text = TEXT.replace(r#""name": "Ann""#, r#""name": "Ann", "age": {"years": 3}"#);
    let names = missing(&of_text(document(), &text));
    // What stands below a name that is missing is not listed again.
    assert_eq!(names, ["response_field age", "example response"]);
}

#[test]
fn an_object_of_unknown_properties_describes_what_an_example_puts_into_it() {
    let text = TEXT.replace(r#""name": "Ann""#, r#""name": "Ann", "age": {"years": 3}"#);
    let document = with(document(), &format!("{THING}/age"), json!({ "type": "object" }));
    assert_eq!(missing(&of_text(document, &text)), ["example response"]);
}

#[test]
fn the_names_of_a_map_may_be_any() {
    let map = json!({ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Part" } });
    let document = with(document(), &format!("{THING}/parts"), map);
    let text = TEXT.replace("[{\"size\": 1}]", "{\"1@c\": {\"size\": 1, \"colour\": 2}}");
    let names =
        missing(&of_text(document, &text.replace("### parts[] object", "### parts.x object")));
    assert_eq!(names, ["response_field parts.1@c.colour", "example response"]);
}

#[test]
fn a_recursive_schema_has_an_end() {
    let part = json!({ "type": "object", "properties": {
        "size": { "type": "integer" }, "part": { "$ref": "#/components/schemas/Part" },
    } });
    let text = TEXT
        .replace("{\"size\": 1}", "{\"size\": 1, \"part\": {\"part\": {\"part\": {\"size\": 2}}}}");
    let document = with(document(), "/components/schemas/Part", part);
    assert_eq!(missing(&of_text(document, &text)), ["example response"]);
}

#[test]
fn a_note_excuses_what_it_leaves_out_below_its_place() {
    let text =
        TEXT.replace("| size | integer | m |", "| weight | integer | m |\n| size | integer | m |");
    let lacking = ["response_field parts.weight"];
    assert_eq!(missing(&of_text(document(), &text)), lacking);
    let excuses = [
        ("/components/schemas/Part".to_owned(), "weight"),
        ("/components/schemas/Thing".to_owned(), "parts.weight"),
        (format!("{OPERATION}/responses/200"), "parts.weight"),
        (format!("{OPERATION}/responses/200"), "parts"),
        (OPERATION.to_owned(), "parts.weight"),
    ];
    for (place, name) in excuses {
        let noted = with(document(), &format!("{place}/x-discrepancy"), leaving_out(&[name]));
        assert_eq!(missing(&of_text(noted, &text)), [""; 0], "{place} {name}");
    }
    let elsewhere = [
        ("/components/schemas/Wanted".to_owned(), "weight"),
        ("/components/schemas/Part".to_owned(), "parts.weight"),
        ("/components/schemas/Thing".to_owned(), "weight"),
        (format!("{OPERATION}/requestBody"), "parts.weight"),
        (format!("{OPERATION}/responses/400"), "parts.weight"),
        (OPERATION.to_owned(), "weight"),
    ];
    for (place, name) in elsewhere {
        let noted = with(document(), &format!("{place}/x-discrepancy"), leaving_out(&[name]));
        assert_eq!(missing(&of_text(noted, &text)), lacking, "{place} {name}");
    }
}

#[test]
fn words_of_a_note_excuse_nothing() {
    let text = TEXT.replace("| name | string |", "| fullName | string |");
    for kind in ["NAME", "PATH"] {
        let noted = with(
            document(),
            &format!("{THING}/name/x-discrepancy"),
            note(kind, "`fullName` on the page."),
        );
        assert_eq!(missing(&of_text(noted, &text)), ["response_field fullName"]);
    }
}

#[test]
fn a_table_of_an_operation_without_body_may_mean_the_query() {
    let text = TEXT
        .replace("| chatId | string | yes |", "| limit | integer | no |")
        .replace("\"chatId\": \"1@c.us\"", "\"limit\": 1");
    let without = with(document(), &format!("{OPERATION}/requestBody"), json!(null));
    assert_eq!(missing(&of_text(without, &text)), [""; 0]);
    let names = missing(&of_text(document(), &text));
    assert_eq!(names, ["request_field limit", "example request"]);
}
