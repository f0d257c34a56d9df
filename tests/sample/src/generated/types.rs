// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What Sample takes and answers: all of it here, and by section in the modules.

pub mod errors;
pub mod messages;
pub mod people;
pub mod sessions;
pub mod shared;
pub mod webhooks;
pub use self::errors::*;
pub use self::messages::*;
pub use self::people::*;
pub use self::sessions::*;
pub use self::shared::*;
pub use self::webhooks::*;
