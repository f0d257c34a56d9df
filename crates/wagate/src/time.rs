//! Times in JSON: seconds since 1970.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Serialize, Serializer};

use crate::contact::Told;

/// Earlier times are none of a message.
fn seconds(time: &SystemTime) -> Option<u64> {
    time.duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs())
}

/// Seconds, or null.
pub(crate) fn optional<S: Serializer>(
    time: &Option<SystemTime>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    time.as_ref().and_then(seconds).serialize(serializer)
}

/// Seconds, or null.
pub(crate) fn told<S: Serializer>(
    time: &Told<SystemTime>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    time.as_ref().known().and_then(seconds).serialize(serializer)
}
