// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Messages that are put into the queue for sending.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Messages that are put into the queue for sending.
///
/// Reached by [`Client::messages`](crate::Client::messages).
#[derive(Debug, Clone)]
pub struct Messages(pub(crate) Core);

impl Messages {
    /// Sends a text.
    ///
    /// It can answer a message, mention people, groups or everybody in a group, and change a text that was sent before.
    /// Meta AI, which personal accounts have, is asked under the number `13135550002`, and in groups by a mention of this
    /// number; it reads texts only. The answer means that it is queued; the webhook of sent messages tells whether it was
    /// sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-text`. Never sent twice.
    ///
    /// Documented in [send-text](https://developer.z-api.io/en/message/send-text),
    /// [send-text](https://developer.z-api.io/message/send-text), [send-message-text (earlier
    /// edition)](https://developer.z-api.io/message/send-message-text), [send-message-text (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-text),
    /// [reply-message](https://developer.z-api.io/en/message/reply-message),
    /// [reply-message](https://developer.z-api.io/message/reply-message), [reply-message (earlier
    /// edition)](https://developer.z-api.io/message/reply-message), [reply-message (earlier
    /// edition)](https://developer.z-api.io/en/message/reply-message),
    /// [mention-all](https://developer.z-api.io/en/group/mention-all),
    /// [mention-all](https://developer.z-api.io/group/mention-all),
    /// [mention-participant](https://developer.z-api.io/en/group/mention-participant),
    /// [mention-participant](https://developer.z-api.io/group/mention-participant), [mention-participant (earlier
    /// edition)](https://developer.z-api.io/group/mention-participant), [mention-participant (earlier
    /// edition)](https://developer.z-api.io/en/group/mention-participant),
    /// [mention-group](https://developer.z-api.io/en/group/mention-group),
    /// [mention-group](https://developer.z-api.io/group/mention-group), [mention-group (earlier
    /// edition)](https://developer.z-api.io/group/mention-group), [mention-group (earlier
    /// edition)](https://developer.z-api.io/en/group/mention-group),
    /// [conversation](https://developer.z-api.io/en/metaai/conversation),
    /// [conversation](https://developer.z-api.io/metaai/conversation), [conversation (earlier
    /// edition)](https://developer.z-api.io/metaai/conversation), [conversation (earlier
    /// edition)](https://developer.z-api.io/en/metaai/conversation),
    /// [introduction](https://developer.z-api.io/en/broadcast/introduction),
    /// [introduction](https://developer.z-api.io/broadcast/introduction), [introduction (earlier
    /// edition)](https://developer.z-api.io/broadcast/introduction), [introduction (earlier
    /// edition)](https://developer.z-api.io/en/broadcast/introduction),
    /// [introduction](https://developer.z-api.io/en/message/introduction),
    /// [introduction](https://developer.z-api.io/message/introduction), [introduction (earlier
    /// edition)](https://developer.z-api.io/message/introduction), [introduction (earlier
    /// edition)](https://developer.z-api.io/en/message/introduction).
    ///
    /// - `body`: The text and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The service does not accept the request: everybody is mentioned outside a group, the header `Client-Token`
    ///   is missing though the account demands it, or the trial or the subscription of the instance is over.
    #[inline]
    pub fn send_text(&self, body: types::SendTextRequest) -> SendText {
        SendText(Unsent::new(&self.0, &SEND_TEXT).json(&body))
    }

