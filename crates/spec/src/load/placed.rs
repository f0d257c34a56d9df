//! A document of others, in JSON or YAML, whose values know their lines.

use serde_json::Value;

use super::tree::Node;
use super::{json, yaml};

/// A JSON or YAML document that knows where its values stand.
#[derive(Debug, Clone)]
pub struct Placed {
    root: Node,
}

impl Placed {
    /// Reads a text: JSON if it begins with a bracket, else YAML.
    ///
    /// # Errors
    ///
    /// What is wrong with the text, and its line.
    pub fn read(text: &str) -> Result<Self, (usize, String)> {
        let is_json = text.trim_start().starts_with(['{', '[']);
        let (root, findings) = if is_json { json::parse(text, 0) } else { yaml::parse(text, 0) };
        let first = || findings.into_iter().next().map(|(_, place, words)| (place.line, words));
        root.map(|root| Self { root })
            .ok_or_else(|| first().unwrap_or_else(|| (1, "holds nothing".to_owned())))
    }

    /// The value without places.
    #[must_use]
    pub fn value(&self) -> Value {
        self.root.to_value()
    }

    /// The line, from 1, of the value at a JSON pointer, or of the last one on the way that exists.
    #[must_use]
    pub fn line(&self, pointer: &str) -> usize {
        self.root.nearest(pointer).line
    }
}
