#![doc = include_str!("../README.md")]
#![doc = include_str!("generated/guide.md")]
#![deny(missing_docs)]
#![forbid(unsafe_code)]

#[rustfmt::skip]
mod generated;

mod for_partner;
mod receive;

pub use generated::*;
pub use receive::{Acknowledgement, Delivery, Notifications, QueueEvent, QueueEvents};
pub use wagate_client::{NotificationError, queue::Gap};
