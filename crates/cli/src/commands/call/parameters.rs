//! `--param name=value`, matched with the parameters and form fields that the operation takes.

use std::str::FromStr;

use anyhow::{Result, bail};
use wagate_spec::{Operation, Parameter, Spec};

use super::takes::{self, Takes};
use crate::profile::settings;
use wagate_spec::suggest;

/// A parameter as it stands on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    name: String,
    value: String,
}

impl Assignment {
    /// A value for this name.
    pub fn new(name: &str, value: &str) -> Self {
        Self { name: name.to_owned(), value: value.to_owned() }
    }
}

impl FromStr for Assignment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            Some((name, value)) if !name.is_empty() => Ok(Self::new(name, value)),
            _ => Err("write it as name=value".to_owned()),
        }
    }
}

/// A parameter of the operation with the values that were given for it.
#[derive(Debug)]
pub struct Given<'a> {
    /// What the description says of it.
    pub parameter: &'a Parameter,
    /// The values in the order of the command line; more than one only for a list.
    pub values: Vec<&'a str>,
}

/// What was given, by where it goes.
#[derive(Debug)]
pub struct Matched<'a> {
    /// The parameters, in the order of the description.
    pub parameters: Vec<Given<'a>>,
    /// The fields of a form, in the order of the command line.
    pub fields: Vec<(&'a str, &'a str)>,
}

/// Matches what was given with what the operation takes.
///
/// # Errors
///
/// Names every parameter that the operation does not take, or that is given twice.
pub fn matched<'a>(
    spec: &Spec,
    operation: &'a Operation,
    takes: &Takes<'_>,
    assignments: &'a [Assignment],
) -> Result<Matched<'a>> {
    let (ours, others): (Vec<_>, Vec<_>) =
        assignments.iter().partition(|one| is_parameter(operation, &one.name));
    let (fields, unknown): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|one| is_field(takes, &one.name));
    if !unknown.is_empty() {
        let messages: Vec<String> =
            unknown.iter().map(|one| unknown_name(spec, operation, takes, &one.name)).collect();
        bail!("{}; {}", messages.join("; "), known_parameters(operation, takes));
    }
    Ok(Matched { parameters: parameters(spec, operation, &ours)?, fields: texts(&fields)? })
}

/// Whether it is the name of a parameter, or of a field of the form.
pub fn is_taken(operation: &Operation, takes: &Takes<'_>, name: &str) -> bool {
    is_parameter(operation, name) || is_field(takes, name)
}

fn is_parameter(operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| parameter.name == name)
}

fn is_field(takes: &Takes<'_>, name: &str) -> bool {
    takes.fields().iter().any(|field| field.name == name)
}

fn parameters<'a>(
    spec: &Spec,
    operation: &'a Operation,
    assignments: &[&'a Assignment],
) -> Result<Vec<Given<'a>>> {
    let given = operation.parameters.iter().map(|parameter| Given {
        parameter,
        values: assignments
            .iter()
            .filter(|assignment| assignment.name == parameter.name)
            .map(|assignment| assignment.value.as_str())
            .collect(),
    });
    let given: Vec<Given<'_>> = given.filter(|given| !given.values.is_empty()).collect();
    match given.iter().find(|given| given.values.len() > 1 && !is_list(spec, given.parameter)) {
        Some(twice) => bail!(
            "--param {} is given {} times, but it has one value",
            twice.parameter.name,
            twice.values.len()
        ),
        None => Ok(given),
    }
}

fn texts<'a>(assignments: &[&'a Assignment]) -> Result<Vec<(&'a str, &'a str)>> {
    for (index, one) in assignments.iter().enumerate() {
        if assignments[..index].iter().any(|earlier| earlier.name == one.name) {
            bail!("--param {} is given twice, but it has one value", one.name);
        }
    }
    Ok(assignments.iter().map(|one| (one.name.as_str(), one.value.as_str())).collect())
}

/// What an operation takes, as the end of a message.
pub fn known_parameters(operation: &Operation, takes: &Takes<'_>) -> String {
    let parameters: Vec<String> = operation
        .parameters
        .iter()
        .map(|parameter| {
            if parameter.required {
                parameter.name.clone()
            } else {
                format!("{} (optional)", parameter.name)
            }
        })
        .collect();
    let name = &operation.id;
    match (takes, parameters.join(", ").as_str()) {
        (Takes::Nothing, "") => format!("{name} takes no parameters"),
        (Takes::Nothing, parameters) => format!("{name} takes {parameters}"),
        (_, "") => format!("{name} takes {takes}"),
        (_, parameters) => format!("{name} takes {parameters}, and {takes}"),
    }
}

fn unknown_name(spec: &Spec, operation: &Operation, takes: &Takes<'_>, name: &str) -> String {
    let slot = operation.credentials.iter().find(|slot| slot.name.eq_ignore_ascii_case(name));
    let setting =
        slot.and_then(|slot| settings(spec).find(|setting| setting.key == slot.credential));
    if let Some(setting) = setting {
        return format!(
            "`{name}` is a credential: it comes from {} or a profile file, never from a flag",
            setting.variable()
        );
    }
    if matches!(takes, Takes::Form(form) if form.file == name) {
        return format!("`{name}` is the file: give its path with --file");
    }
    if is_in_body(spec, operation, takes, name) {
        return format!(
            "`{name}` is no parameter: it belongs in the JSON body; write `{name}=…` without --param, or give --body"
        );
    }
    let parameters = operation.parameters.iter().map(|parameter| parameter.name.as_str());
    let names = parameters.chain(takes.fields().iter().map(|field| field.name));
    format!("there is no parameter `{name}`{}", suggest::did_you_mean(name, names))
}

fn is_in_body(spec: &Spec, operation: &Operation, takes: &Takes<'_>, name: &str) -> bool {
    let body = operation.request_content().filter(|_| *takes == Takes::Json);
    let members = body.and_then(|body| takes::members(spec, &body.schema));
    members.into_iter().flatten().any(|member| member.name == name)
}

fn is_list(spec: &Spec, parameter: &Parameter) -> bool {
    let kind = spec.resolve(&parameter.schema).and_then(|schema| schema.get("type"));
    kind.is_some_and(|kind| kind == "array")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_may_hold_an_equals_sign_or_nothing() {
        let assignment = |name: &str, value: &str| {
            Ok(Assignment { name: name.to_owned(), value: value.to_owned() })
        };
        assert_eq!("a=b=c".parse(), assignment("a", "b=c"));
        assert_eq!("a=".parse(), assignment("a", ""));
    }

    #[test]
    fn a_name_is_needed() {
        assert!("=b".parse::<Assignment>().is_err());
        assert!("phone".parse::<Assignment>().is_err());
    }
}
