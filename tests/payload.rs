//! The Rust type of each documented payload, from the list that the build wrote.

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use wagate_spec::json_schema::{Converter, Mode, reached};
use wagate_spec::{Spec, bundled};

/// A payload as its type shows it.
pub struct Typed {
    value: Box<dyn Debug>,
    /// The value, written back.
    pub written: Value,
}

impl Typed {
    /// The value's `Debug` text, which few of the tests that read some thousand payloads need.
    pub fn debug(&self) -> String {
        format!("{:#?}", self.value)
    }
}

/// What the tests ask of a payload type.
pub struct PayloadType {
    pub vendor: &'static str,
    pub operation: &'static str,
    /// `request`, or the status of an answer.
    pub side: &'static str,
    /// Reads JSON into the type and writes it back.
    pub read: fn(&Value) -> serde_json::Result<Typed>,
    /// The same of a text, as a client does it.
    pub read_text: fn(&str) -> serde_json::Result<Typed>,
    /// The JSON Schema that the type derives.
    pub schema: fn() -> Value,
}

impl PayloadType {
    /// The description of its vendor.
    pub fn spec(&self) -> &'static Spec {
        bundled().iter().find(|spec| spec.vendor == self.vendor).expect("the vendor is bundled")
    }

    /// The schema that the description gives it.
    pub fn documented(&self) -> Value {
        let spec = self.spec();
        match self.side {
            "error" => return json!({ "$ref": "#/components/schemas/ErrorBody" }),
            "webhook" => return spec.webhooks.as_ref().expect("it has webhooks").schema.clone(),
            _ => {}
        }
        let operation = spec.operation(self.operation).expect("the operation is bundled");
        match self.side.parse::<u16>() {
            Ok(status) => operation.response_content(status).expect("it has a body").schema.clone(),
            Err(_) => operation.request_content().expect("it has a body").schema.clone(),
        }
    }
}

/// The components that a schema leads to.
pub fn reached_components(spec: &Spec, schema: &Value) -> BTreeSet<String> {
    let converter = Converter::new(&spec.schemas, Mode::Read);
    let reached = reached(&converter.schema(schema), &converter.definitions());
    reached.as_object().into_iter().flat_map(|all| all.keys().cloned()).collect()
}

fn read<T: DeserializeOwned + Serialize + Debug + 'static>(
    value: &Value,
) -> serde_json::Result<Typed> {
    // Through text, as a client does, not from the tree.
    read_text::<T>(&value.to_string())
}

fn read_text<T: DeserializeOwned + Serialize + Debug + 'static>(
    text: &str,
) -> serde_json::Result<Typed> {
    let typed: T = wagate_json::from_str(text)?;
    let written = serde_json::to_value(&typed)?;
    Ok(Typed { value: Box::new(typed), written })
}

/// A list that clients also take from a single item.
#[derive(Debug, serde::Deserialize, Serialize, schemars::JsonSchema)]
#[serde(untagged)]
pub enum OneOrMore<T> {
    More(Vec<T>),
    One(T),
}

/// A list that clients also take from an object with the items under their ids.
#[derive(Debug, serde::Deserialize, Serialize, schemars::JsonSchema)]
#[serde(untagged)]
pub enum Keyed<T> {
    List(Vec<T>),
    Object(std::collections::BTreeMap<String, T>),
}

fn schema<T: schemars::JsonSchema>() -> Value {
    schemars::schema_for!(T).to_value()
}

macro_rules! payload_types {
    ($($module:ident { $(($vendor:literal, $operation:literal, $side:literal, $type:ty),)* })*) => {
        $(pub mod $module {
            use super::*;

            /// Every payload type of the vendor.
            pub const ALL: &[PayloadType] = &[$(
                PayloadType {
                    vendor: $vendor,
                    operation: $operation,
                    side: $side,
                    read: read::<$type>,
                    read_text: read_text::<$type>,
                    schema: schema::<$type>,
                },
            )*];
        })*

        /// Every payload type of every vendor.
        pub fn all() -> impl Iterator<Item = &'static PayloadType> {
            [$($module::ALL),*].into_iter().flatten()
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/payload_types.rs"));

/// The type of an operation's request or answer.
pub fn find(vendor: &str, operation: &str, side: &str) -> &'static PayloadType {
    let is_it =
        |one: &&PayloadType| (one.vendor, one.operation, one.side) == (vendor, operation, side);
    all().find(is_it).unwrap_or_else(|| panic!("{vendor} {operation} {side} has no type"))
}
