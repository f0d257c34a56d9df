// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Past messages and calls.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Past messages and calls.
///
/// Reached by [`Client::journals`](crate::Client::journals).
///
/// ```no_run
/// # async fn example(client: wagate_green_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.journals().last_incoming_messages().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Journals(pub(crate) Core);

impl Journals {
    /// Lists the messages of a chat, the newest first.
    ///
    /// Only what came while the settings `incomingWebhook`, `outgoingMessageWebhook` and `outgoingAPIMessageWebhook` were
    /// switched on, each for its kind of messages, and up to 2 minutes late. The call reads and changes nothing, so it may
    /// be repeated.
    ///
    /// `POST /waInstance{idInstance}/getChatHistory/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most once a second.
    ///
    /// Documented in [GetChatHistory](https://green-api.com/en/docs/api/journals/GetChatHistory/), [GetChatHistory
    /// (earlier edition)](https://green-api.com/en/docs/api/journals/GetChatHistory/),
    /// [GetMessage](https://green-api.com/en/docs/api/journals/GetMessage/),
    /// [Conventions](https://green-api.com/en/docs/before-start/).
    ///
    /// - `body`: Which chat, and how many messages.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_chat_history(&self, body: types::ChatHistoryRequest) -> GetChatHistory {
        GetChatHistory(Unsent::new(&self.0, &GET_CHAT_HISTORY).json(&body))
    }

    /// Looks up a message by its id.
    ///
    /// Only what came while the settings `incomingWebhook`, `outgoingMessageWebhook` and `outgoingAPIMessageWebhook` were
    /// switched on, each for its kind of messages, and up to 2 minutes late. The call reads and changes nothing, so it may
    /// be repeated.
    ///
    /// `POST /waInstance{idInstance}/getMessage/{apiTokenInstance}`. Safe to repeat: tried again after failures that pass.
    /// At most 10 times a second.
    ///
    /// Documented in [GetMessage](https://green-api.com/en/docs/api/journals/GetMessage/),
    /// [quotedMessage](https://green-api.com/en/docs/api/receiving/notifications-format/outgoing-message/QuotedMessage/),
    /// [pollMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/PollMessage/),
    /// [pollUpdateMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/PollUpdateMessage/),
    /// [locationMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/LocationMessage/),
    /// [contactMessage](https://green-api.com/en/docs/api/receiving/notifications-format/incoming-message/ContactMessage/).
    ///
    /// - `body`: Which message.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 400: The data of the request are wrong, or there is no such message; or the instance is starting, or is not
    ///   linked to a WhatsApp account. After a start, a few seconds of patience help.
    #[inline]
    pub fn get_message(&self, body: types::MessageRequest) -> GetMessage {
        GetMessage(Unsent::new(&self.0, &GET_MESSAGE).json(&body))
    }

    /// Lists the messages that came in lately.
    ///
    /// Only what came while the setting `incomingWebhook` was switched on, and up to 2 minutes late.
    ///
    /// `GET /waInstance{idInstance}/lastIncomingMessages/{apiTokenInstance}`. Safe to repeat: tried again after failures
    /// that pass. At most once a second.
    ///
    /// Documented in [LastIncomingMessages](https://green-api.com/en/docs/api/journals/LastIncomingMessages/),
    /// [GetChatHistory (earlier edition)](https://green-api.com/en/docs/api/journals/GetChatHistory/),
    /// [GetMessage](https://green-api.com/en/docs/api/journals/GetMessage/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn last_incoming_messages(&self) -> LastIncomingMessages {
        LastIncomingMessages(Unsent::new(&self.0, &LAST_INCOMING_MESSAGES))
    }

    /// Lists the messages that the account sent lately.
    ///
    /// What was sent by this gateway is always there; what was sent on the phone only while the setting
    /// `outgoingMessageWebhook` was switched on. Both may take up to 2 minutes to show.
    ///
    /// `GET /waInstance{idInstance}/lastOutgoingMessages/{apiTokenInstance}`. Safe to repeat: tried again after failures
    /// that pass. At most once a second.
    ///
    /// Documented in [LastOutgoingMessages](https://green-api.com/en/docs/api/journals/LastOutgoingMessages/),
    /// [GetChatHistory (earlier edition)](https://green-api.com/en/docs/api/journals/GetChatHistory/),
    /// [GetMessage](https://green-api.com/en/docs/api/journals/GetMessage/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn last_outgoing_messages(&self) -> LastOutgoingMessages {
        LastOutgoingMessages(Unsent::new(&self.0, &LAST_OUTGOING_MESSAGES))
    }

    /// Lists the calls that came in lately.
    ///
    /// At most 10000, and only what came while the settings `incomingWebhook` and `incomingCallWebhook` were switched on.
    /// The vendor calls the method a beta version.
    ///
    /// `GET /waInstance{idInstance}/lastIncomingCalls/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [LastIncomingCalls](https://green-api.com/en/docs/api/journals/LastIncomingCalls/),
    /// [incomingCall](https://green-api.com/en/docs/api/receiving/notifications-format/IncomingCall/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn last_incoming_calls(&self) -> LastIncomingCalls {
        LastIncomingCalls(Unsent::new(&self.0, &LAST_INCOMING_CALLS))
    }

    /// Lists the calls that the account made lately.
    ///
    /// At most 10000, and only what came while the setting `outgoingCallWebhook` was switched on. The vendor calls the
    /// method a beta version.
    ///
    /// `GET /waInstance{idInstance}/lastOutgoingCalls/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [LastOutgoingCalls](https://green-api.com/en/docs/api/journals/LastOutgoingCalls/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn last_outgoing_calls(&self) -> LastOutgoingCalls {
        LastOutgoingCalls(Unsent::new(&self.0, &LAST_OUTGOING_CALLS))
    }
}

