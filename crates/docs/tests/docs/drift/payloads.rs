//! Examples, statuses, events.

use super::{CONTACT_INFO, CONTACT_INFO_PAGE, ENDPOINT, all_lines, compare, edit, find};

#[test]
fn the_first_example_of_a_place_is_minor_and_one_more_or_another_means_nothing() {
    let without = CONTACT_INFO_PAGE.replace(
        "### Request body example\n\n```json\n{ \"chatId\": \"71234567890@c.us\" }\n```\n",
        "",
    );
    let added = compare(&[(CONTACT_INFO, &without)], &[(CONTACT_INFO, CONTACT_INFO_PAGE)]);
    let change = find(&added, "example-added", &format!("{ENDPOINT} example request"));
    assert_eq!(change.impact.to_string(), "minor");
    assert_eq!(
        change.rust,
        [
            "wagate_green_api::service::Service::get_contact_info",
            "wagate_green_api::types::ContactInfoRequest"
        ]
    );
    let more = edit(
        "### Response body example",
        "### Request body example\n\n```json\n{ \"chatId\": \"1@c.us\" }\n```\n\n## Response\n\n### Response body example",
    );
    let change = find(&more, "example-added", &format!("{ENDPOINT} example request"));
    assert_eq!(change.impact.to_string(), "none");
    let changed = edit("71234567890@c.us", "1@c.us");
    assert_eq!(changed.changes.len(), 1, "{:#?}", all_lines(&changed));
    assert_eq!(changed.changes[0].kind.to_string(), "example-changed");
    assert_eq!(changed.summary.none, 1);
}

#[test]
fn layout_and_order_of_an_example_are_prose() {
    let drift = edit(
        "{ \"avatar\": \"a\", \"name\": \"b\" }",
        "{\n  \"name\": \"b\",\n  \"avatar\": \"a\"\n}",
    );
    assert_eq!(drift.changes.len(), 1, "{:#?}", all_lines(&drift));
    assert_eq!(drift.changes[0].kind.to_string(), "page-text");
}

#[test]
fn what_only_an_example_shows_is_a_fact_too() {
    let drift = edit("\"name\": \"b\"", "\"name\": \"b\", \"fresh\": 1");
    let change = find(&drift, "response-field-added", &format!("{ENDPOINT} response fresh"));
    assert_eq!(change.new.as_deref(), Some("integer in examples"));
    assert_eq!(
        change.rust.last().map(String::as_str),
        Some("wagate_green_api::types::ContactInfo::fresh")
    );
}

const WAHA: &str = "waha/content/docs/how-to/contacts/index.md";

fn about(answer: &str) -> String {
    format!(
        "---\ntitle: x\n---\n\n### About\n\n```http request\nGET /api/contacts/about?contactId={{ID}}\n```\n\n```json {{title=\"Response\"}}\n{answer}\n```\n"
    )
}

#[test]
fn a_field_that_no_table_and_no_example_shows_any_more_breaks() {
    let (old, new) =
        (about("{ \"about\": \"x\", \"emoji\": \"y\" }"), about("{ \"emoji\": \"y\" }"));
    let drift = compare(&[(WAHA, &old)], &[(WAHA, &new)]);
    let change = find(&drift, "response-field-removed", "GET /api/contacts/about response about");
    assert_eq!(change.impact.to_string(), "breaking");
    assert_eq!(
        change.rust,
        [
            "wagate_waha::contacts::Contacts::get_about_contact",
            "wagate_waha::types::ContactAbout",
            "wagate_waha::types::ContactAbout::about"
        ]
    );
}

#[test]
fn another_json_type_of_an_example_breaks_but_null_does_not() {
    let text = about("{ \"about\": \"x\" }");
    let number = compare(&[(WAHA, &text)], &[(WAHA, &about("{ \"about\": 1 }"))]);
    let fact = "GET /api/contacts/about response about";
    assert_eq!(find(&number, "response-field-type", fact).impact.to_string(), "breaking");
    let null = compare(&[(WAHA, &text)], &[(WAHA, &about("{ \"about\": null }"))]);
    assert_eq!(find(&null, "response-field-type", fact).impact.to_string(), "minor");
}

#[test]
fn a_list_in_place_of_an_object_breaks() {
    let drift = compare(
        &[(WAHA, &about("{ \"about\": \"x\" }"))],
        &[(WAHA, &about("[{ \"about\": \"x\" }]"))],
    );
    let change = find(&drift, "response-field-type", "GET /api/contacts/about response $");
    assert_eq!((change.old.as_deref(), change.new.as_deref()), (Some("object"), Some("array")));
    assert_eq!(change.impact.to_string(), "breaking");
}

const CONTACT: &str = "z-api/pt/contacts/get-metadata-contact.md";

fn contact(rest: &str) -> String {
    format!(
        "## Método\n\n`GET` https://api.z-api.io/instances/SUA_INSTANCIA/token/SEU_TOKEN/contacts/{{phone}}\n\n## Response\n\n### 200\n\n| Atributos | Tipo | Descrição |\n| :-- | :-- | :-- |\n| name | string | words |\n\n{rest}"
    )
}

