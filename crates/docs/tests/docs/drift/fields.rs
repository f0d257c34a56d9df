//! Named values.

use super::{ENDPOINT, edit, find, line};

/// The only change of an edit: its line, and its items of Rust.
#[track_caller]
fn only(from: &str, to: &str) -> (String, Vec<String>) {
    let drift = edit(from, to);
    let [change] = drift.changes.as_slice() else {
        panic!("{:#?}", super::all_lines(&drift));
    };
    assert_eq!(change.operation.as_deref(), Some("getContactInfo"));
    assert_eq!((change.vendor.as_str(), change.page.as_str()), ("green-api", super::CONTACT_INFO));
    let items = change.rust.iter().map(|item| item.replace("wagate_green_api::", ""));
    (line(change).replace(ENDPOINT, "X"), items.collect())
}

#[track_caller]
fn assert_only(from: &str, to: &str, wanted: &str, items: &[&str]) {
    let (line, named) = only(from, to);
    assert_eq!(line, wanted);
    assert_eq!(named, items);
}

#[test]
fn a_new_mandatory_request_field_breaks() {
    assert_only(
        "| count |",
        "| depth | integer | yes | words |\n| count |",
        "breaking parameter-added | X body depth | - | integer, mandatory",
        &[
            "service::Service::get_contact_info",
            "types::ContactInfoRequest",
            "types::ContactInfoRequest::depth",
        ],
    );
}

#[test]
fn a_new_optional_request_field_is_minor() {
    assert_only(
        "| count |",
        "| depth | integer | no | words |\n| count |",
        "minor parameter-added | X body depth | - | integer, optional",
        &[
            "service::Service::get_contact_info",
            "types::ContactInfoRequest",
            "types::ContactInfoRequest::depth",
        ],
    );
}

#[test]
fn a_new_response_field_is_minor_and_names_the_field_it_would_become() {
    assert_only(
        "| name |",
        "| bigName | string | words |\n| name |",
        "minor response-field-added | X response bigName | - | string",
        &[
            "service::Service::get_contact_info",
            "types::ContactInfo",
            "types::ContactInfo::big_name",
        ],
    );
}

#[test]
fn a_field_that_went_breaks() {
    assert_only(
        "| lastSeen | string or null | words |\n",
        "",
        "breaking response-field-removed | X response lastSeen | string or null | -",
        &[
            "service::Service::get_contact_info",
            "types::ContactInfo",
            "types::ContactInfo::last_seen",
        ],
    );
}

#[test]
fn another_type_breaks() {
    assert_only(
        "| avatar | string |",
        "| avatar | object |",
        "breaking response-field-type | X response avatar | string | object",
        &["service::Service::get_contact_info", "types::ContactInfo", "types::ContactInfo::avatar"],
    );
}

#[test]
fn the_same_type_in_other_words_is_prose() {
    for (from, to) in [
        ("| avatar | string |", "| avatar | String |"),
        ("| avatar | string |", "| avatar | string (optional) |"),
        ("| lastSeen | string or null |", "| lastSeen | string ou null |"),
    ] {
        let (line, items) = only(from, to);
        assert!(line.starts_with("none page-text | page |"), "{line}");
        assert!(items.is_empty());
    }
}

#[test]
fn mandatory_now_breaks_and_optional_now_is_minor() {
    let items = ["service::Service::get_contact_info", "types::ContactInfoRequest"];
    assert_only(
        "| count | integer | no |",
        "| count | integer | yes |",
        "breaking parameter-mandatory | X body count | optional | mandatory",
        &[&items[..], &["types::ContactInfoRequest::count"]].concat(),
    );
    assert_only(
        "| chatId | string | yes |",
        "| chatId | string | no |",
        "minor parameter-mandatory | X body chatId | mandatory | optional",
        &[&items[..], &["types::ContactInfoRequest::chat_id"]].concat(),
    );
}

#[test]
fn a_name_that_is_only_respelt_is_renamed_and_breaks() {
    assert_only(
        "| lastSeen |",
        "| last_seen |",
        "breaking response-field-renamed | X response last_seen | lastSeen | last_seen",
        &[
            "service::Service::get_contact_info",
            "types::ContactInfo",
            "types::ContactInfo::last_seen",
        ],
    );
}

#[test]
fn another_name_is_two_changes() {
    let drift = edit("| lastSeen |", "| seenAt |");
    assert_eq!(drift.changes.len(), 2);
    let gone = find(&drift, "response-field-removed", &format!("{ENDPOINT} response lastSeen"));
    assert_eq!(gone.impact.to_string(), "breaking");
    let come = find(&drift, "response-field-added", &format!("{ENDPOINT} response seenAt"));
    assert_eq!(come.impact.to_string(), "minor");
}

#[test]
fn a_moved_row_is_prose() {
    let (line, _) = only(
        "| avatar | string | words |\n| name | string | words |",
        "| name | string | words |\n| avatar | string | words |",
    );
    assert!(line.starts_with("none page-text"), "{line}");
}

