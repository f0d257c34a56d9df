//! The compiled validators of one vendor: each schema once, when it is first needed.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use jsonschema::Validator;
use serde_json::Value;
use wagate_spec::{
    Spec,
    json_schema::{Converter, Mode, reached},
};

use crate::{
    adapt,
    explain::{Broken, Explainer},
    keywords,
};

/// What is let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    /// What the typed clients read: to them null is as good as nothing.
    Read,
    /// What gateways take: clients send null for what they leave out.
    Sent,
    /// What is documented, and nothing else.
    Strict,
}

/// The validators of one vendor for one set of rules.
#[derive(Debug)]
pub struct Schemas {
    rules: Rules,
    definitions: OnceLock<Value>,
    compiled: Mutex<HashMap<String, Arc<Option<Compiled>>>>,
}

#[derive(Debug)]
struct Compiled {
    /// The schema without the definitions.
    schema: Value,
    validator: Validator,
}

impl Schemas {
    pub fn new(rules: Rules) -> Self {
        Self { rules, definitions: OnceLock::new(), compiled: Mutex::default() }
    }

    /// Checks a value against a schema, and explains each broken rule.
    pub fn check(&self, spec: &Spec, schema: &Value, value: &Value) -> Vec<Broken> {
        match &*self.compiled(spec, schema) {
            Some(Compiled { schema, validator }) => {
                let explainer = Explainer { schema, definitions: self.definitions(spec) };
                explainer.all(validator.iter_errors(value))
            }
            None => Vec::new(),
        }
    }

    /// A schema that does not compile is one that the linter refuses, so it accepts everything here.
    fn compiled(&self, spec: &Spec, schema: &Value) -> Arc<Option<Compiled>> {
        let key = schema.to_string();
        let mut compiled = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = compiled.get(&key) {
            return validator.clone();
        }
        let converter = Converter::new(&spec.document, self.mode());
        let schema = self.adapted(converter.complete(schema, &Value::Null));
        let mut whole = schema.clone();
        whole["$defs"] = reached(&schema, self.definitions(spec));
        let entry =
            Arc::new(keywords::compile(&whole).map(|validator| Compiled { schema, validator }));
        compiled.insert(key, entry.clone());
        entry
    }

    fn definitions(&self, spec: &Spec) -> &Value {
        self.definitions.get_or_init(|| {
            let mut definitions = Converter::new(&spec.document, self.mode()).definitions();
            for schema in definitions.as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
                *schema = self.adapted(schema.take());
            }
            definitions
        })
    }

    fn mode(&self) -> Mode {
        match self.rules {
            Rules::Read => Mode::Read,
            Rules::Sent => Mode::Tolerant,
            Rules::Strict => Mode::Strict,
        }
    }

    fn adapted(&self, mut schema: Value) -> Value {
        match self.rules {
            Rules::Read | Rules::Sent => adapt::admit_null(&mut schema),
            Rules::Strict => adapt::close(&mut schema),
        }
        schema
    }
}
