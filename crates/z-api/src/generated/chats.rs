// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Chats: listed, read, archived, pinned, muted, cleared.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Chats: listed, read, archived, pinned, muted, cleared.
///
/// Reached by [`Client::chats`](crate::Client::chats).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.chats().get_chats().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Chats(pub(crate) Core);

impl Chats {
    /// Lists the chats of the account.
    ///
    /// Holds whoever there is a chat with; `getContacts` lists everybody whom the account knows.
    ///
    /// `GET /instances/{instanceId}/token/{token}/chats`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-chats](https://developer.z-api.io/en/chats/get-chats),
    /// [get-chats](https://developer.z-api.io/chats/get-chats), [get-chats (earlier
    /// edition)](https://developer.z-api.io/chats/get-chats), [get-chats (earlier
    /// edition)](https://developer.z-api.io/en/chats/get-chats).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_chats(&self) -> GetChats {
        GetChats(Unsent::new(&self.0, &GET_CHATS))
    }

    /// Looks up a chat.
    ///
    /// The address of the picture stops working 48 hours after it was made.
    ///
    /// `GET /instances/{instanceId}/token/{token}/chats/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-metadata-chat](https://developer.z-api.io/en/chats/get-metadata-chat),
    /// [get-metadata-chat](https://developer.z-api.io/chats/get-metadata-chat), [get-metadata-chat (earlier
    /// edition)](https://developer.z-api.io/chats/get-metadata-chat), [get-metadata-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/get-metadata-chat).
    ///
    /// - `phone`: The chat: a number, digits only with country code, a linked id, or a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_metadata_chat(&self, phone: &str) -> GetMetadataChat {
        GetMetadataChat(Unsent::new(&self.0, &GET_METADATA_CHAT).path("phone", phone))
    }

    /// Gets the messages of a chat, which no present account can.
    ///
    /// Accounts with several devices, which is what WhatsApp has now, do not have it: the service keeps no messages.
    /// Messages come by webhook.
    ///
    /// `GET /instances/{instanceId}/token/{token}/chat-messages/{phone}`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [get-message-chats (earlier edition)](https://developer.z-api.io/chats/get-message-chats),
    /// [get-message-chats (earlier edition)](https://developer.z-api.io/en/chats/get-message-chats).
    ///
    /// - `phone`: The chat: a number, digits only with country code.
    /// - `amount`: How many messages to get; the page advises 10.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The account has several devices, as all have now; or the header `Client-Token` is missing though the account
    ///   demands it; or the trial or the subscription of the instance is over.
    #[deprecated(
        note = "Accounts with several devices, which is what WhatsApp has now, do not have it: the service keeps no messages. Messages come by webhook."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn get_chat_messages(&self, phone: &str, amount: i64) -> GetChatMessages {
        GetChatMessages(
            Unsent::new(&self.0, &GET_CHAT_MESSAGES)
                .path("phone", phone)
                .query("amount", amount),
        )
    }

    /// Archives, pins, mutes, marks, clears or deletes a chat.
    ///
    /// `POST /instances/{instanceId}/token/{token}/modify-chat`. Never sent twice.
    ///
    /// Documented in [archive-chat](https://developer.z-api.io/en/chats/archive-chat),
    /// [archive-chat](https://developer.z-api.io/chats/archive-chat), [archive-chat (earlier
    /// edition)](https://developer.z-api.io/chats/archive-chat), [archive-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/archive-chat),
    /// [pin-chat](https://developer.z-api.io/en/chats/pin-chat), [pin-chat](https://developer.z-api.io/chats/pin-chat),
    /// [pin-chat (earlier edition)](https://developer.z-api.io/chats/pin-chat), [pin-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/pin-chat),
    /// [mute-chat](https://developer.z-api.io/en/chats/mute-chat),
    /// [mute-chat](https://developer.z-api.io/chats/mute-chat), [mute-chat (earlier
    /// edition)](https://developer.z-api.io/chats/mute-chat), [mute-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/mute-chat),
    /// [read-chat](https://developer.z-api.io/en/chats/read-chat),
    /// [read-chat](https://developer.z-api.io/chats/read-chat), [read-chat (earlier
    /// edition)](https://developer.z-api.io/chats/read-chat), [read-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/read-chat),
    /// [clear-chat](https://developer.z-api.io/en/chats/clear-chat),
    /// [clear-chat](https://developer.z-api.io/chats/clear-chat), [clear-chat (earlier
    /// edition)](https://developer.z-api.io/chats/clear-chat), [clear-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/clear-chat),
    /// [delete-chat](https://developer.z-api.io/en/chats/delete-chat),
    /// [delete-chat](https://developer.z-api.io/chats/delete-chat), [delete-chat (earlier
    /// edition)](https://developer.z-api.io/chats/delete-chat), [delete-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/delete-chat).
    ///
    /// - `body`: Which chat, and what to do with it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn modify_chat(&self, body: types::ModifyChatRequest) -> ModifyChat {
        ModifyChat(Unsent::new(&self.0, &MODIFY_CHAT).json(&body))
    }

    /// Archives a chat.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"archive"`.
    ///
    /// Documented in [archive-chat](https://developer.z-api.io/en/chats/archive-chat),
    /// [archive-chat](https://developer.z-api.io/chats/archive-chat), [archive-chat (earlier
    /// edition)](https://developer.z-api.io/chats/archive-chat), [archive-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/archive-chat).
    #[inline]
    pub fn archive_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "archive"))
    }

    /// Takes a chat out of the archive.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"unarchive"`.
    ///
    /// Documented in [archive-chat](https://developer.z-api.io/en/chats/archive-chat),
    /// [archive-chat](https://developer.z-api.io/chats/archive-chat), [archive-chat (earlier
    /// edition)](https://developer.z-api.io/chats/archive-chat), [archive-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/archive-chat).
    #[inline]
    pub fn unarchive_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "unarchive"))
    }

    /// Pins a chat to the top of the list.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"pin"`.
    ///
    /// Documented in [pin-chat](https://developer.z-api.io/en/chats/pin-chat),
    /// [pin-chat](https://developer.z-api.io/chats/pin-chat), [pin-chat (earlier
    /// edition)](https://developer.z-api.io/chats/pin-chat), [pin-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/pin-chat).
    #[inline]
    pub fn pin_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "pin"))
    }

    /// Unpins a chat.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"unpin"`.
    ///
    /// Documented in [pin-chat](https://developer.z-api.io/en/chats/pin-chat),
    /// [pin-chat](https://developer.z-api.io/chats/pin-chat), [pin-chat (earlier
    /// edition)](https://developer.z-api.io/chats/pin-chat), [pin-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/pin-chat).
    #[inline]
    pub fn unpin_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "unpin"))
    }

    /// Mutes the notifications of a chat.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"mute"`.
    ///
    /// Documented in [mute-chat](https://developer.z-api.io/en/chats/mute-chat),
    /// [mute-chat](https://developer.z-api.io/chats/mute-chat), [mute-chat (earlier
    /// edition)](https://developer.z-api.io/chats/mute-chat), [mute-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/mute-chat).
    #[inline]
    pub fn mute_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "mute"))
    }

    /// Switches the notifications of a chat on again.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"unmute"`.
    ///
    /// Documented in [mute-chat](https://developer.z-api.io/en/chats/mute-chat),
    /// [mute-chat](https://developer.z-api.io/chats/mute-chat), [mute-chat (earlier
    /// edition)](https://developer.z-api.io/chats/mute-chat), [mute-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/mute-chat).
    #[inline]
    pub fn unmute_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "unmute"))
    }

    /// Marks a chat as read.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"read"`.
    ///
    /// Documented in [read-chat](https://developer.z-api.io/en/chats/read-chat),
    /// [read-chat](https://developer.z-api.io/chats/read-chat), [read-chat (earlier
    /// edition)](https://developer.z-api.io/chats/read-chat), [read-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/read-chat).
    #[inline]
    pub fn read_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "read"))
    }

    /// Marks a chat as unread.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"unread"`.
    ///
    /// Documented in [read-chat](https://developer.z-api.io/en/chats/read-chat),
    /// [read-chat](https://developer.z-api.io/chats/read-chat), [read-chat (earlier
    /// edition)](https://developer.z-api.io/chats/read-chat), [read-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/read-chat).
    #[inline]
    pub fn unread_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "unread"))
    }

    /// Clears a chat of its messages.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"clear"`.
    ///
    /// Documented in [clear-chat](https://developer.z-api.io/en/chats/clear-chat),
    /// [clear-chat](https://developer.z-api.io/chats/clear-chat), [clear-chat (earlier
    /// edition)](https://developer.z-api.io/chats/clear-chat), [clear-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/clear-chat).
    #[inline]
    pub fn clear_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "clear"))
    }

    /// Deletes a chat.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"delete"`.
    ///
    /// Documented in [delete-chat](https://developer.z-api.io/en/chats/delete-chat),
    /// [delete-chat](https://developer.z-api.io/chats/delete-chat), [delete-chat (earlier
    /// edition)](https://developer.z-api.io/chats/delete-chat), [delete-chat (earlier
    /// edition)](https://developer.z-api.io/en/chats/delete-chat).
    #[inline]
    pub fn delete_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "delete"))
    }

    /// Sets how long the messages of a chat live.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-chat-expiration`. Never sent twice.
    ///
    /// Documented in [send-chat-expiration](https://developer.z-api.io/en/chats/send-chat-expiration),
    /// [send-chat-expiration](https://developer.z-api.io/chats/send-chat-expiration), [chat-expiration (earlier
    /// edition)](https://developer.z-api.io/chats/chat-expiration), [chat-expiration (earlier
    /// edition)](https://developer.z-api.io/en/chats/chat-expiration).
    ///
    /// - `body`: Which chat, and how long.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_chat_expiration(
        &self,
        body: types::ChatExpirationRequest,
    ) -> SendChatExpiration {
        SendChatExpiration(Unsent::new(&self.0, &SEND_CHAT_EXPIRATION).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::get_chats`].
    pub struct GetChats -> Vec<types::Chat> as value
}

wagate_client::paged! { GetChats -> types::Chat as page("pageSize", "page", 1) }

impl GetChats {
    /// The number of the page; the first is 1.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// How many items a page holds.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("pageSize", page_size))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::get_metadata_chat`].
    pub struct GetMetadataChat -> Option<types::Chat> as lookup
}

