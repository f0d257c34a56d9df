//! The four gateways: a file for each, which alone knows its client.

mod green_api;
mod plug_chat;
mod waha;
mod z_api;

use serde::Serialize;
use serde_json::Value;
use wagate_client::Media;

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
