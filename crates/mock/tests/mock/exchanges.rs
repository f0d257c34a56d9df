//! What went over the wire, for programs and over HTTP.

use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};
use wagate_mock::{MockError, MockGateway, Redaction};

use crate::support::{KEY, Running, acme, acme_with, body};
use crate::vendors::{TOKENS, VENDORS};

#[derive(Debug, Deserialize, PartialEq)]
struct Sent {
    sent: String,
}

#[tokio::test]
async fn bodies_are_read_as_types() {
    let running = Running::acme().await;
    running.send(r#"{"chatId":"1"}"#).send().await.expect("an answer");
    running.get("/api/people").await;
    let exchanges = running.gateway.exchanges_of("send").expect("an operation");
    let [exchange] = exchanges.as_slice() else { panic!("one, not {exchanges:?}") };
    assert_eq!(exchange.request_json::<Value>().expect("JSON"), json!({ "chatId": "1" }));
    assert_eq!(exchange.response_json::<Sent>().expect("it fits"), Sent { sent: "long".into() });
    assert!(exchange.request_json::<Vec<u8>>().is_err());
    let unknown = running.gateway.exchanges_of("snd");
    assert!(matches!(unknown, Err(MockError::UnknownOperation { .. })), "{unknown:?}");
}

async fn shown(running: &Running, query: &str) -> Value {
    let target = format!("/__mock/exchanges{query}");
    body(running.anonymous(Method::GET, &target).send().await.expect("an answer")).await
}

#[tokio::test]
async fn they_are_shown_filtered_and_forgotten_over_http() {
    let running = Running::acme().await;
    running.send(r#"{"chatId":"1"}"#).send().await.expect("an answer");
    running.send("{}").send().await.expect("an answer");
    running.get("/api/people").await;
    assert_eq!(shown(&running, "").await["count"], 3);
    assert_eq!(shown(&running, "?operation=send").await["count"], 2);
    assert_eq!(
        shown(&running, "?operation=people&operation=send&status=200&status=400").await["count"],
        2
    );
    let sent = shown(&running, "?operation=send&status=201").await;
    let exchange = &sent["exchanges"][0];
    assert_eq!(exchange["method"], "POST");
    assert_eq!(exchange["target"], "/inst[redacted]/send/default");
    assert_eq!(exchange["request"]["body"], json!({ "chatId": "1" }));
    assert_eq!(exchange["response"]["body"], json!({ "sent": "long" }));
    assert!(!sent.to_string().contains(KEY), "{sent}");
    for bad in ["?operation=snd", "?status=x", "?other=1"] {
        assert!(shown(&running, bad).await["error"].is_string(), "{bad}");
    }
    let removed = running.anonymous(Method::DELETE, "/__mock/exchanges").send().await;
    assert_eq!(body(removed.expect("an answer")).await, json!({ "removed": 3 }));
    assert_eq!(shown(&running, "").await, json!({ "count": 0, "exchanges": [] }));
}

#[tokio::test]
async fn no_credential_is_shown_of_any_vendor_wherever_it_stands() {
    for vendor in VENDORS {
        let running = vendor.start().await;
        vendor.list(&running).send().await.expect("an answer");
        for token in TOKENS {
            let echoed = vendor.list(&running).header("X-Echo", token);
            echoed.send().await.expect("an answer");
            // No operation takes these.
            for target in [format!("/nowhere/{token}/x"), format!("/nowhere?key={token}")] {
                vendor.call(&running, Method::GET, &target).send().await.expect("an answer");
            }
        }
        let all = shown(&running, "").await;
        assert_eq!(all["count"], 13);
        let has_paths = matches!(vendor.id, "green-api" | "z-api");
        for exchange in all["exchanges"].as_array().expect("a list") {
            if exchange["operation"].is_null() && !has_paths {
                continue;
            }
            let target = exchange["target"].as_str().expect("a text");
            assert!(TOKENS.iter().all(|token| !target.contains(token)), "{target}");
        }
        let own = shown(&running, &format!("?operation={}", vendor.list)).await;
        let first = own["exchanges"][0].to_string();
        assert!(TOKENS.iter().all(|token| !first.contains(token)), "{first}");
    }
}

#[tokio::test]
async fn demanded_credentials_and_secret_members_are_never_shown() {
    let spec = acme_with(|document| {
        document["components"]["schemas"]["Person"]["properties"]["pass"] =
            json!({ "type": "string", "format": "password" });
    });
    let redaction = Redaction::new(&spec).and("demanded-elsewhere");
    let running = Running::start(MockGateway::builder(&spec)).await;
    let sent = json!({ "chatId": "1", "pass": "open sesame", "note": "demanded%2Delsewhere" });
    running.send(&sent.to_string()).send().await.expect("an answer");
    let exchanges = running.gateway.exchanges();
    let shown = serde_json::to_string(&redaction.exchange(&exchanges[0])).expect("JSON");
    assert!(!shown.contains("sesame") && !shown.contains("elsewhere"), "{shown}");
    let builder = MockGateway::builder(&acme()).credential("api_key", KEY);
    let running = Running::start(builder).await;
    running.anonymous(Method::GET, "/nowhere").header("X-Other", KEY).send().await.expect("one");
    assert!(!self::shown(&running, "").await.to_string().contains(KEY));
}

#[tokio::test]
async fn bodies_that_are_no_text_are_left_out_and_those_that_are_no_json_are_texts() {
    let running = Running::acme().await;
    for bytes in [&b"\xff\xfe"[..], b"plain"] {
        let request = running.request(Method::POST, "/inst1101/send/default");
        let request = request.header("Content-Type", "text/plain").body(bytes);
        request.send().await.expect("an answer");
    }
    let all = shown(&running, "").await;
    assert_eq!(all["exchanges"][0]["request"]["body"], Value::Null);
    assert_eq!(all["exchanges"][0]["request"]["length"], 2);
    assert_eq!(all["exchanges"][1]["request"]["body"], "plain");
}
