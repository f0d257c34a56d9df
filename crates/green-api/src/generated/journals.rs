// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Past messages and calls.

use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{
    ChatHistoryRequest, JournalIncomingCall, JournalMessage, JournalOutgoingCall,
    MessageRequest,
};

impl Client {
    /// Lists the messages of a chat, the newest first.
    ///
    /// Only what came while the settings `incomingWebhook`, `outgoingMessageWebhook` and
    /// `outgoingAPIMessageWebhook` were switched on, each for its kind of messages, and up to 2
    /// minutes late. The call reads and changes nothing, so it may be repeated.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/journals/GetChatHistory.md` (en),
    /// `green-api/journals/GetChatHistory.md` (en, earlier edition),
    /// `green-api/journals/GetMessage.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en), `green-api/common/Conventions.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which chat, and how many messages.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_chat_history(
        &self,
        body: &ChatHistoryRequest,
    ) -> Result<Vec<JournalMessage>, Error> {
        let mut request = Request::new(&GET_CHAT_HISTORY);
        request.json(body);
        self.core.call(request).await
    }

    /// Looks up a message by its id.
    ///
    /// Only what came while the settings `incomingWebhook`, `outgoingMessageWebhook` and
    /// `outgoingAPIMessageWebhook` were switched on, each for its kind of messages, and up to 2
    /// minutes late. The call reads and changes nothing, so it may be repeated.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/journals/GetMessage.md` (en), `green-api/webhooks/quotedMessage.md`
    /// (en), `green-api/webhooks/pollMessage.md` (en), `green-api/webhooks/pollUpdateMessage.md` (en),
    /// `green-api/webhooks/locationMessage.md` (en), `green-api/webhooks/contactMessage.md` (en),
    /// `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which message.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_message(
        &self,
        body: &MessageRequest,
    ) -> Result<Option<JournalMessage>, Error> {
        let mut request = Request::new(&GET_MESSAGE);
        request.json(body);
        self.core.lookup(request).await
    }

    /// Lists the messages that came in lately.
    ///
    /// Only what came while the setting `incomingWebhook` was switched on, and up to 2 minutes late.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/journals/LastIncomingMessages.md` (en),
    /// `green-api/journals/GetChatHistory.md` (en, earlier edition),
    /// `green-api/journals/GetMessage.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn last_incoming_messages(&self) -> Result<Vec<JournalMessage>, Error> {
        self.last_incoming_messages_with(&LastIncomingMessagesOptions::default()).await
    }

    /// As [`Client::last_incoming_messages`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::last_incoming_messages`].
    pub async fn last_incoming_messages_with(
        &self,
        options: &LastIncomingMessagesOptions,
    ) -> Result<Vec<JournalMessage>, Error> {
        let mut request = Request::new(&LAST_INCOMING_MESSAGES);
        request.query_option("minutes", options.minutes.as_ref());
        self.core.call(request).await
    }

    /// Lists the messages that the account sent lately.
    ///
    /// What was sent by this gateway is always there; what was sent on the phone only while the
    /// setting `outgoingMessageWebhook` was switched on. Both may take up to 2 minutes to show.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/journals/LastOutgoingMessages.md` (en),
    /// `green-api/journals/GetChatHistory.md` (en, earlier edition),
    /// `green-api/journals/GetMessage.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn last_outgoing_messages(&self) -> Result<Vec<JournalMessage>, Error> {
        self.last_outgoing_messages_with(&LastOutgoingMessagesOptions::default()).await
    }

    /// As [`Client::last_outgoing_messages`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::last_outgoing_messages`].
    pub async fn last_outgoing_messages_with(
        &self,
        options: &LastOutgoingMessagesOptions,
    ) -> Result<Vec<JournalMessage>, Error> {
        let mut request = Request::new(&LAST_OUTGOING_MESSAGES);
        request.query_option("minutes", options.minutes.as_ref());
        self.core.call(request).await
    }

    /// Lists the calls that came in lately.
    ///
    /// At most 10000, and only what came while the settings `incomingWebhook` and
    /// `incomingCallWebhook` were switched on. The vendor calls the method a beta version.
    ///
    /// Documented in `green-api/journals/LastIncomingCalls.md` (en),
    /// `green-api/webhooks/incomingCall.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en).
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn last_incoming_calls(&self) -> Result<Vec<JournalIncomingCall>, Error> {
        self.last_incoming_calls_with(&LastIncomingCallsOptions::default()).await
    }

    /// As [`Client::last_incoming_calls`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::last_incoming_calls`].
    pub async fn last_incoming_calls_with(
        &self,
        options: &LastIncomingCallsOptions,
    ) -> Result<Vec<JournalIncomingCall>, Error> {
        let mut request = Request::new(&LAST_INCOMING_CALLS);
        request.query_option("minutes", options.minutes.as_ref());
        self.core.call(request).await
    }

    /// Lists the calls that the account made lately.
    ///
    /// At most 10000, and only what came while the setting `outgoingCallWebhook` was switched on. The
    /// vendor calls the method a beta version.
    ///
    /// Documented in `green-api/journals/LastOutgoingCalls.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en).
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn last_outgoing_calls(&self) -> Result<Vec<JournalOutgoingCall>, Error> {
        self.last_outgoing_calls_with(&LastOutgoingCallsOptions::default()).await
    }

    /// As [`Client::last_outgoing_calls`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::last_outgoing_calls`].
    pub async fn last_outgoing_calls_with(
        &self,
        options: &LastOutgoingCallsOptions,
    ) -> Result<Vec<JournalOutgoingCall>, Error> {
        let mut request = Request::new(&LAST_OUTGOING_CALLS);
        request.query_option("minutes", options.minutes.as_ref());
        self.core.call(request).await
    }
}

