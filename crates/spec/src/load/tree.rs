//! A JSON value whose every node and key knows its place.

use serde_json::{Map, Value};

pub(crate) use super::place::Place;

/// A value and its place.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// Where the value starts.
    pub place: Place,
    /// The value.
    pub content: Content,
}

/// The value of a node.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    /// A string, number, boolean or null.
    Scalar(Value),
    /// A list.
    List(Vec<Node>),
    /// An object, in the order of the file, each key once.
    Map(Vec<Entry>),
    /// Something whose problem was reported already: rules pass over it.
    Hole,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Node,
}

/// A key and its place.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    /// The key.
    pub text: String,
    /// Where it starts.
    pub place: Place,
}

impl Node {
    pub fn hole(place: Place) -> Self {
        Self { place, content: Content::Hole }
    }

    pub fn is_hole(&self) -> bool {
        matches!(self.content, Content::Hole)
    }

    pub fn is_map(&self) -> bool {
        matches!(self.content, Content::Map(_))
    }

    /// Whether a part of it could not be joined. Files are at most 128 levels deep, so the recursion
    /// is bounded.
    pub fn has_hole(&self) -> bool {
        match &self.content {
            Content::Hole => true,
            Content::Scalar(_) => false,
            Content::List(items) => items.iter().any(Node::has_hole),
            Content::Map(entries) => entries.iter().any(|entry| entry.value.has_hole()),
        }
    }

    /// The members; none when this is no object.
    pub fn entries(&self) -> &[Entry] {
        match &self.content {
            Content::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items; none when this is no list.
    pub fn items(&self) -> &[Node] {
        match &self.content {
            Content::List(items) => items,
            _ => &[],
        }
    }

    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key.text == key)
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    pub fn has(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    pub fn scalar(&self) -> Option<&Value> {
        match &self.content {
            Content::Scalar(value) => Some(value),
            _ => None,
        }
    }

    pub fn text(&self) -> Option<&str> {
        self.scalar().and_then(Value::as_str)
    }

    /// The text of a member that is a string.
    pub fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::text)
    }

    /// Whether a member is `true`.
    pub fn is_true(&self, key: &str) -> bool {
        self.get(key).and_then(Node::scalar) == Some(&Value::Bool(true))
    }

    /// The reference that this node is.
    pub fn reference(&self) -> Option<&str> {
        self.text_of("$ref")
    }

    /// The child under a key of an object or an index of a list.
    pub fn child(&self, segment: &str) -> Option<&Node> {
        match &self.content {
            Content::Map(_) => self.get(segment),
            Content::List(items) => items.get(segment.parse::<usize>().ok()?),
            _ => None,
        }
    }

    /// The place of the node at a JSON pointer, or of the last one on the way that exists.
    pub fn nearest(&self, pointer: &str) -> Place {
        let mut node = self;
        for segment in pointer.trim_start_matches('#').split('/').skip(1) {
            match node.child(&unescape(segment)) {
                Some(child) => node = child,
                None => break,
            }
        }
        node.place
    }

    /// The same value without places.
    pub fn to_value(&self) -> Value {
        match &self.content {
            Content::Scalar(value) => value.clone(),
            Content::List(items) => Value::Array(items.iter().map(Node::to_value).collect()),
            Content::Map(entries) => {
                let members = entries.iter();
                let members = members.map(|entry| (entry.key.text.clone(), entry.value.to_value()));
                Value::Object(members.collect::<Map<_, _>>())
            }
            Content::Hole => Value::Null,
        }
    }
}

/// One segment of a JSON pointer as the key that it means.
pub(crate) fn unescape(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}
