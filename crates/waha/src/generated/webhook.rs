// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Telling whether a webhook comes from WAHA.

pub use wagate_client::webhook::*;

/// How WAHA signs its webhooks: in the header `X-Webhook-Hmac`.
pub const SIGNATURE: Signature<'_> = Signature::sha512("X-Webhook-Hmac")
    .named_by("X-Webhook-Hmac-Algorithm");

/// Checks that a webhook was signed with this key. The body must be the bytes that came, before anything reads them.
///
/// ```no_run
/// # use wagate_waha::webhook::{self, HeaderMap, SignatureError};
/// # fn example(headers: HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
/// webhook::verify(&headers, body, &"the key that WAHA was told".into())?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// When it is not signed, or not in the way that WAHA signs, or not with this key.
#[inline]
pub fn verify(
    headers: &HeaderMap,
    body: &[u8],
    key: &crate::SecretString,
) -> Result<(), SignatureError> {
    SIGNATURE.verify(headers, body, key)
}
