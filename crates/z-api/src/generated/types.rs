// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What Z-API takes and answers: all of it here, and by section in the modules.

pub mod broadcasts;
pub mod business;
pub mod calls;
pub mod chats;
pub mod communities;
pub mod contacts;
pub mod errors;
pub mod groups;
pub mod instance;
pub mod messages;
pub mod mobile;
pub mod newsletters;
pub mod partner;
pub mod privacy;
pub mod queue;
pub mod shared;
pub mod statuses;
pub mod webhooks;
pub use self::broadcasts::*;
pub use self::business::*;
pub use self::calls::*;
pub use self::chats::*;
pub use self::communities::*;
pub use self::contacts::*;
pub use self::errors::*;
pub use self::groups::*;
pub use self::instance::*;
pub use self::messages::*;
pub use self::mobile::*;
pub use self::newsletters::*;
pub use self::partner::*;
pub use self::privacy::*;
pub use self::queue::*;
pub use self::shared::*;
pub use self::statuses::*;
pub use self::webhooks::*;
