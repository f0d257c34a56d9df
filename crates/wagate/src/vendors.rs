//! The four gateways: a file for each, which alone knows its client.

mod green_api;
mod plug_chat;
mod waha;
mod z_api;

use futures_util::{FutureExt, StreamExt};
use serde::Serialize;
use serde_json::Value;
use wagate_client::{Error as OwnError, Media};

use crate::backend::{Backend, Future, Stream};
use crate::error::{Error, ErrorWords};
use crate::outgoing::FileSource;
use crate::who::Who;

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

/// A call whose answer says nothing more than that it was done.
fn done<'a, Own, E>(
    call: impl IntoFuture<Output = Result<Own, OwnError<E>>, IntoFuture: Send + 'a>,
) -> Future<'a, ()>
where
    E: ErrorWords,
{
    call.into_future().map(|answer| answer.map(drop).map_err(Error::of_change)).boxed()
}

/// The items of a list that a gateway gives as a whole.
fn at_once<Own, T, E>(
    call: impl IntoFuture<Output = Result<Vec<Own>, OwnError<E>>, IntoFuture: Send + 'static>,
    convert: impl Fn(Own) -> T + Send + 'static,
) -> Stream<T>
where
    Own: Send + 'static,
    T: Send + 'static,
    E: ErrorWords + 'static,
{
    let items = call.into_future().map(|answer| match answer {
        Ok(items) => items.into_iter().map(Ok).collect(),
        Err(error) => vec![Err(error)],
    });
    in_pages(items.map(futures_util::stream::iter).flatten_stream(), convert)
}

/// The items of a list that a gateway gives page by page.
fn in_pages<Own, T, E>(
    items: impl futures_util::Stream<Item = Result<Own, OwnError<E>>> + Send + 'static,
    convert: impl Fn(Own) -> T + Send + 'static,
) -> Stream<T>
where
    E: ErrorWords,
{
    items.map(move |item| item.map(&convert).map_err(Error::of_read)).boxed()
}

/// What a gateway tells with the contact, where it has no call of its own for it.
fn about_in_contact<'a>(backend: &'a dyn Backend, who: &'a Who) -> Future<'a, Option<String>> {
    async move {
        let contact = backend.contact(who).await?;
        Ok(contact.and_then(|contact| contact.about.known()))
    }
    .boxed()
}

/// An empty text says nothing.
fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

/// A number that is told as a text.
fn number(text: Option<&String>) -> Option<u64> {
    text?.parse().ok()
}
