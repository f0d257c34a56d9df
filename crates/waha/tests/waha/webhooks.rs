//! Webhooks, with the sample that the vendor's page prints.

use wagate_waha::types::Event;
use wagate_waha::webhook::{self, HeaderMap, SignatureError};

const BODY: &str = r#"{"event":"message","session":"default","engine":"WEBJS"}"#;
const KEY: &str = "my-secret-key";
const HMAC: &str = "208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89";

fn headers(hmac: &str, algorithm: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("X-Webhook-Hmac", hmac.parse().expect("a header"));
    headers.insert("X-Webhook-Hmac-Algorithm", algorithm.parse().expect("a header"));
    headers
}

fn check(headers: &HeaderMap, body: &str, key: &str) -> Result<(), SignatureError> {
    webhook::verify(headers, body.as_bytes(), &key.into())
}

#[test]
fn the_sample_of_the_page_is_signed() {
    check(&headers(HMAC, "sha512"), BODY, KEY).expect("the vendor says so");
    let event = Event::from_json(BODY).expect("it is documented");
    let Event::Message(message) = event else { panic!("{event:?}") };
    assert_eq!(message.session.as_deref(), Some("default"));
}

#[test]
fn nothing_else_is() {
    let signed = headers(HMAC, "sha512");
    check(&signed, &BODY.replace("WEBJS", "WEBJX"), KEY).expect_err("another body");
    check(&signed, &format!("{BODY}\n"), KEY).expect_err("another body");
    check(&signed, BODY, "my-secret-kez").expect_err("another key");
    check(&signed, BODY, "").expect_err("no key lets nobody in");
    check(&headers(HMAC, "sha256"), BODY, KEY).expect_err("another algorithm");
    check(&headers(&HMAC[..64], "sha512"), BODY, KEY).expect_err("a part of it");
    check(&HeaderMap::new(), BODY, KEY).expect_err("it is not signed");
}
