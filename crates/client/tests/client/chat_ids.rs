//! Ids of chats: what is kept, what is told of them, and what is refused.

use std::collections::{BTreeSet, HashSet};

use serde_json::json;
use wagate_client::{ChatId, ChatIdKind, IntoChatId};

fn id(text: &str) -> ChatId {
    text.parse().expect(text)
}

/// What is wrong with a text that is no id.
fn problem(text: &str) -> String {
    let message = ChatId::try_from(text).expect_err(text).to_string();
    let (_, problem) = message.split_once("is not a chat id: ").expect("it says what was expected");
    problem.to_owned()
}

#[test]
fn tells_what_an_id_is_of() {
    for (text, kind, phone) in [
        ("79001234567@c.us", ChatIdKind::Person, Some("79001234567")),
        ("79001234567@s.whatsapp.net", ChatIdKind::Person, Some("79001234567")),
        ("0123456789:26@s.whatsapp.net", ChatIdKind::Person, None),
        ("000:12@c.us", ChatIdKind::Person, None),
        ("79001234567.0:26@s.whatsapp.net", ChatIdKind::Person, Some("79001234567")),
        ("0@c.us", ChatIdKind::Person, None),
        ("120363043968066561@g.us", ChatIdKind::Group, None),
        ("79001234567-1587570015@g.us", ChatIdKind::Group, None),
        ("199016268742711@lid", ChatIdKind::LinkedId, None),
        ("199016268742711:2@lid", ChatIdKind::LinkedId, None),
        ("120363166555745933@newsletter", ChatIdKind::Channel, None),
        ("status@broadcast", ChatIdKind::Status, None),
        ("1587570015@broadcast", ChatIdKind::Broadcast, None),
        ("867051314767696@bot", ChatIdKind::Unknown, None),
        ("ABCDEF@call", ChatIdKind::Unknown, None),
        ("1@hosted.lid", ChatIdKind::Unknown, None),
        ("any+thing:1@new-server_2", ChatIdKind::Unknown, None),
    ] {
        let id = id(text);
        assert_eq!((id.kind(), id.phone()), (kind, phone), "{text}");
        assert_eq!(id.e164(), phone.map(|phone| format!("+{phone}")));
        assert_eq!(format!("{}@{}", id.user(), id.server()), text);
    }
}

#[test]
fn an_id_is_written_as_it_was_read() {
    let text = "79001234567-1587570015@g.us";
    let id = id(text);
    assert_eq!((id.to_string().as_str(), id.as_ref(), id.as_str()), (text, text, text));
    assert_eq!(serde_json::to_value(&id).expect("a string"), json!(text));
    assert_eq!(serde_json::from_value::<ChatId>(json!(text)).expect("the same"), id);
    assert!(format!("{id:?}").contains(text));
    assert_eq!(format!("{id:>30}"), format!("{text:>30}"));
    assert_eq!(HashSet::from([id.clone()]).len() + BTreeSet::from([id.clone()]).len(), 2);
    assert_eq!(String::from(id), text);
}

#[test]
fn says_what_is_wrong_and_what_it_should_be() {
    for (text, expected) in [
        ("", "it has no `@`"),
        ("79001234567", "it has no `@`; a person's is `79001234567@c.us`"),
        ("120363019502650977-group", "it has no `@`"),
        ("@c.us", "nothing is before the `@`; write the number there, as in `79001234567@c.us`"),
        ("@", "nothing is after the `@`"),
        ("79001234567@", "nothing is after the `@`; a person's id ends with `@c.us`"),
        ("7900 1234567@c.us", "it holds a space; an id is made of ASCII letters"),
        ("79001234567@c.us\n", "it holds `\\n`"),
        ("7900\u{a0}1@c.us", "it holds `\\u{a0}`"),
        ("+79001234567@c.us", "it begins with `+`; a person's id is the phone number"),
        ("1230l23@c.us", "it holds `l`; a person's id is the phone number with country code"),
        ("7900-123@c.us", "it holds `-`"),
        ("٣٤@c.us", "it holds `٣`"),
        (":1@c.us", "it has no number"),
        ("1:x@c.us", "it holds `x`"),
        ("79001234567\u{200b}@lid", "it holds `\\u{200b}`"),
        ("79001234567:@c.us", "a number is missing beside a mark; a person's id"),
        ("79001234567890123456@c.us", "it has 20 digits, and no international number has more"),
        ("79001234567@C.US", "what is after the `@` is written in small letters: `c.us`"),
        ("a?b#c%/@lid", "it holds `a`; before the `@` is a number"),
        ("my_channel@newsletter", "it holds `m`"),
        ("7900-1234-5@g.us", "a group's id is a number"),
        ("abc@g.us", "a group's id is a number, as in `120363043968066561@g.us`"),
        ("1-@g.us", "a group's id is a number"),
        ("+1@g.us", "a group's id is a number"),
        ("1@c.us@c.us", "it has more than one `@`; give one id at a time"),
        ("1@c.us,2@c.us", "`,` cannot be part of what is after the `@`"),
        ("http://me@host/path", "`/` cannot be part"),
        ("true_79001234567@c.us_3EB0", "it is the id of a message; the chat is `79001234567@c.us`"),
    ] {
        let found = problem(text);
        assert!(found.starts_with(expected), "{text:?}: {found}");
    }
}

