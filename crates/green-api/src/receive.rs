//! Receiving notifications from the instance's queue, one after the other. The queue itself is in the runtime.

use wagate_client::queue::{Queue, Told};

use crate::generated::receiving::{DELETE_NOTIFICATION, RECEIVE_NOTIFICATION};
use crate::types::{ErrorBody, Notification};
use crate::{Client, NotificationError};

/// The notifications of an instance; see [`Client::receive_notifications`].
pub type Notifications = wagate_client::queue::Notifications<Notification, ErrorBody>;

/// Everything that happens while notifications are received; see [`Notifications::events`].
pub type QueueEvents = wagate_client::queue::Events<Notification, ErrorBody>;

/// A notification, or what happened between two of them.
pub type QueueEvent = wagate_client::queue::Event<Notification, ErrorBody>;

/// A notification that was taken from the queue and is still in it.
pub type Delivery = wagate_client::queue::Delivery<Notification, ErrorBody>;

/// What acknowledges a notification; see [`Delivery::into_parts`].
pub type Acknowledgement = wagate_client::queue::Acknowledgement<ErrorBody>;

static QUEUE: Queue =
    Queue::new(&RECEIVE_NOTIFICATION, &DELETE_NOTIFICATION, "receiptId", "body", "receiptId")
        .timeout("receiveTimeout", 5, 60)
        .result("result")
        .keeps(24 * 60 * 60)
        .starting(&[Told::new(400, "in starting process")])
        .gone(&[Told::new(500, "findUnAckedMessage")]);

impl wagate_client::Notification for Notification {}

impl Notification {
    /// Reads a notification from its JSON, as a webhook delivers it.
    ///
    /// ```
    /// use wagate_green_api::types::Notification;
    ///
    /// let text = r#"{"typeWebhook": "incomingCall", "from": 79001234567}"#;
    /// let error = Notification::from_json(text).expect_err("`from` is a text");
    /// assert_eq!(error.path, "from");
    /// assert!(error.message.starts_with("incomingCall: "));
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

impl Client {
    /// Receives the notifications of the instance, oldest first, as a stream that never ends.
    ///
    /// Each item is a [`Delivery`]; [`acknowledge`](Delivery::acknowledge) it when it is dealt with,
    /// then ask for the next. One that is dropped is delivered again. See [`Notifications`] for what is waited out,
    /// what is an error, and how the stream is told otherwise.
    ///
    /// It does not work while the instance has a `webhookUrl`, and the queue is one for all: two
    /// streams of an instance take each other's notifications.
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
