// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Messages that are put into the queue for sending, and files for them.

use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request, Upload};
use crate::{Client, Error};
use super::types::{
    ForwardMessagesRequest, ForwardedMessages, QueuedFile, QueuedMessage,
    SendButtonsRequest, SendContactRequest, SendFileByUploadRequest,
    SendFileByUrlRequest, SendInteractiveButtonsReplyRequest,
    SendInteractiveButtonsRequest, SendLinkRequest, SendListMessageRequest,
    SendLocationRequest, SendMessageRequest, SendPollRequest, SendTemplateButtonsRequest,
    UploadedFile,
};

impl Client {
    /// Sends a text.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account;
    /// how fast the queue moves is the setting `delaySendMessagesMilliseconds`.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendMessage.md` (en), `green-api/sending/SendMessage.md` (en,
    /// earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The text and its chat.
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
    pub async fn send_message(
        &self,
        body: &SendMessageRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_MESSAGE);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends a poll.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account;
    /// how fast the queue moves is the setting `delaySendMessagesMilliseconds`. Votes arrive as
    /// notifications, if the settings `incomingWebhook` and `pollMessageWebhook` are on.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendPoll.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The question, the answers to choose from and the chat.
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
    pub async fn send_poll(
        &self,
        body: &SendPollRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_POLL);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends a file that comes with the call.
    ///
    /// The file waits in a queue. Between two files in the queue are at least 5 seconds.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendFileByUpload.md` (en),
    /// `green-api/sending/SendFileByUpload.md` (en, earlier edition), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en), `green-api/common/Conventions.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The file and its chat.
    /// - `file`: The file that goes with it.
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
    pub async fn send_file_by_upload(
        &self,
        body: &SendFileByUploadRequest,
        file: Upload,
    ) -> Result<QueuedFile, Error> {
        let mut request = Request::new(&SEND_FILE_BY_UPLOAD);
        request.multipart(body, "file", file);
        self.core.call(request).await
    }

    /// Sends a file that the gateway fetches from an address.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account;
    /// how fast the queue moves is the setting `delaySendMessagesMilliseconds`. Between two files in
    /// the queue are at least 5 seconds.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendFileByUrl.md` (en), `green-api/sending/SendFileByUrl.md`
    /// (en, earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md`
    /// (en), `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The address of the file and its chat.
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
    /// - 500: The file behind `urlFile` is above 100 MB, or something else went wrong inside the
    ///   gateway.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn send_file_by_url(
        &self,
        body: &SendFileByUrlRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_FILE_BY_URL);
        request.json(body);
        self.core.call(request).await
    }

    /// Stores a file for messages to come.
    ///
    /// The file is kept for 15 days, and may have up to 100 MB. One of an unknown type is stored with
    /// the ending `.bin`.
    ///
    /// Where `GA-Filename` is not set, it is the upload's name. A name with other characters than
    /// visible ASCII and spaces cannot be sent so: set `GA-Filename` to another with the same ending.
    ///
    /// Documented in `green-api/sending/UploadFile.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/Conventions.md` (en).
    ///
    /// # Arguments
    ///
    /// - `file`: The file itself; the media type of the request is that of the file.
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
    pub async fn upload_file(&self, file: Upload) -> Result<UploadedFile, Error> {
        self.upload_file_with(file, &UploadFileOptions::default()).await
    }

    /// As [`Client::upload_file`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::upload_file`].
    pub async fn upload_file_with(
        &self,
        file: Upload,
        options: &UploadFileOptions,
    ) -> Result<UploadedFile, Error> {
        let mut request = Request::new(&UPLOAD_FILE);
        request.header_option("GA-Filename", options.ga_filename.as_ref());
        request.header_file_name("GA-Filename", &file);
        request.raw(file);
        self.core.call(request).await
    }

    /// Sends a place on the map.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account;
    /// how fast the queue moves is the setting `delaySendMessagesMilliseconds`.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendLocation.md` (en), `green-api/sending/SendLocation.md`
    /// (en, earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md`
    /// (en), `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en),
    /// `green-api/common/Conventions.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The place and its chat.
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
    pub async fn send_location(
        &self,
        body: &SendLocationRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_LOCATION);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends the card of a contact.
    ///
    /// The message waits in a queue, for up to 24 hours if the instance is not linked to an account;
    /// how fast the queue moves is the setting `delaySendMessagesMilliseconds`.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendContact.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The contact and its chat.
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
    pub async fn send_contact(
        &self,
        body: &SendContactRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_CONTACT);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends messages of one chat to another one.
    ///
    /// The messages wait in a queue. An id that no message has is answered with a new id all the same,
    /// and nothing is delivered.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/ForwardMessages.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en), `green-api/queues/ShowMessagesQueue.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The messages, and the two chats.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: A field is missing or has the wrong form, or `messages` is empty; or the instance is
    ///   starting, or is not linked to a WhatsApp account. After a start, a few seconds of patience
    ///   help.
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
    pub async fn forward_messages(
        &self,
        body: &ForwardMessagesRequest,
    ) -> Result<ForwardedMessages, Error> {
        let mut request = Request::new(&FORWARD_MESSAGES);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends a text with buttons that copy, call or link.
    ///
    /// The message waits in a queue. The vendor calls the method a beta version. WhatsApp for Windows
    /// does not show such a message.
    ///
    /// Documented in `green-api/sending/SendInteractiveButtons.md` (en), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The text, the buttons and the chat.
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
    pub async fn send_interactive_buttons(
        &self,
        body: &SendInteractiveButtonsRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_INTERACTIVE_BUTTONS);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends a text with answers as buttons.
    ///
    /// The message waits in a queue. A button sends its text to the chat. The vendor calls the method
    /// a beta version.
    ///
    /// Documented in `green-api/sending/SendInteractiveButtonsReply.md` (en),
    /// `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The text, the buttons and the chat.
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
    pub async fn send_interactive_buttons_reply(
        &self,
        body: &SendInteractiveButtonsReplyRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_INTERACTIVE_BUTTONS_REPLY);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends a text with simple buttons.
    ///
    /// The vendor archived the method and calls it switched off for the time being: it answers 403.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendButtons.md` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The text, the buttons and the chat.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: The method is switched off, as the vendor says of it for the time being; or there is no
    ///   instance with this id.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    #[deprecated(
        note = "The vendor archived the method and calls it switched off for the time being: it answers 403."
    )]
    pub async fn send_buttons(
        &self,
        body: &SendButtonsRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_BUTTONS);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends a text with buttons that link, call or answer.
    ///
    /// The vendor archived the method and calls it switched off for the time being: it answers 403.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendTemplateButtons.md` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The text, the buttons and the chat.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: The method is switched off, as the vendor says of it for the time being; or there is no
    ///   instance with this id.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    #[deprecated(
        note = "The vendor archived the method and calls it switched off for the time being: it answers 403."
    )]
    pub async fn send_template_buttons(
        &self,
        body: &SendTemplateButtonsRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_TEMPLATE_BUTTONS);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends a text with a list to choose from.
    ///
    /// The vendor archived the method and calls it switched off for the time being: it answers 403.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendListMessage.md` (en), `green-api/common/CommonErrors.md`
    /// (en), `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The text, the list and the chat.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: The method is switched off, as the vendor says of it for the time being; or there is no
    ///   instance with this id.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    #[deprecated(
        note = "The vendor archived the method and calls it switched off for the time being: it answers 403."
    )]
    pub async fn send_list_message(
        &self,
        body: &SendListMessageRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_LIST_MESSAGE);
        request.json(body);
        self.core.call(request).await
    }

    /// Sends a link.
    ///
    /// The message waits in a queue. The vendor archived the method; `sendMessage` with `linkPreview`
    /// takes its place.
    ///
    /// The client sends no more than 50 calls a second.
    ///
    /// Documented in `green-api/sending/SendLink.md` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The link and its chat.
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
    #[deprecated(
        note = "The message waits in a queue. The vendor archived the method; `sendMessage` with `linkPreview` takes its place."
    )]
    pub async fn send_link(
        &self,
        body: &SendLinkRequest,
    ) -> Result<QueuedMessage, Error> {
        let mut request = Request::new(&SEND_LINK);
        request.json(body);
        self.core.call(request).await
    }
}

