//! Signatures of webhooks.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use ring::hmac;
use secrecy::{ExposeSecret, SecretString};

/// How a gateway signs its webhooks: an HMAC over the body as it was sent, in a header, under a key that the gateway
/// and the receiver share.
///
/// ```
/// use wagate_client::webhook::{HeaderMap, Signature};
///
/// const SIGNATURE: Signature<'_> = Signature::sha512("X-Webhook-Hmac").named_by("X-Webhook-Hmac-Algorithm");
///
/// let error = SIGNATURE.verify(&HeaderMap::new(), b"{}", &"my-secret-key".into()).expect_err("is not signed");
/// assert_eq!(error.to_string(), "there is no header `X-Webhook-Hmac`: the sender does not sign, or has no key");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature<'a> {
    header: &'a str,
    algorithm_header: Option<&'a str>,
    algorithm: Algorithm,
    encoding: Encoding,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Algorithm {
    Sha256,
    Sha512,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Hex,
    Base64,
}

/// Why a webhook is not believed. It shows neither the key nor the signature that would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The key of the receiver is empty.
    #[error("the key is empty, so that everybody could sign")]
    NoKey,
    /// It has no signature.
    #[error("there is no header `{header}`: the sender does not sign, or has no key")]
    Missing {
        /// The header with the signature.
        header: String,
    },
    /// It has more than one signature.
    #[error("there is more than one header `{header}`")]
    Ambiguous {
        /// The header with the signature.
        header: String,
    },
    /// It is signed in another way.
    #[error("the header `{header}` names another algorithm than {expected}")]
    Algorithm {
        /// The header that names the algorithm.
        header: String,
        /// The algorithm that the gateway documents.
        expected: &'static str,
    },
    /// The header does not hold what a signature looks like.
    #[error("the header `{header}` holds no signature: it must be {expected}")]
    Malformed {
        /// The header with the signature.
        header: String,
        /// What a signature looks like.
        expected: String,
    },
    /// The signature belongs to another body, or was made with another key.
    #[error(
        "the signature in `{header}` does not fit: the key is another one, or the body is not as it was sent (it must \
         be checked before anything reads and writes it again)"
    )]
    Wrong {
        /// The header with the signature.
        header: String,
    },
}

impl<'a> Signature<'a> {
    /// HMAC-SHA-512 in this header, in hexadecimal digits.
    #[must_use]
    pub const fn sha512(header: &'a str) -> Self {
        Self {
            header,
            algorithm_header: None,
            algorithm: Algorithm::Sha512,
            encoding: Encoding::Hex,
        }
    }

    /// HMAC-SHA-256 in this header, in hexadecimal digits.
    #[must_use]
    pub const fn sha256(header: &'a str) -> Self {
        Self { algorithm: Algorithm::Sha256, ..Self::sha512(header) }
    }

    /// In Base64 instead.
    #[must_use]
    pub const fn base64(self) -> Self {
        Self { encoding: Encoding::Base64, ..self }
    }

    /// The header that names the algorithm. One that names another is refused; one that is not there says nothing.
    #[must_use]
    pub const fn named_by(self, header: &'a str) -> Self {
        Self { algorithm_header: Some(header), ..self }
    }

    /// Checks that a webhook was signed with this key. The body must be the bytes that came, before anything reads
    /// them. The time that this takes tells nothing of the right signature.
    ///
    /// # Errors
    ///
    /// When it is not signed, or not in this way, or not with this key.
    pub fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        key: &SecretString,
    ) -> Result<(), SignatureError> {
        if key.expose_secret().is_empty() {
            return Err(SignatureError::NoKey);
        }
        self.check_algorithm(headers)?;
        let signature = self.signature(headers)?;
        let algorithm = match self.algorithm {
            Algorithm::Sha256 => hmac::HMAC_SHA256,
            Algorithm::Sha512 => hmac::HMAC_SHA512,
        };
        let key = hmac::Key::new(algorithm, key.expose_secret().as_bytes());
        hmac::verify(&key, body, &signature)
            .map_err(|_| SignatureError::Wrong { header: self.header.to_owned() })
    }

    fn check_algorithm(&self, headers: &HeaderMap) -> Result<(), SignatureError> {
        let Some(header) = self.algorithm_header else { return Ok(()) };
        let expected = self.algorithm.name();
        let is_other =
            |named: &http::HeaderValue| !named.as_bytes().eq_ignore_ascii_case(expected.as_bytes());
        if headers.get_all(header).iter().any(is_other) {
            return Err(SignatureError::Algorithm { header: header.to_owned(), expected });
        }
        Ok(())
    }

    /// The bytes of the signature.
    fn signature(&self, headers: &HeaderMap) -> Result<Vec<u8>, SignatureError> {
        let header = || self.header.to_owned();
        let mut values = headers.get_all(self.header).iter();
        let (value, None) = (values.next(), values.next()) else {
            return Err(SignatureError::Ambiguous { header: header() });
        };
        let value = value.ok_or_else(|| SignatureError::Missing { header: header() })?.as_bytes();
        let (length, decoded, expected) = match (self.algorithm.bytes(), self.encoding) {
            (length, Encoding::Hex) => {
                (length, from_hex(value), format!("{} hexadecimal digits", 2 * length))
            }
            (length, Encoding::Base64) => {
                (length, STANDARD.decode(value).ok(), format!("{length} bytes in Base64"))
            }
        };
        decoded
            .filter(|signature| signature.len() == length)
            .ok_or_else(|| SignatureError::Malformed { header: header(), expected })
    }
}

