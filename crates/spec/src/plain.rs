//! What the extensions say, in plain OpenAPI: for tools that know no extensions.
//!
//! A success of a lookup may be nothing (`x-lookup`), and one of other operations a failure (`x-failures`); integers have 64
//! bits; and whatever is not as described gets a 400 in the vendor's shape of errors. The model has all of this from the
//! extensions, so what [`widen`] adds to a document [`narrow`] takes away, and nothing else.

use serde_json::{Map, Value, json};

/// Marks what was added.
const MARK: &str = "x-widened";

/// Where an instance of a schema stands, and no schema.
const INSTANCES: [&str; 4] = ["example", "examples", "default", "enum"];

/// The shape of errors that every operation may answer.
const ERROR_BODY: &str = "#/components/schemas/ErrorBody";

/// The document for tools that know no extensions.
#[must_use]
pub fn widen(document: &Value) -> Value {
    let mut document = document.clone();
    let has_errors = document.pointer("/components/schemas/ErrorBody").is_some();
    for operation in operations(&mut document) {
        widen_successes(operation);
        if has_errors && let Some(responses) = operation.get_mut("responses") {
            describe_refusal(responses);
        }
    }
    each_integer(&mut document, &|schema| {
        schema.entry("minimum").or_insert(i64::MIN.into());
        schema.entry("maximum").or_insert(i64::MAX.into());
    });
    document
}

/// The document without what [`widen`] adds.
pub(crate) fn narrow(document: &mut Value) {
    for operation in operations(document) {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else {
            continue;
        };
        responses.retain(|_, response| response.get(MARK).is_none());
        for schema in responses.values_mut().flat_map(schemas) {
            if schema.get(MARK).is_some()
                && let Some(own) = schema.pointer_mut("/anyOf/0").map(Value::take)
            {
                *schema = own;
            }
        }
    }
    each_integer(document, &|schema| {
        for (bound, own) in [("minimum", i64::MIN), ("maximum", i64::MAX)] {
            if schema.get(bound) == Some(&own.into()) {
                schema.remove(bound);
            }
        }
    });
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut);
    items.flat_map(Map::values_mut).filter(|member| member.get("operationId").is_some())
}

/// The schemas of a response.
fn schemas(response: &mut Value) -> impl Iterator<Item = &mut Value> {
    let content = response.get_mut("content").and_then(Value::as_object_mut);
    content.into_iter().flatten().filter_map(|(media_type, content)| {
        crate::media_type::is_json(media_type).then(|| content.get_mut("schema"))?
    })
}

fn widen_successes(operation: &mut Value) {
    let mut others = Vec::new();
    if operation.get("x-lookup").is_some() {
        others.push(json!({ "type": "object", "nullable": true, "maxProperties": 0 }));
        others.push(json!({ "type": "array", "items": {}, "maxItems": 0 }));
    }
    let failures = operation.get("x-failures").and_then(Value::as_array);
    let names = failures.into_iter().flatten().filter_map(Value::as_str);
    others.extend(names.map(|name| json!({ "$ref": format!("#/components/schemas/{name}") })));
    let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
    if others.is_empty() {
        return;
    }
    for (status, response) in responses.into_iter().flatten() {
        for schema in schemas(response).filter(|_| status.starts_with('2')) {
            let own = schema.take();
            let all: Vec<Value> = std::iter::once(own).chain(others.iter().cloned()).collect();
            *schema = json!({ "anyOf": all, MARK: true });
        }
    }
}

/// Adds what a request gets that is not as described, unless that is documented.
fn describe_refusal(responses: &mut Value) {
    let Some(responses) = responses.as_object_mut() else { return };
    responses.entry("400").or_insert_with(|| {
        json!({
            "description": "The request is not as described. The vendor documents no answer to that.",
            "content": { "application/json": { "schema": { "$ref": ERROR_BODY } } },
            MARK: true,
        })
    });
}

/// Changes every schema of an integer.
fn each_integer(value: &mut Value, change: &impl Fn(&mut Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each_integer(item, change)),
        Value::Object(members) => {
            if members.get("type").and_then(Value::as_str) == Some("integer") {
                change(members);
            }
            let others = members.iter_mut().filter(|(name, _)| !INSTANCES.contains(&name.as_str()));
            others.for_each(|(_, member)| each_integer(member, change));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_widened_is_narrowed_to_what_it_was() {
        for spec in crate::bundled() {
            let document = spec.document();
            let widened = widen(document);
            assert_ne!(widened, *document, "{}", spec.vendor);
            let mut narrowed = widened.clone();
            narrow(&mut narrowed);
            assert_eq!(narrowed, *document, "{}", spec.vendor);
            assert_eq!(widen(&narrowed), widened, "{}", spec.vendor);
        }
    }

    #[test]
    fn a_lookup_may_be_nothing_and_a_failure_may_come_with_a_success() {
        let schema = |vendor: &str, pointer: &str| {
            let spec = crate::bundled().iter().find(|spec| spec.vendor == vendor);
            let widened = widen(spec.expect("it is bundled").document());
            widened.pointer(pointer).cloned().expect("a schema")
        };
        let lookup = schema(
            "green-api",
            "/paths/~1waInstance{idInstance}~1receiveNotification~1{apiTokenInstance}/get/responses/200/content/application~1json/schema",
        );
        assert_eq!(
            lookup["anyOf"][1],
            json!({ "type": "object", "nullable": true, "maxProperties": 0 })
        );
        assert_eq!(lookup["anyOf"][0]["$ref"], "#/components/schemas/ReceivedNotification");
    }
}
