//! Endpoints that are stated on several pages, and those that leave one page for another.

use super::{all_lines, compare, find, line};

const INDEX: &str = "waha/content/docs/how-to/contacts/index.md";
const FEATURES: &str = "waha/content/docs/how-to/contacts/features.md";
const CHATS: &str = "waha/content/docs/how-to/chats/index.md";

const ABOUT: &str = "### About\n\n```http request\nGET /api/contacts/about?contactId={ID}\n```\n\n```json {title=\"Response\"}\n{ \"about\": \"x\" }\n```\n\n";
const OTHER: &str = "### Chats\n\n```http request\nGET /api/{session}/chats\n```\n\n";

fn page(sections: &[&str]) -> String {
    format!("---\ntitle: x\n---\n\n{}", sections.concat())
}

fn features(rows: &[&str]) -> String {
    let rows: String = rows.iter().map(|row| format!("| **It** <br> `{row}` | ✔️ |\n")).collect();
    page(&[&format!("| **API** | WEBJS |\n|---|:-:|\n{rows}")])
}

#[test]
fn a_mention_in_a_table_of_features_documents_nothing() {
    let rows = features(&["GET /api/contacts/about", "GET /api/{session}/chats"]);
    let (both, one) = (page(&[ABOUT, OTHER]), page(&[OTHER]));
    let drift = compare(&[(INDEX, &both), (FEATURES, &rows)], &[(INDEX, &one), (FEATURES, &rows)]);
    assert_eq!(
        all_lines(&drift),
        ["breaking operation-removed | GET /api/contacts/about | GET /api/contacts/about | -"]
    );
    assert_eq!(drift.changes[0].operation.as_deref(), Some("getAboutContact"));
    let back = compare(&[(INDEX, &one), (FEATURES, &rows)], &[(INDEX, &both), (FEATURES, &rows)]);
    assert_eq!(
        all_lines(&back),
        ["minor operation-added | GET /api/contacts/about | - | GET /api/contacts/about"]
    );
}

#[test]
fn a_row_of_a_table_of_features_that_went_is_no_move() {
    let (two, one) = (
        features(&["GET /api/contacts/about", "GET /api/{session}/chats"]),
        features(&["GET /api/{session}/chats"]),
    );
    let index = page(&[ABOUT]);
    let drift = compare(&[(INDEX, &index), (FEATURES, &two)], &[(INDEX, &index), (FEATURES, &one)]);
    let [change] = drift.changes.as_slice() else { panic!("{:#?}", all_lines(&drift)) };
    assert_eq!((change.kind.to_string().as_str(), change.page.as_str()), ("page-text", FEATURES));
}

#[test]
fn a_page_that_went_takes_what_no_other_page_documents() {
    let rows = features(&["GET /api/contacts/about"]);
    let drift = compare(
        &[(INDEX, &page(&[ABOUT])), (FEATURES, &rows), (CHATS, &page(&[OTHER]))],
        &[(FEATURES, &rows), (CHATS, &page(&[OTHER]))],
    );
    assert_eq!(find(&drift, "page-removed", "page").impact.to_string(), "breaking");
    let gone = find(&drift, "operation-removed", "GET /api/contacts/about");
    assert_eq!(
        gone.rust,
        ["wagate_waha::contacts::Contacts::get_about_contact", "wagate_waha::types::ContactAbout"]
    );
    assert_eq!(drift.changes.len(), 2, "{:#?}", all_lines(&drift));
}

#[test]
fn an_endpoint_that_moves_is_told_once_and_compared_on_the_way() {
    let changed = ABOUT.replace("\"about\":", "\"text\":");
    let drift = compare(
        &[(INDEX, &page(&[ABOUT, OTHER])), (CHATS, &page(&["Words.\n"]))],
        &[(INDEX, &page(&[OTHER])), (CHATS, &page(&["Words.\n\n", &changed]))],
    );
    let lines = all_lines(&drift);
    let moved = format!("none operation-moved | GET /api/contacts/about | {INDEX} | {CHATS}");
    assert_eq!(
        lines.iter().filter(|line| line.contains("operation-")).collect::<Vec<_>>(),
        [&moved]
    );
    for wanted in [
        "breaking response-field-removed | GET /api/contacts/about response about | string in examples | -",
        "minor response-field-added | GET /api/contacts/about response text | - | string in examples",
    ] {
        assert!(lines.iter().any(|line| line == wanted), "{wanted} is not in {lines:#?}");
    }
    assert!(drift.changes.iter().all(|change| change.page == CHATS), "{lines:#?}");
}

