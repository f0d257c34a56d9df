//! Answers texts with buttons, and buttons with a text: `button_bot [ADDRESS]`, by default 127.0.0.1:8080.
//!
//! `update_webhook_received` tells the gateway the address, which must be an `https` one: put a proxy before this program.
//! The gateway signs nothing, so keep a secret in the path; `WAGATE_Z_API_HOOK` is what stands there.

use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use tokio::net::TcpListener;
use wagate_z_api::Client;
use wagate_z_api::message::Message;
use wagate_z_api::types::{
    ButtonList, Callback, ReceivedCallbackContent, ReplyButton, SendButtonListRequest,
    SendTextRequest, SentMessage,
};

#[tokio::main]
async fn main() -> Result<()> {
    let client = Arc::new(Client::from_env()?);
    let hook = std::env::var("WAGATE_Z_API_HOOK").context("set WAGATE_Z_API_HOOK")?;
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener =
        TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    let application = Router::new().route(&format!("/{hook}"), post(receive)).with_state(client);
    axum::serve(listener, application).await?;
    Ok(())
}

/// What takes long is put aside, so that the gateway gets its answer at once.
async fn receive(State(client): State<Arc<Client>>, body: Bytes) -> StatusCode {
    let callback = match Callback::from_json(&body) {
        Ok(callback) => callback,
        Err(error) => {
            eprintln!("passes over what it cannot read: {error}");
            return StatusCode::OK;
        }
    };
    tokio::spawn(async move {
        // Where copies of what the account sends come as well, an answer to them would be answered again.
        let Some(message) = callback.message().filter(|message| !message.is_from_me()) else {
            return;
        };
        if let Err(error) = answer(&client, &message).await {
            eprintln!("no answer to {}: {error}", message.chat());
        }
    });
    StatusCode::OK
}

async fn answer(
    client: &Client,
    message: &Message<'_>,
) -> Result<Option<SentMessage>, wagate_z_api::Error> {
    let messages = client.messages();
    if let Some(choice) = message.choice() {
        let text = match choice.id {
            Some("order") => "What would you like to order?",
            _ => "Somebody will write to you soon.",
        };
        return messages.send_text(SendTextRequest::new(message.chat(), text)).await.map(Some);
    }
    // A reaction and a caption are texts, too.
    let is_written = matches!(message.content(), Some(ReceivedCallbackContent::Text(_)));
    let Some(text) = message.text().filter(|_| is_written) else { return Ok(None) };
    let buttons = ButtonList::new(vec![
        ReplyButton::new("Order").id("order"),
        ReplyButton::new("Talk to somebody").id("talk"),
    ]);
    let question = format!("You wrote \"{text}\". What can we do for you?");
    let request = SendButtonListRequest::new(message.chat(), question, buttons);
    messages.send_button_list(request).await.map(Some)
}
