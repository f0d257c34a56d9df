//! The `Authorization` header of webhooks.

use anyhow::{Result, bail};
use http::{HeaderMap, header};
use secrecy::{ExposeSecret, SecretString};
use subtle::{Choice, ConstantTimeEq};

/// The words that gateways put before a token.
const SCHEMES: [&str; 2] = ["bearer", "basic"];

/// The token that every request has to carry.
#[derive(Debug)]
pub struct Authorization(SecretString);

impl Authorization {
    /// # Errors
    ///
    /// When no header could ever hold this token.
    pub fn new(token: SecretString) -> Result<Self> {
        let text = token.expose_secret();
        // Blanks at the ends of a header's value do not count as part of it.
        if text.trim() != text || text.contains(char::is_control) {
            bail!("the webhook token begins or ends with a blank, or holds a control character");
        }
        Ok(Self(token))
    }

    /// Whether a request carries the token: alone, or after `Bearer` or `Basic`. The time that this takes tells
    /// nothing of the token but its length.
    pub fn admits(&self, headers: &HeaderMap) -> bool {
        let expected = self.0.expose_secret().as_bytes();
        let mut values = headers.get_all(header::AUTHORIZATION).iter();
        let (Some(value), None) = (values.next(), values.next()) else { return false };
        let whole = value.as_bytes();
        let admitted = |sent: Option<&[u8]>| {
            sent.map_or(Choice::from(0), |sent| sent.trim_ascii().ct_eq(expected))
        };
        (admitted(Some(whole)) | admitted(without_scheme(whole))).into()
    }
}

fn without_scheme(value: &[u8]) -> Option<&[u8]> {
    let blank = value.iter().position(|byte| *byte == b' ')?;
    let (scheme, rest) = value.split_at(blank);
    SCHEMES.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(scheme)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(token: &str, values: &[&str]) -> bool {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(header::AUTHORIZATION, value.parse().expect("a header"));
        }
        Authorization::new(token.into()).expect("a token").admits(&headers)
    }

    #[test]
    fn the_token_is_taken_alone_and_after_a_scheme() {
        for value in ["s3cret", "Bearer s3cret", "bearer  s3cret", "Basic s3cret"] {
            assert!(admits("s3cret", &[value]), "{value}");
        }
        // Whoever sets the scheme with the token in the gateway's settings may set it here as well.
        assert!(admits("Basic s3cret", &["Basic s3cret"]));
        assert!(admits("Basic s3cret", &["Bearer Basic s3cret"]));
    }

    #[test]
    fn everything_else_is_refused() {
        for value in ["", "s3cre", "s3cretx", "Bearer", "Bearer ", "Digest s3cret", "S3CRET"] {
            assert!(!admits("s3cret", &[value]), "{value}");
        }
        assert!(!admits("s3cret", &[]));
        assert!(!admits("s3cret", &["s3cret", "s3cret"]));
    }

    #[test]
    fn a_token_that_no_header_can_hold_is_refused_at_once() {
        for token in [" s3cret", "s3cret\n", "s3\ncret"] {
            let error = Authorization::new(token.into()).expect_err("no token").to_string();
            assert!(!error.contains("s3"), "{error}");
        }
    }
}
