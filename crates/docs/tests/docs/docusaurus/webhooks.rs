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
