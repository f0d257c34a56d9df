//! What a request must show before its event is believed: a token, a signature, or nothing.

use anyhow::{Result, bail};
use http::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use wagate_client::webhook::{Signature, authorized};
use wagate_spec::{SignatureAlgorithm, SignatureEncoding, Spec};

use crate::profile::{Kind, Profile};

/// What every request has to show.
#[derive(Debug, Default)]
pub struct Checks {
    token: Option<SecretString>,
    signature: Option<(Signature<'static>, SecretString)>,
}

impl Checks {
    /// What the vendor sends, as far as the user has told the secrets.
    ///
    /// # Errors
    ///
    /// When no header could ever hold the token.
    pub fn new(spec: &'static Spec, profile: &Profile) -> Result<Self> {
        let token = profile.webhook_secret(Kind::WebhookToken);
        // Blanks at the ends of a header's value do not count as part of it.
        let is_unfit = |text: &str| text.trim() != text || text.contains(char::is_control);
        if token.as_ref().is_some_and(|token| is_unfit(token.expose_secret())) {
            bail!("the webhook token begins or ends with a blank, or holds a control character");
        }
        let described = spec.webhooks.as_ref().and_then(|webhooks| webhooks.signature.as_ref());
        let signature = described.map(signature).zip(profile.webhook_secret(Kind::WebhookKey));
        Ok(Self { token, signature })
    }

    /// What requests must show, for the user; `None` when everybody is believed.
    pub fn demanded(&self) -> Option<&'static str> {
        match (&self.token, &self.signature) {
            (Some(_), Some(_)) => {
                Some("carry the webhook token in their Authorization header, and be signed")
            }
            (Some(_), None) => Some("carry the webhook token in their Authorization header"),
            (None, Some(_)) => Some("be signed with the webhook key"),
            (None, None) => None,
        }
    }

    /// # Errors
    ///
    /// Says why a request is not believed, from its headers alone.
    pub fn token(&self, headers: &HeaderMap) -> Result<(), String> {
        match &self.token {
            Some(token) if !authorized(headers, token) => {
                Err("the Authorization header does not hold the expected token".to_owned())
            }
            _ => Ok(()),
        }
    }

    /// # Errors
    ///
    /// Says why a body is not believed.
    pub fn signature(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), String> {
        let Some((signature, key)) = &self.signature else { return Ok(()) };
        signature.verify(headers, body, key).map_err(|error| error.to_string())
    }
}

/// As it is described.
fn signature(described: &'static wagate_spec::Signature) -> Signature<'static> {
    let signature = match described.algorithm {
        SignatureAlgorithm::Sha256 => Signature::sha256(&described.header),
        _ => Signature::sha512(&described.header),
    };
    let signature = match described.encoding {
        SignatureEncoding::Base64 => signature.base64(),
        _ => signature,
    };
    match &described.algorithm_header {
        Some(header) => signature.named_by(header),
        None => signature,
    }
}

#[cfg(test)]
pub mod tests {
    use serde_json::json;

    use super::*;
    use crate::profile::settings;

    /// WAHA as it will be described, with the events of another vendor.
    fn waha() -> &'static Spec {
        let find = |vendor: &str| {
            wagate_spec::bundled().iter().find(|spec| spec.vendor == vendor).expect("a vendor")
        };
        let mut spec = find("waha").clone();
        let mut webhooks = find("green-api").webhooks.clone().expect("webhooks");
        let signature = json!({
            "header": "X-Webhook-Hmac",
            "algorithm-header": "X-Webhook-Hmac-Algorithm",
            "algorithm": "sha512",
            "encoding": "hex",
        });
        webhooks.signature = Some(serde_json::from_value(signature).expect("a signature"));
        spec.webhooks = Some(webhooks);
        Box::leak(Box::new(spec))
    }

    /// Checks for a vendor that signs, with the key of its documentation.
    pub fn signed() -> Checks {
        Checks::new(waha(), &Profile::of(waha(), &[("webhook_key", "my-secret-key")]))
            .expect("a key")
    }

    #[test]
    fn a_vendor_that_signs_has_a_key_to_set() {
        let variables: Vec<String> = settings(waha()).map(|setting| setting.variable()).collect();
        assert!(variables.contains(&"WAGATE_WAHA_WEBHOOK_KEY".to_owned()), "{variables:?}");
        let others = wagate_spec::bundled().iter().flat_map(settings);
        let others: Vec<String> = others.map(|setting| setting.variable()).collect();
        assert!(!others.contains(&"WAGATE_GREEN_API_WEBHOOK_KEY".to_owned()), "{others:?}");
    }

    #[test]
    fn a_key_that_is_set_demands_a_signature() {
        let body = br#"{"event":"message","session":"default","engine":"WEBJS"}"#;
        let hmac = "208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89";
        let checks = signed();
        assert_eq!(checks.demanded(), Some("be signed with the webhook key"));
        let mut headers = HeaderMap::new();
        assert!(
            checks.signature(&headers, body).expect_err("no header").contains("X-Webhook-Hmac")
        );
        headers.insert("x-webhook-hmac", hmac.parse().expect("a header"));
        assert_eq!(checks.token(&headers), Ok(()));
        assert_eq!(checks.signature(&headers, body), Ok(()));
        let error = checks.signature(&headers, b"{}").expect_err("another body");
        assert!(error.contains("does not fit") && !error.contains("my-secret-key"), "{error}");
        headers.insert("x-webhook-hmac-algorithm", "md5".parse().expect("a header"));
        assert!(checks.signature(&headers, body).expect_err("an algorithm").contains("sha512"));
    }

    #[test]
    fn nothing_is_demanded_without_a_secret() {
        let checks = Checks::new(waha(), &Profile::of(waha(), &[])).expect("nothing");
        assert_eq!(checks.demanded(), None);
        assert_eq!(checks.token(&HeaderMap::new()), Ok(()));
        assert_eq!(checks.signature(&HeaderMap::new(), b"{}"), Ok(()));
    }

    #[test]
    fn a_token_that_no_header_can_hold_is_refused_at_once() {
        for token in [" s3cret", "s3cret\n", "s3\ncret"] {
            let profile = Profile::of(waha(), &[("webhook_token", token)]);
            let error = Checks::new(waha(), &profile).expect_err("no token").to_string();
            assert!(!error.contains("s3"), "{error}");
        }
    }
}
