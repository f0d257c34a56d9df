//! Answers the buttons of the desk: `buttons [ADDRESS]`, by default 127.0.0.1:8080.
//!
//! A button at `/greet` writes to the customer, one at `/card` shows a card to the operator, and one at `/noted` only
//! shows that it was pressed. Each may have the method GET or POST.

use anyhow::{Context, Result};
use axum::body::Bytes;
use axum::extract::RawQuery;
use axum::http::{Method, StatusCode};
use axum::routing::any;
use axum::{Json, Router};
use tokio::net::TcpListener;
use wagate_plug_chat::types::{ButtonAnswer, ButtonCall};

/// JSON in any case, null included: with another answer the desk says that the button failed.
type Answer = Result<Json<Option<ButtonAnswer>>, StatusCode>;

#[tokio::main]
async fn main() -> Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener =
        TcpListener::bind(&address).await.with_context(|| format!("cannot listen on {address}"))?;
    eprintln!("listening on http://{}", listener.local_addr()?);
    let application = Router::new()
        .route("/greet", button(greet))
        .route("/card", button(card))
        .route("/noted", button(|_| None));
    axum::serve(listener, application).await?;
    Ok(())
}

fn greet(call: &ButtonCall) -> Option<ButtonAnswer> {
    let name = call.name.as_deref().unwrap_or("and welcome");
    Some(ButtonAnswer::new().message(format!("Hello, {name}!")))
}

fn card(call: &ButtonCall) -> Option<ButtonAnswer> {
    let fields = call.generic_fields.iter().filter_map(|field| {
        Some(format!("{}: {}", field.name.as_deref()?, field.value.as_deref()?))
    });
    // It is HTML, and what a customer wrote is none.
    let text = fields.collect::<Vec<_>>().join("; ").replace('&', "&amp;").replace('<', "&lt;");
    Some(ButtonAnswer::new().modal(format!("<div class=\"p-2\">{text}</div>")))
}

/// A button, however it calls.
fn button(answer: fn(&ButtonCall) -> Option<ButtonAnswer>) -> axum::routing::MethodRouter {
    any(move |method: Method, RawQuery(query): RawQuery, body: Bytes| async move {
        let call = match method {
            Method::GET => ButtonCall::from_query(&query.unwrap_or_default()),
            _ => ButtonCall::from_json(&body),
        };
        Answer::Ok(Json(answer(&call.map_err(unreadable)?)))
    })
}

fn unreadable(error: wagate_plug_chat::NotificationError) -> StatusCode {
    eprintln!("refuses what it cannot read: {error}");
    StatusCode::BAD_REQUEST
}
