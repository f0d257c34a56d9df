//! What is tried again, and what never is.

use std::time::{Duration, Instant, SystemTime};

use wagate_client::{Error, RetryPolicy};

use crate::support::{Play, Problem, READ, Server, Thing, WRITE, Watch, client, request};

type Result<T> = std::result::Result<T, Error<Problem>>;

/// The first answer, then a good one.
async fn then_fine(first: Play) -> Server {
    Server::start([first, Play::json(200, r#"{"name":"a thing"}"#)]).await
}

#[tokio::test]
async fn retries_a_read_after_429_502_503_and_504() {
    for status in [429, 502, 503, 504] {
        let watch = Watch::start();
        let server = then_fine(Play::json(status, "{}")).await;
        let thing: Result<Thing> = client(&server.url()).call(request(&READ)).await;
        assert_eq!(thing.expect("the second try").name.as_deref(), Some("a thing"));
        assert_eq!(server.count(), 2, "{status}");
        watch.assert_nothing_traced();
    }
}

#[tokio::test]
async fn retries_a_read_after_a_connection_that_broke() {
    for first in [
        Play::Reset,
        Play::Bytes(Vec::new()),
        Play::truncated("{"),
        Play::Bytes(b"HTTP/1.1 200 O".into()),
    ] {
        let watch = Watch::start();
        let server = then_fine(first).await;
        let thing: Result<Thing> = client(&server.url()).call(request(&READ)).await;
        assert!(thing.is_ok());
        assert_eq!(server.count(), 2);
        watch.assert_nothing_traced();
    }
}

#[tokio::test]
async fn sends_the_same_request_again_whole() {
    let server = then_fine(Play::empty(503)).await;
    let mut request = request(&READ);
    request.query("limit", 3).header("X-Extra", "yes").json(&["a body"]);
    let thing: Result<Thing> = client(&server.url()).call(request).await;
    assert!(thing.is_ok());
    let requests = server.requests();
    assert_eq!(requests[0], requests[1]);
    assert!(requests[1].ends_with(r#"["a body"]"#));
}

#[tokio::test]
async fn tries_a_refused_connection_again_whatever_the_operation() {
    for operation in [&READ, &WRITE] {
        let watch = Watch::start();
        let result: Result<Thing> =
            client(&Server::refusing().await).call(request(operation)).await;
        let error = result.expect_err("nothing listens");
        assert!(matches!(error, Error::Connect { .. }), "{error:?}");
        assert_eq!(error.call().attempts, 3);
        assert!(error.was_never_sent());
        watch.assert_no_secret_in(&error);
    }
}

#[tokio::test]
async fn never_sends_a_message_twice() {
    for play in [
        Play::Reset,
        Play::Bytes(Vec::new()),
        Play::truncated("{"),
        Play::json(500, "{}"),
        Play::json(502, "{}"),
        Play::json(503, "{}"),
        Play::json(504, "{}"),
        Play::answer(503, &[("Retry-After", "0")], ""),
        Play::json(200, "no JSON"),
    ] {
        let watch = Watch::start();
        let server = Server::start([play]).await;
        let result: Result<Thing> = client(&server.url()).call(request(&WRITE)).await;
        let error = result.expect_err("it failed");
        assert_eq!(server.count(), 1, "{error}");
        assert_eq!(error.call().attempts, 1);
        watch.assert_no_secret_in(&error);
    }
}

#[tokio::test]
async fn sends_a_message_again_that_the_gateway_refused_to_take() {
    let server = then_fine(Play::answer(429, &[("Retry-After", "0")], "")).await;
    let thing: Result<Thing> = client(&server.url()).call(request(&WRITE)).await;
    assert!(thing.is_ok());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn does_not_retry_an_error_that_will_stay() {
    for status in [400, 401, 403, 404, 500, 501] {
        let server = Server::start([Play::json(status, "{}")]).await;
        let result: Result<Thing> = client(&server.url()).call(request(&READ)).await;
        assert_eq!(result.expect_err("it is an error").status(), Some(status));
        assert_eq!(server.count(), 1, "{status}");
    }
}

#[tokio::test]
async fn waits_as_many_seconds_as_told() {
    let server = then_fine(Play::answer(429, &[("Retry-After", "1")], "")).await;
    let started = Instant::now();
    let thing: Result<Thing> = client(&server.url()).call(request(&READ)).await;
    assert!(thing.is_ok());
    assert!(started.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn waits_until_the_date_that_it_was_told() {
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3));
    let server = then_fine(Play::answer(503, &[("Retry-After", &date)], "")).await;
    let started = Instant::now();
    let thing: Result<Thing> = client(&server.url()).call(request(&READ)).await;
    assert!(thing.is_ok());
    // Dates have no fractions of a second, so up to one is lost.
    assert!(started.elapsed() >= Duration::from_millis(1800), "{:?}", started.elapsed());
}

#[tokio::test]
async fn gives_up_when_told_to_wait_longer_than_the_cap() {
    let watch = Watch::start();
    let server =
        then_fine(Play::answer(429, &[("Retry-After", "3600")], r#"{"message":"slow down"}"#))
            .await;
    let result: Result<Thing> = client(&server.url()).call(request(&READ)).await;
    let error = result.expect_err("an hour is too long");
    let Error::RateLimited { retry_after, body, .. } = &error else { panic!("{error:?}") };
    assert_eq!(*retry_after, Some(Duration::from_secs(3600)));
    assert!(body.is_some());
    assert_eq!(server.count(), 1);
    assert_eq!(
        error.to_string(),
        "acme getThing: HTTP 429: slow down; wait 3600s before the next call"
    );
    watch.assert_no_secret_in(&error);
}

#[tokio::test]
async fn tells_how_long_to_wait_with_other_statuses_too() {
    let server = Server::start([Play::answer(503, &[("Retry-After", "3600")], "")]).await;
    let result: Result<Thing> = client(&server.url()).call(request(&READ)).await;
    let error = result.expect_err("an hour is too long");
    assert_eq!((error.status(), error.retry_after()), (Some(503), Some(Duration::from_secs(3600))));
}

#[tokio::test]
async fn clones_share_one_budget_that_runs_dry() {
    let server = Server::start([Play::empty(503)]).await;
    let core = client(&server.url());
    for _ in 0..10 {
        let result: Result<Thing> = core.clone().call(request(&READ)).await;
        assert_eq!(result.expect_err("it is down").call().attempts, 3);
    }
    let result: Result<Thing> =
        core.with_timeout(Duration::from_secs(5)).call(request(&READ)).await;
    assert_eq!(result.expect_err("it is down").call().attempts, 1);
    assert_eq!(server.count(), 31);
}

#[tokio::test]
async fn a_policy_can_be_set_for_one_call() {
    let server = Server::start([Play::empty(503)]).await;
    let core = client(&server.url());
    let once: Result<Thing> = core.with_retry(RetryPolicy::none()).call(request(&READ)).await;
    assert_eq!(once.expect_err("it is down").call().attempts, 1);
    let again: Result<Thing> = core.call(request(&READ)).await;
    assert_eq!(again.expect_err("it is down").call().attempts, 3);
}

#[tokio::test]
async fn each_attempt_has_a_span_that_tells_its_status() {
    let watch = Watch::start();
    let server = then_fine(Play::empty(503)).await;
    let thing: Result<Thing> = client(&server.url()).call(request(&READ)).await;
    assert!(thing.is_ok());
    let traces = watch.traces();
    let method = r#"span wagate.attempt otel.kind="client" http.request.method="GET""#;
    let template =
        r#"url.template="/v1/{token}/things/{id}" server.address="127.0.0.1" server.port="#;
    let names = r#"wagate.vendor="acme" wagate.operation="getThing""#;
    for expected in [
        format!("{method} {template}"),
        format!("{method} http.request.resend_count=1 {template}"),
        names.to_owned(),
        "record  http.response.status_code=503\nrecord  error.type=\"503\"".to_owned(),
        "record  http.response.status_code=200\nrecord  wagate.duration_ms=".to_owned(),
        format!("event wagate.retry message=tries again {names} wagate.attempt=1 wagate.wait_ms="),
    ] {
        assert!(traces.contains(&expected), "{expected} in {traces}");
    }
    assert!(!traces.contains("url.full") && !traces.contains("things/7"), "{traces}");
    watch.assert_nothing_traced();
}

#[tokio::test]
async fn an_attempt_that_fails_has_a_span_that_tells_why() {
    let watch = Watch::start();
    let result: Result<Thing> = client(&Server::refusing().await).call(request(&READ)).await;
    result.expect_err("nothing listens");
    assert!(watch.traces().contains("record  error.type=\"connect\""), "{}", watch.traces());
    watch.assert_nothing_traced();
}

#[tokio::test]
async fn a_call_that_was_sent_once_was_sent_although_the_last_attempt_found_nobody() {
    let server = Server::start([Play::empty(503)]).await;
    let core = client(&server.url());
    let result: Result<Thing> = core.with_retry(RetryPolicy::none()).call(request(&READ)).await;
    assert!(result.expect_err("it is down").may_have_been_sent());
    let server = Server::once(Play::empty(503)).await;
    let result: Result<Thing> = client(&server).call(request(&READ)).await;
    let error = result.expect_err("it is gone");
    assert!(matches!(error, Error::Connect { .. }), "{error:?}");
    assert!(error.may_have_been_sent() && !error.was_never_sent());
}
