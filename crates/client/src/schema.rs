//! JSON Schemas for what the macros of this crate declare: each describes exactly what is read.

use std::collections::{BTreeMap, HashMap};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::chat_id::ChatId;
use crate::wire::Member;
use crate::wire::member::{Forms, Tolerated};
use crate::wire::parts::{OneOfParts, Parts};
use crate::wire::strategy::{ListIn, OneOrMoreIn, OptionalIn, RequiredIn, Success};

/// The schema of a record, while it is put together.
pub struct ObjectSchema {
    description: String,
    properties: Map<String, Value>,
    required: Vec<Value>,
}

impl ObjectSchema {
    /// Without properties.
    #[must_use]
    pub fn new(docs: &[&str]) -> Self {
        Self { description: text(docs), properties: Map::new(), required: Vec::new() }
    }

    fn property(&mut self, name: &str, docs: &[&str], schema: Schema) {
        self.properties.insert(name.to_owned(), described(docs, schema).to_value());
    }

    fn required(&mut self, name: &str, docs: &[&str], schema: Schema) {
        self.required.push(Value::from(name));
        self.property(name, docs, schema);
    }

    /// The schema.
    #[must_use]
    pub fn finish(self) -> Schema {
        let mut schema = json_schema!({ "type": "object", "properties": self.properties });
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), Value::from(self.required));
        }
        if !self.description.is_empty() {
            schema.insert("description".to_owned(), Value::from(self.description));
        }
        schema
    }
}

/// What is read for a field.
pub trait FieldSchema<Field> {
    /// Adds the properties of the field.
    fn describe(
        object: &mut ObjectSchema,
        name: &str,
        docs: &[&str],
        generator: &mut SchemaGenerator,
    );
}

impl<T: MemberSchema, F: Forms> FieldSchema<Option<T>> for OptionalIn<F> {
    fn describe(
        object: &mut ObjectSchema,
        name: &str,
        docs: &[&str],
        generator: &mut SchemaGenerator,
    ) {
        object.property(name, docs, Option::<T>::schema::<F>(generator));
    }
}

impl<T: MemberSchema, F: Forms> FieldSchema<T> for RequiredIn<F> {
    fn describe(
        object: &mut ObjectSchema,
        name: &str,
        docs: &[&str],
        generator: &mut SchemaGenerator,
    ) {
        object.required(name, docs, T::schema::<F>(generator));
    }
}

impl<T: MemberSchema> FieldSchema<T> for Success {
    fn describe(
        object: &mut ObjectSchema,
        name: &str,
        docs: &[&str],
        generator: &mut SchemaGenerator,
    ) {
        object.required(name, docs, T::schema::<Tolerated>(generator));
    }
}

impl<T: MemberSchema, F: Forms> FieldSchema<Vec<T>> for ListIn<F> {
    fn describe(
        object: &mut ObjectSchema,
        name: &str,
        docs: &[&str],
        generator: &mut SchemaGenerator,
    ) {
        object.property(name, docs, Option::<Vec<T>>::schema::<F>(generator));
    }
}

impl<T: MemberSchema, const NEEDED: bool> FieldSchema<Vec<T>> for OneOrMoreIn<NEEDED> {
    fn describe(
        object: &mut ObjectSchema,
        name: &str,
        docs: &[&str],
        generator: &mut SchemaGenerator,
    ) {
        let list = Vec::<T>::schema::<Tolerated>(generator);
        let one = T::schema::<Tolerated>(generator);
        if NEEDED {
            object.required(name, docs, any_of([list, one]));
        } else {
            object.property(name, docs, any_of([list, one, null()]));
        }
    }
}

impl<P: PartsSchema> FieldSchema<Option<P>> for Parts {
    fn describe(
        object: &mut ObjectSchema,
        _name: &str,
        _docs: &[&str],
        generator: &mut SchemaGenerator,
    ) {
        P::describe(object, generator);
    }
}

/// The parts of which an object has one.
pub trait PartsSchema: OneOfParts {
    /// Adds a property for each.
    fn describe(object: &mut ObjectSchema, generator: &mut SchemaGenerator);
}

/// Adds the property of a part, given by its variant.
pub fn part<T: MemberSchema, P>(
    _variant: fn(T) -> P,
    object: &mut ObjectSchema,
    name: &str,
    docs: &[&str],
    generator: &mut SchemaGenerator,
) {
    object.property(name, docs, Option::<T>::schema::<Tolerated>(generator));
}

