//! The typed calls of one client, for the tests that make each of them.

use wagate_spec::{Credential, Sampler, Spec};

use super::{
    client::has_limits,
    presets,
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
                for preset in presets::of(spec, skeleton, endpoint, signature)? {
                    let arguments = preset.arguments(spec, |one| literal(spec, one));
                    let request = handle.request(spec, preset.name(), &arguments);
                    code.push_str(&call(endpoint, signature, &request));
                }
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
    let request = handle.request(spec, endpoint.id, &arguments(spec, endpoint, signature));
    let alone = call(endpoint, signature, &request);
    let options = signature.optional.iter().filter(|argument| !argument.parameter.file_name);
    let options: String =
        options.map(|one| format!(".{}({})", one.name, literal(spec, one))).collect();
    if options.is_empty() {
        return alone;
    }
    alone + &call(endpoint, signature, &(request + &options))
}

fn call(endpoint: &Endpoint<'_>, signature: &Signature<'_>, request: &str) -> String {
    format!("{:?} {} |client| {request};\n", endpoint.operation.id, signature.read)
}

/// What a caller must give.
fn arguments(spec: &Spec, endpoint: &Endpoint<'_>, signature: &Signature<'_>) -> Vec<String> {
    let mut arguments: Vec<String> =
        signature.required.iter().map(|argument| literal(spec, argument)).collect();
    if signature.body.is_some()
        && let Some(content) = endpoint.request
    {
        let body = Sampler::new(spec).body(content);
        arguments.push(format!("read({:?})?", body.to_string()));
    }
    arguments.extend(signature.file.iter().map(|_| "file()".to_owned()));
    arguments
}

fn literal(spec: &Spec, argument: &Argument<'_>) -> String {
    argument.literal(&Sampler::new(spec).parameter(argument.parameter))
}
