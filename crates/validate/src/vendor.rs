//! One vendor's description, ready to check against.

use serde_json::Value;
use wagate_spec::{Operation, Router, Spec};

use crate::{
    Strictness,
    report::{Problem, Side},
    schemas::Schemas,
};

/// A description with its routes and compiled schemas.
#[derive(Debug)]
pub struct Vendor {
    pub spec: Spec,
    pub router: Router,
    tolerant: Schemas,
    strict: Schemas,
}

impl Vendor {
    pub fn new(spec: &Spec) -> Self {
        Self {
            spec: spec.clone(),
            router: Router::new(spec),
            tolerant: Schemas::new(Strictness::Tolerant),
            strict: Schemas::new(Strictness::Strict),
        }
    }

    pub fn schemas(&self, strictness: Strictness) -> &Schemas {
        match strictness {
            Strictness::Tolerant => &self.tolerant,
            Strictness::Strict => &self.strict,
        }
    }
}

/// One check of one side of an operation, and the problems that it found so far.
pub struct Check<'a> {
    pub vendor: &'a Vendor,
    pub operation: &'a Operation,
    pub strictness: Strictness,
    side: Side,
    pub problems: Vec<Problem>,
}

impl<'a> Check<'a> {
    pub fn new(
        vendor: &'a Vendor,
        operation: &'a Operation,
        strictness: Strictness,
        side: Side,
    ) -> Self {
        Self { vendor, operation, strictness, side, problems: Vec::new() }
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

    /// Checks a value against a schema; paths in it begin with `prefix`.
    pub fn value(&mut self, prefix: &str, schema: &Value, value: &Value) {
        let schemas = self.vendor.schemas(self.strictness);
        for broken in schemas.check(&self.vendor.spec, schema, value) {
            self.add(
                format!("{prefix}{}", broken.instance_path),
                broken.schema_path,
                broken.message,
            );
        }
    }

    fn add(&mut self, instance_path: String, schema_path: String, message: String) {
        self.problems.push(Problem {
            side: self.side,
            vendor: self.vendor.spec.vendor.clone(),
            operation: self.operation.id.clone(),
            instance_path,
            schema_path,
            message,
            docs: self.operation.docs.first().map(|docs| docs.page.clone()).unwrap_or_default(),
        });
    }
}
