//! What the client of Plug Chat does.

use anyhow::Result;
use wagate_plug_chat::Client;

use super::call::{Call, found, or_none};
use super::exercise::{Examples, exercise};
use super::row::Row;

/// The phone number that the calls ask about.
const PHONE: &str = "5511999999999";

/// Makes the calls.
pub async fn rows() -> Result<Vec<Row>> {
    let connect = |url: &str, examples: Examples| {
        Client::builder(examples.credential("token")).base_url(url).build()
    };
    exercise("plug-chat", connect, &calls()).await
}

fn calls() -> Vec<Call<Client>> {
    vec![Call::new("getMetadataChat", |client: Client| async move {
        let chat = found(client.chats().get_metadata_chat(PHONE).await?)?;
        Ok(format!("a chat: {} unread", or_none(chat.unread)))
    })]
}
