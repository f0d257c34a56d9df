//! Methods: each fills a plain request and hands it to the runtime.

use wagate_spec::{Operation, Spec};

use super::{
    docs,
    record::{converted, into},
    secrets,
    signature::Signature,
};
use crate::{error::GenerateError, names, skeleton::Skeleton};

/// The static that describes an operation to the runtime.
pub fn description(spec: &Spec, operation: &Operation) -> String {
    let slots = operation.credentials.iter().map(|slot| {
        let place = format!("{:?}", slot.location);
        format!(
            "CredentialSlot {{ credential: {:?}, name: {:?}, place: Place::{place} }}",
            slot.credential, slot.name
        )
    });
    let slots: Vec<String> = slots.collect();
    let method = names::pascal(&operation.method.as_str().to_lowercase());
    let interval = match operation.rate_limit.and_then(|limit| limit.interval()) {
        Some(interval) => format!("Some(Duration::from_micros({}))", interval.as_micros()),
        None => "None".to_owned(),
    };
    let failures: Vec<String> =
        operation.failures.iter().map(|failure| format!("&{:?}", failure.keys)).collect();
    format!(
        "{gate}pub(crate) static {name}: Operation<'static> = Operation {{ vendor: {vendor:?}, name: {id:?}, method: Method::{method}, \
         path: {path:?}, host: {host:?}, idempotent: {idempotent}, interval: {interval}, failures: &[{failures}], \
         secret_fields: &{secrets:?}, \
         credentials: &[{slots}] }};\n",
        gate = gate(operation),
        name = names::shouty(&operation.id),
        vendor = spec.vendor,
        id = operation.id,
        path = operation.path,
        host = operation.host,
        idempotent = operation.idempotent,
        failures = failures.join(", "),
        secrets = secrets::of_answer(spec, operation),
        slots = slots.join(", "),
    )
}

/// The method, and its form with options when there are optional parameters.
pub fn methods(
    spec: &Spec,
    skeleton: &Skeleton,
    operation: &Operation,
) -> Result<String, GenerateError> {
    let signature = Signature::of(spec, skeleton, operation)?;
    let mut code = String::new();
    let comment = docs::operation(spec, operation);
    let attributes = format!("{}{}", gate(operation), deprecation(operation));
    let name = names::snake(&operation.id);
    let result = &signature.result;
    if signature.optional.is_empty() {
        code.push_str(&format!(
            "{comment}{attributes}pub async fn {name}(&self{}) -> Result<{result}, Error> {{\n{}}}\n",
            signature.declared(),
            signature.body(operation),
        ));
        return Ok(code);
    }
    let allow = if operation.deprecated { "#[allow(deprecated)]\n" } else { "" };
    let options = options_name(operation);
    code.push_str(&format!(
        "{comment}{attributes}{allow}pub async fn {name}(&self{}) -> Result<{result}, Error> {{\n\
         self.{name}_with({}&{options}::default()).await\n}}\n",
        signature.declared(),
        signature.passed(),
    ));
    code.push_str(&docs::comment(&format!(
        "As [`Client::{name}`], with options.\n\n# Errors\n\nAs [`Client::{name}`]."
    )));
    code.push_str(&format!(
        "{attributes}pub async fn {name}_with(&self{}, options: &{options}) -> Result<{result}, Error> {{\n{}}}\n",
        signature.declared(),
        signature.body(operation),
    ));
    Ok(code)
}

/// The struct of an operation's optional parameters; nothing when there are none.
pub fn options(
    spec: &Spec,
    skeleton: &Skeleton,
    operation: &Operation,
) -> Result<Option<String>, GenerateError> {
    let signature = Signature::of(spec, skeleton, operation)?;
    if signature.optional.is_empty() {
        return Ok(None);
    }
    let name = options_name(operation);
    let method = names::snake(&operation.id);
    let mut code = docs::comment(&format!("What [`Client::{method}_with`] may be told."));
    code.push_str("#[derive(Debug, Clone, Default, PartialEq)]\n#[non_exhaustive]\n");
    code.push_str(&format!("pub struct {name} {{\n"));
    let mut setters = String::new();
    for argument in &signature.optional {
        let comment = docs::comment(&docs::sentence(&argument.parameter.description));
        code.push_str(&format!("{comment}pub {}: Option<{}>,\n", argument.name, argument.ty));
        setters.push_str(&format!(
            "/// Sets `{wire}`.\n#[must_use]\npub fn {name}(mut self, {name}: {ty}) -> Self {{ self.{name} = Some({value}); self }}\n",
            wire = argument.parameter.name,
            name = argument.name,
            ty = into(&argument.ty),
            value = converted(&argument.name, &argument.ty),
        ));
    }
    code.push_str(&format!(
        "}}\nimpl {name} {{\n/// With nothing set.\n#[must_use]\npub fn new() -> Self {{ Self::default() }}\n{setters}}}\n"
    ));
    Ok(Some(code))
}

pub fn options_name(operation: &Operation) -> String {
    format!("{}Options", names::pascal(&operation.id))
}

/// Websockets are a feature of the crates, because they bring dependencies.
fn gate(operation: &Operation) -> &'static str {
    if operation.websocket { "#[cfg(feature = \"websocket\")]\n" } else { "" }
}

/// The attribute of a method that is deprecated.
pub fn deprecation(operation: &Operation) -> String {
    if !operation.deprecated {
        return String::new();
    }
    let text = docs::one_line(&operation.description);
    let note = if text.is_empty() { docs::one_line(&operation.summary) } else { text };
    format!("#[deprecated(note = {note:?})]\n")
}
