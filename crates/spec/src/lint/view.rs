//! A description as the rules look at it: its operations and its schemas, each with its role.

use serde_json::Value;

use crate::load::tree::{Entry, Key, Node, Place};

/// The keys of a path item that hold an operation.
const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// The prefix of references to schemas.
const COMPONENT: &str = "#/components/schemas/";

/// A joined description.
pub(super) struct View<'a> {
    pub root: &'a Node,
    /// The same without places.
    pub document: &'a Value,
    /// The name of the folder.
    pub vendor: &'a str,
    /// Whether a part could not be joined.
    pub incomplete: bool,
    pub operations: Vec<Operation<'a>>,
    /// Every schema, also those inside others.
    pub schemas: Vec<Schema<'a>>,
}

/// An operation and its surroundings.
pub(super) struct Operation<'a> {
    /// The path template.
    pub path: &'a Key,
    /// The method, as a key of the path item.
    pub method: &'a Key,
    pub node: &'a Node,
    /// Its parameters, those of the path item included.
    pub parameters: Vec<&'a Node>,
}

/// A schema and where it is used.
pub(super) struct Schema<'a> {
    pub node: &'a Node,
    pub role: Role<'a>,
    /// The key that it stands under, if it has a telling one.
    pub key: Option<&'a Key>,
}

/// What a schema is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role<'a> {
    /// A named schema.
    Component(&'a str),
    /// A property of a component (empty when the owner has no name).
    Property {
        owner: &'a str,
    },
    Items,
    /// A branch of `oneOf` or `anyOf`.
    Branch,
    /// A part of `allOf`.
    Part,
    /// The values of a map, or what is negated.
    Other,
    /// A parameter, credentials included.
    Parameter,
    /// A body of a request or response.
    Body,
}

impl<'a> View<'a> {
    pub fn new(root: &'a Node, document: &'a Value, vendor: &'a str) -> Self {
        let operations = operations(root);
        let schemas = schemas(root, &operations);
        Self { root, document, vendor, incomplete: root.has_hole(), operations, schemas }
    }

    /// The component that a reference of the bundle names.
    pub fn component(&self, reference: &str) -> Option<&'a Node> {
        let name = reference.strip_prefix(COMPONENT)?;
        components(self.root).iter().find(|entry| entry.key.text == name).map(|entry| &entry.value)
    }

    /// The component schemas.
    pub fn components(&self) -> &'a [Entry] {
        components(self.root)
    }

    /// The declared credentials by name.
    pub fn credentials(&self) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'a> {
        named(self.root, "x-credentials", "name")
    }

    /// The declared scopes by name.
    pub fn scopes(&self) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'a> {
        named(self.root, "x-scopes", "name")
    }

    /// The declared hosts by name.
    pub fn hosts(&self) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'a> {
        named(self.root, "servers", "x-host")
    }
}

impl<'a> Operation<'a> {
    pub fn id(&self) -> Option<&'a Node> {
        self.node.get("operationId")
    }

    /// The parameter with this name in this place.
    pub fn parameter(&self, place: &str, name: &str) -> Option<&'a Node> {
        let mut parameters = self.parameters.iter().copied();
        parameters.find(|one| one.text_of("name") == Some(name) && one.text_of("in") == Some(place))
    }

    /// What to call it in a message.
    pub fn name(&self) -> &'a str {
        self.id().and_then(Node::text).unwrap_or(&self.method.text)
    }

    /// Whether it opens a websocket.
    pub fn is_websocket(&self) -> bool {
        self.node.is_true("x-websocket")
    }

    /// Whether it looks one thing up.
    pub fn is_lookup(&self) -> bool {
        self.node
            .get("x-lookup")
            .is_some_and(|lookup| lookup.is_map() || self.node.is_true("x-lookup"))
    }

    /// Whether a status, a key of `responses`, is a success. A websocket's is the switch to its protocol.
    pub fn is_success(&self, status: &str) -> bool {
        if self.is_websocket() { status == "101" } else { status.starts_with('2') }
    }

    /// The bodies that come with a success.
    pub fn successes(&self) -> impl Iterator<Item = &'a Node> {
        let successes = self.responses().iter().filter(|entry| self.is_success(&entry.key.text));
        successes.map(|entry| &entry.value)
    }

    /// The methods that call it with a part of its body filled in.
    pub fn presets(&self) -> &'a [Node] {
        self.node.get("x-methods").map_or(&[], Node::items)
    }

    /// The parameters that a caller gives.
    pub fn arguments(&self) -> impl Iterator<Item = &'a Node> {
        self.parameters.iter().copied().filter(|parameter| !parameter.has("x-credential"))
    }

    /// The documented answers by status.
    pub fn responses(&self) -> &'a [Entry] {
        self.node.get("responses").map_or(&[], Node::entries)
    }

    /// Every body: of the request, and of each response with its status.
    pub fn bodies(&self) -> impl Iterator<Item = (Option<&'a str>, &'a Node)> {
        let request = self.node.get("requestBody").map(|body| (None, body));
        let responses = self.responses().iter();
        request
            .into_iter()
            .chain(responses.map(|entry| (Some(entry.key.text.as_str()), &entry.value)))
    }
}

