//! The handshake of RFC 6455, and the websocket that it gives.
//!
//! The HTTP client makes it like any other call, so that limits, retries, TLS and the errors are the
//! same. Only then the connection is taken over.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{HeaderMap, SEC_WEBSOCKET_ACCEPT, UPGRADE};
use reqwest::{Response, Upgraded};
use ring::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY};
use tokio_websockets::{ClientBuilder, Limits, WebSocketStream};

use super::broken::Broken;
use crate::random;
use crate::request::Request;

/// An open websocket.
pub(super) type Socket = WebSocketStream<Upgraded>;

/// What the server adds to a key.
const SUFFIX: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// A random text. The server must answer its digest, and thereby shows that it knows websockets and
/// gives no answer out of a store.
pub(super) struct Key(String);

impl Key {
    pub(super) fn random() -> Self {
        Self(STANDARD.encode(random::bytes::<16>()))
    }

    /// Asks for a websocket.
    pub(super) fn enter(&self, request: &mut Request<'_>) {
        request
            .header("Connection", "Upgrade")
            .header("Upgrade", "websocket")
            .header("Sec-WebSocket-Version", 13)
            .header("Sec-WebSocket-Key", &self.0);
    }

    fn is_confirmed_by(&self, headers: &HeaderMap) -> bool {
        let mut digest = Context::new(&SHA1_FOR_LEGACY_USE_ONLY);
        digest.update(self.0.as_bytes());
        digest.update(SUFFIX);
        let expected = STANDARD.encode(digest.finish());
        let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        header(SEC_WEBSOCKET_ACCEPT) == Some(&expected)
            && header(UPGRADE).is_some_and(|protocol| protocol.eq_ignore_ascii_case("websocket"))
    }
}

/// Takes the connection of an answer over.
pub(super) async fn take_over(
    response: Option<Response>,
    key: &Key,
    limit: usize,
) -> Result<Socket, Broken> {
    let response = response.filter(|response| key.is_confirmed_by(response.headers()));
    let connection = response.ok_or(Broken::NoWebsocket)?.upgrade().await?;
    let limits = Limits::default().max_payload_len(Some(limit));
    Ok(ClientBuilder::new().limits(limits).take_over(connection))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(accept: &'static str, protocol: &'static str) -> HeaderMap {
        HeaderMap::from_iter([
            (SEC_WEBSOCKET_ACCEPT, accept.parse().expect("is valid")),
            (UPGRADE, protocol.parse().expect("is valid")),
        ])
    }

    #[test]
    fn the_example_of_the_standard_is_confirmed_and_nothing_else() {
        let key = Key("dGhlIHNhbXBsZSBub25jZQ==".to_owned());
        let accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
        assert!(key.is_confirmed_by(&headers(accept, "WebSocket")));
        assert!(!key.is_confirmed_by(&headers(accept, "h2c")));
        assert!(!key.is_confirmed_by(&headers("s3pPLMBiTxaQ9kYGzzhZRbK-xOo=", "websocket")));
        assert!(!key.is_confirmed_by(&HeaderMap::new()));
    }

    #[test]
    fn keys_are_sixteen_bytes_and_not_the_same() {
        let (one, other) = (Key::random(), Key::random());
        assert_eq!(STANDARD.decode(&one.0).map(|bytes| bytes.len()), Ok(16));
        assert_ne!(one.0, other.0);
    }
}
