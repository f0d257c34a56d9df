//! How often something may be called.

use serde::Serialize;

/// So many requests in so much time, as a page states it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Limit {
    /// The method as a table of many prints it; `None` for what the page itself describes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The requests as printed: 0.1 a second is one in ten seconds.
    pub requests: f64,
    /// The time in which they may be sent.
    pub seconds: u32,
    /// Line, from 1.
    pub line: usize,
    /// Indices into the page's `endpoints` that it belongs to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<usize>,
}

impl Limit {
    /// The requests in one second.
    #[must_use]
    pub fn per_second(&self) -> f64 {
        self.requests / f64::from(self.seconds.max(1))
    }
}
