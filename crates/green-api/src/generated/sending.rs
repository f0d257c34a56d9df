// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Messages that are put into the queue for sending, and files for them.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent, Upload};
use super::client::{API, MEDIA};
use super::types;

/// Messages that are put into the queue for sending, and files for them.
///
/// Reached by [`Client::sending`](crate::Client::sending).
#[derive(Debug, Clone)]
pub struct Sending(pub(crate) Core);

impl Sending {
    /// Sends a text.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account; how fast the queue
    /// moves is the setting `delaySendMessagesMilliseconds`.
    ///
    /// `POST /waInstance{idInstance}/sendMessage/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendMessage](https://green-api.com/en/docs/api/sending/SendMessage/), [SendMessage (earlier
    /// edition)](https://green-api.com/en/docs/api/sending/SendMessage/).
    ///
    /// - `body`: The text and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_message(&self, body: types::SendMessageRequest) -> SendMessage {
        SendMessage(Unsent::new(&self.0, &SEND_MESSAGE).json(&body))
    }

    /// Sends a poll.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account; how fast the queue
    /// moves is the setting `delaySendMessagesMilliseconds`. Votes arrive as notifications, if the settings
    /// `incomingWebhook` and `pollMessageWebhook` are on. A poll that WhatsApp refuses, such as one with two equal
    /// answers, is answered with an id all the same, and reported as `failed` later.
    ///
    /// `POST /waInstance{idInstance}/sendPoll/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendPoll](https://green-api.com/en/docs/api/sending/SendPoll/).
    ///
    /// - `body`: The question, the answers to choose from and the chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_poll(&self, body: types::SendPollRequest) -> SendPoll {
        SendPoll(Unsent::new(&self.0, &SEND_POLL).json(&body))
    }

    /// Sends a file that comes with the call.
    ///
    /// The file waits in a queue. Between two files in the queue are at least 5 seconds. A wrong form may be answered with
    /// 500.
    ///
    /// `POST /waInstance{idInstance}/sendFileByUpload/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendFileByUpload](https://green-api.com/en/docs/api/sending/SendFileByUpload/), [SendFileByUpload
    /// (earlier edition)](https://green-api.com/en/docs/api/sending/SendFileByUpload/),
    /// [Conventions](https://green-api.com/en/docs/before-start/).
    ///
    /// - `body`: The file and its chat.
    /// - `file`: The file that goes with it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_file_by_upload(
        &self,
        body: types::SendFileByUploadRequest,
        file: Upload,
    ) -> SendFileByUpload {
        SendFileByUpload(
            Unsent::new(&self.0, &SEND_FILE_BY_UPLOAD).multipart(&body, "file", file),
        )
    }

    /// Sends a file that the gateway fetches from an address.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account; how fast the queue
    /// moves is the setting `delaySendMessagesMilliseconds`. Between two files in the queue are at least 5 seconds.
    ///
    /// `POST /waInstance{idInstance}/sendFileByUrl/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendFileByUrl](https://green-api.com/en/docs/api/sending/SendFileByUrl/), [SendFileByUrl (earlier
    /// edition)](https://green-api.com/en/docs/api/sending/SendFileByUrl/).
    ///
    /// - `body`: The address of the file and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 500: The file behind `urlFile` is above 100 MB, or something else went wrong inside the gateway.
    #[inline]
    pub fn send_file_by_url(&self, body: types::SendFileByUrlRequest) -> SendFileByUrl {
        SendFileByUrl(Unsent::new(&self.0, &SEND_FILE_BY_URL).json(&body))
    }

    /// Stores a file for messages to come.
    ///
    /// The file is kept for 15 days, and may have up to 100 MB. One of an unknown type is stored with the ending `.bin`.
    ///
    /// Where `GA-Filename` is not set, it is the upload's name. A name with other characters than visible ASCII and spaces
    /// cannot be sent so: set `GA-Filename` to another with the same ending.
    ///
    /// `POST /waInstance{idInstance}/uploadFile/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [UploadFile](https://green-api.com/en/docs/api/sending/UploadFile/),
    /// [Conventions](https://green-api.com/en/docs/before-start/).
    ///
    /// - `file`: The file itself; the media type of the request is that of the file.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn upload_file(&self, file: Upload) -> UploadFile {
        UploadFile(
            Unsent::new(&self.0, &UPLOAD_FILE)
                .raw_body(file)
                .header_file_name("GA-Filename"),
        )
    }

    /// Sends a place on the map.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account; how fast the queue
    /// moves is the setting `delaySendMessagesMilliseconds`.
    ///
    /// `POST /waInstance{idInstance}/sendLocation/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendLocation](https://green-api.com/en/docs/api/sending/SendLocation/), [SendLocation (earlier
    /// edition)](https://green-api.com/en/docs/api/sending/SendLocation/),
    /// [Conventions](https://green-api.com/en/docs/before-start/).
    ///
    /// - `body`: The place and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_location(&self, body: types::SendLocationRequest) -> SendLocation {
        SendLocation(Unsent::new(&self.0, &SEND_LOCATION).json(&body))
    }

    /// Sends the card of a contact.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account; how fast the queue
    /// moves is the setting `delaySendMessagesMilliseconds`.
    ///
    /// `POST /waInstance{idInstance}/sendContact/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendContact](https://green-api.com/en/docs/api/sending/SendContact/).
    ///
    /// - `body`: The contact and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_contact(&self, body: types::SendContactRequest) -> SendContact {
        SendContact(Unsent::new(&self.0, &SEND_CONTACT).json(&body))
    }

    /// Sends messages of one chat to another one.
    ///
    /// The messages wait in a queue. An id that no message has is answered with a new id all the same, and nothing is
    /// delivered.
    ///
    /// `POST /waInstance{idInstance}/forwardMessages/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [ForwardMessages](https://green-api.com/en/docs/api/sending/ForwardMessages/),
    /// [ShowMessagesQueue](https://green-api.com/en/docs/api/queues/ShowMessagesQueue/).
    ///
    /// - `body`: The messages, and the two chats.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: A field is missing or has the wrong form, or `messages` is empty; or the instance is starting, or is not
    ///   linked to a WhatsApp account. After a start, a few seconds of patience help.
    #[inline]
    pub fn forward_messages(
        &self,
        body: types::ForwardMessagesRequest,
    ) -> ForwardMessages {
        ForwardMessages(Unsent::new(&self.0, &FORWARD_MESSAGES).json(&body))
    }

    /// Sends a text with buttons that copy, call or link.
    ///
    /// The message waits in a queue. The vendor calls the method a beta version. WhatsApp for Windows does not show such a
    /// message.
    ///
    /// `POST /waInstance{idInstance}/sendInteractiveButtons/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [SendInteractiveButtons](https://green-api.com/en/docs/api/sending/SendInteractiveButtons/).
    ///
    /// - `body`: The text, the buttons and the chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_interactive_buttons(
        &self,
        body: types::SendInteractiveButtonsRequest,
    ) -> SendInteractiveButtons {
        SendInteractiveButtons(
            Unsent::new(&self.0, &SEND_INTERACTIVE_BUTTONS).json(&body),
        )
    }

    /// Sends a text with answers as buttons.
    ///
    /// The message waits in a queue. A button sends its text to the chat. The vendor calls the method a beta version.
    ///
    /// `POST /waInstance{idInstance}/sendInteractiveButtonsReply/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in
    /// [SendInteractiveButtonsReply](https://green-api.com/en/docs/api/sending/SendInteractiveButtonsReply/).
    ///
    /// - `body`: The text, the buttons and the chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn send_interactive_buttons_reply(
        &self,
        body: types::SendInteractiveButtonsReplyRequest,
    ) -> SendInteractiveButtonsReply {
        SendInteractiveButtonsReply(
            Unsent::new(&self.0, &SEND_INTERACTIVE_BUTTONS_REPLY).json(&body),
        )
    }

    /// Sends a text with simple buttons.
    ///
    /// The vendor archived the method and calls it switched off for the time being: it answers 403.
    ///
    /// `POST /waInstance{idInstance}/sendButtons/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendButtons](https://green-api.com/en/docs/api/sending/SendButtons/).
    ///
    /// - `body`: The text, the buttons and the chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 403: The method is switched off, as the vendor says of it for the time being; or there is no instance with this
    ///   id.
    #[deprecated(
        note = "The vendor archived the method and calls it switched off for the time being: it answers 403."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn send_buttons(&self, body: types::SendButtonsRequest) -> SendButtons {
        SendButtons(Unsent::new(&self.0, &SEND_BUTTONS).json(&body))
    }

    /// Sends a text with buttons that link, call or answer.
    ///
    /// The vendor archived the method and calls it switched off for the time being: it answers 403.
    ///
    /// `POST /waInstance{idInstance}/sendTemplateButtons/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendTemplateButtons](https://green-api.com/en/docs/api/sending/SendTemplateButtons/).
    ///
    /// - `body`: The text, the buttons and the chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 403: The method is switched off, as the vendor says of it for the time being; or there is no instance with this
    ///   id.
    #[deprecated(
        note = "The vendor archived the method and calls it switched off for the time being: it answers 403."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn send_template_buttons(
        &self,
        body: types::SendTemplateButtonsRequest,
    ) -> SendTemplateButtons {
        SendTemplateButtons(Unsent::new(&self.0, &SEND_TEMPLATE_BUTTONS).json(&body))
    }

    /// Sends a text with a list to choose from.
    ///
    /// The vendor archived the method and calls it switched off for the time being: it answers 403.
    ///
    /// `POST /waInstance{idInstance}/sendListMessage/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendListMessage](https://green-api.com/en/docs/api/sending/SendListMessage/).
    ///
    /// - `body`: The text, the list and the chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 403: The method is switched off, as the vendor says of it for the time being; or there is no instance with this
    ///   id.
    #[deprecated(
        note = "The vendor archived the method and calls it switched off for the time being: it answers 403."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn send_list_message(
        &self,
        body: types::SendListMessageRequest,
    ) -> SendListMessage {
        SendListMessage(Unsent::new(&self.0, &SEND_LIST_MESSAGE).json(&body))
    }

    /// Sends a link.
    ///
    /// The message waits in a queue. The vendor archived the method; `sendMessage` with `linkPreview` takes its place.
    ///
    /// `POST /waInstance{idInstance}/sendLink/{apiTokenInstance}`. Never sent twice. At most 50 times a second.
    ///
    /// Documented in [SendLink](https://green-api.com/en/docs/api/sending/SendLink/).
    ///
    /// - `body`: The link and its chat.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(
        note = "The message waits in a queue. The vendor archived the method; `sendMessage` with `linkPreview` takes its place."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn send_link(&self, body: types::SendLinkRequest) -> SendLink {
        SendLink(Unsent::new(&self.0, &SEND_LINK).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Sending::send_message`].
    pub struct SendMessage -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_poll`].
    pub struct SendPoll -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_file_by_upload`].
    pub struct SendFileByUpload -> types::QueuedFile as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_file_by_url`].
    pub struct SendFileByUrl -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::upload_file`].
    pub struct UploadFile -> types::UploadedFile as value
}

impl UploadFile {
    /// The name of the file with its ending, where its media type is not one that the gateway knows.
    #[inline]
    pub fn ga_filename(self, ga_filename: &str) -> Self {
        Self(self.0.header("GA-Filename", ga_filename))
    }
}

wagate_client::operation! {
    /// The request of [`Sending::send_location`].
    pub struct SendLocation -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_contact`].
    pub struct SendContact -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::forward_messages`].
    pub struct ForwardMessages -> types::ForwardedMessages as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_interactive_buttons`].
    pub struct SendInteractiveButtons -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_interactive_buttons_reply`].
    pub struct SendInteractiveButtonsReply -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_buttons`].
    pub struct SendButtons -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_template_buttons`].
    pub struct SendTemplateButtons -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_list_message`].
    pub struct SendListMessage -> types::QueuedMessage as value
}

