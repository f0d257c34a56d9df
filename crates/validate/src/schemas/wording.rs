//! The words for a broken rule, in which no secret stands.

use std::collections::BTreeSet;
use std::fmt::Display;

use serde_json::Value;
use wagate_json::redact::REDACTED;
use wagate_spec::json_schema::secret_members;
use wagate_spec::{Spec, suggest};

use super::failure::{Failure, Said};
use super::node::{Bound, Measure, Rule};
use super::ours;
use crate::json::Json;

/// So many documented values are listed; of more than that the first two are, with a count.
const MOST_VALUES: usize = 3;

/// The members whose values no message shows, wherever they stand.
#[derive(Debug, Default)]
pub struct Secrets {
    names: BTreeSet<String>,
}

impl Secrets {
    /// Those that a description calls secret: passwords, and what shows who somebody is.
    pub fn of(spec: &Spec) -> Self {
        let mut names = secret_members(spec);
        let slots = spec.operations.iter().flat_map(|operation| &operation.credentials);
        names.extend(slots.map(|slot| slot.name.to_lowercase()));
        names.extend(spec.credentials.iter().map(|credential| credential.name.to_lowercase()));
        Self { names }
    }

    /// What is wrong.
    pub fn message(&self, failure: &Failure<'_, '_, '_>) -> String {
        match &failure.said {
            Said::Rule(rule) => self.broken(rule, failure),
            Said::Missing(name) => format!("{} is a required property", Value::from(*name)),
            Said::Unexpected(names, known) => {
                let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
                let were = if names.len() == 1 { "was" } else { "were" };
                let known = || known.named.iter().map(|(name, _)| name.as_str());
                let hint = match names.as_slice() {
                    [only] => suggest::hint(only, known()),
                    _ => String::new(),
                };
                format!(
                    "Additional properties are not allowed ({} {were} unexpected){hint}",
                    quoted.join(", ")
                )
            }
        }
    }

    fn broken(&self, rule: &Rule, failure: &Failure<'_, '_, '_>) -> String {
        let (value, hidden) = (failure.value, failure.secret);
        let shown = if hidden { REDACTED.to_owned() } else { self.without(value).to_string() };
        match rule {
            Rule::Type(types) => format!("{shown} is not of {types}"),
            Rule::Enum(values) => {
                let documented = values.iter().filter_map(Value::as_str);
                let wrong = value.as_str().filter(|_| !hidden);
                let hint = wrong.map(|text| suggest::hint(text, documented)).unwrap_or_default();
                format!("{shown} is not one of {}{hint}", listed(values))
            }
            Rule::Bound(bound, limit) => {
                let what = match bound {
                    Bound::Minimum => "less than the minimum",
                    Bound::Maximum => "greater than the maximum",
                    Bound::ExclusiveMinimum => "less than or equal to the minimum",
                    Bound::ExclusiveMaximum => "greater than or equal to the maximum",
                };
                format!("{shown} is {what} of {limit}")
            }
            Rule::MultipleOf(of) => format!("{shown} is not a multiple of {of}"),
            Rule::Length(measure, limit) => measured(&shown, *measure, *limit),
            Rule::UniqueItems => format!("{shown} has non-unique elements"),
            Rule::Pattern(pattern) => format!("{shown} does not match \"{}\"", pattern.text),
            Rule::Not(_, schema) => format!("{schema} is not allowed for {shown}"),
            Rule::AnyOf(_) => format!(
                "{shown} is not valid under any of the schemas listed in the 'anyOf' keyword"
            ),
            // Of these rules some say the value.
            _ if hidden => format!("{REDACTED} is not as documented"),
            _ => ours::problem(rule, value).unwrap_or_default(),
        }
    }

    /// A value without the members that are secret.
    fn without<'j>(&self, value: &Json<'j>) -> Json<'j> {
        match value {
            Json::List(items) => Json::List(items.iter().map(|item| self.without(item)).collect()),
            Json::Object(members) => {
                let shown = members.iter().map(|(name, value)| {
                    let is_secret = self.names.contains(&name.to_lowercase());
                    let value =
                        if is_secret { Json::Text(REDACTED.into()) } else { self.without(value) };
                    (name.clone(), value)
                });
                Json::Object(shown.collect())
            }
            other => other.clone(),
        }
    }
}

/// `"a", "b" or "c"`.
fn listed(values: &[Value]) -> String {
    let (shown, last) = match values {
        [] => return String::new(),
        [only] => return only.to_string(),
        [shown @ .., last] if values.len() <= MOST_VALUES => (shown, last.to_string()),
        _ => {
            let shown = &values[..MOST_VALUES - 1];
            (shown, format!("{} other candidates", values.len() - shown.len()))
        }
    };
    let shown: Vec<String> = shown.iter().map(Value::to_string).collect();
    format!("{} or {last}", shown.join(", "))
}

fn measured(shown: &impl Display, measure: Measure, limit: u64) -> String {
    let (what, one, many) = match measure {
        Measure::MinLength => ("is shorter than", "character", "characters"),
        Measure::MaxLength => ("is longer than", "character", "characters"),
        Measure::MinItems => ("has less than", "item", "items"),
        Measure::MaxItems => ("has more than", "item", "items"),
        Measure::MinProperties => ("has less than", "property", "properties"),
        Measure::MaxProperties => ("has more than", "property", "properties"),
    };
    format!("{shown} {what} {limit} {}", if limit == 1 { one } else { many })
}
