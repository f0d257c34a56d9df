//! JSON Schemas for the fields of a record, one function for each way in which
//! [`record!`](crate::record) reads a field. Each describes exactly what is accepted there.
//!
//! Fields name them in `schema_with`. `schemars` takes such fields for required, so the struct says
//! which ones are:
//!
//! ```
//! # use wagate_client::{Wire, schema};
//! #[derive(schemars::JsonSchema)]
//! #[schemars(transform = schema::only_required(&["id"]))]
//! pub struct Chat {
//!     id: String,
//!     #[schemars(schema_with = "schema::optional::<String>")]
//!     name: Option<String>,
//!     #[schemars(schema_with = "schema::lenient_optional::<bool>")]
//!     pinned: Option<bool>,
//!     #[schemars(skip)]
//!     wire: Wire,
//! }
//! # let schema = schemars::schema_for!(Chat);
//! # assert_eq!(schema.get("required"), Some(&serde_json::json!(["id"])));
//! # assert!(jsonlike(&schema).get("wire").is_none());
//! # fn jsonlike(schema: &schemars::Schema) -> &serde_json::Value { schema.get("properties").unwrap() }
//! ```

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::chat_id::ChatId;
use crate::wire::Lenient;

/// A `T`, or null.
pub fn optional<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    any_of([generator.subschema_for::<T>(), null()])
}

/// A `T`.
pub fn required<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// A list of `T`, or null.
pub fn list<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    any_of([generator.subschema_for::<Vec<T>>(), null()])
}

/// A list of `T`, a single `T`, or null.
pub fn lenient_list<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    any_of([generator.subschema_for::<Vec<T>>(), generator.subschema_for::<T>(), null()])
}

/// A list of `T`, each in any of its forms, or null.
pub fn lenient_items<T: LenientSchema>(_generator: &mut SchemaGenerator) -> Schema {
    let items = any_of(T::forms()).to_value();
    any_of([json_schema!({ "type": "array", "items": items }), null()])
}

/// A `T` in any of its forms, or null.
pub fn lenient_optional<T: LenientSchema>(_generator: &mut SchemaGenerator) -> Schema {
    any_of(T::forms().into_iter().chain([null()]))
}

/// A `T` in any of its forms.
pub fn lenient_required<T: LenientSchema>(_generator: &mut SchemaGenerator) -> Schema {
    any_of(T::forms())
}

/// Says which properties of a struct are required: these, and no others.
pub fn only_required(names: &[&'static str]) -> impl FnMut(&mut Schema) + use<> {
    let names: Vec<Value> = names.iter().map(|name| Value::from(*name)).collect();
    move |schema| {
        schema.remove("required");
        if !names.is_empty() {
            schema.insert("required".to_owned(), Value::from(names.clone()));
        }
    }
}

/// The schema of an open enum: any text, with the documented values as examples.
#[doc(hidden)]
#[must_use]
pub fn open_enum(values: &[&str]) -> Schema {
    json_schema!({ "type": "string", "examples": values })
}

/// The forms in which a lenient scalar is accepted.
pub trait LenientSchema: Lenient {
    /// One schema for each form, the documented one first.
    fn forms() -> Vec<Schema>;
}

impl LenientSchema for bool {
    fn forms() -> Vec<Schema> {
        vec![
            json_schema!({ "type": "boolean" }),
            json_schema!({ "type": "string", "enum": ["true", "false"] }),
            json_schema!({ "type": "integer", "enum": [0, 1] }),
        ]
    }
}

impl LenientSchema for i64 {
    fn forms() -> Vec<Schema> {
        vec![
            json_schema!({ "type": "integer", "format": "int64" }),
            json_schema!({ "type": "string", "pattern": "^-?[0-9]+$" }),
        ]
    }
}

impl LenientSchema for f64 {
    fn forms() -> Vec<Schema> {
        vec![
            json_schema!({ "type": "number", "format": "double" }),
            json_schema!({ "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }),
        ]
    }
}

impl LenientSchema for String {
    fn forms() -> Vec<Schema> {
        let half = json!({ "type": "integer", "minimum": i32::MIN, "maximum": u32::MAX });
        let mut forms: Vec<Schema> =
            ["string", "number", "boolean"].map(|name| json_schema!({ "type": name })).into();
        forms.push(json_schema!({
            "type": "object",
            "additionalProperties": { "type": "string" },
            "minProperties": 1,
            "maxProperties": 1,
        }));
        forms.push(json_schema!({
            "type": "object",
            "properties": { "low": half, "high": half, "unsigned": { "type": "boolean" } },
            "required": ["low", "high"],
            "additionalProperties": false,
        }));
        forms
    }
}

impl LenientSchema for ChatId {
    fn forms() -> Vec<Schema> {
        String::forms()
    }
}

fn null() -> Schema {
    json_schema!({ "type": "null" })
}

fn any_of(schemas: impl IntoIterator<Item = Schema>) -> Schema {
    let schemas: Vec<Value> = schemas.into_iter().map(Schema::to_value).collect();
    json_schema!({ "anyOf": schemas })
}
