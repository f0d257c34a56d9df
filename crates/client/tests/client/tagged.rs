//! Unions whose variant a property tells.

use serde_json::{Value, json};

/// A text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    kind: String,
    text: Option<String>,
    inner: Option<Box<Message>>,
    wire: wagate_client::Wire,
}

wagate_client::record! { Text {
    kind: "kind" as Required,
    text: "text" as Optional,
    inner: "inner" as Optional,
}}

/// A message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// A text.
    Text(Text),
    /// Something else.
    Other(Value),
}

wagate_client::tagged! { Message by "kind" { Text(Text) = "text" | "txt" } }

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
fn a_mistake_names_kind_and_place_once() {
    let error = read("{\"kind\":\"text\",\n \"inner\":{\"kind\":\"text\",\"text\":7}}")
        .expect_err("is wrong");
    let message = error.to_string();
    assert!(message.starts_with("text: text: invalid type: integer `7`"), "{message}");
    assert_eq!(message.matches("line").count(), 1, "{message}");

    // The place is in the message where a path cannot reach. How it is joined depends on whether
    // serde_json keeps the order of keys.
    let error = read(r#"{"inner":{"text":7,"kind":"text"},"kind":"text"}"#).expect_err("is wrong");
    let message = error.to_string().replace("inner: text: ", "inner.text: ");
    assert!(message.starts_with("text: inner.text: text: invalid type"), "{error}");
}

#[test]
fn a_path_leads_through_unions() {
    let mut reader =
        serde_json::Deserializer::from_str(r#"{"kind":"text","inner":{"kind":"text","text":7}}"#);
    let error = serde_path_to_error::deserialize::<_, Message>(&mut reader).expect_err("is wrong");
    assert_eq!(error.path().to_string(), "inner.text");
}

#[test]
fn broken_json_is_never_another_kind() {
    let whole = r#"{"text":"a","kind":"poll","more":{"a":[1,2]}}"#;
    for end in 1..whole.len() {
        assert!(read(&whole[..end]).is_err(), "{}", &whole[..end]);
    }
}
