// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Methods about contacts, chats and messages that send nothing.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Methods about contacts, chats and messages that send nothing.
///
/// Reached by [`Client::service`](crate::Client::service).
///
/// ```no_run
/// # async fn example(client: wagate_green_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.service().get_contacts().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Service(pub(crate) Core);

impl Service {
    /// Tells whether there is a WhatsApp account with a number.
    ///
    /// The call reads and changes nothing, so it may be repeated. Where the answer has a `chatId`, that is the chat to
    /// send to.
    ///
    /// `POST /waInstance{idInstance}/checkWhatsapp/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most 10 times a second.
    ///
    /// Documented in [CheckWhatsapp](https://green-api.com/en/docs/api/service/CheckWhatsapp/).
    ///
    /// - `body`: The number.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: `phoneNumber` is missing, holds something other than digits or has the wrong length; the check took too
    ///   long; or the instance is starting, or is not linked to a WhatsApp account. After a start, a few seconds of
    ///   patience help.
    #[inline]
    pub fn check_whatsapp(&self, body: types::CheckWhatsappRequest) -> CheckWhatsapp {
        CheckWhatsapp(Unsent::new(&self.0, &CHECK_WHATSAPP).json(&body))
    }

    /// Gives the address of the picture of a person or group.
    ///
    /// With the account's own number, its own picture. The call reads and changes nothing, so it may be repeated.
    ///
    /// `POST /waInstance{idInstance}/getAvatar/{apiTokenInstance}`. Safe to repeat: tried again after failures that pass.
    /// At most 10 times a second.
    ///
    /// Documented in [GetAvatar](https://green-api.com/en/docs/api/service/GetAvatar/), [GetAvatar (earlier
    /// edition)](https://green-api.com/en/docs/api/service/GetAvatar/).
    ///
    /// - `body`: Whose picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to a WhatsApp account.
    ///   After a start, a few seconds of patience help.
    #[inline]
    pub fn get_avatar(&self, body: types::AvatarRequest) -> GetAvatar {
        GetAvatar(Unsent::new(&self.0, &GET_AVATAR).json(&body))
    }

