// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Methods about contacts, chats and messages that send nothing.

use serde_json::Value;
use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{
    ArchiveChatRequest, Avatar, AvatarRequest, ChatEntry, CheckWhatsappRequest,
    CheckWhatsappResult, ContactEntry, ContactInfo, ContactInfoRequest,
    DeleteMessageRequest, DisappearingChat, EditMessageRequest, EditMessageResult,
    SendTypingRequest, SetDisappearingChatRequest, UnarchiveChatRequest,
};

impl Client {
    /// Tells whether there is a WhatsApp account with a number.
    ///
    /// The call reads and changes nothing, so it may be repeated.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/service/CheckWhatsapp.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The number.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: `phoneNumber` is missing, holds something other than digits or has the wrong length; the
    ///   check took too long; or the instance is starting, or is not linked to a WhatsApp account.
    ///   After a start, a few seconds of patience help.
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
    pub async fn check_whatsapp(
        &self,
        body: &CheckWhatsappRequest,
    ) -> Result<CheckWhatsappResult, Error> {
        let mut request = Request::new(&CHECK_WHATSAPP);
        request.json(body);
        self.core.call(request).await
    }

    /// Gives the address of the picture of a person or group.
    ///
    /// With the account's own number, its own picture. The call reads and changes nothing, so it may
    /// be repeated.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/service/GetAvatar.md` (en), `green-api/service/GetAvatar.md` (en,
    /// earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Whose picture.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to
    ///   a WhatsApp account. After a start, a few seconds of patience help.
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
    pub async fn get_avatar(&self, body: &AvatarRequest) -> Result<Avatar, Error> {
        let mut request = Request::new(&GET_AVATAR);
        request.json(body);
        self.core.call(request).await
    }

    /// Lists the contacts and groups of the account.
    ///
    /// A change may take 5 minutes to show. An empty list may only mean that the contacts are not
    /// there yet: ask again, and if it stays empty, link the account anew.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/service/GetContacts.md` (en), `green-api/postman/en.json` (en),
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
    pub async fn get_contacts(&self) -> Result<Vec<ContactEntry>, Error> {
        self.get_contacts_with(&GetContactsOptions::default()).await
    }

    /// As [`Client::get_contacts`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::get_contacts`].
    pub async fn get_contacts_with(
        &self,
        options: &GetContactsOptions,
    ) -> Result<Vec<ContactEntry>, Error> {
        let mut request = Request::new(&GET_CONTACTS);
        request.query_option("group", options.group.as_ref());
        request.query_option("count", options.count.as_ref());
        self.core.call(request).await
    }

    /// Looks up what is known about a contact, business profile and products included.
    ///
    /// For people and businesses only: groups have a method of their own, GetGroupData. The call reads
    /// and changes nothing, so it may be repeated.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/service/GetContactInfo.md` (en), `green-api/service/GetContactInfo.md`
    /// (en, earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md`
    /// (en), `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en),
    /// `green-api/common/Conventions.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Whom to look up.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body is empty, `chatId` is wrong or means a group; or the instance is starting, or
    ///   is not linked to a WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: `chatId` is not a text.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_contact_info(
        &self,
        body: &ContactInfoRequest,
    ) -> Result<Option<ContactInfo>, Error> {
        let mut request = Request::new(&GET_CONTACT_INFO);
        request.json(body);
        self.core.lookup(request).await
    }

    /// Takes a message out of a chat.
    ///
    /// For all members of the chat, unless `onlySenderDelete` is set. The answer has no body.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/service/DeleteMessage.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which message.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: A field is missing, or the message is not there any more; or the instance is starting,
    ///   or is not linked to a WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: `chatId` is not a text.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn delete_message(
        &self,
        body: &DeleteMessageRequest,
    ) -> Result<Value, Error> {
        let mut request = Request::new(&DELETE_MESSAGE);
        request.json(body);
        self.core.call(request).await
    }

    /// Replaces the text of a message that was sent.
    ///
    /// Only texts can be edited, for 15 minutes after they were sent. The vendor calls the method a
    /// beta version.
    ///
    /// Documented in `green-api/service/EditMessage.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The message and its new text.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body does not have the right form, or the text is longer than 20000 characters; or
    ///   the instance is starting, or is not linked to a WhatsApp account. After a start, a few
    ///   seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: The body is larger than 100 kB.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn edit_message(
        &self,
        body: &EditMessageRequest,
    ) -> Result<EditMessageResult, Error> {
        let mut request = Request::new(&EDIT_MESSAGE);
        request.json(body);
        self.core.call(request).await
    }

    /// Moves a chat into the archive.
    ///
    /// The chat must have at least one incoming message, and the instance needs the setting
    /// `incomingWebhook`. The answer has no body.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/service/ArchiveChat.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which chat.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: `chatId` is missing or wrong, its chat has no messages or is archived already, or the
    ///   number is no contact; or the instance is starting, or is not linked to a WhatsApp account.
    ///   After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: `chatId` is not a text.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn archive_chat(&self, body: &ArchiveChatRequest) -> Result<Value, Error> {
        let mut request = Request::new(&ARCHIVE_CHAT);
        request.json(body);
        self.core.call(request).await
    }

    /// Brings an archived chat back.
    ///
    /// The answer has no body.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/service/UnarchiveChat.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which chat.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: `chatId` is missing or wrong, its chat has no messages or is not archived, or the number
    ///   is no contact; or the instance is starting, or is not linked to a WhatsApp account. After a
    ///   start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: `chatId` is not a text.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn unarchive_chat(
        &self,
        body: &UnarchiveChatRequest,
    ) -> Result<Value, Error> {
        let mut request = Request::new(&UNARCHIVE_CHAT);
        request.json(body);
        self.core.call(request).await
    }

    /// Sets after what time messages of a chat disappear.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/service/SetDisappearingChat.md` (en), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The chat and the time.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: A field is missing, or the time is none of the four that WhatsApp knows; or the instance
    ///   is starting, or is not linked to a WhatsApp account. After a start, a few seconds of patience
    ///   help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: `chatId` is not a text.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn set_disappearing_chat(
        &self,
        body: &SetDisappearingChatRequest,
    ) -> Result<DisappearingChat, Error> {
        let mut request = Request::new(&SET_DISAPPEARING_CHAT);
        request.json(body);
        self.core.call(request).await
    }

    /// Shows in a chat that the account is typing or recording.
    ///
    /// The vendor calls the method a beta version. The answer has no body.
    ///
    /// Documented in `green-api/service/SendTyping.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The chat, the kind of sign and how long it shall be shown.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: `typingTime` is no number, or out of its bounds; or the instance is starting, or is not
    ///   linked to a WhatsApp account. After a start, a few seconds of patience help.
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
    pub async fn send_typing(&self, body: &SendTypingRequest) -> Result<Value, Error> {
        let mut request = Request::new(&SEND_TYPING);
        request.json(body);
        self.core.call(request).await
    }

    /// Lists the account's chats, the most active first.
    ///
    /// The gateway makes the list anew once in a minute, not more often.
    ///
    /// Documented in `green-api/service/GetChats.md` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en).
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
    pub async fn get_chats(&self) -> Result<Vec<ChatEntry>, Error> {
        self.get_chats_with(&GetChatsOptions::default()).await
    }

    /// As [`Client::get_chats`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::get_chats`].
    pub async fn get_chats_with(
        &self,
        options: &GetChatsOptions,
    ) -> Result<Vec<ChatEntry>, Error> {
        let mut request = Request::new(&GET_CHATS);
        request.query_option("count", options.count.as_ref());
        self.core.call(request).await
    }
}

