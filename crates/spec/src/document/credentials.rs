//! What a client must know, and where each operation puts it.

use super::node::{ModelError, Node};
use crate::model::{Credential, CredentialSlot, Location};

/// Reads `x-credentials` of the document.
pub(super) fn read(root: &Node<'_>) -> Result<Vec<Credential>, ModelError> {
    root.items("x-credentials")?
        .map(|node| {
            let rejected = node.require("rejected")?;
            Ok(Credential {
                name: node.require("name")?.text()?.to_owned(),
                description: node.text_or_empty("description")?,
                required: node.flag("required")?,
                pattern: node.get("pattern").map(|pattern| pattern.read()).transpose()?,
                example: node.require("example")?.text()?.to_owned(),
                rejected_status: rejected.require("status")?.read()?,
                rejected_example: rejected.get("example").map(|name| name.read()).transpose()?,
            })
        })
        .collect()
}

/// The slot that a parameter with `x-credential` is.
pub(super) fn of_parameter(parameter: &Node<'_>) -> Result<Option<CredentialSlot>, ModelError> {
    let Some(credential) = parameter.get("x-credential") else {
        return Ok(None);
    };
    Ok(Some(CredentialSlot {
        credential: credential.text()?.to_owned(),
        name: parameter.require("name")?.text()?.to_owned(),
        location: parameter.require("in")?.read()?,
        bearer: false,
    }))
}

/// The slots of the security schemes that an operation (or else the document) asks for, those of
/// every alternative.
pub(super) fn of_security(
    root: &Node<'_>,
    operation: &Node<'_>,
) -> Result<Vec<CredentialSlot>, ModelError> {
    let asking = if operation.get("security").is_some() { operation } else { root };
    let mut slots: Vec<CredentialSlot> = Vec::new();
    for requirement in asking.items("security")? {
        for (name, place) in requirement.entries()? {
            let slot = scheme(root, name, &place)?;
            if !slots.contains(&slot) {
                slots.push(slot);
            }
        }
    }
    Ok(slots)
}

fn scheme(root: &Node<'_>, name: &str, place: &Node<'_>) -> Result<CredentialSlot, ModelError> {
    let scheme = root
        .get("components")
        .and_then(|components| components.get("securitySchemes"))
        .and_then(|schemes| schemes.get(name))
        .ok_or_else(|| place.error(format!("there is no security scheme `{name}`")))?;
    let credential = scheme.require("x-credential")?.text()?.to_owned();
    if scheme.require("type")?.text()? == "http" {
        let name = "Authorization".to_owned();
        return Ok(CredentialSlot { credential, name, location: Location::Header, bearer: true });
    }
    Ok(CredentialSlot {
        credential,
        name: scheme.require("name")?.text()?.to_owned(),
        location: scheme.require("in")?.read()?,
        bearer: false,
    })
}