    /// Sends a picture.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-image`. Never sent twice.
    ///
    /// Documented in [send-message-image](https://developer.z-api.io/en/message/send-message-image),
    /// [send-message-image](https://developer.z-api.io/message/send-message-image), [send-message-image (earlier
    /// edition)](https://developer.z-api.io/message/send-message-image), [send-message-image (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-image).
    ///
    /// - `body`: The picture and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_image(&self, body: types::SendImageRequest) -> SendImage {
        SendImage(Unsent::new(&self.0, &SEND_IMAGE).json(&body))
    }

    /// Sends a recording.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-audio`. Never sent twice.
    ///
    /// Documented in [send-message-audio](https://developer.z-api.io/en/message/send-message-audio),
    /// [send-message-audio](https://developer.z-api.io/message/send-message-audio), [send-message-audio (earlier
    /// edition)](https://developer.z-api.io/message/send-message-audio), [send-message-audio (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-audio).
    ///
    /// - `body`: The recording and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_audio(&self, body: types::SendAudioRequest) -> SendAudio {
        SendAudio(Unsent::new(&self.0, &SEND_AUDIO).json(&body))
    }

    /// Sends a video.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-video`. Never sent twice.
    ///
    /// Documented in [send-message-video](https://developer.z-api.io/en/message/send-message-video),
    /// [send-message-video](https://developer.z-api.io/message/send-message-video), [send-message-video (earlier
    /// edition)](https://developer.z-api.io/message/send-message-video), [send-message-video (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-video).
    ///
    /// - `body`: The video and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_video(&self, body: types::SendVideoRequest) -> SendVideo {
        SendVideo(Unsent::new(&self.0, &SEND_VIDEO).json(&body))
    }

    /// Sends a round video.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-ptv`. Never sent twice.
    ///
    /// Documented in [send-message-ptv](https://developer.z-api.io/en/message/send-message-ptv),
    /// [send-message-ptv](https://developer.z-api.io/message/send-message-ptv), [send-message-ptv (earlier
    /// edition)](https://developer.z-api.io/message/send-message-ptv), [send-message-ptv (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-ptv).
    ///
    /// - `body`: The video and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_ptv(&self, body: types::SendPtvRequest) -> SendPtv {
        SendPtv(Unsent::new(&self.0, &SEND_PTV).json(&body))
    }

    /// Sends a short video that is shown as a GIF.
    ///
    /// The file is an MP4. The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-gif`. Never sent twice.
    ///
    /// Documented in [send-message-gif](https://developer.z-api.io/en/message/send-message-gif),
    /// [send-message-gif](https://developer.z-api.io/message/send-message-gif), [send-message-gif (earlier
    /// edition)](https://developer.z-api.io/message/send-message-gif), [send-message-gif (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-gif).
    ///
    /// - `body`: The video and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_gif(&self, body: types::SendGifRequest) -> SendGif {
        SendGif(Unsent::new(&self.0, &SEND_GIF).json(&body))
    }

    /// Sends a sticker.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-sticker`. Never sent twice.
    ///
    /// Documented in [send-message-sticker](https://developer.z-api.io/en/message/send-message-sticker),
    /// [send-message-sticker](https://developer.z-api.io/message/send-message-sticker), [send-message-sticker (earlier
    /// edition)](https://developer.z-api.io/message/send-message-sticker), [send-message-sticker (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-sticker).
    ///
    /// - `body`: The sticker and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_sticker(&self, body: types::SendStickerRequest) -> SendSticker {
        SendSticker(Unsent::new(&self.0, &SEND_STICKER).json(&body))
    }

    /// Sends a document.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-document/{extension}`. Never sent twice.
    ///
    /// Documented in [send-message-document](https://developer.z-api.io/en/message/send-message-document),
    /// [send-message-document](https://developer.z-api.io/message/send-message-document), [send-message-document (earlier
    /// edition)](https://developer.z-api.io/message/send-message-document), [send-message-document (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-document).
    ///
    /// - `extension`: The ending of the document's name without the dot, such as `pdf`, `xlsx` or `docx`.
    /// - `body`: The document and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_document(
        &self,
        extension: &str,
        body: types::SendDocumentRequest,
    ) -> SendDocument {
        SendDocument(
            Unsent::new(&self.0, &SEND_DOCUMENT).path("extension", extension).json(&body),
        )
    }

    /// Sends a link with a preview.
    ///
    /// The link can only be followed once the other side saved the number of the account or wrote to it. The answer means
    /// that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-link`. Never sent twice.
    ///
    /// Documented in [send-message-link](https://developer.z-api.io/en/message/send-message-link),
    /// [send-message-link](https://developer.z-api.io/message/send-message-link), [send-message-link (earlier
    /// edition)](https://developer.z-api.io/message/send-message-link), [send-message-link (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-link).
    ///
    /// - `body`: The link, its preview and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_link(&self, body: types::SendLinkRequest) -> SendLink {
        SendLink(Unsent::new(&self.0, &SEND_LINK).json(&body))
    }

    /// Sends a place.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-location`. Never sent twice.
    ///
    /// Documented in [send-message-location](https://developer.z-api.io/en/message/send-message-location),
    /// [send-message-location](https://developer.z-api.io/message/send-message-location), [send-message-location (earlier
    /// edition)](https://developer.z-api.io/message/send-message-location), [send-message-location (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-location).
    ///
    /// - `body`: The place and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_location(&self, body: types::SendLocationRequest) -> SendLocation {
        SendLocation(Unsent::new(&self.0, &SEND_LOCATION).json(&body))
    }

    /// Sends a contact's card.
    ///
    /// The contact need not be one of the account's. The answer means that it is queued; the webhook of sent messages
    /// tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-contact`. Never sent twice.
    ///
    /// Documented in [send-message-contact](https://developer.z-api.io/en/message/send-message-contact),
    /// [send-message-contact](https://developer.z-api.io/message/send-message-contact), [send-message-contact (earlier
    /// edition)](https://developer.z-api.io/message/send-message-contact), [send-message-contact (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-contact).
    ///
    /// - `body`: The card and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_contact(&self, body: types::SendContactRequest) -> SendContact {
        SendContact(Unsent::new(&self.0, &SEND_CONTACT).json(&body))
    }

    /// Sends cards of several contacts.
    ///
    /// The contacts need not be the account's. The answer means that it is queued; the webhook of sent messages tells
    /// whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-contacts`. Never sent twice.
    ///
    /// Documented in
    /// [send-message-multiple-contacts](https://developer.z-api.io/en/message/send-message-multiple-contacts),
    /// [send-message-multiple-contacts](https://developer.z-api.io/message/send-message-multiple-contacts),
    /// [send-message-multiple-contacts (earlier
    /// edition)](https://developer.z-api.io/message/send-message-multiple-contacts), [send-message-multiple-contacts
    /// (earlier edition)](https://developer.z-api.io/en/message/send-message-multiple-contacts).
    ///
    /// - `body`: The cards and their chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_contacts(&self, body: types::SendContactsRequest) -> SendContacts {
        SendContacts(Unsent::new(&self.0, &SEND_CONTACTS).json(&body))
    }

    /// Reacts to a message with an emoji.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-reaction`. Never sent twice.
    ///
    /// Documented in [send-message-reaction](https://developer.z-api.io/en/message/send-message-reaction),
    /// [send-message-reaction](https://developer.z-api.io/message/send-message-reaction), [send-message-reaction (earlier
    /// edition)](https://developer.z-api.io/message/send-message-reaction), [send-message-reaction (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-reaction).
    ///
    /// - `body`: The emoji, the message and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_reaction(&self, body: types::SendReactionRequest) -> SendReaction {
        SendReaction(Unsent::new(&self.0, &SEND_REACTION).json(&body))
    }

    /// Takes a reaction back.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-remove-reaction`. Never sent twice.
    ///
    /// Documented in [send-remove-reaction](https://developer.z-api.io/en/message/send-remove-reaction),
    /// [send-remove-reaction](https://developer.z-api.io/message/send-remove-reaction), [send-remove-reaction (earlier
    /// edition)](https://developer.z-api.io/message/send-remove-reaction), [send-remove-reaction (earlier
    /// edition)](https://developer.z-api.io/en/message/send-remove-reaction).
    ///
    /// - `body`: The message and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_reaction(&self, body: types::RemoveReactionRequest) -> RemoveReaction {
        RemoveReaction(Unsent::new(&self.0, &REMOVE_REACTION).json(&body))
    }

    /// Forwards a message to another chat.
    ///
    /// A webhook must be set, else it is not done. The answer means that it is queued; the webhook of sent messages tells
    /// whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/forward-message`. Never sent twice.
    ///
    /// Documented in [forward-message](https://developer.z-api.io/en/message/forward-message),
    /// [forward-message](https://developer.z-api.io/message/forward-message), [forward-message (earlier
    /// edition)](https://developer.z-api.io/message/forward-message), [forward-message (earlier
    /// edition)](https://developer.z-api.io/en/message/forward-message).
    ///
    /// - `body`: The message, its chat and the chat that it goes to.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn forward_message(&self, body: types::ForwardMessageRequest) -> ForwardMessage {
        ForwardMessage(Unsent::new(&self.0, &FORWARD_MESSAGE).json(&body))
    }

    /// Deletes a message of a chat.
    ///
    /// It may be one that the account sent or one that it received.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/messages`. Never sent twice.
    ///
    /// Documented in [delete-message](https://developer.z-api.io/en/message/delete-message),
    /// [delete-message](https://developer.z-api.io/message/delete-message), [delete-message (earlier
    /// edition)](https://developer.z-api.io/message/delete-message), [delete-message (earlier
    /// edition)](https://developer.z-api.io/en/message/delete-message).
    ///
    /// - `message_id`: The id of the message.
    /// - `phone`: The chat of the message, a number with country code, digits only, or the id of a group.
    /// - `owner`: Whether the account sent the message; false for one that it received.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_message(
        &self,
        message_id: &str,
        phone: &str,
        owner: bool,
    ) -> DeleteMessage {
        DeleteMessage(
            Unsent::new(&self.0, &DELETE_MESSAGE)
                .query("messageId", message_id)
                .query("phone", phone)
                .query("owner", owner),
        )
    }

    /// Marks a message as read.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /instances/{instanceId}/token/{token}/read-message`. Never sent twice.
    ///
    /// Documented in [read-message](https://developer.z-api.io/en/message/read-message),
    /// [read-message](https://developer.z-api.io/message/read-message), [read-message (earlier
    /// edition)](https://developer.z-api.io/message/read-message), [read-message (earlier
    /// edition)](https://developer.z-api.io/en/message/read-message).
    ///
    /// - `body`: The message and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn read_message(&self, body: types::ReadMessageRequest) -> ReadMessage {
        ReadMessage(Unsent::new(&self.0, &READ_MESSAGE).json(&body))
    }

    /// Pins a message of a chat, or unpins it.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/pin-message`. Never sent twice.
    ///
    /// Documented in [send-pin-message](https://developer.z-api.io/en/message/send-pin-message),
    /// [send-pin-message](https://developer.z-api.io/message/send-pin-message), [send-pin-message (earlier
    /// edition)](https://developer.z-api.io/message/send-pin-message), [send-pin-message (earlier
    /// edition)](https://developer.z-api.io/en/message/send-pin-message).
    ///
    /// - `body`: The message, its chat and for how long.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn pin_message(&self, body: types::PinMessageRequest) -> PinMessage {
        PinMessage(Unsent::new(&self.0, &PIN_MESSAGE).json(&body))
    }

    /// Sends a text with buttons that call a number, open an address or answer.
    ///
    /// Buttons only show under some conditions, which the page "button status" of the docs lists. The answer means that it
    /// is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-button-actions`. Never sent twice.
    ///
    /// Documented in [send-button-actions](https://developer.z-api.io/en/message/send-button-actions),
    /// [send-button-actions](https://developer.z-api.io/message/send-button-actions), [send-button-actions (earlier
    /// edition)](https://developer.z-api.io/message/send-button-actions), [send-button-actions (earlier
    /// edition)](https://developer.z-api.io/en/message/send-button-actions).
    ///
    /// - `body`: The text, the buttons and their chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_button_actions(
        &self,
        body: types::SendButtonActionsRequest,
    ) -> SendButtonActions {
        SendButtonActions(Unsent::new(&self.0, &SEND_BUTTON_ACTIONS).json(&body))
    }

    /// Sends buttons to answer with, below a text, a picture or a video.
    ///
    /// Buttons only show under some conditions, which the page "button status" of the docs lists. The answer means that it
    /// is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-button-list`. Never sent twice.
    ///
    /// Documented in [send-button-list](https://developer.z-api.io/en/message/send-button-list),
    /// [send-button-list](https://developer.z-api.io/message/send-button-list), [send-button-list (earlier
    /// edition)](https://developer.z-api.io/message/send-button-list), [send-button-list (earlier
    /// edition)](https://developer.z-api.io/en/message/send-button-list),
    /// [send-button-list-image](https://developer.z-api.io/en/message/send-button-list-image),
    /// [send-button-list-image](https://developer.z-api.io/message/send-button-list-image), [send-button-list-image
    /// (earlier edition)](https://developer.z-api.io/message/send-button-list-image), [send-button-list-image (earlier
    /// edition)](https://developer.z-api.io/en/message/send-button-list-image),
    /// [send-button-list-video](https://developer.z-api.io/en/message/send-button-list-video),
    /// [send-button-list-video](https://developer.z-api.io/message/send-button-list-video), [send-button-list-video
    /// (earlier edition)](https://developer.z-api.io/message/send-button-list-video), [send-button-list-video (earlier
    /// edition)](https://developer.z-api.io/en/message/send-button-list-video).
    ///
    /// - `body`: The text, the buttons and their chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_button_list(
        &self,
        body: types::SendButtonListRequest,
    ) -> SendButtonList {
        SendButtonList(Unsent::new(&self.0, &SEND_BUTTON_LIST).json(&body))
    }

    /// Sends a text with a button that copies a value.
    ///
    /// Buttons only show under some conditions, which the page "button status" of the docs lists. The answer means that it
    /// is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-button-otp`. Never sent twice.
    ///
    /// Documented in [send-button-otp](https://developer.z-api.io/en/message/send-button-otp),
    /// [send-button-otp](https://developer.z-api.io/message/send-button-otp), [send-button-otp (earlier
    /// edition)](https://developer.z-api.io/message/send-button-otp), [send-button-otp (earlier
    /// edition)](https://developer.z-api.io/en/message/send-button-otp).
    ///
    /// - `body`: The text, the value and their chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_button_otp(&self, body: types::SendButtonOtpRequest) -> SendButtonOtp {
        SendButtonOtp(Unsent::new(&self.0, &SEND_BUTTON_OTP).json(&body))
    }

    /// Sends a Pix key with a button that copies it.
    ///
    /// Buttons only show under some conditions, which the page "button status" of the docs lists. In WhatsApp Web such a
    /// message does not make its chat an unread one. The answer means that it is queued; the webhook of sent messages
    /// tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-button-pix`. Never sent twice.
    ///
    /// Documented in [send-button-pix](https://developer.z-api.io/en/message/send-button-pix),
    /// [send-button-pix](https://developer.z-api.io/message/send-button-pix), [send-button-pix (earlier
    /// edition)](https://developer.z-api.io/message/send-button-pix), [send-button-pix (earlier
    /// edition)](https://developer.z-api.io/en/message/send-button-pix).
    ///
    /// - `body`: The key and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_button_pix(&self, body: types::SendButtonPixRequest) -> SendButtonPix {
        SendButtonPix(Unsent::new(&self.0, &SEND_BUTTON_PIX).json(&body))
    }

    /// Presses a button of a message with buttons to answer with.
    ///
    /// It answers what `sendButtonList` sends. The answer means that it is queued; the webhook of sent messages tells
    /// whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/reply-button`. Never sent twice.
    ///
    /// Documented in [reply-button](https://developer.z-api.io/en/message/reply-button),
    /// [reply-button](https://developer.z-api.io/message/reply-button).
    ///
    /// - `body`: The button, its message and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn reply_button(&self, body: types::ReplyButtonRequest) -> ReplyButton {
        ReplyButton(Unsent::new(&self.0, &REPLY_BUTTON).json(&body))
    }

    /// Presses a button of a message with buttons that do something.
    ///
    /// It answers what `sendButtonActions` sends; only buttons of type `REPLY` can be pressed. The answer means that it is
    /// queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/reply-template-button`. Never sent twice.
    ///
    /// Documented in [reply-template-button](https://developer.z-api.io/en/message/reply-template-button),
    /// [reply-template-button](https://developer.z-api.io/message/reply-template-button).
    ///
    /// - `body`: The button, its message and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn reply_template_button(
        &self,
        body: types::ReplyTemplateButtonRequest,
    ) -> ReplyTemplateButton {
        ReplyTemplateButton(Unsent::new(&self.0, &REPLY_TEMPLATE_BUTTON).json(&body))
    }

    /// Sends a text with cards to leaf through.
    ///
    /// Buttons only show under some conditions, which the page "button status" of the docs lists. The answer means that it
    /// is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-carousel`. Never sent twice.
    ///
    /// Documented in [send-carousel](https://developer.z-api.io/en/message/send-carousel),
    /// [send-carousel](https://developer.z-api.io/message/send-carousel), [send-message-carousel (earlier
    /// edition)](https://developer.z-api.io/message/send-message-carousel), [send-message-carousel (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-carousel).
    ///
    /// - `body`: The text, the cards and their chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_carousel(&self, body: types::SendCarouselRequest) -> SendCarousel {
        SendCarousel(Unsent::new(&self.0, &SEND_CAROUSEL).json(&body))
    }

    /// Sends a text with a list to choose from.
    ///
    /// It no longer works in groups. The answer means that it is queued; the webhook of sent messages tells whether it was
    /// sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-option-list`. Never sent twice.
    ///
    /// Documented in [send-option-list](https://developer.z-api.io/en/message/send-option-list),
    /// [send-option-list](https://developer.z-api.io/message/send-option-list), [send-option-list (earlier
    /// edition)](https://developer.z-api.io/message/send-option-list), [send-option-list (earlier
    /// edition)](https://developer.z-api.io/en/message/send-option-list).
    ///
    /// - `body`: The text, the list and their chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_option_list(
        &self,
        body: types::SendOptionListRequest,
    ) -> SendOptionList {
        SendOptionList(Unsent::new(&self.0, &SEND_OPTION_LIST).json(&body))
    }

    /// Sends a poll.
    ///
    /// It works in groups only. The answer means that it is queued; the webhook of sent messages tells whether it was
    /// sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-poll`. Never sent twice.
    ///
    /// Documented in [send-poll](https://developer.z-api.io/en/message/send-poll),
    /// [send-poll](https://developer.z-api.io/message/send-poll), [send-poll (earlier
    /// edition)](https://developer.z-api.io/message/send-poll), [send-poll (earlier
    /// edition)](https://developer.z-api.io/en/message/send-poll).
    ///
    /// - `body`: The question, the answers to choose from and the group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_poll(&self, body: types::SendPollRequest) -> SendPoll {
        SendPoll(Unsent::new(&self.0, &SEND_POLL).json(&body))
    }

    /// Votes in a poll.
    ///
    /// It works in groups only. The answer means that it is queued; the webhook of sent messages tells whether it was
    /// sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-poll-vote`. Never sent twice.
    ///
    /// Documented in [send-poll-vote](https://developer.z-api.io/en/message/send-poll-vote),
    /// [send-poll-vote](https://developer.z-api.io/message/send-poll-vote), [send-poll-vote (earlier
    /// edition)](https://developer.z-api.io/message/send-poll-vote), [send-poll-vote (earlier
    /// edition)](https://developer.z-api.io/en/message/send-poll-vote).
    ///
    /// - `body`: The poll, its group and the answers that are voted for.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_poll_vote(&self, body: types::SendPollVoteRequest) -> SendPollVote {
        SendPollVote(Unsent::new(&self.0, &SEND_POLL_VOTE).json(&body))
    }

    /// Sends an event to a group.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-event`. Never sent twice.
    ///
    /// Documented in [send-event](https://developer.z-api.io/en/message/send-event),
    /// [send-event](https://developer.z-api.io/message/send-event), [send-event (earlier
    /// edition)](https://developer.z-api.io/message/send-event), [send-event (earlier
    /// edition)](https://developer.z-api.io/en/message/send-event).
    ///
    /// - `body`: The event and its group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_event(&self, body: types::SendEventRequest) -> SendEvent {
        SendEvent(Unsent::new(&self.0, &SEND_EVENT).json(&body))
    }

    /// Changes an event of a group.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-edit-event`. Never sent twice.
    ///
    /// Documented in [send-edit-event](https://developer.z-api.io/en/message/send-edit-event),
    /// [send-edit-event](https://developer.z-api.io/message/send-edit-event), [send-edit-event (earlier
    /// edition)](https://developer.z-api.io/message/send-edit-event), [send-edit-event (earlier
    /// edition)](https://developer.z-api.io/en/message/send-edit-event).
    ///
    /// - `body`: The event and its group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn edit_event(&self, body: types::EditEventRequest) -> EditEvent {
        EditEvent(Unsent::new(&self.0, &EDIT_EVENT).json(&body))
    }

    /// Says whether the account comes to an event.
    ///
    /// It does not work for events of the account itself, to which it always comes. The answer means that it is queued;
    /// the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-event-response`. Never sent twice.
    ///
    /// Documented in [send-event-response](https://developer.z-api.io/en/message/send-event-response),
    /// [send-event-response](https://developer.z-api.io/message/send-event-response), [send-event-response (earlier
    /// edition)](https://developer.z-api.io/message/send-event-response), [send-event-response (earlier
    /// edition)](https://developer.z-api.io/en/message/send-event-response).
    ///
    /// - `body`: The event, its group and the answer.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_event_response(
        &self,
        body: types::SendEventResponseRequest,
    ) -> SendEventResponse {
        SendEventResponse(Unsent::new(&self.0, &SEND_EVENT_RESPONSE).json(&body))
    }

    /// Sends a link to a catalog.
    ///
    /// Only business accounts with products have a catalog. The answer means that it is queued; the webhook of sent
    /// messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-catalog`. Never sent twice.
    ///
    /// Documented in [send-message-catalog](https://developer.z-api.io/en/message/send-message-catalog),
    /// [send-message-catalog](https://developer.z-api.io/message/send-message-catalog), [send-message-catalog (earlier
    /// edition)](https://developer.z-api.io/message/send-message-catalog), [send-message-catalog (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-catalog).
    ///
    /// - `body`: The catalog and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_catalog(&self, body: types::SendCatalogRequest) -> SendCatalog {
        SendCatalog(Unsent::new(&self.0, &SEND_CATALOG).json(&body))
    }

    /// Sends a product of a catalog.
    ///
    /// Only business accounts have products. The answer means that it is queued; the webhook of sent messages tells
    /// whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-product`. Never sent twice.
    ///
    /// Documented in [send-message-product](https://developer.z-api.io/en/message/send-message-product),
    /// [send-message-product](https://developer.z-api.io/message/send-message-product), [send-message-product (earlier
    /// edition)](https://developer.z-api.io/message/send-message-product), [send-message-product (earlier
    /// edition)](https://developer.z-api.io/en/message/send-message-product).
    ///
    /// - `body`: The product and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_product(&self, body: types::SendProductRequest) -> SendProduct {
        SendProduct(Unsent::new(&self.0, &SEND_PRODUCT).json(&body))
    }

    /// Sends an order for the approval of a customer.
    ///
    /// Only business accounts can send one. The webhook of the sent order tells what `updateOrderStatus` and
    /// `updateOrderPayment` need. The answer means that it is queued; the webhook of sent messages tells whether it was
    /// sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-order`. Never sent twice.
    ///
    /// Documented in [send-message-order](https://developer.z-api.io/en/message/send-message-order),
    /// [send-message-order](https://developer.z-api.io/message/send-message-order), [send-order (earlier
    /// edition)](https://developer.z-api.io/message/send-order), [send-order (earlier
    /// edition)](https://developer.z-api.io/en/message/send-order).
    ///
    /// - `body`: The order and the customer.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_order(&self, body: types::SendOrderRequest) -> SendOrder {
        SendOrder(Unsent::new(&self.0, &SEND_ORDER).json(&body))
    }

    /// Tells a customer how far an order is.
    ///
    /// Only business accounts can do that. The whole order is sent once more, with what the webhook of the sent order
    /// told. The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/order-status-update`. Never sent twice.
    ///
    /// Documented in [send-order-status-update](https://developer.z-api.io/en/message/send-order-status-update),
    /// [send-order-status-update](https://developer.z-api.io/message/send-order-status-update), [update-order-status
    /// (earlier edition)](https://developer.z-api.io/message/update-order-status), [update-order-status (earlier
    /// edition)](https://developer.z-api.io/en/message/update-order-status).
    ///
    /// - `body`: The order, and how far it is.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_order_status(
        &self,
        body: types::UpdateOrderRequest,
    ) -> UpdateOrderStatus {
        UpdateOrderStatus(Unsent::new(&self.0, &UPDATE_ORDER_STATUS).json(&body))
    }

    /// Tells a customer whether an order is paid for.
    ///
    /// Only business accounts can do that. The whole order is sent once more, with what the webhook of the sent order
    /// told. The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/order-payment-update`. Never sent twice.
    ///
    /// Documented in [send-order-payment-update](https://developer.z-api.io/en/message/send-order-payment-update),
    /// [send-order-payment-update](https://developer.z-api.io/message/send-order-payment-update), [update-order-payment
    /// (earlier edition)](https://developer.z-api.io/message/update-order-payment), [update-order-payment (earlier
    /// edition)](https://developer.z-api.io/en/message/update-order-payment).
    ///
    /// - `body`: The order, and whether it is paid for.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_order_payment(
        &self,
        body: types::UpdateOrderRequest,
    ) -> UpdateOrderPayment {
        UpdateOrderPayment(Unsent::new(&self.0, &UPDATE_ORDER_PAYMENT).json(&body))
    }

    /// Invites somebody to run a channel.
    ///
    /// The answer means that it is queued; the webhook of sent messages tells whether it was sent.
    ///
    /// `POST /instances/{instanceId}/token/{token}/send-newsletter-admin-invite`. Never sent twice.
    ///
    /// Documented in [send-newsletter-admin-invite](https://developer.z-api.io/en/message/send-newsletter-admin-invite),
    /// [send-newsletter-admin-invite](https://developer.z-api.io/message/send-newsletter-admin-invite),
    /// [send-newsletter-admin-invite (earlier edition)](https://developer.z-api.io/message/send-newsletter-admin-invite),
    /// [send-newsletter-admin-invite (earlier
    /// edition)](https://developer.z-api.io/en/message/send-newsletter-admin-invite).
    ///
    /// - `body`: The invitation and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_newsletter_admin_invite(
        &self,
        body: types::SendNewsletterAdminInviteRequest,
    ) -> SendNewsletterAdminInvite {
        SendNewsletterAdminInvite(
            Unsent::new(&self.0, &SEND_NEWSLETTER_ADMIN_INVITE).json(&body),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Messages::send_text`].
    pub struct SendText -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_image`].
    pub struct SendImage -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_audio`].
    pub struct SendAudio -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_video`].
    pub struct SendVideo -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_ptv`].
    pub struct SendPtv -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_gif`].
    pub struct SendGif -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_sticker`].
    pub struct SendSticker -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_document`].
    pub struct SendDocument -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_link`].
    pub struct SendLink -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_location`].
    pub struct SendLocation -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_contact`].
    pub struct SendContact -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_contacts`].
    pub struct SendContacts -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_reaction`].
    pub struct SendReaction -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::remove_reaction`].
    pub struct RemoveReaction -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::forward_message`].
    pub struct ForwardMessage -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::delete_message`].
    pub struct DeleteMessage -> types::DeleteMessageAnswer as value
}