/// What [`Client::upload_file_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadFileOptions {
    /// The name of the file with its ending, where its media type is not one that the gateway knows.
    pub ga_filename: Option<String>,
}

impl UploadFileOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `GA-Filename`.
    #[must_use]
    pub fn ga_filename(mut self, ga_filename: impl Into<String>) -> Self {
        self.ga_filename = Some(ga_filename.into());
        self
    }
}

pub(crate) static SEND_MESSAGE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendMessage",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendMessage/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static SEND_POLL: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendPoll",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendPoll/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static SEND_FILE_BY_UPLOAD: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendFileByUpload",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendFileByUpload/{apiTokenInstance}",
    host: "media",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static SEND_FILE_BY_URL: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendFileByUrl",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendFileByUrl/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static UPLOAD_FILE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "uploadFile",
    method: Method::Post,
    path: "/waInstance{idInstance}/uploadFile/{apiTokenInstance}",
    host: "media",
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

pub(crate) static SEND_LOCATION: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendLocation",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendLocation/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static SEND_CONTACT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendContact",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendContact/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static FORWARD_MESSAGES: Operation<'static> = Operation {
    vendor: "green-api",
    name: "forwardMessages",
    method: Method::Post,
    path: "/waInstance{idInstance}/forwardMessages/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static SEND_INTERACTIVE_BUTTONS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendInteractiveButtons",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendInteractiveButtons/{apiTokenInstance}",
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

pub(crate) static SEND_INTERACTIVE_BUTTONS_REPLY: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendInteractiveButtonsReply",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendInteractiveButtonsReply/{apiTokenInstance}",
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

pub(crate) static SEND_BUTTONS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendButtons",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendButtons/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static SEND_TEMPLATE_BUTTONS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendTemplateButtons",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendTemplateButtons/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static SEND_LIST_MESSAGE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendListMessage",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendListMessage/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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

pub(crate) static SEND_LINK: Operation<'static> = Operation {
    vendor: "green-api",
    name: "sendLink",
    method: Method::Post,
    path: "/waInstance{idInstance}/sendLink/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(20000)),
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
