//! Operations that open a websocket.

use std::time::Duration;

use futures_util::StreamExt;
use http::{HeaderName, HeaderValue, Uri};
use reqwest::{Method, RequestBuilder};
use tokio::net::TcpStream;
use tokio_websockets::{ClientBuilder, CloseCode, Error, MaybeTlsStream, Message, WebSocketStream};
use wagate_mock::{Fault, FaultPlan, MockGateway};

use crate::support::{KEY, Running, header, problem, watching};

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

const KEY_HEADER: (HeaderName, &str) = (HeaderName::from_static("x-api-key"), KEY);

async fn running() -> Running {
    Running::start(MockGateway::builder(&watching())).await
}

/// Asks for a websocket, with this header beside the key.
async fn open(
    running: &Running,
    also: Option<(&'static str, &'static str)>,
) -> Result<Socket, Error> {
    let uri: Uri = format!("ws://{}/watch", running.gateway.address()).parse().expect("an address");
    let also = also.map(|(name, value)| (HeaderName::from_static(name), value));
    let builder = [KEY_HEADER]
        .into_iter()
        .chain(also)
        .try_fold(ClientBuilder::from_uri(uri), |builder, (name, value)| {
            builder.add_header(name, HeaderValue::from_static(value))
        });
    builder?.connect().await.map(|(socket, _)| socket)
}

/// Everything that comes until the end: texts, and the code of the close if there is one.
async fn read(mut socket: Socket) -> (Vec<String>, Option<CloseCode>) {
    let (mut texts, mut code) = (Vec::new(), None);
    while let Some(Ok(message)) = socket.next().await {
        texts.extend(message.as_text().map(str::to_owned));
        code = code.or(Message::as_close(&message).map(|(code, _)| code));
    }
    (texts, code)
}

/// The request of a handshake, for what is refused.
fn handshake(running: &Running, path: &str) -> RequestBuilder {
    running
        .anonymous(Method::GET, path)
        .header("Connection", "Upgrade")
        .header("Upgrade", "websocket")
        .header("Sec-WebSocket-Version", "13")
        .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
}

#[tokio::test]
async fn the_documented_messages_come_in_their_order_and_then_the_close() {
    let running = running().await;
    let (texts, code) = read(open(&running, None).await.expect("it opens")).await;
    assert_eq!(texts, [r#"{"number":2}"#, r#"{"number":1}"#]);
    assert_eq!(code, Some(CloseCode::NORMAL_CLOSURE));
    let seen = running.gateway.exchanges().pop().expect("an exchange");
    assert_eq!((seen.operation.as_deref(), seen.status), (Some("watch"), 101));
    assert_eq!(seen.messages, texts);
}

#[tokio::test]
async fn a_preferred_message_comes_alone() {
    let running = running().await;
    let socket = open(&running, Some(("prefer", "example=first"))).await.expect("it opens");
    assert_eq!(read(socket).await.0, [r#"{"number":1}"#]);
}

#[tokio::test]
async fn a_request_that_asks_for_no_websocket_is_told_to() {
    let running = running().await;
    for request in [
        running.request(Method::GET, "/watch"),
        running.request(Method::GET, "/watch").header("Upgrade", "websocket"),
    ] {
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 426);
        assert_eq!(header(&answer, "upgrade").as_deref(), Some("websocket"));
        assert!(problem(&answer).contains("opens a websocket"), "{}", problem(&answer));
    }
}

#[tokio::test]
async fn credentials_are_checked_before_a_websocket_is_opened() {
    let running = running().await;
    let answer = handshake(&running, "/watch").send().await.expect("an answer");
    assert_eq!(answer.status(), 401);
    assert_eq!(problem(&answer), "the credential `api_key` is missing");
}

#[tokio::test]
async fn the_example_of_the_standard_is_answered_as_the_standard_says() {
    let running = running().await;
    let request = handshake(&running, "/watch").header(KEY_HEADER.0, KEY_HEADER.1);
    let answer = request.send().await.expect("an answer");
    assert_eq!(answer.status(), 101);
    let accept = header(&answer, "sec-websocket-accept");
    assert_eq!(accept.as_deref(), Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
}

#[tokio::test]
async fn websockets_go_wrong_on_demand() {
    let running = running().await;
    let fault = |name| Some(("prefer", name));
    let cut = open(&running, fault("fault=cut")).await.expect("it opens");
    assert_eq!(read(cut).await, (vec![r#"{"number":2}"#.to_owned()], None));
    let broken = open(&running, fault("fault=broken-json")).await.expect("it opens");
    assert_eq!(read(broken).await.0, ["{", "{"]);
    assert!(open(&running, fault("fault=drop")).await.is_err());
    let plan = FaultPlan::new(Fault::Status(503)).times(1);
    running.gateway.plan_faults(plan).expect("it can come true");
    assert!(open(&running, None).await.is_err());
    assert_eq!(running.gateway.exchanges().pop().expect("an exchange").status, 503);
    open(&running, None).await.expect("the plan is done");
}

#[tokio::test]
async fn a_client_that_never_closes_does_not_keep_a_gateway_that_stops() {
    let grace = Duration::from_millis(200);
    let builder = MockGateway::builder(&watching()).grace(grace);
    let running = Running::start(builder).await;
    let socket = open(&running, None).await.expect("it opens");
    // It would wait for the client for ever.
    running.gateway.shutdown().await.expect("it stops");
    drop(socket);
}

#[tokio::test]
async fn every_described_websocket_sends_all_documented_messages() {
    let mut websockets = 0;
    for spec in wagate_spec::bundled() {
        let running = Running::start(MockGateway::builder(spec)).await;
        for operation in spec.operations.iter().filter(|operation| operation.websocket) {
            let path = operation.credentials.iter().fold(operation.path.clone(), |path, slot| {
                let credential = spec.credential(&slot.credential).expect("it is declared");
                path.replace(&format!("{{{}}}", slot.name), &credential.example)
            });
            let in_query = operation.credentials.iter();
            let in_query = in_query.filter(|slot| slot.location == wagate_spec::Location::Query);
            let query: String = in_query
                .filter_map(|slot| Some((&slot.name, spec.credential(&slot.credential)?)))
                .map(|(name, credential)| format!("{name}={}&", credential.example))
                .collect();
            let uri = format!("ws://{}{path}?{query}", running.gateway.address());
            let builder = ClientBuilder::from_uri(uri.parse().expect("an address"));
            let (socket, _) = builder.connect().await.expect("it opens");
            let content = operation.response_content(101).expect("a message");
            assert_eq!(read(socket).await.0.len(), content.examples.len(), "{}", operation.id);
            websockets += 1;
        }
    }
    assert!(websockets > 0);
}
