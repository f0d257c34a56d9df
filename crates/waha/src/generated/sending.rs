// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Messages that are sent, forwarded, answered, reacted to.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Messages that are sent, forwarded, answered, reacted to.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::sending`](crate::Session::sending).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").sending().get_new_message_id().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Sending(pub(crate) Core);

impl Sending {
    /// Sends a text.
    ///
    /// In answer to a message that came, mark it as read first, with `sendSeen`. Ask `checkPhoneNumberExists` for the chat
    /// of a Brazilian number.
    ///
    /// `POST /api/sendText`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/channels/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The text and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_text(&self, mut body: types::SendTextRequest) -> SendText {
        body.session = Some(self.0.scope("session").into());
        SendText(Unsent::new(&self.0, &SEND_TEXT).json(&body))
    }

    /// Sends a text that stands in the address.
    ///
    /// Use `sendText`, which takes more and keeps the text out of logs.
    ///
    /// `GET /api/sendText`. Never sent twice.
    ///
    /// Documented in `waha/static/swagger/openapi.json`.
    ///
    /// - `phone`: The phone number with country code, digits only, or a chat id.
    /// - `text`: The text.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(
        note = "Use `sendText`, which takes more and keeps the text out of logs."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn send_text_by_query(&self, phone: &str, text: &str) -> SendTextByQuery {
        SendTextByQuery(
            Unsent::new(&self.0, &SEND_TEXT_BY_QUERY)
                .query("session", self.0.scope("session"))
                .query("phone", phone)
                .query("text", text),
        )
    }

    /// Sends a picture.
    ///
    /// Send JPEG: the server does not convert pictures.
    ///
    /// `POST /api/sendImage`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/channels/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The picture and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_image(&self, mut body: types::SendFileRequest) -> SendImage {
        body.session = Some(self.0.scope("session").into());
        SendImage(Unsent::new(&self.0, &SEND_IMAGE).json(&body))
    }

    /// Sends a file as a document.
    ///
    /// `POST /api/sendFile`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The file and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_file(&self, mut body: types::SendFileRequest) -> SendFile {
        body.session = Some(self.0.scope("session").into());
        SendFile(Unsent::new(&self.0, &SEND_FILE).json(&body))
    }

    /// Sends a voice message.
    ///
    /// WhatsApp plays Opus in an OGG container. For other files set `convert`, or convert them beforehand.
    ///
    /// `POST /api/sendVoice`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/channels/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The recording and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_voice(&self, mut body: types::SendVoiceRequest) -> SendVoice {
        body.session = Some(self.0.scope("session").into());
        SendVoice(Unsent::new(&self.0, &SEND_VOICE).json(&body))
    }

    /// Sends a video.
    ///
    /// WhatsApp plays MP4 with H.264. For other files set `convert`, or convert them beforehand. The engine WEBJS needs a
    /// server that runs Chrome.
    ///
    /// `POST /api/sendVideo`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/channels/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The video and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_video(&self, mut body: types::SendVideoRequest) -> SendVideo {
        body.session = Some(self.0.scope("session").into());
        SendVideo(Unsent::new(&self.0, &SEND_VIDEO).json(&body))
    }

    /// Sends a sticker.
    ///
    /// The file must be WebP: PNG and JPEG are not converted.
    ///
    /// Not documented; seen: In the releases and the description of servers from 2026.8.2 on.
    ///
    /// `POST /api/sendSticker`. Never sent twice.
    ///
    /// - `body`: The sticker and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_sticker(&self, mut body: types::SendStickerRequest) -> SendSticker {
        body.session = Some(self.0.scope("session").into());
        SendSticker(Unsent::new(&self.0, &SEND_STICKER).json(&body))
    }

    /// Sends a text with a link whose preview the caller makes.
    ///
    /// For sites from which the server gets no preview. The engines NOWEB and GOWS have it.
    ///
    /// `POST /api/send/link-custom-preview`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The text, the preview and the chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_link_custom_preview(
        &self,
        mut body: types::SendLinkCustomPreviewRequest,
    ) -> SendLinkCustomPreview {
        body.session = Some(self.0.scope("session").into());
        SendLinkCustomPreview(
            Unsent::new(&self.0, &SEND_LINK_CUSTOM_PREVIEW).json(&body),
        )
    }

    /// Sends a message with buttons.
    ///
    /// Buttons do not work at present. Send a text or a poll in place of them.
    ///
    /// `POST /api/sendButtons`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The message and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(
        note = "Buttons do not work at present. Send a text or a poll in place of them."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn send_buttons(&self, mut body: types::SendButtonsRequest) -> SendButtons {
        body.session = Some(self.0.scope("session").into());
        SendButtons(Unsent::new(&self.0, &SEND_BUTTONS).json(&body))
    }

    /// Sends a list to choose from.
    ///
    /// Only for the chat of one person, on the engines NOWEB and GOWS. WhatsApp may stop showing lists at any time; polls
    /// are safer.
    ///
    /// `POST /api/sendList`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The list and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_list(&self, mut body: types::SendListRequest) -> SendList {
        body.session = Some(self.0.scope("session").into());
        SendList(Unsent::new(&self.0, &SEND_LIST).json(&body))
    }

    /// Sends a message on to another chat.
    ///
    /// It may fail where there was no message in the chat before. The engine GOWS does not have it.
    ///
    /// `POST /api/forwardMessage`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The message and its new chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn forward_message(
        &self,
        mut body: types::ForwardMessageRequest,
    ) -> ForwardMessage {
        body.session = Some(self.0.scope("session").into());
        ForwardMessage(Unsent::new(&self.0, &FORWARD_MESSAGE).json(&body))
    }

    /// Marks messages as read.
    ///
    /// The other side sees it. `readMessages` of the section `chats` does the same without ids of messages.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/sendSeen`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: What was read.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_seen(&self, mut body: types::SendSeenRequest) -> SendSeen {
        body.session = Some(self.0.scope("session").into());
        SendSeen(Unsent::new(&self.0, &SEND_SEEN).json(&body))
    }

    /// Shows that the account is typing.
    ///
    /// What the other side sees ends by itself after a while.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/startTyping`. Never sent twice.
    ///
    /// Documented in [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn start_typing(&self, mut body: types::TypingRequest) -> StartTyping {
        body.session = Some(self.0.scope("session").into());
        StartTyping(Unsent::new(&self.0, &START_TYPING).json(&body))
    }

    /// Shows that the account is typing no more.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/stopTyping`. Never sent twice.
    ///
    /// Documented in [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn stop_typing(&self, mut body: types::TypingRequest) -> StopTyping {
        body.session = Some(self.0.scope("session").into());
        StopTyping(Unsent::new(&self.0, &STOP_TYPING).json(&body))
    }

    /// Reacts to a message, or takes the reaction back.
    ///
    /// `PUT /api/reaction`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/channels/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The message and the reaction.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_reaction(&self, mut body: types::SetReactionRequest) -> SetReaction {
        body.session = Some(self.0.scope("session").into());
        SetReaction(Unsent::new(&self.0, &SET_REACTION).json(&body))
    }

    /// Gives a message a star, or takes it away.
    ///
    /// The engine GOWS does not have it.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/star`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The message, and whether it has a star.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_star(&self, mut body: types::SetStarRequest) -> SetStar {
        body.session = Some(self.0.scope("session").into());
        SetStar(Unsent::new(&self.0, &SET_STAR).json(&body))
    }

    /// Sends a poll.
    ///
    /// Votes come as events. Servers since 2026.9 refuse empty answers and two that are the same.
    ///
    /// `POST /api/sendPoll`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/polls/),
    /// [features](https://waha.devlike.pro/docs/how-to/polls/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/send-messages/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The poll and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_poll(&self, mut body: types::SendPollRequest) -> SendPoll {
        body.session = Some(self.0.scope("session").into());
        SendPoll(Unsent::new(&self.0, &SEND_POLL).json(&body))
    }

    /// Votes in a poll.
    ///
    /// The engines WEBJS and GOWS have it. In channels, `pollServerId` says which message is meant.
    ///
    /// `POST /api/sendPollVote`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/polls/),
    /// [features](https://waha.devlike.pro/docs/how-to/polls/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [index](https://waha.devlike.pro/docs/how-to/channels/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The poll and the answers.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_poll_vote(&self, mut body: types::SendPollVoteRequest) -> SendPollVote {
        body.session = Some(self.0.scope("session").into());
        SendPollVote(Unsent::new(&self.0, &SEND_POLL_VOTE).json(&body))
    }

    /// Sends a place.
    ///
    /// `POST /api/sendLocation`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The place and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_location(&self, mut body: types::SendLocationRequest) -> SendLocation {
        body.session = Some(self.0.scope("session").into());
        SendLocation(Unsent::new(&self.0, &SEND_LOCATION).json(&body))
    }

    /// Sends contacts.
    ///
    /// `POST /api/sendContactVcard`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The contacts and their chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_contact_vcard(
        &self,
        mut body: types::SendContactVcardRequest,
    ) -> SendContactVcard {
        body.session = Some(self.0.scope("session").into());
        SendContactVcard(Unsent::new(&self.0, &SEND_CONTACT_VCARD).json(&body))
    }

    /// Presses a button of a message that came.
    ///
    /// Only the engine WEBJS has it. What the buttons are stands in `_data.dynamicReplyButtons` of the message.
    ///
    /// `POST /api/send/buttons/reply`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/send-messages/),
    /// [features](https://waha.devlike.pro/docs/how-to/send-messages/features/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The message and the button.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_buttons_reply(
        &self,
        mut body: types::SendButtonsReplyRequest,
    ) -> SendButtonsReply {
        body.session = Some(self.0.scope("session").into());
        SendButtonsReply(Unsent::new(&self.0, &SEND_BUTTONS_REPLY).json(&body))
    }

    /// Sends an event that people may come to.
    ///
    /// Only the engine GOWS has it. Who comes is told by events.
    ///
    /// `POST /api/{session}/events`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/event-message/),
    /// [features](https://waha.devlike.pro/docs/how-to/event-message/features/),
    /// [index](https://waha.devlike.pro/docs/how-to/send-messages/), `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The event and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_event(&self, body: types::SendEventRequest) -> SendEvent {
        SendEvent(
            Unsent::new(&self.0, &SEND_EVENT)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Makes an id that the next message can have.
    ///
    /// Give it to a send as `id`, so that the message is known before the answer comes.
    ///
    /// `GET /api/{session}/new-message-id`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in `waha/static/swagger/openapi.json`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_new_message_id(&self) -> GetNewMessageId {
        GetNewMessageId(
            Unsent::new(&self.0, &GET_NEW_MESSAGE_ID)
                .path("session", self.0.scope("session")),
        )
    }

    /// Sends a text that answers a message.
    ///
    /// Use `sendText` with `reply_to`.
    ///
    /// `POST /api/reply`. Never sent twice.
    ///
    /// Documented in `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The text, its chat and the message that is answered.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(note = "Use `sendText` with `reply_to`.")]
    #[allow(deprecated)]
    #[inline]
    pub fn reply(&self, mut body: types::SendTextRequest) -> Reply {
        body.session = Some(self.0.scope("session").into());
        Reply(Unsent::new(&self.0, &REPLY).json(&body))
    }

    /// Sends a link with a title.
    ///
    /// Use `sendText`, which makes previews itself, or `sendLinkCustomPreview`.
    ///
    /// `POST /api/sendLinkPreview`. Never sent twice.
    ///
    /// Documented in `waha/static/swagger/openapi.json`.
    ///
    /// - `body`: The link, its title and the chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(
        note = "Use `sendText`, which makes previews itself, or `sendLinkCustomPreview`."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn send_link_preview(
        &self,
        mut body: types::SendLinkPreviewRequest,
    ) -> SendLinkPreview {
        body.session = Some(self.0.scope("session").into());
        SendLinkPreview(Unsent::new(&self.0, &SEND_LINK_PREVIEW).json(&body))
    }

    /// Says whether a phone number is registered in WhatsApp.
    ///
    /// Use `checkPhoneNumberExists`, which takes and gives the same.
    ///
    /// `GET /api/checkNumberStatus`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [features](https://waha.devlike.pro/docs/how-to/send-messages/features/),
    /// `waha/static/swagger/openapi.json`.
    ///
    /// - `phone`: The phone number with country code, digits only.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(note = "Use `checkPhoneNumberExists`, which takes and gives the same.")]
    #[allow(deprecated)]
    #[inline]
    pub fn check_number_status(&self, phone: &str) -> CheckNumberStatus {
        CheckNumberStatus(
            Unsent::new(&self.0, &CHECK_NUMBER_STATUS)
                .query("session", self.0.scope("session"))
                .query("phone", phone),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Sending::send_text`].
    pub struct SendText -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_text_by_query`].
    pub struct SendTextByQuery -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_image`].
    pub struct SendImage -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_file`].
    pub struct SendFile -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_voice`].
    pub struct SendVoice -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_video`].
    pub struct SendVideo -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_sticker`].
    pub struct SendSticker -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_link_custom_preview`].
    pub struct SendLinkCustomPreview -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_buttons`].
    pub struct SendButtons -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_list`].
    pub struct SendList -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::forward_message`].
    pub struct ForwardMessage -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_seen`].
    pub struct SendSeen -> types::SendSeenAnswer as value
}

