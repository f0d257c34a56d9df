//! Which components lead to which.

use std::collections::BTreeSet;

use wagate_spec::{Operation, Spec};

use crate::schema::Schema;

/// The component with every documented shape of an error.
pub const ERROR_BODY: &str = "ErrorBody";

/// The components of an operation. An operation that fetches webhooks leaves theirs to them.
pub fn of_operation(spec: &Spec, operation: &Operation) -> BTreeSet<String> {
    let webhooks = spec.webhooks.as_ref().and_then(|webhooks| Schema(&webhooks.schema).reference());
    let mut names: BTreeSet<String> = webhooks.map(str::to_owned).into_iter().collect();
    let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
    let body = operation.request_body.iter().flat_map(|body| &body.contents);
    let contents = operation.responses.values().flat_map(|response| &response.contents);
    for schema in parameters.chain(body.chain(contents).map(|content| &content.schema)) {
        follow(spec, Schema(schema), &mut names);
    }
    if spec.schemas.contains_key(ERROR_BODY) && names.insert(ERROR_BODY.to_owned()) {
        follow(spec, Schema(&spec.schemas[ERROR_BODY]), &mut names);
    }
    names.retain(|name| webhooks != Some(name));
    names
}

/// The components that a schema leads to.
pub fn follow(spec: &Spec, schema: Schema<'_>, names: &mut BTreeSet<String>) {
    if let Some(name) = schema.reference() {
        if names.insert(name.to_owned())
            && let Some(target) = spec.schemas.get(name)
        {
            follow(spec, Schema(target), names);
        }
        return;
    }
    for part in schema.parts() {
        follow(spec, part, names);
    }
}

/// The components that no operation and no webhook leads to. Each is described for its own sake: a program gives it to
/// the vendor, as the answer to a call that the vendor makes.
pub fn alone(spec: &Spec) -> impl Iterator<Item = &str> {
    let operations = spec.operations.iter().flat_map(|operation| of_operation(spec, operation));
    let mut reached: BTreeSet<String> = operations.collect();
    let webhooks = spec.webhooks.iter().map(|webhooks| &webhooks.schema);
    for schema in webhooks.chain(spec.schemas.get(ERROR_BODY)) {
        follow(spec, Schema(schema), &mut reached);
    }
    reached.insert(ERROR_BODY.to_owned());
    spec.schemas.keys().map(String::as_str).filter(move |name| !reached.contains(*name))
}
