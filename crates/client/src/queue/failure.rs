//! Which failures pass by themselves.

use crate::error::Error;
use crate::reconnect::may_pass;

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
