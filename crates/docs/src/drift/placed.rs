//! A description, and where in its files everything stands.

use wagate_spec::{Places, Spec};

/// A description with the places of what it says.
pub struct Placed<'a> {
    /// The description.
    pub spec: &'a Spec,
    /// Where its parts stand.
    pub places: Places,
}

/// A name as a segment of a JSON pointer.
pub(super) fn escaped(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}
