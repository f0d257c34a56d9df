//! The bodies of requests and answers.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::node::{ModelError, Node};
use super::observed::observed;
use crate::model::{Content, Example, RequestBody, Response};

pub(super) fn request_body(operation: &Node<'_>) -> Result<Option<RequestBody>, ModelError> {
    let Some(body) = operation.get("requestBody") else {
        return Ok(None);
    };
    let contents = contents(&body)?;
    if contents.is_empty() {
        return Err(body.error("`content` is missing"));
    }
    Ok(Some(RequestBody {
        description: body.text_or_empty("description")?,
        required: body.flag("required")?,
        contents,
    }))
}

pub(super) fn responses(operation: &Node<'_>) -> Result<BTreeMap<u16, Response>, ModelError> {
    operation
        .require("responses")?
        .entries()?
        .map(|(status, node)| {
            let code = status.parse().map_err(|_| node.error("must be a status code"))?;
            let response = Response {
                description: node.text_or_empty("description")?,
                observed: observed(&node)?,
                contents: contents(&node)?,
            };
            Ok((code, response))
        })
        .collect()
}

/// The media types of `content`; a body without a schema may be anything.
fn contents(node: &Node<'_>) -> Result<Vec<Content>, ModelError> {
    let Some(content) = node.get("content") else {
        return Ok(Vec::new());
    };
    content
        .entries()?
        .map(|(media_type, body)| {
            let schema = body.get("schema");
            Ok(Content {
                media_type: media_type.to_owned(),
                schema: schema.map_or_else(|| serde_json::json!({}), |one| one.value().clone()),
                examples: examples(&body)?,
                method: body.get("x-method").map(|method| method.read()).transpose()?,
            })
        })
        .collect()
}

/// The examples of a media type or an event, by name.
pub(super) fn examples(body: &Node<'_>) -> Result<BTreeMap<String, Example>, ModelError> {
    let Some(examples) = body.get("examples") else {
        return Ok(BTreeMap::new());
    };
    examples
        .entries()?
        .enumerate()
        .map(|(position, (name, node))| {
            let example = Example {
                summary: node.text_or_empty("summary")?,
                position,
                value: Arc::new(node.require("value")?.value().clone()),
                constructed: node.flag("x-constructed")?,
                refuses: node.get("x-refuses").map(|refuses| refuses.read()).transpose()?,
            };
            Ok((name.to_owned(), example))
        })
        .collect()
}
