//! From a bundled OpenAPI document to the typed model.
//!
//! Nothing is checked here beyond what the model needs: the rules of `lint` do that, with the place in
//! the files that people edit.

mod credentials;
mod node;
mod observed;
mod operation;
mod pages;
mod payload;
mod scopes;
mod webhooks;

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

pub use node::ModelError;
use node::Node;
pub(crate) use operation::is_method;
use pages::Pages;

use crate::model::{Host, Operation, SCHEMAS, Spec, Tag};
use crate::plain;
use crate::source::{Packed, Source};

/// Makes the model of a bundled document: every reference in it is of the form
/// `#/components/schemas/NAME`.
///
/// # Errors
///
/// When something that the model needs is missing or has the wrong type; the error names the place
/// as a JSON pointer.
pub fn from_document(mut document: Value) -> Result<Spec, ModelError> {
    plain::narrow(&mut document);
    let document = Arc::new(document);
    let mut spec = read(&document, Source::Kept(Arc::clone(&document)))?;
    let root = Node::root(&document);
    let schemas = root.get("components").and_then(|components| components.get("schemas"));
    if let Some(schemas) = schemas {
        spec.schemas = Arc::new(schemas.members()?.clone());
    }
    Ok(spec)
}

/// The model of a document that this crate carries, or of a part of it: the document is not kept.
pub(crate) fn from_carried(
    mut document: Value,
    packed: &'static Packed,
) -> Result<Spec, ModelError> {
    plain::narrow(&mut document);
    let mut spec = read(&document, Source::Carried(packed))?;
    if let Some(Value::Object(schemas)) = document.pointer_mut(SCHEMAS).map(Value::take) {
        spec.schemas = Arc::new(schemas);
    }
    Ok(spec)
}

/// All but the component schemas.
fn read(document: &Value, source: Source) -> Result<Spec, ModelError> {
    let root = Node::root(document);
    let info = root.require("info")?;
    let hosts = hosts(&root)?;
    let pages = Pages::read(&root)?;
    let sessions = root.get("x-sessions").map(|sessions| sessions.read()).transpose()?;
    let mut operations = operation::read_all(&root, &hosts, &pages, sessions.as_ref())?;
    share_examples(&mut operations);
    Ok(Spec {
        vendor: info.require("x-vendor")?.text()?.to_owned(),
        product: info.require("title")?.text()?.to_owned(),
        credentials: credentials::read(&root)?,
        scopes: scopes::read(&root)?,
        tags: tags(&root)?,
        operations: operations.into(),
        sessions,
        webhooks: webhooks::read(&root, &pages)?,
        hosts,
        schemas: Arc::default(),
        source,
    })
}

/// Makes examples that are alike one and the same: a fifth of what is in memory would be repetition.
fn share_examples(operations: &mut [Operation]) {
    // By their texts: two values are equal whatever the order of their members is.
    let mut known: HashMap<String, Arc<Value>> = HashMap::new();
    let responses = operations.iter_mut().flat_map(|operation| operation.responses.values_mut());
    let contents = responses.flat_map(|response| &mut response.contents);
    for example in contents.flat_map(|content| content.examples.values_mut()) {
        let same =
            known.entry(example.value.to_string()).or_insert_with(|| Arc::clone(&example.value));
        example.value = Arc::clone(same);
    }
}

fn hosts(root: &Node<'_>) -> Result<Vec<Host>, ModelError> {
    root.items("servers")?
        .map(|server| {
            let known_as = server
                .items("x-known-as")?
                .map(|name| Ok(name.text()?.to_owned()))
                .collect::<Result<_, ModelError>>()?;
            Ok(Host {
                name: server.require("x-host")?.text()?.to_owned(),
                url: server.require("url")?.text()?.trim_end_matches('/').to_owned(),
                environment: server.require("x-environment")?.text()?.to_owned(),
                known_as,
            })
        })
        .collect()
}

fn tags(root: &Node<'_>) -> Result<Vec<Tag>, ModelError> {
    root.items("tags")?
        .map(|tag| {
            Ok(Tag {
                name: tag.require("name")?.text()?.to_owned(),
                description: tag.text_or_empty("description")?,
            })
        })
        .collect()
}