wagate_client::operation! {
    /// The request of [`Chats::get_chat_messages`].
    pub struct GetChatMessages -> Vec<types::ChatMessage> as value
}

impl GetChatMessages {
    /// The id of the last message that was got before; left out for the first call.
    #[inline]
    pub fn last_message_id(self, last_message_id: &str) -> Self {
        Self(self.0.query("lastMessageId", last_message_id))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::modify_chat`].
    pub struct ModifyChat -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Chats::send_chat_expiration`].
    pub struct SendChatExpiration -> types::ActionResult as value
}

pub(crate) static GET_CHATS: Operation<'static> = API
    .get("getChats", "/instances/{instanceId}/token/{token}/chats")
    .failures(&[&["error"]]);

pub(crate) static GET_METADATA_CHAT: Operation<'static> = API
    .get("getMetadataChat", "/instances/{instanceId}/token/{token}/chats/{phone}")
    .failures(&[&["error"]]);

pub(crate) static GET_CHAT_MESSAGES: Operation<'static> = API
    .get(
        "getChatMessages",
        "/instances/{instanceId}/token/{token}/chat-messages/{phone}",
    )
    .failures(&[&["error"]]);

pub(crate) static MODIFY_CHAT: Operation<'static> = API
    .post("modifyChat", "/instances/{instanceId}/token/{token}/modify-chat")
    .failures(&[&["error"]]);

pub(crate) static SEND_CHAT_EXPIRATION: Operation<'static> = API
    .post(
        "sendChatExpiration",
        "/instances/{instanceId}/token/{token}/send-chat-expiration",
    )
    .failures(&[&["error"]]);