const LIST: &str = "waha/content/docs/how-to/contacts/index.md";

fn sorted_by(values: &[&str]) -> String {
    let requests: Vec<String> = values
        .iter()
        .map(|value| {
            format!(
                "```http request\nGET /api/contacts/all?session={{NAME}}&sortBy={value}\n```\n\n"
            )
        })
        .collect();
    format!("---\ntitle: x\n---\n\n### Get all\n\n{}", requests.concat())
}

#[test]
fn a_new_value_is_minor_and_one_that_went_breaks() {
    let (two, three) = (sorted_by(&["id", "name"]), sorted_by(&["id", "name", "age"]));
    let come = super::compare(&[(LIST, &two)], &[(LIST, &three)]);
    let change = find(&come, "parameter-values", "GET /api/contacts/all query sortBy");
    assert_eq!(change.impact.to_string(), "minor");
    assert_eq!(change.operation.as_deref(), Some("getAllContacts"));
    let values = (change.old.as_deref(), change.new.as_deref());
    assert_eq!(values, (Some("id | name"), Some("age | id | name")));
    assert_eq!(
        change.rust,
        [
            "wagate_waha::contacts::Contacts::get_all_contacts",
            "wagate_waha::contacts::GetAllContacts",
            "wagate_waha::contacts::GetAllContacts::sort_by",
            "wagate_waha::types::SortBy",
        ]
    );
    let gone = super::compare(&[(LIST, &three)], &[(LIST, &two)]);
    let change = find(&gone, "parameter-values", "GET /api/contacts/all query sortBy");
    assert_eq!(change.impact.to_string(), "breaking");
}

#[test]
fn another_sample_value_means_nothing() {
    let drift = super::compare(&[(LIST, &sorted_by(&["id"]))], &[(LIST, &sorted_by(&["name"]))]);
    assert_eq!(
        super::all_lines(&drift),
        ["none parameter-values | GET /api/contacts/all query sortBy | id | name"]
    );
}

#[test]
fn an_answer_that_may_be_null_as_well_is_minor() {
    let wanted = "minor response-field-type | X response name | string | string or null";
    assert_eq!(only("| name | string |", "| name | string or null |").0, wanted);
    let wanted = "minor response-field-type | X response lastSeen | string or null | string";
    assert_eq!(only("| lastSeen | string or null |", "| lastSeen | string |").0, wanted);
}

#[test]
fn another_type_that_may_be_null_breaks() {
    let wanted = "breaking response-field-type | X response name | string | integer or null";
    assert_eq!(only("| name | string |", "| name | integer or null |").0, wanted);
}

#[test]
fn a_placeholder_that_is_called_mandatory_changes_nothing() {
    let table = |mark: &str| {
        format!(
            "### Path parameters\n\n| Name | Type | Mandatory | Meaning |\n| - | - | - | - |\n\
             | idInstance | integer | {mark} | words |\n\n### Request body fields"
        )
    };
    let page = |mark| super::CONTACT_INFO_PAGE.replacen("### Request body fields", &table(mark), 1);
    let (old, new) = (page("-"), page("yes"));
    let drift = super::compare(&[(super::CONTACT_INFO, &old)], &[(super::CONTACT_INFO, &new)]);
    let kinds: Vec<String> = drift.changes.iter().map(|change| change.kind.to_string()).collect();
    assert_eq!(kinds, ["page-text"]);
}

#[test]
fn a_row_that_now_is_spelt_as_the_examples_always_were_breaks_nobody() {
    let page = super::CONTACT_INFO_PAGE;
    let old = page.replacen("| avatar | string", "| Avatar | string", 1);
    let drift = super::compare(&[(super::CONTACT_INFO, &old)], &[(super::CONTACT_INFO, page)]);
    let lines = super::all_lines(&drift);
    let wanted =
        format!("none response-field-renamed | {ENDPOINT} response avatar | Avatar | avatar");
    assert_eq!(lines, [wanted]);
}

#[test]
fn a_row_that_went_is_told_where_an_example_still_shows_what_it_named() {
    let wanted = "minor response-field-changed | X response name | string | string in examples";
    assert_eq!(only("| name | string | words |\n", "").0, wanted);
}

#[test]
fn a_header_that_comes_from_the_whole_page_to_its_endpoint_is_no_change_for_callers() {
    let header = "### Header\n\n| Key | Value |\n| - | - |\n| Client-Token | x |\n\n";
    let method = "### Method\n\n`PUT` https://api.z-api.io/instances/A/token/B/rest\n\n";
    let path = "z-api/instance/rest.md";
    let (old, new) = (format!("{header}{method}"), format!("{method}{header}"));
    let drift = super::compare(&[(path, &old)], &[(path, &new)]);
    let endpoint = "PUT /instances/{instanceId}/token/{token}/rest";
    let wanted = format!(
        "none parameter-moved | {endpoint} header Client-Token | the whole page | {endpoint}"
    );
    assert_eq!(super::all_lines(&drift), [wanted]);
}
