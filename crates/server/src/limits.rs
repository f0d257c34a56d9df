//! How much a server takes.

use std::time::Duration;

/// How much a server takes of strangers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long the head of a request may take to come, from the connection, or from the answer before; 30 seconds. A
    /// connection on which no head comes in this time is closed.
    pub head: Duration,
    /// How long the next piece of a body may take to come; 30 seconds.
    pub piece: Duration,
    /// How long a body may take in all before [`pace`](Self::pace) counts; 60 seconds.
    pub body: Duration,
    /// How many bytes a second a body must have in the long run; 64.
    pub pace: u64,
    /// How many connections there may be at once; 512. For one more, the one is closed on which nothing has been asked
    /// for the longest time. While all are busy, further ones wait.
    pub connections: usize,
    /// How many bytes of bodies are kept in memory at once, beside [`small`](Self::small) ones; 64 MiB. Others wait for
    /// their turn, as long as [`piece`](Self::piece).
    pub in_flight: usize,
    /// How many bytes of each body need no room among those; 64 KiB.
    pub small: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(30),
            piece: Duration::from_secs(30),
            body: Duration::from_secs(60),
            pace: 64,
            connections: 512,
            in_flight: 64 << 20,
            small: 64 << 10,
        }
    }
}
