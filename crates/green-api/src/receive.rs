//! Receiving notifications from the instance's queue, one after the other.
//!
//! The queue keeps a notification for 24 hours and gives the oldest again until it is deleted. The
//! stream of [`Client::receive_notifications`] asks for it by long polling; whoever took it
//! acknowledges it, and only then it is deleted. So each notification is delivered at least once,
//! also when the network fails or the program is started anew in between.

mod delivery;
mod envelope;
mod queue;
mod stream;

use std::time::Duration;

pub use delivery::{Delivery, NotificationError};
pub use stream::Notifications;

use crate::Client;

/// How notifications are received.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceiveOptions {
    wait: Duration,
    redeliver_after: Duration,
    longest_pause: Duration,
}

impl Default for ReceiveOptions {
    fn default() -> Self {
        Self {
            wait: Duration::from_secs(20),
            redeliver_after: Duration::from_secs(60),
            longest_pause: Duration::from_secs(30),
        }
    }
}

impl ReceiveOptions {
    /// With the defaults.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the gateway holds a call open while the queue is empty: whole seconds, 5 to 60; 20 by
    /// default. What lies outside is moved to the nearer end.
    #[must_use]
    pub fn wait(mut self, wait: Duration) -> Self {
        self.wait = Duration::from_secs(wait.as_secs().clamp(5, 60));
        self
    }

    /// After this time a notification that was neither acknowledged nor dropped is delivered again; a
    /// minute by default.
    #[must_use]
    pub fn redeliver_after(mut self, time: Duration) -> Self {
        self.redeliver_after = time;
        self
    }

    /// The longest pause between calls, unless the gateway asks for a longer one; half a minute by default. Failures double the pause each time
    /// from a second on; a notification that comes again, because it was dropped or because the gateway
    /// does not delete it, from a tenth of a second on.
    #[must_use]
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }
}

impl Client {
    /// Receives the notifications of the instance, oldest first, as a stream that never ends.
    ///
    /// Each item is a [`Delivery`]; [`acknowledge`](Delivery::acknowledge) it when it is dealt with,
    /// then ask for the next. One that is dropped is delivered again.
    ///
    /// Failures that pass (connections, timeouts, 429, an instance that is starting, the statuses from
    /// 499 on) are waited out, for as long as the gateway asks; the gateway is never asked in a tight
    /// loop. Dropping the stream stops everything.
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
    ///
    /// # Errors
    ///
    /// An item is an error when the gateway refuses the call (400, 401, 403, 404, 466) or answers what
    /// has not even a number to delete it by. The stream goes on after a pause if it is asked again.
    pub fn receive_notifications(&self) -> Notifications {
        self.receive_notifications_with(&ReceiveOptions::default())
    }

    /// As [`receive_notifications`](Self::receive_notifications), with options.
    ///
    /// # Errors
    ///
    /// As there.
    pub fn receive_notifications_with(&self, options: &ReceiveOptions) -> Notifications {
        Notifications::new(self, options.clone())
    }
}
