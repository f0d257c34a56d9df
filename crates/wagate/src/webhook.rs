//! Telling whether a webhook comes from the gateway.

use wagate_client::NotificationError;
use wagate_client::SecretString;
use wagate_client::webhook::{HeaderMap, SignatureError, authorized};

use crate::event::Event;
use crate::vendor::Vendor;

/// What a webhook must show before it is believed. An empty secret lets nobody in.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum WebhookSecret {
    /// In the `Authorization` header: what GREEN-API's setting `webhookUrlToken` holds, or a header that WAHA was told to
    /// send. Z-API and Plug Chat send none.
    Token(SecretString),
    /// The key of WAHA's signature. The others do not sign.
    Key(SecretString),
    /// Nothing: everybody who finds the address is believed. So it is with Z-API and Plug Chat, unless the address itself
    /// is hard to guess.
    Nothing,
}

/// Why a webhook gave no event.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// It does not carry the secret: answer it with 401.
    #[error("the webhook does not carry the secret")]
    Unauthorized,
    /// It is not signed with the key: answer it with 401.
    #[error(transparent)]
    Signature(SignatureError),
    /// The gateway does not sign its webhooks, so none can be believed: answer it with 401.
    #[error("{0} does not sign its webhooks")]
    Unsigned(Vendor),
    /// It is no JSON, or a documented part of it does not fit.
    #[error(transparent)]
    Unreadable(NotificationError),
}

impl Event {
    /// Reads a webhook that comes from the gateway. The body must be the bytes that came, before anything reads them.
    ///
    /// ```
    /// use wagate::{Event, Vendor, WebhookError, WebhookSecret};
    /// use wagate_client::webhook::HeaderMap;
    ///
    /// let secret = WebhookSecret::Token("what the gateway was told".into());
    /// let body = r#"{ "typeWebhook": "stateInstanceChanged", "stateInstance": "authorized" }"#;
    /// let mut headers = HeaderMap::new();
    /// let refused = Event::from_webhook(Vendor::GreenApi, &secret, &headers, body);
    /// assert!(matches!(refused, Err(WebhookError::Unauthorized)));
    ///
    /// headers.insert("authorization", "Bearer what the gateway was told".parse()?);
    /// Event::from_webhook(Vendor::GreenApi, &secret, &headers, body)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When it does not show what it must, or cannot be read.
    pub fn from_webhook(
        vendor: Vendor,
        secret: &WebhookSecret,
        headers: &HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<Self, WebhookError> {
        match secret {
            WebhookSecret::Token(token) if !authorized(headers, token) => {
                return Err(WebhookError::Unauthorized);
            }
            WebhookSecret::Key(key) => match vendor {
                Vendor::Waha => wagate_waha::webhook::verify(headers, body.as_ref(), key)
                    .map_err(WebhookError::Signature)?,
                _ => return Err(WebhookError::Unsigned(vendor)),
            },
            WebhookSecret::Token(_) | WebhookSecret::Nothing => {}
        }
        Self::from_json(vendor, body).map_err(WebhookError::Unreadable)
    }
}