/// What [`Client::last_incoming_messages_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LastIncomingMessagesOptions {
    /// How far to look back, in minutes; 1440 are a day.
    pub minutes: Option<i64>,
}

impl LastIncomingMessagesOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `minutes`.
    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }
}

/// What [`Client::last_outgoing_messages_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LastOutgoingMessagesOptions {
    /// How far to look back, in minutes; 1440 are a day.
    pub minutes: Option<i64>,
}

impl LastOutgoingMessagesOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `minutes`.
    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }
}

/// What [`Client::last_incoming_calls_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LastIncomingCallsOptions {
    /// How far to look back, in minutes; 1440 are a day.
    pub minutes: Option<i64>,
}

impl LastIncomingCallsOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `minutes`.
    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }
}

/// What [`Client::last_outgoing_calls_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LastOutgoingCallsOptions {
    /// How far to look back, in minutes; 1440 are a day.
    pub minutes: Option<i64>,
}

impl LastOutgoingCallsOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `minutes`.
    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }
}

pub(crate) static GET_CHAT_HISTORY: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getChatHistory",
    method: Method::Post,
    path: "/waInstance{idInstance}/getChatHistory/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static GET_MESSAGE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getMessage",
    method: Method::Post,
    path: "/waInstance{idInstance}/getMessage/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(100000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static LAST_INCOMING_MESSAGES: Operation<'static> = Operation {
    vendor: "green-api",
    name: "lastIncomingMessages",
    method: Method::Get,
    path: "/waInstance{idInstance}/lastIncomingMessages/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static LAST_OUTGOING_MESSAGES: Operation<'static> = Operation {
    vendor: "green-api",
    name: "lastOutgoingMessages",
    method: Method::Get,
    path: "/waInstance{idInstance}/lastOutgoingMessages/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static LAST_INCOMING_CALLS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "lastIncomingCalls",
    method: Method::Get,
    path: "/waInstance{idInstance}/lastIncomingCalls/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static LAST_OUTGOING_CALLS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "lastOutgoingCalls",
    method: Method::Get,
    path: "/waInstance{idInstance}/lastOutgoingCalls/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: None,
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};
