//! What is wrong with a value, in words.

use std::collections::HashSet;

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::Value;
use wagate_spec::json_schema::TOLERATED;

/// Where the definitions stand that references lead to.
const DEFINITIONS: &str = "/$defs";

/// References that lead further than this lead in a circle.
const DEEPEST: usize = 32;

/// A broken rule: where in the value, which keyword, and what.
pub struct Broken {
    pub instance_path: String,
    pub schema_path: String,
    pub message: String,
}

/// Explains errors by the schema that they are of.
#[derive(Clone, Copy)]
pub struct Explainer<'s> {
    /// The schema.
    pub schema: &'s Value,
    /// What its references lead to, by name.
    pub definitions: &'s Value,
}

impl<'s> Explainer<'s> {
    /// Explains each error, once: what one value breaks in the same way for several reasons is one mistake.
    pub fn all<'e>(self, errors: impl Iterator<Item = ValidationError<'e>>) -> Vec<Broken> {
        let mut seen = HashSet::new();
        let explained = errors.flat_map(|error| self.explain(&error));
        explained
            .filter(|one| seen.insert((one.instance_path.clone(), one.message.clone())))
            .collect()
    }

    /// A choice of which no branch fits is explained by the branch that came furthest: `/products/0/id` says more
    /// than "not valid under any of the schemas". Of those that have the type of the value, it is the branch that
    /// knows most of the value's properties, then the one with the fewest errors.
    fn explain(self, error: &ValidationError<'_>) -> Vec<Broken> {
        let branches = match error.kind() {
            ValidationErrorKind::AnyOf { context }
            | ValidationErrorKind::OneOfNotValid { context } => context,
            _ => return vec![broken(error)],
        };
        let own = error.instance_path().as_str().len();
        let schemas = self.locate(error.schema_path().as_str()).and_then(Value::as_array);
        // What is only tolerated is not what a message should ask for.
        let is_told = |index: usize| {
            let branch = schemas.and_then(|schemas| schemas.get(index));
            branch.and_then(|branch| branch.get("$comment")) != Some(&Value::from(TOLERATED))
        };
        let told: Vec<_> =
            branches.iter().enumerate().filter(|(index, _)| is_told(*index)).collect();
        let explained = told.iter().map(|&(index, errors)| {
            let errors: Vec<Broken> = errors.iter().flat_map(|one| self.explain(one)).collect();
            let schema = schemas.and_then(|schemas| schemas.get(index));
            (schema.map_or(0, |schema| self.shared(schema, error.instance())), errors)
        });
        let furthest = explained
            .filter(|(_, errors)| !errors.is_empty() && errors.iter().all(|one| one.lies_in(own)))
            .min_by_key(|(shared, errors)| (std::cmp::Reverse(*shared), errors.len()));
        let told = told.iter().flat_map(|(_, errors)| errors.iter());
        furthest.map_or_else(|| vec![fits_none(error, told)], |(_, errors)| errors)
    }

    /// What a pointer into the whole document leads to.
    fn locate(self, pointer: &str) -> Option<&'s Value> {
        match pointer.strip_prefix(DEFINITIONS) {
            Some(rest) => self.definitions.pointer(rest),
            None => self.schema.pointer(pointer),
        }
    }

    /// How many properties of a value a schema names.
    fn shared(self, schema: &Value, value: &Value) -> usize {
        let members = value.as_object().into_iter().flatten();
        members.filter(|(name, _)| self.names(schema, name, DEEPEST)).count()
    }

    fn names(self, schema: &Value, property: &str, depth: usize) -> bool {
        let Some(deeper) = depth.checked_sub(1) else { return false };
        let own = schema.get("properties").is_some_and(|own| own.get(property).is_some());
        let reference = schema.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(|reference| self.locate(reference.strip_prefix('#')?));
        let parts = ["allOf", "anyOf"].into_iter().filter_map(|keyword| schema.get(keyword));
        let mut parts = parts.filter_map(Value::as_array).flatten().chain(target);
        own || parts.any(|part| self.names(part, property, deeper))
    }
}

impl Broken {
    /// Whether the value had the type that was asked for, so that the mistake is in or about its members.
    fn lies_in(&self, own: usize) -> bool {
        self.instance_path.len() > own
            || self.schema_path.ends_with("/required")
            || self.schema_path.ends_with("/additionalProperties")
    }
}

/// A value that has the type of no branch: each branch says why.
fn fits_none<'e>(
    error: &ValidationError<'_>,
    of_branches: impl Iterator<Item = &'e ValidationError<'e>>,
) -> Broken {
    let mut reasons: Vec<String> = of_branches.flat_map(leaves).map(ToString::to_string).collect();
    let mut seen = HashSet::new();
    reasons.retain(|reason| seen.insert(reason.clone()));
    Broken { message: reasons.join(", and "), ..broken(error) }
}

/// The errors of all branches, choices within choices opened.
fn leaves<'e>(error: &'e ValidationError<'_>) -> Vec<&'e ValidationError<'e>> {
    match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            context.iter().flatten().flat_map(leaves).collect()
        }
        _ => vec![error],
    }
}

fn broken(error: &ValidationError<'_>) -> Broken {
    Broken {
        instance_path: error.instance_path().as_str().to_owned(),
        schema_path: error.schema_path().as_str().to_owned(),
        message: error.to_string(),
    }
}
