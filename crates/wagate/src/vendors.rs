//! The four gateways: a file for each, which alone knows its client.

mod green_api;
mod plug_chat;
mod waha;
mod z_api;

use std::time::{Duration, SystemTime};

use futures_util::{FutureExt, StreamExt};
use serde::Serialize;
use serde_json::Value;
use wagate_client::Media;

use crate::backend::Stream;
use crate::error::{Error, ErrorWords};
use crate::outgoing::FileSource;

pub(crate) use green_api::GreenApi;
pub(crate) use plug_chat::PlugChat;
pub(crate) use waha::Waha;
pub(crate) use z_api::ZApi;

/// What came, as it came: the types of the clients write back what they read.
fn whole(answer: &impl Serialize) -> Value {
    serde_json::to_value(answer).unwrap_or_default()
}

/// A file as gateways take it that have it in the request: an address, or the content in Base64.
fn media(source: &FileSource) -> Media {
    match source {
        FileSource::Address(address) => Media::from_url(address.as_str()),
        FileSource::Bytes { bytes, media_type } => Media::from_bytes(bytes, media_type),
    }
}

/// The items of a list that a gateway gives as a whole.
fn at_once<Own, T, E>(
    call: impl Future<Output = Result<Vec<Own>, wagate_client::Error<E>>> + Send + 'static,
    convert: impl Fn(Own) -> T + Send + 'static,
) -> Stream<T>
where
    Own: Send + 'static,
    T: Send + 'static,
    E: ErrorWords + 'static,
{
    let items = call.map(move |answer| match answer {
        Ok(items) => items.into_iter().map(|own| Ok(convert(own))).collect(),
        Err(error) => vec![Err(Error::of_read(error))],
    });
    items.map(futures_util::stream::iter).flatten_stream().boxed()
}

/// A time that is told in seconds since 1970, or in milliseconds: that many seconds are further away than any message.
fn time(since: u64) -> Option<SystemTime> {
    const MILLISECONDS_FROM: u64 = 100_000_000_000;
    let since = if since < MILLISECONDS_FROM {
        Duration::from_secs(since)
    } else {
        Duration::from_millis(since)
    };
    SystemTime::UNIX_EPOCH.checked_add(since)
}
