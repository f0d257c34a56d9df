//! What stands by hand beside the operations: each helper against a server on loopback.

mod files;
mod lids;
mod linking;
#[cfg(feature = "websocket")]
mod losses;
mod media;
mod message_ids;
mod server;
#[cfg(feature = "websocket")]
mod watching;
mod webhooks;