wagate_client::operation! {
    /// The request of [`Messages::read_message`].
    pub struct ReadMessage -> types::ReadMessageAnswer as value
}

wagate_client::operation! {
    /// The request of [`Messages::pin_message`].
    pub struct PinMessage -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_button_actions`].
    pub struct SendButtonActions -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_button_list`].
    pub struct SendButtonList -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_button_otp`].
    pub struct SendButtonOtp -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_button_pix`].
    pub struct SendButtonPix -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::reply_button`].
    pub struct ReplyButton -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::reply_template_button`].
    pub struct ReplyTemplateButton -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_carousel`].
    pub struct SendCarousel -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_option_list`].
    pub struct SendOptionList -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_poll`].
    pub struct SendPoll -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_poll_vote`].
    pub struct SendPollVote -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_event`].
    pub struct SendEvent -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::edit_event`].
    pub struct EditEvent -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_event_response`].
    pub struct SendEventResponse -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_catalog`].
    pub struct SendCatalog -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_product`].
    pub struct SendProduct -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_order`].
    pub struct SendOrder -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::update_order_status`].
    pub struct UpdateOrderStatus -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::update_order_payment`].
    pub struct UpdateOrderPayment -> types::SentMessage as value
}

wagate_client::operation! {
    /// The request of [`Messages::send_newsletter_admin_invite`].
    pub struct SendNewsletterAdminInvite -> types::SentMessage as value
}

