//! A JSON value that knows its place, so that every failure can name it.

use std::fmt::Display;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A bundled document lacks something that the model needs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{pointer}: {message}")]
#[non_exhaustive]
pub struct ModelError {
    /// The place in the document as a URI fragment: `#/paths/~1contacts/get`.
    pub pointer: String,
    /// What is wrong there.
    pub message: String,
}

impl ModelError {
    /// The document is not JSON at all.
    pub(crate) fn not_json(error: impl Display) -> Self {
        Self { pointer: "#".into(), message: error.to_string() }
    }
}

/// A value and where it stands.
#[derive(Clone)]
pub(super) struct Node<'a> {
    value: &'a Value,
    pointer: String,
}

impl<'a> Node<'a> {
    pub fn root(value: &'a Value) -> Self {
        Self { value, pointer: "#".into() }
    }

    pub fn value(&self) -> &'a Value {
        self.value
    }

    pub fn error(&self, message: impl Into<String>) -> ModelError {
        ModelError { pointer: self.pointer.clone(), message: message.into() }
    }

    /// The member of this object; `None` when it is absent or this is no object.
    pub fn get(&self, key: &str) -> Option<Node<'a>> {
        self.value.get(key).map(|value| self.child(key, value))
    }

    pub fn require(&self, key: &str) -> Result<Node<'a>, ModelError> {
        self.get(key).ok_or_else(|| self.error(format!("`{key}` is missing")))
    }

    pub fn text(&self) -> Result<&'a str, ModelError> {
        self.value.as_str().ok_or_else(|| self.error("must be a string"))
    }

    /// The text of a member, empty when it is absent.
    pub fn text_or_empty(&self, key: &str) -> Result<String, ModelError> {
        self.get(key).map_or(Ok(String::new()), |node| Ok(node.text()?.to_owned()))
    }

    /// The flag of a member, false when it is absent.
    pub fn flag(&self, key: &str) -> Result<bool, ModelError> {
        self.get(key).map_or(Ok(false), |node| {
            node.value.as_bool().ok_or_else(|| node.error("must be true or false"))
        })
    }

    /// This object.
    pub fn members(&self) -> Result<&'a Map<String, Value>, ModelError> {
        self.value.as_object().ok_or_else(|| self.error("must be an object"))
    }

    /// The members of this object in the order of the document.
    pub fn entries(
        &self,
    ) -> Result<impl Iterator<Item = (&'a str, Node<'a>)> + use<'a>, ModelError> {
        let members = self.members()?;
        let parent = self.clone();
        Ok(members.iter().map(move |(key, value)| (key.as_str(), parent.child(key, value))))
    }

    /// The items of a member that is a list; none when it is absent.
    pub fn items(&self, key: &str) -> Result<impl Iterator<Item = Node<'a>> + use<'a>, ModelError> {
        let list = match self.get(key) {
            Some(node) => {
                let items = node.value.as_array().ok_or_else(|| node.error("must be a list"))?;
                Some((node, items))
            }
            None => None,
        };
        Ok(list.into_iter().flat_map(|(node, items)| {
            items
                .iter()
                .enumerate()
                .map(move |(index, value)| node.child(&index.to_string(), value))
        }))
    }

    /// The value read into a type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, ModelError> {
        T::deserialize(self.value).map_err(|error| self.error(error.to_string()))
    }

    fn child(&self, key: &str, value: &'a Value) -> Node<'a> {
        let key = key.replace('~', "~0").replace('/', "~1");
        Node { value, pointer: format!("{}/{key}", self.pointer) }
    }
}
