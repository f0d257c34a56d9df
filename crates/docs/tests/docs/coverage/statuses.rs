//! Statuses and the texts of their errors.

use super::support::{
    OPERATION, TEXT, document, missing, note, of_text, operation_with, unsupported, with,
};
use serde_json::{Value, json};

const ROW: &str = "| 401 | Unauthorized | m |";

fn with_row(row: &str) -> String {
    TEXT.replace(ROW, row)
}

fn answering(status: &str, response: Value) -> Value {
    operation_with(&format!("/responses/{status}"), response)
}

#[test]
fn a_status_that_is_not_described_is_missing() {
    let report = of_text(document(), &with_row("| 403 | Forbidden | m |"));
    assert_eq!(missing(&report), ["status 403 Forbidden"]);
    assert_eq!(unsupported(&report), ["findThing: status 401"]);
}

#[test]
fn the_name_of_a_status_says_no_more_than_its_number() {
    let text = with_row("| 403 | Forbidden | m |");
    let document = answering("403", json!({ "description": "No such instance." }));
    assert_eq!(missing(&of_text(document, &text)), [""; 0]);
}

#[test]
fn the_text_of_an_error_must_be_said() {
    let text = with_row("| 400 | Thing is   gone | m |");
    assert_eq!(missing(&of_text(document(), &text)), ["status 400 Thing is   gone"]);
    let described =
        answering("400", json!({ "description": "`Validation failed`, or `thing is gone`." }));
    assert_eq!(missing(&of_text(described, &text)), [""; 0]);
    let pointer = format!("{OPERATION}/responses/400/x-discrepancy");
    let noted = with(
        document(),
        &pointer,
        note("OTHER", "The text `Thing is gone` comes with 404 elsewhere."),
    );
    assert_eq!(missing(&of_text(noted, &text)), [""; 0]);
}

#[test]
fn an_example_says_a_text_and_dots_stand_for_anything() {
    let text = with_row("| 400 | chat with id ... not found | m |");
    let value = json!({ "message": "Validation failed: chat with id 7@c.us not found" });
    let content =
        json!({ "application/json": { "schema": {}, "examples": { "gone": { "value": value } } } });
    let document = answering("400", json!({ "description": "Bad.", "content": content }));
    assert_eq!(missing(&of_text(document.clone(), &text)), [""; 0]);
    let text = with_row("| 400 | chat with id ... not wanted | m |");
    assert_eq!(missing(&of_text(document, &text)), ["status 400 chat with id ... not wanted"]);
}

#[test]
fn a_body_in_an_error_table_is_said_by_an_example_that_holds_it() {
    let row = r#"| 400 | Validation failed | m |
| 200 | {"code": 401, "text": "no ..."} | m |"#;
    let text = with_row(row);
    let report = of_text(document(), &text);
    assert_eq!(missing(&report), [r#"status 200 {"code": 401, "text": "no ..."}"#]);
    let pointer = format!("{OPERATION}/responses/200/content/application~1json/examples/failed");
    let value = json!({ "value": { "text": "no luck", "code": 401, "more": true } });
    assert_eq!(missing(&of_text(with(document(), &pointer, value), &text)), [""; 0]);
}

#[test]
fn a_general_page_states_its_errors_once_for_all_operations_that_name_it() {
    let common = "# Common\n\n| HTTP code | Identifier | Meaning |\n| --- | --- | --- |\n| 429 | Too Many Requests | m |\n";
    let pages = [(super::support::PAGE, TEXT), ("green-api/Common.md", common)];
    let docs = json!([
        { "page": super::support::PAGE, "language": "en" },
        { "page": "green-api/Common.md", "language": "en" },
    ]);
    let naming = operation_with("/x-docs", docs.clone());
    let report = super::support::covered(naming.clone(), &pages);
    assert_eq!(missing(&report), ["status 429 Too Many Requests"]);
    let pointer = format!("{OPERATION}/responses/429");
    let described = with(naming, &pointer, json!({ "description": "Too often." }));
    assert_eq!(missing(&super::support::covered(described, &pages)), [""; 0]);
    // Each operation that names the page is asked, whatever others describe.
    let mut two = operation_with("/x-docs", docs);
    let mut other = super::support::operation();
    other["operationId"] = json!("findOther");
    other["x-docs"] = json!([{ "page": "green-api/Common.md", "language": "en" }]);
    two["paths"]["/waInstance{idInstance}/findOther/{apiTokenInstance}"] = json!({ "post": other });
    let both = with(two, &pointer, json!({ "description": "Too often." }));
    let report = super::support::covered(both.clone(), &pages);
    assert_eq!(missing(&report), ["status 429 Too Many Requests"]);
    assert_eq!(report.missing[0].operation.as_deref(), Some("findOther"));
    let note = super::support::leaving_out(&["429"]);
    let place = "/paths/~1waInstance{idInstance}~1findOther~1{apiTokenInstance}/post/x-discrepancy";
    assert_eq!(missing(&super::support::covered(with(both, place, note), &pages)), [""; 0]);
    // Who does not name the page is not asked.
    assert_eq!(missing(&super::support::covered(document(), &pages)), [""; 0]);
}
