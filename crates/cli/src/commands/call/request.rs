//! From the description of an operation to a request that the client runtime sends.

use anyhow::{Result, bail};
use wagate_client::{CredentialSlot, Method, Operation, Request};
use wagate_spec::{Location, Operation as Described, Spec};

use super::content::Content;
use super::parameters::Given;

/// Where the credentials of an operation go, in the words of the runtime.
pub fn slots(operation: &Described) -> Vec<CredentialSlot<'_>> {
    let slots = operation.credentials.iter().map(|slot| match slot.location {
        Location::Path => CredentialSlot::path(&slot.credential, &slot.name),
        Location::Query => CredentialSlot::query(&slot.credential, &slot.name),
        Location::Header if slot.bearer => CredentialSlot::bearer(&slot.credential),
        Location::Header => CredentialSlot::header(&slot.credential, &slot.name),
    });
    slots.collect()
}

/// An operation in the words of the runtime. The command reads the answer itself, so what tells a
/// failure in it is left out.
///
/// # Errors
///
/// When its method is one that no gateway uses.
pub fn operation<'a>(
    spec: &'a Spec,
    described: &'a Described,
    credentials: &'a [CredentialSlot<'a>],
) -> Result<Operation<'a>> {
    let operation = Operation::of(&spec.vendor)
        .host(&described.host)
        .credentials(credentials)
        .call(method(&described.method)?, &described.id, &described.path)
        .idempotent(described.idempotent);
    Ok(match described.rate_limit.and_then(|limit| limit.interval()) {
        Some(interval) => operation.interval(interval),
        None => operation,
    })
}

/// The request with its parameters and its body.
pub fn filled<'a>(
    described: &'a Described,
    operation: &'a Operation<'a>,
    given: &[Given<'_>],
    content: Content,
) -> Request<'a> {
    let mut request = Request::new(operation);
    for Given { parameter, values } in given {
        for value in values {
            match parameter.location {
                Location::Path => request.path(&parameter.name, value),
                Location::Query => request.query(&parameter.name, value),
                Location::Header => request.header(&parameter.name, value),
            };
        }
    }
    match content {
        Content::Nothing => {}
        Content::Json(body) => {
            request.json(&body);
        }
        Content::File(upload) => {
            for parameter in described.parameters.iter().filter(|one| one.file_name) {
                request.name_file_in(&parameter.name);
            }
            request.raw(upload);
        }
        Content::Form { fields, file_field, upload } => {
            request.multipart(&fields, &file_field, upload);
        }
    }
    request
}

fn method(method: &http::Method) -> Result<Method> {
    Ok(match method.as_str() {
        "GET" => Method::Get,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "DELETE" => Method::Delete,
        "PATCH" => Method::Patch,
        other => bail!("calls with the method {other} are not supported"),
    })
}
