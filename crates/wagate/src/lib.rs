#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod backend;
mod capability;
mod contact;
mod error;
mod event;
mod gateway;
mod outgoing;
mod phone;
mod vendor;
mod vendors;
mod who;

pub use backend::{Backend, Future, Stream};
pub use capability::Capability;
pub use contact::{Contact, Told};
pub use error::Error;
pub use event::{Connection, Event, Meaning, MediaFile, Message, Status, StatusKind, VendorEvent};
pub use gateway::Gateway;
pub use outgoing::{File, FileKind, FileSource, Location, Outgoing, Reaction, Sent, Text};
pub use phone::{Phone, PhoneError};
pub use vendor::{UnknownVendor, Vendor};
pub use wagate_client::{ChatId, ChatIdKind, IntoChatId};
pub use who::Who;
