// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What GREEN-API takes and answers: all of it here, and by section in the modules.

pub mod account;
pub mod contacts;
pub mod device;
pub mod errors;
pub mod groups;
pub mod journals;
pub mod partner;
pub mod queues;
pub mod read_mark;
pub mod receiving;
pub mod sending;
pub mod service;
pub mod shared;
pub mod statuses;
pub mod webhooks;
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
