//! `NAME=VALUE` and `NAME:=JSON`: whatever an operation takes, by its name.

use std::collections::BTreeMap;
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use serde_json::value::RawValue;
use wagate_spec::{Operation, Spec, suggest};

use super::parameters::{Assignment, is_taken};
use super::takes::{self, Takes};

/// A value as it stands on the command line.
#[derive(Debug, Clone)]
pub struct Named {
    name: String,
    given: Given,
}

/// What stands behind the name.
#[derive(Debug, Clone)]
enum Given {
    /// After `=`.
    Text(String),
    /// After `:=`.
    Json(Box<RawValue>),
}

impl FromStr for Named {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, value) = text.split_once('=').ok_or("write it as name=value or name:=json")?;
        let (name, given) = match name.strip_suffix(':') {
            Some(name) => {
                let json = serde_json::from_str(value);
                let json = json.map_err(|error| {
                    format!(
                        "what stands after := is no JSON ({error}); a text stands after = alone"
                    )
                })?;
                (name, Given::Json(json))
            }
            None => (name, Given::Text(value.to_owned())),
        };
        if name.is_empty() {
            return Err("the name is missing: write it as name=value".to_owned());
        }
        Ok(Self { name: name.to_owned(), given })
    }
}

/// A member of the JSON body.
#[derive(Debug)]
pub struct Member {
    name: String,
    value: Box<RawValue>,
}

/// Tells the parameters and fields of a form from the members of a JSON body.
///
/// # Errors
///
/// When a JSON body is described and has no member of a name, unless the call is not to be checked.
pub fn divided(
    spec: &Spec,
    operation: &Operation,
    takes: &Takes<'_>,
    values: &[Named],
    checked: bool,
) -> Result<(Vec<Assignment>, Vec<Member>)> {
    let body = operation.request_content().filter(|_| *takes == Takes::Json);
    let described = body.and_then(|body| takes::members(spec, &body.schema));
    let (mut assignments, mut members) = (Vec::new(), Vec::new());
    for Named { name, given } in values {
        if *takes != Takes::Json || is_taken(operation, takes, name) {
            assignments.push(Assignment::new(name, &given.text()));
            continue;
        }
        let field = described.iter().flatten().find(|field| field.name == name);
        if let (Some(described), None, true) = (&described, field, checked) {
            let names = described.iter().map(|field| field.name);
            let parameters = operation.parameters.iter().map(|parameter| parameter.name.as_str());
            let hint = suggest::did_you_mean(name, names.chain(parameters));
            bail!(
                "{} takes no `{name}`{hint}; `wagate ops {} {}` tells what it takes, --no-check sends it all the same",
                operation.id,
                spec.vendor,
                operation.id
            );
        }
        let kind = field.and_then(|field| spec.resolve(field.schema)?.get("type")?.as_str());
        members.push(Member { name: name.clone(), value: given.json(kind)? });
    }
    Ok((assignments, members))
}

impl Given {
    /// As it stands in an address or a form.
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Json(json) => {
                serde_json::from_str(json.get()).unwrap_or_else(|_| json.get().to_owned())
            }
        }
    }

    /// As it stands in JSON: a text, unless another kind is described and the text is of that.
    fn json(&self, kind: Option<&str>) -> Result<Box<RawValue>> {
        let text = match self {
            Self::Json(json) => return Ok(json.clone()),
            Self::Text(text) => text,
        };
        if let Ok(value) = serde_json::from_str::<Value>(text)
            && is_of(&value, kind)
        {
            return Ok(serde_json::from_str(text)?);
        }
        Ok(serde_json::value::to_raw_value(text)?)
    }
}

fn is_of(value: &Value, kind: Option<&str>) -> bool {
    match kind {
        Some("integer" | "number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        _ => false,
    }
}

/// A JSON object with these members behind its own.
///
/// # Errors
///
/// When it is no object, or a member is given twice.
pub fn with_members(body: Option<Box<RawValue>>, members: &[Member]) -> Result<Box<RawValue>> {
    let body = body.as_deref().map_or("{}", RawValue::get).trim();
    let mut known: BTreeMap<String, &RawValue> = serde_json::from_str(body)
        .ok()
        .context("--body is no JSON object, so name=value has no place in it")?;
    let mut text = body.strip_suffix('}').unwrap_or(body).trim_end().to_owned();
    for Member { name, value } in members {
        if !known.is_empty() {
            text.push(',');
        }
        if known.insert(name.clone(), value).is_some() {
            bail!("`{name}` is given twice");
        }
        text.push_str(&format!("{}:{value}", serde_json::to_string(name)?));
    }
    text.push('}');
    Ok(RawValue::from_string(text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(text: &str, kind: Option<&str>) -> Member {
        let Named { name, given } = text.parse().expect("a value");
        Member { name, value: given.json(kind).expect("JSON") }
    }

    #[test]
    fn a_text_is_of_the_kind_that_is_described() {
        for (text, kind, expected) in [
            ("a=5", Some("integer"), "5"),
            ("a=5", Some("string"), r#""5""#),
            ("a=5", None, r#""5""#),
            ("a=x", Some("integer"), r#""x""#),
            ("a=[1]", Some("array"), "[1]"),
            ("a=true", Some("boolean"), "true"),
            ("a:=12345678901234567890123", Some("string"), "12345678901234567890123"),
            ("a=b=c", None, r#""b=c""#),
        ] {
            assert_eq!(member(text, kind).value.get(), expected, "{text}");
        }
        for wrong in ["a", "=b", ":=1", "a:=x"] {
            assert!(wrong.parse::<Named>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn members_stand_behind_those_of_the_body() {
        let body = |text: &str| Some(RawValue::from_string(text.to_owned()).expect("JSON"));
        let members = [member("b=x", None), member("c:=1.50", None)];
        let whole = with_members(body(r#"{"a": 1.10 }"#), &members).expect("an object");
        assert_eq!(whole.get(), r#"{"a": 1.10,"b":"x","c":1.50}"#);
        assert_eq!(with_members(None, &members).expect("JSON").get(), r#"{"b":"x","c":1.50}"#);
        assert!(with_members(body("[]"), &members).is_err());
        assert!(with_members(body(r#"{"b":1}"#), &members).is_err());
    }
}