pub(crate) static SEND_TEXT: Operation<'static> = API
    .post("sendText", "/instances/{instanceId}/token/{token}/send-text")
    .failures(&[&["error"]]);

pub(crate) static SEND_IMAGE: Operation<'static> = API
    .post("sendImage", "/instances/{instanceId}/token/{token}/send-image")
    .failures(&[&["error"]]);

pub(crate) static SEND_AUDIO: Operation<'static> = API
    .post("sendAudio", "/instances/{instanceId}/token/{token}/send-audio")
    .failures(&[&["error"]]);

pub(crate) static SEND_VIDEO: Operation<'static> = API
    .post("sendVideo", "/instances/{instanceId}/token/{token}/send-video")
    .failures(&[&["error"]]);

pub(crate) static SEND_PTV: Operation<'static> = API
    .post("sendPtv", "/instances/{instanceId}/token/{token}/send-ptv")
    .failures(&[&["error"]]);

pub(crate) static SEND_GIF: Operation<'static> = API
    .post("sendGif", "/instances/{instanceId}/token/{token}/send-gif")
    .failures(&[&["error"]]);

pub(crate) static SEND_STICKER: Operation<'static> = API
    .post("sendSticker", "/instances/{instanceId}/token/{token}/send-sticker")
    .failures(&[&["error"]]);

