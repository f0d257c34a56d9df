//! Schemas that say what the readers accept.

use std::collections::BTreeSet;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};
use wagate_client::{Wire, schema};

#[derive(Debug, JsonSchema)]
#[schemars(transform = schema::only_required(&["id"]))]
#[allow(dead_code, reason = "only its schema is of interest")]
struct Chat {
    id: String,
    /// A name.
    #[schemars(schema_with = "schema::optional::<String>")]
    name: Option<String>,
    #[schemars(schema_with = "schema::lenient_optional::<bool>")]
    muted: Option<bool>,
    #[schemars(schema_with = "schema::lenient_list::<Order>")]
    orders: Vec<Order>,
    #[schemars(schema_with = "schema::list::<i64>")]
    sizes: Vec<i64>,
    #[schemars(skip)]
    wire: Wire,
}

#[derive(Clone, Debug, PartialEq)]
enum Order {
    Asc,
    Other(String),
}

wagate_client::open_enum! { Order { Asc = "asc" } }

fn of(make: fn(&mut SchemaGenerator) -> Schema) -> Value {
    make(&mut SchemaGenerator::default()).to_value()
}

#[test]
fn a_record_requires_what_must_come_and_shows_no_inner_field() {
    let schema = schemars::schema_for!(Chat);
    let properties = schema.get("properties").and_then(Value::as_object).expect("an object");
    assert_eq!(schema.get("required"), Some(&json!(["id"])));
    // The order depends on a feature of serde_json that another crate of the build may switch on.
    let names: BTreeSet<&str> = properties.keys().map(String::as_str).collect();
    assert_eq!(names, BTreeSet::from(["id", "muted", "name", "orders", "sizes"]));
    assert_eq!(properties["name"]["description"], "A name.");
    assert_eq!(properties["name"]["anyOf"], json!([{"type": "string"}, {"type": "null"}]));
}

#[test]
fn an_open_enum_is_any_text_with_examples() {
    assert_eq!(of(schema::required::<Order>), json!({"$ref": "#/$defs/Order"}));
    let order = schemars::schema_for!(Order);
    assert_eq!(order.get("type"), Some(&json!("string")));
    assert_eq!(order.get("examples"), Some(&json!(["asc"])));
    assert_eq!(order.get("enum"), None);
}

#[test]
fn lenient_fields_list_their_forms() {
    let types = |schema: Value| -> Vec<Value> {
        let forms = schema["anyOf"].as_array().expect("a list").clone();
        forms.into_iter().map(|form| form["type"].clone()).collect()
    };
    assert_eq!(
        types(of(schema::lenient_optional::<bool>)),
        ["boolean", "string", "integer", "null"]
    );
    assert_eq!(types(of(schema::lenient_required::<i64>)), ["integer", "string"]);
    assert_eq!(types(of(schema::lenient_optional::<f64>)), ["number", "string", "null"]);
    assert_eq!(
        types(of(schema::lenient_required::<String>)),
        ["string", "number", "boolean", "object", "object"]
    );
    assert_eq!(types(of(schema::lenient_items::<String>)), ["array", "null"]);
    assert_eq!(types(of(schema::lenient_list::<bool>)), ["array", "boolean", "null"]);
    assert_eq!(types(of(schema::list::<bool>)), ["array", "null"]);
}
