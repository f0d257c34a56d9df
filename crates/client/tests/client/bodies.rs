//! Successes, and bodies that are not what is documented.

use serde_json::{Value, json};
use wagate_client::{Error, FromAnswer};

use crate::support::vendor::echo;
use crate::support::{Play, Problem, READ, Server, Thing, Watch, client, request};

async fn call<T: FromAnswer>(play: Play) -> Result<T, Error<Problem>> {
    let watch = Watch::start();
    let server = Server::start([play]).await;
    let result = client(&server.url()).call(request(&READ)).await;
    if let Err(error) = &result {
        watch.assert_no_secret_in(error);
    }
    result
}

wagate_client::record! {
    /// Something that has a field that must come.
    struct Strict {
        #[allow(dead_code, reason = "it is there to be missed")]
        id: String = "id" as Required,
    }
}

#[tokio::test]
async fn reads_what_is_documented_and_keeps_what_is_not() {
    let thing: Thing = call(Play::json(200, r#"{"name":"a","extra":1}"#)).await.expect("it fits");
    assert_eq!(thing.name.as_deref(), Some("a"));
    assert_eq!(thing.undocumented().collect::<Vec<_>>(), [("extra", &json!(1))]);
}

#[tokio::test]
async fn half_a_character_is_read_as_a_replacement() {
    let body = r#"{"name":"Sam \ud83d","extra":"\ud83d\ude00"}"#;
    let thing: Thing = call(Play::json(200, body)).await.expect("it fits");
    assert_eq!(thing.name.as_deref(), Some("Sam \u{fffd}"));
    assert_eq!(thing.undocumented().collect::<Vec<_>>(), [("extra", &json!("\u{1f600}"))]);
}

#[tokio::test]
async fn half_a_character_does_not_hide_where_a_mistake_is() {
    let body = r#"{"extra":"\ud83d","name":[]}"#;
    let error = call::<Thing>(Play::json(200, body)).await.expect_err("a list");
    let Error::Body { path, .. } = &error else { panic!("{error:?}") };
    assert_eq!(path, "name");
}

wagate_client::any_answer! {
    /// What nobody has described.
    struct Unknown
}

#[tokio::test]
async fn what_nobody_has_described_may_be_anything() {
    for body in ["null", "7", r#"{"a":[1.0,"\u00e9"]}"#, "[]", r#""OK""#, "\u{feff}true\n"] {
        let answer: Unknown = call(Play::json(200, body)).await.expect(body);
        let expected: Value =
            serde_json::from_str(body.trim_start_matches('\u{feff}')).expect("JSON");
        assert_eq!((answer.json(), answer.text()), (Some(&expected), expected.as_str()));
        assert_eq!(serde_json::to_value(&answer).expect("it is JSON"), expected);
        assert_eq!(serde_json::from_value::<Unknown>(expected).expect("any JSON"), answer);
    }
    for body in ["OK", "{\"a\":", "<p>done</p>"] {
        let answer: Unknown = call(Play::json(200, body)).await.expect(body);
        assert_eq!((answer.json(), answer.text()), (None, Some(body)));
    }
    for play in [Play::json(200, " \n"), Play::empty(204)] {
        let answer: Unknown = call(play).await.expect("nothing");
        assert_eq!((&answer, answer.json(), answer.text()), (&Unknown::default(), None, None));
    }
    let answer: Unknown = call(Play::json(200, r#"{"a":null,"b":1}"#)).await.expect("an object");
    assert_eq!(answer.undocumented().collect::<Vec<_>>(), [("a", &Value::Null), ("b", &json!(1))]);
}

#[tokio::test]
async fn a_text_needs_no_quotes_whatever_the_server_calls_it() {
    let types = ["text/html; charset=utf-8", "text/plain", "application/json"];
    for content_type in types {
        for body in ["https://chat.example/abc", r#""https://chat.example/abc""#] {
            let play = Play::answer(200, &[("Content-Type", content_type)], body);
            assert_eq!(call::<String>(play).await.expect(body), "https://chat.example/abc");
        }
    }
    for body in ["<html>sign in</html>", r#"{"a":1}"#, "[1]"] {
        let play = Play::answer(200, &[("Content-Type", "text/html")], body);
        assert!(call::<String>(play).await.is_err(), "{body}");
    }
}

#[tokio::test]
async fn null_an_empty_list_and_no_body_stand_for_an_object_without_fields() {
    for body in ["null", "[]", "", " \r\n", "{}", "\u{feff}null"] {
        let thing: Thing = call(Play::json(200, body)).await.expect(body);
        assert_eq!(thing, Thing::default(), "{body:?}");
    }
    let thing: Thing = call(Play::empty(204)).await.expect("no content");
    assert_eq!(thing, Thing::default());
}

#[tokio::test]
async fn nothing_does_not_stand_for_an_object_that_needs_a_field() {
    for (body, message) in [
        ("", "the body is empty"),
        ("null", "invalid type: null"),
        ("[]", "invalid type: sequence"),
        ("{}", "missing field `id`"),
    ] {
        let error = call::<Strict>(Play::json(200, body)).await.expect_err(body);
        let Error::Body { message: found, .. } = &error else { panic!("{error:?}") };
        assert!(found.starts_with(message), "{found}");
    }
}

#[tokio::test]
async fn nothing_stands_for_an_empty_list_and_for_null() {
    for body in ["", "null"] {
        assert_eq!(call::<Vec<Thing>>(Play::json(200, body)).await.expect(body), []);
        assert_eq!(call::<Value>(Play::json(200, body)).await.expect(body), Value::Null);
        assert_eq!(call::<Option<Thing>>(Play::json(200, body)).await.expect(body), None);
    }
    assert_eq!(call::<Value>(Play::json(200, "[]")).await.expect("a list"), json!([]));
}

#[tokio::test]
async fn a_body_of_no_interest_may_be_anything() {
    for play in
        [Play::empty(204), Play::json(200, r#"{"ok":true}"#), Play::html(201, "<p>done</p>")]
    {
        call::<()>(play).await.expect("it is a success");
    }
}

#[tokio::test]
async fn says_that_a_body_is_no_json() {
    let error = call::<Thing>(Play::html(200, "<html>hello</html>")).await.expect_err("a page");
    let Error::Body { status: 200, path, message, text, .. } = &error else { panic!("{error:?}") };
    assert_eq!((path.as_str(), text.as_str()), (".", "<html>hello</html>"));
    assert!(message.starts_with("not JSON: "), "{message}");
    let error =
        call::<Thing>(Play::json(200, r#"{"name":"a"} {"#)).await.expect_err("more than one");
    assert!(error.to_string().contains("not JSON: trailing characters"), "{error}");
}

#[tokio::test]
async fn says_where_a_body_does_not_fit() {
    let body = r#"{"name":"a","parts":[{"sizes":[1]},{"sizes":[1,"two"]}]}"#;
    let error = call::<Thing>(Play::json(200, body)).await.expect_err("it does not fit");
    let Error::Body { path, message, text, .. } = &error else { panic!("{error:?}") };
    assert_eq!(path, "parts[1].sizes[1]");
    assert!(message.starts_with("invalid value: a text, expected an integer"), "{message}");
    assert_eq!(text.as_str(), body);
    let text = error.to_string();
    assert!(
        text.starts_with(
            "acme getThing: HTTP 200 with a body that does not fit, at `parts[1].sizes[1]`: "
        ),
        "{text}"
    );
}

#[tokio::test]
async fn a_body_that_does_not_fit_and_echoes_every_secret_shows_none() {
    let wrong = json!({ "sizes": echo() }).to_string();
    let error = call::<Thing>(Play::json(200, &wrong)).await.expect_err("it does not fit");
    assert!(matches!(error, Error::Body { .. }));
    let page = call::<Thing>(Play::html(200, &echo())).await.expect_err("a page");
    assert!(page.text().is_some_and(|text| text.starts_with("[redacted]")));
}

#[tokio::test]
async fn a_raw_answer_is_given_back_as_it_came() {
    for status in [200, 404, 500] {
        let server = Server::start([Play::json(status, r#"{ "as" : "sent" }"#)]).await;
        let core = client(&server.url());
        let answer = core.send_raw(request(&READ)).await.expect("an answer");
        assert_eq!((answer.status, &answer.body[..]), (status, &br#"{ "as" : "sent" }"#[..]));
        assert_eq!(answer.content_type(), Some("application/json"));
        assert!(!format!("{answer:?}").contains("sent"));
    }
}

#[tokio::test]
async fn a_client_can_clean_a_text_of_its_secrets() {
    let core = client("http://localhost:1");
    crate::support::watch::assert_no_secret(&core.redact(&echo()));
    assert_eq!(core.redact("nothing secret"), "nothing secret");
}