pub(crate) static SEND_DOCUMENT: Operation<'static> = API
    .post(
        "sendDocument",
        "/instances/{instanceId}/token/{token}/send-document/{extension}",
    )
    .failures(&[&["error"]]);

pub(crate) static SEND_LINK: Operation<'static> = API
    .post("sendLink", "/instances/{instanceId}/token/{token}/send-link")
    .failures(&[&["error"]]);

pub(crate) static SEND_LOCATION: Operation<'static> = API
    .post("sendLocation", "/instances/{instanceId}/token/{token}/send-location")
    .failures(&[&["error"]]);

pub(crate) static SEND_CONTACT: Operation<'static> = API
    .post("sendContact", "/instances/{instanceId}/token/{token}/send-contact")
    .failures(&[&["error"]]);

pub(crate) static SEND_CONTACTS: Operation<'static> = API
    .post("sendContacts", "/instances/{instanceId}/token/{token}/send-contacts")
    .failures(&[&["error"]]);

pub(crate) static SEND_REACTION: Operation<'static> = API
    .post("sendReaction", "/instances/{instanceId}/token/{token}/send-reaction")
    .failures(&[&["error"]]);

pub(crate) static REMOVE_REACTION: Operation<'static> = API
    .post("removeReaction", "/instances/{instanceId}/token/{token}/send-remove-reaction")
    .failures(&[&["error"]]);

