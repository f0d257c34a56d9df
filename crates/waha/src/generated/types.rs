// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What WAHA takes and answers: all of it here, and by section in the modules.

pub mod apps;
pub mod calls;
pub mod channels;
pub mod chats;
pub mod contacts;
pub mod errors;
pub mod groups;
pub mod keys;
pub mod labels;
pub mod media;
pub mod observability;
pub mod presence;
pub mod profile;
pub mod sending;
pub mod sessions;
pub mod shared;
pub mod statuses;
pub mod webhooks;
pub use self::apps::*;
pub use self::calls::*;
pub use self::channels::*;
pub use self::chats::*;
pub use self::contacts::*;
pub use self::errors::*;
pub use self::groups::*;
pub use self::keys::*;
pub use self::labels::*;
pub use self::media::*;
pub use self::observability::*;
pub use self::presence::*;
pub use self::profile::*;
pub use self::sending::*;
pub use self::sessions::*;
pub use self::shared::*;
pub use self::statuses::*;
pub use self::webhooks::*;
