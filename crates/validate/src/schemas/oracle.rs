//! What is checked here is held against the `jsonschema` crate, with the keywords of our own as it has them: the same
//! mistakes, in the same words and at the same places, for every documented payload with each of its members replaced by something else.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use jsonschema::{Keyword, ValidationError, Validator, error::ValidationErrorKind};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use wagate_spec::json_schema::{TOLERATED, reached};
use wagate_spec::{Spec, bundled};

use super::{Broken, Definitions, Rules, Schemas, Secrets};
use crate::{json::Json, text};

/// Values of every kind, and some that come close to a documented one.
fn replacements() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-7),
        json!(1.5),
        json!(7.0),
        json!(9_223_372_036_854_775_808_u64),
        json!(""),
        json!("x"),
        json!("true"),
        json!("-12"),
        json!("99999999999999999999"),
        json!([]),
        json!([{}]),
        json!(["x"]),
        json!({}),
        json!({ "x": "y" }),
        json!({ "low": 1, "high": 0, "unsigned": false }),
        json!({ "_serialized": 7 }),
    ]
}

/// The pointers to every member of every object in a value.
fn members(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, member) in object {
                let pointer = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                members(member, &pointer, found);
                found.push(pointer);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                members(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Every schema of a description that payloads are checked against, with the documented ones.
fn documented(spec: &Spec) -> Vec<(&Value, Vec<&Value>)> {
    let sent = spec.operations.iter().filter_map(|one| one.request_body.as_ref());
    let answered = spec.operations.iter().flat_map(|one| one.responses.values());
    let contents = sent.flat_map(|body| &body.contents);
    let contents = contents.chain(answered.flat_map(|answer| &answer.contents));
    let of_content = contents.map(|content| {
        (&content.schema, content.examples.values().map(|example| &*example.value).collect())
    });
    let of_webhooks = spec.webhooks.iter().map(|webhooks| {
        let examples = webhooks.events.iter().flat_map(|event| event.examples.values());
        (&webhooks.schema, examples.map(|example| &*example.value).collect())
    });
    of_content.chain(of_webhooks).collect()
}

/// A schema as the other validator has it.
struct Other<'d> {
    schema: Value,
    definitions: &'d Value,
    validator: Validator,
}

impl<'d> Other<'d> {
    fn new(own: &Definitions, definitions: &'d Value, schema: &Value) -> Self {
        let schema = own.json_schema(schema);
        let mut whole = schema.clone();
        whole["$defs"] = reached(&schema, definitions);
        let validator = compile(&whole).expect("the schema compiles");
        Self { schema, definitions, validator }
    }

    fn check(&self, value: &Value) -> Vec<Broken> {
        let explainer = Explainer { schema: &self.schema, definitions: self.definitions };
        explainer.all(self.validator.iter_errors(value))
    }
}

/// Each mistake in a form that can be compared: what only we say at the end of a message is left out,
/// and reasons may stand in any order.
fn told(broken: &[Broken]) -> BTreeSet<(String, String, String)> {
    let told = broken.iter().map(|one| {
        let message = one.message.replace("; did you mean", "\0");
        let message = message.split('\0').next().unwrap_or_default();
        let mut reasons: Vec<&str> = message.split(", and ").collect();
        reasons.sort_unstable();
        (one.instance_path.clone(), one.schema_path.clone(), reasons.join(", and "))
    });
    told.collect()
}

impl Definitions {
    fn all_as_json_schema(&self) -> Value {
        let all = self.spec.schemas.iter();
        Value::Object(all.map(|(name, one)| (name.clone(), self.json_schema(one))).collect())
    }
}

/// Compares the two on a schema of a vendor; gives how many values were compared.
fn compare(spec: &Arc<Spec>, rules: Rules) -> usize {
    let own = Schemas::new(spec, rules);
    let secrets = Secrets::default();
    let definitions = own.definitions.all_as_json_schema();
    let (mut compared, mut different) = (0, Vec::new());
    let mut seen = HashSet::new();
    let mut replacements = replacements().into_iter().cycle();
    for (schema, examples) in documented(spec) {
        if examples.is_empty() {
            continue;
        }
        let other = Other::new(&own.definitions, &definitions, schema);
        let mut check = |value: &Value| {
            let found = own.check(schema, &Json::from(value), || &secrets);
            let (found, mut expected) = (told(&found), told(&other.check(value)));
            // What is no object is of no branch, so nothing is to be said of one.
            expected.retain(|(place, location, _)| {
                let is_no_object = |one: &(String, String, String)| {
                    one.0 == *place && one.2.ends_with("is not of type \"object\"")
                };
                !location.ends_with("/x-observed") || !found.iter().any(is_no_object)
            });
            let is_hidden = found.iter().any(|(_, _, message)| message.contains("[redacted]"));
            let places = |told: &BTreeSet<(String, String, String)>| -> BTreeSet<String> {
                told.iter().map(|(place, _, _)| place.clone()).collect()
            };
            let is_same = match is_hidden {
                true => places(&found) == places(&expected),
                false => found == expected,
            };
            if !is_same {
                different.push(format!(
                    "{rules:?} {schema}: {value}: {found:#?} instead of {expected:#?}"
                ));
            }
            compared += 1;
        };
        for example in examples {
            check(example);
            let mut pointers = Vec::new();
            members(example, "", &mut pointers);
            pointers.retain(|pointer| seen.insert(format!("{schema} {pointer}")));
            for pointer in pointers {
                let mut changed = example.clone();
                let member = changed.pointer_mut(&pointer);
                if let Some((member, replacement)) = member.zip(replacements.next()) {
                    *member = replacement;
                    check(&changed);
                }
            }
        }
    }
    let first = different.first().map(String::as_str).unwrap_or_default();
    assert!(different.is_empty(), "{} differ: {first}", different.len());
    compared
}

#[test]
fn the_same_mistakes_are_found_as_by_another_validator() {
    for rules in [Rules::Read, Rules::Sent, Rules::Strict] {
        let specs = bundled().iter().map(|spec| Arc::new(spec.clone()));
        let compared: usize = specs.map(|spec| compare(&spec, rules)).sum();
        assert!(compared > 3_000, "only {compared} values were compared");
    }
}

/// Compiles a schema that may have them; `None` if it is none.
fn compile(schema: &Value) -> Option<Validator> {
    let options = jsonschema::options()
        .with_keyword("x-integer", |_, _, _| Ok(Box::new(Integer)))
        .with_keyword("x-success", |_, _, _| Ok(Box::new(Success)))
        .with_keyword("x-parts", |_, lists, _| Ok(Box::new(Parts::new(lists))))
        .with_keyword("x-observed", |_, observed, _| Ok(Box::new(Observed::new(observed))))
        .with_keyword("x-observed-values", |_, values, _| {
            Ok(Box::new(ObservedValues::new(values)))
        });
    options.build(schema).ok()
}

/// A rule that says what is wrong.
trait Rule: Send + Sync {
    /// What is wrong with a value.
    fn problem(&self, value: &Value) -> Option<String>;
}

macro_rules! keywords {
    ($($rule:ident),*) => {$(
        impl<'i> Keyword<'i> for $rule {
            fn validate(&self, value: &'i Value) -> Result<(), ValidationError<'i>> {
                match self.problem(value) {
                    Some(problem) => Err(ValidationError::custom(problem)),
                    None => Ok(()),
                }
            }

            fn is_valid(&self, value: &'i Value) -> bool {
                self.problem(value).is_none()
            }
        }
    )*};
}

keywords!(Integer, Success, Parts, Observed, ObservedValues);

/// An integer as clients read one: of 64 bits, as a number or as a text.
struct Integer;

impl Rule for Integer {
    fn problem(&self, value: &Value) -> Option<String> {
        match value {
            Value::Number(number) if number.as_i64().is_some() => None,
            Value::Number(number) if is_whole(number.as_f64()) && !number.is_u64() => {
                Some(format!(
                    "{number} is written as a fraction, or too large for an integer of 64 bits"
                ))
            }
            Value::Number(number) if number.is_u64() => {
                Some(format!("{number} is too large for an integer of 64 bits"))
            }
            // That it is no integer was said already.
            Value::String(text) if is_integer(text) && text.parse::<i64>().is_err() => {
                Some(format!("\"{text}\" is too large for an integer of 64 bits"))
            }
            _ => None,
        }
    }
}

fn is_whole(number: Option<f64>) -> bool {
    number.is_some_and(|number| number.fract() == 0.0)
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The member without which nothing was done.
struct Success;

impl Rule for Success {
    fn problem(&self, value: &Value) -> Option<String> {
        let only = |members: &Map<String, Value>| match members.values().next() {
            None => Some(true),
            Some(Value::String(text)) if members.len() == 1 => Some(text.trim().is_empty()),
            _ => None,
        };
        let is_blank = match value {
            Value::String(text) => text.trim().is_empty(),
            Value::Object(members) => only(members).unwrap_or_default(),
            _ => false,
        };
        is_blank.then(|| "it says nothing, and without it nothing was done".to_owned())
    }
}

/// Lists of properties of which an object has one.
struct Parts(Vec<Vec<String>>);

impl Parts {
    fn new(lists: &Value) -> Self {
        let lists = lists.as_object().into_iter().flatten();
        let names = |list: &Value| {
            let names = list.as_array().into_iter().flatten();
            names.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        Self(lists.map(|(_, list)| names(list)).collect())
    }
}

impl Rule for Parts {
    fn problem(&self, value: &Value) -> Option<String> {
        let is_there = |name: &&String| value.get(*name).is_some_and(|part| !part.is_null());
        self.0.iter().find_map(|list| {
            let there: Vec<String> =
                list.iter().filter(is_there).map(|name| format!("`{name}`")).collect();
            (there.len() > 1).then(|| format!("it has {}, of which one comes", there.join(" and ")))
        })
    }
}

/// What no page states.
struct Observed(String);

impl Observed {
    fn new(observed: &Value) -> Self {
        Self(undocumented(observed))
    }
}

impl Rule for Observed {
    fn problem(&self, _value: &Value) -> Option<String> {
        Some(self.0.clone())
    }
}

/// The values that no page states.
struct ObservedValues(Map<String, Value>);

impl ObservedValues {
    fn new(values: &Value) -> Self {
        Self(values.as_object().cloned().unwrap_or_default())
    }
}

impl Rule for ObservedValues {
    fn problem(&self, value: &Value) -> Option<String> {
        let observed = self.0.get(value.as_str()?)?;
        Some(format!("{value} is {}", undocumented(observed)))
    }
}

/// How it is said that something was only seen.
fn undocumented(observed: &Value) -> String {
    match wagate_spec::Observed::deserialize(observed) {
        Ok(observed) => text::undocumented(&observed),
        Err(_) => "not documented".to_owned(),
    }
}

/// Where the definitions stand that references lead to.
const DEFINITIONS: &str = "/$defs";

/// References that lead further than this lead in a circle.
const DEEPEST: usize = 32;

/// Explains errors by the schema that they are of.
#[derive(Clone, Copy)]
struct Explainer<'s> {
    /// The schema.
    schema: &'s Value,
    /// What its references lead to, by name.
    definitions: &'s Value,
}

impl<'s> Explainer<'s> {
    /// Explains each error, once: what one value breaks in the same way for several reasons is one mistake.
    fn all<'e>(self, errors: impl Iterator<Item = ValidationError<'e>>) -> Vec<Broken> {
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
