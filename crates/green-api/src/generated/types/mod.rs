// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What GREEN-API takes and answers, and the options of its operations.

mod account;
mod contacts;
mod device;
mod errors;
mod groups;
mod journals;
mod partner;
mod queues;
mod read_mark;
mod receiving;
mod sending;
mod service;
mod shared;
mod statuses;
mod webhooks;
pub use self::account::*;
pub use self::contacts::*;
pub use self::device::*;
pub use self::errors::*;
pub use self::groups::*;
pub use self::journals::*;
pub use self::partner::*;
pub use self::queues::*;
pub use self::read_mark::*;
pub use self::receiving::*;
pub use self::sending::*;
pub use self::service::*;
pub use self::shared::*;
pub use self::statuses::*;
pub use self::webhooks::*;
pub use super::account::GetStateInstanceHistoryOptions;
pub use super::journals::LastIncomingMessagesOptions;
pub use super::journals::LastOutgoingMessagesOptions;
pub use super::journals::LastIncomingCallsOptions;
pub use super::journals::LastOutgoingCallsOptions;
pub use super::receiving::ReceiveNotificationOptions;
pub use super::sending::UploadFileOptions;
pub use super::service::GetContactsOptions;
pub use super::service::GetChatsOptions;
pub use super::statuses::GetIncomingStatusesOptions;
pub use super::statuses::GetOutgoingStatusesOptions;
