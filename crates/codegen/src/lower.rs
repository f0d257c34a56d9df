//! Lowers the model to a document that progenitor takes without loss, panic or wrong types.
//!
//! What it leaves out is written by [`crate::emit`] from the model: credentials, error answers, headers,
//! optionality, tolerated forms, string enums and unions.

use serde_json::{Map, Value, json};
use wagate_spec::{Location, Operation, Spec};

use crate::{
    endpoint::{Body, Endpoint, endpoints, is_json},
    error::GenerateError,
    schema::Schema,
};

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
    for endpoint in endpoints(spec) {
        let item = paths.entry(lowered_path(&endpoint)).or_insert_with(|| json!({}));
        let verb = endpoint.operation.method.as_str().to_lowercase();
        item[verb] = lower_endpoint(spec, &endpoint)?;
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

/// Credentials in the path become constant segments, so that no method asks for them. A method for
/// another media type stands at a path of its own, since a document has one operation for each verb.
fn lowered_path(endpoint: &Endpoint<'_>) -> String {
    let Endpoint { operation, id, .. } = endpoint;
    let slots = operation.credentials.iter().filter(|slot| slot.location == Location::Path);
    let path = slots.fold(operation.path.clone(), |path, slot| {
        path.replace(&format!("{{{}}}", slot.name), &format!(":{}:", slot.name))
    });
    if *id == operation.id { path } else { format!("{path}/:{id}:") }
}

fn lower_endpoint(spec: &Spec, endpoint: &Endpoint<'_>) -> Result<Value, GenerateError> {
    let Endpoint { operation, id, .. } = endpoint;
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
        "operationId": id,
        "tags": [operation.tag],
        "parameters": parameters,
        "responses": { "200": json_content(success_schema(spec, endpoint)?) },
    });
    if let Some(body) = endpoint.request.filter(|_| has_fields(spec, endpoint)) {
        lowered["requestBody"] = json_content(lower_schema(&body.schema));
        lowered["requestBody"]["required"] = Value::Bool(true);
    }
    Ok(lowered)
}

fn json_content(schema: Value) -> Value {
    json!({ "description": "", "content": { "application/json": { "schema": schema } } })
}

/// The one type of the success answers; anything where the docs show no JSON.
fn success_schema(spec: &Spec, endpoint: &Endpoint<'_>) -> Result<Value, GenerateError> {
    let Some(first) = endpoint.answer.schema().map(lower_schema) else { return Ok(json!({})) };
    let others = match endpoint.answer {
        Body::Json(_) => successes(endpoint.operation).map(lower_schema).collect(),
        _ => Vec::new(),
    };
    match others.into_iter().find(|other| *other != first) {
        Some(_) => Err(GenerateError::new(
            spec,
            endpoint.id,
            "two success statuses have bodies of different types",
        )),
        None => Ok(first),
    }
}

/// The schemas of the documented success bodies that are JSON.
pub fn successes(operation: &Operation) -> impl Iterator<Item = &Value> {
    let contents = operation.successes().flat_map(|response| &response.contents);
    let json = contents.filter(|content| operation.websocket || is_json(&content.media_type));
    json.map(|content| &content.schema)
        .filter(|schema| schema.as_object().is_some_and(|schema| !schema.is_empty()))
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
pub fn has_fields(spec: &Spec, endpoint: &Endpoint<'_>) -> bool {
    let Some(body) = endpoint.request else { return false };
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
