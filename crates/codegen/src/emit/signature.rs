//! What a generated method takes, gives and does.

use std::collections::BTreeMap;

use wagate_spec::{Location, Operation, Parameter, Spec};

use super::{file::File, record::CHAT_ID};
use crate::{error::GenerateError, lower, names, schema::Schema, skeleton::Skeleton};

/// An argument of a method, or a field of its options.
pub struct Argument<'a> {
    pub parameter: &'a Parameter,
    pub name: String,
    pub ty: String,
}

/// What a method takes and gives.
pub struct Signature<'a> {
    pub required: Vec<Argument<'a>>,
    pub optional: Vec<Argument<'a>>,
    pub body: Option<String>,
    file: Option<File<'a>>,
    pub result: String,
    /// The call of the runtime that gives it.
    call: &'static str,
}

impl<'a> Signature<'a> {
    /// Of an operation, once it is known that progenitor and the model agree.
    pub fn of(
        spec: &'a Spec,
        skeleton: &Skeleton,
        operation: &'a Operation,
    ) -> Result<Self, GenerateError> {
        check_names(spec, operation)?;
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

    /// The arguments as a method declares them, each after a comma.
    pub fn declared(&self) -> String {
        let arguments = self.required.iter().map(|argument| {
            let ty =
                if argument.ty == "String" { "&str".to_owned() } else { by_value(&argument.ty) };
            format!(", {}: {ty}", argument.name)
        });
        let body = self.body.iter().map(|ty| format!(", body: &{ty}"));
        let file = self.file.iter().map(|_| ", file: Upload".to_owned());
        arguments.chain(body).chain(file).collect()
    }

    /// The arguments as they are handed to another method, each before a comma.
    pub fn passed(&self) -> String {
        let arguments = self.required.iter().map(|argument| format!("{}, ", argument.name));
        let body = self.body.iter().map(|_| "body, ".to_owned());
        arguments.chain(body).chain(self.file.iter().map(|_| "file, ".to_owned())).collect()
    }

    /// What the method does: it fills a request and hands it over.
    pub fn body(&self, operation: &Operation) -> String {
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
        if self.file.is_some()
            && let Some(parameter) = operation.parameters.iter().find(|one| one.file_name)
        {
            code.push_str(&format!("request.header_file_name({:?}, &file);\n", parameter.name));
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

/// The names that generated methods need for themselves.
const OWN: [&str; 5] = ["body", "client", "file", "options", "request"];

fn check_names(spec: &Spec, operation: &Operation) -> Result<(), GenerateError> {
    let clash = |one: &&Parameter| OWN.contains(&names::snake(&one.name).as_str());
    match operation.parameters.iter().find(clash) {
        None => Ok(()),
        Some(parameter) => Err(GenerateError::new(
            spec,
            format!("{}.{}", operation.id, parameter.name),
            format!("no parameter can be called {}: methods need these names", OWN.join(", ")),
        )),
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

/// Whether it is passed by value.
pub fn is_copy(ty: &str) -> bool {
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
    match (operation.lookup.is_some(), list) {
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
