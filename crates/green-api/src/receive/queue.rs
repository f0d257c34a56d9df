//! The two calls that receiving is made of, and what was acknowledged.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::value::RawValue;
use wagate_client::{Core, Request};

use super::envelope::Envelope;
use crate::generated::receiving::{DELETE_NOTIFICATION, RECEIVE_NOTIFICATION};
use crate::types::{DeleteNotificationResult, ErrorBody};
use crate::{Client, Error};

/// How many acknowledged notifications are remembered. The queue gives the oldest only, so that one
/// would do; a proxy may repeat an older answer.
const REMEMBERED: usize = 64;

/// How much longer than the gateway the client waits, for an answer that is on its way.
const PATIENCE: Duration = Duration::from_secs(15);

/// Tells a notification from every other, also from a later one with the same number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The number that the gateway gave it.
    pub id: i64,
    content: u64,
}

/// The queue of an instance.
pub struct Queue {
    receiving: Core,
    deleting: Core,
    wait: Duration,
    acknowledged: Mutex<VecDeque<(Receipt, Deleted)>>,
}

/// Whether the gateway was told of an acknowledgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deleted {
    Yes,
    NotYet,
}

impl Queue {
    pub fn new(client: &Client, wait: Duration) -> Self {
        Self {
            receiving: client.core.with_timeout(wait + PATIENCE),
            deleting: client.core.clone(),
            wait,
            acknowledged: Mutex::default(),
        }
    }

    /// The oldest notification; `None` when none came in time.
    pub async fn receive(&self) -> Result<Option<(Receipt, Box<RawValue>)>, Error> {
        let mut request = Request::new(&RECEIVE_NOTIFICATION);
        request.query("receiveTimeout", self.wait.as_secs());
        let received = match self.receiving.call::<Envelope, ErrorBody>(request).await {
            // It would be in the way of all others until it is deleted.
            Err(error @ Error::Body { .. }) => {
                error.text().and_then(Envelope::salvage).ok_or(error)?
            }
            received => received?,
        };
        Ok(received.open().map(|(id, body)| {
            let mut hasher = DefaultHasher::new();
            body.get().hash(&mut hasher);
            (Receipt { id, content: hasher.finish() }, body)
        }))
    }

    /// Deletes a notification. That it was deleted before is as good.
    pub async fn delete(&self, receipt: Receipt) -> Result<(), Error> {
        let mut request = Request::new(&DELETE_NOTIFICATION);
        request.path("receiptId", receipt.id);
        let _: DeleteNotificationResult = self.deleting.call::<_, ErrorBody>(request).await?;
        self.mark(receipt, Deleted::Yes);
        Ok(())
    }

    /// Remembers that a notification must not be delivered again.
    pub fn acknowledged(&self, receipt: Receipt) {
        self.mark(receipt, Deleted::NotYet);
    }

    /// Whether a notification was acknowledged: then it is in the queue by mistake.
    pub fn is_acknowledged(&self, receipt: Receipt) -> bool {
        self.list().iter().any(|(known, _)| *known == receipt)
    }

    /// A notification that was acknowledged, and of which the gateway was not told.
    pub fn to_delete(&self) -> Option<Receipt> {
        let list = self.list();
        list.iter().find(|(_, deleted)| *deleted == Deleted::NotYet).map(|(receipt, _)| *receipt)
    }

    fn mark(&self, receipt: Receipt, deleted: Deleted) {
        let mut list = self.list();
        list.retain(|(known, _)| *known != receipt);
        list.push_back((receipt, deleted));
        if list.len() > REMEMBERED {
            list.pop_front();
        }
    }

    fn list(&self) -> std::sync::MutexGuard<'_, VecDeque<(Receipt, Deleted)>> {
        self.acknowledged.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
