//! One vendor's description, ready to check against.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::fmt::Arguments;
use std::sync::{Arc, OnceLock};

use serde_json::Value;
use wagate_json::redact::Redactor;
use wagate_spec::{Kinds, Observed, Operation, Queue, Router, Spec};

use crate::{
    Strictness,
    json::Json,
    report::{OBSERVED, Problem, Side},
    schemas::{Broken, Rules, Schemas, Secrets},
    text,
};

/// Shorter values keep nobody out, and would be found everywhere.
const SHORTEST_SECRET: usize = 4;

/// A description with its routes and compiled schemas.
#[derive(Debug)]
pub struct Vendor {
    pub spec: Arc<Spec>,
    /// The numbers of the operations by their ids.
    operations: HashMap<String, usize>,
    pub router: Router,
    pub kinds: Kinds,
    /// The members of an answer of its queue of notifications: the number, and the payload.
    pub queue: Option<(String, String)>,
    /// By set of rules, of which most programs need one or two.
    read: OnceLock<Schemas>,
    sent: OnceLock<Schemas>,
    strict: OnceLock<Schemas>,
    secrets: OnceLock<Secrets>,
}

impl Vendor {
    pub fn new(spec: &Spec) -> Self {
        let spec = Arc::new(spec.clone());
        let ids = spec.operations.iter().map(|operation| operation.id.clone());
        Self {
            operations: ids.zip(0..).collect(),
            router: Router::new(&spec),
            kinds: Kinds::new(&spec),
            queue: queue_members(&spec),
            read: OnceLock::new(),
            sent: OnceLock::new(),
            strict: OnceLock::new(),
            secrets: OnceLock::new(),
            spec,
        }
    }

    /// The operation with this id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.spec.operations.get(*self.operations.get(id)?)
    }

    /// What is wrong with a value on one side of an exchange.
    pub fn check(
        &self,
        strictness: Strictness,
        side: Side,
        schema: &Value,
        value: &Json<'_>,
    ) -> Vec<Broken> {
        let secrets = || self.secrets.get_or_init(|| Secrets::of(&self.spec));
        self.schemas(strictness, side).check(schema, value, secrets)
    }

    /// What one side of an exchange is checked against.
    fn schemas(&self, strictness: Strictness, side: Side) -> &Schemas {
        let (schemas, rules) = match (strictness, side) {
            (Strictness::Strict, _) => (&self.strict, Rules::Strict),
            (Strictness::Described, _) | (Strictness::Tolerant, Side::Request) => {
                (&self.sent, Rules::Sent)
            }
            (Strictness::Tolerant, _) => (&self.read, Rules::Read),
        };
        schemas.get_or_init(|| Schemas::new(&self.spec, rules))
    }
}

/// The members of an answer of the vendor's queue.
fn queue_members(spec: &Spec) -> Option<(String, String)> {
    spec.operations.iter().find_map(|operation| match operation.queue.as_ref()? {
        Queue::Receive { receipt, body, .. } => Some((receipt.clone(), body.clone())),
        _ => None,
    })
}

/// One check of one side of an operation, and the problems that it found so far.
pub struct Check<'a> {
    pub vendor: &'a Vendor,
    pub operation: &'a Operation,
    pub strictness: Strictness,
    side: Side,
    /// What no message may show.
    secrets: Vec<&'a str>,
    /// Takes it out of messages. Most checks have none.
    redactor: OnceCell<Redactor>,
    pub problems: Vec<Problem>,
}

impl<'a> Check<'a> {
    pub fn new(
        vendor: &'a Vendor,
        operation: &'a Operation,
        strictness: Strictness,
        side: Side,
    ) -> Self {
        Self {
            vendor,
            operation,
            strictness,
            side,
            secrets: Vec::new(),
            redactor: OnceCell::new(),
            problems: Vec::new(),
        }
    }

    /// Keeps the values of credentials out of what is reported from here on.
    pub fn keep_secret(&mut self, mut credentials: Vec<&'a str>) {
        credentials.retain(|value| value.len() >= SHORTEST_SECRET);
        (self.secrets, self.redactor) = (credentials, OnceCell::new());
    }

    /// A problem that no schema found.
    pub fn report(&mut self, instance_path: impl Into<String>, message: impl Into<String>) {
        self.add(instance_path.into(), String::new(), message.into());
    }

    /// As [`Check::report`], when the check is strict.
    pub fn report_strict(&mut self, instance_path: impl Into<String>, message: impl Into<String>) {
        if self.strictness == Strictness::Strict {
            self.report(instance_path, message);
        }
    }

    /// Something that no page states, when the check is strict.
    pub fn report_observed(
        &mut self,
        instance_path: &str,
        what: &str,
        observed: Option<&Observed>,
    ) {
        if let Some(observed) = observed.filter(|_| self.strictness == Strictness::Strict) {
            let message = format!("{what} is {}", text::undocumented(observed));
            self.add(instance_path.to_owned(), OBSERVED.to_owned(), message);
        }
    }

    /// Checks a value against a schema; paths in it begin with `prefix`.
    pub fn value(&mut self, prefix: Arguments<'_>, schema: &Value, value: &Json<'_>) {
        for broken in self.vendor.check(self.strictness, self.side, schema, value) {
            self.add(
                format!("{prefix}{}", broken.instance_path),
                broken.schema_path,
                broken.message,
            );
        }
    }

    fn add(&mut self, instance_path: String, schema_path: String, message: String) {
        let redactor = self.redactor.get_or_init(|| Redactor::new(self.secrets.iter().copied()));
        self.problems.push(Problem {
            side: self.side,
            vendor: self.vendor.spec.vendor.clone(),
            operation: self.operation.id.clone(),
            instance_path: redactor.string(instance_path),
            schema_path,
            message: text::shortened(&redactor.string(message)),
            docs: self
                .operation
                .docs
                .first()
                .map(|docs| docs.address().to_owned())
                .unwrap_or_default(),
        });
    }
}
