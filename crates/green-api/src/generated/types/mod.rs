// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What GREEN-API takes and answers, and the options of its operations.

mod errors;
mod service;
pub use self::errors::*;
pub use self::service::*;
