// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What Plug Chat takes and answers, and the options of its operations.

mod chats;
mod errors;
pub use self::chats::*;
pub use self::errors::*;
