//! Sends a text: `send_text PHONE TEXT`.

mod common;

use anyhow::{Context, Result};
use wagate_green_api::{ChatId, types::SendMessageRequest};

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let phone = arguments.next().context("usage: send_text PHONE TEXT")?;
    let text = arguments.next().context("usage: send_text PHONE TEXT")?;

    let client = common::builder()?.build()?;
    let request = SendMessageRequest::new(ChatId::person(&phone)?, text);
    let sent = client.sending().send_message(request).await?;
    println!("queued as {}", sent.id_message);
    Ok(())
}
