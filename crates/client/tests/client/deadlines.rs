//! How long a whole call may take, and an attempt that the gateway may keep waiting.

use std::time::Duration;

use wagate_client::{CallSettings, Error, Operation, RateLimit, RetryPolicy, TimeLimit};

use crate::support::vendor::{API, THING, builder};
use crate::support::{Play, Problem, READ, Server, Thing, Watch, client, request};

type Result<T> = std::result::Result<T, Error<Problem>>;

const SHORT: Duration = Duration::from_millis(200);

#[track_caller]
fn assert_met_the_deadline(error: &Error<Problem>) {
    let Error::Timeout { after, limit, .. } = error else { panic!("{error:?}") };
    assert_eq!((*after, *limit), (SHORT, TimeLimit::Deadline));
}

#[tokio::test]
async fn a_call_that_waits_for_its_turn_ends_at_its_deadline_and_gives_its_turn_back() {
    let watch = Watch::start();
    let server = Server::start([Play::json(200, "{}")]).await;
    let core = builder(&server.url()).rate_limit("getThing", RateLimit::per_minute(1));
    let core = core.deadline(SHORT).build().expect("it is valid");
    let first: Result<Thing> = core.call(request(&READ)).await;
    assert!(first.is_ok());
    for _ in 0..2 {
        let second: Result<Thing> = core.call(request(&READ)).await;
        let error = second.expect_err("its turn comes in a minute");
        assert_met_the_deadline(&error);
        assert!(error.was_never_sent());
        let text = error.to_string();
        assert_eq!(text, "acme getThing: not done within the deadline of 200ms; nothing was sent");
    }
    assert_eq!(server.count(), 1);
    let traces = watch.traces();
    let names = r#"message=waits for the rate limit wagate.vendor="acme" wagate.operation="getThing" wagate.expected_ms="#;
    let told: Vec<&str> = traces.split("event wagate.rate_limit.long_wait ").skip(1).collect();
    assert_eq!(told.len(), 2, "{traces}");
    for told in told {
        let expected = told.strip_prefix(names).and_then(|rest| rest.split_whitespace().next());
        let expected: u64 = expected.and_then(|text| text.parse().ok()).expect(told);
        assert!((50_000..=60_000).contains(&expected), "the turn was given back: {told}");
    }
    watch.assert_nothing_traced();
}

#[tokio::test]
async fn a_silent_gateway_is_left_at_the_deadline_of_the_call() {
    let server = Server::start([Play::Stall(Vec::new())]).await;
    let core = client(&server.url());
    let settings = core.settings().with_deadline(SHORT);
    let result: Result<Thing> = core.with_settings(settings).call(request(&READ)).await;
    let error = result.expect_err("it is silent");
    assert_met_the_deadline(&error);
    assert!(error.may_have_been_sent() && error.to_string().ends_with("may still have acted"));
    assert_eq!((error.call().attempts, server.count()), (1, 1));
    let result = core.with_deadline(SHORT).download::<Problem>(&server.url()).await;
    assert_met_the_deadline(&result.expect_err("it is silent"));
}

#[tokio::test]
async fn a_pause_that_would_not_end_in_time_is_not_begun() {
    let server = Server::start([Play::answer(503, &[("Retry-After", "9")], "")]).await;
    let core = client(&server.url()).with_deadline(Duration::from_secs(8));
    let result: Result<Thing> = core.call(request(&READ)).await;
    let error = result.expect_err("it is down");
    assert_eq!((error.status(), error.call().attempts), (Some(503), 1));
}

#[tokio::test]
async fn one_call_may_have_other_settings() {
    let server = Server::start([Play::empty(503)]).await;
    let core = client(&server.url());
    let settings = CallSettings::default().with_retry(RetryPolicy::none());
    let result: Result<Thing> = core.with_settings(settings).call(request(&READ)).await;
    assert_eq!(result.expect_err("it is down").call().attempts, 1);
    assert_eq!(core.settings().timeout(), Duration::from_secs(20));
}

#[tokio::test]
async fn a_call_that_the_gateway_may_keep_waiting_is_not_cut_short() {
    let polls = API.get("receive", THING).long_poll("receiveTimeout", 5);
    let call = async |operation: &Operation<'_>, seconds: Option<u32>| -> Result<Thing> {
        let pause = Duration::from_millis(300);
        let server = Server::start([Play::slow(&["{", "}"], pause)]).await;
        let core = client(&server.url()).with_timeout(SHORT);
        let mut request = request(operation);
        if let Some(seconds) = seconds {
            request.query("receiveTimeout", seconds);
        }
        core.call(request).await
    };
    assert!(call(&READ, Some(60)).await.is_err_and(|error| error.is_timeout()));
    assert!(call(&polls, Some(60)).await.is_ok());
    assert!(call(&polls, None).await.is_ok());
}