wagate_client::operation! {
    /// The request of [`Sending::send_link`].
    pub struct SendLink -> types::QueuedMessage as value
}

pub(crate) static SEND_MESSAGE: Operation<'static> = API
    .post("sendMessage", "/waInstance{idInstance}/sendMessage/{apiTokenInstance}")
    .interval(Duration::from_millis(20));

pub(crate) static SEND_POLL: Operation<'static> = API
    .post("sendPoll", "/waInstance{idInstance}/sendPoll/{apiTokenInstance}")
    .interval(Duration::from_millis(20));

pub(crate) static SEND_FILE_BY_UPLOAD: Operation<'static> = MEDIA
    .post(
        "sendFileByUpload",
        "/waInstance{idInstance}/sendFileByUpload/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(20));

pub(crate) static SEND_FILE_BY_URL: Operation<'static> = API
    .post("sendFileByUrl", "/waInstance{idInstance}/sendFileByUrl/{apiTokenInstance}")
    .interval(Duration::from_millis(20));

pub(crate) static UPLOAD_FILE: Operation<'static> = MEDIA
    .post("uploadFile", "/waInstance{idInstance}/uploadFile/{apiTokenInstance}");

pub(crate) static SEND_LOCATION: Operation<'static> = API
    .post("sendLocation", "/waInstance{idInstance}/sendLocation/{apiTokenInstance}")
    .interval(Duration::from_millis(20));

pub(crate) static SEND_CONTACT: Operation<'static> = API
    .post("sendContact", "/waInstance{idInstance}/sendContact/{apiTokenInstance}")
    .interval(Duration::from_millis(20));

pub(crate) static FORWARD_MESSAGES: Operation<'static> = API
    .post(
        "forwardMessages",
        "/waInstance{idInstance}/forwardMessages/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(20));

pub(crate) static SEND_INTERACTIVE_BUTTONS: Operation<'static> = API
    .post(
        "sendInteractiveButtons",
        "/waInstance{idInstance}/sendInteractiveButtons/{apiTokenInstance}",
    );

pub(crate) static SEND_INTERACTIVE_BUTTONS_REPLY: Operation<'static> = API
    .post(
        "sendInteractiveButtonsReply",
        "/waInstance{idInstance}/sendInteractiveButtonsReply/{apiTokenInstance}",
    );

pub(crate) static SEND_BUTTONS: Operation<'static> = API
    .post("sendButtons", "/waInstance{idInstance}/sendButtons/{apiTokenInstance}")
    .interval(Duration::from_millis(20));

pub(crate) static SEND_TEMPLATE_BUTTONS: Operation<'static> = API
    .post(
        "sendTemplateButtons",
        "/waInstance{idInstance}/sendTemplateButtons/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(20));

pub(crate) static SEND_LIST_MESSAGE: Operation<'static> = API
    .post(
        "sendListMessage",
        "/waInstance{idInstance}/sendListMessage/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(20));

pub(crate) static SEND_LINK: Operation<'static> = API
    .post("sendLink", "/waInstance{idInstance}/sendLink/{apiTokenInstance}")
    .interval(Duration::from_millis(20));
