//! Joins the files of one vendor to a document whose only references are
//! `#/components/schemas/NAME`.
//!
//! Path items, parameters, bodies, responses and examples are put in the place of the reference;
//! schemas are collected under their names, because they may contain themselves. Every node keeps
//! the place of the file that it came from.

mod resolve;
mod unused;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;

use super::source::{Opened, Sources};
use super::tree::{Content, Entry, Key, Node};
use crate::grammar::{Kind, Shape};
use crate::problem::{Problem, Rule};
use crate::report::Report;
use resolve::Target;

/// The most nodes of a bundle, so that references to references cannot grow without bound. The
/// largest real description has some ten thousand.
const LARGEST: usize = 1_000_000;

/// The entry of every description.
pub(super) const ENTRY: &str = "openapi.yaml";

/// A joined document and the files that it came from.
pub(crate) struct Bundle {
    pub root: Node,
    pub sources: Sources,
    pub report: Report,
}

/// Joins the files of a vendor's folder. What could not be joined is a hole, and reported.
pub(super) fn bundle(sources: Sources) -> Bundle {
    let mut bundler = Bundler {
        sources,
        report: Report::default(),
        schemas: BTreeMap::new(),
        waiting: Vec::new(),
        used: BTreeSet::new(),
        left: LARGEST,
    };
    let root = bundler.join();
    unused::check(&bundler.sources, &bundler.used, &mut bundler.report);
    Bundle { root, sources: bundler.sources, report: bundler.report }
}

struct Bundler {
    sources: Sources,
    report: Report,
    /// The schemas by name, with where each is defined; the node is there when it was walked.
    schemas: BTreeMap<String, Hoisted>,
    /// The names of schemas that were met and not walked yet.
    waiting: Vec<String>,
    /// The definitions that something refers to, as a file and a name in it.
    used: BTreeSet<(usize, String)>,
    /// How many more nodes the bundle may have.
    left: usize,
}

struct Hoisted {
    target: Target,
    walked: Option<Node>,
}

impl Bundler {
    fn join(&mut self) -> Node {
        let (file, entry) = match self.sources.read(Path::new(ENTRY), &mut self.report) {
            Opened::Tree(file, entry) => (file, entry),
            Opened::Broken => return Node::hole(super::place::Place::start_of(0)),
            Opened::Refused(_, message) => {
                let path = Path::new(self.sources.vendor()).join(ENTRY);
                self.report.add_unread(Problem::of_file(path, Rule::UnreadableFile, message));
                return Node::hole(super::place::Place::start_of(0));
            }
        };
        self.declare_schemas(&entry, file);
        let mut root = self.object(&entry, Kind::Root, file);
        while let Some(name) = self.waiting.pop() {
            self.walk_schema(&name);
        }
        self.replace_components(&mut root);
        root
    }

    /// Schemas that the entry lists itself are part of the bundle, referred to or not.
    fn declare_schemas(&mut self, entry: &Arc<Node>, file: usize) {
        let listed = entry.get("components").and_then(|components| components.get("schemas"));
        for schema in listed.map_or(&[][..], Node::entries) {
            if let Some(reference) = schema.value.get("$ref") {
                if let Some(target) = self.resolve(reference, file, Kind::Schema) {
                    self.hoist(target, reference.place);
                }
                continue;
            }
            let segments = ["components", "schemas", &schema.key.text].map(str::to_owned);
            if let Some(target) = Target::new(file, Arc::clone(entry), segments.into()) {
                self.hoist(target, schema.key.place);
            }
        }
    }

