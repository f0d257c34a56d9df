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
/// let answer = client.chats().get_chats().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Chats(pub(crate) Core);

impl Chats {
    /// Lists the chats of the account.
    ///
    /// Holds whoever there is a chat with, groups and broadcast lists included; `getContacts` lists everybody whom the
    /// account knows.
    ///
    /// `GET /api/whatsapp/chats`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-chats](https://plug-chat-docs.vercel.app/chats/get-chats),
    /// [introduction](https://plug-chat-docs.vercel.app/broadcast/introduction).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_chats(&self) -> GetChats {
        GetChats(Unsent::new(&self.0, &GET_CHATS))
    }

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
    /// - `phone`: The number: country code, area code and number, digits only, without plus sign, spaces or other
    ///   formatting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_metadata_chat(&self, phone: &str) -> GetMetadataChat {
        GetMetadataChat(Unsent::new(&self.0, &GET_METADATA_CHAT).path("phone", phone))
    }

    /// Gets messages of a chat.
    ///
    /// No page says in which order they come. The sister product Z-API has taken the operation away for accounts with
    /// several devices, as all present ones are.
    ///
    /// `GET /api/whatsapp/chat-messages/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-message-chats](https://plug-chat-docs.vercel.app/chats/get-message-chats).
    ///
    /// - `phone`: The number: country code, area code and number, digits only, without plus sign, spaces or other
    ///   formatting.
    /// - `amount`: How many messages to get; the page advises 10.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_chat_messages(&self, phone: &str, amount: i64) -> GetChatMessages {
        GetChatMessages(
            Unsent::new(&self.0, &GET_CHAT_MESSAGES)
                .path("phone", phone)
                .query("amount", amount),
        )
    }

    /// Lists the chats that wait for somebody to take care of them.
    ///
    /// `GET /api/chat/get-pending-chats`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-pending-chats](https://plug-chat-docs.vercel.app/chats/get-pending-chats).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_pending_chats(&self) -> GetPendingChats {
        GetPendingChats(Unsent::new(&self.0, &GET_PENDING_CHATS))
    }

    /// Archives, pins or deletes a chat.
    ///
    /// `action` says which.
    ///
    /// `POST /api/whatsapp/modify-chat`. Never sent twice.
    ///
    /// Documented in [archive-chat](https://plug-chat-docs.vercel.app/chats/archive-chat),
    /// [pin-chat](https://plug-chat-docs.vercel.app/chats/pin-chat),
    /// [delete-chat](https://plug-chat-docs.vercel.app/chats/delete-chat).
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
    /// Documented in [archive-chat](https://plug-chat-docs.vercel.app/chats/archive-chat).
    #[inline]
    pub fn archive_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "archive"))
    }

    /// Takes a chat out of the archive.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"unarchive"`.
    ///
    /// Documented in [archive-chat](https://plug-chat-docs.vercel.app/chats/archive-chat).
    #[inline]
    pub fn unarchive_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "unarchive"))
    }

    /// Pins a chat to the top of the list.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"pin"`.
    ///
    /// Documented in [pin-chat](https://plug-chat-docs.vercel.app/chats/pin-chat).
    #[inline]
    pub fn pin_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "pin"))
    }

    /// Unpins a chat.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"unpin"`.
    ///
    /// Documented in [pin-chat](https://plug-chat-docs.vercel.app/chats/pin-chat).
    #[inline]
    pub fn unpin_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "unpin"))
    }

    /// Deletes a chat.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"delete"`.
    ///
    /// Documented in [delete-chat](https://plug-chat-docs.vercel.app/chats/delete-chat).
    #[inline]
    pub fn delete_chat(&self, phone: impl Into<String>) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(phone, "delete"))
    }

    /// Sets a custom field of a contact.
    ///
    /// Fields are called by their label; one that is there already gets the new value. Buttons hand them on in
    /// `genericFields`.
    ///
    /// `POST /api/integrations/create-generic-field`. Never sent twice.
    ///
    /// Documented in [create-generic-fields](https://plug-chat-docs.vercel.app/chats/create-generic-fields).
    ///
    /// - `body`: The field and its value.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn create_generic_field(
        &self,
        body: types::GenericFieldRequest,
    ) -> CreateGenericField {
        CreateGenericField(Unsent::new(&self.0, &CREATE_GENERIC_FIELD).json(&body))
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
    /// The request of [`Chats::get_pending_chats`].
    pub struct GetPendingChats -> Vec<types::PendingChat> as value
}

wagate_client::paged! { GetPendingChats -> types::PendingChat as page("pageSize", "page", 1) }

impl GetPendingChats {
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
    /// The request of [`Chats::modify_chat`].
    pub struct ModifyChat -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Chats::create_generic_field`].
    pub struct CreateGenericField -> types::SuccessResult as value
}

pub(crate) static GET_CHATS: Operation<'static> = API
    .get("getChats", "/api/whatsapp/chats")
    .failures(&[&["error"]]);

pub(crate) static GET_METADATA_CHAT: Operation<'static> = API
    .get("getMetadataChat", "/api/whatsapp/chats/{phone}")
    .failures(&[&["error"]]);

pub(crate) static GET_CHAT_MESSAGES: Operation<'static> = API
    .get("getChatMessages", "/api/whatsapp/chat-messages/{phone}")
    .failures(&[&["error"]]);

pub(crate) static GET_PENDING_CHATS: Operation<'static> = API
    .get("getPendingChats", "/api/chat/get-pending-chats")
    .failures(&[&["error"]]);

pub(crate) static MODIFY_CHAT: Operation<'static> = API
    .post("modifyChat", "/api/whatsapp/modify-chat")
    .failures(&[&["error"]]);

pub(crate) static CREATE_GENERIC_FIELD: Operation<'static> = API
    .post("createGenericField", "/api/integrations/create-generic-field")
    .failures(&[&["error"]]);
