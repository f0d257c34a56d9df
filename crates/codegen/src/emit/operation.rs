//! Methods: each fills a plain request and hands it to the runtime.

use std::collections::BTreeMap;

use wagate_spec::{Location, Operation, Parameter, Spec};

use super::{
    docs,
    file::File,
    record::{CHAT_ID, converted, into},
};
use crate::{error::GenerateError, lower, names, schema::Schema, skeleton::Skeleton};

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
         credentials: &[{slots}] }};\n",
        gate = gate(operation),
        name = names::shouty(&operation.id),
        vendor = spec.vendor,
        id = operation.id,
        path = operation.path,
        host = operation.host,
        idempotent = operation.idempotent,
        failures = failures.join(", "),
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

/// The list of a paged operation as a stream; nothing when it is not paged.
pub fn pages(
    spec: &Spec,
    skeleton: &Skeleton,
    operation: &Operation,
) -> Result<Option<String>, GenerateError> {
    let Some(pagination) = &operation.pagination else { return Ok(None) };
    let signature = Signature::of(spec, skeleton, operation)?;
    let item = signature.result.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>'));
    let paged = [&pagination.limit, &pagination.offset]
        .iter()
        .all(|name| signature.optional.iter().any(|argument| argument.parameter.name == **name));
    let (Some(item), true, None) = (item, paged, &signature.body) else {
        let message = "only a list with optional limit and offset can be read page by page";
        return Err(GenerateError::new(spec, &operation.id, message));
    };
    let name = names::snake(&operation.id);
    let (limit, offset) = (names::snake(&pagination.limit), names::snake(&pagination.offset));
    // Flags and numbers are copied into the closure as they are.
    let copied = |argument: &&Argument<'_>| is_copy(&argument.ty);
    let kept = || signature.required.iter().filter(|one| !copied(one)).map(|one| &one.name);
    let owned: String = kept().map(|name| format!("let {name} = {name}.to_owned();\n")).collect();
    let cloned: String = kept().map(|name| format!("let {name} = {name}.clone();\n")).collect();
    let passed: String =
        signature
            .required
            .iter()
            .map(|one| {
                if is_copy(&one.ty) {
                    format!("{}, ", one.name)
                } else {
                    format!("&{}, ", one.name)
                }
            })
            .collect();
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

fn options_name(operation: &Operation) -> String {
    format!("{}Options", names::pascal(&operation.id))
}

/// Websockets are a feature of the crates, because they bring dependencies.
fn gate(operation: &Operation) -> &'static str {
    if operation.websocket { "#[cfg(feature = \"websocket\")]\n" } else { "" }
}

/// The attribute of a method that is deprecated.
fn deprecation(operation: &Operation) -> String {
    if !operation.deprecated {
        return String::new();
    }
    let text = docs::one_line(&operation.description);
    let note = if text.is_empty() { docs::one_line(&operation.summary) } else { text };
    format!("#[deprecated(note = {note:?})]\n")
}

/// An argument of a method, or a field of its options.
struct Argument<'a> {
    parameter: &'a Parameter,
    name: String,
    ty: String,
}

/// What a method takes and gives.
struct Signature<'a> {
    required: Vec<Argument<'a>>,
    optional: Vec<Argument<'a>>,
    body: Option<String>,
    file: Option<File<'a>>,
    result: String,
    call: &'static str,
}

impl<'a> Signature<'a> {
    fn of(
        spec: &'a Spec,
        skeleton: &Skeleton,
        operation: &'a Operation,
    ) -> Result<Self, GenerateError> {
        let file = File::of(spec, operation);
        let mut types = skeleton.arguments(spec, operation)?;
        let mut required = Vec::new();
        let mut optional = Vec::new();
        for parameter in &operation.parameters {
            let argument = argument(spec, operation, parameter, &mut types)?;
            if parameter.required { required.push(argument) } else { optional.push(argument) }
        }
        let body = types.remove("body");
        if body.is_some() != lower::has_fields(spec, operation) {
            return Err(GenerateError::new(spec, &operation.id, "progenitor lost the body"));
        }
        if let Some(extra) = types.keys().next() {
            let message =
                format!("progenitor wrote an argument `{extra}` that the model does not have");
            return Err(GenerateError::new(spec, &operation.id, message));
        }
        let (result, call) = result(spec, operation, skeleton.result(spec, operation)?)?;
        Ok(Self { required, optional, body, file, result, call })
    }

