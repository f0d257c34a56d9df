// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Messages that wait to be sent.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Messages that wait to be sent.
///
/// Reached by [`Client::queue`](crate::Client::queue).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.queue().delete_queue().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Queue(pub(crate) Core);

impl Queue {
    /// Lists messages that wait for being sent.
    ///
    /// Use `listQueue`; this operation was to be taken away on the 30th of April.
    ///
    /// `GET /instances/{instanceId}/token/{token}/queue`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-queue](https://developer.z-api.io/en/queue/get-queue),
    /// [get-queue](https://developer.z-api.io/queue/get-queue), [get-queue (earlier
    /// edition)](https://developer.z-api.io/queue/get-queue), [get-queue (earlier
    /// edition)](https://developer.z-api.io/en/queue/get-queue).
    ///
    /// - `page`: The number of the page; the earlier edition says that it has no effect any more.
    /// - `page_size`: How many messages a page has.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[deprecated(
        note = "Use `listQueue`; this operation was to be taken away on the 30th of April."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn get_queue(&self, page: i64, page_size: i64) -> GetQueue {
        GetQueue(
            Unsent::new(&self.0, &GET_QUEUE)
                .query("page", page)
                .query("pageSize", page_size),
        )
    }

    /// Lists messages that wait for being sent.
    ///
    /// Pages follow each other by `pagingState`, which each answer has for the next one. As soon as an instance is
    /// connected it sends all that waits.
    ///
    /// `POST /instances/{instanceId}/token/{token}/queue`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [post-queue](https://developer.z-api.io/en/queue/post-queue),
    /// [post-queue](https://developer.z-api.io/queue/post-queue), [post-queue (earlier
    /// edition)](https://developer.z-api.io/queue/post-queue), [post-queue (earlier
    /// edition)](https://developer.z-api.io/en/queue/post-queue).
    ///
    /// - `body`: The page.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_queue(&self, body: types::ListQueueRequest) -> ListQueue {
        ListQueue(Unsent::new(&self.0, &LIST_QUEUE).json(&body))
    }

    /// Takes all messages out of the queue.
    ///
    /// They are not sent any more.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/queue`. Never sent twice.
    ///
    /// Documented in [delete-queue](https://developer.z-api.io/en/queue/delete-queue),
    /// [delete-queue](https://developer.z-api.io/queue/delete-queue), [delete-queue (earlier
    /// edition)](https://developer.z-api.io/queue/delete-queue), [delete-queue (earlier
    /// edition)](https://developer.z-api.io/en/queue/delete-queue).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_queue(&self) -> DeleteQueue {
        DeleteQueue(Unsent::new(&self.0, &DELETE_QUEUE))
    }

    /// Counts the messages that wait for being sent.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `GET /instances/{instanceId}/token/{token}/queue/count`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-queue](https://developer.z-api.io/en/queue/get-queue),
    /// [get-queue](https://developer.z-api.io/queue/get-queue), [get-queue (earlier
    /// edition)](https://developer.z-api.io/queue/get-queue), [get-queue (earlier
    /// edition)](https://developer.z-api.io/en/queue/get-queue).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn count_queue(&self) -> CountQueue {
        CountQueue(Unsent::new(&self.0, &COUNT_QUEUE))
    }

    /// Takes a message out of the queue.
    ///
    /// It is not sent any more.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/queue/{zaapId}`. Never sent twice.
    ///
    /// Documented in [delete-queue-id](https://developer.z-api.io/en/queue/delete-queue-id),
    /// [delete-queue-id](https://developer.z-api.io/queue/delete-queue-id), [delete-queue-id (earlier
    /// edition)](https://developer.z-api.io/queue/delete-queue-id), [delete-queue-id (earlier
    /// edition)](https://developer.z-api.io/en/queue/delete-queue-id).
    ///
    /// - `zaap_id`: The id of the message at the gateway, from the answer to sending it or from the queue.
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

    /// Changes settings of the queue.
    ///
    /// It decides whether messages are queued while the instance is not connected.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-queue-settings`. Never sent twice.
    ///
    /// Documented in [update-queue-settings](https://developer.z-api.io/en/queue/update-queue-settings),
    /// [update-queue-settings](https://developer.z-api.io/queue/update-queue-settings).
    ///
    /// - `body`: The settings.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_queue_settings(
        &self,
        body: types::UpdateQueueSettingsRequest,
    ) -> UpdateQueueSettings {
        UpdateQueueSettings(Unsent::new(&self.0, &UPDATE_QUEUE_SETTINGS).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Queue::get_queue`].
    pub struct GetQueue -> types::QueuePage as value
}

wagate_client::paged! { GetQueue -> types::QueuedMessage as page("pageSize", "page", 1), messages of types::QueuePage }

wagate_client::operation! {
    /// The request of [`Queue::list_queue`].
    pub struct ListQueue -> types::QueuePage as value
}

wagate_client::paged! { ListQueue -> types::QueuedMessage as body("pagingState"), messages then paging_state of types::QueuePage }

wagate_client::operation! {
    /// The request of [`Queue::delete_queue`].
    pub struct DeleteQueue -> types::DeleteQueueAnswer as value
}

wagate_client::operation! {
    /// The request of [`Queue::count_queue`].
    pub struct CountQueue -> types::CountQueueAnswer as value
}

wagate_client::operation! {
    /// The request of [`Queue::delete_queue_message`].
    pub struct DeleteQueueMessage -> types::DeleteQueueMessageAnswer as value
}

wagate_client::operation! {
    /// The request of [`Queue::update_queue_settings`].
    pub struct UpdateQueueSettings -> types::QueueSettingsUpdate as value
}

pub(crate) static GET_QUEUE: Operation<'static> = API
    .get("getQueue", "/instances/{instanceId}/token/{token}/queue")
    .failures(&[&["error"]]);

pub(crate) static LIST_QUEUE: Operation<'static> = API
    .post("listQueue", "/instances/{instanceId}/token/{token}/queue")
    .idempotent(true)
    .failures(&[&["error"]]);

pub(crate) static DELETE_QUEUE: Operation<'static> = API
    .delete("deleteQueue", "/instances/{instanceId}/token/{token}/queue")
    .failures(&[&["error"]]);

pub(crate) static COUNT_QUEUE: Operation<'static> = API
    .get("countQueue", "/instances/{instanceId}/token/{token}/queue/count")
    .failures(&[&["error"]]);

pub(crate) static DELETE_QUEUE_MESSAGE: Operation<'static> = API
    .delete("deleteQueueMessage", "/instances/{instanceId}/token/{token}/queue/{zaapId}")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_QUEUE_SETTINGS: Operation<'static> = API
    .put(
        "updateQueueSettings",
        "/instances/{instanceId}/token/{token}/update-queue-settings",
    )
    .failures(&[&["error"]]);
