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

use std::sync::LazyLock;

use serde_json::Value;

pub use node::ModelError;
use node::Node;
use pages::Pages;

use crate::model::{Host, Spec, Tag};
use crate::plain;

/// The bundled documents that this crate carries, by vendor.
const BUNDLED: [&str; 4] = [
    include_str!("../bundled/green-api.json"),
    include_str!("../bundled/plug-chat.json"),
    include_str!("../bundled/waha.json"),
    include_str!("../bundled/z-api.json"),
];

/// Makes the model of a bundled document: every reference in it is of the form
/// `#/components/schemas/NAME`.
///
/// # Errors
///
/// When something that the model needs is missing or has the wrong type; the error names the place
/// as a JSON pointer.
pub fn from_document(mut document: Value) -> Result<Spec, ModelError> {
    plain::narrow(&mut document);
    let root = Node::root(&document);
    let info = root.require("info")?;
    let schemas = match root.get("components").and_then(|components| components.get("schemas")) {
        Some(schemas) => schemas
            .entries()?
            .map(|(name, schema)| (name.to_owned(), schema.value().clone()))
            .collect(),
        None => Default::default(),
    };
    let hosts = hosts(&root)?;
    let pages = Pages::read(&root)?;
    Ok(Spec {
        vendor: info.require("x-vendor")?.text()?.to_owned(),
        product: info.require("title")?.text()?.to_owned(),
        credentials: credentials::read(&root)?,
        scopes: scopes::read(&root)?,
        tags: tags(&root)?,
        operations: operation::read_all(&root, &hosts, &pages)?,
        webhooks: webhooks::read(&root, &pages)?,
        hosts,
        schemas,
        document,
    })
}

/// The four descriptions that this crate carries, ordered by vendor.
///
/// # Panics
///
/// Never in a released crate: the documents are part of the binary, and the test
/// `every_bundled_document_is_readable` reads each one. A document that was broken by hand would
/// panic at the first call, because a list that silently lacks a vendor would be worse.
pub fn bundled() -> &'static [Spec] {
    static SPECS: LazyLock<Vec<Spec>> = LazyLock::new(|| {
        read_bundled()
            .expect("the bundled documents are valid: a test of this crate reads each one")
    });
    &SPECS
}

/// What [`bundled`] gives, with the failure that its test looks for.
fn read_bundled() -> Result<Vec<Spec>, ModelError> {
    BUNDLED
        .iter()
        .map(|text| from_document(serde_json::from_str(text).map_err(ModelError::not_json)?))
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_document_is_readable() {
        let vendors: Vec<String> = read_bundled()
            .expect("a bundled document is broken: run `cargo xtask generate`")
            .into_iter()
            .map(|spec| spec.vendor)
            .collect();
        assert_eq!(vendors, ["green-api", "plug-chat", "waha", "z-api"]);
    }
}
