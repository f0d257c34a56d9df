//! Values of several shapes.

use serde_json::{Value, json};

wagate_client::record! {
    struct Quota: Default {
        status: Option<String> = "status" as Optional,
    }
}

wagate_client::union! {
    enum Body by fit {
        Both(Box<Quota>) when ["status", "limit"] without From,
        Quota(Box<Quota>) when ["status"],
        Count(i64),
        Text(String),
    }
}

#[track_caller]
fn read(value: &Value) -> Body {
    let body: Body = serde_json::from_str(&value.to_string()).expect("a union takes any JSON");
    assert_eq!(serde_json::to_value(&body).expect("it is JSON"), *value);
    body
}

#[test]
fn the_first_shape_whose_keys_are_all_there_is_taken() {
    assert!(matches!(read(&json!({"status": "x", "limit": 1})), Body::Both(_)));
    assert!(matches!(read(&json!({"status": "x", "more": 1})), Body::Quota(_)));
    assert!(matches!(read(&json!({"status": null})), Body::Quota(_)));
}

#[test]
fn scalars_are_taken_by_the_variant_of_their_type() {
    assert_eq!(read(&json!("text")), Body::Text("text".into()));
    assert_eq!(read(&json!(7)), Body::Count(7));
}

#[test]
fn what_fits_none_is_kept_as_it_came() {
    for value in [
        json!({}),
        json!({"limit": 1}),
        json!({"status": ["a", "list"]}),
        json!(7.5),
        json!(null),
        json!([1]),
    ] {
        assert_eq!(read(&value), Body::Other(value.clone()));
    }
}

wagate_client::record! {
    struct Call {
        call: String = "call" as LenientRequired,
        at: Option<i64> = "at" as LenientOptional,
    }
}

wagate_client::union! {
    enum Event by keys {
        Missed(Box<Call>) when ["call", "missed"] without From,
        Call(Box<Call>) when ["call"] without From,
        Quota(Box<Quota>) when ["status"],
        Text(String),
    }
}

fn event(text: &str) -> serde_json::Result<Event> {
    serde_json::from_str(text)
}

#[test]
fn keys_decide_which_shape_it_is() {
    let missed = event(r#"{"call":"a","missed":true,"at":"7"}"#).expect("it fits");
    let Event::Missed(call) = &missed else { panic!("{missed:?}") };
    assert_eq!((call.call.as_str(), call.at), ("a", Some(7)));
    let written = serde_json::to_value(&missed).expect("it is JSON");
    assert_eq!(written, json!({"call": "a", "missed": true, "at": "7"}));
    assert!(matches!(event(r#"{"at":1,"call":"a"}"#).expect("it fits"), Event::Call(_)));
    assert!(matches!(event(r#"{"at":1}"#).expect("it is kept"), Event::Other(_)));
    assert!(matches!(event("[1]").expect("it is kept"), Event::Other(_)));
    assert_eq!(event(r#""a""#).expect("it fits"), Event::from("a".to_owned()));
}

#[test]
fn what_has_the_keys_and_does_not_fit_is_an_error_with_its_place() {
    let error = event(r#"{"call":"a","missed":1,"at":[]}"#).expect_err("a list").to_string();
    assert_eq!(error, "at `at`: invalid value: a list, expected an integer, or one as text");
    let error = event(r#"{"call":null}"#).expect_err("null").to_string();
    assert!(error.starts_with("at `call`: invalid value: null"), "{error}");
}

#[test]
fn of_a_key_that_comes_twice_the_last_one_counts() {
    let call = event(r#"{"call":[],"call":"a"}"#).expect("it fits");
    assert!(matches!(call, Event::Call(call) if call.call == "a"));
}
