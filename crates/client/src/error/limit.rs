//! Which limit of time a call met.

/// Which limit of time a call met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeLimit {
    /// That for connections ([`connect_timeout`](crate::CoreBuilder::connect_timeout)).
    Connection,
    /// That for an attempt ([`timeout`](crate::CoreBuilder::timeout)); while a file is read, or the
    /// messages of a websocket, that for a silence.
    Attempt,
    /// That for the whole call ([`deadline`](crate::CoreBuilder::deadline)).
    Deadline,
}
