//! Answers that hold what nobody but the caller may see.

use serde_json::{Value, json};
use wagate_client::{Error, FromAnswer, Operation};

use crate::support::{Play, Problem, READ, Server, Thing, Watch, client, request};

/// What no error may show.
const SECRET: &str = "ANSWERMARK";

/// An operation that answers with secrets.
const ISSUING: Operation<'static> = READ.secret_fields(&["token", "name"]).failures(&[&["error"]]);

/// The error, after a look at all of its forms.
async fn failed<T: FromAnswer + std::fmt::Debug>(play: Play) -> Error<Problem> {
    let watch = Watch::start();
    let server = Server::start([play]).await;
    let core = client(&server.url());
    let error = core.call::<T, Problem>(request(&ISSUING)).await.expect_err("it fails");
    for text in [error.to_string(), format!("{error:?}"), format!("{error:#?}"), watch.traces()] {
        assert!(!text.contains(SECRET), "{text}");
    }
    watch.assert_no_secret_in(&error);
    error
}

#[tokio::test]
async fn the_caller_gets_them() {
    let body = json!({ "name": SECRET }).to_string();
    let server = Server::start([Play::json(200, &body)]).await;
    let answer = client(&server.url()).call::<Thing, Problem>(request(&ISSUING)).await;
    assert_eq!(answer.expect("it fits").name.as_deref(), Some(SECRET));
}

#[tokio::test]
async fn a_body_that_does_not_fit_is_shown_without_them() {
    let body = json!([{ "sizes": ["oops"], "token": SECRET, "parts": [{ "name": SECRET }] }]);
    let error = failed::<Vec<Thing>>(Play::json(200, &body.to_string())).await;
    let Error::Body { path, message, text, .. } = &error else { panic!("{error:?}") };
    assert_eq!(path, "[0].sizes[0]");
    assert!(message.starts_with("invalid value: a text, expected an integer"), "{message}");
    let shown: Value = serde_json::from_str(text).expect("it is JSON");
    let hidden = "[redacted]";
    let expected = json!([{ "sizes": ["oops"], "token": hidden, "parts": [{ "name": hidden }] }]);
    assert_eq!(shown, expected);
}

#[tokio::test]
async fn a_secret_that_does_not_fit_is_not_in_the_message() {
    for secret in ["[\"ANSWERMARK\"]", "{\"ANSWERMARK\":1}", "{\"a\":\"ANSWERMARK\"}"] {
        let error = failed::<Thing>(Play::json(200, &format!("{{\"name\":{secret}}}"))).await;
        let Error::Body { path, message, .. } = &error else { panic!("{error:?}") };
        assert_eq!(path, "name");
        assert!(message.starts_with("invalid value: "), "{message}");
    }
    let error = failed::<Thing>(Play::json(200, r#"{"name":5511999}"#)).await;
    assert!(!format!("{error} {error:?}").contains("5511999"), "{error}");
}

#[tokio::test]
async fn what_is_not_json_is_not_shown_at_all() {
    for play in [
        Play::json(200, r#"{"token":"ANSWERMARK","name""#),
        Play::json(200, r#"{"sizes":"ANSWERMARK","name""#),
        Play::html(200, "<p>ANSWERMARK</p>"),
        Play::html(500, "<p>ANSWERMARK</p>"),
        Play::json(400, r#"{"token":"ANSWERMARK""#),
        Play::json(302, r#"{"token":"ANSWERMARK"}"#),
    ] {
        let error = failed::<Thing>(play).await;
        assert!(error.text().is_some_and(|text| text.contains("[redacted]")), "{error:?}");
    }
}

#[tokio::test]
async fn an_error_body_keeps_its_words_and_codes() {
    let body = json!({ "message": "no", "code": 401, "token": SECRET }).to_string();
    let error = failed::<Thing>(Play::json(400, &body)).await;
    let Some(Problem::Message(body)) = error.body() else { panic!("{error:?}") };
    assert_eq!((body.message.as_deref(), body.code), (Some("no"), Some(401)));
    let told = json!({ "error": "no", "token": SECRET }).to_string();
    let error = failed::<Thing>(Play::json(200, &told)).await;
    assert!(matches!(error, Error::Api { status: 200, .. }), "{error:?}");
}

/// A record of some other library, which repeats what does not fit.
#[derive(Debug, serde::Deserialize)]
#[allow(dead_code, reason = "it is only there to be read")]
struct Plain {
    kind: Kind,
    count: u8,
}

impl FromAnswer for Plain {}

#[derive(Debug, serde::Deserialize)]
enum Kind {
    Known,
}

#[tokio::test]
async fn what_a_library_repeats_of_a_credential_is_not_shown_in_its_spelling() {
    let secrets = ["to\u{a0}k\u{200b}en", "t\"\\\u{ad}x", "\u{301}\u{200e}ab", "a\u{feff}b\\u{c}"];
    for secret in secrets {
        let bodies = [
            json!({ "kind": secret }),
            json!({ "kind": { secret: 1 } }),
            json!({ "kind": "Known", "count": format!("for {secret}.") }),
            json!({ "kind": json!({ "was": secret }).to_string() }),
        ];
        for body in bodies {
            let server = Server::start([Play::json(200, &body.to_string())]).await;
            let core = wagate_client::Core::builder("acme").host("api", server.url());
            let core = core.credential("other", secret).build().expect("it is valid");
            let operation = Operation::of("acme").host("api").get("getThing", "/");
            let request = wagate_client::Request::new(&operation);
            let result = core.call::<Plain, Problem>(request).await;
            let error = result.expect_err("it does not fit");
            let shown = format!("{error} {error:?}");
            let Error::Body { message, text, .. } = &error else { panic!("{shown}") };
            assert!(message.contains("[redacted]") || !message.contains('"'), "{message}");
            assert!(text.contains("[redacted]"), "{shown}");
        }
    }
}
