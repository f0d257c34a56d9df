//! The component schemas of a vendor, for one set of rules: each compiled when a value first comes to it.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use serde_json::Value;
use wagate_spec::Spec;
use wagate_spec::json_schema::{Converter, Mode};

use super::Rules;
use super::compile::Compiler;
use super::node::Node;
use crate::adapt;

/// The definitions that references lead to.
#[derive(Debug)]
pub struct Definitions {
    rules: Rules,
    pub(super) spec: Arc<Spec>,
    numbers: HashMap<String, usize>,
    /// By number: the name, and what it stands for once somebody has asked. Who asks for another one does not wait.
    all: Vec<(String, OnceLock<Node>)>,
}

impl Definitions {
    pub fn new(spec: &Arc<Spec>, rules: Rules) -> Self {
        let names = spec.schemas.keys();
        Self {
            rules,
            spec: Arc::clone(spec),
            numbers: names.clone().cloned().zip(0..).collect(),
            all: names.map(|name| (name.clone(), OnceLock::new())).collect(),
        }
    }

    /// The definition with this number.
    pub fn node(&self, number: usize) -> &Node {
        let (name, node) = &self.all[number];
        node.get_or_init(|| self.compile(self.spec.schemas.get(name).unwrap_or(&Value::Null)))
    }

    /// Its name.
    pub fn name(&self, number: usize) -> &str {
        &self.all[number].0
    }

    /// The definition with this name.
    pub fn named(&self, name: &str) -> Option<&Node> {
        Some(self.node(*self.numbers.get(name)?))
    }

    /// A schema of the description, compiled.
    pub fn compile(&self, schema: &Value) -> Node {
        Compiler { definitions: &self.numbers }.node(&self.json_schema(schema))
    }

    /// A schema of the description as JSON Schema.
    pub fn json_schema(&self, schema: &Value) -> Value {
        let mode = match self.rules {
            Rules::Read => Mode::Read,
            Rules::Sent => Mode::Tolerant,
            Rules::Strict => Mode::Strict,
        };
        let mut schema = Converter::new(&self.spec.schemas, mode).schema(schema);
        match self.rules {
            Rules::Read | Rules::Sent => adapt::admit_null(&mut schema),
            Rules::Strict => adapt::close(&mut schema),
        }
        schema
    }
}
