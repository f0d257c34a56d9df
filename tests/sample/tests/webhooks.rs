//! The webhooks of a gateway that signs them.

use wagate_sample::types::Notification;
use wagate_sample::webhook::{self, HeaderMap, SignatureError};

/// Body, key and signature that WAHA's documentation prints.
const BODY: &[u8] = br#"{"event":"message","session":"default","engine":"WEBJS"}"#;
const KEY: &str = "my-secret-key";
const HMAC: &str = "208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89";

#[test]
fn a_signature_is_checked_as_it_is_described() {
    let mut headers = HeaderMap::new();
    let error = webhook::verify(&headers, BODY, &KEY.into()).expect_err("is not signed");
    assert!(matches!(error, SignatureError::Missing { header } if header == "X-Webhook-Hmac"));
    headers.insert("X-Webhook-Hmac", HMAC.parse().expect("a header"));
    headers.insert("X-Webhook-Hmac-Algorithm", "sha512".parse().expect("a header"));
    assert_eq!(webhook::verify(&headers, BODY, &KEY.into()), Ok(()));
    let error = webhook::verify(&headers, b"{}", &KEY.into()).expect_err("another body");
    assert!(matches!(error, SignatureError::Wrong { .. }), "{error}");
}

#[test]
fn a_notification_is_read_without_a_queue() {
    assert!(Notification::from_json(b"{\"type\": \"ofTomorrow\"}").is_ok());
    let error = Notification::from_json("{").expect_err("no JSON");
    assert!(error.message.starts_with("not JSON: "), "{error}");
}
