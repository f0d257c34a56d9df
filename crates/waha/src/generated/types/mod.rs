// Written by `cargo xtask generate` from specs/; change those, not this file.

//! What WAHA takes and answers, and the options of its operations.

mod contacts;
mod errors;
pub use self::contacts::*;
pub use self::errors::*;
pub use super::contacts::GetAllContactsOptions;
pub use super::contacts::GetAllContactsBySessionOptions;
pub use super::contacts::GetContactProfilePictureOptions;
