// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What Z-API takes and answers: all of it here, and by section in the modules.

pub mod contacts;
pub mod errors;
pub use self::contacts::*;
pub use self::errors::*;