    /// Of the entry's components only the security schemes stay; the collected schemas join them.
    fn replace_components(&mut self, root: &mut Node) {
        let place = root.place;
        let hoisted = std::mem::take(&mut self.schemas);
        let schemas = hoisted.into_iter().filter_map(|(name, hoisted)| {
            let key = Key { text: name, place: hoisted.target.key };
            Some(Entry { key, value: hoisted.walked? })
        });
        let schemas = Node { place, content: Content::Map(schemas.collect()) };
        let key = |text: &str| Key { text: text.into(), place };
        let mut kept = vec![Entry { key: key("schemas"), value: schemas }];
        let Content::Map(entries) = &mut root.content else { return };
        if let Some(index) = entries.iter().position(|entry| entry.key.text == "components") {
            let Entry { value, .. } = entries.remove(index);
            if let Content::Map(sections) = value.content {
                kept.extend(sections.into_iter().filter(|entry| entry.key.text != "schemas"));
            }
        }
        // The other sections were joined where they are referred to. Keys that do not belong here
        // stay for the lint to find.
        kept.retain(|entry| !INLINED.contains(&entry.key.text.as_str()));
        let components = Node { place, content: Content::Map(kept) };
        entries.push(Entry { key: key("components"), value: components });
    }

    /// Takes a schema into the bundle; gives its name.
    fn hoist(&mut self, target: Target, from: super::place::Place) -> Option<String> {
        let name = target.name.clone();
        match self.schemas.get(&name) {
            Some(known) if known.target.is_same(&target) => Some(name),
            Some(_) => {
                let message = format!("another file defines a schema `{name}` too: rename one");
                self.report.add(Rule::DuplicateSchema, from, message);
                None
            }
            None => {
                self.schemas.insert(name.clone(), Hoisted { target, walked: None });
                self.waiting.push(name.clone());
                Some(name)
            }
        }
    }

    fn walk_schema(&mut self, name: &str) {
        let Some(Hoisted { target, .. }) = self.schemas.get(name) else { return };
        let target = target.clone();
        let walked = self.object(target.node(), Kind::Schema, target.file);
        if let Some(hoisted) = self.schemas.get_mut(name) {
            hoisted.walked = Some(walked);
        }
    }

    /// Joins an object of some kind, or what stands in its place.
    fn object(&mut self, node: &Node, kind: Kind, file: usize) -> Node {
        if let (true, Some(reference)) = (kind.is_referable(), node.entry("$ref")) {
            return match kind {
                Kind::Schema => self.schema_reference(node, reference, file),
                _ => self.inline(node, reference, kind, file),
            };
        }
        if kind == Kind::Example {
            return self.example(node, file);
        }
        let Content::Map(entries) = &node.content else { return self.copy(node) };
        let mut joined = Vec::with_capacity(entries.len());
        for entry in entries {
            let value = self.shaped(&entry.value, kind.shape(&entry.key.text), file);
            joined.push(Entry { key: entry.key.clone(), value });
        }
        Node { place: node.place, content: Content::Map(joined) }
    }

    fn shaped(&mut self, node: &Node, shape: Option<Shape>, file: usize) -> Node {
        if !self.spend(node) {
            return Node::hole(node.place);
        }
        match (shape, &node.content) {
            (Some(Shape::Object(kind)), _) => self.object(node, kind, file),
            (Some(Shape::SchemaOrFlag), Content::Map(_)) => self.object(node, Kind::Schema, file),
            (Some(Shape::ObjectOrFlag(kind)), Content::Map(_)) => self.object(node, kind, file),
            (Some(Shape::List(kind)), Content::List(items)) => {
                let items =
                    items.iter().map(|item| self.shaped(item, Some(Shape::Object(kind)), file));
                Node { place: node.place, content: Content::List(items.collect()) }
            }
            (Some(Shape::Map(kind)), Content::Map(entries)) => {
                let joined = entries.iter().map(|entry| Entry {
                    key: entry.key.clone(),
                    value: self.shaped(&entry.value, Some(Shape::Object(kind)), file),
                });
                Node { place: node.place, content: Content::Map(joined.collect()) }
            }
            _ => self.copy(node),
        }
    }