pub(crate) static FORWARD_MESSAGE: Operation<'static> = API
    .post("forwardMessage", "/instances/{instanceId}/token/{token}/forward-message")
    .failures(&[&["error"]]);

pub(crate) static DELETE_MESSAGE: Operation<'static> = API
    .delete("deleteMessage", "/instances/{instanceId}/token/{token}/messages")
    .failures(&[&["error"]]);

pub(crate) static READ_MESSAGE: Operation<'static> = API
    .post("readMessage", "/instances/{instanceId}/token/{token}/read-message")
    .failures(&[&["error"]]);

pub(crate) static PIN_MESSAGE: Operation<'static> = API
    .post("pinMessage", "/instances/{instanceId}/token/{token}/pin-message")
    .failures(&[&["error"]]);

pub(crate) static SEND_BUTTON_ACTIONS: Operation<'static> = API
    .post(
        "sendButtonActions",
        "/instances/{instanceId}/token/{token}/send-button-actions",
    )
    .failures(&[&["error"]]);

pub(crate) static SEND_BUTTON_LIST: Operation<'static> = API
    .post("sendButtonList", "/instances/{instanceId}/token/{token}/send-button-list")
    .failures(&[&["error"]]);

pub(crate) static SEND_BUTTON_OTP: Operation<'static> = API
    .post("sendButtonOtp", "/instances/{instanceId}/token/{token}/send-button-otp")
    .failures(&[&["error"]]);

