//! What a vendor sends of its own accord.

use super::node::{ModelError, Node};
use super::observed::observed;
use super::pages::Pages;
use super::payload::examples;
use crate::model::{Event, Webhooks};

/// Reads `x-webhooks` of the document.
pub(super) fn read(root: &Node<'_>, pages: &Pages) -> Result<Option<Webhooks>, ModelError> {
    let Some(webhooks) = root.get("x-webhooks") else { return Ok(None) };
    let events = webhooks.require("events")?;
    Ok(Some(Webhooks {
        schema: webhooks.require("schema")?.value().clone(),
        headers: webhooks
            .items("headers")?
            .map(|header| header.read())
            .collect::<Result<_, ModelError>>()?,
        signature: webhooks.get("signature").map(|signature| signature.read()).transpose()?,
        events: events
            .entries()?
            .map(|(name, node)| event(name, &node, pages))
            .collect::<Result<_, ModelError>>()?,
    }))
}

fn event(name: &str, node: &Node<'_>, pages: &Pages) -> Result<Event, ModelError> {
    Ok(Event {
        name: name.to_owned(),
        summary: node.text_or_empty("summary")?,
        description: node.text_or_empty("description")?,
        deprecated: node.flag("deprecated")?,
        docs: pages.of(node)?,
        observed: observed(node)?,
        examples: examples(node)?,
    })
}
