//! A server of HTTP/1 that strangers cannot exhaust.
//!
//! [`serve`] takes connections from a listener and hands their requests to a [`Handler`], within [`Limits`]: for the time
//! that a head may take, for the number of connections, and for the bodies that are in memory at once. A body is read with
//! [`Flow::read`], piece by piece, as slowly as an honest sender is.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod body;
mod connections;
mod limits;
mod line;
mod serve;

pub use body::{BodyError, Flow, Pieces, Room};
pub use limits::Limits;
pub use serve::{Afterwards, Handler, serve};
