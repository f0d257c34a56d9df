//! What is sent, and what is refused before anything is sent.

use wagate_client::{Core, CredentialSlot, Error, Method, NoBody, Request};

use crate::support::vendor::{API, THING, TOKEN, builder};
use crate::support::{Play, READ, Server, WRITE, client, request};

/// The first line of what is sent for a request, and all lines.
async fn sent(core: impl Fn(&str) -> Core, request: Request<'_>) -> (String, Vec<String>) {
    let server = Server::start([Play::json(200, "{}")]).await;
    core(&server.url()).send_raw(request).await.expect("an answer");
    let lines: Vec<String> = server.requests()[0].lines().map(str::to_owned).collect();
    (lines[0].clone(), lines)
}

async fn refused(core: &Core, request: Request<'_>) -> Error<NoBody> {
    let error = core.send_raw(request).await.expect_err("it is refused");
    assert_eq!(error.call().attempts, 0);
    assert!(error.was_never_sent());
    error
}

#[tokio::test]
async fn credentials_go_where_the_operation_says() {
    let (first, lines) = sent(client, request(&READ)).await;
    assert_eq!(
        first,
        "GET /v1/PATHMARK%2F%22a%2Bb%22%20%2541%26PATHTAIL/things/7?client=QUERYMARK%3D1 HTTP/1.1"
    );
    assert!(lines.contains(&"x-api-key: HEADMARK-1".to_owned()), "{lines:?}");
    assert!(
        lines.contains(&"authorization: Basic VVNFUk1BUks6UEFTU01BUksvMQ==".to_owned()),
        "{lines:?}"
    );
    assert!(lines.contains(&"accept: application/json".to_owned()));
    assert!(lines.iter().any(|line| line.starts_with("user-agent: wagate/")));
}

#[tokio::test]
async fn every_method_is_sent_as_itself() {
    for method in [Method::Get, Method::Post, Method::Put, Method::Delete, Method::Patch] {
        let operation = API.call(method, "getThing", THING);
        let (first, _) = sent(client, request(&operation)).await;
        assert!(first.starts_with(&format!("{method} ")), "{first}");
    }
}

