//! Objects that have one of several parts, told by its key.

use serde_json::{Value, json};

wagate_client::record! {
    struct Picture: Default {
        url: Option<String> = "url" as LenientOptional,
    }
}

wagate_client::parts! {
    enum Content {
        Text(String) = "text",
        Image(Box<Picture>) = "image",
        Sizes(Vec<i64>) = "sizes",
    }
}

wagate_client::parts! {
    enum Mark {
        Pinned(bool) = "pinned",
        Label(String) = "label",
    }
}

wagate_client::record! {
    struct Message {
        kind: String = "kind" as LenientRequired,
        content: Option<Content> = "text" | "image" | "sizes" as Parts,
        mark: Option<Mark> = "pinned" | "label" as Parts,
    }
}

wagate_client::tagged! {
    enum Event by "kind" {
        Message(Box<Message>) = "message",
    }
}

#[track_caller]
fn read(text: &str) -> Message {
    let message: Message = serde_json::from_str(text).expect(text);
    let expected: Value = serde_json::from_str(text).expect("it is JSON");
    assert_eq!(serde_json::to_value(&message).expect("it is JSON"), expected, "{text}");
    message
}

fn text(text: &str) -> Option<Content> {
    Some(Content::Text(text.to_owned()))
}

fn picture(url: &str) -> Picture {
    Picture { url: Some(url.to_owned()), ..Picture::default() }
}

#[test]
fn the_key_that_came_tells_the_part() {
    assert_eq!(read(r#"{"kind":"m","text":"a"}"#).content, text("a"));
    let image = read(r#"{"image":{"url":"u","more":1},"kind":"m"}"#).content;
    let Some(Content::Image(image)) = image else { panic!("a picture") };
    assert_eq!((image.url.as_deref(), image.undocumented().count()), (Some("u"), 1));
    let none = read(r#"{"kind":"m","video":{"url":"v"}}"#);
    assert_eq!((none.content.is_none(), none.undocumented().count()), (true, 1));
    assert_eq!(Content::from(picture("u")).key(), "image");
}

#[test]
fn lists_of_parts_stand_side_by_side() {
    let message = read(r#"{"kind":"m","text":"a","label":"b"}"#);
    assert_eq!((message.content, message.mark), (text("a"), Some(Mark::Label("b".to_owned()))));
}

#[test]
fn null_is_no_part() {
    let message = read(r#"{"kind":"m","text":null,"image":{"url":"u"},"sizes":null}"#);
    assert_eq!(message.content, Some(Content::from(picture("u"))));
    assert!(read(r#"{"kind":"m","text":null}"#).content.is_none());
}

#[test]
fn of_two_parts_the_first_in_the_description_counts_and_the_other_is_kept() {
    for both in [
        r#"{"kind":"m","text":"a","image":{"url":"u"},"sizes":["7"]}"#,
        r#"{"kind":"m","sizes":["7"],"image":{"url":"u"},"text":"a"}"#,
    ] {
        let mut message = read(both);
        assert_eq!(message.content, text("a"));
        message.content = text("b");
        let expected = json!({"kind": "m", "text": "b", "image": {"url": "u"}, "sizes": ["7"]});
        assert_eq!(serde_json::to_value(&message).expect("it is JSON"), expected);
        message.content = None;
        assert_eq!(serde_json::to_value(&message).expect("it is JSON"), json!({"kind": "m"}));
    }
}

#[test]
fn of_a_part_that_comes_twice_the_last_one_counts() {
    assert_eq!(read(r#"{"kind":"m","text":"a","text":"b"}"#).content, text("b"));
    assert_eq!(read(r#"{"kind":"m","text":7,"text":"b"}"#).content, text("b"));
    assert!(read(r#"{"kind":"m","text":"a","text":null}"#).content.is_none());
    assert_eq!(
        read(r#"{"kind":"m","image":{"url":"u"},"image":{"url":"v"}}"#).content,
        Some(Content::from(picture("v")))
    );
}

#[test]
fn an_event_may_have_several_parts_and_null_for_others() {
    for text in [
        r#"{"kind":"message","text":"a","image":null}"#,
        r#"{"image":null,"kind":"message","text":"a","sizes":null}"#,
        r#"{"kind":"message","image":{"url":"u"},"text":"a","pinned":true,"label":"b"}"#,
    ] {
        let Event::Message(message) = serde_json::from_str(text).expect(text) else {
            panic!("{text} is a message")
        };
        assert_eq!(message.content, self::text("a"), "{text}");
        let expected: Value = serde_json::from_str(text).expect("it is JSON");
        assert_eq!(serde_json::to_value(&message).expect("it is JSON"), expected, "{text}");
    }
}

#[test]
fn other_forms_of_a_part_are_kept() {
    let mut message = read(r#"{"kind":"m","text":7,"pinned":"true"}"#);
    assert_eq!((&message.content, &message.mark), (&text("7"), &Some(Mark::Pinned(true))));
    assert_eq!(read(r#"{"kind":"m","sizes":[1,"2"]}"#).content, Some(Content::Sizes(vec![1, 2])));
    message.content = text("8");
    let expected = json!({"kind": "m", "text": "8", "pinned": "true"});
    assert_eq!(serde_json::to_value(&message).expect("it is JSON"), expected);
}

#[test]
fn a_part_that_does_not_fit_is_an_error_with_its_place() {
    for (text, expected) in [
        (r#"{"kind":"message","image":[]}"#, "at `image`: message: invalid type: sequence"),
        (r#"{"kind":"message","image":{"url":[]}}"#, "at `image.url`: message: invalid value"),
        (r#"{"kind":"message","text":"a","sizes":[1,null]}"#, "at `sizes[1]`: message: invalid"),
        (r#"{"sizes":[1,null],"kind":"message"}"#, "at `sizes[1]`: message: invalid"),
    ] {
        let error = serde_json::from_str::<Event>(text).expect_err(text).to_string();
        assert!(error.starts_with(expected), "{error}");
    }
}

#[test]
fn parts_are_read_below_a_tag() {
    for text in [r#"{"kind":"message","text":"a"}"#, r#"{"text":"a","kind":"message"}"#] {
        let event: Event = serde_json::from_str(text).expect(text);
        let Event::Message(message) = event else { panic!("a message") };
        assert_eq!(message.content, Some(Content::Text("a".to_owned())));
    }
}
