// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: What the server tells of its own accord, over a websocket.

use wagate_client::{Core, Operation};
#[cfg(feature = "websocket")]
use wagate_client::Unsent;
use super::client::API_2;
#[cfg(feature = "websocket")]
use super::types;

/// What the server tells of its own accord, over a websocket.
///
/// Reached by [`Client::events`](crate::Client::events).
#[cfg_attr(not(feature = "websocket"), allow(dead_code))]
#[derive(Debug, Clone)]
pub struct Events(pub(crate) Core);

impl Events {
    /// Opens a websocket that brings the events of one session or of all.
    ///
    /// Each message is an event, in the form that webhooks have.
    ///
    /// Opens a websocket and gives its messages, a stream, until the gateway closes it; dropping them closes it as well.
    /// Needs the feature `websocket`.
    ///
    /// `GET /ws`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/events/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[cfg(feature = "websocket")]
    #[inline]
    pub fn listen(&self) -> Listen {
        Listen(Unsent::new(&self.0, &LISTEN))
    }
}

#[cfg(feature = "websocket")]
wagate_client::operation! {
    /// The request of [`Events::listen`].
    pub struct Listen -> crate::Messages<types::Event> as websocket
}

#[cfg(feature = "websocket")]
impl Listen {
    /// The name of the session; `*` for all, as if it is left out.
    #[inline]
    pub fn session(self, session: &str) -> Self {
        Self(self.0.query("session", session))
    }

    /// The names of the events; `*` for all, as if they are left out. `engine.event` is not among all, it must be named
    /// beside.
    #[inline]
    pub fn events(
        self,
        events: impl IntoIterator<Item = impl std::fmt::Display>,
    ) -> Self {
        Self(self.0.query_list("events", events))
    }
}

pub(crate) static LISTEN: Operation<'static> = API_2.get("listen", "/ws");
