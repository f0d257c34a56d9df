// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Messages and notifications that wait, to be counted, shown and cleared.

use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{
    ClearMessagesQueueResult, ClearWebhooksQueueResult, QueueCount, WaitingMessage,
};

impl Client {
    /// Lists the messages that wait to be sent.
    ///
    /// The list may end after 500 messages.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/queues/ShowMessagesQueue.md` (en),
    /// `green-api/queues/ShowMessagesQueue.md` (en, earlier edition), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
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
    pub async fn show_messages_queue(&self) -> Result<Vec<WaitingMessage>, Error> {
        let request = Request::new(&SHOW_MESSAGES_QUEUE);
        self.core.lookup_list(request).await
    }

    /// Discards all messages that wait to be sent.
    ///
    /// The docs advise it after the number was blocked or changed. Although this is a GET, it has an
    /// effect: repeated, it also discards what was queued in between.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/queues/ClearMessagesQueue.md` (en), `green-api/postman/en.json` (en),
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
    pub async fn clear_messages_queue(&self) -> Result<ClearMessagesQueueResult, Error> {
        let request = Request::new(&CLEAR_MESSAGES_QUEUE);
        self.core.call(request).await
    }

    /// Counts the messages that wait to be sent.
    ///
    /// The number is renewed every 10 seconds. The vendor calls the method a beta version.
    ///
    /// Documented in `green-api/queues/GetMessagesCount.md` (en),
    /// `green-api/queues/GetWebhooksCount.md` (en), `green-api/postman/en.json` (en),
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
    pub async fn get_messages_count(&self) -> Result<QueueCount, Error> {
        let request = Request::new(&GET_MESSAGES_COUNT);
        self.core.call(request).await
    }

    /// Counts the notifications that wait to be fetched.
    ///
    /// The number is renewed every 10 seconds. The vendor calls the method a beta version.
    ///
    /// Documented in `green-api/queues/GetWebhooksCount.md` (en),
    /// `green-api/queues/GetMessagesCount.md` (en), `green-api/postman/en.json` (en),
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
    pub async fn get_webhooks_count(&self) -> Result<QueueCount, Error> {
        let request = Request::new(&GET_WEBHOOKS_COUNT);
        self.core.call(request).await
    }

    /// Discards all notifications that wait to be fetched.
    ///
    /// Once a minute; a call too soon after the last one is answered with status 200, and `isCleared`
    /// false. The vendor calls the method a beta version.
    ///
    /// The client sends no more than one call in 60 seconds.
    ///
    /// Documented in `green-api/queues/ClearWebhooksQueue.md` (en), `green-api/postman/en.json` (en),
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
    pub async fn clear_webhooks_queue(&self) -> Result<ClearWebhooksQueueResult, Error> {
        let request = Request::new(&CLEAR_WEBHOOKS_QUEUE);
        self.core.call(request).await
    }
}

pub(crate) static SHOW_MESSAGES_QUEUE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "showMessagesQueue",
    method: Method::Get,
    path: "/waInstance{idInstance}/showMessagesQueue/{apiTokenInstance}",
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

pub(crate) static CLEAR_MESSAGES_QUEUE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "clearMessagesQueue",
    method: Method::Get,
    path: "/waInstance{idInstance}/clearMessagesQueue/{apiTokenInstance}",
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

pub(crate) static GET_MESSAGES_COUNT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getMessagesCount",
    method: Method::Get,
    path: "/waInstance{idInstance}/getMessagesCount/{apiTokenInstance}",
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

pub(crate) static GET_WEBHOOKS_COUNT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getWebhooksCount",
    method: Method::Get,
    path: "/waInstance{idInstance}/getWebhooksCount/{apiTokenInstance}",
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

pub(crate) static CLEAR_WEBHOOKS_QUEUE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "clearWebhooksQueue",
    method: Method::Delete,
    path: "/waInstance{idInstance}/clearWebhooksQueue/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(60240963)),
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
