//! A mock gateway over real HTTP on loopback.

mod answers;
mod bundled;
mod content;
mod credentials;
mod exchanges;
mod faults;
mod files;
mod lists;
mod methods;
#[cfg(feature = "api-page")]
mod page;
mod posting;
mod preferences;
mod queue;
mod recording;
mod refusals;
mod remembering;
mod routing;
mod running;
mod sample;
mod scripts;
mod sessions;
mod spoiled;
mod support;
mod vendors;
mod visitors;
mod waiting;
mod webhooks;
mod websockets;