/// What [`Client::get_contacts_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetContactsOptions {
    /// True for groups only, false for personal chats only; both if left out.
    pub group: Option<bool>,
    /// How many contacts to list at most; all of them if left out.
    pub count: Option<i64>,
}

impl GetContactsOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, group: bool) -> Self {
        self.group = Some(group);
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

/// What [`Client::get_chats_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatsOptions {
    /// How many chats to list at most.
    pub count: Option<i64>,
}

impl GetChatsOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

pub(crate) static CHECK_WHATSAPP: Operation<'static> = Operation {
    vendor: "green-api",
    name: "checkWhatsapp",
    method: Method::Post,
    path: "/waInstance{idInstance}/checkWhatsapp/{apiTokenInstance}",
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

pub(crate) static GET_AVATAR: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getAvatar",
    method: Method::Post,
    path: "/waInstance{idInstance}/getAvatar/{apiTokenInstance}",
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

pub(crate) static GET_CONTACTS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getContacts",
    method: Method::Get,
    path: "/waInstance{idInstance}/getContacts/{apiTokenInstance}",
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

pub(crate) static GET_CONTACT_INFO: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getContactInfo",
    method: Method::Post,
    path: "/waInstance{idInstance}/getContactInfo/{apiTokenInstance}",
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

pub(crate) static DELETE_MESSAGE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "deleteMessage",
    method: Method::Post,
    path: "/waInstance{idInstance}/deleteMessage/{apiTokenInstance}",
    host: "api",
    idempotent: false,
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

pub(crate) static EDIT_MESSAGE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "editMessage",
    method: Method::Post,
    path: "/waInstance{idInstance}/editMessage/{apiTokenInstance}",
    host: "api",
    idempotent: false,
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

pub(crate) static ARCHIVE_CHAT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "archiveChat",
    method: Method::Post,
    path: "/waInstance{idInstance}/archiveChat/{apiTokenInstance}",
    host: "api",
    idempotent: false,
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

pub(crate) static UNARCHIVE_CHAT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "unarchiveChat",
    method: Method::Post,
    path: "/waInstance{idInstance}/unarchiveChat/{apiTokenInstance}",
    host: "api",
    idempotent: false,
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

pub(crate) static SET_DISAPPEARING_CHAT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "setDisappearingChat",
    method: Method::Post,
    path: "/waInstance{idInstance}/setDisappearingChat/{apiTokenInstance}",
    host: "api",
    idempotent: false,
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

pub(crate) static SEND_TYPING: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendTyping",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendTyping/{apiTokenInstance}",
    host: "api",
    idempotent: false,
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

pub(crate) static GET_CHATS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getChats",
    method: Method::Get,
    path: "/waInstance{idInstance}/getChats/{apiTokenInstance}",
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