wagate_client::operation! {
    /// The request of [`Sending::start_typing`].
    pub struct StartTyping -> types::StartTypingAnswer as value
}

wagate_client::operation! {
    /// The request of [`Sending::stop_typing`].
    pub struct StopTyping -> types::StopTypingAnswer as value
}

wagate_client::operation! {
    /// The request of [`Sending::set_reaction`].
    pub struct SetReaction -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::set_star`].
    pub struct SetStar -> types::SetStarAnswer as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_poll`].
    pub struct SendPoll -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_poll_vote`].
    pub struct SendPollVote -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_location`].
    pub struct SendLocation -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_contact_vcard`].
    pub struct SendContactVcard -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_buttons_reply`].
    pub struct SendButtonsReply -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_event`].
    pub struct SendEvent -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::get_new_message_id`].
    pub struct GetNewMessageId -> types::NewMessageId as value
}

wagate_client::operation! {
    /// The request of [`Sending::reply`].
    pub struct Reply -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_link_preview`].
    pub struct SendLinkPreview -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::check_number_status`].
    pub struct CheckNumberStatus -> types::PhoneNumberStatus as value
}

pub(crate) static SEND_TEXT: Operation<'static> = API.post("sendText", "/api/sendText");

pub(crate) static SEND_TEXT_BY_QUERY: Operation<'static> = API
    .get("sendTextByQuery", "/api/sendText")
    .idempotent(false);

