//! Lowers the model to a document that progenitor takes without loss, panic or wrong types.
//!
//! What it leaves out is written by [`crate::emit`] from the model: credentials, error answers, headers,
//! optionality, tolerated forms, string enums and unions.

use serde_json::{Map, Value, json};
use wagate_spec::{Location, Operation, Spec};

use crate::{error::GenerateError, schema::Schema};

/// The document for progenitor.
pub struct Lowered {
    /// OpenAPI 3.0.3, one success answer for each operation and no error answers.
    pub document: openapiv3::OpenAPI,
    /// The components that progenitor must not write: string enums and unions.
    pub replaced: Vec<String>,
}

/// Lowers one vendor's description.
pub fn lower(spec: &Spec) -> Result<Lowered, GenerateError> {
    let mut paths = Map::new();
    for operation in &spec.operations {
        let item = paths.entry(lowered_path(operation)).or_insert_with(|| json!({}));
        item[operation.method.as_str().to_lowercase()] = lower_operation(spec, operation)?;
    }
    let schemas: Map<String, Value> =
        spec.schemas.iter().map(|(name, schema)| (name.clone(), lower_schema(schema))).collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": spec.product, "version": "0" },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    let document = serde_json::from_value(document)
        .map_err(|error| GenerateError::new(spec, "the lowered document", error.to_string()))?;
    Ok(Lowered { document, replaced: replaced(spec) })
}

/// Credentials in the path become constant segments, so that no method asks for them.
pub fn lowered_path(operation: &Operation) -> String {
    operation
        .credentials
        .iter()
        .filter(|slot| slot.location == Location::Path)
        .fold(operation.path.clone(), |path, slot| {
            path.replace(&format!("{{{}}}", slot.name), &format!(":{}:", slot.name))
        })
}

fn lower_operation(spec: &Spec, operation: &Operation) -> Result<Value, GenerateError> {
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|parameter| {
            json!({
                "name": parameter.name,
                "in": parameter.location,
                "required": parameter.required,
                "schema": lower_schema(&parameter.schema),
            })
        })
        .collect();
    let mut lowered = json!({
        "operationId": operation.id,
        "tags": [operation.tag],
        "parameters": parameters,
        "responses": { "200": json_content(success_schema(spec, operation)?) },
    });
    if let Some(body) = operation.request_content().filter(|_| has_fields(spec, operation)) {
        lowered["requestBody"] = json_content(lower_schema(&body.schema));
        lowered["requestBody"]["required"] = Value::Bool(true);
    }
    Ok(lowered)
}

fn json_content(schema: Value) -> Value {
    json!({ "description": "", "content": { "application/json": { "schema": schema } } })
}

/// The one type of the success answers; anything where the docs show no body.
fn success_schema(spec: &Spec, operation: &Operation) -> Result<Value, GenerateError> {
    let mut schemas = successes(operation).map(lower_schema);
    let first = schemas.next().unwrap_or_else(|| json!({}));
    match schemas.find(|other| *other != first) {
        Some(_) => Err(GenerateError::new(
            spec,
            &operation.id,
            "two success statuses have bodies of different types",
        )),
        None => Ok(first),
    }
}

/// The schemas of the documented success bodies.
pub fn successes(operation: &Operation) -> impl Iterator<Item = &Value> {
    let contents = operation.successes().filter_map(|response| response.content());
    contents.map(|content| &content.schema)
}

/// What progenitor needs of a schema: names, kinds and references. Everything that would make it
/// choose a type of its own (bounds, patterns, formats, defaults, closed enums) is left out.
fn lower_schema(schema: &Value) -> Value {
    let view = Schema(schema).documented();
    if let Some(name) = view.reference() {
        return json!({ "$ref": format!("#/components/schemas/{name}") });
    }
    match view.kind() {
        Some("object") => lower_object(view),
        Some("array") => {
            let items = view.items().map_or_else(|| json!({}), |items| lower_schema(items.0));
            json!({ "type": "array", "items": items })
        }
        Some("integer") => json!({ "type": "integer", "format": "int64" }),
        Some("number") => json!({ "type": "number", "format": "double" }),
        Some(kind) => json!({ "type": kind }),
        None => json!({}),
    }
}

fn lower_object(object: Schema<'_>) -> Value {
    let Some(properties) = object.properties() else {
        return match object.0.get("additionalProperties") {
            Some(values @ Value::Object(_)) => {
                json!({ "type": "object", "additionalProperties": lower_schema(values) })
            }
            _ => json!({ "type": "object" }),
        };
    };
    let kept = properties.iter().filter(|(_, property)| is_field(Schema(property)));
    let properties: Map<String, Value> =
        kept.map(|(name, property)| (name.clone(), lower_schema(property))).collect();
    let required: Vec<&str> =
        object.required().filter(|name| properties.contains_key(*name)).collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

/// Whether a request has a body with a type. A file alone is none that progenitor could name.
pub fn has_fields(spec: &Spec, operation: &Operation) -> bool {
    let Some(body) = operation.request_content() else { return false };
    let schema = Schema(&body.schema);
    let form = schema.reference().and_then(|name| spec.schemas.get(name));
    !schema.is_file() && !form.is_some_and(|form| Schema(form).is_only_a_file())
}

/// Whether a property becomes a field. Another spelling is read into the field that it stands for, a
/// file is an argument of its own, and what a server takes instead of a field is not sent.
pub fn is_field(property: Schema<'_>) -> bool {
    property.alias_of().is_none() && !property.is_replacement() && !property.is_file()
}

fn replaced(spec: &Spec) -> Vec<String> {
    let own = |schema: &Value| Schema(schema).string_enum().is_some() || Schema(schema).is_union();
    spec.schemas.iter().filter(|(_, schema)| own(schema)).map(|(name, _)| name.clone()).collect()
}
