//! What a description leaves out on purpose, and says so.

use super::notes::notes_at;
use serde_json::Value;
use std::collections::BTreeSet;

/// Dotted names that the notes at some place leave out.
#[derive(Clone, Debug, Default)]
pub(crate) struct LeftOut {
    paths: BTreeSet<String>,
}

impl LeftOut {
    /// What the notes at a value leave out.
    pub(crate) fn at<'v>(values: impl IntoIterator<Item = &'v Value>) -> Self {
        let mut left_out = Self::default();
        values.into_iter().for_each(|value| left_out.add(value, ""));
        left_out
    }

    /// Adds what the notes at a value leave out, which stands at this path.
    pub(super) fn add(&mut self, value: &Value, path: &str) {
        for name in notes_at(value).flat_map(|note| note.left_out()) {
            let name = plain(name);
            let whole = if path.is_empty() { name } else { format!("{path}.{name}") };
            self.paths.insert(whole);
        }
    }

    /// Whether what stands at this path is left out, or something above it.
    pub(crate) fn has_path(&self, path: &str) -> bool {
        let above = path.match_indices('.').filter_map(|(dot, _)| path.get(..dot));
        above.chain([path]).any(|path| self.paths.contains(path))
    }

    /// Whether something of this name is left out, wherever it stands.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        let end = format!(".{name}");
        self.has_path(name) || self.paths.iter().any(|path| path.ends_with(&end))
    }
}

/// A name without the signs of a list: `products[].id` and `products.[].id` are `products.id`.
pub(super) fn plain(name: &str) -> String {
    let mut rest = name;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        rest = after.split_once(']').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    while plain.contains("..") {
        plain = plain.replace("..", ".");
    }
    plain.trim_matches('.').to_owned()
}