pub(crate) static SEND_IMAGE: Operation<'static> = API
    .post("sendImage", "/api/sendImage");

pub(crate) static SEND_FILE: Operation<'static> = API.post("sendFile", "/api/sendFile");

pub(crate) static SEND_VOICE: Operation<'static> = API
    .post("sendVoice", "/api/sendVoice");

pub(crate) static SEND_VIDEO: Operation<'static> = API
    .post("sendVideo", "/api/sendVideo");

pub(crate) static SEND_STICKER: Operation<'static> = API
    .post("sendSticker", "/api/sendSticker");

pub(crate) static SEND_LINK_CUSTOM_PREVIEW: Operation<'static> = API
    .post("sendLinkCustomPreview", "/api/send/link-custom-preview");

pub(crate) static SEND_BUTTONS: Operation<'static> = API
    .post("sendButtons", "/api/sendButtons");

pub(crate) static SEND_LIST: Operation<'static> = API.post("sendList", "/api/sendList");

pub(crate) static FORWARD_MESSAGE: Operation<'static> = API
    .post("forwardMessage", "/api/forwardMessage");

pub(crate) static SEND_SEEN: Operation<'static> = API.post("sendSeen", "/api/sendSeen");

pub(crate) static START_TYPING: Operation<'static> = API
    .post("startTyping", "/api/startTyping");

