//! The client itself and its builder: sections, credentials and addresses, as the description lists
//! them.

mod builder;
mod settings;

use wagate_spec::{Host, Scope, Spec};

use super::{docs, pieces::Piece, section::Handle, templates::templates};
use crate::{endpoint::Body, endpoint::endpoints, error::GenerateError, names};

/// Writes the addresses, the client, what has a scope, and the builder.
pub fn client(spec: &Spec, handles: &[Handle<'_>]) -> Result<Vec<Piece>, GenerateError> {
    let head = format!(
        "//! The client of {}: how it is built and set up.\n{}",
        spec.product,
        imports(spec)
    );
    let addresses: String = spec.hosts.iter().map(address).collect();
    let templates: String = templates(spec).iter().map(|template| template.code(spec)).collect();
    let code = [
        addresses,
        templates,
        operations(spec),
        structure(spec, handles),
        spec.scopes.iter().map(|scope| scoped(spec, scope, handles)).collect(),
        builder::builder(spec),
    ];
    Ok(vec![Piece::Code(head), Piece::Code(code.concat())])
}

fn imports(spec: &Spec) -> String {
    let mut names = vec![
        "AnyCall",
        "ConfigError",
        "Core",
        "CoreBuilder",
        "Method",
        "Operation",
        "RetryPolicy",
        "SecretString",
    ];
    let mut add = |name, needed| {
        if needed {
            names.push(name);
        }
    };
    add(
        "CredentialSlot",
        spec.operations.iter().any(|operation| !operation.credentials.is_empty()),
    );
    add("RateLimit", has_limits(spec));
    names.sort_unstable();
    format!("use std::time::Duration;\nuse wagate_client::{{{}}};\n", names.join(", "))
}

/// Whether calls wait for their turn.
pub fn has_limits(spec: &Spec) -> bool {
    spec.operations.iter().any(|operation| operation.rate_limit.is_some())
}

/// Whether files are fetched: those of answers, or those whose addresses events tell.
fn has_files(spec: &Spec) -> bool {
    spec.webhooks.is_some()
        || spec.operations.iter().any(|operation| operation.download.is_some())
        || endpoints(spec).any(|endpoint| matches!(endpoint.answer, Body::File(_)))
}

/// The list of all operations.
fn operations(spec: &Spec) -> String {
    let items = spec.operations.iter().map(|operation| {
        format!("&super::{}::{}", names::snake(&operation.tag), names::shouty(&operation.id))
    });
    let items: Vec<String> = items.collect();
    format!(
        "/// Every operation, by its id for [`Client::operation`].\n\
         pub static OPERATIONS: &[&Operation<'static>] = &[{}];\n\
         /// What is called that is not described.\n\
         static UNDESCRIBED: Operation<'static> = {}.get(\"call\", \"/\");\n",
        items.join(", "),
        templates(spec).first().map_or("", |template| &template.name),
    )
}

fn address(host: &Host) -> String {
    let comment = docs::comment(&format!("The documented address of the host `{}`.", host.name));
    format!("{comment}pub const {}: &str = {:?};\n", host.environment, host.url)
}

fn structure(spec: &Spec, handles: &[Handle<'_>]) -> String {
    let about = docs::comment(&format!(
        "A client of {}: a method for each section of its documentation, which holds the operations.\n\n\
         Clones share connections, credentials{} and the retry budget. {}",
        spec.product,
        if has_limits(spec) { ", rate limits" } else { "" },
        if has_limits(spec) { SEPARATE } else { "" },
    ));
    let sections: String = handles
        .iter()
        .filter(|handle| handle.scope.is_none())
        .map(|one| section(one, "self.core"))
        .collect();
    let scopes: String = spec.scopes.iter().map(scope).collect();
    format!(
        "{about}#[derive(Debug, Clone)]\npub struct Client {{ pub(crate) core: Core }}\n\
         impl Client {{\n{begin}{sections}{scopes}{calls}{settings}{files}}}\n",
        begin = builder::begin(spec),
        calls = settings::calls(spec),
        settings = settings::CLIENT,
        files = if has_files(spec) { settings::DOWNLOAD } else { "" },
    )
}

/// The method that gives a handle.
fn section(handle: &Handle<'_>, core: &str) -> String {
    let (section, name) = (names::snake(&handle.tag.name), &handle.name);
    let comment = docs::comment(&docs::sentence(&handle.tag.description));
    format!(
        "{comment}#[must_use]\npub fn {section}(&self) -> super::{section}::{name} {{ super::{section}::{name}({core}.clone()) }}\n"
    )
}

/// The method that takes a value that is given once.
fn scope(scope: &Scope) -> String {
    let (name, ty) = (names::snake(&scope.name), names::pascal(&scope.name));
    let comment = docs::comment(&docs::sentence(&scope.description));
    format!(
        "{comment}#[must_use]\npub fn {name}(&self, {name}: impl Into<String>) -> {ty} {{ {ty}(self.core.scoped({:?}, {name})) }}\n",
        scope.name
    )
}

/// What the operations are reached by that need such a value.
fn scoped(spec: &Spec, scope: &Scope, handles: &[Handle<'_>]) -> String {
    let (name, ty) = (names::snake(&scope.name), names::pascal(&scope.name));
    let own = handles.iter().filter(|handle| handle.scope == Some(scope.name.as_str()));
    let sections: String = own.map(|handle| section(handle, "self.0")).collect();
    let comment = docs::comment(&format!(
        "The operations of {} that are about one {}: it is given once, to [`Client::{name}`].",
        spec.product, scope.name,
    ));
    format!(
        "{comment}#[derive(Debug, Clone)]\npub struct {ty}(pub(crate) Core);\nimpl {ty} {{\n\
         /// The value that was given.\n#[must_use]\npub fn name(&self) -> &str {{ self.0.scope({:?}) }}\n{sections}}}\n",
        scope.name
    )
}

/// What clients must be told that were built separately.
const SEPARATE: &str = "Clients that were built separately share nothing: with the same account, build one and clone it, or \
the vendor's rate limits are not kept.";
