//! The operations of the document.

use http::Method;

use super::credentials;
use super::node::{ModelError, Node};
use super::observed::observed;
use super::pages::Pages;
use super::payload;
use crate::model::{
    Alias, CredentialSlot, Failure, Host, Lookup, Operation, PageParameters, Pagination, Parameter,
    Preset, SessionDeed, Sessions,
};

/// The keys of a path item that hold an operation, with their methods.
const METHODS: [(&str, Method); 8] = [
    ("get", Method::GET),
    ("put", Method::PUT),
    ("post", Method::POST),
    ("delete", Method::DELETE),
    ("options", Method::OPTIONS),
    ("head", Method::HEAD),
    ("patch", Method::PATCH),
    ("trace", Method::TRACE),
];

/// Whether a key of a path item holds an operation.
pub(crate) fn is_method(key: &str) -> bool {
    METHODS.iter().any(|(name, _)| *name == key)
}

/// Reads every operation of `paths`, in the order of the document.
pub(super) fn read_all(
    root: &Node<'_>,
    hosts: &[Host],
    pages: &Pages,
    sessions: Option<&Sessions>,
) -> Result<Vec<Operation>, ModelError> {
    let mut operations = Vec::new();
    for (path, item) in root.require("paths")?.entries()? {
        for (key, node) in item.entries()? {
            let Some((_, method)) = METHODS.iter().find(|(name, _)| *name == key) else {
                continue;
            };
            let place = Place { root, item: &item, path, method, hosts, pages, sessions };
            operations.push(place.read(&node)?);
        }
    }
    Ok(operations)
}

/// What surrounds an operation in the document.
struct Place<'a> {
    root: &'a Node<'a>,
    item: &'a Node<'a>,
    path: &'a str,
    method: &'a Method,
    hosts: &'a [Host],
    pages: &'a Pages,
    sessions: Option<&'a Sessions>,
}

impl Place<'_> {
    fn read(&self, node: &Node<'_>) -> Result<Operation, ModelError> {
        let (parameters, mut credentials) = self.parameters(node)?;
        credentials.extend(credentials::of_security(self.root, node)?);
        let reads = [Method::GET, Method::HEAD].contains(self.method);
        Ok(Operation {
            id: node.require("operationId")?.text()?.to_owned(),
            method: self.method.clone(),
            path: self.path.to_owned(),
            tag: tag(node)?,
            summary: node.text_or_empty("summary")?,
            description: node.text_or_empty("description")?,
            docs: self.pages.of(node)?,
            deprecated: node.flag("deprecated")?,
            host: self.host(node)?,
            idempotent: match node.get("x-idempotent") {
                Some(_) => node.flag("x-idempotent")?,
                None => reads,
            },
            lookup: lookup(node)?,
            websocket: node.flag("x-websocket")?,
            rate_limit: node.get("x-rate-limit").map(|limit| limit.read()).transpose()?,
            failures: self.failures(node)?,
            download: node.get("x-download").map(|name| name.read()).transpose()?,
            uploaded: node.get("x-uploaded").map(|name| name.read()).transpose()?,
            observed: observed(node)?,
            queue: node.get("x-queue").map(|queue| queue.read()).transpose()?,
            state: node.items("x-state")?.map(|state| state.read()).collect::<Result<_, _>>()?,
            session: self.session(node)?,
            pagination: node.get("x-pagination").map(|pages| pagination(&pages)).transpose()?,
            aliases: self.aliases(node)?,
            presets: self.presets(node)?,
            parameters,
            credentials,
            request_body: payload::request_body(node)?,
            responses: payload::responses(node)?,
        })
    }

    /// What the operation says, or else what those of its section do.
    fn session(&self, node: &Node<'_>) -> Result<Option<SessionDeed>, ModelError> {
        if let Some(deed) = node.get("x-session") {
            return deed.read().map(Some);
        }
        let tag = tag(node)?;
        let needs = self.sessions.is_some_and(|sessions| sessions.needed_by.contains(&tag));
        Ok(needs.then_some(SessionDeed::WORK))
    }

    fn host(&self, node: &Node<'_>) -> Result<String, ModelError> {
        if let Some(host) = node.get("x-host") {
            return Ok(host.text()?.to_owned());
        }
        let default = self.hosts.first();
        Ok(default.ok_or_else(|| self.root.error("`servers` is missing"))?.name.clone())
    }

    /// The parameters of the path item and the operation; one of the operation replaces one of the
    /// path item with the same name and place.
    fn parameters(
        &self,
        node: &Node<'_>,
    ) -> Result<(Vec<Parameter>, Vec<CredentialSlot>), ModelError> {
        let own: Vec<_> = node.items("parameters")?.collect();
        let same = |left: &Node<'_>, right: &Node<'_>| {
            ["name", "in"].iter().all(|key| left.value().get(key) == right.value().get(key))
        };
        let shared = self.item.items("parameters")?;
        let inherited = shared.filter(|shared| !own.iter().any(|own| same(own, shared)));
        let mut parameters = Vec::new();
        let mut credentials = Vec::new();
        for parameter in inherited.chain(own.iter().cloned()) {
            match credentials::of_parameter(&parameter)? {
                Some(slot) => credentials.push(slot),
                None => parameters.push(read_parameter(&parameter)?),
            }
        }
        Ok((parameters, credentials))
    }

    /// The error bodies that may come with a success, with what tells them.
    fn failures(&self, node: &Node<'_>) -> Result<Vec<Failure>, ModelError> {
        let schemas = self.root.get("components").and_then(|parts| parts.get("schemas"));
        node.items("x-failures")?
            .map(|name| {
                let schema = name.text()?;
                let component = schemas.as_ref().and_then(|schemas| schemas.get(schema));
                let component = component
                    .ok_or_else(|| name.error(format!("there is no schema `{schema}`")))?;
                let keys = component.items("required")?.map(|key| key.read());
                Ok(Failure { schema: schema.to_owned(), keys: keys.collect::<Result<_, _>>()? })
            })
            .collect()
    }

    /// An alias that leaves out its method or its path takes the operation's.
    fn aliases(&self, node: &Node<'_>) -> Result<Vec<Alias>, ModelError> {
        node.items("x-aliases")?
            .map(|alias| {
                let method = match alias.get("method") {
                    Some(method) => method
                        .text()?
                        .parse()
                        .map_err(|_| method.error("must be an HTTP method"))?,
                    None => self.method.clone(),
                };
                let path = match alias.get("path") {
                    Some(path) => path.text()?.to_owned(),
                    None => self.path.to_owned(),
                };
                Ok(Alias { method, path })
            })
            .collect()
    }

    fn presets(&self, node: &Node<'_>) -> Result<Vec<Preset>, ModelError> {
        node.items("x-methods")?
            .map(|preset| {
                Ok(Preset {
                    name: preset.require("name")?.text()?.to_owned(),
                    summary: preset.text_or_empty("summary")?,
                    description: preset.text_or_empty("description")?,
                    docs: self.pages.of(&preset)?,
                    sets: preset.require("sets")?.read()?,
                })
            })
            .collect()
    }
}

