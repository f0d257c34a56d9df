//! Posts the webhooks that wait, one after the other, until somebody takes them.

use std::time::Duration;

use bytes::Bytes;

use super::Gateway;
use crate::MockError;
use crate::notifications::delivery;

/// How many times a webhook is sent until somebody takes it.
const ATTEMPTS: u32 = 5;

/// How long to wait before the second attempt; each further pause is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(50);

impl Gateway {
    /// Posts what waits, for ever.
    pub(crate) async fn post_webhooks(&self) {
        loop {
            let (to, payload) = self.outbox.next().await;
            let result = self.post(&to, &payload).await;
            self.outbox.finish(result);
            self.activity.tell();
        }
    }

    /// Posts a webhook until somebody takes it.
    async fn post(&self, to: &str, payload: &Bytes) -> Result<(), MockError> {
        let mut pause = FIRST_PAUSE;
        for _ in 1..ATTEMPTS {
            if self.attempt(to, payload).await.is_ok() {
                return Ok(());
            }
            tokio::time::sleep(pause).await;
            pause *= 2;
        }
        self.attempt(to, payload).await
    }

    async fn attempt(&self, to: &str, payload: &Bytes) -> Result<(), MockError> {
        let headers = self.webhook_headers(payload)?;
        let status = delivery::send(to, headers, payload.clone()).await?;
        if status.is_success() {
            return Ok(());
        }
        let message = format!("the receiver answers {}", status.as_u16());
        Err(MockError::Delivery { to: to.to_owned(), message })
    }
}
