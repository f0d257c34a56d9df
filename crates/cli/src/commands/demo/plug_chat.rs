//! Every call of the Plug Chat client.

use anyhow::Result;
use wagate_plug_chat::Client;

use super::call::{Call, call, or_none};
use super::exercise::{Examples, exercise};
use super::row::Row;

/// The phone number that the calls ask about.
const PHONE: &str = "5511999999999";

/// Makes the calls.
pub async fn rows() -> Result<Vec<Row>> {
    let connect = |url: &str, examples: Examples| {
        Client::builder(examples.credential("token")).base_url(url).build()
    };
    exercise("plug-chat", connect, CALLS).await
}

/// The calls, in the order of the docs.
pub const CALLS: &[Call<Client>] = &[call!(
    lookup "getMetadataChat",
    chats.get_metadata_chat(PHONE) => |chat| format!("{} unread", or_none(chat.unread))
)];
