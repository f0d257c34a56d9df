// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: Messages that wait to be sent.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Messages that wait to be sent.
///
/// Reached by [`Client::queue`](crate::Client::queue).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.queue().get_queue().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Queue(pub(crate) Core);

impl Queue {
    /// Lists messages that wait for being sent.
    ///
    /// As soon as the instance is linked it sends all that waits. While it is not, the queue holds up to 1000 messages and
    /// refuses more.
    ///
    /// `GET /api/whatsapp/queue`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-queue](https://plug-chat-docs.vercel.app/queue/get-queue),
    /// [introduction](https://plug-chat-docs.vercel.app/queue/introduction).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_queue(&self) -> GetQueue {
        GetQueue(Unsent::new(&self.0, &GET_QUEUE))
    }

    /// Takes all messages out of the queue.
    ///
    /// They are not sent any more.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/whatsapp/queue`. Never sent twice.
    ///
    /// Documented in [delete-queue](https://plug-chat-docs.vercel.app/queue/delete-queue),
    /// [introduction](https://plug-chat-docs.vercel.app/queue/introduction).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_queue(&self) -> DeleteQueue {
        DeleteQueue(Unsent::new(&self.0, &DELETE_QUEUE))
    }

    /// Takes a message out of the queue.
    ///
    /// It is not sent any more.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/whatsapp/queue/{zaapId}`. Never sent twice.
    ///
    /// Documented in [delete-queue-id](https://plug-chat-docs.vercel.app/queue/delete-queue-id),
    /// [introduction](https://plug-chat-docs.vercel.app/queue/introduction).
    ///
    /// - `zaap_id`: The id of the message at the service, from the answer to sending it or from the queue.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_queue_message(&self, zaap_id: &str) -> DeleteQueueMessage {
        DeleteQueueMessage(
            Unsent::new(&self.0, &DELETE_QUEUE_MESSAGE).path("zaapId", zaap_id),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Queue::get_queue`].
    pub struct GetQueue -> types::MessageQueue as value
}

wagate_client::operation! {
    /// The request of [`Queue::delete_queue`].
    pub struct DeleteQueue -> types::DeleteQueueAnswer as value
}

wagate_client::operation! {
    /// The request of [`Queue::delete_queue_message`].
    pub struct DeleteQueueMessage -> types::DeleteQueueMessageAnswer as value
}

pub(crate) static GET_QUEUE: Operation<'static> = API
    .get("getQueue", "/api/whatsapp/queue")
    .failures(&[&["error"]]);

pub(crate) static DELETE_QUEUE: Operation<'static> = API
    .delete("deleteQueue", "/api/whatsapp/queue")
    .failures(&[&["error"]]);

pub(crate) static DELETE_QUEUE_MESSAGE: Operation<'static> = API
    .delete("deleteQueueMessage", "/api/whatsapp/queue/{zaapId}")
    .failures(&[&["error"]]);
