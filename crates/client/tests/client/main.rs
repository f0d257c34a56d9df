//! The runtime against servers that behave, and that do not. Each test reads like a claim.
//!
//! The servers are real ones on loopback, and say what they are told byte by byte. Whatever fails,
//! `support::watch` sees to it that no secret shows.

mod bodies;
mod chat_ids;
mod deadlines;
mod downloads;
mod enums;
mod failures;
mod lookups;
mod media;
mod parts;
mod proxies;
mod rate_limits;
mod records;
mod requests;
mod retries;
mod round_trips;
#[cfg(feature = "schemars")]
mod schemas;
mod secret_fields;
mod statuses;
mod support;
mod tagged;
mod tls;
mod told_failures;
mod unions;
mod uploads;
#[cfg(feature = "websocket")]
mod websockets;