fn tag(node: &Node<'_>) -> Result<String, ModelError> {
    let first = node.items("tags")?.next();
    Ok(first.ok_or_else(|| node.error("`tags` is missing"))?.text()?.to_owned())
}

/// `x-lookup` is a flag, or an object with the errors that mean absent.
fn lookup(node: &Node<'_>) -> Result<Option<Lookup>, ModelError> {
    match node.get("x-lookup") {
        Some(lookup) if lookup.value().is_object() => {
            let absent = lookup.items("absent")?.map(|absent| absent.read());
            Ok(Some(Lookup { absent: absent.collect::<Result<_, _>>()? }))
        }
        _ => Ok(node.flag("x-lookup")?.then(Lookup::default)),
    }
}

fn pagination(node: &Node<'_>) -> Result<Pagination, ModelError> {
    let name = |key: &str| Ok(node.require(key)?.text()?.to_owned());
    let by = if node.get("cursor").is_some() {
        PageParameters::Cursor { cursor: name("cursor")?, next: name("next")? }
    } else if node.get("page").is_none() {
        PageParameters::Offset { limit: name("limit")?, offset: name("offset")? }
    } else {
        let first = node.get("first").map(|first| first.read()).transpose()?.unwrap_or(1);
        PageParameters::Page { page: name("page")?, size: name("size")?, first }
    };
    let items = node.get("items").map(|items| items.text().map(str::to_owned)).transpose()?;
    Ok(Pagination { by, items })
}

fn read_parameter(node: &Node<'_>) -> Result<Parameter, ModelError> {
    Ok(Parameter {
        name: node.require("name")?.text()?.to_owned(),
        location: node.require("in")?.read()?,
        required: node.flag("required")?,
        description: node.text_or_empty("description")?,
        schema: node.require("schema")?.value().clone(),
        example: node.get("example").map(|example| example.value().clone()),
        explode: match node.get("explode") {
            Some(_) => node.flag("explode")?,
            None => true,
        },
        scope: node.get("x-scope").map(|scope| scope.read()).transpose()?,
        observed: observed(node)?,
        file_name: node.flag("x-file-name")?,
    })
}