    /// A value without references in it.
    fn copy(&mut self, node: &Node) -> Node {
        let content = match &node.content {
            Content::List(items) => {
                Content::List(items.iter().map(|item| self.part(item)).collect())
            }
            Content::Map(entries) => {
                let copied = entries
                    .iter()
                    .map(|entry| Entry { key: entry.key.clone(), value: self.part(&entry.value) });
                Content::Map(copied.collect())
            }
            other => other.clone(),
        };
        Node { place: node.place, content }
    }

    fn part(&mut self, node: &Node) -> Node {
        if self.spend(node) { self.copy(node) } else { Node::hole(node.place) }
    }

    /// Pays for one node of the bundle.
    fn spend(&mut self, node: &Node) -> bool {
        if self.left == 1 {
            let message =
                format!("with its references followed, the description has over {LARGEST} values");
            self.report.add(Rule::FileTooLarge, node.place, message);
        }
        self.left = self.left.saturating_sub(1);
        self.left > 0
    }

    /// A reference to a schema becomes one to its place in the bundle; what stands beside it stays.
    fn schema_reference(&mut self, node: &Node, reference: &Entry, file: usize) -> Node {
        let Some(target) = self.resolve(&reference.value, file, Kind::Schema) else {
            return Node::hole(node.place);
        };
        let Some(name) = self.hoist(target, reference.value.place) else {
            return Node::hole(node.place);
        };
        let mut joined = self.copy(node);
        if let Content::Map(entries) = &mut joined.content {
            for entry in entries.iter_mut().filter(|entry| entry.key.text == "$ref") {
                let text =
                    format!("#/components/schemas/{}", name.replace('~', "~0").replace('/', "~1"));
                entry.value.content = Content::Scalar(Value::String(text));
            }
        }
        joined
    }

    /// Any other reference is replaced by what it means.
    fn inline(&mut self, node: &Node, reference: &Entry, kind: Kind, file: usize) -> Node {
        if let Some(sibling) = node.entries().iter().find(|entry| entry.key.text != "$ref") {
            let message =
                format!("`{}` beside a reference is ignored by every reader", sibling.key.text);
            self.report.add(Rule::InvalidReference, sibling.key.place, message);
        }
        match self.resolve(&reference.value, file, kind) {
            Some(target) => self.object(target.node(), kind, target.file),
            None => Node::hole(node.place),
        }
    }

    /// An example whose value lies in a file gets it.
    fn example(&mut self, node: &Node, file: usize) -> Node {
        let mut joined = self.copy(node);
        let Some(external) = node.entry("externalValue") else { return joined };
        let Content::Map(entries) = &mut joined.content else { return joined };
        entries.retain(|entry| entry.key.text != "externalValue");
        if node.has("value") {
            let message = "`value` and `externalValue` exclude each other";
            self.report.add(Rule::InvalidOpenapi, external.key.place, message);
            return joined;
        }
        let value = self.external(&external.value, file);
        let key = Key { text: "value".into(), place: external.value.place };
        if let Content::Map(entries) = &mut joined.content {
            entries.push(Entry { key, value });
        }
        joined
    }

    fn external(&mut self, reference: &Node, file: usize) -> Node {
        let hole = Node::hole(reference.place);
        let Some(text) = reference.text() else {
            self.report.add(Rule::InvalidReference, reference.place, "must be the path of a file");
            return hole;
        };
        if !text.ends_with(".json") {
            let message = format!("`{text}` is no `.json` file");
            self.report.add(Rule::InvalidReference, reference.place, message);
            return hole;
        }
        let opened = match self.sources.locate(file, text) {
            Ok(path) => self.sources.read(&path, &mut self.report),
            Err((rule, message)) => Opened::Refused(rule, message),
        };
        match opened {
            Opened::Tree(_, tree) => self.part(&tree),
            Opened::Broken => hole,
            Opened::Refused(rule, message) => {
                self.report.add(rule, reference.place, message);
                hole
            }
        }
    }
}

/// The sections of components that are put where they are referred to.
const INLINED: [&str; 4] = ["responses", "parameters", "examples", "requestBodies"];
