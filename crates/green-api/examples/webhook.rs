//! Takes webhooks and prints the messages: `webhook [ADDRESS]`, by default 127.0.0.1:8080.
//!
//! `WAGATE_GREEN_API_WEBHOOK_TOKEN` is what `webhookUrlToken` of the instance is set to; a request without it is refused.

use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::net::TcpListener;
use wagate_green_api::types::Notification;
use wagate_green_api::{SecretString, webhook};

#[tokio::main]
async fn main() -> Result<()> {
    let name = "WAGATE_GREEN_API_WEBHOOK_TOKEN";
    let token = std::env::var(name).with_context(|| format!("set {name}"))?;
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener =
        TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    let application =
        Router::new().route("/", post(receive)).with_state(Arc::new(SecretString::from(token)));
    axum::serve(listener, application).await?;
    Ok(())
}

/// The gateway sends a notification again, and nothing else meanwhile, until it gets 200. So what takes long is put
/// aside here, and what cannot be read is taken all the same.
async fn receive(
    State(token): State<Arc<SecretString>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    if !webhook::authorized(&headers, &token) {
        return StatusCode::UNAUTHORIZED;
    }
    match Notification::from_json(&body) {
        Ok(notification) => show(&notification),
        Err(error) => eprintln!("passes over what it cannot read: {error}"),
    }
    StatusCode::OK
}

fn show(notification: &Notification) {
    let Some(message) = notification.message() else { return };
    let name = message.sender().and_then(|sender| sender.name).unwrap_or("somebody");
    if let Some(text) = message.text() {
        println!("{name} in {}: {text}", message.chat());
    }
    if let Some(address) = message.file().and_then(|file| file.address) {
        println!("{name} in {}: a file, {address}", message.chat());
    }
}
