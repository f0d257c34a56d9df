//! Small inputs from outside that failed once.

use std::path::Path;

use wagate_validate::{Envelope, Report, Response, Strictness, WebhookReport};

use crate::support::{VALIDATOR, problems};

fn case(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    std::fs::read(folder.join(name)).expect("the case is there")
}

fn answer(vendor: &str, operation: &str, status: u16, name: &str) -> Report {
    let body = case(&format!("{vendor}-{operation}-{status}-{name}.json"));
    let response = Response::new(status, &body);
    let report = VALIDATOR.response(vendor, operation, &response, Strictness::Tolerant);
    report.expect("the operation exists")
}

fn webhook(name: &str) -> WebhookReport {
    let payload = case(&format!("green-api-webhook-{name}.json"));
    let report = VALIDATOR.webhooks("green-api", &payload, Strictness::Tolerant);
    let mut entries = report.expect("the vendor has webhooks").entries;
    assert_eq!(entries.len(), 1);
    entries.remove(0).report
}

#[test]
fn messages_of_a_journal_without_a_known_type_are_valid() {
    for name in ["empty-type", "reaction", "incoming-call"] {
        let report = answer("green-api", "getMessage", 200, name);
        assert_eq!(problems(&report), [""; 0], "{name}");
    }
}

#[test]
fn buttons_that_no_page_shows_are_valid() {
    for name in ["reply-buttons", "interactive-buttons-response"] {
        let report = webhook(name);
        assert!(report.valid, "{name}: {report:?}");
        assert!(report.kind.is_some_and(|kind| kind.starts_with("incomingMessageReceived")));
    }
}

#[test]
fn half_a_character_is_read() {
    let report = webhook("lone-surrogate");
    assert_eq!(report.kind.as_deref(), Some("incomingMessageReceived/textMessage"));
    assert!(report.valid, "{report:?}");
}

#[test]
fn a_payload_is_taken_out_of_what_people_keep_it_in() {
    for (name, envelope) in
        [("in-queue-envelope", Envelope::Queue), ("in-workflow-envelope", Envelope::Workflow)]
    {
        let report = webhook(name);
        assert_eq!(report.envelope, Some(envelope));
        assert_eq!(report.kind.as_deref(), Some("stateInstanceChanged"));
        assert!(report.valid, "{name}: {report:?}");
    }
}

#[test]
fn a_problem_in_an_envelope_points_into_the_file() {
    let kept = r#"[{"headers":{},"query":{},"body":{"receiptId":7,"body":
        {"typeWebhook":"stateInstanceChanged","timestamp":[],"instanceData":{},"stateInstance":"authorized"}}}]"#;
    let report = VALIDATOR.webhooks("green-api", kept.as_bytes(), Strictness::Tolerant);
    let entry = report.expect("the vendor has webhooks").entries.remove(0).report;
    assert_eq!(entry.envelope, Some(Envelope::Queue));
    assert!(
        entry.problems.iter().any(|problem| problem.instance_path == "/body/body/timestamp"),
        "{entry:?}"
    );
}

#[test]
fn errors_of_every_shape_are_errors() {
    for (vendor, operation, status, name) in [
        ("z-api", "getMetadataContact", 400, "client-token"),
        ("z-api", "getMetadataContact", 400, "not-subscribed"),
        ("waha", "getContactProfilePicture", 500, "exception"),
        ("waha", "getContact", 422, "session"),
        ("waha", "getContact", 404, "no-route"),
    ] {
        assert_eq!(problems(&answer(vendor, operation, status, name)), [""; 0], "{name}");
    }
}

#[test]
fn a_route_that_does_not_exist_is_no_missing_contact() {
    let waha = wagate_spec::bundled().iter().find(|spec| spec.vendor == "waha");
    let operation = waha.and_then(|spec| spec.operation("getContact")).expect("it is described");
    let body = serde_json::from_slice(&case("waha-getContact-404-no-route.json")).expect("JSON");
    assert!(!operation.lookup.as_ref().is_some_and(|lookup| lookup.is_absent(404, Some(&body))));
}

#[test]
fn a_phone_that_is_not_connected_is_an_error_although_the_status_is_a_success() {
    let z_api = wagate_spec::bundled().iter().find(|spec| spec.vendor == "z-api");
    let operation = z_api.and_then(|spec| spec.operation("getMetadataContact")).expect("described");
    let name = "z-api-getMetadataContact-200-not-connected.json";
    let body = serde_json::from_slice(&case(name)).expect("JSON");
    assert!(operation.failures.iter().any(|failure| failure.is_told_by(&body)));
    let report = answer("z-api", "getMetadataContact", 200, "not-connected");
    assert_eq!(problems(&report), [""; 0]);
}
