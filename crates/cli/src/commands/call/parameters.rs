//! `--param name=value`, matched with the parameters that the operation takes.

use std::str::FromStr;

use anyhow::{Result, anyhow, bail};
use wagate_spec::{Operation, Parameter, Spec};

use crate::profile::settings;
use crate::suggest;

/// A parameter as it stands on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    name: String,
    value: String,
}

impl FromStr for Assignment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            Some((name, value)) if !name.is_empty() => {
                Ok(Self { name: name.to_owned(), value: value.to_owned() })
            }
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

/// Matches what was given with what the operation takes, in the order of the description.
///
/// # Errors
///
/// Names every parameter that the operation does not take, that is given twice, or that the path needs
/// and nobody gave.
pub fn matched<'a>(
    spec: &Spec,
    operation: &'a Operation,
    assignments: &'a [Assignment],
) -> Result<Vec<Given<'a>>> {
    let unknown: Vec<String> = assignments
        .iter()
        .filter(|assignment| {
            !operation.parameters.iter().any(|parameter| parameter.name == assignment.name)
        })
        .map(|assignment| unknown_parameter(spec, operation, &assignment.name))
        .collect();
    if !unknown.is_empty() {
        bail!("{}; {}", unknown.join("; "), known_parameters(operation));
    }
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
        Some(twice) => Err(anyhow!(
            "--param {} is given {} times, but it has one value",
            twice.parameter.name,
            twice.values.len()
        )),
        None => Ok(given),
    }
}

/// What an operation takes, as the end of a message.
pub fn known_parameters(operation: &Operation) -> String {
    if operation.parameters.is_empty() {
        return format!("{} takes no parameters", operation.id);
    }
    let names: Vec<String> = operation
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
    format!("{} takes {}", operation.id, names.join(", "))
}

fn unknown_parameter(spec: &Spec, operation: &Operation, name: &str) -> String {
    let slot = operation.credentials.iter().find(|slot| slot.name.eq_ignore_ascii_case(name));
    let setting =
        slot.and_then(|slot| settings(spec).find(|setting| setting.key == slot.credential));
    if let Some(setting) = setting {
        return format!(
            "`{name}` is a credential: it comes from {} or a profile file, never from a flag",
            setting.variable()
        );
    }
    let names = operation.parameters.iter().map(|parameter| parameter.name.as_str());
    format!("there is no parameter `{name}`{}", suggest::did_you_mean(name, names))
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