#[tokio::test]
async fn a_path_parameter_is_one_segment_whatever_it_holds() {
    for (value, expected) in [
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("a b", "a%20b"),
        ("olá", "ol%C3%A1"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        ("\\..\\", "%5C..%5C"),
        ("123@c.us", "123@c.us"),
    ] {
        let mut request = Request::new(&READ);
        request.path("id", value);
        let (first, _) = sent(client, request).await;
        assert!(first.contains(&format!("/things/{expected}?")), "{value}: {first}");
    }
}

#[tokio::test]
async fn a_body_is_sent_as_json() {
    let mut request = request(&WRITE);
    request.json(&serde_json::json!({ "chatId": "1@c.us" }));
    let (_, lines) = sent(client, request).await;
    assert!(lines.contains(&"content-type: application/json".to_owned()));
    assert_eq!(lines.last().map(String::as_str), Some(r#"{"chatId":"1@c.us"}"#));
}

#[tokio::test]
async fn a_prefix_of_the_base_url_comes_first() {
    for prefix in ["/waha", "/waha/"] {
        let core = |url: &str| builder(&format!("{url}{prefix}")).build().expect("it is valid");
        let (first, _) = sent(core, request(&READ)).await;
        assert!(first.starts_with("GET /waha/v1/PATHMARK"), "{first}");
    }
}

#[tokio::test]
async fn header_and_query_credentials_that_the_client_does_not_have_are_not_sent() {
    let core = |url: &str| {
        Core::builder("acme")
            .host("api", url)
            .credential("token", "t")
            .build()
            .expect("it is valid")
    };
    let (first, lines) = sent(core, request(&READ)).await;
    assert_eq!(first, "GET /v1/t/things/7 HTTP/1.1");
    assert!(
        !lines
            .iter()
            .any(|line| line.starts_with("x-api-key") || line.starts_with("authorization"))
    );
}

#[tokio::test]
async fn a_path_credential_that_the_client_does_not_have_is_named() {
    let core =
        Core::builder("acme").host("api", "http://localhost:1").build().expect("it is valid");
    let error = refused(&core, request(&READ)).await;
    assert!(matches!(error, Error::Config { .. }));
    assert_eq!(
        error.to_string(),
        "acme getThing: the credential `token` is missing; give it to the client"
    );
}

#[tokio::test]
async fn a_host_without_an_address_is_named() {
    let operation = READ.host("media");
    let error = refused(&client("http://localhost:1"), request(&operation)).await;
    assert!(matches!(error, Error::Config { .. }));
    assert_eq!(
        error.to_string(),
        "acme getThing: the host `media` has no address; give the client its base URL"
    );
}

#[tokio::test]
async fn path_parameters_that_are_missing_empty_or_unknown_are_named() {
    let core = client("http://localhost:1");
    let error = refused(&core, Request::new(&READ)).await;
    assert_eq!(error.to_string(), "acme getThing: the path parameter `id` is missing");
    for value in ["", ".", ".."] {
        let mut request = Request::new(&READ);
        request.path("id", value);
        let error = refused(&core, request).await;
        assert!(
            matches!(error, Error::Argument { .. }) && error.to_string().contains("`id`"),
            "{error}"
        );
    }
    let mut other = request(&READ);
    other.path("name", "x");
    assert_eq!(
        refused(&core, other).await.to_string(),
        "acme getThing: there is no path parameter `name`"
    );
    // A credential is not to be had by way of a parameter.
    let mut token = request(&READ);
    token.path("token", "mine");
    let server = Server::start([Play::json(200, "{}")]).await;
    client(&server.url()).send_raw(token).await.expect("an answer");
    assert!(!server.requests()[0].contains("mine"));
}

#[tokio::test]
async fn a_template_that_is_not_closed_is_no_panic() {
    for path in ["/a/{id", "/a/{", "/{id}}/{}"] {
        let operation = API.get("getThing", path);
        let result = client("http://localhost:1").send_raw(Request::new(&operation)).await;
        assert!(matches!(result, Err(Error::Argument { .. })), "{path}");
    }
}

#[tokio::test]
async fn a_credential_that_a_header_cannot_carry_is_named_and_not_shown() {
    let core =
        builder("http://localhost:1").credential("key", "HEADMARK-é").build().expect("it is valid");
    let error = refused(&core, request(&READ)).await;
    let text = format!("{error} {error:?}");
    assert!(text.contains("`key`") && !text.contains("HEADMARK"), "{text}");
}

#[tokio::test]
async fn a_credential_cannot_leave_its_segment() {
    for value in [".", ".."] {
        let core =
            builder("http://localhost:1").credential("token", value).build().expect("it is valid");
        let error = refused(&core, request(&READ)).await;
        assert!(
            matches!(error, Error::Config { .. }) && error.to_string().contains("`token`"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn the_credential_of_an_operation_wins_over_user_and_password() {
    let slots = [CredentialSlot::header("key", "Authorization")];
    let operation = API.credentials(&slots).get("getThing", "/x");
    let (_, lines) = sent(client, Request::new(&operation)).await;
    assert!(lines.contains(&"authorization: HEADMARK-1".to_owned()), "{lines:?}");
    assert_eq!(lines.iter().filter(|line| line.starts_with("authorization")).count(), 1);
}

#[tokio::test]
async fn a_mistake_sends_nothing() {
    let server = Server::start([Play::json(200, "{}")]).await;
    let core = client(&server.url());
    let mut request = request(&READ);
    request.header("not a header", "x");
    let error = refused(&core, request).await;
    assert!(error.to_string().contains("`not a header` is not a header name"), "{error}");
    assert_eq!(server.count(), 0);
}

#[test]
fn a_client_and_its_errors_can_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    fn travels<T: Send>(_: &T) {}
    crosses::<Core>();
    crosses::<Error<serde_json::Value>>();
    let core = client("http://localhost:1");
    travels(&core.call::<serde_json::Value, serde_json::Value>(request(&READ)));
    travels(&core.lookup::<serde_json::Value, serde_json::Value>(request(&READ)));
    travels(&core.send_raw(request(&READ)));
    assert!(!format!("{core:?}").contains(TOKEN));
}
