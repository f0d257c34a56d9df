//! Schemas that say what the readers accept.

use std::collections::BTreeSet;

use serde_json::{Value, json};

wagate_client::record! {
    /// A chat.
    ///
    /// Of any kind.
    #[allow(dead_code, reason = "only its schema is of interest")]
    struct Chat {
        id: wagate_client::ChatId = "id" as Required,
        /// A name.
        name: Option<String> = "name" | "title" as Optional,
        muted: Option<bool> = "muted" as LenientOptional,
        since: i64 = "since" as LenientRequired,
        score: Option<f64> = "score" as LenientOptional,
        owner: Option<wagate_client::ChatId> = "owner" as LenientOptional,
        orders: Vec<Order> = "orders" as OneOrMore,
        sizes: Vec<i64> = "sizes" as List,
        labels: Vec<String> = "labels" as LenientList,
        /// What it holds.
        content: Option<Content> = "text" | "sort" as Parts,
    }
}

wagate_client::open_enum! {
    enum Order {
        Asc = "asc",
    }
}

wagate_client::parts! {
    /// What a chat holds.
    enum Content {
        /// A text.
        Text(String) = "text",
        /// An order.
        Sort(Order) = "sort",
    }
}

/// The schema of a property.
fn of(name: &str) -> Value {
    let schema = schemars::schema_for!(Chat).to_value();
    schema["properties"][name].clone()
}

#[test]
fn a_record_requires_what_must_come_and_shows_no_inner_field() {
    let schema = schemars::schema_for!(Chat);
    let properties = schema.get("properties").and_then(Value::as_object).expect("an object");
    assert_eq!(schema.get("required"), Some(&json!(["id", "since"])));
    assert_eq!(schema.get("description"), Some(&json!("A chat.\n\nOf any kind.")));
    // The order depends on a feature of serde_json that another crate of the build may switch on.
    let names: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
    let expected = "id labels muted name orders owner score since sizes sort text";
    assert_eq!(names, expected.split(' ').collect());
    assert_eq!(properties["name"]["description"], "A name.");
    assert_eq!(properties["name"]["anyOf"], json!([{"type": "string"}, {"type": "null"}]));
}

#[test]
fn an_open_enum_is_any_text_with_examples() {
    let order = schemars::schema_for!(Order);
    assert_eq!(order.get("type"), Some(&json!("string")));
    assert_eq!(order.get("examples"), Some(&json!(["asc"])));
    assert_eq!(order.get("enum"), None);
}

#[test]
fn lenient_fields_list_their_forms() {
    let types = |schema: &Value| -> Vec<Value> {
        let forms = schema["anyOf"].as_array().expect("a list").clone();
        forms.into_iter().map(|form| form["type"].clone()).collect()
    };
    let optional = |name: &str| types(&of(name)["anyOf"][0]);
    let text = ["string", "number", "boolean", "object", "object"];
    assert_eq!(optional("muted"), ["boolean", "string", "integer"]);
    assert_eq!(types(&of("since")), ["integer", "string"]);
    assert_eq!(optional("score"), ["number", "string"]);
    assert_eq!(optional("owner"), text);
    assert_eq!(of("muted")["anyOf"][1], json!({"type": "null"}));
    assert_eq!(types(&of("labels")), ["array", "null"]);
    assert_eq!(types(&of("labels")["anyOf"][0]["items"]), text);
    assert_eq!(
        of("orders")["anyOf"],
        json!([
            {"type": "array", "items": {"$ref": "#/$defs/Order"}},
            {"$ref": "#/$defs/Order"},
            {"type": "null"},
        ])
    );
}

#[test]
fn documented_forms_are_the_only_ones_elsewhere() {
    assert_eq!(of("id")["type"], "string");
    assert!(of("id")["pattern"].is_string());
    assert_eq!(
        of("sizes")["anyOf"][0],
        json!({"type": "array", "items": {"type": "integer", "format": "int64"}})
    );
}

#[test]
fn each_part_is_a_property() {
    assert_eq!(of("text")["description"], "A text.");
    assert_eq!(of("sort")["anyOf"][0], json!({"$ref": "#/$defs/Order"}));
}
