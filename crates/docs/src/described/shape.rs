//! Verb and path without the names of placeholders.

use crate::facts::Endpoint;

/// What the spellings of one operation have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Shape {
    method: Option<String>,
    /// Placeholders are empty.
    segments: Vec<String>,
}

impl Shape {
    /// The shape of a template; a method that is not printed may be any.
    pub(crate) fn new(method: Option<&str>, path: &str) -> Self {
        let segments = path
            .trim_end_matches('/')
            .split('/')
            .map(|segment| if segment.contains('{') { String::new() } else { segment.to_owned() });
        Self { method: method.map(str::to_owned), segments: segments.skip(1).collect() }
    }

    pub(crate) fn of_endpoint(endpoint: &Endpoint) -> Self {
        Self::new(endpoint.method.as_deref(), &endpoint.path)
    }

    /// Whether both are the same operation.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        self.same_method(other) && self.same_path(other)
    }

    pub(super) fn same_path(&self, other: &Self) -> bool {
        self.segments == other.segments
    }

    /// Whether the path ends with that of another shape, as headings print it.
    pub(super) fn ends_with(&self, end: &Self) -> bool {
        end.segments.len() > 1 && self.segments.ends_with(&end.segments)
    }

    /// Whether a concrete path fits this template.
    pub(crate) fn admits(&self, concrete: &Self) -> bool {
        let fits = |(own, other): (&String, &String)| own.is_empty() || own == other;
        self.same_method(concrete)
            && self.segments.len() == concrete.segments.len()
            && self.segments.iter().zip(&concrete.segments).all(fits)
    }

    pub(super) fn same_method(&self, other: &Self) -> bool {
        self.method.is_none() || other.method.is_none() || self.method == other.method
    }
}
