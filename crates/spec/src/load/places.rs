//! Where the parts of a description stand in the files that people edit.

use std::path::{Path, PathBuf};

use super::source::Sources;
use super::tree::{Content, Node, Place, unescape};

/// The files of a description, asked where something stands.
pub struct Places {
    root: Node,
    sources: Sources,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spot {
    /// The file, from the vendor's folder on: `waha/schemas/contacts.yaml`.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What stands before it on its line.
    pub lead: String,
}

impl Spot {
    /// Whether it is the first on its line, as what is written in blocks is.
    #[must_use]
    pub fn is_first(&self) -> bool {
        self.lead.trim().is_empty()
    }

    /// Whether it is an item of a list that is written in blocks.
    #[must_use]
    pub fn is_item(&self) -> bool {
        self.lead.trim() == "-"
    }
}

impl Places {
    pub(super) fn new(root: Node, sources: Sources) -> Self {
        Self { root, sources }
    }

    /// Where the member or item at a JSON pointer of the bundled document begins: a member with its key.
    #[must_use]
    pub fn spot(&self, pointer: &str) -> Option<Spot> {
        self.find(pointer).map(|(place, _)| self.spot_of(place))
    }

    /// Where the last member or item of what is at a pointer begins.
    #[must_use]
    pub fn last(&self, pointer: &str) -> Option<Spot> {
        let (_, node) = self.find(pointer)?;
        let place = match &node.content {
            Content::Map(entries) => entries.last()?.key.place,
            Content::List(items) => items.last()?.place,
            _ => return None,
        };
        Some(self.spot_of(place))
    }

    /// Whether a file, named from the vendor's folder on, is part of the description.
    #[must_use]
    pub fn has_file(&self, file: &Path) -> bool {
        self.sources.has_file(file)
    }

    fn find(&self, pointer: &str) -> Option<(Place, &Node)> {
        let mut found = (self.root.place, &self.root);
        for segment in pointer.split('/').skip(1) {
            let name = unescape(segment);
            let place = found.1.entry(&name).map(|entry| entry.key.place);
            let node = found.1.child(&name)?;
            found = (place.unwrap_or(node.place), node);
        }
        Some(found)
    }

    fn spot_of(&self, place: Place) -> Spot {
        let file = self.sources.display_path(place.file);
        let line = self.sources.line(place);
        let lead = line.chars().take(place.column.saturating_sub(1)).collect();
        Spot { file, line: place.line, column: place.column, lead }
    }
}
