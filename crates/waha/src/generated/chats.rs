// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Chats and the messages in them.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Chats and the messages in them.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::chats`](crate::Session::chats).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").chats().get_chats().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Chats(pub(crate) Core);

impl Chats {
    /// Lists the chats of a session.
    ///
    /// Read them in pages with `limit` and `offset` when it takes too long. Each engine gives chats in a form of its own;
    /// `getChatsOverview` has one for all. NOWEB needs its store for it.
    ///
    /// `GET /api/{session}/chats`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/),
    /// [index](https://waha.devlike.pro/docs/engines/noweb/),
    /// [-chat-ids](https://waha.devlike.pro/docs/how-to/receive-messages/-chat-ids/), `waha/static/swagger/openapi.json`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_chats(&self) -> GetChats {
        GetChats(
            Unsent::new(&self.0, &GET_CHATS).path("session", self.0.scope("session")),
        )
    }

    /// Lists the chats of a session, each with name, picture and last message.
    ///
    /// The chat that was written to last comes first. NOWEB needs its store for it.
    ///
    /// `GET /api/{session}/chats/overview`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_chats_overview(&self) -> GetChatsOverview {
        GetChatsOverview(
            Unsent::new(&self.0, &GET_CHATS_OVERVIEW)
                .path("session", self.0.scope("session")),
        )
    }

    /// Lists many chats by their ids, each with name, picture and last message.
    ///
    /// Gives what `getChatsOverview` gives. Use it where more than about 400 ids do not fit into an address.
    ///
    /// `POST /api/{session}/chats/overview`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: Which chats, and which page of them.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn filter_chats_overview(
        &self,
        body: types::ChatsOverviewRequest,
    ) -> FilterChatsOverview {
        FilterChatsOverview(
            Unsent::new(&self.0, &FILTER_CHATS_OVERVIEW)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Deletes a chat.
    ///
    /// WEBJS and WPP have it; NOWEB and GOWS do not.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/{session}/chats/{chatId}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn delete_chat(&self, chat_id: impl Into<wagate_client::ChatId>) -> DeleteChat {
        DeleteChat(
            Unsent::new(&self.0, &DELETE_CHAT)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Looks up the address of the picture of a chat.
    ///
    /// For a person, a group or a channel. The server keeps an answer for 24 hours. `refresh` asks WhatsApp anew; done
    /// often, WhatsApp refuses with `rate-overlimit`. NOWEB needs its store for it.
    ///
    /// `GET /api/{session}/chats/{chatId}/picture`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_chat_picture(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
    ) -> GetChatPicture {
        GetChatPicture(
            Unsent::new(&self.0, &GET_CHAT_PICTURE)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Lists the messages of a chat, the newest first.
    ///
    /// Rather than ask again and again, receive events. When pages are read by hand, raise `offset` by `limit` each time,
    /// also where fewer messages came. NOWEB needs its store for it. With it, `_data` has reactions, encrypted votes and
    /// receipts. The id `status@broadcast` gives statuses, that of a channel its posts.
    ///
    /// `GET /api/{session}/chats/{chatId}/messages`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/),
    /// [index](https://waha.devlike.pro/docs/engines/noweb/), [index](https://waha.devlike.pro/docs/how-to/channels/),
    /// [features](https://waha.devlike.pro/docs/how-to/channels/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/status/),
    /// [index](https://waha.devlike.pro/docs/how-to/receive-messages/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat, or a phone number in digits; with GOWS and NOWEB also `all` for all chats.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_chat_messages(&self, chat_id: &str) -> GetChatMessages {
        GetChatMessages(
            Unsent::new(&self.0, &GET_CHAT_MESSAGES)
                .path("session", self.0.scope("session"))
                .path("chatId", chat_id),
        )
    }

    /// Deletes all messages of a chat.
    ///
    /// Only WEBJS has it.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/{session}/chats/{chatId}/messages`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn clear_messages(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
    ) -> ClearMessages {
        ClearMessages(
            Unsent::new(&self.0, &CLEAR_MESSAGES)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Marks the unread messages of a chat as read.
    ///
    /// The senders see it. To mark certain messages, use `sendSeen`. NOWEB needs its store for it.
    ///
    /// `POST /api/{session}/chats/{chatId}/messages/read`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn read_chat_messages(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
    ) -> ReadChatMessages {
        ReadChatMessages(
            Unsent::new(&self.0, &READ_CHAT_MESSAGES)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Looks up a message.
    ///
    /// NOWEB needs its store for it.
    ///
    /// `GET /api/{session}/chats/{chatId}/messages/{messageId}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/receive-messages/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat, or a phone number in digits; with GOWS and NOWEB also `all` for all chats.
    /// - `message_id`: The id of the message, as in `true_123456789@c.us_BAE6A33293978B16`; GOWS and NOWEB also take the
    ///   short id, its last part.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 404: There is no such message.
    #[inline]
    pub fn get_chat_message(&self, chat_id: &str, message_id: &str) -> GetChatMessage {
        GetChatMessage(
            Unsent::new(&self.0, &GET_CHAT_MESSAGE)
                .path("session", self.0.scope("session"))
                .path("chatId", chat_id)
                .path("messageId", message_id),
        )
    }

    /// Changes the text of a message, or the caption of its file.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/{session}/chats/{chatId}/messages/{messageId}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// [api-editMessage-code](https://waha.devlike.pro/docs/how-to/send-messages/api-editMessage-code/),
    /// `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    /// - `message_id`: The id of the message, as in `true_123456789@c.us_BAE6A33293978B16`, for a group with the sender at
    ///   its end.
    /// - `body`: What it says from now on.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn edit_message(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
        message_id: &str,
        body: types::EditMessageRequest,
    ) -> EditMessage {
        EditMessage(
            Unsent::new(&self.0, &EDIT_MESSAGE)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id))
                .path("messageId", message_id)
                .json(&body),
        )
    }

    /// Deletes a message from its chat.
    ///
    /// A message that is gone already, or a wrong id, was seen to give status 500 with WEBJS.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/{session}/chats/{chatId}/messages/{messageId}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// [api-deleteMessage-code](https://waha.devlike.pro/docs/how-to/send-messages/api-deleteMessage-code/),
    /// `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    /// - `message_id`: The id of the message, as in `true_123456789@c.us_BAE6A33293978B16`, for a group with the sender at
    ///   its end.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn delete_message(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
        message_id: &str,
    ) -> DeleteMessage {
        DeleteMessage(
            Unsent::new(&self.0, &DELETE_MESSAGE)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id))
                .path("messageId", message_id),
        )
    }

    /// Pins a message at the top of its chat.
    ///
    /// WEBJS and NOWEB have it; WPP and GOWS do not.
    ///
    /// `POST /api/{session}/chats/{chatId}/messages/{messageId}/pin`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    /// - `message_id`: The id of the message, as in `true_123456789@c.us_BAE6A33293978B16`, for a group with the sender at
    ///   its end.
    /// - `body`: For how long.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn pin_message(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
        message_id: &str,
        body: types::PinMessageRequest,
    ) -> PinMessage {
        PinMessage(
            Unsent::new(&self.0, &PIN_MESSAGE)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id))
                .path("messageId", message_id)
                .json(&body),
        )
    }

    /// Unpins a message.
    ///
    /// WEBJS and NOWEB have it; WPP and GOWS do not.
    ///
    /// `POST /api/{session}/chats/{chatId}/messages/{messageId}/unpin`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    /// - `message_id`: The id of the message, as in `true_123456789@c.us_BAE6A33293978B16`, for a group with the sender at
    ///   its end.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn unpin_message(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
        message_id: &str,
    ) -> UnpinMessage {
        UnpinMessage(
            Unsent::new(&self.0, &UNPIN_MESSAGE)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id))
                .path("messageId", message_id),
        )
    }

    /// Archives a chat.
    ///
    /// GOWS does not have it, and NOWEB needs its store for it.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/chats/{chatId}/archive`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn archive_chat(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
    ) -> ArchiveChat {
        ArchiveChat(
            Unsent::new(&self.0, &ARCHIVE_CHAT)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Brings an archived chat back.
    ///
    /// GOWS does not have it, and NOWEB needs its store for it.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/chats/{chatId}/unarchive`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn unarchive_chat(
        &self,
        chat_id: impl Into<wagate_client::ChatId>,
    ) -> UnarchiveChat {
        UnarchiveChat(
            Unsent::new(&self.0, &UNARCHIVE_CHAT)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Marks a chat as unread.
    ///
    /// NOWEB needs its store for it.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/chats/{chatId}/unread`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/chats/),
    /// [features](https://waha.devlike.pro/docs/how-to/chats/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat; `@c.us` ends that of a person, `@g.us` that of a group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn unread_chat(&self, chat_id: impl Into<wagate_client::ChatId>) -> UnreadChat {
        UnreadChat(
            Unsent::new(&self.0, &UNREAD_CHAT)
                .path("session", self.0.scope("session"))
                .path("chatId", Into::<wagate_client::ChatId>::into(chat_id)),
        )
    }

    /// Lists the messages of a chat, by the path of an earlier edition.
    ///
    /// Prefer `getChatMessages`, which has the same parameters. GOWS does not have it, and NOWEB needs its store for it.
    ///
    /// `GET /api/messages`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/receive-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `chat_id`: The id of the chat, or a phone number in digits; with NOWEB also `all` for all chats.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(
        note = "Prefer `getChatMessages`, which has the same parameters. GOWS does not have it, and NOWEB needs its store for it."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn get_messages(&self, chat_id: &str) -> GetMessages {
        GetMessages(
            Unsent::new(&self.0, &GET_MESSAGES)
                .query("session", self.0.scope("session"))
                .query("chatId", chat_id),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Chats::get_chats`].
    pub struct GetChats -> Vec<types::Chat> as value
}

wagate_client::paged! { GetChats -> types::Chat as offset("limit", "offset") }

impl GetChats {
    /// How many chats to give at most. Ask for fewer at a time when a call takes too long.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many chats to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// What to sort the chats by.
    #[inline]
    pub fn sort_by(self, sort_by: impl Into<types::ChatSortBy>) -> Self {
        Self(self.0.query("sortBy", Into::<types::ChatSortBy>::into(sort_by)))
    }

    /// Which end of the order comes first.
    #[inline]
    pub fn sort_order(self, sort_order: impl Into<types::SortOrder>) -> Self {
        Self(self.0.query("sortOrder", Into::<types::SortOrder>::into(sort_order)))
    }

    /// Whether to take the chat under a linked id and the one under the phone number of the same person for one. They are,
    /// if it is left out.
    #[inline]
    pub fn merge(self, merge: bool) -> Self {
        Self(self.0.query("merge", merge))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::get_chats_overview`].
    pub struct GetChatsOverview -> Vec<types::ChatSummary> as value
}

wagate_client::paged! { GetChatsOverview -> types::ChatSummary as offset("limit", "offset") }

impl GetChatsOverview {
    /// How many chats to give at most; 20 if left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many chats to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// Which chats to give, by chat id or phone number; all if left out.
    #[inline]
    pub fn ids(self, ids: impl IntoIterator<Item = impl std::fmt::Display>) -> Self {
        Self(self.0.query_list("ids", ids))
    }

    /// Whether to take the chat under a linked id and the one under the phone number of the same person for one. They are,
    /// if it is left out.
    #[inline]
    pub fn merge(self, merge: bool) -> Self {
        Self(self.0.query("merge", merge))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::filter_chats_overview`].
    pub struct FilterChatsOverview -> Vec<types::ChatSummary> as value
}

wagate_client::operation! {
    /// The request of [`Chats::delete_chat`].
    pub struct DeleteChat -> types::DeleteChatAnswer as value
}

wagate_client::operation! {
    /// The request of [`Chats::get_chat_picture`].
    pub struct GetChatPicture -> Option<types::ChatPicture> as lookup
}

impl GetChatPicture {
    /// Whether to ask WhatsApp for the picture even when an answer from the last 24 hours is kept.
    #[inline]
    pub fn refresh(self, refresh: bool) -> Self {
        Self(self.0.query("refresh", refresh))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::get_chat_messages`].
    pub struct GetChatMessages -> Vec<types::Message> as value
}

wagate_client::paged! { GetChatMessages -> types::Message as offset("limit", "offset") }

impl GetChatMessages {
    /// How many messages to give at most; 10 if left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many messages to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// What to sort the messages by.
    #[inline]
    pub fn sort_by(self, sort_by: impl Into<types::MessageSortBy>) -> Self {
        Self(self.0.query("sortBy", Into::<types::MessageSortBy>::into(sort_by)))
    }

    /// Which end of the order comes first.
    #[inline]
    pub fn sort_order(self, sort_order: impl Into<types::SortOrder>) -> Self {
        Self(self.0.query("sortOrder", Into::<types::SortOrder>::into(sort_order)))
    }

    /// Whether the server downloads the files of the messages first. It does, if it is left out.
    #[inline]
    pub fn download_media(self, download_media: bool) -> Self {
        Self(self.0.query("downloadMedia", download_media))
    }

    /// Whether to take the chat under a linked id and the one under the phone number of the same person for one. They are,
    /// if it is left out.
    #[inline]
    pub fn merge(self, merge: bool) -> Self {
        Self(self.0.query("merge", merge))
    }

    /// Only messages from this time on, as UNIX time in seconds.
    #[inline]
    pub fn filter_timestamp_gte(self, filter_timestamp_gte: i64) -> Self {
        Self(self.0.query("filter.timestamp.gte", filter_timestamp_gte))
    }

    /// Only messages until this time, as UNIX time in seconds.
    #[inline]
    pub fn filter_timestamp_lte(self, filter_timestamp_lte: i64) -> Self {
        Self(self.0.query("filter.timestamp.lte", filter_timestamp_lte))
    }

    /// Only messages that the account sent, or with `false`, only those that others sent.
    #[inline]
    pub fn filter_from_me(self, filter_from_me: bool) -> Self {
        Self(self.0.query("filter.fromMe", filter_from_me))
    }

    /// Only messages that got so far and no further.
    #[inline]
    pub fn filter_ack(self, filter_ack: impl Into<types::AckName>) -> Self {
        Self(self.0.query("filter.ack", Into::<types::AckName>::into(filter_ack)))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::clear_messages`].
    pub struct ClearMessages -> types::ClearMessagesAnswer as value
}

wagate_client::operation! {
    /// The request of [`Chats::read_chat_messages`].
    pub struct ReadChatMessages -> types::ReadMessages as value
}

impl ReadChatMessages {
    /// How many messages to mark, the newest first; if left out, 30 of a person and 100 of a group.
    #[inline]
    pub fn messages(self, messages: i64) -> Self {
        Self(self.0.query("messages", messages))
    }

    /// Of how many days to mark messages, the newest first; 7 if left out.
    #[inline]
    pub fn days(self, days: i64) -> Self {
        Self(self.0.query("days", days))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::get_chat_message`].
    pub struct GetChatMessage -> Option<types::Message> as lookup
}

impl GetChatMessage {
    /// Whether the server downloads the files of the messages first. It does, if it is left out.
    #[inline]
    pub fn download_media(self, download_media: bool) -> Self {
        Self(self.0.query("downloadMedia", download_media))
    }

    /// Whether to take the chat under a linked id and the one under the phone number of the same person for one. They are,
    /// if it is left out.
    #[inline]
    pub fn merge(self, merge: bool) -> Self {
        Self(self.0.query("merge", merge))
    }
}

wagate_client::operation! {
    /// The request of [`Chats::edit_message`].
    pub struct EditMessage -> types::EditMessageAnswer as value
}

wagate_client::operation! {
    /// The request of [`Chats::delete_message`].
    pub struct DeleteMessage -> types::DeleteMessageAnswer as value
}

wagate_client::operation! {
    /// The request of [`Chats::pin_message`].
    pub struct PinMessage -> types::PinResult as value
}

wagate_client::operation! {
    /// The request of [`Chats::unpin_message`].
    pub struct UnpinMessage -> types::PinResult as value
}

wagate_client::operation! {
    /// The request of [`Chats::archive_chat`].
    pub struct ArchiveChat -> types::ArchiveChatAnswer as value
}

wagate_client::operation! {
    /// The request of [`Chats::unarchive_chat`].
    pub struct UnarchiveChat -> types::UnarchiveChatAnswer as value
}

wagate_client::operation! {
    /// The request of [`Chats::unread_chat`].
    pub struct UnreadChat -> types::UnreadChatAnswer as value
}

wagate_client::operation! {
    /// The request of [`Chats::get_messages`].
    pub struct GetMessages -> Vec<types::Message> as value
}

wagate_client::paged! { GetMessages -> types::Message as offset("limit", "offset") }

impl GetMessages {
    /// How many messages to give at most; 10 if left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many messages to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// What to sort the messages by.
    #[inline]
    pub fn sort_by(self, sort_by: impl Into<types::MessageSortBy>) -> Self {
        Self(self.0.query("sortBy", Into::<types::MessageSortBy>::into(sort_by)))
    }

    /// Which end of the order comes first.
    #[inline]
    pub fn sort_order(self, sort_order: impl Into<types::SortOrder>) -> Self {
        Self(self.0.query("sortOrder", Into::<types::SortOrder>::into(sort_order)))
    }

    /// Whether the server downloads the files of the messages first. It does, if it is left out.
    #[inline]
    pub fn download_media(self, download_media: bool) -> Self {
        Self(self.0.query("downloadMedia", download_media))
    }

    /// Whether to take the chat under a linked id and the one under the phone number of the same person for one. They are,
    /// if it is left out.
    #[inline]
    pub fn merge(self, merge: bool) -> Self {
        Self(self.0.query("merge", merge))
    }

    /// Only messages from this time on, as UNIX time in seconds.
    #[inline]
    pub fn filter_timestamp_gte(self, filter_timestamp_gte: i64) -> Self {
        Self(self.0.query("filter.timestamp.gte", filter_timestamp_gte))
    }

    /// Only messages until this time, as UNIX time in seconds.
    #[inline]
    pub fn filter_timestamp_lte(self, filter_timestamp_lte: i64) -> Self {
        Self(self.0.query("filter.timestamp.lte", filter_timestamp_lte))
    }

    /// Only messages that the account sent, or with `false`, only those that others sent.
    #[inline]
    pub fn filter_from_me(self, filter_from_me: bool) -> Self {
        Self(self.0.query("filter.fromMe", filter_from_me))
    }

    /// Only messages that got so far and no further.
    #[inline]
    pub fn filter_ack(self, filter_ack: impl Into<types::AckName>) -> Self {
        Self(self.0.query("filter.ack", Into::<types::AckName>::into(filter_ack)))
    }
}

pub(crate) static GET_CHATS: Operation<'static> = API
    .get("getChats", "/api/{session}/chats");

pub(crate) static GET_CHATS_OVERVIEW: Operation<'static> = API
    .get("getChatsOverview", "/api/{session}/chats/overview");

pub(crate) static FILTER_CHATS_OVERVIEW: Operation<'static> = API
    .post("filterChatsOverview", "/api/{session}/chats/overview")
    .idempotent(true);

pub(crate) static DELETE_CHAT: Operation<'static> = API
    .delete("deleteChat", "/api/{session}/chats/{chatId}");

pub(crate) static GET_CHAT_PICTURE: Operation<'static> = API
    .get("getChatPicture", "/api/{session}/chats/{chatId}/picture");

pub(crate) static GET_CHAT_MESSAGES: Operation<'static> = API
    .get("getChatMessages", "/api/{session}/chats/{chatId}/messages");

pub(crate) static CLEAR_MESSAGES: Operation<'static> = API
    .delete("clearMessages", "/api/{session}/chats/{chatId}/messages");

pub(crate) static READ_CHAT_MESSAGES: Operation<'static> = API
    .post("readChatMessages", "/api/{session}/chats/{chatId}/messages/read");

pub(crate) static GET_CHAT_MESSAGE: Operation<'static> = API
    .get("getChatMessage", "/api/{session}/chats/{chatId}/messages/{messageId}")
    .absent(&[wagate_client::Absent::new(404, &[("message", "\"Message not found\"")])]);

pub(crate) static EDIT_MESSAGE: Operation<'static> = API
    .put("editMessage", "/api/{session}/chats/{chatId}/messages/{messageId}");

pub(crate) static DELETE_MESSAGE: Operation<'static> = API
    .delete("deleteMessage", "/api/{session}/chats/{chatId}/messages/{messageId}");

pub(crate) static PIN_MESSAGE: Operation<'static> = API
    .post("pinMessage", "/api/{session}/chats/{chatId}/messages/{messageId}/pin");

pub(crate) static UNPIN_MESSAGE: Operation<'static> = API
    .post("unpinMessage", "/api/{session}/chats/{chatId}/messages/{messageId}/unpin");

pub(crate) static ARCHIVE_CHAT: Operation<'static> = API
    .post("archiveChat", "/api/{session}/chats/{chatId}/archive");

pub(crate) static UNARCHIVE_CHAT: Operation<'static> = API
    .post("unarchiveChat", "/api/{session}/chats/{chatId}/unarchive");

pub(crate) static UNREAD_CHAT: Operation<'static> = API
    .post("unreadChat", "/api/{session}/chats/{chatId}/unread");

pub(crate) static GET_MESSAGES: Operation<'static> = API
    .get("getMessages", "/api/messages");