#[test]
fn a_long_text_is_not_repeated_whole() {
    let message = ChatId::try_from("x".repeat(10_000)).expect_err("no @").to_string();
    assert!(message.starts_with("`xxx") && message.len() < 300, "{message}");
}

#[test]
fn any_text_that_a_gateway_sends_is_read() {
    for text in ["", "79001234567", "+1@c.us", "a@b@c", "\u{fffd}", "7 900@c.us"] {
        let id: ChatId = serde_json::from_value(json!(text)).expect(text);
        assert_eq!((id.as_str(), id.phone(), id.e164()), (text, None, None));
        assert_eq!(id.check().is_ok(), ChatId::try_from(text).is_ok());
        assert_eq!(serde_json::to_value(&id).expect("a string"), json!(text));
        assert_eq!(ChatId::unchecked(text), id);
    }
    assert!(serde_json::from_value::<ChatId>(json!(79001234567_i64)).is_err());
}

#[test]
fn what_is_told_as_international_is_taken_for_a_person() {
    for text in ["79001234567@c.us", "7:1@s.whatsapp.net", "123456789012345@c.us"] {
        let id = id(text);
        let number = id.e164().expect(text);
        assert_eq!(ChatId::person(&number).expect("it is one").phone(), id.phone());
    }
    for text in ["1234567890123456@c.us", "0@c.us", "@c.us", "x@c.us", ":7@c.us"] {
        let id: ChatId = serde_json::from_value(json!(text)).expect("any text");
        assert_eq!(id.e164(), None, "{text}");
    }
}

#[test]
#[expect(clippy::cmp_owned, reason = "that too is compared")]
fn ids_and_texts_are_compared_and_found() {
    let text = "79001234567@c.us";
    let id = id(text);
    assert!(id == *text && id == text && id == text.to_owned());
    assert!(*text == id && text == id && text.to_owned() == id);
    assert!(HashSet::from([id.clone()]).contains(text));
    assert!(BTreeSet::from([id.clone()]).contains(text));
}

/// An argument position, as clients have them.
fn given(id: impl IntoChatId) -> ChatId {
    id.into()
}

#[test]
fn an_id_is_given_whole_or_by_reference() {
    let id = id("79001234567@c.us");
    assert_eq!((given(&id), given(id.clone())), (id.clone(), id));
}

#[test]
fn a_person_is_found_by_a_number_as_people_type_it() {
    for typed in [
        "79001234567",
        "+79001234567",
        " +7 (900) 123-45-67 ",
        "+7\u{a0}900\u{2011}123\u{2013}45.67",
        "\u{202a}+7 900 123-45-67\u{202c}",
    ] {
        assert_eq!(ChatId::person(typed).expect(typed), id("79001234567@c.us"), "{typed:?}");
    }
}

#[test]
fn says_why_a_number_is_none() {
    for (typed, expected) in [
        ("", "it has no digits; write digits with the country code first"),
        ("+", "it has no digits"),
        ("+7900CALLME", "it holds `C`"),
        ("7+900", "it holds `+`"),
        ("++7900", "it holds `+`"),
        ("79001234567@c.us", "it holds `@`"),
        ("089 123456", "it begins with 0, so the country code is missing"),
        ("1234567890123456", "it has 16 digits, and no international number has more than 15"),
    ] {
        let message = ChatId::person(typed).expect_err(typed).to_string();
        let expected = format!("`{typed}` is not a phone number: {expected}");
        assert!(message.starts_with(&expected), "{message}");
    }
}

#[test]
fn a_group_is_named_by_its_number() {
    assert_eq!(ChatId::group("120363043968066561").expect("new"), id("120363043968066561@g.us"));
    let old = ChatId::group("79001234567-1587570015").expect("old");
    assert_eq!(old, id("79001234567-1587570015@g.us"));
    for number in ["", "my group", "120363043968066561@g.us", "abc"] {
        assert!(ChatId::group(number).is_err(), "{number}");
    }
    assert_eq!(ChatId::status().kind(), ChatIdKind::Status);
}

#[cfg(feature = "schemars")]
#[test]
fn its_schema_is_a_string() {
    let schema = schemars::schema_for!(ChatId).to_value();
    assert_eq!(schema["type"], "string");
    for example in schema["examples"].as_array().expect("a list") {
        assert!(serde_json::from_value::<ChatId>(example.clone()).is_ok());
    }
}
