//! What webhooks deliver.

use super::super::{assert_has, lines};
use super::page;

const TABLE: &str = "| Attributes | Type | Description |\n| - | - | - |\n| a | string | m |\n";

#[test]
fn knows_the_heading_of_payloads_in_its_spellings() {
    for heading in [
        "Returns from webhooks",
        "Webhook's return",
        "Webhook’s returns",
        "Webhook returns",
        "Retorno do webhook",
    ] {
        let text = format!("## {heading}\n\nm\n\n## Response\n\n{TABLE}");
        assert_eq!(lines(&page(&text)), ["payload a: string"], "{heading}");
    }
}

#[test]
fn a_table_whose_row_names_the_event_lists_what_a_webhook_delivers() {
    let text = format!(
        "## Response\n\n{TABLE}| type | string | m \"ThingCallback\". |\n\n### 200\n\n```json\n{{\"type\": \"ThingCallback\"}}\n```\n"
    );
    let page = wagate_docs::read_page("plug-chat/pt/webhooks/x.md", &text);
    assert_has(&page, &["payload a: string", "payload type: string", "example webhook 200 json"]);
    assert_eq!(page.webhooks.iter().map(|event| event.line).collect::<Vec<_>>(), [6]);
}

#[test]
fn a_table_of_an_answer_that_only_has_a_type_stays_one() {
    let text = format!("## Response\n\n{TABLE}| type | string | m |\n");
    assert_eq!(lines(&page(&text)), ["response - a: string", "response - type: string"]);
}

#[test]
fn a_heading_without_text_ends_no_section() {
    let text = "## Retornos dos webhooks\n\n## Response\n\n### 200\n\n##\n\n### Exemplo de m\n\n```json\n{\"a\": 1}\n```\n";
    assert_has(&page(text), &["example webhook 200 json"]);
}

#[test]
fn an_example_of_a_webhook_is_one_and_what_follows_its_heading_is_not() {
    let text = "### Webhook Example\n\nm\n\n#### Example – m\n\n```json\n{\"a\": 1}\n```\n\n### Sending\n\nIn the request body:\n\n```json\n{\"b\": 1}\n```\n\n\
        ## More\n\nThe API responds with an error:\n\n```json\n{\"error\": \"x\"}\n```\n\nm\n\n```json\n{\"c\": 1}\n```\n";
    let wanted = [
        "example webhook - json",
        "example request - json",
        "example response - json",
        "example unplaced - json",
    ];
    assert_eq!(lines(&page(text)), wanted);
}

#[test]
fn a_body_with_the_names_of_the_request_is_a_request() {
    let text = "## Request Body\n\n```json\n{\"a\": 1, \"b\": 2}\n```\n\n## More\n\n```json\n{\"b\": 3, \"a\": 4}\n```\n\n```json\n{\"c\": 1}\n```\n";
    let wanted = ["example request - json", "example request - json", "example unplaced - json"];
    assert_eq!(lines(&page(text)), wanted);
}

#[test]
fn a_row_about_the_address_of_a_webhook_names_the_event() {
    let text = "## Atributos\n\n| Atributos | Tipo | Descrição |\n| - | - | - |\n| thingMoved | string | URL do webhook m. |\n| name | string | m |\n";
    let page = page(text);
    assert_eq!(
        page.webhooks.iter().map(|known| known.event.as_str()).collect::<Vec<_>>(),
        ["thingMoved"]
    );
}
