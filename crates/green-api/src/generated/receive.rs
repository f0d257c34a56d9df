// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Receiving what GREEN-API tells by itself.

use wagate_client::queue::{self, Queue};
use super::{types::Notification, NotificationError};

impl wagate_client::Notification for Notification {
    fn from_outline(
        outline: &wagate_client::__private::Outline<'_>,
    ) -> Result<Self, wagate_client::__private::JsonError> {
        wagate_client::__private::Object::from_outline(outline)
    }
}

impl Notification {
    /// Reads a notification from its JSON, as a webhook delivers it.
    ///
    /// ```
    /// use wagate_green_api::types::Notification;
    ///
    /// // A kind that the docs do not name is read, too.
    /// let notification = Notification::from_json(r#"{"typeWebhook": "ofTomorrow"}"#)?;
    /// assert_eq!(notification.kind(), Some("ofTomorrow"));
    /// # Ok::<(), wagate_green_api::NotificationError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When it is no JSON, or its kind is documented and its content does not fit that.
    #[inline]
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, NotificationError> {
        wagate_client::Notification::read(json.as_ref())
    }
}

/// The notifications of an account; see [`Client::receive_notifications`](super::Client::receive_notifications).
pub type Notifications = queue::Notifications<Notification, super::types::ErrorBody>;

/// Everything that happens while notifications are received; see
/// [`Notifications::events`](queue::Notifications::events).
pub type QueueEvents = queue::Events<Notification, super::types::ErrorBody>;

/// A notification, or what happened between two of them.
pub type QueueEvent = queue::Event<Notification, super::types::ErrorBody>;

/// A notification that was taken from the queue and is still in it.
pub type Delivery = queue::Delivery<Notification, super::types::ErrorBody>;

/// What acknowledges a notification; see [`Delivery::into_parts`](queue::Delivery::into_parts).
pub type Acknowledgement = queue::Acknowledgement<super::types::ErrorBody>;

static QUEUE: Queue = Queue::new(
        &super::receiving::RECEIVE_NOTIFICATION,
        &super::receiving::DELETE_NOTIFICATION,
        "receiptId",
        "body",
        "receiptId",
    )
    .result("result")
    .timeout("receiveTimeout", 5, 60)
    .keeps(86400)
    .starting(&[queue::Told::new(400, "in starting process")])
    .gone(&[queue::Told::new(500, "findUnAckedMessage")]);

impl super::Client {
    /// Receives the notifications of the account, oldest first, as a stream that never ends.
    ///
    /// Each item is a [`Delivery`]; [`acknowledge`](queue::Delivery::acknowledge) it when it is dealt with, then ask for
    /// the next. One that is dropped is delivered again. See [`Notifications`](queue::Notifications) for what is waited
    /// out, what is an error, and how the stream is told otherwise.
    ///
    /// What holds for [`receive_notification`](crate::receiving::Receiving::receive_notification) holds here. The queue is
    /// one for all: two streams of an account take each other's notifications.
    ///
    /// ```no_run
    /// # async fn example(client: wagate_green_api::Client) -> Result<(), wagate_green_api::Error> {
    /// use futures_util::StreamExt;
    ///
    /// let mut notifications = client.receive_notifications();
    /// while let Some(delivery) = notifications.next().await {
    ///     let delivery = delivery?;
    ///     match delivery.notification() {
    ///         Ok(notification) => println!("{:?}", notification.kind()),
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    ///     delivery.acknowledge().await?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn receive_notifications(&self) -> Notifications {
        self.core.notifications(&QUEUE)
    }
}