#[test]
fn a_section_that_only_moved_means_nothing() {
    let drift = compare(
        &[(INDEX, &page(&[ABOUT, OTHER])), (CHATS, &page(&["Words.\n"]))],
        &[(INDEX, &page(&[OTHER])), (CHATS, &page(&["Words.\n\n", ABOUT]))],
    );
    let [change] = drift.changes.as_slice() else { panic!("{:#?}", all_lines(&drift)) };
    assert_eq!(
        line(change),
        format!("none operation-moved | GET /api/contacts/about | {INDEX} | {CHATS}")
    );
}

const PT: &str = "z-api/pt/contacts/get-metadata-contact.md";
const EN: &str = "z-api/en/contacts/get-metadata-contact.md";
const CONTACT: &str = "GET /instances/{instanceId}/token/{token}/contacts/{phone}";

fn contact(rows: &str) -> String {
    format!(
        "## Método\n\n`GET` https://api.z-api.io/instances/SUA_INSTANCIA/token/SEU_TOKEN/contacts/{{phone}}\n\n## Response\n\n### 200\n\n| Atributos | Tipo | Descrição |\n| :-- | :-- | :-- |\n| name | string | words |\n{rows}"
    )
}

#[test]
fn of_two_pages_about_an_operation_one_takes_what_the_other_does_not_state() {
    let (more, less) = (contact("| about | string | words |\n"), contact(""));
    let drift = compare(&[(PT, &more), (EN, &less)], &[(EN, &less)]);
    assert_eq!(drift.changes.len(), 2, "{:#?}", all_lines(&drift));
    assert_eq!(find(&drift, "page-removed", "page").impact.to_string(), "breaking");
    let gone = find(&drift, "response-field-removed", &format!("{CONTACT} response 200 about"));
    assert_eq!((gone.page.as_str(), gone.impact.to_string().as_str()), (PT, "breaking"));
    assert_eq!(
        gone.rust.last().map(String::as_str),
        Some("wagate_z_api::types::ContactMetadata::about")
    );
    let same = compare(&[(PT, &more), (EN, &more)], &[(EN, &more)]);
    assert_eq!(all_lines(&same), [format!("none page-removed | page | {PT} | -")]);
}

const EVENT: &str = "green-api/webhooks/outgoingMessageStatus.md";

#[test]
fn a_page_that_repeats_an_event_takes_only_what_it_alone_states() {
    let page = |rows: &str| {
        format!(
            "# x\n\n- `typeWebhook`: `outgoingMessageStatus`\n\n## Payload fields\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n| typeWebhook | string | words |\n{rows}"
        )
    };
    let (more, less) = (page("| retries | integer | words |\n"), page(""));
    let twin = "green-api/webhooks/outgoingMessageStatusAgain.md";
    let drift = compare(&[(EVENT, &more), (twin, &less)], &[(twin, &less)]);
    assert_eq!(
        all_lines(&drift),
        [
            format!("breaking page-removed | page | {EVENT} | -"),
            "breaking webhook-field-removed | event outgoingMessageStatus retries | integer | -"
                .to_owned()
        ]
    );
    let alone =
        compare(&[(EVENT, &more), ("green-api/x.md", "words")], &[("green-api/x.md", "words")]);
    assert_eq!(
        all_lines(&alone),
        [
            format!("breaking page-removed | page | {EVENT} | -"),
            "breaking event-removed | event outgoingMessageStatus | outgoingMessageStatus | -"
                .to_owned()
        ]
    );
}
