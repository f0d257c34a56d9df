// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The operations of GREEN-API, a module for each section of its documentation.

pub mod types;
mod client;
pub mod account;
pub mod device;
pub mod sending;
pub mod receiving;
pub mod queues;
pub mod journals;
pub mod groups;
pub mod statuses;
pub mod read_mark;
pub mod service;
pub mod contacts;
pub mod partner;
mod receive;
pub use self::client::*;
pub use self::receive::*;
pub use wagate_client::{NotificationError, queue::Gap, webhook};
pub use wagate_client::{
    Answer, AnyCall, BodyText, BoxFuture, BoxStream, Bytes, Call, Cause, ChatId,
    ChatIdError, ChatIdKind, ConfigError, ErrorBody, HeaderMap, HttpClient, IntoChatId,
    Method, NoBody, Operation, RateLimit, RawAnswer, RetryPolicy, SecretString, Stream,
    TimeLimit, Upload, Value, http_client_builder,
};

/// Why a call failed: no connection, too much time, an answer that does not fit, or an error that the gateway tells.
/// What it tells comes as [`types::ErrorBody`]; no credential is shown.
///
/// These statuses hold for most operations:
///
/// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a WhatsApp account.
///   After a start, a few seconds of patience help. `Instance is deleted`, which no page has, is final.
/// - 401: The token does not belong to the instance. The docs name the status and show no body; it was empty where
///   somebody tried, though its media type said JSON.
/// - 403: There is no instance with this id; or, as the vendor says in its tracker, the method was withdrawn. The docs
///   name the status and show no body.
/// - 429: The method was called more often than its limit of calls a second allows; with a limit of one, two calls at
///   the same moment are enough. The docs name the status and show no body; it was empty where somebody tried, though
///   its media type said JSON.
/// - 466: The free plan has no calls of this method, or no chats, left for this month.
/// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The docs show no body.
/// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file above 100 MB behind
///   an address that the caller gave.
/// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts with pauses between
///   them. The body is a page of HTML where one was recorded.
pub type Error = wagate_client::Error<types::ErrorBody>;

/// A file that is being fetched: a stream of its pieces, which can be saved or read whole.
pub type Download = wagate_client::Download<types::ErrorBody>;

/// What a websocket delivers: a stream of messages, which ends when the gateway closes it.
#[cfg(feature = "websocket")]
pub type Messages<T> = wagate_client::Messages<T, types::ErrorBody>;
