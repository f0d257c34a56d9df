//! Times as gateways tell them, and as JSON has them: seconds since 1970.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Serialize, Serializer};

use crate::contact::Told;

/// A time that is told in seconds since 1970, or in milliseconds: that many seconds are further away than any message.
pub(crate) fn time(since: impl TryInto<u64>) -> Option<SystemTime> {
    const MILLISECONDS_FROM: u64 = 100_000_000_000;
    let since = since.try_into().ok()?;
    let since = if since < MILLISECONDS_FROM {
        Duration::from_secs(since)
    } else {
        Duration::from_millis(since)
    };
    UNIX_EPOCH.checked_add(since)
}

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
