//! A mock gateway over real HTTP on loopback.

mod bundled;
mod content;
mod credentials;
mod faults;
mod files;
mod lists;
mod methods;
#[cfg(feature = "api-page")]
mod page;
mod preferences;
mod queue;
mod recording;
mod refusals;
mod routing;
mod running;
mod sample;
mod sessions;
mod support;
mod visitors;
mod webhooks;
mod websockets;