    /// Lists the contacts and groups of the account.
    ///
    /// A change may take 5 minutes to show. An empty list may only mean that the contacts are not there yet: ask again,
    /// and if it stays empty, link the account anew. The vendor's tracker knows of groups that are missing.
    ///
    /// `GET /waInstance{idInstance}/getContacts/{apiTokenInstance}`. Safe to repeat: tried again after failures that pass.
    /// At most once a second.
    ///
    /// Documented in [GetContacts](https://green-api.com/en/docs/api/service/GetContacts/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_contacts(&self) -> GetContacts {
        GetContacts(Unsent::new(&self.0, &GET_CONTACTS))
    }

    /// Looks up what is known about a contact, business profile and products included.
    ///
    /// For people and businesses only: groups have a method of their own, GetGroupData. The call reads and changes
    /// nothing, so it may be repeated.
    ///
    /// `POST /waInstance{idInstance}/getContactInfo/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most once a second.
    ///
    /// Documented in [GetContactInfo](https://green-api.com/en/docs/api/service/GetContactInfo/), [GetContactInfo (earlier
    /// edition)](https://green-api.com/en/docs/api/service/GetContactInfo/),
    /// [Conventions](https://green-api.com/en/docs/before-start/).
    ///
    /// - `body`: Whom to look up.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. Beside them:
    ///
    /// - 400: The body is empty, `chatId` is wrong or means a group; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 500: `chatId` is not a text.
    #[inline]
    pub fn get_contact_info(&self, body: types::ContactInfoRequest) -> GetContactInfo {
        GetContactInfo(Unsent::new(&self.0, &GET_CONTACT_INFO).json(&body))
    }

    /// Takes a message out of a chat.
    ///
    /// For all members of the chat, unless `onlySenderDelete` is set. The answer has no body. A success does not prove
    /// that the message is gone; a notification about the deletion does.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /waInstance{idInstance}/deleteMessage/{apiTokenInstance}`. Never sent twice. At most 10 times a second.
    ///
    /// Documented in [DeleteMessage](https://green-api.com/en/docs/api/service/DeleteMessage/).
    ///
    /// - `body`: Which message.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: A field is missing, or the message is not there any more; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 500: `chatId` is not a text.
    #[inline]
    pub fn delete_message(&self, body: types::DeleteMessageRequest) -> DeleteMessage {
        DeleteMessage(Unsent::new(&self.0, &DELETE_MESSAGE).json(&body))
    }

    /// Replaces the text of a message that was sent.
    ///
    /// Only texts can be edited, for 15 minutes after they were sent. The vendor calls the method a beta version. A
    /// success does not prove that the text was changed; look out for the status of the edit.
    ///
    /// `POST /waInstance{idInstance}/editMessage/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [EditMessage](https://green-api.com/en/docs/api/service/EditMessage/).
    ///
    /// - `body`: The message and its new text.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: The body does not have the right form, or the text is longer than 20000 characters; or the instance is
    ///   starting, or is not linked to a WhatsApp account. After a start, a few seconds of patience help.
    /// - 500: The body is larger than 100 kB.
    #[inline]
    pub fn edit_message(&self, body: types::EditMessageRequest) -> EditMessage {
        EditMessage(Unsent::new(&self.0, &EDIT_MESSAGE).json(&body))
    }

    /// Moves a chat into the archive.
    ///
    /// The chat must have at least one incoming message, and the instance needs the setting `incomingWebhook`. The answer
    /// has no body, or is `{}`, as a third party recorded it.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /waInstance{idInstance}/archiveChat/{apiTokenInstance}`. Never sent twice. At most 10 times a second.
    ///
    /// Documented in [ArchiveChat](https://green-api.com/en/docs/api/service/archiveChat/).
    ///
    /// - `body`: Which chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: `chatId` is missing or wrong, its chat has no messages or is archived already, or the number is no contact;
    ///   or the instance is starting, or is not linked to a WhatsApp account. After a start, a few seconds of patience
    ///   help.
    /// - 500: `chatId` is not a text.
    #[inline]
    pub fn archive_chat(&self, body: types::ArchiveChatRequest) -> ArchiveChat {
        ArchiveChat(Unsent::new(&self.0, &ARCHIVE_CHAT).json(&body))
    }

    /// Brings an archived chat back.
    ///
    /// The answer has no body, or is `{}`, as a third party recorded it.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /waInstance{idInstance}/unarchiveChat/{apiTokenInstance}`. Never sent twice. At most 10 times a second.
    ///
    /// Documented in [UnarchiveChat](https://green-api.com/en/docs/api/service/unarchiveChat/).
    ///
    /// - `body`: Which chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: `chatId` is missing or wrong, its chat has no messages or is not archived, or the number is no contact; or
    ///   the instance is starting, or is not linked to a WhatsApp account. After a start, a few seconds of patience help.
    /// - 500: `chatId` is not a text.
    #[inline]
    pub fn unarchive_chat(&self, body: types::UnarchiveChatRequest) -> UnarchiveChat {
        UnarchiveChat(Unsent::new(&self.0, &UNARCHIVE_CHAT).json(&body))
    }

    /// Sets after what time messages of a chat disappear.
    ///
    /// `POST /waInstance{idInstance}/setDisappearingChat/{apiTokenInstance}`. Never sent twice. At most once a second.
    ///
    /// Documented in [SetDisappearingChat](https://green-api.com/en/docs/api/service/SetDisappearingChat/).
    ///
    /// - `body`: The chat and the time.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: A field is missing, or the time is none of the four that WhatsApp knows; or the instance is starting, or is
    ///   not linked to a WhatsApp account. After a start, a few seconds of patience help.
    /// - 500: `chatId` is not a text.
    #[inline]
    pub fn set_disappearing_chat(
        &self,
        body: types::SetDisappearingChatRequest,
    ) -> SetDisappearingChat {
        SetDisappearingChat(Unsent::new(&self.0, &SET_DISAPPEARING_CHAT).json(&body))
    }

    /// Shows in a chat that the account is typing or recording.
    ///
    /// The vendor calls the method a beta version. The answer has no body.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /waInstance{idInstance}/sendTyping/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [SendTyping](https://green-api.com/en/docs/api/sending/SendTyping/).
    ///
    /// - `body`: The chat, the kind of sign and how long it shall be shown.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: `typingTime` is no number, or out of its bounds; or the instance is starting, or is not linked to a WhatsApp
    ///   account. After a start, a few seconds of patience help.
    #[inline]
    pub fn send_typing(&self, body: types::SendTypingRequest) -> SendTyping {
        SendTyping(Unsent::new(&self.0, &SEND_TYPING).json(&body))
    }

    /// Lists the account's chats, the most active first.
    ///
    /// The gateway makes the list anew once in a minute, not more often.
    ///
    /// `GET /waInstance{idInstance}/getChats/{apiTokenInstance}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [GetChats](https://green-api.com/en/docs/api/service/GetChats/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_chats(&self) -> GetChats {
        GetChats(Unsent::new(&self.0, &GET_CHATS))
    }
}

