// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Messages and notifications that wait, to be counted, shown and cleared.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Messages and notifications that wait, to be counted, shown and cleared.
///
/// Reached by [`Client::queues`](crate::Client::queues).
///
/// ```no_run
/// # async fn example(client: wagate_green_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.queues().show_messages_queue().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Queues(pub(crate) Core);

impl Queues {
    /// Lists the messages that wait to be sent.
    ///
    /// The list may end after 500 messages.
    ///
    /// `GET /waInstance{idInstance}/showMessagesQueue/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most once a second.
    ///
    /// Documented in [ShowMessagesQueue](https://green-api.com/en/docs/api/queues/ShowMessagesQueue/), [ShowMessagesQueue
    /// (earlier edition)](https://green-api.com/en/docs/api/queues/ShowMessagesQueue/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn show_messages_queue(&self) -> ShowMessagesQueue {
        ShowMessagesQueue(Unsent::new(&self.0, &SHOW_MESSAGES_QUEUE))
    }

    /// Discards all messages that wait to be sent.
    ///
    /// The docs advise it after the number was blocked or changed. Although this is a GET, it has an effect: repeated, it
    /// also discards what was queued in between.
    ///
    /// `GET /waInstance{idInstance}/clearMessagesQueue/{apiTokenInstance}`. Never sent twice. At most once a second.
    ///
    /// Documented in [ClearMessagesQueue](https://green-api.com/en/docs/api/queues/ClearMessagesQueue/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn clear_messages_queue(&self) -> ClearMessagesQueue {
        ClearMessagesQueue(Unsent::new(&self.0, &CLEAR_MESSAGES_QUEUE))
    }

    /// Counts the messages that wait to be sent.
    ///
    /// The number is renewed every 10 seconds. The vendor calls the method a beta version.
    ///
    /// `GET /waInstance{idInstance}/getMessagesCount/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [GetMessagesCount](https://green-api.com/en/docs/api/queues/GetMessagesCount/),
    /// [GetWebhooksCount](https://green-api.com/en/docs/api/queues/GetWebhooksCount/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_messages_count(&self) -> GetMessagesCount {
        GetMessagesCount(Unsent::new(&self.0, &GET_MESSAGES_COUNT))
    }

    /// Counts the notifications that wait to be fetched.
    ///
    /// The number is renewed every 10 seconds. The vendor calls the method a beta version.
    ///
    /// `GET /waInstance{idInstance}/getWebhooksCount/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [GetWebhooksCount](https://green-api.com/en/docs/api/queues/GetWebhooksCount/),
    /// [GetMessagesCount](https://green-api.com/en/docs/api/queues/GetMessagesCount/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_webhooks_count(&self) -> GetWebhooksCount {
        GetWebhooksCount(Unsent::new(&self.0, &GET_WEBHOOKS_COUNT))
    }

    /// Discards all notifications that wait to be fetched.
    ///
    /// Once a minute; a call too soon after the last one is answered with status 200, and `isCleared` false. The vendor
    /// calls the method a beta version.
    ///
    /// `DELETE /waInstance{idInstance}/clearWebhooksQueue/{apiTokenInstance}`. Never sent twice. At most once in 60
    /// seconds.
    ///
    /// Documented in [ClearWebhooksQueue](https://green-api.com/en/docs/api/queues/ClearWebhooksQueue/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn clear_webhooks_queue(&self) -> ClearWebhooksQueue {
        ClearWebhooksQueue(Unsent::new(&self.0, &CLEAR_WEBHOOKS_QUEUE))
    }
}

wagate_client::operation! {
    /// The request of [`Queues::show_messages_queue`].
    pub struct ShowMessagesQueue -> Vec<types::WaitingMessage> as lookup_list
}

wagate_client::operation! {
    /// The request of [`Queues::clear_messages_queue`].
    pub struct ClearMessagesQueue -> types::ClearMessagesQueueResult as value
}

wagate_client::operation! {
    /// The request of [`Queues::get_messages_count`].
    pub struct GetMessagesCount -> types::QueueCount as value
}

wagate_client::operation! {
    /// The request of [`Queues::get_webhooks_count`].
    pub struct GetWebhooksCount -> types::QueueCount as value
}

wagate_client::operation! {
    /// The request of [`Queues::clear_webhooks_queue`].
    pub struct ClearWebhooksQueue -> types::ClearWebhooksQueueResult as value
}

pub(crate) static SHOW_MESSAGES_QUEUE: Operation<'static> = API
    .get(
        "showMessagesQueue",
        "/waInstance{idInstance}/showMessagesQueue/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000));

pub(crate) static CLEAR_MESSAGES_QUEUE: Operation<'static> = API
    .get(
        "clearMessagesQueue",
        "/waInstance{idInstance}/clearMessagesQueue/{apiTokenInstance}",
    )
    .idempotent(false)
    .interval(Duration::from_millis(1000));

pub(crate) static GET_MESSAGES_COUNT: Operation<'static> = API
    .get(
        "getMessagesCount",
        "/waInstance{idInstance}/getMessagesCount/{apiTokenInstance}",
    );

pub(crate) static GET_WEBHOOKS_COUNT: Operation<'static> = API
    .get(
        "getWebhooksCount",
        "/waInstance{idInstance}/getWebhooksCount/{apiTokenInstance}",
    );

pub(crate) static CLEAR_WEBHOOKS_QUEUE: Operation<'static> = API
    .delete(
        "clearWebhooksQueue",
        "/waInstance{idInstance}/clearWebhooksQueue/{apiTokenInstance}",
    )
    .interval(Duration::from_micros(60240963));
