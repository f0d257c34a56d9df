//! The documented payloads of all vendors, each with the type that it is read into.

use serde_json::{Value, json};
use wagate_spec::{Example, Operation, Spec, bundled};

use crate::payload::{self, PayloadType};

/// A documented payload, with what it is read into.
pub struct Documented<'a> {
    pub spec: &'a Spec,
    /// The operation's or the event's name.
    pub owner: &'a str,
    /// `request`, a status, or `webhook`.
    pub side: String,
    pub name: &'a str,
    pub example: &'a Example,
    pub payload: &'static PayloadType,
}

impl Documented<'_> {
    /// Whether it is an answer of a call that did what it is for, a message of a websocket included.
    pub fn is_answer(&self) -> bool {
        self.side.starts_with('2') || self.side == "101"
    }

    /// Whether nothing succeeded without this member of the answer: then it is never left out.
    pub fn is_sign_of_success(&self, key: &str) -> bool {
        let operation = self.spec.operation(self.owner);
        let bodies = operation.into_iter().flat_map(Operation::success_content);
        let schemas = bodies.filter_map(|content| self.spec.resolve(&content.schema));
        // The items of a list, where it is one.
        let mut schemas = schemas.map(|schema| match schema.get("items") {
            Some(items) => self.spec.resolve(items).unwrap_or(schema),
            None => schema,
        });
        if self.side == "webhook" {
            let webhooks = self.spec.webhooks.as_ref();
            return webhooks.is_some_and(|webhooks| self.tells_its_kind(&webhooks.schema, key));
        }
        schemas.any(|schema| {
            schema["properties"][key]["x-success"] == json!(true)
                || self.tells_its_kind(schema, key)
        })
    }

    /// Whether payloads are told by the keys that are there, and this is one of them.
    fn tells_its_kind(&self, schema: &Value, key: &str) -> bool {
        let union = self.spec.resolve(schema).unwrap_or(&Value::Null);
        let branches = union["oneOf"].as_array().into_iter().flatten();
        let branches = branches.filter_map(|branch| self.spec.resolve(branch));
        let mut required = branches.filter_map(|branch| branch["required"].as_array()).flatten();
        union.get("discriminator").is_none() && required.any(|name| name == key)
    }

    /// What to call it in a message.
    pub fn place(&self) -> String {
        format!("{} {} {} {}", self.spec.vendor, self.owner, self.side, self.name)
    }
}

/// Calls `visit` with each documented payload.
pub fn each_example(mut visit: impl FnMut(&Documented<'_>)) -> usize {
    let mut seen = 0;
    for spec in bundled() {
        let operations = spec.operations.iter().flat_map(|one| of_operation(spec, one));
        let events = spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
        let webhooks = events.flat_map(|event| {
            event.examples.iter().map(move |(name, example)| Documented {
                spec,
                owner: &event.name,
                side: "webhook".to_owned(),
                name,
                example,
                payload: payload::find(&spec.vendor, "webhooks", "webhook"),
            })
        });
        for documented in operations.chain(webhooks) {
            visit(&documented);
            seen += 1;
        }
    }
    seen
}

fn of_operation<'a>(spec: &'a Spec, operation: &'a Operation) -> Vec<Documented<'a>> {
    let bodies = operation.request_content().into_iter();
    let bodies = bodies.map(|body| ("request".to_owned(), &body.examples));
    let answers = operation
        .responses
        .iter()
        .filter_map(|(status, response)| Some((status.to_string(), &response.content()?.examples)));
    let sides = bodies.chain(answers);
    let examples = sides.flat_map(|(side, examples)| {
        examples.iter().map(move |(name, example)| (side.clone(), name, example))
    });
    // A lookup that finds nothing gives no value at all.
    let is_nothing = |value: &Value| [json!(null), json!({}), json!([])].contains(value);
    let values = examples
        .filter(|(_, _, example)| !(operation.lookup.is_some() && is_nothing(&example.value)));
    values
        .map(|(side, name, example)| {
            let fails = side.starts_with('2')
                && operation.failures.iter().any(|failure| failure.is_told_by(&example.value));
            let payload = match fails {
                true => payload::find(&spec.vendor, "errors", "error"),
                false => payload::find(&spec.vendor, &operation.id, &side),
            };
            Documented { spec, owner: &operation.id, side, name, example, payload }
        })
        .collect()
}
