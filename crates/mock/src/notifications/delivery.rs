//! Webhooks: a notification that is sent to a receiver, with the headers that the vendor documents.

use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use http::uri::Authority;
use http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, Uri};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use ring::hmac;
use tokio::net::TcpStream;
use wagate_spec::{Signature, SignatureAlgorithm, SignatureEncoding, Webhooks};

use crate::MockError;

/// What shows a receiver who sends.
pub(crate) struct Secrets<'a> {
    /// With which payloads are signed.
    pub(crate) key: Option<&'a str>,
    /// Which is sent along.
    pub(crate) token: Option<&'a str>,
}

/// Counts the deliveries of one gateway, and signs them.
#[derive(Default)]
pub(crate) struct Deliveries {
    count: AtomicU64,
}

impl Deliveries {
    /// The documented headers of the next delivery. Those that have nothing to do with the signature hold its
    /// number.
    pub(crate) fn headers(
        &self,
        webhooks: &Webhooks,
        secrets: &Secrets<'_>,
        payload: &[u8],
    ) -> HeaderMap {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let signature = webhooks.signature.as_ref();
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        for header in &webhooks.headers {
            if !signature.is_some_and(|signature| is_about(signature, &header.name)) {
                set(&mut headers, &header.name, &number.to_string());
            }
        }
        if let Some(token) = secrets.token {
            set(&mut headers, AUTHORIZATION.as_str(), &format!("Bearer {token}"));
        }
        if let Some((signature, key)) = signature.zip(secrets.key) {
            set(&mut headers, &signature.header, &signed(signature, key, payload));
            if let Some(name) = &signature.algorithm_header {
                set(&mut headers, name, signature.algorithm.name());
            }
        }
        headers
    }
}

fn is_about(signature: &Signature, header: &str) -> bool {
    let names = [Some(&signature.header), signature.algorithm_header.as_ref()];
    names.into_iter().flatten().any(|name| name.eq_ignore_ascii_case(header))
}

/// A name or value that no header can have is left out.
fn set(headers: &mut HeaderMap, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) =
        (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value))
    {
        headers.insert(name, value);
    }
}

/// The signature of a payload, as the vendor writes it.
fn signed(signature: &Signature, key: &str, payload: &[u8]) -> String {
    let algorithm = match signature.algorithm {
        SignatureAlgorithm::Sha256 => hmac::HMAC_SHA256,
        _ => hmac::HMAC_SHA512,
    };
    let tag = hmac::sign(&hmac::Key::new(algorithm, key.as_bytes()), payload);
    match signature.encoding {
        SignatureEncoding::Base64 => STANDARD.encode(tag),
        _ => tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

/// The address of a receiver, with its host.
pub(crate) fn target(to: &str) -> Result<(Uri, Authority), MockError> {
    let failed =
        |message: &str| MockError::Delivery { to: to.to_owned(), message: message.to_owned() };
    let uri: Uri = to.parse().map_err(|_| failed("it is no address"))?;
    let authority = uri.authority().filter(|_| uri.scheme_str() == Some("http")).cloned();
    let authority = authority.ok_or_else(|| failed("it must begin with http:// and a host"))?;
    Ok((uri, authority))
}

/// Sends a payload to the address of a receiver; gives the status of its answer.
pub(crate) async fn send(
    to: &str,
    headers: HeaderMap,
    payload: Bytes,
) -> Result<StatusCode, MockError> {
    let failed = |message: String| MockError::Delivery { to: to.to_owned(), message };
    let (uri, authority) = target(to)?;
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::post(path).header(HOST, authority.as_str());
    if let Some(own) = request.headers_mut() {
        own.extend(headers);
    }
    let request = request.body(Full::new(payload)).map_err(|error| failed(error.to_string()))?;

    let place = (authority.host(), authority.port_u16().unwrap_or(80));
    let stream = TcpStream::connect(place).await.map_err(|error| failed(error.to_string()))?;
    let handshake = http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|error| failed(error.to_string()))?;
    let answer = async {
        let answer = sender.send_request(request).await?;
        let status = answer.status();
        // A receiver that is cut off while it answers takes the delivery for broken.
        answer.into_body().collect().await?;
        Ok::<_, hyper::Error>(status)
    };
    tokio::pin!(answer, connection);
    tokio::select! {
        answered = &mut answer => answered.map_err(|error| failed(error.to_string())),
        // The connection may end with the answer.
        _ = &mut connection => answer.await.map_err(|error| failed(error.to_string())),
    }
}
