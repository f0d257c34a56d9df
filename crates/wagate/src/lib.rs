#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

mod backend;
mod capability;
mod chat;
mod contact;
mod delivery;
mod error;
mod event;
mod exist;
mod gateway;
mod message_id;
#[cfg(feature = "national")]
mod national;
mod outgoing;
mod phone;
mod time;
mod vendor;
mod vendors;
mod webhook;
mod who;

pub use backend::{Backend, Future, Stream};
pub use capability::Capability;
pub use chat::Chat;
pub use contact::{Contact, PersonName, Told};
pub use delivery::{Delivery, Incoming};
pub use error::Error;
pub use event::{
    Call, CallKind, Connection, Content, Event, Meaning, MediaFile, Message, Presence,
    PresenceKind, SharedContact, Status, StatusKind, VendorEvent,
};
pub use exist::{Checked, Unchecked};
pub use gateway::Gateway;
#[cfg(feature = "national")]
pub use national::{Country, UnknownCountry};
pub use outgoing::{
    Card, File, FileKind, FileSource, Location, Outgoing, Poll, Reaction, Sent, Text,
};
pub use phone::{Phone, PhoneError};
pub use vendor::{UnknownVendor, Vendor};
pub use wagate_client::{ChatId, ChatIdKind, ConfigError, IntoChatId, NotificationError};
pub use webhook::{WebhookError, WebhookSecret};
pub use who::Who;
