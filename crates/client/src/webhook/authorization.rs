//! The secret in the `Authorization` header of webhooks.

use http::{HeaderMap, header};
use secrecy::{ExposeSecret, SecretString};
use subtle::{Choice, ConstantTimeEq};

/// The words that gateways put before a secret.
const SCHEMES: [&str; 2] = ["bearer", "basic"];

/// Whether a webhook carries the secret in its `Authorization` header: alone, or after `Bearer` or `Basic`.
///
/// The time that this takes tells nothing of the secret but its length. Two such headers are refused, and so is
/// everybody where the secret is empty.
///
/// ```
/// use wagate_client::webhook::{HeaderMap, authorized};
///
/// let secret = "what the gateway was told".into();
/// let mut headers = HeaderMap::new();
/// assert!(!authorized(&headers, &secret));
/// headers.insert("authorization", "Bearer what the gateway was told".parse()?);
/// assert!(authorized(&headers, &secret));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn authorized(headers: &HeaderMap, secret: &SecretString) -> bool {
    let expected = secret.expose_secret().as_bytes();
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return false };
    if expected.is_empty() {
        return false;
    }
    let whole = value.as_bytes();
    let holds = |sent: Option<&[u8]>| {
        sent.map_or(Choice::from(0), |sent| sent.trim_ascii().ct_eq(expected))
    };
    (holds(Some(whole)) | holds(without_scheme(whole))).into()
}

fn without_scheme(value: &[u8]) -> Option<&[u8]> {
    let blank = value.iter().position(|byte| *byte == b' ')?;
    let (scheme, rest) = value.split_at(blank);
    SCHEMES.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(scheme)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(secret: &str, values: &[&str]) -> bool {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(header::AUTHORIZATION, value.parse().expect("a header"));
        }
        authorized(&headers, &secret.into())
    }

    #[test]
    fn the_secret_is_taken_alone_and_after_a_scheme() {
        for value in ["s3cret", "Bearer s3cret", "bearer  s3cret", "Basic s3cret"] {
            assert!(admits("s3cret", &[value]), "{value}");
        }
        // Whoever sets the scheme with the secret in the gateway's settings may set it here as well.
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
    fn an_empty_secret_lets_nobody_in() {
        for value in ["", "Bearer", "Bearer ", "s3cret"] {
            assert!(!admits("", &[value]), "{value}");
        }
    }
}