#[test]
fn a_new_status_is_minor_and_an_error_that_is_named_no_longer_too() {
    let (old, new) =
        (contact("### 405\n\nwords\n"), contact("### 405\n\nwords\n\n### 415\n\nwords\n"));
    let fact = "GET /instances/{instanceId}/token/{token}/contacts/{phone} status 415";
    let come = compare(&[(CONTACT, &old)], &[(CONTACT, &new)]);
    let change = find(&come, "status-added", fact);
    assert_eq!(
        (change.impact.to_string().as_str(), change.operation.as_deref()),
        ("minor", Some("getMetadataContact"))
    );
    let gone = compare(&[(CONTACT, &new)], &[(CONTACT, &old)]);
    assert_eq!(find(&gone, "status-removed", fact).impact.to_string(), "minor");
}

#[test]
fn an_answer_that_comes_with_another_status_breaks_once() {
    let old = contact("");
    let drift = compare(&[(CONTACT, &old)], &[(CONTACT, &old.replace("### 200", "### 201"))]);
    let endpoint = "GET /instances/{instanceId}/token/{token}/contacts/{phone}";
    assert_eq!(
        find(&drift, "status-removed", &format!("{endpoint} status 200")).impact.to_string(),
        "breaking"
    );
    let moved = find(&drift, "response-field-moved", &format!("{endpoint} response 201 name"));
    assert_eq!(moved.impact.to_string(), "none");
    assert_eq!(drift.summary.breaking, 1);
}

const EVENTS: &str = "waha/content/docs/how-to/events/features-events.md";

fn events(names: &[&str]) -> String {
    let rows: String = names.iter().map(|name| format!("| `{name}` | ✔️ |\n")).collect();
    format!("---\ntitle: x\n---\n\n| **Events** | WEBJS |\n|---|:-:|\n{rows}")
}

#[test]
fn a_new_event_is_minor_and_one_that_went_breaks() {
    let (one, two) = (events(&["session.status"]), events(&["session.status", "bee.sting"]));
    let come = compare(&[(EVENTS, &one)], &[(EVENTS, &two)]);
    let change = find(&come, "event-added", "event bee.sting");
    assert_eq!((change.impact.to_string().as_str(), change.operation.as_deref()), ("minor", None));
    let gone = compare(&[(EVENTS, &two)], &[(EVENTS, &one)]);
    assert_eq!(find(&gone, "event-removed", "event bee.sting").impact.to_string(), "breaking");
}

#[test]
fn another_form_of_an_answer_breaks_where_a_table_names_its_fields_too() {
    let example = |text: &str| contact(&format!("```json\n{text}\n```\n"));
    let (object, list) = (example("{ \"name\": \"x\" }"), example("[{ \"name\": \"x\" }]"));
    let fact = "GET /instances/{instanceId}/token/{token}/contacts/{phone} response 200 $";
    for (old, new, told) in
        [(&object, &list, ("object", "array")), (&list, &object, ("array", "object"))]
    {
        let drift = compare(&[(CONTACT, old)], &[(CONTACT, new)]);
        let change = find(&drift, "response-field-type", fact);
        assert_eq!((change.old.as_deref(), change.new.as_deref()), (Some(told.0), Some(told.1)));
        assert_eq!(change.impact.to_string(), "breaking");
    }
    let null = compare(
        &[(CONTACT, &object)],
        &[(CONTACT, &example("{ \"name\": \"x\" }\n```\n\n```json\nnull"))],
    );
    assert_eq!(find(&null, "response-field-type", fact).impact.to_string(), "minor");
}

#[test]
fn another_type_in_an_example_breaks_where_the_table_does_not_allow_both() {
    let number = edit("\"name\": \"b\"", "\"name\": 1");
    let change = find(&number, "response-field-type", &format!("{ENDPOINT} response name"));
    assert_eq!(
        (change.old.as_deref(), change.new.as_deref()),
        (Some("string, string in examples"), Some("string, integer in examples"))
    );
    assert_eq!(change.impact.to_string(), "breaking");
    let null = edit("\"name\": \"b\"", "\"name\": null");
    assert_eq!((null.summary.none, null.summary.minor, null.summary.breaking), (1, 0, 0));
}

#[test]
fn deprecation_of_an_event_is_minor() {
    let pages =
        |words: &str| super::locks(&[(EVENTS, &format!("{}{words}", events(&["session.status"])))]);
    let (old, mut new) = (pages(""), pages("\nWords.\n"));
    let pages = new.get_mut("waha").map(|lock| &mut lock.pages).into_iter().flatten();
    for facts in pages.flat_map(|(_, page)| page.facts.values_mut()) {
        facts.deprecated = true;
    }
    let drift =
        wagate_docs::drift(&old, &new, wagate_spec::bundled(), wagate_docs::drift::Scope::All);
    assert_eq!(
        all_lines(&drift),
        ["minor event-deprecated | event session.status | current | deprecated"]
    );
}
