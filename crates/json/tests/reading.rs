//! What is read, and what stays an error.

use serde_json::{Value, json};

#[test]
fn a_name_that_was_cut_in_an_emoji_is_read() {
    let sent = r#"{"senderData":{"senderName":"Sam \ud83d"},"\udc00":["\ud83d\ude00"]}"#;
    assert!(serde_json::from_str::<Value>(sent).is_err());
    let read: Value = wagate_json::from_str(sent).expect("it is JSON");
    assert_eq!(
        read,
        json!({"senderData": {"senderName": "Sam \u{fffd}"}, "\u{fffd}": ["\u{1f600}"]})
    );
}

#[test]
fn what_is_no_json_has_the_error_that_it_had() {
    for text in [r#"{"a":"\ud83d","b":tru}"#, r#"{"b":tru}"#, "", r#"["\ud83d""#] {
        let whole = text.replace(r"\ud83d", "      ");
        let error = wagate_json::from_str::<Value>(text).expect_err("it is none");
        let expected = serde_json::from_str::<Value>(&whole).expect_err("it is none");
        assert_eq!(error.to_string(), expected.to_string());
        assert_eq!(error.classify(), expected.classify());
    }
}

#[test]
fn a_value_that_does_not_fit_is_an_error_about_the_value() {
    let error = wagate_json::from_str::<(String, i64)>(r#"["\ud83d","x"]"#).expect_err("no number");
    assert!(error.is_data(), "{error}");
}
