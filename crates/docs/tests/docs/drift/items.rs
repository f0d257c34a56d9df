//! The items of Rust that are named, where they are not those of the page's only payload.

use super::{ENDPOINT, compare, edit, find};

const ERRORS: [&str; 5] = [
    "wagate_green_api::types::ErrorBody",
    "wagate_green_api::types::ErrorCode",
    "wagate_green_api::types::ErrorMessage",
    "wagate_green_api::types::GroupFailure",
    "wagate_green_api::types::QuotaExceeded",
];
const METHOD: &str = "wagate_green_api::service::Service::get_contact_info";

#[test]
fn a_new_error_names_what_errors_are_read_into() {
    let errors = "\n## Errors\n\n| HTTP code | Identifier | Meaning |\n| --- | --- | --- |\n";
    let drift = edit(
        "{ \"avatar\": \"a\", \"name\": \"b\" }\n```\n",
        &format!(
            "{{ \"avatar\": \"a\", \"name\": \"b\" }}\n```\n{errors}| 409 | Conflict | words |\n"
        ),
    );
    let change = find(&drift, "status-added", &format!("{ENDPOINT} status 409"));
    assert_eq!(change.rust, [&[METHOD], &ERRORS[..]].concat());
}

#[test]
fn a_field_of_an_error_is_one_of_the_error_types() {
    let page = |rest: &str| {
        format!(
            "## Método\n\n`GET` https://api.z-api.io/instances/SUA_INSTANCIA/token/SEU_TOKEN/contacts/{{phone}}\n\n## Response\n\n### 200\n\n| Atributos | Tipo | Descrição |\n| :-- | :-- | :-- |\n| name | string | words |\n\n{rest}"
        )
    };
    let path = "z-api/pt/contacts/get-metadata-contact.md";
    let new = page("### 400\n\n```json\n{ \"error\": \"x\" }\n```\n");
    let drift = compare(&[(path, &page(""))], &[(path, &new)]);
    let endpoint = "GET /instances/{instanceId}/token/{token}/contacts/{phone}";
    let field = find(&drift, "response-field-added", &format!("{endpoint} response 400 error"));
    assert_eq!(
        field.rust[1..],
        ["wagate_z_api::types::ErrorMessage", "wagate_z_api::types::ErrorMessage::error"]
    );
}

#[test]
fn a_failure_text_among_the_fields_of_a_success_is_that_of_the_error() {
    let drift = edit("| avatar |", "| message | string | words |\n| avatar |");
    let field = find(&drift, "response-field-added", &format!("{ENDPOINT} response message"));
    assert_eq!(
        field.rust[1..],
        ["wagate_green_api::types::ErrorMessage", "wagate_green_api::types::ErrorMessage::message"]
    );
}

#[test]
fn the_form_of_a_payload_is_its_type_and_no_field() {
    let drift =
        edit("{ \"avatar\": \"a\", \"name\": \"b\" }", "[{ \"avatar\": \"a\", \"name\": \"b\" }]");
    let form = find(&drift, "response-field-type", &format!("{ENDPOINT} response $"));
    assert_eq!(form.rust, [METHOD, "wagate_green_api::types::ContactInfo"]);
}

const HISTORY: &str = "green-api/account/GetStateInstanceHistory.md";

#[test]
fn a_value_that_is_printed_in_the_body_and_described_in_the_query_is_a_field_of_the_options() {
    let page = |kind: &str| {
        format!(
            "# x\n\n## Request\n\n- HTTP verb: `GET`\n- Path: `/waInstance{{idInstance}}/GetStateInstanceHistory/{{apiTokenInstance}}`\n- Host: `{{{{apiUrl}}}}`\n\n### Request body fields\n\n| Name | Type | Mandatory | Meaning |\n| --- | --- | --- | --- |\n| count | {kind} | no | words |\n"
        )
    };
    let drift = compare(&[(HISTORY, &page("integer"))], &[(HISTORY, &page("string"))]);
    let items: Vec<&String> = drift.changes.iter().flat_map(|change| &change.rust).collect();
    assert_eq!(
        items,
        [
            "wagate_green_api::account::Account::get_state_instance_history",
            "wagate_green_api::account::GetStateInstanceHistory",
            "wagate_green_api::account::GetStateInstanceHistory::count"
        ]
    );
}

const STATUS: &str = "green-api/webhooks/outgoingMessageStatus.md";

fn webhook(rows: &str) -> String {
    format!(
        "# outgoingMessageStatus\n\n## Payload fields\n\n| Name | Type | Meaning |\n| --- | --- | --- |\n| typeWebhook | string | words |\n{rows}"
    )
}

#[test]
fn a_new_field_of_a_webhook_is_one_of_the_branch_and_not_of_the_union() {
    let drift = compare(
        &[(STATUS, &webhook(""))],
        &[(STATUS, &webhook("| retries | integer | words |\n"))],
    );
    let field = find(&drift, "webhook-field-added", "webhook retries");
    assert_eq!(
        field.rust,
        [
            "wagate_green_api::types::OutgoingMessageStatus",
            "wagate_green_api::types::OutgoingMessageStatus::retries"
        ]
    );
}

const COMMON: &str = "green-api/common/CommonErrors.md";

#[test]
fn an_error_of_all_operations_names_what_errors_are_read_into() {
    let page = |rows: &str| {
        format!(
            "# x\n\n## Errors\n\n| HTTP code | Identifier | Meaning |\n| --- | --- | --- |\n| 400 | bad | words |\n{rows}"
        )
    };
    let drift = compare(&[(COMMON, &page(""))], &[(COMMON, &page("| 418 | teapot | words |\n"))]);
    let status = find(&drift, "status-added", "status 418");
    assert_eq!(
        (status.operation.as_deref(), status.rust.as_slice()),
        (None, &ERRORS.map(str::to_owned)[..])
    );
}
