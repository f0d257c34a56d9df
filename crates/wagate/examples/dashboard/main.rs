//! Shows the messages of several accounts in a browser as they come: `dashboard 8080 shop=waha office=green-api+events`.
//!
//! Each account has a name of your choice, and there may be several of one vendor. The gateway of `shop` sends its webhooks to
//! `/webhooks/shop`, with what `SHOP_WEBHOOK_TOKEN` holds, or signed with `SHOP_WEBHOOK_KEY`. With `+events` the gateway
//! is asked for them, with the credentials in `OFFICE_WAGATE_GREEN_API_ID_INSTANCE` and the like.
//!
//! Everybody who reaches the page reads the messages, so only this machine does: put a server with a login before it.

mod board;

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event as Told, KeepAlive, Sse};
use axum::response::{Html, IntoResponse};
use axum::routing::{get, post};
use axum::{Router, serve};
use futures_util::StreamExt;
use wagate::{Event, Gateway, Incoming, Vendor, WebhookError, WebhookSecret};

use board::Board;

const USAGE: &str = "usage: dashboard PORT NAME=VENDOR… (or NAME=VENDOR+events)";

/// How long a gateway that refuses to tell events is left alone.
const PAUSE: Duration = Duration::from_secs(5);

/// Who sends webhooks, and what they must show.
struct Sender {
    vendor: Vendor,
    secret: WebhookSecret,
}

struct Dashboard {
    board: Arc<Board>,
    senders: HashMap<String, Sender>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let port: u16 = arguments.next().ok_or(USAGE)?.parse()?;
    let (board, mut senders) = (Arc::new(Board::new()), HashMap::new());
    for argument in arguments {
        let (name, source) = argument.split_once('=').ok_or(USAGE)?;
        if let Some(vendor) = source.strip_suffix("+events") {
            let look_up = |variable: &str| std::env::var_os(own(name, variable));
            let gateway = Gateway::from_variables(vendor.parse()?, look_up)?;
            tokio::spawn(ask(gateway, name.to_owned(), Arc::clone(&board)));
        } else {
            let sender = Sender { vendor: source.parse()?, secret: secret(name) };
            senders.insert(name.to_owned(), sender);
        }
    }
    let pages = Router::new()
        .route("/", get(async || Html(include_str!("page.html"))))
        .route("/messages", get(messages))
        .route("/webhooks/{name}", post(receive))
        .with_state(Arc::new(Dashboard { board, senders }));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    Ok(serve(listener, pages).await?)
}

/// The name that a variable has for one account.
fn own(name: &str, variable: &str) -> String {
    format!("{}_{variable}", name.to_uppercase().replace('-', "_"))
}

/// What the webhooks of an account must show.
fn secret(name: &str) -> WebhookSecret {
    let set = |variable| std::env::var(own(name, variable)).ok();
    match (set("WEBHOOK_TOKEN"), set("WEBHOOK_KEY")) {
        (Some(token), _) => WebhookSecret::Token(token.into()),
        (None, Some(key)) => WebhookSecret::Key(key.into()),
        (None, None) => WebhookSecret::Nothing,
    }
}

/// A webhook came.
async fn receive(
    State(dashboard): State<Arc<Dashboard>>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let Some(sender) = dashboard.senders.get(&name) else { return StatusCode::NOT_FOUND };
    match Event::from_webhook(sender.vendor, &sender.secret, &headers, &body) {
        Ok(event) => {
            dashboard.board.show(&name, &event);
            StatusCode::OK
        }
        Err(WebhookError::Unreadable(error)) => {
            eprintln!("{name}: {error}");
            StatusCode::BAD_REQUEST
        }
        Err(_) => StatusCode::UNAUTHORIZED,
    }
}

/// Asks a gateway for its events, as long as it tells any.
async fn ask(gateway: Gateway, name: String, board: Arc<Board>) {
    let mut events = gateway.events();
    while let Some(next) = events.next().await {
        match next {
            Ok(Incoming::Event(delivery)) => {
                match delivery.event() {
                    Ok(event) => board.show(&name, event),
                    Err(error) => eprintln!("{name}: {error}"),
                }
                if let Err(error) = delivery.acknowledge().await {
                    eprintln!("{name}: {error}");
                }
            }
            Ok(other) => eprintln!("{name}: {other:?}"),
            Err(error) => {
                eprintln!("{name}: {error}");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// The messages for a browser; one that was cut off says which was its last.
async fn messages(
    State(dashboard): State<Arc<Dashboard>>,
    headers: HeaderMap,
) -> impl IntoResponse {
    let last = headers.get("last-event-id").and_then(|last| last.to_str().ok()?.parse().ok());
    let told = dashboard.board.watch(last).map(|row| {
        Ok::<_, Infallible>(Told::default().id(row.number.to_string()).data(&*row.json))
    });
    Sse::new(told).keep_alive(KeepAlive::default())
}