impl Algorithm {
    /// As headers name it.
    fn name(self) -> &'static str {
        match self {
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
        }
    }

    /// How long a signature is.
    fn bytes(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha512 => 64,
        }
    }
}

fn from_hex(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = digits.chunks(2).map(|pair| match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Body, key and signature that WAHA's documentation prints.
    const BODY: &[u8] = br#"{"event":"message","session":"default","engine":"WEBJS"}"#;
    const KEY: &str = "my-secret-key";
    const HMAC: &str = "208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89";

    const WAHA: Signature<'_> =
        Signature::sha512("X-Webhook-Hmac").named_by("X-Webhook-Hmac-Algorithm");

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().expect("a header"));
        }
        headers
    }

    fn verify(
        signature: Signature<'_>,
        pairs: &[(&'static str, &str)],
    ) -> Result<(), SignatureError> {
        signature.verify(&headers(pairs), BODY, &KEY.into())
    }

    #[test]
    fn the_documented_signature_fits() {
        let named = [("x-webhook-hmac", HMAC), ("x-webhook-hmac-algorithm", "sha512")];
        assert_eq!(verify(WAHA, &named), Ok(()));
        assert_eq!(verify(WAHA, &named[..1]), Ok(()), "the algorithm need not be named");
        let upper = HMAC.to_uppercase();
        let named = [("x-webhook-hmac", upper.as_str()), ("x-webhook-hmac-algorithm", "SHA512")];
        assert_eq!(verify(WAHA, &named), Ok(()));
    }

    #[test]
    fn every_changed_byte_is_noticed() {
        let headers = headers(&[("x-webhook-hmac", HMAC)]);
        for index in 0..BODY.len() {
            let mut body = BODY.to_vec();
            body[index] ^= 1;
            let error = WAHA.verify(&headers, &body, &KEY.into()).expect_err("another body");
            assert!(matches!(error, SignatureError::Wrong { .. }), "{error:?}");
        }
        let error = WAHA.verify(&headers, BODY, &"my-secret-kez".into()).expect_err("another key");
        let text = format!("{error} {error:?}");
        assert!(
            text.contains("does not fit") && !text.contains("my-secret") && !text.contains(HMAC)
        );
    }

    #[test]
    fn says_what_is_wrong_with_the_headers() {
        let name = "x-webhook-hmac";
        let short = &HMAC[2..];
        let no_hex = HMAC.replace('8', "g");
        for (pairs, message) in [
            (
                &[][..],
                "there is no header `X-Webhook-Hmac`: the sender does not sign, or has no key",
            ),
            (&[(name, HMAC), (name, HMAC)], "there is more than one header `X-Webhook-Hmac`"),
            (
                &[(name, short)],
                "the header `X-Webhook-Hmac` holds no signature: it must be 128 hexadecimal digits",
            ),
            (
                &[(name, &no_hex)],
                "the header `X-Webhook-Hmac` holds no signature: it must be 128 hexadecimal digits",
            ),
            (
                &[(name, HMAC), ("x-webhook-hmac-algorithm", "sha256")],
                "the header `X-Webhook-Hmac-Algorithm` names another algorithm than sha512",
            ),
        ] {
            let error = verify(WAHA, pairs).expect_err("is wrong");
            assert_eq!(error.to_string(), message);
        }
    }

    #[test]
    fn an_empty_key_believes_nobody() {
        let error = WAHA.verify(&headers(&[("x-webhook-hmac", HMAC)]), BODY, &"".into());
        assert_eq!(error, Err(SignatureError::NoKey));
    }

    #[test]
    fn other_hashes_and_spellings() {
        let signature = "RicOatgpIXpU1nAmr7TvIOdtOk6jbWSxQINLX7PouDo=";
        let sha256 = Signature::sha256("X-Sign").base64();
        assert_eq!(verify(sha256, &[("x-sign", signature)]), Ok(()));
        let error = verify(sha256, &[("x-sign", "AAAA")]).expect_err("too short");
        assert!(error.to_string().ends_with("it must be 32 bytes in Base64"), "{error}");
    }
}
