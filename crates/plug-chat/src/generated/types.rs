// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What Plug Chat takes and answers: all of it here, and by section in the modules.

pub mod attendances;
pub mod business;
pub mod chats;
pub mod contacts;
pub mod departments;
pub mod errors;
pub mod groups;
pub mod instance;
pub mod messages;
pub mod operators;
pub mod partner;
pub mod queue;
pub mod shared;
pub mod statuses;
pub mod webhooks;
pub use self::attendances::*;
pub use self::business::*;
pub use self::chats::*;
pub use self::contacts::*;
pub use self::departments::*;
pub use self::errors::*;
pub use self::groups::*;
pub use self::instance::*;
pub use self::messages::*;
pub use self::operators::*;
pub use self::partner::*;
pub use self::queue::*;
pub use self::shared::*;
pub use self::statuses::*;
pub use self::webhooks::*;
