//! What a generated method takes and gives.

use std::collections::BTreeMap;

use serde_json::Value;
use wagate_spec::{Location, Parameter, Spec};

use super::{file::File, record::CHAT_ID};
use crate::{
    endpoint::{Body, Endpoint},
    error::GenerateError,
    lower, names,
    schema::Schema,
    skeleton::Skeleton,
};

/// An argument of a method, or a setter of its request value.
pub struct Argument<'a> {
    pub parameter: &'a Parameter,
    /// Its name in Rust.
    pub name: String,
    ty: Type,
}

/// How the value of a parameter is taken.
enum Type {
    /// A text.
    Text,
    /// A flag or a number, by value.
    Plain(String),
    /// Anything that becomes a value of this type.
    Into(String),
    /// Any number of values.
    List,
}

/// What a method takes and gives.
pub struct Signature<'a> {
    /// What callers must give.
    pub required: Vec<Argument<'a>>,
    /// What callers may give.
    pub optional: Vec<Argument<'a>>,
    /// The type of the body.
    pub body: Option<String>,
    /// Properties of the body that are given once, each with the name of its scope.
    pub scoped_members: Vec<(&'a str, &'a str)>,
    /// How a file is sent.
    pub file: Option<File<'a>>,
    /// The type of the answer.
    pub result: String,
    /// The method of the runtime that reads it.
    pub read: &'static str,
}

impl<'a> Signature<'a> {
    /// Of a method, once it is known that progenitor and the model agree.
    pub fn of(
        spec: &'a Spec,
        skeleton: &Skeleton,
        endpoint: &Endpoint<'a>,
    ) -> Result<Self, GenerateError> {
        let mut types = skeleton.arguments(spec, endpoint.id)?;
        let (mut required, mut optional) = (Vec::new(), Vec::new());
        for parameter in &endpoint.operation.parameters {
            let argument = argument(spec, endpoint, parameter, &mut types)?;
            match parameter {
                Parameter { scope: Some(_), .. } => {}
                Parameter { required: true, .. } => required.push(argument),
                _ => optional.push(argument),
            }
        }
        let body = types.remove("body");
        if body.is_some() != lower::has_fields(spec, endpoint) {
            return Err(GenerateError::new(spec, endpoint.id, "progenitor lost the body"));
        }
        if let Some(extra) = types.keys().next() {
            let message =
                format!("progenitor wrote an argument `{extra}` that the model does not have");
            return Err(GenerateError::new(spec, endpoint.id, message));
        }
        let (result, read) = result(spec, endpoint, skeleton)?;
        Ok(Self {
            required,
            optional,
            body: body.map(|ty| in_types(&ty)),
            scoped_members: endpoint.scoped_members(spec).collect(),
            file: File::of(spec, endpoint),
            result,
            read,
        })
    }

    /// The arguments as a method declares them, each after a comma.
    pub fn declared(&self) -> String {
        let arguments = self.required.iter().map(|argument| format!(", {}", argument.declared()));
        let mutable = if self.scoped_members.is_empty() { "" } else { "mut " };
        let body = self.body.iter().map(|ty| format!(", {mutable}body: {ty}"));
        let file = self.file.iter().map(|_| ", file: Upload".to_owned());
        arguments.chain(body).chain(file).collect()
    }
}

impl Argument<'_> {
    /// As a method declares it.
    pub fn declared(&self) -> String {
        let ty = match &self.ty {
            Type::Text => "&str".to_owned(),
            Type::Plain(ty) => ty.clone(),
            Type::Into(ty) => format!("impl Into<{ty}>"),
            Type::List => "impl IntoIterator<Item = impl std::fmt::Display>".to_owned(),
        };
        format!("{}: {ty}", self.name)
    }

    /// The call that puts it into a request.
    pub fn put(&self) -> String {
        let Self { parameter, name, ty } = self;
        let put = match (parameter.location, ty) {
            (Location::Path, _) => "path",
            (Location::Header, _) => "header",
            (Location::Query, Type::List) if parameter.explode => "query_list",
            (Location::Query, Type::List) => "query_joined",
            (Location::Query, _) => "query",
        };
        let value = match ty {
            Type::Into(ty) => format!("Into::<{ty}>::into({name})"),
            _ => name.clone(),
        };
        format!(".{put}({:?}, {value})", parameter.name)
    }

    /// Rust that gives this value; a chat id is read by a function `chat`.
    pub fn literal(&self, value: &Value) -> String {
        match (&self.ty, value) {
            (Type::Into(ty), _) if ty.ends_with("ChatId") => format!("chat({:?})?", spelled(value)),
            (Type::Plain(ty), Value::Number(number)) if ty == "f64" => {
                format!("{:?}", number.as_f64().unwrap_or_default())
            }
            (Type::Plain(_), _) => value.to_string(),
            (Type::List, Value::Array(items)) => {
                let items: Vec<String> = items.iter().map(spelled).collect();
                format!("{items:?}")
            }
            (Type::List, _) => format!("{:?}", [spelled(value)]),
            (Type::Text | Type::Into(_), _) => format!("{:?}", spelled(value)),
        }
    }

    /// A value for an example, if there is a simple one.
    pub fn example(&self) -> Option<String> {
        let documented = self.parameter.example.as_ref();
        match &self.ty {
            Type::Text => documented?.as_str().map(|text| format!("{text:?}")),
            Type::Plain(ty) if ty == "i64" => documented?.as_i64().map(|number| number.to_string()),
            Type::Into(ty) if ty.ends_with("ChatId") => Some("chat.clone()".to_owned()),
            _ => None,
        }
    }
}

