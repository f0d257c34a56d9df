//! What goes over the wire: requests that are read, answers that are written.

pub(crate) mod answer;
pub(crate) mod body;
pub(crate) mod call;
pub(crate) mod cors;
pub(crate) mod delivery;
pub(crate) mod exchange;
pub(crate) mod redaction;
pub(crate) mod server;
pub(crate) mod visitor;
pub(crate) mod websocket;
