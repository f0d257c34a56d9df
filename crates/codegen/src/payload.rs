//! The list of payload types that the tests of the whole walk through: which Rust type a request body or an answer is
//! read into.

use wagate_spec::{Content, Operation, Spec};

use crate::{
    emit::{self, ERROR_BODY},
    endpoint::is_json,
    error::GenerateError,
    names,
    schema::Schema,
    skeleton::Skeleton,
};

/// Writes the payload types of one vendor: an item of `payload_types!`.
pub fn payload_types(spec: &Spec, skeleton: &Skeleton) -> Result<String, GenerateError> {
    let mut code = format!("{} {{\n", names::snake(&spec.vendor));
    for operation in spec.operations.iter() {
        code.push_str(&of_operation(spec, skeleton, operation)?);
    }
    code.push_str(&format!(
        "    ({:?}, \"errors\", \"error\", {}),\n",
        spec.vendor,
        qualified(spec, ERROR_BODY)
    ));
    code.push_str(&of_webhooks(spec).unwrap_or_default());
    code.push_str("}\n");
    Ok(code)
}

fn of_operation(
    spec: &Spec,
    skeleton: &Skeleton,
    operation: &Operation,
) -> Result<String, GenerateError> {
    let mut code = String::new();
    let mut add = |side: &str, ty: String| {
        code.push_str(&format!("    ({:?}, {:?}, {side:?}, {ty}),\n", spec.vendor, operation.id));
    };
    if let Some(body) = skeleton.arguments(spec, &operation.id)?.get("body") {
        add("request", qualified(spec, body));
    }
    for (status, content) in contents(operation) {
        let success = operation.is_success(status);
        let ty =
            if success { skeleton.result(spec, &operation.id)? } else { ERROR_BODY.to_owned() };
        if !content.examples.is_empty() && is_json(&content.media_type) {
            add(&status.to_string(), tolerant(&content.schema, qualified(spec, &ty)));
        }
    }
    Ok(code)
}

/// All events are read into one type; they stand under the name of the vendor's webhooks.
fn of_webhooks(spec: &Spec) -> Option<String> {
    let name = Schema(&spec.webhooks.as_ref()?.schema).reference()?;
    let ty = qualified(spec, &names::pascal(name));
    Some(format!("    ({:?}, \"webhooks\", \"webhook\", {ty}),\n", spec.vendor))
}

/// The bodies that answers have unless another media type is asked for.
fn contents(operation: &Operation) -> impl Iterator<Item = (u16, &Content)> {
    let responses = operation.responses.iter();
    responses.filter_map(|(status, response)| Some((*status, response.contents.first()?)))
}

/// A list that may come in another form is read into a type of the tests that takes both.
fn tolerant(schema: &serde_json::Value, ty: String) -> String {
    let schema = Schema(schema);
    let item = ty.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>'));
    match item.filter(|_| schema.has_tolerated_branch()) {
        Some(item) if schema.has_keyed_branch() => format!("Keyed<{item}>"),
        Some(item) => format!("OneOrMore<{item}>"),
        None => ty,
    }
}

/// `Vec<Contact>` as a type that names its crate.
fn qualified(spec: &Spec, ty: &str) -> String {
    let krate = format!("wagate_{}::types::", names::snake(&spec.vendor));
    emit::in_types(ty).replace("types::", &krate)
}
