//! The time limit of an attempt.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use tokio::time::timeout_at;

use crate::upload::Progress;

/// Waits for a future for so long; with an upload, for so long after something moved. `None` if
/// that was not enough.
pub(super) async fn within<F: Future>(
    limit: Duration,
    progress: Option<&Progress>,
    future: F,
) -> Option<F::Output> {
    let mut future = pin!(future);
    let Some(progress) = progress else {
        return tokio::time::timeout(limit, future).await.ok();
    };
    let mut moved = progress.moved();
    loop {
        // A limit beyond all time is none.
        let Some(end) = moved.checked_add(limit) else {
            return Some(future.await);
        };
        if let Ok(output) = timeout_at(end, &mut future).await {
            return Some(output);
        }
        let last = progress.moved();
        if last == moved {
            return None;
        }
        moved = last;
    }
}
