//! The schemas of one vendor, ready to check values against: each compiled once, when a value first comes to it.

mod compile;
mod definitions;
mod explain;
mod failure;
mod fits;
mod node;
#[cfg(test)]
mod oracle;
mod ours;
mod place;
mod types;
mod wording;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use serde_json::Value;
use wagate_spec::{Operation, Spec};

use crate::json::Json;
use definitions::Definitions;
pub use explain::Broken;
use explain::Explainer;
use node::Node;
use place::Place;
pub use wording::Secrets;

/// The prefix of references in a description.
const COMPONENT: &str = "#/components/schemas/";

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

/// The schemas of one vendor for one set of rules.
#[derive(Debug)]
pub struct Schemas {
    definitions: Definitions,
    /// The schemas that stand in operations, by their address in the description, which nobody moves or changes.
    inline: HashMap<usize, OnceLock<Node>>,
}

impl Schemas {
    /// For a description.
    pub fn new(spec: &Arc<Spec>, rules: Rules) -> Self {
        let inline =
            spec.operations.iter().flat_map(schemas_of).filter(|one| component(one).is_none());
        Self {
            definitions: Definitions::new(spec, rules),
            inline: inline.map(|schema| (address(schema), OnceLock::new())).collect(),
        }
    }

    /// Checks a value against a schema, and explains each broken rule. What keeps to the rules is let through at once.
    pub fn check<'s>(
        &self,
        schema: &Value,
        value: &Json<'_>,
        secrets: impl FnOnce() -> &'s Secrets,
    ) -> Vec<Broken> {
        let explained = |node: &Node, location: &Place<'_>| {
            if self.definitions.fits(node, value) {
                return Vec::new();
            }
            let definitions = &self.definitions;
            Explainer { definitions, secrets: secrets() }.all(node, location, value)
        };
        if let Some((name, node)) = self.component(schema) {
            return explained(node, &Place::Definition(name));
        }
        // A schema that stands in the description is compiled once, any other one each time.
        match self.inline.get(&address(schema)) {
            Some(node) => {
                explained(node.get_or_init(|| self.definitions.compile(schema)), &Place::Root)
            }
            None => explained(&self.definitions.compile(schema), &Place::Root),
        }
    }

    fn component<'s>(&self, schema: &'s Value) -> Option<(&'s str, &Node)> {
        let name = component(schema)?;
        Some((name, self.definitions.named(name)?))
    }
}

/// The component that a schema refers to, and nothing else.
fn component(schema: &Value) -> Option<&str> {
    let members = schema.as_object().filter(|members| members.len() == 1)?;
    members.get("$ref")?.as_str()?.strip_prefix(COMPONENT)
}

fn address(schema: &Value) -> usize {
    std::ptr::from_ref(schema).addr()
}

/// The schemas that stand in an operation, and the items of its parameters: those of a list that comes as texts are checked
/// one by one.
fn schemas_of(operation: &Operation) -> impl Iterator<Item = &Value> {
    let parameters = operation.parameters.iter();
    operation.schemas().chain(parameters.filter_map(|parameter| parameter.schema.get("items")))
}
