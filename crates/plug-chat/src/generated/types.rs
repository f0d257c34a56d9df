// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What Plug Chat takes and answers: all of it here, and by section in the modules.

pub mod chats;
pub mod errors;
pub use self::chats::*;
pub use self::errors::*;