wagate_client::operation! {
    /// The request of [`Journals::get_chat_history`].
    pub struct GetChatHistory -> Vec<types::JournalMessage> as value
}

wagate_client::operation! {
    /// The request of [`Journals::get_message`].
    pub struct GetMessage -> Option<types::JournalMessage> as lookup
}

wagate_client::operation! {
    /// The request of [`Journals::last_incoming_messages`].
    pub struct LastIncomingMessages -> Vec<types::JournalMessage> as value
}

impl LastIncomingMessages {
    /// How far to look back, in minutes; 1440 are a day. A copy of the docs allows two weeks, 20160, at most.
    #[inline]
    pub fn minutes(self, minutes: i64) -> Self {
        Self(self.0.query("minutes", minutes))
    }
}

wagate_client::operation! {
    /// The request of [`Journals::last_outgoing_messages`].
    pub struct LastOutgoingMessages -> Vec<types::JournalMessage> as value
}

impl LastOutgoingMessages {
    /// How far to look back, in minutes; 1440 are a day. A copy of the docs allows two weeks, 20160, at most.
    #[inline]
    pub fn minutes(self, minutes: i64) -> Self {
        Self(self.0.query("minutes", minutes))
    }
}

wagate_client::operation! {
    /// The request of [`Journals::last_incoming_calls`].
    pub struct LastIncomingCalls -> Vec<types::JournalIncomingCall> as value
}

impl LastIncomingCalls {
    /// How far to look back, in minutes; 1440 are a day. A copy of the docs allows two weeks, 20160, at most.
    #[inline]
    pub fn minutes(self, minutes: i64) -> Self {
        Self(self.0.query("minutes", minutes))
    }
}

wagate_client::operation! {
    /// The request of [`Journals::last_outgoing_calls`].
    pub struct LastOutgoingCalls -> Vec<types::JournalOutgoingCall> as value
}

impl LastOutgoingCalls {
    /// How far to look back, in minutes; 1440 are a day. A copy of the docs allows two weeks, 20160, at most.
    #[inline]
    pub fn minutes(self, minutes: i64) -> Self {
        Self(self.0.query("minutes", minutes))
    }
}

pub(crate) static GET_CHAT_HISTORY: Operation<'static> = API
    .post("getChatHistory", "/waInstance{idInstance}/getChatHistory/{apiTokenInstance}")
    .idempotent(true)
    .interval(Duration::from_millis(1000));

pub(crate) static GET_MESSAGE: Operation<'static> = API
    .post("getMessage", "/waInstance{idInstance}/getMessage/{apiTokenInstance}")
    .idempotent(true)
    .interval(Duration::from_millis(100));

pub(crate) static LAST_INCOMING_MESSAGES: Operation<'static> = API
    .get(
        "lastIncomingMessages",
        "/waInstance{idInstance}/lastIncomingMessages/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000));

pub(crate) static LAST_OUTGOING_MESSAGES: Operation<'static> = API
    .get(
        "lastOutgoingMessages",
        "/waInstance{idInstance}/lastOutgoingMessages/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000));

pub(crate) static LAST_INCOMING_CALLS: Operation<'static> = API
    .get(
        "lastIncomingCalls",
        "/waInstance{idInstance}/lastIncomingCalls/{apiTokenInstance}",
    );

pub(crate) static LAST_OUTGOING_CALLS: Operation<'static> = API
    .get(
        "lastOutgoingCalls",
        "/waInstance{idInstance}/lastOutgoingCalls/{apiTokenInstance}",
    );
