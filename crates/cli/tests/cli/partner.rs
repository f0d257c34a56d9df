//! `call` with the methods of partners.

use crate::gateway::Gateway;
use crate::green_api::call;
use crate::support::{Run, run, wagate};

#[test]
fn a_failure_that_comes_with_a_success_is_status_one() {
    let body = br#"{"code": 401, "description": "Invalid partner token"}"#;
    let gateway = Gateway::start(|_, _| ("200 OK", body.to_vec()));
    let run = partner(&gateway.url).ends_with(1).says(&["getInstances", "HTTP 200", "failure"]);
    assert!(run.stdout.is_empty(), "{run:?}");
    let gateway = Gateway::start(|_, _| ("200 OK", b"[]".to_vec()));
    partner(&gateway.url).ends_with(0);
}

/// A partner has a token of its own, and no instance.
fn partner(url: &str) -> Run {
    let mut command = wagate(&["call", "green-api", "getInstances"]);
    run(command
        .env("WAGATE_GREEN_API_PARTNER_URL", url)
        .env("WAGATE_GREEN_API_PARTNER_TOKEN", "gac.1234567891234567891234567891213456789"))
}

#[test]
fn only_the_credentials_of_the_operation_are_asked_for() {
    let mut command = wagate(&["call", "green-api", "getInstances"]);
    let run = run(&mut command).ends_with(2).says(&["WAGATE_GREEN_API_PARTNER_TOKEN"]);
    assert!(!run.stderr.contains("ID_INSTANCE"), "{run:?}");
    let gateway = Gateway::start(|_, _| ("200 OK", b"{}".to_vec()));
    let run = call(&gateway.url, &["getSettings"]).ends_with(0);
    assert!(!run.stderr.contains("PARTNER"), "{run:?}");
}