impl Schema<'_> {
    /// Where to point when something is missing.
    pub fn place(&self) -> Place {
        self.key.map_or(self.node.place, |key| key.place)
    }

    /// What to call it in a message.
    pub fn name(&self) -> String {
        match (self.role, self.key) {
            (Role::Component(name), _) => format!("`{name}`"),
            (Role::Property { owner: "" }, Some(key)) => format!("`{}`", key.text),
            (Role::Property { owner }, Some(key)) => format!("`{owner}.{}`", key.text),
            _ => "the schema".into(),
        }
    }
}

/// The schemas of a body: one for each media type.
pub(super) fn media_types(body: &Node) -> &[Entry] {
    body.get("content").map_or(&[], Node::entries)
}

fn components(root: &Node) -> &[Entry] {
    let schemas = root.get("components").and_then(|components| components.get("schemas"));
    schemas.map_or(&[], Node::entries)
}

fn named<'a>(
    root: &'a Node,
    list: &str,
    key: &'static str,
) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'a> {
    let items = root.get(list).map_or(&[][..], Node::items);
    items.iter().filter_map(move |item| Some((item.text_of(key)?, item)))
}

fn operations(root: &Node) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    for item in root.get("paths").map_or(&[][..], Node::entries) {
        for entry in item.value.entries() {
            if METHODS.contains(&entry.key.text.as_str()) && entry.value.is_map() {
                let parameters = parameters(&item.value, &entry.value);
                let (path, method) = (&item.key, &entry.key);
                found.push(Operation { path, method, node: &entry.value, parameters });
            }
        }
    }
    found
}

/// A parameter of the operation replaces one of the path item with its name and place.
fn parameters<'a>(item: &'a Node, operation: &'a Node) -> Vec<&'a Node> {
    let list = |node: &'a Node| node.get("parameters").map_or(&[][..], Node::items).iter();
    let own: Vec<&Node> = list(operation).collect();
    let is_own = |shared: &&Node| {
        let same =
            |own: &&Node| ["name", "in"].iter().all(|key| own.text_of(key) == shared.text_of(key));
        own.iter().any(same)
    };
    list(item).filter(|shared| !is_own(shared)).chain(own.iter().copied()).collect()
}

fn schemas<'a>(root: &'a Node, operations: &[Operation<'a>]) -> Vec<Schema<'a>> {
    let mut found = Vec::new();
    for entry in components(root) {
        let role = Role::Component(&entry.key.text);
        collect(&entry.value, role, Some(&entry.key), &entry.key.text, &mut found);
    }
    for operation in operations {
        for parameter in &operation.parameters {
            if let Some(entry) = parameter.entry("schema") {
                collect(&entry.value, Role::Parameter, Some(&entry.key), "", &mut found);
            }
        }
        for (_, body) in operation.bodies() {
            for media_type in media_types(body) {
                if let Some(entry) = media_type.value.entry("schema") {
                    collect(&entry.value, Role::Body, Some(&entry.key), "", &mut found);
                }
            }
        }
    }
    found
}

/// Adds a schema and all inside it. Files are at most 64 levels deep, so the recursion is bounded.
fn collect<'a>(
    node: &'a Node,
    role: Role<'a>,
    key: Option<&'a Key>,
    owner: &'a str,
    found: &mut Vec<Schema<'a>>,
) {
    if !node.is_map() {
        return;
    }
    found.push(Schema { node, role, key });
    for entry in node.entries() {
        let value = &entry.value;
        match entry.key.text.as_str() {
            "properties" => {
                for property in value.entries() {
                    let role = Role::Property { owner };
                    collect(&property.value, role, Some(&property.key), "", found);
                }
            }
            "items" => collect(value, Role::Items, Some(&entry.key), "", found),
            "additionalProperties" | "not" => {
                collect(value, Role::Other, Some(&entry.key), "", found)
            }
            "oneOf" | "anyOf" => collect_list(value, Role::Branch, found),
            "allOf" => collect_list(value, Role::Part, found),
            _ => {}
        }
    }
}

fn collect_list<'a>(list: &'a Node, role: Role<'a>, found: &mut Vec<Schema<'a>>) {
    for item in list.items() {
        collect(item, role, None, "", found);
    }
}
