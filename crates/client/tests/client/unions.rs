//! Values of several shapes.

use serde_json::{Value, json};

wagate_client::record! {
    struct Quota: Default {
        status: Option<String> = "status" as Optional,
    }
}

wagate_client::union! {
    enum Body by fit {
        Both(Box<Quota>) when ["status", "limit"] without From,
        Quota(Box<Quota>) when ["status"],
        Count(i64),
        Text(String),
    }
}

#[track_caller]
fn read(value: &Value) -> Body {
    let body: Body = serde_json::from_str(&value.to_string()).expect("a union takes any JSON");
    assert_eq!(serde_json::to_value(&body).expect("it is JSON"), *value);
    body
}

#[test]
fn the_first_shape_whose_keys_are_all_there_is_taken() {
    assert!(matches!(read(&json!({"status": "x", "limit": 1})), Body::Both(_)));
    assert!(matches!(read(&json!({"status": "x", "more": 1})), Body::Quota(_)));
    assert!(matches!(read(&json!({"status": null})), Body::Quota(_)));
}

#[test]
fn scalars_are_taken_by_the_variant_of_their_type() {
    assert_eq!(read(&json!("text")), Body::Text("text".into()));
    assert_eq!(read(&json!(7)), Body::Count(7));
}

#[test]
fn what_fits_none_is_kept_as_it_came() {
    for value in [
        json!({}),
        json!({"limit": 1}),
        json!({"status": ["a", "list"]}),
        json!(7.5),
        json!(null),
        json!([1]),
    ] {
        assert_eq!(read(&value), Body::Other(value.clone()));
    }
}
