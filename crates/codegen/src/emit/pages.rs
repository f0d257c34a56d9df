//! Lists that are read page by page, as streams.

use wagate_spec::{Operation, Pagination, Spec};

use super::{
    docs,
    operation::{deprecation, options_name},
    signature::{Argument, Signature, is_copy},
};
use crate::{error::GenerateError, names, skeleton::Skeleton};

/// The list of a paged operation as a stream; nothing when it is not paged.
pub fn pages(
    spec: &Spec,
    skeleton: &Skeleton,
    operation: &Operation,
) -> Result<Option<String>, GenerateError> {
    let Some(pagination) = &operation.pagination else { return Ok(None) };
    let signature = Signature::of(spec, skeleton, operation)?;
    let item = item(spec, operation, pagination, &signature)?;
    let name = names::snake(&operation.id);
    let (limit, offset) = (names::snake(pagination.size()), names::snake(pagination.start()));
    let Captured { owned, cloned, passed } = captured(&signature.required);
    let comment = docs::comment(&format!(
        "As [`Client::{name}_with`], page by page: a stream of the items, which asks for the next page when it is \
         needed. `{limit}` is the size of a page, 100 when it is not set, and `{offset}` where the first one begins.\n\n\
         # Errors\n\nAs [`Client::{name}`]; an error ends the stream."
    ));
    let deprecated = deprecation(operation);
    let allow = if operation.deprecated { "#[allow(deprecated)]\n" } else { "" };
    Ok(Some(format!(
        "{comment}{deprecated}{allow}pub fn {name}_pages(&self{declared}, options: &{options}) \
         -> impl Stream<Item = Result<{item}, Error>> + use<> {{\n\
         let client = self.clone();\n{owned}let options = options.clone();\n\
         pages(options.{limit}, options.{offset}, move |limit, offset| {{\n\
         let client = client.clone();\n{cloned}\
         let options = options.clone().{limit}(limit).{offset}(offset);\n\
         async move {{ client.{name}_with({passed}&options).await }}\n}})\n}}\n",
        declared = signature.declared(),
        options = options_name(operation),
    )))
}

/// What the list is of.
fn item<'a>(
    spec: &Spec,
    operation: &Operation,
    pagination: &Pagination,
    signature: &'a Signature<'_>,
) -> Result<&'a str, GenerateError> {
    let item = signature.result.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>'));
    let is_optional = |name| signature.optional.iter().any(|one| one.parameter.name == name);
    let paged = [pagination.size(), pagination.start()].into_iter().all(is_optional);
    match (item, paged, &signature.body) {
        (Some(item), true, None) => Ok(item),
        _ => {
            let message = "only a list with optional limit and offset can be read page by page";
            Err(GenerateError::new(spec, &operation.id, message))
        }
    }
}

/// How the arguments of the method get into its stream.
struct Captured {
    /// Into the closure.
    owned: String,
    /// Into the future of one page.
    cloned: String,
    /// Into the call.
    passed: String,
}

/// Flags and numbers are copied as they are.
fn captured(arguments: &[Argument<'_>]) -> Captured {
    let kept = || {
        arguments.iter().filter(|argument| !is_copy(&argument.ty)).map(|argument| &argument.name)
    };
    let passed = arguments.iter().map(|argument| match is_copy(&argument.ty) {
        true => format!("{}, ", argument.name),
        false => format!("&{}, ", argument.name),
    });
    Captured {
        owned: kept().map(|name| format!("let {name} = {name}.to_owned();\n")).collect(),
        cloned: kept().map(|name| format!("let {name} = {name}.clone();\n")).collect(),
        passed: passed.collect(),
    }
}
