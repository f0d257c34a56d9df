//! Failures that come with a success status.

use serde_json::{Value, json};
use wagate_client::{Error, Operation};

use crate::support::vendor::echo;
use crate::support::{Play, Problem, READ, Server, Thing, Watch, client, request};

/// An operation whose failures have a code and a message, or an error, or a reason.
const TELLING: Operation<'static> = READ.failures(&[&["code", "message"], &["error"], &["reason"]]);

async fn call(body: &str) -> Result<Value, Error<Problem>> {
    let server = Server::start([Play::json(200, body)]).await;
    let answer = client(&server.url()).call(request(&TELLING)).await;
    assert_eq!(server.count(), 1);
    answer
}

#[tokio::test]
async fn an_object_with_all_keys_of_a_list_is_an_error_with_its_body() {
    let watch = Watch::start();
    let error = call(r#" {"code":401,"message":"Unauthorized"}"#).await.expect_err("it failed");
    assert!(matches!(&error, Error::Api { status: 200, .. }), "{error:?}");
    let Some(Problem::Message(body)) = error.body() else { panic!("{error:?}") };
    assert_eq!((body.code, body.message.as_deref()), (Some(401), Some("Unauthorized")));
    assert_eq!(error.to_string(), "acme getThing: HTTP 200: Unauthorized");
    watch.assert_no_secret_in(&error);
    assert!(call(r#"{"setAdmin":true,"error":"participant not found"}"#).await.is_err());
    assert!(call(r#"{"updated":false,"reason":"FORBIDDEN"}"#).await.is_err());
}

#[tokio::test]
async fn other_answers_are_successes() {
    for body in [
        json!({ "code": 1 }),
        json!({ "code": 1, "message": null }),
        json!({ "error": null }),
        json!({ "set": true, "reason": "" }),
        json!({ "set": true, "reason": " " }),
        json!([{ "error": "inside" }]),
        json!({ "inside": { "error": "no" } }),
        json!("error"),
    ] {
        assert_eq!(call(&body.to_string()).await.expect("a success"), body);
    }
}

#[tokio::test]
async fn an_operation_that_tells_no_failures_has_none() {
    let server = Server::start([Play::json(200, r#"{"error":"a field like any"}"#)]).await;
    let answer = client(&server.url()).call::<Value, Problem>(request(&READ)).await;
    assert!(answer.is_ok());
}

#[tokio::test]
async fn an_answer_of_no_interest_is_looked_at_for_a_failure() {
    let server = Server::start([Play::json(201, r#"{"error":"no"}"#)]).await;
    let error =
        client(&server.url()).call::<(), Problem>(request(&TELLING)).await.expect_err("it failed");
    assert_eq!(error.status(), Some(201));
}

#[tokio::test]
async fn lookups_tell_failures_too() {
    let server = Server::start([Play::json(200, r#"{"error":"no"}"#)]).await;
    let core = client(&server.url());
    let one = core.lookup::<Thing, Problem>(request(&TELLING)).await;
    assert!(matches!(one, Err(Error::Api { status: 200, .. })), "{one:?}");
    let list = core.lookup_list::<Thing, Problem>(request(&TELLING)).await;
    assert!(matches!(list, Err(Error::Api { status: 200, .. })), "{list:?}");
    let server = Server::start([Play::json(200, "{}")]).await;
    let none = client(&server.url()).lookup::<Thing, Problem>(request(&TELLING)).await;
    assert_eq!(none.expect("no failure"), None);
}

#[tokio::test]
async fn a_told_failure_that_echoes_every_secret_shows_none() {
    let watch = Watch::start();
    let error = call(&json!({ "error": echo() }).to_string()).await.expect_err("it failed");
    assert!(matches!(error, Error::Api { status: 200, .. }));
    watch.assert_no_secret_in(&error);
}

#[tokio::test]
async fn a_failure_of_another_shape_is_no_success() {
    #[derive(Debug, serde::Deserialize)]
    struct Strict {
        #[allow(dead_code)]
        number: i64,
    }
    impl wagate_client::ErrorBody for Strict {
        fn message(&self) -> Option<String> {
            None
        }
    }
    let server = Server::start([Play::json(200, r#"{"error":"no"}"#)]).await;
    let answer = client(&server.url()).call::<Value, Strict>(request(&TELLING)).await;
    assert!(matches!(answer, Err(Error::Body { status: 200, .. })), "{answer:?}");
}
