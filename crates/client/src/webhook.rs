//! Telling whether a webhook comes from the gateway: by the secret that it carries, or by its signature.
//!
//! An address that takes webhooks is open to everybody who finds it, so a receiver checks each request before it
//! believes it: with [`authorized`] where the gateway sends a secret, with [`Signature::verify`] where it signs. Neither
//! says by the time that it takes how much of a guess was right.

mod authorization;
mod signature;

pub use authorization::authorized;
pub use http::HeaderMap;
pub use signature::{Signature, SignatureError};
