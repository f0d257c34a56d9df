//! What a description is about, small enough to be read at every start of a program.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::model::{Credential, Host, Operation, Spec, variable};

/// A vendor without its schemas, examples and answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Outline {
    /// The vendor's id.
    pub vendor: String,
    /// The product's name as people write it.
    pub product: String,
    /// The hosts that serve the operations; the first is the default.
    pub hosts: Vec<Host>,
    /// What a client must know to be let in.
    pub credentials: Vec<Credential>,
    /// What the vendor sends of its own accord, if that is described.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhooks: Option<WebhooksOutline>,
    /// Every operation, ordered as in the description.
    pub operations: Vec<OperationOutline>,
}

/// The webhooks of a vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhooksOutline {
    /// Whether the vendor signs them.
    pub signed: bool,
    /// The names of the events, and of the kinds that tags tell apart, each once.
    pub kinds: Vec<String>,
}

/// An operation of a vendor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OperationOutline {
    /// The `operationId`.
    pub id: String,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path template from the host's root.
    pub path: String,
    /// The section that it belongs to.
    pub tag: String,
    /// What it does, in a line.
    pub summary: String,
    /// The authoritative page, if one documents it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Whether the vendor or a later page has replaced it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// The names on the wire of the parameters that hold its credentials.
    pub credentials: Vec<String>,
    /// Whether it does something with the queue of notifications.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub queue: bool,
}

impl Outline {
    /// The environment variable of a credential, an address or another setting of this vendor, by the end of
    /// its name: `WAGATE_GREEN_API_ID_INSTANCE`.
    #[must_use]
    pub fn variable(&self, end: &str) -> String {
        variable(&self.vendor, end)
    }

    /// The operation with this `operationId`.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&OperationOutline> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The outline of a description.
    #[must_use]
    pub fn of(spec: &Spec) -> Self {
        Self {
            vendor: spec.vendor.clone(),
            product: spec.product.clone(),
            hosts: spec.hosts.clone(),
            credentials: spec.credentials.clone(),
            webhooks: spec.webhooks.as_ref().map(|webhooks| WebhooksOutline {
                signed: webhooks.signature.is_some(),
                kinds: kinds(spec),
            }),
            operations: spec.operations.iter().map(OperationOutline::of).collect(),
        }
    }
}

impl OperationOutline {
    fn of(operation: &Operation) -> Self {
        Self {
            id: operation.id.clone(),
            method: operation.method.to_string(),
            path: operation.path.clone(),
            tag: operation.tag.clone(),
            summary: operation.summary.clone(),
            page: operation.docs.first().map(|page| page.page.clone()),
            deprecated: operation.deprecated,
            credentials: operation.credentials.iter().map(|slot| slot.name.clone()).collect(),
            queue: operation.queue.is_some(),
        }
    }
}

/// The names by which a part of what is sent may be asked for.
fn kinds(spec: &Spec) -> Vec<String> {
    let events = spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
    let tags = spec.schemas.values().filter_map(|schema| {
        schema.get("discriminator").and_then(|one| one.get("mapping")).and_then(Value::as_object)
    });
    let tags = tags.flat_map(|mapping| mapping.keys().cloned());
    let mut kinds: Vec<String> = Vec::new();
    for kind in events.map(|event| event.name.clone()).chain(tags) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}
