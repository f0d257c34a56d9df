//! Something that the gateway does not know is `None`, however it says so.

use super::{
    server::{answering, http},
    vendors::ALL,
};

#[tokio::test]
async fn every_way_of_saying_not_there_is_none() {
    let ways = [
        http("404 Not Found", "application/json", r#"{"message":"Not Found","statusCode":404}"#),
        http("404 Not Found", "application/json", ""),
        http("200 OK", "application/json", "null"),
        http("200 OK", "application/json", "{}"),
        http("200 OK", "application/json", "[]"),
        http("200 OK", "application/json", ""),
        http("200 OK", "text/plain", " \n"),
        "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_owned(),
    ];
    for way in ways {
        let address = answering(way.clone());
        for vendor in ALL {
            let outcome = (vendor.lookup)(format!("http://{address}")).await;
            assert_eq!(outcome.ok().as_deref(), Some("None"), "{}: {way}", vendor.name);
        }
    }
}

#[tokio::test]
async fn a_picture_that_is_not_there_is_an_empty_list() {
    for (body, expected) in [
        ("null", 0),
        ("[]", 0),
        ("{}", 0),
        ("", 0),
        (r#"{"link":"a"}"#, 1),
        (r#"[{"link":"a"}]"#, 1),
    ] {
        let address = answering(http("200 OK", "application/json", body));
        let client =
            wagate_z_api::Client::builder("ID", "TOKEN").base_url(format!("http://{address}"));
        let client = client.build().expect("the address is good");
        let pictures =
            client.contacts().get_profile_picture("5511999999999").await.expect("no error");
        assert_eq!(pictures.len(), expected, "{body}");
    }
}

#[tokio::test]
async fn contradictions_of_the_docs_give_plain_types() {
    let body =
        r#"{"phone":"5511999999999","isMarkedSpam":"false","messagesUnread":0,"tomorrow":1}"#;
    let address = answering(http("200 OK", "application/json; charset=utf-8", body));
    let client = wagate_plug_chat::Client::builder("TOKEN").base_url(format!("http://{address}"));
    let client = client.build().expect("the address is good");
    let chat = client
        .chats()
        .get_metadata_chat("5511999999999")
        .await
        .expect("no error")
        .expect("it is there");
    let spam: Option<bool> = chat.is_marked_spam;
    let unread: Option<i64> = chat.messages_unread;
    assert_eq!((spam, unread), (Some(false), Some(0)));
}
