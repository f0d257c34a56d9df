//! Where in a value, or in a schema, something lies: a chain that is only written out for what is wrong.

use std::fmt;

/// A JSON pointer.
#[derive(Debug, Clone, Copy)]
pub enum Place<'p> {
    /// The whole.
    Root,
    /// A definition, with which pointers into a schema begin again.
    Definition(&'p str),
    /// A member of what lies at a place.
    Member(&'p Place<'p>, &'p str),
    /// An item of a list.
    Item(&'p Place<'p>, usize),
}

impl<'p> Place<'p> {
    /// A member of what lies here.
    pub fn member(&'p self, name: &'p str) -> Self {
        Self::Member(self, name)
    }

    /// An item of the list that lies here.
    pub fn item(&'p self, index: usize) -> Self {
        Self::Item(self, index)
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Definition(name) => write!(formatter, "/$defs/{}", escaped(name)),
            Self::Member(parent, name) => write!(formatter, "{parent}/{}", escaped(name)),
            Self::Item(parent, index) => write!(formatter, "{parent}/{index}"),
        }
    }
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
