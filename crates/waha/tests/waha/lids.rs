//! Linked ids, and the numbers that they stand for.

use wagate_waha::ChatId;

use crate::server::Server;

fn chat(id: &str) -> ChatId {
    id.parse().expect("a chat id")
}

#[tokio::test]
async fn a_linked_id_is_resolved_with_one_call() {
    let server = Server::answering([(200, r#"{"lid": "5@lid", "pn": "11111111111@c.us"}"#)]).await;
    let session = server.client().session("shop");
    let person = session.resolve_lid(&chat("5@lid")).await.expect("an answer");
    assert_eq!(person, Some(chat("11111111111@c.us")));
    let phone = session.phone_of(&chat("5@lid")).await.expect("an answer");
    assert_eq!(phone.as_deref(), Some("11111111111"));
    assert_eq!(server.lines(), ["GET /api/shop/lids/5@lid"; 2]);
}

#[tokio::test]
async fn a_linked_id_that_the_account_does_not_know_has_no_number() {
    for answer in [r#"{"lid": "5@lid", "pn": null}"#, r#"{"pn": ""}"#, "{}", ""] {
        let server = Server::answering([(200, answer)]).await;
        let session = server.client().session("default");
        assert_eq!(session.resolve_lid(&chat("5@lid")).await.expect("an answer"), None, "{answer}");
        assert_eq!(session.phone_of(&chat("5@lid")).await.expect("an answer"), None, "{answer}");
    }
}

#[tokio::test]
async fn nothing_is_asked_for_any_other_id() {
    let server = Server::answering([(500, "{}")]).await;
    let session = server.client().session("default");
    for (id, phone) in [
        ("11111111111@c.us", Some("11111111111")),
        ("11111111111:3@s.whatsapp.net", Some("11111111111")),
        ("120363043968066561@g.us", None),
        ("status@broadcast", None),
    ] {
        let found = session.phone_of(&chat(id)).await.expect("nothing is asked");
        assert_eq!(found.as_deref(), phone, "{id}");
        assert_eq!(session.resolve_lid(&chat(id)).await.expect("nothing"), Some(chat(id)));
    }
    assert!(server.asked().is_empty());
    assert_eq!(session.phone_of(&chat("5@lid")).await.expect_err("it fails").status(), Some(500));
}
