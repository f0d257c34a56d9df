//! What a description claims and no page says.

use super::support::{
    OPERATION, PAGE, TEXT, covered, document, note, of_text, operation_with, unsupported, with,
};
use serde_json::json;

#[test]
fn a_claimed_property_without_a_page_is_listed_once_with_what_is_below_it() {
    let extra = json!({ "type": "object", "properties": { "b": { "type": "string" } } });
    let document = with(document(), "/components/schemas/Thing/properties/a", extra);
    assert_eq!(unsupported(&of_text(document, TEXT)), ["findThing: response a"]);
}

#[test]
fn a_claimed_request_value_without_a_page_is_listed() {
    let pointer = "/components/schemas/Wanted/properties/quoted";
    let document = with(document(), pointer, json!({ "type": "string" }));
    assert_eq!(unsupported(&of_text(document, TEXT)), ["findThing: request quoted"]);
}

#[test]
fn a_discrepancy_that_names_a_claim_explains_it() {
    let property = json!({ "type": "string", "x-discrepancy": note("OTHER", "Only a client library knows `quoted`.") });
    let document = with(document(), "/components/schemas/Wanted/properties/quoted", property);
    assert_eq!(unsupported(&of_text(document, TEXT)), [""; 0]);
}

#[test]
fn an_error_may_be_stated_on_any_page_of_the_vendor() {
    let document = operation_with("/responses/466", json!({ "description": "No calls are left." }));
    assert_eq!(unsupported(&of_text(document.clone(), TEXT)), ["findThing: status 466"]);
    let quota =
        "# Quota\n\n| HTTP code | Identifier | Meaning |\n| --- | --- | --- |\n| 466 | x | m |\n";
    let report = covered(document, &[(PAGE, TEXT), ("green-api/Quota.md", quota)]);
    assert_eq!(unsupported(&report), [""; 0]);
}

#[test]
fn an_operation_that_no_page_states_is_one_claim() {
    let text = "# Nothing\n\nNo method is here.\n";
    let name = "findThing: POST /waInstance{idInstance}/findThing/{apiTokenInstance}";
    assert_eq!(unsupported(&of_text(document(), text)), [name]);
}

#[test]
fn the_list_for_people_says_what_no_page_supports() {
    let pointer = format!("{OPERATION}/responses/499");
    let report = of_text(with(document(), &pointer, json!({ "description": "Gone." })), TEXT);
    let text = report.to_string();
    assert!(
        text.contains("Described, on no page: 1\n\n  green-api findThing: status 499\n"),
        "{text}"
    );
}

#[test]
fn an_object_may_be_stated_on_any_page_of_the_vendor() {
    let pointer = "/components/schemas/Thing/properties/place";
    let place = json!({ "type": "object", "properties": { "city": { "type": "string" } } });
    let text =
        TEXT.replace("| name | string | m |", "| name | string | m |\n| place | object | m |");
    let document = with(document(), pointer, place);
    let report = of_text(document.clone(), &text);
    assert_eq!(unsupported(&report), ["findThing: response place.city"]);
    let event = "# Event\n\n- `typeWebhook`: `moved`\n\n## Payload fields\n\n| Name | Type | Meaning |\n\
                 | --- | --- | --- |\n| place | object | city, street |\n";
    let report = covered(document, &[(PAGE, &text), ("green-api/webhooks/moved.md", event)]);
    assert_eq!(unsupported(&report), [""; 0]);
}

#[test]
fn what_was_only_seen_is_no_claim() {
    let seen = json!({ "note": "Seen once.", "seen": ["https://things.example"], "sure": "low" });
    let inner = json!({ "type": "object", "properties": { "b": { "type": "string" } } });
    let place = "/components/schemas/Thing/properties/a";
    let claimed = with(document(), place, inner.clone());
    assert_eq!(unsupported(&of_text(claimed, TEXT)), ["findThing: response a"]);
    let observed = with(document(), place, with(inner, "/x-observed", seen.clone()));
    assert_eq!(unsupported(&of_text(observed, TEXT)), [""; 0]);
    let status = json!({ "description": "Gone.", "x-observed": seen });
    assert_eq!(unsupported(&of_text(operation_with("/responses/499", status), TEXT)), [""; 0]);
}
