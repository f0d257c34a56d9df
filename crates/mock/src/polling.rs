//! The operations with which a client takes notifications out of its queue.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};
use wagate_spec::{Operation, Spec};

use crate::answer::Answer;
use crate::call::Call;
use crate::queue::Queue;

/// How long a client waits that does not say how long.
const USUAL_WAIT: Duration = Duration::from_secs(5);

/// How long a client can wait.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// What an operation does with the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Polling {
    Receive,
    Delete,
    Count,
    Clear,
}

impl Polling {
    /// What each operation of a vendor does; `None` when the vendor has no queue.
    pub(crate) fn of_operations(spec: &Spec) -> Option<Vec<Option<Self>>> {
        let kinds: Vec<_> = spec.operations.iter().map(Self::of).collect();
        let has = |kind| kinds.contains(&Some(kind));
        (spec.webhooks.is_some() && has(Self::Receive) && has(Self::Delete)).then_some(kinds)
    }

    fn of(operation: &Operation) -> Option<Self> {
        match operation.id.as_str() {
            "receiveNotification" => Some(Self::Receive),
            "deleteNotification" => Some(Self::Delete),
            "getWebhooksCount" => Some(Self::Count),
            "clearWebhooksQueue" => Some(Self::Clear),
            _ => None,
        }
    }

    /// What the operation answers, after it did its work. `longest_wait` is stronger than what the
    /// client asks for.
    pub(crate) async fn answer(
        self,
        call: &Call<'_>,
        queue: &Queue,
        longest_wait: Duration,
    ) -> Answer {
        let value = match self {
            Self::Receive => received(queue, wait(call).min(longest_wait)).await,
            Self::Delete => {
                json!({ "result": receipt_id(call).is_some_and(|id| queue.delete(id)) })
            }
            Self::Count => json!({ "count": queue.len() }),
            Self::Clear => cleared(queue),
        };
        match call.documented.content(200) {
            Some(content) => Answer::with_content(StatusCode::OK, content, &value),
            None => Answer::json(StatusCode::OK, "application/json", &value),
        }
    }
}

async fn received(queue: &Queue, wait: Duration) -> Value {
    match queue.receive(wait).await {
        Some(oldest) => json!({ "receiptId": oldest.receipt_id, "body": oldest.body }),
        None => Value::Null,
    }
}

fn cleared(queue: &Queue) -> Value {
    match queue.clear() {
        Ok(()) => json!({ "isCleared": true, "reason": "" }),
        Err(left) => {
            let seconds = left.as_secs_f64().ceil() as u64;
            json!({ "isCleared": false, "reason": "Too many requests", "leftTime": seconds })
        }
    }
}

fn wait(call: &Call<'_>) -> Duration {
    let asked = call.query_value("receiveTimeout").and_then(|seconds| seconds.parse().ok());
    asked.map_or(USUAL_WAIT, Duration::from_secs).min(LONGEST_WAIT)
}

fn receipt_id(call: &Call<'_>) -> Option<u64> {
    call.path_value("receiptId")?.parse().ok()
}
