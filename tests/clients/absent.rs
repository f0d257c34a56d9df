//! Something that the gateway does not know is `None`, however it says so.

use serde_json::Value;
use wagate_spec::{Absent, bundled};

use super::{
    server::{answering, http},
    vendors::{ALL, Outcome, Vendor},
};

async fn looked_up(vendor: &Vendor, answer: &str) -> Outcome {
    vendor.lookup(format!("http://{}", answering(answer))).await
}

#[tokio::test]
async fn every_success_without_anything_in_it_is_none() {
    let ways = [
        http("200 OK", "application/json", "null"),
        http("200 OK", "application/json", "{}"),
        http("200 OK", "application/json", "[]"),
        http("200 OK", "application/json", ""),
        http("200 OK", "text/plain", " \n"),
        "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_owned(),
    ];
    for way in ways {
        for vendor in ALL {
            let outcome = looked_up(&vendor, &way).await;
            assert_eq!(outcome.ok().as_deref(), Some("None"), "{}: {way}", vendor.name);
        }
    }
}

#[tokio::test]
async fn an_error_is_none_where_the_description_says_so_and_nowhere_else() {
    for vendor in ALL {
        let spec = bundled().iter().find(|spec| spec.vendor == vendor.name);
        let operation = spec.and_then(|spec| spec.operation(vendor.looks_up)).expect("it is there");
        let lookup = operation.lookup.as_ref().expect("it is a lookup");
        for Absent { status, with, .. } in &lookup.absent {
            let body = if with.is_empty() { String::new() } else { serde_json::json!(with).to_string() };
            let answer = http(&format!("{status} No"), "application/json", &body);
            let outcome = looked_up(&vendor, &answer).await;
            assert_eq!(outcome.ok().as_deref(), Some("None"), "{}: {answer}", vendor.name);
        }
        for body in ["", "{}", r#"{"statusCode":404,"message":"Cannot GET /api/contacts"}"#] {
            let value: Option<Value> = serde_json::from_str(body).ok();
            let answer = http("404 Not Found", "application/json", body);
            let is_none = looked_up(&vendor, &answer).await.is_ok();
            assert_eq!(is_none, lookup.is_absent(404, value.as_ref()), "{}: {answer}", vendor.name);
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
