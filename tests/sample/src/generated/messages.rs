// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Sample: Sending.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent, Upload};
use super::client::API;
use super::types;

/// Sending.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::messages`](crate::Session::messages).
///
/// ```no_run
/// # async fn example(client: wagate_sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").messages().get_messages().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct SessionMessages(pub(crate) Core);

impl SessionMessages {
    /// Sends a text.
    ///
    /// `POST /api/sendText`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [send-text](https://docs.sample.example/messages/send-text),
    /// [send-text](https://docs.sample.example/en/messages/send-text/).
    ///
    /// - `body`: What to send, and to whom.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 422: The session does not run.
    #[inline]
    pub fn send_text(&self, mut body: types::TextRequest) -> SendText {
        body.session = Some(self.0.scope("session").into());
        SendText(Unsent::new(&self.0, &SEND_TEXT).json(&body))
    }

    /// Sends a file, by its address or with its content.
    ///
    /// `POST /api/sendFile`. Never sent twice.
    ///
    /// Documented in [send-file](https://docs.sample.example/messages/send-file).
    ///
    /// - `body`: The file, and to whom it goes.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_file(&self, mut body: types::FileRequest) -> SendFile {
        body.session = Some(self.0.scope("session").into());
        SendFile(Unsent::new(&self.0, &SEND_FILE).json(&body))
    }

    /// Sends a file, by its address or with its content.
    ///
    /// `POST /api/sendFile`. Never sent twice.
    ///
    /// Documented in [send-file](https://docs.sample.example/messages/send-file).
    ///
    /// - `body`: The file, and to whom it goes.
    /// - `file`: The file that goes with it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn upload_file(&self, mut body: types::FileForm, file: Upload) -> UploadFile {
        body.session = Some(self.0.scope("session").into());
        UploadFile(Unsent::new(&self.0, &SEND_FILE).multipart(&body, "file", file))
    }

    /// Changes a chat.
    ///
    /// `POST /api/modifyChat`. Never sent twice.
    ///
    /// Documented in [archive-chat](https://docs.sample.example/messages/archive-chat),
    /// [mute-chat](https://docs.sample.example/messages/mute-chat).
    ///
    /// - `body`: The chat, and what is done to it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn modify_chat(&self, mut body: types::ModifyChatRequest) -> ModifyChat {
        body.session = Some(self.0.scope("session").into());
        ModifyChat(Unsent::new(&self.0, &MODIFY_CHAT).json(&body))
    }

    /// Archives a chat.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"archive"`.
    ///
    /// Documented in [archive-chat](https://docs.sample.example/messages/archive-chat).
    #[inline]
    pub fn archive_chat(&self, chat_id: impl wagate_client::IntoChatId) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(chat_id, "archive"))
    }

    /// Mutes a chat for an hour.
    ///
    /// No sound until then.
    ///
    /// [`modify_chat`](Self::modify_chat) with `action` set to `"mute"` and `minutes` set to `60`.
    ///
    /// Documented in [mute-chat](https://docs.sample.example/messages/mute-chat).
    #[inline]
    pub fn mute_chat(&self, chat_id: impl wagate_client::IntoChatId) -> ModifyChat {
        self.modify_chat(types::ModifyChatRequest::new(chat_id, "mute").minutes(60))
    }

    /// Lists messages, a page at a time.
    ///
    /// `GET /api/messages`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-messages](https://docs.sample.example/messages/get-messages).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_messages(&self) -> GetMessages {
        GetMessages(
            Unsent::new(&self.0, &GET_MESSAGES).query("session", self.0.scope("session")),
        )
    }
}

wagate_client::operation! {
    /// The request of [`SessionMessages::send_text`].
    pub struct SendText -> types::Sent as value
}

wagate_client::operation! {
    /// The request of [`SessionMessages::send_file`].
    pub struct SendFile -> types::Sent as value
}

wagate_client::operation! {
    /// The request of [`SessionMessages::upload_file`].
    pub struct UploadFile -> types::Sent as value
}

wagate_client::operation! {
    /// The request of [`SessionMessages::modify_chat`].
    pub struct ModifyChat -> types::Modified as value
}

wagate_client::operation! {
    /// The request of [`SessionMessages::get_messages`].
    pub struct GetMessages -> Vec<types::Message> as value
}

wagate_client::paged! { GetMessages -> types::Message as page("pageSize", "page", 0) }

impl GetMessages {
    /// The number of the page.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// How many messages a page has.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("pageSize", page_size))
    }

    /// Only messages of these kinds.
    #[inline]
    pub fn kinds(self, kinds: impl IntoIterator<Item = impl std::fmt::Display>) -> Self {
        Self(self.0.query_joined("kinds", kinds))
    }

    /// Whether to look into archives.
    #[inline]
    pub fn deep(self, deep: bool) -> Self {
        Self(self.0.query("deep", deep))
    }
}

/// Sending.
///
/// Reached by [`Client::messages`](crate::Client::messages).
///
/// ```no_run
/// # async fn example(client: wagate_sample::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.messages().mark_read("AAAA").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Messages(pub(crate) Core);

impl Messages {
    /// Sends a file, by its address or with its content.
    ///
    /// `POST /api/sendFile`. Never sent twice.
    ///
    /// Documented in [send-file](https://docs.sample.example/messages/send-file).
    ///
    /// - `file`: The file, and to whom it goes.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn upload_picture(&self, file: Upload) -> UploadPicture {
        UploadPicture(Unsent::new(&self.0, &SEND_FILE).raw_body(file))
    }

    /// Marks a message as read.
    ///
    /// Not documented; seen: Called by the vendor's own page.
    ///
    /// The answer is a text (`text/plain`), as it comes.
    ///
    /// `POST /api/messages/{messageId}/read`. Never sent twice.
    ///
    /// - `message_id`: The message.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn mark_read(&self, message_id: &str) -> MarkRead {
        MarkRead(
            Unsent::new(&self.0, &MARK_READ)
                .path("messageId", message_id)
                .header("Accept", "text/plain"),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Messages::upload_picture`].
    pub struct UploadPicture -> types::Sent as value
}

wagate_client::operation! {
    /// The request of [`Messages::mark_read`].
    pub struct MarkRead -> String as text
}

pub(crate) static SEND_TEXT: Operation<'static> = API
    .post("sendText", "/api/sendText")
    .interval(Duration::from_millis(20));

pub(crate) static SEND_FILE: Operation<'static> = API.post("sendFile", "/api/sendFile");

pub(crate) static MODIFY_CHAT: Operation<'static> = API
    .post("modifyChat", "/api/modifyChat");

pub(crate) static GET_MESSAGES: Operation<'static> = API
    .get("getMessages", "/api/messages");

pub(crate) static MARK_READ: Operation<'static> = API
    .post("markRead", "/api/messages/{messageId}/read");
