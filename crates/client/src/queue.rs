//! Receiving from a queue that a gateway keeps for its clients.
//!
//! Such a queue gives its oldest notification again and again until that is deleted. [`Notifications`] is a stream
//! of what it gives: it asks by long polling, and asks for the next one when the last was acknowledged. Only what
//! was acknowledged is deleted, so each notification is delivered **at least once**, also when the network fails
//! or the program is started anew in between.
//!
//! Nothing stops the queue: an answer that is not JSON is delivered as its text, as long as the number under which
//! it is deleted can be found in it; failures that pass are waited out; what was acknowledged and could not be
//! deleted is deleted before the next is asked for, and never delivered twice.
//!
//! A vendor's crate describes its queue with a [`Queue`] and hands out the stream; programs never build one.

mod account;
mod delivery;
mod description;
mod envelope;
mod event;
mod failure;
mod gap;
mod ledger;
mod options;
mod receiver;
mod scan;
mod stream;

pub use delivery::{Acknowledgement, Delivery};
pub use description::{Queue, Told};
pub use event::Event;
pub use gap::Gap;
pub use stream::{Events, Notifications};