pub(crate) static STOP_TYPING: Operation<'static> = API
    .post("stopTyping", "/api/stopTyping");

pub(crate) static SET_REACTION: Operation<'static> = API
    .put("setReaction", "/api/reaction");

pub(crate) static SET_STAR: Operation<'static> = API.put("setStar", "/api/star");

pub(crate) static SEND_POLL: Operation<'static> = API.post("sendPoll", "/api/sendPoll");

pub(crate) static SEND_POLL_VOTE: Operation<'static> = API
    .post("sendPollVote", "/api/sendPollVote");

pub(crate) static SEND_LOCATION: Operation<'static> = API
    .post("sendLocation", "/api/sendLocation");

pub(crate) static SEND_CONTACT_VCARD: Operation<'static> = API
    .post("sendContactVcard", "/api/sendContactVcard");

pub(crate) static SEND_BUTTONS_REPLY: Operation<'static> = API
    .post("sendButtonsReply", "/api/send/buttons/reply");

pub(crate) static SEND_EVENT: Operation<'static> = API
    .post("sendEvent", "/api/{session}/events");

pub(crate) static GET_NEW_MESSAGE_ID: Operation<'static> = API
    .get("getNewMessageId", "/api/{session}/new-message-id");

pub(crate) static REPLY: Operation<'static> = API.post("reply", "/api/reply");

pub(crate) static SEND_LINK_PREVIEW: Operation<'static> = API
    .post("sendLinkPreview", "/api/sendLinkPreview");

pub(crate) static CHECK_NUMBER_STATUS: Operation<'static> = API
    .get("checkNumberStatus", "/api/checkNumberStatus");
