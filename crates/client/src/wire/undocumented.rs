//! What came and is not documented, one member after the other.

use std::iter::FusedIterator;

use serde_json::{Map, Value, map};

use super::record::Names;

/// The members of an object that came and are not documented: their names with their values.
#[derive(Clone, Debug)]
pub struct Undocumented<'a> {
    members: Option<map::Iter<'a>>,
    documented: Names,
}

impl<'a> Undocumented<'a> {
    /// Those of these members, if there are any, that have other names.
    pub(super) fn new(members: Option<&'a Map<String, Value>>, documented: Names) -> Self {
        Self { members: members.map(Map::iter), documented }
    }
}

impl<'a> Iterator for Undocumented<'a> {
    type Item = (&'a str, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        let documented = self.documented;
        let is_other = |name: &str| !documented.iter().any(|names| names.contains(&name));
        let (name, value) = self.members.as_mut()?.find(|(name, _)| is_other(name))?;
        Some((name, value))
    }
}

impl FusedIterator for Undocumented<'_> {}
