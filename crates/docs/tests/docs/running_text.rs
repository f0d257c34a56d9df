//! A page in one line.

use super::{assert_has, lines};
use wagate_docs::facts::Dialect;
use wagate_docs::{Page, read_page};

/// A page of the form, long enough to be one: a title line, then navigation and content in one line.
fn page(content: &str) -> Page {
    let navigation = "Home Docs GetThing ".repeat(120);
    read_page("page.txt", &format!("# GetThing#\n\n{navigation}GetThing# {content}\n"))
}

const REQUEST: &str = "m Request# m at: POST {{apiUrl}}/waInstance{{idInstance}}/getThing/{{apiTokenInstance}} m Request parameters# Parameter Type Mandatory Description chatId string Yes m limit integer No m ";

#[test]
fn is_recognised() {
    assert_eq!(page(REQUEST).dialect, Dialect::RunningText);
    assert_eq!(page(REQUEST).title.as_deref(), Some("GetThing"));
}

#[test]
fn reads_the_endpoint_and_its_path_parameters() {
    assert_has(
        &page(REQUEST),
        &[
            "endpoint POST /waInstance{idInstance}/getThing/{apiTokenInstance}",
            "path idInstance: - -",
            "path apiTokenInstance: - -",
        ],
    );
}

#[test]
fn reads_request_parameters() {
    assert_has(&page(REQUEST), &["body chatId: string mandatory", "body limit: integer optional"]);
}

#[test]
fn does_not_take_prose_for_a_row() {
    assert!(
        !lines(&page(&format!("{REQUEST}the string m "))).iter().any(|line| line.contains("the:"))
    );
}

#[test]
fn reads_response_parameters_of_nested_objects() {
    let text = format!(
        "{REQUEST}Response# Response parameters# Parameter Type Description things object m isOpen boolean m things object parameters Parameter Type Description id string m size object m size object parameters Parameter Type Description width integer m "
    );
    assert_has(
        &page(&text),
        &[
            "response - things: object",
            "response - isOpen: boolean",
            "response - things.id: string",
            "response - things.size.width: integer",
        ],
    );
}

#[test]
fn reads_examples_up_to_their_closing_bracket() {
    let text = format!(
        "{REQUEST}Request body example# {{ \"a\": \"}} \\\" {{\" }} Response# Response body example# [ {{ \"b\": [1] }} ] m {{ m "
    );
    assert_has(&page(&text), &["example request - json", "example response - json"]);
}

#[test]
fn reads_error_statuses() {
    let text = format!(
        "{REQUEST}GetThing errors# m HTTP code Error identifier Description 400 Bad m 500 Worse m "
    );
    assert_has(&page(&text), &["status 400", "status 500"]);
}

#[test]
fn ignores_code_samples() {
    let page = page(&format!(
        "{REQUEST}Request examples# requests.request(\"GET\", url) GET http://x.test/y 404 z string m "
    ));
    assert_eq!(page.endpoints.len(), 1);
    assert!(page.statuses.is_empty());
    assert_eq!(page.parameters.len(), 4);
}

#[test]
fn reads_what_an_answer_says_up_to_the_capital_of_the_meaning() {
    let page = page(&format!(
        "{REQUEST}GetThing errors# m HTTP code Error identifier Description 400 Bad Request Name missing The name is missing 400 Bad Request. Details: The method GetThing is off Empty body 500 worse m Request examples# "
    ));
    let found: Vec<_> = page.statuses.iter().map(|status| status.identifier.as_deref()).collect();
    assert_eq!(
        found,
        [
            Some("Bad Request Name missing"),
            Some("Bad Request. Details: The method GetThing is off"),
            None
        ]
    );
}