    fn declared(&self) -> String {
        let arguments = self.required.iter().map(|argument| {
            let ty =
                if argument.ty == "String" { "&str".to_owned() } else { by_value(&argument.ty) };
            format!(", {}: {ty}", argument.name)
        });
        let body = self.body.iter().map(|ty| format!(", body: &{ty}"));
        let file = self.file.iter().map(|_| ", file: Upload".to_owned());
        arguments.chain(body).chain(file).collect()
    }

    fn passed(&self) -> String {
        let arguments = self.required.iter().map(|argument| format!("{}, ", argument.name));
        let body = self.body.iter().map(|_| "body, ".to_owned());
        arguments.chain(body).chain(self.file.iter().map(|_| "file, ".to_owned())).collect()
    }

    fn body(&self, operation: &Operation) -> String {
        let mut code = String::new();
        for argument in &self.required {
            let wire = &argument.parameter.name;
            code.push_str(&format!(
                "request.{}({wire:?}, {});\n",
                adder(argument.parameter.location),
                argument.name
            ));
        }
        for argument in &self.optional {
            let wire = &argument.parameter.name;
            let value = format!("options.{}.as_ref()", argument.name);
            code.push_str(&format!(
                "request.{}_option({wire:?}, {value});\n",
                adder(argument.parameter.location)
            ));
        }
        match (&self.file, &self.body) {
            (Some(File::Raw), _) => code.push_str("request.raw(file);\n"),
            (Some(File::Part(name)), fields) => {
                let fields = if fields.is_some() { "body" } else { "&()" };
                code.push_str(&format!("request.multipart({fields}, {name:?}, file);\n"));
            }
            (None, Some(_)) => code.push_str("request.json(body);\n"),
            (None, None) => {}
        }
        let mutable = if code.is_empty() { "" } else { "mut " };
        format!(
            "let {mutable}request = Request::new(&{});\n{code}self.core.{}(request).await\n",
            names::shouty(&operation.id),
            self.call
        )
    }
}

fn argument<'a>(
    spec: &Spec,
    operation: &Operation,
    parameter: &'a Parameter,
    types: &mut BTreeMap<String, String>,
) -> Result<Argument<'a>, GenerateError> {
    let name = names::snake(&parameter.name);
    let ty = types.remove(&name).ok_or_else(|| {
        let place = format!("{}.{}", operation.id, parameter.name);
        GenerateError::new(spec, place, "progenitor wrote no argument of this name")
    })?;
    let ty = match (ty.as_str(), Schema(&parameter.schema).format()) {
        ("str", Some(CHAT_ID)) => "wagate_client::ChatId".to_owned(),
        ("str", _) => "String".to_owned(),
        _ => ty,
    };
    Ok(Argument { parameter, name, ty })
}

/// Flags and numbers are passed by value, everything else by reference.
fn by_value(ty: &str) -> String {
    if is_copy(ty) { ty.to_owned() } else { format!("&{ty}") }
}

fn is_copy(ty: &str) -> bool {
    matches!(ty, "bool" | "i64" | "f64")
}

fn adder(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    }
}

/// The result's type and the call of the runtime that gives it.
fn result(
    spec: &Spec,
    operation: &Operation,
    ty: String,
) -> Result<(String, &'static str), GenerateError> {
    let success = lower::successes(operation).next().map(Schema);
    let list = success.is_some_and(|schema| schema.documented().kind() == Some("array"));
    if operation.websocket {
        return messages(spec, operation, success, &ty);
    }
    match (operation.lookup, list) {
        (true, true) => Ok((ty, "lookup_list")),
        (true, false) => Ok((format!("Option<{ty}>"), "lookup")),
        (false, _) if success.is_some_and(Schema::has_tolerated_branch) => Err(GenerateError::new(
            spec,
            &operation.id,
            "only the answer of a lookup can have a tolerated form",
        )),
        (false, _) => Ok((ty, "call")),
    }
}

/// The type of a websocket's messages. It is named by its path: an import would be unused without the feature.
fn messages(
    spec: &Spec,
    operation: &Operation,
    message: Option<Schema<'_>>,
    ty: &str,
) -> Result<(String, &'static str), GenerateError> {
    if message.and_then(Schema::reference).is_none() {
        let message = "the message of a websocket must be a component";
        return Err(GenerateError::new(spec, &operation.id, message));
    }
    Ok((format!("crate::Messages<crate::types::{ty}>"), "websocket"))
}
