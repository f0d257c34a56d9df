//! Takes webhooks and answers each incoming text with the same text: `waha_echo_webhook [ADDRESS]`, by default
//! 127.0.0.1:8080.
//!
//! `WAGATE_WAHA_WEBHOOK_KEY` is what `hmac.key` of the session's webhook is set to; a request that is not signed with it is
//! refused. `WAGATE_WAHA_SESSION` is of no matter here: each event names its session.

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::net::TcpListener;
use wagate_waha::types::{Event, MessageEvent, SendTextRequest};
use wagate_waha::{Client, SecretString, webhook};

#[derive(Clone)]
struct Bot {
    client: Client,
    key: SecretString,
}

#[tokio::main]
async fn main() -> Result<()> {
    let name = "WAGATE_WAHA_WEBHOOK_KEY";
    let key = std::env::var(name).with_context(|| format!("set {name}"))?.into();
    let bot = Bot { client: Client::from_env()?, key };
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener =
        TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/", post(receive)).with_state(bot)).await?;
    Ok(())
}

/// The server sends an event again that is not answered with a success, so what takes long is put aside here, and what
/// cannot be read is taken all the same.
async fn receive(State(bot): State<Bot>, headers: HeaderMap, body: Bytes) -> StatusCode {
    if let Err(error) = webhook::verify(&headers, &body, &bot.key) {
        eprintln!("refuses what is not signed: {error}");
        return StatusCode::UNAUTHORIZED;
    }
    match Event::from_json(&body) {
        Ok(Event::Message(event)) => {
            tokio::spawn(answer(bot.client, *event));
        }
        Ok(event) => eprintln!("passes over {}", event.kind().unwrap_or_default()),
        Err(error) => eprintln!("passes over what it cannot read: {error}"),
    }
    StatusCode::OK
}

async fn answer(client: Client, event: MessageEvent) {
    let message = event.payload.unwrap_or_default();
    let is_own = message.from_me == Some(true);
    let text = message.body.filter(|text| !text.is_empty() && !is_own);
    let (Some(session), Some(chat), Some(text)) = (event.session, message.from, text) else {
        return;
    };
    let mut request = SendTextRequest::new(&chat, &text);
    if let Some(id) = message.id {
        request = request.reply_to(id);
    }
    match client.session(session).sending().send_text(request).await {
        Ok(_) => println!("{chat}: {text}"),
        Err(error) => eprintln!("cannot answer {chat}: {error}"),
    }
}
