//! Enums that may grow.

use serde_json::json;

wagate_client::open_enum! {
    enum Order {
        Asc = "asc",
        NewestFirst = "newest-first",
    }
}

#[test]
fn reads_and_writes_documented_values() {
    let orders: Vec<Order> =
        serde_json::from_str(r#"["asc","newest-first"]"#).expect("they are texts");
    assert_eq!(orders, [Order::Asc, Order::NewestFirst]);
    assert_eq!(serde_json::to_value(&orders).expect("it is JSON"), json!(["asc", "newest-first"]));
}

#[test]
fn keeps_a_value_that_is_not_documented() {
    let order: Order = serde_json::from_str(r#""ASC""#).expect("it is a text");
    assert_eq!(order, Order::Other("ASC".into()));
    assert_eq!(serde_json::to_string(&order).expect("it is JSON"), r#""ASC""#);
}

#[test]
fn converts_from_texts_and_displays_as_one() {
    assert_eq!(Order::from("newest-first"), Order::NewestFirst);
    assert_eq!(Order::from("asc".to_owned()), Order::Asc);
    assert_eq!(Order::from(String::from("x")), Order::from("x"));
    assert_eq!(Order::NewestFirst.to_string(), "newest-first");
    assert_eq!(Order::Other("x".into()).as_str(), "x");
}

#[test]
fn takes_nothing_but_texts() {
    for text in ["1", "null", "[]", "{}"] {
        assert!(serde_json::from_str::<Order>(text).is_err(), "{text}");
    }
}
