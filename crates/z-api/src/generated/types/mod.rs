// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What Z-API takes and answers, and the options of its operations.

mod contacts;
mod errors;
pub use self::contacts::*;
pub use self::errors::*;