pub(crate) static SEND_BUTTON_PIX: Operation<'static> = API
    .post("sendButtonPix", "/instances/{instanceId}/token/{token}/send-button-pix")
    .failures(&[&["error"]]);

pub(crate) static REPLY_BUTTON: Operation<'static> = API
    .post("replyButton", "/instances/{instanceId}/token/{token}/reply-button")
    .failures(&[&["error"]]);

pub(crate) static REPLY_TEMPLATE_BUTTON: Operation<'static> = API
    .post(
        "replyTemplateButton",
        "/instances/{instanceId}/token/{token}/reply-template-button",
    )
    .failures(&[&["error"]]);

pub(crate) static SEND_CAROUSEL: Operation<'static> = API
    .post("sendCarousel", "/instances/{instanceId}/token/{token}/send-carousel")
    .failures(&[&["error"]]);

pub(crate) static SEND_OPTION_LIST: Operation<'static> = API
    .post("sendOptionList", "/instances/{instanceId}/token/{token}/send-option-list")
    .failures(&[&["error"]]);

pub(crate) static SEND_POLL: Operation<'static> = API
    .post("sendPoll", "/instances/{instanceId}/token/{token}/send-poll")
    .failures(&[&["error"]]);

pub(crate) static SEND_POLL_VOTE: Operation<'static> = API
    .post("sendPollVote", "/instances/{instanceId}/token/{token}/send-poll-vote")
    .failures(&[&["error"]]);