wagate_client::operation! {
    /// The request of [`Service::check_whatsapp`].
    pub struct CheckWhatsapp -> types::CheckWhatsappResult as value
}

wagate_client::operation! {
    /// The request of [`Service::get_avatar`].
    pub struct GetAvatar -> types::Avatar as value
}

wagate_client::operation! {
    /// The request of [`Service::get_contacts`].
    pub struct GetContacts -> Vec<types::ContactEntry> as value
}

impl GetContacts {
    /// True for groups only, false for personal chats only; both if left out.
    #[inline]
    pub fn group(self, group: bool) -> Self {
        Self(self.0.query("group", group))
    }

    /// How many contacts to list at most; all of them if left out.
    #[inline]
    pub fn count(self, count: i64) -> Self {
        Self(self.0.query("count", count))
    }
}

wagate_client::operation! {
    /// The request of [`Service::get_contact_info`].
    pub struct GetContactInfo -> Option<types::ContactInfo> as lookup
}

wagate_client::operation! {
    /// The request of [`Service::delete_message`].
    pub struct DeleteMessage -> types::DeleteMessageAnswer as value
}

wagate_client::operation! {
    /// The request of [`Service::edit_message`].
    pub struct EditMessage -> types::EditMessageResult as value
}

wagate_client::operation! {
    /// The request of [`Service::archive_chat`].
    pub struct ArchiveChat -> types::ArchiveChatAnswer as value
}

wagate_client::operation! {
    /// The request of [`Service::unarchive_chat`].
    pub struct UnarchiveChat -> types::UnarchiveChatAnswer as value
}

wagate_client::operation! {
    /// The request of [`Service::set_disappearing_chat`].
    pub struct SetDisappearingChat -> types::DisappearingChat as value
}

wagate_client::operation! {
    /// The request of [`Service::send_typing`].
    pub struct SendTyping -> types::SendTypingAnswer as value
}

wagate_client::operation! {
    /// The request of [`Service::get_chats`].
    pub struct GetChats -> Vec<types::ChatEntry> as value
}

impl GetChats {
    /// How many chats to list at most.
    #[inline]
    pub fn count(self, count: i64) -> Self {
        Self(self.0.query("count", count))
    }
}

pub(crate) static CHECK_WHATSAPP: Operation<'static> = API
    .post("checkWhatsapp", "/waInstance{idInstance}/checkWhatsapp/{apiTokenInstance}")
    .idempotent(true)
    .interval(Duration::from_millis(100));

pub(crate) static GET_AVATAR: Operation<'static> = API
    .post("getAvatar", "/waInstance{idInstance}/getAvatar/{apiTokenInstance}")
    .idempotent(true)
    .interval(Duration::from_millis(100));

pub(crate) static GET_CONTACTS: Operation<'static> = API
    .get("getContacts", "/waInstance{idInstance}/getContacts/{apiTokenInstance}")
    .interval(Duration::from_millis(1000));

pub(crate) static GET_CONTACT_INFO: Operation<'static> = API
    .post("getContactInfo", "/waInstance{idInstance}/getContactInfo/{apiTokenInstance}")
    .idempotent(true)
    .interval(Duration::from_millis(1000));

pub(crate) static DELETE_MESSAGE: Operation<'static> = API
    .post("deleteMessage", "/waInstance{idInstance}/deleteMessage/{apiTokenInstance}")
    .interval(Duration::from_millis(100));

pub(crate) static EDIT_MESSAGE: Operation<'static> = API
    .post("editMessage", "/waInstance{idInstance}/editMessage/{apiTokenInstance}");

pub(crate) static ARCHIVE_CHAT: Operation<'static> = API
    .post("archiveChat", "/waInstance{idInstance}/archiveChat/{apiTokenInstance}")
    .interval(Duration::from_millis(100));

pub(crate) static UNARCHIVE_CHAT: Operation<'static> = API
    .post("unarchiveChat", "/waInstance{idInstance}/unarchiveChat/{apiTokenInstance}")
    .interval(Duration::from_millis(100));

pub(crate) static SET_DISAPPEARING_CHAT: Operation<'static> = API
    .post(
        "setDisappearingChat",
        "/waInstance{idInstance}/setDisappearingChat/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000));

pub(crate) static SEND_TYPING: Operation<'static> = API
    .post("sendTyping", "/waInstance{idInstance}/sendTyping/{apiTokenInstance}");

pub(crate) static GET_CHATS: Operation<'static> = API
    .get("getChats", "/waInstance{idInstance}/getChats/{apiTokenInstance}");