/// The schema of what a variant holds.
pub fn variant<T: JsonSchema, E>(_variant: fn(T) -> E, generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

/// What a field can hold.
pub trait MemberSchema: Member + JsonSchema {
    /// What is read in these forms.
    fn schema<F: Forms>(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Self>()
    }
}

impl MemberSchema for Value {}
impl MemberSchema for Map<String, Value> {}

impl<T: MemberSchema> MemberSchema for Box<T> {
    fn schema<F: Forms>(generator: &mut SchemaGenerator) -> Schema {
        T::schema::<F>(generator)
    }
}

impl<T: MemberSchema> MemberSchema for Option<T> {
    fn schema<F: Forms>(generator: &mut SchemaGenerator) -> Schema {
        any_of([T::schema::<F>(generator), null()])
    }
}

impl<T: MemberSchema> MemberSchema for Vec<T> {
    fn schema<F: Forms>(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": T::schema::<F>(generator) })
    }
}

impl<T: MemberSchema> MemberSchema for BTreeMap<String, T> {
    fn schema<F: Forms>(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": T::schema::<F>(generator) })
    }
}

impl<T: MemberSchema> MemberSchema for HashMap<String, T> {
    fn schema<F: Forms>(generator: &mut SchemaGenerator) -> Schema {
        BTreeMap::<String, T>::schema::<F>(generator)
    }
}

impl MemberSchema for bool {
    fn schema<F: Forms>(_generator: &mut SchemaGenerator) -> Schema {
        forms::<F>([
            json_schema!({ "type": "boolean" }),
            json_schema!({ "type": "string", "enum": ["true", "false"] }),
            json_schema!({ "type": "integer", "enum": [0, 1] }),
        ])
    }
}

impl MemberSchema for i64 {
    fn schema<F: Forms>(_generator: &mut SchemaGenerator) -> Schema {
        forms::<F>([
            json_schema!({ "type": "integer", "format": "int64" }),
            json_schema!({ "type": "string", "pattern": "^-?[0-9]+$" }),
        ])
    }
}

impl MemberSchema for f64 {
    fn schema<F: Forms>(_generator: &mut SchemaGenerator) -> Schema {
        forms::<F>([
            json_schema!({ "type": "number", "format": "double" }),
            json_schema!({ "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }),
        ])
    }
}

impl MemberSchema for String {
    fn schema<F: Forms>(_generator: &mut SchemaGenerator) -> Schema {
        forms::<F>([json_schema!({ "type": "string" })].into_iter().chain(other_forms_of_text()))
    }
}

impl MemberSchema for ChatId {
    fn schema<F: Forms>(generator: &mut SchemaGenerator) -> Schema {
        if F::ANY {
            return String::schema::<F>(generator);
        }
        let mut schema = Self::json_schema(generator);
        schema.insert("pattern".to_owned(), Value::from(r"^[^\s@]+@[A-Za-z0-9._-]+$"));
        schema
    }
}

/// What is read for a text, beside a text.
fn other_forms_of_text() -> [Schema; 4] {
    let half = json!({ "type": "integer", "minimum": i32::MIN, "maximum": u32::MAX });
    [
        json_schema!({ "type": "number" }),
        json_schema!({ "type": "boolean" }),
        json_schema!({
            "type": "object",
            "additionalProperties": { "type": "string" },
            "maxProperties": 1,
        }),
        json_schema!({
            "type": "object",
            "properties": { "low": half, "high": half, "unsigned": { "type": "boolean" } },
            "required": ["low", "high"],
            "additionalProperties": false,
        }),
    ]
}

/// A scalar: in all of its forms, or in the first one, which is the documented one.
fn forms<F: Forms>(forms: impl IntoIterator<Item = Schema>) -> Schema {
    let mut forms = forms.into_iter();
    if F::ANY { any_of(forms) } else { forms.next().unwrap_or_default() }
}

/// The schema of an open enum: any text, with the documented values as examples.
#[must_use]
pub fn open_enum(docs: &[&str], values: &[&str]) -> Schema {
    described(docs, json_schema!({ "type": "string", "examples": values }))
}

/// The schema of a choice between shapes; of anything, where none is told.
#[must_use]
pub fn choice(docs: &[&str], shapes: Vec<Schema>) -> Schema {
    described(docs, if shapes.is_empty() { json_schema!({}) } else { any_of(shapes) })
}

fn described(docs: &[&str], mut schema: Schema) -> Schema {
    let description = text(docs);
    if !description.is_empty() {
        schema.insert("description".to_owned(), Value::from(description));
    }
    schema
}

/// The text of doc comments, a line each.
fn text(docs: &[&str]) -> String {
    let lines: Vec<&str> = docs.iter().map(|line| line.trim()).collect();
    lines.join("\n").trim().to_owned()
}

fn null() -> Schema {
    json_schema!({ "type": "null" })
}

fn any_of(schemas: impl IntoIterator<Item = Schema>) -> Schema {
    let schemas: Vec<Value> = schemas.into_iter().map(Schema::to_value).collect();
    json_schema!({ "anyOf": schemas })
}
