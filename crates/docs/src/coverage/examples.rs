//! Whether a printed payload is an example of the description.

use super::keys;
use super::ledger::Verdict;
use crate::described::{Facets, KeptExample, Side};
use crate::facts::{Example, Provenance, Role};
use crate::json::RepairKind;
use jsonschema::Validator;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;
use wagate_spec::Spec;
use wagate_spec::json_schema::{Converter, Mode};

/// Whether a description has to keep a printed payload: the vendor prints it, and it is JSON, perhaps after repairs.
pub(super) fn is_required(example: &Example) -> bool {
    example.role != Role::Address
        && example.provenance != Provenance::Constructed
        && !example.payload.values().is_empty()
}

/// Whether a payload goes on in a way that the page does not print.
pub(super) fn is_cut(example: &Example) -> bool {
    example.payload.repairs().iter().any(|repair| repair.kind == RepairKind::Ellipsis)
}

/// Whether an example of an operation could be what the page prints: the page tells the side, and perhaps the status.
pub(super) fn is_on_side(kept: &KeptExample<'_>, printed: &Example) -> bool {
    match (printed.role, kept.side) {
        (Role::Request, side) => side == Side::Request,
        (Role::Response, Side::Response(status)) => {
            printed.status.is_none_or(|printed| printed == status)
        }
        (Role::Response, _) | (Role::Address, _) => false,
        (Role::Webhook, side) => side == Side::Webhook,
        (Role::Unplaced, _) => true,
    }
}

/// The side whose body has the names of an unplaced payload; `None` when neither has all of the outermost ones.
pub(super) fn fitting_side(facets: &Facets<'_>, value: &Value) -> Option<Role> {
    let names = keys::outermost(value);
    if names.is_empty() {
        return None;
    }
    let request = names.iter().all(|name| facets.request.has_path(name));
    let response =
        || facets.responses.values().any(|fields| names.iter().all(|name| fields.has_path(name)));
    if request { Some(Role::Request) } else { response().then_some(Role::Response) }
}

/// The schemas of a description, compiled when they are needed.
pub(super) struct Validators<'a> {
    converter: Converter<'a>,
    definitions: Value,
    compiled: RefCell<BTreeMap<usize, Option<Validator>>>,
}

impl<'a> Validators<'a> {
    pub(super) fn new(spec: &'a Spec) -> Self {
        let converter = Converter::new(&spec.schemas, Mode::Tolerant);
        Self { converter, definitions: converter.definitions(), compiled: RefCell::default() }
    }

    /// What becomes of a printed payload, given the examples that could be it.
    pub(super) fn verdict<'b, 'c: 'b>(
        &self,
        printed: &Example,
        kept: impl Iterator<Item = &'b KeptExample<'c>>,
    ) -> Verdict {
        let same = kept
            .filter(|kept| printed.payload.values().iter().any(|value| is_same(value, kept.value)));
        let verdicts =
            same.map(|kept| if self.is_valid(kept) { Verdict::Covered } else { Verdict::Invalid });
        verdicts.max().unwrap_or(Verdict::Missing)
    }

    /// What becomes of a payload that a document for machines prints: with other values than the pages, so that it need not
    /// be kept; it is enough that a schema takes it.
    pub(super) fn taken<'b>(
        &self,
        printed: &Example,
        schemas: impl Iterator<Item = &'b Value>,
    ) -> Verdict {
        let mut schemas = schemas;
        Verdict::of(schemas.any(|schema| {
            let values = printed.payload.values().iter();
            let mut examples =
                values.map(|value| KeptExample { side: Side::Webhook, value, schema });
            examples.all(|example| self.is_valid(&example))
        }))
    }

    fn is_valid(&self, example: &KeptExample<'_>) -> bool {
        // A schema of the description stays where it is, so its address tells it from others.
        let place = std::ptr::from_ref(example.schema) as usize;
        let mut compiled = self.compiled.borrow_mut();
        let validator = compiled.entry(place).or_insert_with(|| self.compile(example.schema));
        validator.as_ref().is_some_and(|validator| validator.is_valid(example.value))
    }

    fn compile(&self, schema: &Value) -> Option<Validator> {
        jsonschema::validator_for(&self.converter.complete(schema, &self.definitions)).ok()
    }
}

/// What the name of a secret holds: descriptions replace what looks like a real one.
const SECRETS: [&str; 6] = ["token", "secret", "password", "key", "authorization", "credential"];

/// So many equal signs stand for something that was replaced.
const MASK: usize = 8;

/// Whether a kept payload is the printed one, but for secrets.
fn is_same(printed: &Value, kept: &Value) -> bool {
    match (printed, kept) {
        (Value::Object(printed), Value::Object(kept)) => {
            printed.len() == kept.len()
                && printed.iter().all(|(name, value)| {
                    kept.get(name).is_some_and(|kept| {
                        is_same(value, kept)
                            || (is_secret(name) && value.is_string() && kept.is_string())
                    })
                })
        }
        (Value::Array(printed), Value::Array(kept)) => {
            printed.len() == kept.len()
                && printed.iter().zip(kept).all(|(printed, kept)| is_same(printed, kept))
        }
        (Value::String(printed), Value::String(kept)) => {
            printed == kept || is_masked(printed, kept)
        }
        _ => printed == kept,
    }
}

/// Whether a kept text is the printed one with a part replaced by one sign again and again.
fn is_masked(printed: &str, kept: &str) -> bool {
    let signs: Vec<char> = kept.chars().collect();
    let run = signs.chunk_by(|left, right| left == right).max_by_key(|run| run.len());
    let Some(mask) = run.filter(|run| run.len() >= MASK).map(|run| run.iter().collect::<String>())
    else {
        return false;
    };
    kept.split_once(&mask).is_some_and(|(before, after)| {
        printed.len() >= before.len() + after.len()
            && printed.starts_with(before)
            && printed.ends_with(after)
    })
}

fn is_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    SECRETS.iter().any(|part| name.contains(part))
}
