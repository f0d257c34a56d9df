// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: The conversations of the account.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The conversations of the account.
///
/// Reached by [`Client::chats`](crate::Client::chats).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.chats().get_metadata_chat("5511999999999").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Chats(pub(crate) Core);

impl Chats {
    /// Looks up the state of a chat.
    ///
    /// Unread messages, the last activity, and whether the chat is muted or marked as spam. The address of the picture
    /// stops working after 48 hours.
    ///
    /// `GET /api/whatsapp/chats/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-metadata-chat](https://plug-chat-docs.vercel.app/chats/get-metadata-chat), [get-metadata-chat
    /// (earlier edition)](https://plug-chat-docs.vercel.app/chats/get-metadata-chat).
    ///
    /// - `phone`: The number that the chat is with: country code, area code and number, digits only, without plus sign,
    ///   spaces or other formatting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 401: The token is missing or wrong. No page shows a body.
    /// - 405: The path exists, but not for this HTTP method. The page shows no body.
    /// - 415: The request carried a body without a `Content-Type` that the service reads; nearly always it must be
    ///   `application/json`. The page shows no body.
    #[inline]
    pub fn get_metadata_chat(&self, phone: &str) -> GetMetadataChat {
        GetMetadataChat(Unsent::new(&self.0, &GET_METADATA_CHAT).path("phone", phone))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::get_metadata_chat`].
    pub struct GetMetadataChat -> Option<types::ChatMetadata> as lookup
}

pub(crate) static GET_METADATA_CHAT: Operation<'static> = API
    .get("getMetadataChat", "/api/whatsapp/chats/{phone}");