pub(crate) static SEND_EVENT: Operation<'static> = API
    .post("sendEvent", "/instances/{instanceId}/token/{token}/send-event")
    .failures(&[&["error"]]);

pub(crate) static EDIT_EVENT: Operation<'static> = API
    .post("editEvent", "/instances/{instanceId}/token/{token}/send-edit-event")
    .failures(&[&["error"]]);

pub(crate) static SEND_EVENT_RESPONSE: Operation<'static> = API
    .post(
        "sendEventResponse",
        "/instances/{instanceId}/token/{token}/send-event-response",
    )
    .failures(&[&["error"]]);

pub(crate) static SEND_CATALOG: Operation<'static> = API
    .post("sendCatalog", "/instances/{instanceId}/token/{token}/send-catalog")
    .failures(&[&["error"]]);

pub(crate) static SEND_PRODUCT: Operation<'static> = API
    .post("sendProduct", "/instances/{instanceId}/token/{token}/send-product")
    .failures(&[&["error"]]);

pub(crate) static SEND_ORDER: Operation<'static> = API
    .post("sendOrder", "/instances/{instanceId}/token/{token}/send-order")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_ORDER_STATUS: Operation<'static> = API
    .post(
        "updateOrderStatus",
        "/instances/{instanceId}/token/{token}/order-status-update",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_ORDER_PAYMENT: Operation<'static> = API
    .post(
        "updateOrderPayment",
        "/instances/{instanceId}/token/{token}/order-payment-update",
    )
    .failures(&[&["error"]]);

pub(crate) static SEND_NEWSLETTER_ADMIN_INVITE: Operation<'static> = API
    .post(
        "sendNewsletterAdminInvite",
        "/instances/{instanceId}/token/{token}/send-newsletter-admin-invite",
    )
    .failures(&[&["error"]]);