/// A value as it stands in a path or a query.
fn spelled(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn argument<'a>(
    spec: &Spec,
    endpoint: &Endpoint<'_>,
    parameter: &'a Parameter,
    types: &mut BTreeMap<String, String>,
) -> Result<Argument<'a>, GenerateError> {
    let place = || format!("{}.{}", endpoint.id, parameter.name);
    let name = names::snake(&parameter.name);
    let ty = types.remove(&name).ok_or_else(|| {
        GenerateError::new(spec, place(), "progenitor wrote no argument of this name")
    })?;
    let is_chat_id = Schema(&parameter.schema).format() == Some(CHAT_ID);
    let ty = match ty.as_str() {
        "str" | "String" if is_chat_id => Type::Into("wagate_client::ChatId".to_owned()),
        "str" | "String" => Type::Text,
        "bool" | "i64" | "f64" => Type::Plain(ty),
        list if list.starts_with("Vec<") => Type::List,
        other => Type::Into(in_types(other)),
    };
    Ok(Argument { parameter, name, ty })
}

/// The result's type and the method of the runtime that reads it.
fn result(
    spec: &Spec,
    endpoint: &Endpoint<'_>,
    skeleton: &Skeleton,
) -> Result<(String, &'static str), GenerateError> {
    let ty = in_types(&skeleton.result(spec, endpoint.id)?);
    let schema = match endpoint.answer {
        Body::Unknown => return Ok((unknown_answer(endpoint), "value")),
        Body::Text(_) => return Ok(("String".to_owned(), "text")),
        Body::File(_) => return Ok(("crate::Download".to_owned(), "file")),
        Body::Messages(schema) if Schema(schema).reference().is_none() => {
            let message = "the message of a websocket must be a component";
            return Err(GenerateError::new(spec, endpoint.id, message));
        }
        Body::Messages(_) => return Ok((format!("crate::Messages<{ty}>"), "websocket")),
        Body::Json(schema) => Schema(schema),
    };
    let list = schema.documented().kind() == Some("array");
    match (endpoint.operation.lookup.is_some(), list) {
        (true, true) => Ok((ty, "lookup_list")),
        (true, false) => Ok((format!("Option<{ty}>"), "lookup")),
        (false, true) if schema.has_tolerated_branch() => Ok((ty, "lookup_list")),
        (false, false) if schema.has_tolerated_branch() => {
            let message = "only a list, or the answer of a lookup, can have a tolerated form";
            Err(GenerateError::new(spec, endpoint.id, message))
        }
        (false, false) if schema.is_nullable() => Ok((format!("Option<{ty}>"), "lookup")),
        (false, _) => Ok((ty, "value")),
    }
}

/// The type of an answer that nobody describes. It has a name of its own, so that a description of
/// it later changes no signature.
pub fn unknown_answer(endpoint: &Endpoint<'_>) -> String {
    format!("types::{}", unknown_answer_name(endpoint))
}

/// The name of that type.
pub fn unknown_answer_name(endpoint: &Endpoint<'_>) -> String {
    format!("{}Answer", names::pascal(endpoint.id))
}

/// A type of the description as it is written where only the module `types` is in scope.
pub fn in_types(ty: &str) -> String {
    const KNOWN: [&str; 9] =
        ["String", "Value", "Vec", "Option", "BTreeMap", "Map", "bool", "i64", "f64"];
    let mut written = String::new();
    let mut word = String::new();
    for letter in ty.chars().chain([' ']) {
        if letter.is_alphanumeric() || letter == '_' {
            word.push(letter);
            continue;
        }
        match word.as_str() {
            "" => {}
            "Value" | "Map" => written.push_str(&format!("serde_json::{word}")),
            "BTreeMap" => written.push_str("std::collections::BTreeMap"),
            known if KNOWN.contains(&known) => written.push_str(known),
            own => written.push_str(&format!("types::{own}")),
        }
        word.clear();
        written.push(letter);
    }
    written.trim_end().to_owned()
}
