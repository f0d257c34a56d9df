//! From the description of an operation to a request that the client runtime sends.

use anyhow::{Result, bail};
use wagate_client::{CredentialSlot, Method, Operation, Place, Request};
use wagate_spec::{Location, Operation as Described, Spec};

use super::content::Content;
use super::parameters::Given;

/// Where the credentials of an operation go, in the words of the runtime.
pub fn slots(operation: &Described) -> Vec<CredentialSlot<'_>> {
    let slots = operation.credentials.iter().map(|slot| CredentialSlot {
        credential: &slot.credential,
        name: &slot.name,
        place: match slot.location {
            Location::Path => Place::Path,
            Location::Query => Place::Query,
            Location::Header => Place::Header,
        },
    });
    slots.collect()
}

/// An operation in the words of the runtime.
///
/// # Errors
///
/// When its method is one that no gateway uses.
pub fn operation<'a>(
    spec: &'a Spec,
    operation: &'a Described,
    credentials: &'a [CredentialSlot<'a>],
) -> Result<Operation<'a>> {
    Ok(Operation {
        vendor: &spec.vendor,
        name: &operation.id,
        method: method(&operation.method)?,
        path: &operation.path,
        host: &operation.host,
        idempotent: operation.idempotent,
        interval: operation.rate_limit.and_then(|limit| limit.interval()),
        // The command reads the answer itself.
        failures: &[],
        secret_fields: &[],
        credentials,
    })
}

/// The request with its parameters and its body.
pub fn filled<'a>(
    described: &Described,
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
                request.header_file_name(&parameter.name, &upload);
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
