//! Answers that are no success.

use serde_json::json;
use wagate_client::{Error, RetryPolicy};

use crate::support::vendor::{KEY, TOKEN, echo};
use crate::support::{Play, Problem, READ, Server, Thing, Watch, client, request};

async fn fails_with(play: Play) -> (Error<Problem>, Watch) {
    let watch = Watch::start();
    let server = Server::start([play]).await;
    let core = client(&server.url()).with_retry(RetryPolicy::none());
    let error = core.call::<Thing, _>(request(&READ)).await.expect_err("it is an error");
    watch.assert_no_secret_in(&error);
    (error, watch)
}

#[tokio::test]
async fn reads_the_documented_error_body() {
    let (error, _) = fails_with(Play::json(400, r#"{"message":"no such id","code":7}"#)).await;
    let Some(Problem::Message(body)) = error.body() else { panic!("{error:?}") };
    assert_eq!((body.message.as_deref(), body.code), (Some("no such id"), Some(7)));
    assert_eq!(error.to_string(), "acme getThing: HTTP 400: no such id");
}

#[tokio::test]
async fn keeps_an_error_body_of_a_shape_that_is_not_documented() {
    let (error, _) = fails_with(Play::json(400, r#"{"wrong":["everything"]}"#)).await;
    assert_eq!(error.body(), Some(&Problem::Other(json!({"wrong": ["everything"]}))));
}

#[tokio::test]
async fn reads_an_error_that_is_plain_text() {
    let (error, _) =
        fails_with(Play::answer(403, &[("Content-Type", "text/plain")], "Forbidden")).await;
    assert_eq!(error.body(), Some(&Problem::Text("Forbidden".into())));
    assert_eq!(error.to_string(), "acme getThing: HTTP 403: Forbidden; check the credentials");
}

#[tokio::test]
async fn says_what_to_do_about_rejected_credentials() {
    let (error, _) =
        fails_with(Play::json(401, &json!({"message": format!("unknown {KEY}")}).to_string()))
            .await;
    assert_eq!(error.status(), Some(401));
    assert_eq!(
        error.to_string(),
        "acme getThing: HTTP 401: unknown [redacted]; check the credentials"
    );
}

#[tokio::test]
async fn a_call_for_something_that_does_not_exist_is_an_error() {
    let (error, _) = fails_with(Play::json(404, r#"{"message":"not found"}"#)).await;
    assert_eq!(
        error.to_string(),
        "acme getThing: HTTP 404: not found; check the base URL and the ids"
    );
    let (error, _) = fails_with(Play::empty(404)).await;
    assert_eq!(
        error.to_string(),
        "acme getThing: HTTP 404; check the base URL and the ids; no body"
    );
}

#[tokio::test]
async fn an_error_page_that_echoes_every_secret_shows_none() {
    let (error, _) = fails_with(Play::html(500, &format!("<h1>{}</h1>", echo()))).await;
    let Error::UnexpectedStatus { status, content_type, text, .. } = &error else {
        panic!("{error:?}")
    };
    assert_eq!((*status, content_type.as_deref()), (500, Some("text/html; charset=utf-8")));
    assert!(text.starts_with("<h1>[redacted] [redacted]") && text.ends_with("</h1>"), "{text}");
}

#[tokio::test]
async fn an_error_body_that_echoes_every_secret_shows_none() {
    let body = json!({ "message": echo(), "code": null, "input": { TOKEN: [KEY, echo()] } });
    let (error, _) = fails_with(Play::json(400, &body.to_string())).await;
    let Some(Problem::Message(body)) = error.body() else { panic!("{error:?}") };
    let input = body.undocumented().next().expect("it is kept");
    assert_eq!(input.1["[redacted]"][0], "[redacted]");
}

#[tokio::test]
async fn a_content_type_that_echoes_a_secret_shows_none() {
    let content_type = format!("text/html; token={KEY}");
    let (error, _) = fails_with(Play::answer(500, &[("Content-Type", &content_type)], "")).await;
    assert!(error.to_string().contains("token=[redacted]"), "{error}");
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_its_target_not_shown() {
    let target = Server::start([Play::json(200, "{}")]).await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/{TOKEN}", target.url());
        let (error, _) = fails_with(Play::answer(status, &[("Location", &location)], "")).await;
        assert!(matches!(error, Error::UnexpectedStatus { .. }), "{error:?}");
        assert!(error.to_string().contains("redirects are not followed"), "{error}");
        assert!(!format!("{error:?}").contains(&target.url()));
    }
    assert_eq!(target.count(), 0);
}

#[tokio::test]
async fn a_long_page_is_kept_whole_and_displayed_short() {
    let page = format!("<p>{}</p>", "ü".repeat(20_000));
    let (error, _) = fails_with(Play::html(502, &page)).await;
    assert_eq!(error.text(), Some(page.as_str()));
    let text = error.to_string();
    assert!(text.len() < 2500 && text.ends_with("... (40007 bytes)"), "{text}");
}

#[tokio::test]
async fn an_error_is_one_line_without_control_characters() {
    let (error, _) = fails_with(Play::html(500, "a\r\n\tb\u{1b}[31mc\0")).await;
    assert_eq!(
        error.to_string(),
        r"acme getThing: HTTP 500; the gateway or a proxy before it failed; text/html; charset=utf-8; body: a   b\u{1b}[31mc\u{0}"
    );
}

#[tokio::test]
async fn too_many_calls_without_a_body_is_still_a_rate_limit() {
    let (error, _) = fails_with(Play::empty(429)).await;
    assert!(error.is_rate_limited() && error.body().is_none());
    assert_eq!(error.to_string(), "acme getThing: HTTP 429; call less often");
}

#[tokio::test]
async fn an_error_can_be_turned_into_that_of_a_layer_above() {
    let (error, _) = fails_with(Play::json(400, r#"{"message":"no"}"#)).await;
    let error = error.map_body(|body| serde_json::to_value(body).expect("it is JSON"));
    assert_eq!(error.body(), Some(&json!({"message": "no"})));
    assert_eq!(error.to_string(), "acme getThing: HTTP 400: no");
}

#[tokio::test]
async fn a_quota_that_is_used_up_is_an_error_of_its_own() {
    for status in [402, 466] {
        let (error, _) = fails_with(Play::json(status, r#"{"message":"3 of 3 chats"}"#)).await;
        assert!(matches!(&error, Error::QuotaExceeded { body: Some(_), .. }), "{error:?}");
        assert_eq!(error.status(), Some(status));
        let message =
            format!("acme getThing: HTTP {status}: 3 of 3 chats; the quota of the plan is used up");
        assert_eq!(error.to_string(), message);
    }
}
