//! Request values: what belongs to one call, and what comes back.

use std::time::Duration;

use serde_json::json;
use wagate_client::{RetryPolicy, TimeLimit};
use wagate_green_api::types::SendMessageRequest;
use wagate_green_api::{ChatId, Client, Error};

use super::{
    server::{Scripted, answering, http, silent},
    vendors::{ALL, Own},
};

/// An answer with one more header.
fn numbered(status: &str, body: &str) -> String {
    http(status, "application/json", body).replacen("\r\n", "\r\nx-request-id: 4711\r\n", 1)
}

/// Tries again without much of a pause.
fn patient() -> RetryPolicy {
    let pause = Duration::from_millis(1);
    RetryPolicy::default().with_backoff(pause, pause)
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_awaited() {
    let server = Scripted::start([http("200 OK", "application/json", r#"{"name":"Ann"}"#)]);
    for vendor in ALL {
        let request = (vendor.request)(server.url.clone()).expect("a client");
        drop(request.with(Own::Header("x-own", "1")));
        // A future that nobody polls sends nothing either.
        drop((vendor.request)(server.url.clone()).expect("a client").wait());
        drop((vendor.request)(server.url.clone()).expect("a client").send());
    }
    assert_eq!(server.requests(), Vec::<String>::new());
    for vendor in ALL {
        let pending = vendor.lookup(server.url.clone());
        tokio::spawn(pending).await.expect("another thread takes it").expect("an answer");
    }
    assert_eq!(server.requests().len(), ALL.len());
}

#[tokio::test]
async fn send_gives_status_and_headers_beside_the_answer() {
    let url = format!("http://{}", answering(numbered("203 Mirrored", r#"{"name":"Ann"}"#)));
    for vendor in ALL {
        let told =
            (vendor.request)(url.clone()).expect("a client").send().await.expect("a success");
        assert_eq!(
            (told.status, told.request_id.as_deref()),
            (203, Some("4711")),
            "{}",
            vendor.name
        );
        assert!(told.value.starts_with("Some("), "{}: {}", vendor.name, told.value);
    }
}

#[tokio::test]
async fn raw_gives_every_answer_as_it_came() {
    for (status, code) in [("200 OK", 200), ("404 Not Found", 404), ("500 Oops", 500)] {
        let url = format!("http://{}", answering(numbered(status, "no JSON {")));
        for vendor in ALL {
            let raw =
                (vendor.request)(url.clone()).expect("a client").raw().await.expect("any answer");
            assert_eq!(
                (raw.status, raw.body.as_ref()),
                (code, &b"no JSON {"[..]),
                "{}",
                vendor.name
            );
            assert_eq!(raw.headers["x-request-id"], "4711", "{}", vendor.name);
        }
    }
}

#[tokio::test]
async fn a_header_goes_with_one_call_only() {
    let server = Scripted::start([http("200 OK", "application/json", r#"{"name":"Ann"}"#)]);
    for vendor in ALL {
        let own = (vendor.request)(server.url.clone()).expect("a client");
        own.with(Own::Header("X-Own", "yes")).wait().await.expect("an answer");
        vendor.lookup(server.url.clone()).await.expect("an answer");
    }
    let has_it = server.requests().into_iter().map(|request| request.contains("x-own: yes\r\n"));
    assert_eq!(has_it.collect::<Vec<_>>(), [true, false].repeat(ALL.len()));
}

#[tokio::test]
async fn what_is_not_documented_goes_into_the_body_or_else_into_the_query() {
    let server = Scripted::start([http("200 OK", "application/json", r#"{"name":"Ann"}"#)]);
    for vendor in ALL {
        let request = (vendor.request)(server.url.clone()).expect("a client");
        let request = request.with(Own::Undocumented("newFlag", json!(true)));
        request.wait().await.expect("an answer");
    }
    for (vendor, request) in ALL.iter().zip(server.requests()) {
        let (head, body) = request.split_once("\r\n\r\n").expect("a request");
        let target = head.split(' ').nth(1).expect("a target");
        match body.is_empty() {
            true => assert!(target.contains("newFlag=true"), "{}: {target}", vendor.name),
            false => {
                assert!(!target.contains("newFlag"), "{}: {target}", vendor.name);
                let body: serde_json::Value = serde_json::from_str(body).expect("JSON");
                assert_eq!(body["newFlag"], true, "{}: {body}", vendor.name);
                assert!(body.as_object().is_some_and(|body| body.len() > 1), "{body}");
            }
        }
    }
}

#[tokio::test]
async fn a_call_is_tried_again_as_it_was_told() {
    let answers = [
        http("503 Busy", "application/json", "{}"),
        http("200 OK", "application/json", r#"{"name":"Ann"}"#),
    ];
    for vendor in ALL {
        // The client of these tests never tries again; this call does.
        let server = Scripted::start(answers.clone());
        let request = (vendor.request)(server.url.clone()).expect("a client");
        let outcome = request.with(Own::Retry(patient())).wait().await;
        assert!(outcome.is_ok_and(|answer| answer.contains("Ann")), "{}", vendor.name);
        assert_eq!(server.requests().len(), 2, "{}", vendor.name);
        let server = Scripted::start(answers.clone());
        assert!(vendor.lookup(server.url.clone()).await.is_err(), "{}", vendor.name);
        assert_eq!(server.requests().len(), 1, "{}", vendor.name);
    }
}

#[tokio::test]
async fn a_message_is_not_sent_twice_whatever_the_call_is_told() {
    let server = Scripted::start([http("503 Busy", "application/json", "{}")]);
    let client =
        Client::builder("1101000001", "TOKEN").api_url(&server.url).build().expect("a client");
    let chat = ChatId::person("79001234567").expect("a number");
    let call = client.sending().send_message(SendMessageRequest::new(chat, "Hello"));
    let error = call.retry(patient().with_max_attempts(9)).await.expect_err("it is busy");
    assert_eq!((error.status(), server.requests().len()), (Some(503), 1));
}

#[tokio::test]
async fn a_call_has_limits_of_its_own() {
    let url = format!("http://{}", silent());
    let client = Client::builder("1101000001", "TOKEN").api_url(&url).without_rate_limits();
    let client = client.build().expect("a client");
    let short = Duration::from_millis(20);
    let account = client.account();
    for (error, expected) in [
        (account.get_settings().timeout(short).await, TimeLimit::Attempt),
        (account.get_settings().deadline(short).await, TimeLimit::Deadline),
    ] {
        match error {
            Err(Error::Timeout { after, limit, .. }) => {
                assert_eq!((after, limit), (short, expected))
            }
            other => panic!("no timeout but {other:?}"),
        }
    }
    for vendor in ALL {
        for own in [Own::Timeout(short), Own::Deadline(short)] {
            let request = (vendor.request)(url.clone()).expect("a client").with(own);
            let error = request.wait().await.expect_err("nobody answers").to_string();
            assert!(error.contains("20"), "{}: {error}", vendor.name);
        }
    }
}

#[tokio::test]
async fn handles_of_sections_outlive_their_client_and_are_shared_by_tasks() {
    let server = Scripted::start([http("200 OK", "application/json", r#"{"idMessage":"A1"}"#)]);
    let client = Client::builder("1101000001", "TOKEN").api_url(&server.url).without_rate_limits();
    let sending = client.build().expect("a client").sending();
    let chat = ChatId::person("79001234567").expect("a number");
    let tasks: Vec<_> = (0..4)
        .map(|number| {
            let call = sending
                .clone()
                .send_message(SendMessageRequest::new(chat.clone(), number.to_string()));
            tokio::spawn(call.into_future())
        })
        .collect();
    drop(sending);
    for task in tasks {
        task.await.expect("no panic").expect("it is sent");
    }
    assert_eq!(server.requests().len(), 4);
}
