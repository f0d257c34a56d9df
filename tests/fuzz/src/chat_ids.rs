//! Ids of chats.

use wagate_client::{ChatId, ChatIdKind};

/// What holds of every text as the id of a chat, or as a number.
pub fn parse(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read: ChatId = serde_json::from_value(text.as_ref().into()).expect("any text is read");
    assert_eq!(read.as_str(), text);
    let parsed = ChatId::try_from(text.as_ref());
    assert_eq!(parsed.is_ok(), read.check().is_ok(), "{text}");
    if let Err(error) = &parsed {
        assert!(error.to_string().contains("is not a chat id"), "{error}");
    }
    for id in parsed.into_iter().chain([read]) {
        assert_eq!(id.to_string(), text);
        let Some(phone) = id.phone() else {
            assert_eq!(id.e164(), None);
            continue;
        };
        assert_eq!(id.kind(), ChatIdKind::Person);
        let shown = id.e164().expect("it has a number");
        assert_eq!(shown, format!("+{phone}"));
        let again = ChatId::person(&shown).expect("what is shown is taken");
        assert_eq!(again.phone(), Some(phone));
    }
    if let Ok(person) = ChatId::person(text.as_ref()) {
        assert!(person.check().is_ok() && person.phone().is_some(), "{person}");
    }
    if let Ok(group) = ChatId::group(text.as_ref()) {
        assert!(group.check().is_ok() && group.kind() == ChatIdKind::Group, "{group}");
    }
}

/// One of each kind.
pub fn corpus() -> Vec<Vec<u8>> {
    let ids = [
        "79001234567@c.us",
        "79001234567.0:26@s.whatsapp.net",
        "000:12@c.us",
        "120363043968066561@g.us",
        "79001234567-1587570015@g.us",
        "199016268742711:2@lid",
        "120363166555745933@newsletter",
        "status@broadcast",
        "1587570015@broadcast",
        "ABCDEF@call",
        "+7 (900) 123-45-67",
        "Sam@",
    ];
    ids.iter().map(|id| id.as_bytes().to_vec()).collect()
}
