//! What a vendor sends of its own accord.

use super::node::{ModelError, Node};
use super::payload::examples;
use crate::model::{Event, Webhooks};

/// Reads `x-webhooks` of the document.
pub(super) fn read(root: &Node<'_>) -> Result<Option<Webhooks>, ModelError> {
    let Some(webhooks) = root.get("x-webhooks") else { return Ok(None) };
    let events = webhooks.require("events")?;
    Ok(Some(Webhooks {
        schema: webhooks.require("schema")?.value().clone(),
        events: events
            .entries()?
            .map(|(name, node)| event(name, &node))
            .collect::<Result<_, ModelError>>()?,
    }))
}

fn event(name: &str, node: &Node<'_>) -> Result<Event, ModelError> {
    Ok(Event {
        name: name.to_owned(),
        summary: node.text_or_empty("summary")?,
        description: node.text_or_empty("description")?,
        deprecated: node.flag("deprecated")?,
        docs: node.items("x-docs")?.map(|page| page.read()).collect::<Result<_, _>>()?,
        examples: examples(node)?,
    })
}
