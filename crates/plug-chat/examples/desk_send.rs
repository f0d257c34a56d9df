//! Sends a text: `desk_send PHONE TEXT`. `WAGATE_PLUG_CHAT_TOKEN` is the account.

use anyhow::{Context, Result};
use wagate_plug_chat::Client;
use wagate_plug_chat::types::SendTextRequest;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: desk_send PHONE TEXT";
    let (phone, text) = (arguments.next().context(usage)?, arguments.next().context(usage)?);

    let client = Client::from_env()?;
    let sent = client.messages().send_text(SendTextRequest::new(phone, text)).await?;
    println!("queued as {}", sent.zaap_id);
    Ok(())
}
