//! The compiled validators of one vendor: each schema once, when it is first needed.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use jsonschema::{ValidationError, Validator, error::ValidationErrorKind};
use serde_json::{Value, json};
use wagate_spec::{
    Spec,
    json_schema::{self, Mode},
};

use crate::Strictness;

/// A broken rule: where in the value, which keyword, and what.
pub struct Broken {
    pub instance_path: String,
    pub schema_path: String,
    pub message: String,
}

/// The validators of one vendor for one strictness.
#[derive(Debug)]
pub struct Schemas {
    strictness: Strictness,
    definitions: OnceLock<Value>,
    compiled: Mutex<HashMap<String, Arc<Option<Validator>>>>,
}

impl Schemas {
    pub fn new(strictness: Strictness) -> Self {
        Self { strictness, definitions: OnceLock::new(), compiled: Mutex::default() }
    }

    /// Checks a value against a schema, and explains each broken rule.
    pub fn check(&self, spec: &Spec, schema: &Value, value: &Value) -> Vec<Broken> {
        match &*self.compiled(spec, schema) {
            Some(validator) => {
                validator.iter_errors(value).flat_map(|error| explain(&error)).collect()
            }
            None => Vec::new(),
        }
    }

    /// A schema that does not compile is one that the linter refuses, so it accepts everything here.
    fn compiled(&self, spec: &Spec, schema: &Value) -> Arc<Option<Validator>> {
        let key = schema.to_string();
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = compiled.get(&key) {
            return validator.clone();
        }
        let definitions = self
            .definitions
            .get_or_init(|| self.closed(json_schema::definitions(&spec.document, self.mode())));
        let whole = json_schema::complete(schema, definitions, self.mode());
        let validator = Arc::new(jsonschema::validator_for(&self.closed(whole)).ok());
        compiled.insert(key, validator.clone());
        validator
    }

    fn mode(&self) -> Mode {
        match self.strictness {
            Strictness::Tolerant => Mode::Tolerant,
            Strictness::Strict => Mode::Strict,
        }
    }

    /// In strict mode an object that lists its properties has no others.
    fn closed(&self, mut schema: Value) -> Value {
        if self.strictness == Strictness::Strict {
            close(&mut schema);
        }
        schema
    }
}

fn close(schema: &mut Value) {
    let Value::Object(members) = schema else { return };
    for (keyword, part) in members.iter_mut() {
        match (keyword.as_str(), part) {
            ("properties" | "$defs", Value::Object(schemas)) => {
                schemas.values_mut().for_each(close);
            }
            ("allOf" | "anyOf", Value::Array(schemas)) => schemas.iter_mut().for_each(close),
            ("items" | "additionalProperties" | "then", schema) => close(schema),
            // What stands under `if` only asks; an object that has more may still be meant.
            _ => {}
        }
    }
    let lists_all = members.get("properties").is_some_and(Value::is_object)
        // The properties of a tagged union are those of its branches.
        && !members.contains_key("allOf")
        && !members.contains_key("additionalProperties");
    if lists_all {
        members.insert("additionalProperties".to_owned(), json!(false));
    }
}

/// A choice of which no branch fits is explained by the branch that came furthest: `/products/0/id` says more than
/// "not valid under any of the schemas".
fn explain(error: &ValidationError<'_>) -> Vec<Broken> {
    let branches = match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            context
        }
        _ => return vec![broken(error)],
    };
    let own = error.instance_path().as_str().len();
    let explained = branches.iter().map(|errors| errors.iter().flat_map(explain).collect());
    let furthest = explained
        .filter(|errors: &Vec<Broken>| {
            !errors.is_empty() && errors.iter().all(|one| one.lies_in(own))
        })
        .min_by_key(Vec::len);
    furthest.unwrap_or_else(|| vec![fits_none(error)])
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
fn fits_none(error: &ValidationError<'_>) -> Broken {
    let mut reasons: Vec<String> = leaves(error).iter().map(ToString::to_string).collect();
    let mut seen = HashSet::new();
    reasons.retain(|reason| seen.insert(reason.clone()));
    Broken { message: shortened(&reasons.join(", and ")), ..broken(error) }
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
        message: shortened(&error.to_string()),
    }
}

/// Messages quote the value, which may be a whole page.
fn shortened(message: &str) -> String {
    const LONGEST: usize = 400;
    if message.chars().count() <= LONGEST {
        return message.to_owned();
    }
    let half = LONGEST / 2;
    let start: String = message.chars().take(half).collect();
    let end: Vec<char> = message.chars().rev().take(half).collect();
    format!("{start} … {}", end.into_iter().rev().collect::<String>())
}
