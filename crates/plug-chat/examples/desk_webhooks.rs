//! Takes webhooks and prints what they tell: `desk_webhooks [ADDRESS]`, by default 127.0.0.1:8080.
//!
//! `update_webhooks` tells Plug Chat the address, which must be an `https` one: put a proxy before this program. Nothing
//! is signed, so keep a secret in the path; `WAGATE_PLUG_CHAT_HOOK` is what stands there.

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::routing::post;
use tokio::net::TcpListener;
use wagate_plug_chat::types::{AttendanceEvent, Callback, Webhook};

#[tokio::main]
async fn main() -> Result<()> {
    let hook = std::env::var("WAGATE_PLUG_CHAT_HOOK").context("set WAGATE_PLUG_CHAT_HOOK")?;
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener =
        TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    let application = Router::new().route(&format!("/{hook}"), post(receive));
    axum::serve(listener, application).await?;
    Ok(())
}

async fn receive(body: Bytes) -> StatusCode {
    match Webhook::from_json(&body) {
        Ok(webhook) => println!("{}", told(&webhook)),
        Err(error) => eprintln!("passes over what it cannot read: {error}"),
    }
    StatusCode::OK
}

fn told(webhook: &Webhook) -> String {
    if let Some(message) = webhook.message() {
        let name = message.sender().and_then(|sender| sender.name).unwrap_or("somebody");
        let file = message.file().and_then(|file| file.address);
        let text = message.text().or(file).unwrap_or("no text");
        return format!("{name} in {}: {text}", message.chat());
    }
    match webhook {
        Webhook::Callback(callback) => match &**callback {
            Callback::MessageStatusCallback(status) => {
                let reached = status.status.as_ref().map_or("?", |status| status.as_str());
                format!("{} is {reached}", status.ids.join(", "))
            }
            callback => callback.kind().unwrap_or("something").to_owned(),
        },
        Webhook::AttendanceCallback(attendance) => match &attendance.attendance {
            AttendanceEvent::StartAttendance(_) => "an attendance began".to_owned(),
            AttendanceEvent::FinishAttendance(_) => "an attendance ended".to_owned(),
            _ => "an attendance changed".to_owned(),
        },
        _ => "something else".to_owned(),
    }
}
