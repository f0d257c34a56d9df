//! Which failures pass by themselves.

use crate::error::Error;

/// A call of the queue that failed.
#[derive(Debug)]
pub(super) struct Failure<E> {
    pub(super) error: Error<E>,
    /// Whether it may pass by itself.
    pub(super) passes: bool,
}

impl<E> Failure<E> {
    /// Of a failure that passes for what the vendor says, and of one that is like many others.
    pub(super) fn new(error: Error<E>, is_told_to_pass: bool) -> Self {
        let passes = is_told_to_pass || may_pass(&error);
        Self { error, passes }
    }
}

fn may_pass<E>(error: &Error<E>) -> bool {
    match error {
        Error::Connect { .. } | Error::Timeout { .. } | Error::Transport { .. } => true,
        Error::RateLimited { .. } => true,
        // 499: the connection was given up before the answer.
        _ => error.status().is_some_and(|status| status == 408 || status >= 499),
    }
}
