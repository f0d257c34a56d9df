//! Servers whose TLS is not to be trusted, or is none.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use wagate_client::Error;

use crate::support::{Problem, READ, Thing, Watch, client, request};

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_asked_once_and_sent_nothing() {
    let watch = Watch::start();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("https://{}", listener.local_addr().expect("it is bound"));
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a client");
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.expect("it is open");
        let mut sent = Vec::new();
        // The client may close or reset.
        let _ = stream.read_to_end(&mut sent).await;
        String::from_utf8_lossy(&sent).into_owned()
    });
    let error = client(&url).call::<Thing, Problem>(request(&READ)).await.expect_err("no TLS");
    assert!(matches!(error, Error::Connect { .. }), "{error:?}");
    assert_eq!(error.call().attempts, 1);
    let sent = server.await.expect("it ends");
    assert!(!sent.is_empty() && !sent.contains("things"), "{sent}");
    watch.assert_no_secret_in(&error);
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_refused_once_and_sent_nothing() {
    let watch = Watch::start();
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let port = listener.local_addr().expect("it is bound").port();
    let acceptor = self_signed();
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a client");
        acceptor.accept(stream).await.is_ok()
    });
    let core = client(&format!("https://localhost:{port}"));
    let error = core.call::<Thing, Problem>(request(&READ)).await.expect_err("not trusted");
    assert!(matches!(error, Error::Connect { .. }), "{error:?}");
    assert_eq!(error.call().attempts, 1);
    assert!(error.to_string().contains("certificate"), "{error}");
    assert!(!server.await.expect("it ends"), "the client breaks the handshake off");
    watch.assert_no_secret_in(&error);
}

/// A server with a certificate of its own making.
fn self_signed() -> TlsAcceptor {
    let made =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("it can be made");
    let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring has them")
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key.into())
        .expect("key and certificate belong together");
    TlsAcceptor::from(Arc::new(config))
}

#[test]
fn no_default_for_the_whole_process_is_installed() {
    client("https://localhost:1");
    assert!(tokio_rustls::rustls::crypto::CryptoProvider::get_default().is_none());
}
