//! Finds what a reference means, through references to references.

use std::sync::Arc;

use super::super::place::Place;
use super::super::source::{Opened, Refusal};
use super::super::tree::{Entry, Node, unescape};
use super::{Bundler, Kind};
use crate::problem::Rule;

/// What a reference means in the end.
#[derive(Clone)]
pub(super) struct Target {
    /// The file that holds it.
    pub file: usize,
    tree: Arc<Node>,
    /// Its place in the file, as the keys that lead to it.
    segments: Vec<String>,
    /// The last of them.
    pub name: String,
    /// Where that stands.
    pub key: Place,
}

impl Target {
    /// `None` when the keys lead nowhere.
    pub fn new(file: usize, tree: Arc<Node>, segments: Vec<String>) -> Option<Self> {
        let key = follow(&tree, &segments)?.key.clone();
        Some(Self { file, tree, segments, name: key.text, key: key.place })
    }

    pub fn is_same(&self, other: &Target) -> bool {
        self.file == other.file && self.segments == other.segments
    }

    /// The value.
    pub fn node(&self) -> &Node {
        follow(&self.tree, &self.segments).map_or(&self.tree, |entry| &entry.value)
    }
}

impl Bundler {
    /// Follows a reference to a value that is none; reports what stands in the way.
    pub(super) fn resolve(&mut self, reference: &Node, file: usize, kind: Kind) -> Option<Target> {
        let mut target = self.step(reference, file, kind)?;
        let mut passed = vec![target.clone()];
        while let Some(next) = target.node().get("$ref").cloned() {
            target = self.step(&next, target.file, kind)?;
            if passed.iter().any(|known| known.is_same(&target)) {
                let message =
                    format!("the references through `{}` never reach a value", target.name);
                self.report.add(Rule::ReferenceCycle, next.place, message);
                return None;
            }
            passed.push(target.clone());
        }
        Some(target)
    }

    /// Follows one reference.
    fn step(&mut self, reference: &Node, file: usize, kind: Kind) -> Option<Target> {
        let found = self.find(reference, file, kind);
        found.unwrap_or_else(|(rule, message)| {
            self.report.add(rule, reference.place, message);
            None
        })
    }

    /// `Ok(None)` when the target's file is broken, which was reported.
    fn find(
        &mut self,
        reference: &Node,
        from: usize,
        kind: Kind,
    ) -> Result<Option<Target>, Refusal> {
        let invalid = |message: String| (Rule::InvalidReference, message);
        let text = reference.text().ok_or_else(|| invalid("a reference must be a text".into()))?;
        let (path, pointer) = text.split_once('#').ok_or_else(|| {
            invalid(format!("`{text}` must name something in the file: `{text}#/Name`"))
        })?;
        let segments = segments(pointer)
            .ok_or_else(|| invalid(format!("`{text}` needs a `/` and a name after the `#`")))?;
        let Some((file, tree)) = self.open(path, from)? else { return Ok(None) };
        if follow(&tree, &segments).is_none() {
            return Err((Rule::MissingTarget, format!("`{text}` does not exist")));
        }
        if kind == Kind::Schema && !is_whole(&segments) {
            let message = format!("`{text}` is a part of a schema: give it a name of its own");
            return Err((Rule::DeepReference, message));
        }
        self.used.insert((file, segments.join("/")));
        Ok(Target::new(file, tree, segments))
    }

    fn open(&mut self, path: &str, from: usize) -> Result<Option<(usize, Arc<Node>)>, Refusal> {
        // A reference without a file means its own.
        let located = match path {
            "" => self.sources.path(from).to_owned(),
            _ => self.sources.locate(from, path)?,
        };
        match self.sources.read(&located, &mut self.report) {
            Opened::Tree(file, tree) => Ok(Some((file, tree))),
            Opened::Broken => Ok(None),
            Opened::Refused(rule, message) => Err((rule, message)),
        }
    }
}

/// The keys of a JSON pointer with at least one.
fn segments(pointer: &str) -> Option<Vec<String>> {
    let segments: Vec<String> = pointer.strip_prefix('/')?.split('/').map(unescape).collect();
    segments.iter().all(|segment| !segment.is_empty()).then_some(segments)
}

fn follow<'a>(tree: &'a Node, segments: &[String]) -> Option<&'a Entry> {
    let (last, before) = segments.split_last()?;
    let parent = before.iter().try_fold(tree, |node, segment| node.child(segment))?;
    parent.entry(last)
}

/// Whether the keys lead to a definition: `Name` in a file of definitions, or in `components`.
fn is_whole(segments: &[String]) -> bool {
    match segments {
        [_] => true,
        [components, schemas, _] => components == "components" && schemas == "schemas",
        _ => false,
    }
}
