//! A mock gateway over real HTTP on loopback.

mod bundled;
mod content;
mod credentials;
mod methods;
mod preferences;
mod recording;
mod routing;
mod running;
mod support;
