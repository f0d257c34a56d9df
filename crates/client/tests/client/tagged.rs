//! Unions whose variant a property tells.

use serde_json::{Value, json};

wagate_client::record! {
    /// A text.
    pub struct Text {
        kind: String = "kind" as Required,
        text: Option<String> = "text" as Optional,
        inner: Option<Box<Message>> = "inner" as Optional,
        sender: Option<String> = "sender" | "from" as LenientOptional,
    }
}

wagate_client::tagged! {
    /// A message.
    pub enum Message by "kind" {
        /// A text.
        Text(Box<Text>) = "text" | "txt",
    }
}

fn read(text: &str) -> serde_json::Result<Message> {
    serde_json::from_str(text)
}

fn written_back(text: &str) -> Message {
    let message = read(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let written = serde_json::to_value(&message).expect("can be written");
    assert_eq!(written, serde_json::from_str::<Value>(text).expect("is JSON"), "{text}");
    message
}

#[test]
fn the_tag_may_stand_anywhere() {
    for text in [
        r#"{"kind":"text","text":"a","more":[1]}"#,
        r#"{"text":"a","more":[1],"kind":"text"}"#,
        r#"{"more":[1],"kind":"txt","text":"a"}"#,
    ] {
        let Message::Text(message) = written_back(text) else { panic!("{text} is a text") };
        assert_eq!(message.text.as_deref(), Some("a"));
        assert_eq!(message.undocumented().next(), Some(("more", &json!([1]))));
    }
}

#[test]
fn what_no_tag_tells_is_kept() {
    for text in [
        r#"{"kind":"poll","options":[1,null]}"#,
        r#"{"options":[]}"#,
        r#"{"kind":7}"#,
        r#"{"kind":null}"#,
        "{}",
    ] {
        assert!(matches!(written_back(text), Message::Other(_)), "{text}");
    }
}

#[test]
fn what_is_no_object_is_an_error() {
    for text in ["[1,2]", "7", "true", "\"text\"", "null"] {
        let error = read(text).expect_err("is no message").to_string();
        assert!(error.contains("expected an object with `kind`"), "{error}");
    }
}

#[test]
fn a_kind_has_its_documented_name() {
    assert_eq!(read(r#"{"kind":"txt"}"#).expect("is a text").kind(), Some("text"));
    assert_eq!(read(r#"{"kind":"poll"}"#).expect("is kept").kind(), Some("poll"));
    assert_eq!(read("{}").expect("is kept").kind(), None);
}

#[test]
fn unions_stand_in_unions() {
    let text = r#"{"kind":"text","inner":{"kind":"text","inner":{"kind":"tomorrow"}}}"#;
    let Message::Text(outer) = written_back(text) else { panic!("is a text") };
    let Some(Message::Text(inner)) = outer.inner.as_deref() else { panic!("holds a text") };
    assert_eq!(inner.inner.as_deref().and_then(Message::kind), Some("tomorrow"));
}

#[test]
fn a_mistake_names_place_and_kinds_once() {
    for text in [
        "{\"kind\":\"text\",\n \"inner\":{\"kind\":\"text\",\"text\":7}}",
        r#"{"inner":{"text":7,"kind":"text"},"kind":"text"}"#,
        r#"{"inner":{"kind":"text","text":7},"kind":"txt","more":1}"#,
    ] {
        let message = read(text).expect_err("is wrong").to_string();
        let expected = "at `inner.text`: text: text: invalid value: a number, expected a text";
        assert!(message.starts_with(expected), "{message}");
        assert_eq!(message.matches("at line").count(), 1, "{message}");
    }
}

#[test]
fn of_a_tag_that_comes_twice_the_last_one_counts() {
    let poll = written_back_as(r#"{"kind":"text","text":"a","kind":"poll"}"#);
    assert_eq!(poll, Message::Other(json!({"kind": "poll", "text": "a"})));
    let known = written_back_as(r#"{"kind":"poll","text":"a","kind":"text"}"#);
    assert!(matches!(known, Message::Text(_)), "{known:?}");
    let text = written_back_as(r#"{"kind":"text","text":"a","kind":"txt","text":"b"}"#);
    assert_eq!(serde_json::to_value(&text).expect("JSON"), json!({"kind": "txt", "text": "b"}));
}

#[test]
fn a_field_may_come_under_both_of_its_names() {
    for text in [
        r#"{"kind":"text","sender":"a","from":"b"}"#,
        r#"{"from":"b","kind":"text","sender":"a"}"#,
        r#"{"from":"b","sender":"a","kind":"txt"}"#,
    ] {
        let Message::Text(message) = written_back(text) else { panic!("{text} is a text") };
        assert_eq!(message.sender.as_deref(), Some("a"), "{text}");
    }
}

fn written_back_as(text: &str) -> Message {
    let message = read(text).expect("it is a message");
    let last: Value = serde_json::from_str(text).expect("it is JSON");
    assert_eq!(serde_json::to_value(&message).expect("can be written"), last);
    message
}

#[test]
fn a_variant_is_made_into_the_union() {
    let Message::Text(text) = written_back(r#"{"kind":"text"}"#) else { panic!("is a text") };
    assert_eq!(Message::from((*text).clone()), Message::Text(text));
}

#[test]
fn broken_json_is_never_another_kind() {
    let whole = r#"{"text":"a","kind":"poll","more":{"a":[1,2]}}"#;
    for end in 1..whole.len() {
        assert!(read(&whole[..end]).is_err(), "{}", &whole[..end]);
    }
}
