//! The typed calls of one client, for the tests that make each of them.

use wagate_spec::{Credential, Parameter, Spec};

use super::{
    client::has_limits,
    invented::invented,
    section::{self, Handle},
    signature::{Argument, Signature},
};
use crate::{endpoint::Endpoint, error::GenerateError, names, skeleton::Skeleton};

/// Writes the calls of one vendor: an item of `typed_calls!`.
pub fn calls(spec: &Spec, skeleton: &Skeleton) -> Result<String, GenerateError> {
    let mut code = connection(spec);
    for tag in &spec.tags {
        for handle in section::handles(spec, skeleton, tag)? {
            for (endpoint, signature) in &handle.methods {
                code.push_str(&of_method(spec, &handle, endpoint, signature));
            }
        }
    }
    code.push_str("}\n");
    Ok(code)
}

/// How a client is built that talks to a mock gateway at `url`.
fn connection(spec: &Spec) -> String {
    let (module, krate) =
        (names::snake(&spec.vendor), format!("wagate_{}", names::snake(&spec.vendor)));
    let (required, optional): (Vec<&Credential>, Vec<&Credential>) =
        spec.credentials.iter().partition(|credential| credential.required);
    let required = required.iter().map(|credential| format!("{:?}", credential.example));
    let required: Vec<String> = required.collect();
    let optional = optional.iter().map(|one| format!(".{}({:?})", one.name, one.example));
    let hosts = spec.hosts.iter().map(|host| format!(".{}(url)", names::snake(&host.environment)));
    let setters: String = optional.chain(hosts).collect();
    // A list that is read twice would wait for the vendor's limit, which the mock does not have.
    let limits = if has_limits(spec) { ".without_rate_limits()" } else { "" };
    format!(
        "{module} {:?} {krate} |url| {krate}::Client::builder({}){setters}{limits};\n{{\n",
        spec.vendor,
        required.join(", "),
    )
}

fn of_method(
    spec: &Spec,
    handle: &Handle<'_>,
    endpoint: &Endpoint<'_>,
    signature: &Signature<'_>,
) -> String {
    let request = handle.request(spec, endpoint, &arguments(spec, endpoint, signature));
    let call = |setters: &str| {
        format!("{:?} {} |client| {request}{setters};\n", endpoint.operation.id, signature.read)
    };
    let options = signature.optional.iter().filter(|argument| !argument.parameter.file_name);
    let options: String =
        options.map(|one| format!(".{}({})", one.name, literal(spec, one))).collect();
    if options.is_empty() { call("") } else { call("") + &call(&options) }
}

/// What a caller must give.
fn arguments(spec: &Spec, endpoint: &Endpoint<'_>, signature: &Signature<'_>) -> Vec<String> {
    let mut arguments: Vec<String> =
        signature.required.iter().map(|argument| literal(spec, argument)).collect();
    if signature.body.is_some()
        && let Some(content) = endpoint.request
    {
        let shown = content.examples.get("documented").or_else(|| content.examples.values().next());
        let body = shown.map_or_else(|| invented(spec, &content.schema), |one| one.value.clone());
        arguments.push(format!("read({:?})?", body.to_string()));
    }
    arguments.extend(signature.file.iter().map(|_| "file()".to_owned()));
    arguments
}

fn literal(spec: &Spec, argument: &Argument<'_>) -> String {
    let Parameter { example, schema, .. } = argument.parameter;
    argument.literal(&example.clone().unwrap_or_else(|| invented(spec, schema)))
}
