//! The words of a lock file that stand for more than themselves.

/// The subject of facts that belong to a page as a whole, beside the endpoints and the events.
pub(crate) const WHOLE_PAGE: &str = "page";

/// What the subject of an event begins with; its name follows.
pub(crate) const EVENT: &str = "event ";

/// The name of the limit that a page states for its subject.
pub(crate) const OWN_LIMIT: &str = "*";
