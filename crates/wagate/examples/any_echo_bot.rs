//! Answers each text with itself, over any of the four gateways: `WAGATE_VENDOR=waha any_echo_bot 8080` listens for
//! webhooks there. The account comes from the environment, and so does what webhooks must show (`WEBHOOK_TOKEN`).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::{Router, routing::post};
use wagate::{Event, Gateway, Meaning, Text, Vendor, WebhookError, WebhookSecret};

struct Bot {
    gateway: Gateway,
    secret: WebhookSecret,
}

async fn receive(State(bot): State<Arc<Bot>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match Event::from_webhook(bot.gateway.vendor(), &bot.secret, &headers, &body) {
        Ok(event) => {
            // The gateway is answered at once: one that waits sends the event again.
            tokio::spawn(async move { answer(&bot.gateway, &event).await });
            StatusCode::OK
        }
        Err(WebhookError::Unreadable(_)) => StatusCode::BAD_REQUEST,
        Err(_) => StatusCode::UNAUTHORIZED,
    }
}

async fn answer(gateway: &Gateway, event: &Event) {
    let Meaning::Message(message) = event.meaning() else { return };
    let (Some(text), false) = (&message.text, message.is_from_me) else { return };
    let mut echo = Text::new(text);
    echo.reply_to = message.id.clone();
    match gateway.send(message.answer_to(), echo).await {
        Ok(sent) => println!("{}: {text} ({})", message.chat, sent.id.unwrap_or_default()),
        Err(error) => eprintln!("{}: {error}", message.chat),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let vendor: Vendor = std::env::var("WAGATE_VENDOR")?.parse()?;
    let secret = match std::env::var("WEBHOOK_TOKEN") {
        Ok(token) => WebhookSecret::Token(token.into()),
        Err(_) => WebhookSecret::Nothing,
    };
    let bot = Arc::new(Bot { gateway: Gateway::from_env(vendor)?, secret });
    let port: u16 = std::env::args().nth(1).unwrap_or_default().parse()?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, Router::new().fallback(post(receive)).with_state(bot)).await?;
    Ok(())
}
