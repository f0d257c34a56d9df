//! Where events go.

use futures_util::future::BoxFuture;

/// An event on its way.
#[derive(Debug, Clone)]
pub struct Line {
    /// The line of JSON, with its end.
    pub bytes: Vec<u8>,
    /// The vendor.
    pub vendor: &'static str,
    /// The kind of the event, if it is documented.
    pub kind: Option<String>,
    /// The same for the same event told again; none where two events may look alike.
    pub id: Option<String>,
}

/// Why an event was not taken: the gateway keeps it, or sends it again.
#[derive(Debug)]
pub enum NotTaken {
    /// Nothing more is taken.
    Ended,
    /// It may be taken the next time; this is what went wrong.
    Failed(String),
}

/// Takes events: only then is the gateway answered, or told to delete them.
pub trait Sink: Send + Sync {
    /// Takes an event; what is returned is returned when nothing can lose it any more.
    fn take(&self, line: Line) -> BoxFuture<'_, Result<(), NotTaken>>;
}
