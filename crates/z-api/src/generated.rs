// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The operations of Z-API, a module for each section of its documentation.

pub mod types;
mod client;
pub mod instance;
pub mod contacts;
pub mod chats;
pub mod messages;
pub mod statuses;
pub mod broadcasts;
pub mod groups;
pub mod communities;
pub mod newsletters;
pub mod privacy;
pub mod business;
pub mod calls;
pub mod mobile;
pub mod queue;
pub mod webhooks;
pub mod partner;
mod receive;
pub use self::client::*;
pub use wagate_client::{NotificationError, webhook};
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
/// - 400: The service does not accept the request. So it is too where the header `Client-Token` is missing though the
///   account demands it, and where the trial or the subscription of the instance is over.
/// - 403: The account demands a security token and the request carried none or a wrong one, or calls are limited to
///   listed IP addresses and this one is not among them.
/// - 405: The path exists, but not for this HTTP method. The page shows no body.
/// - 415: The request carried a body without a `Content-Type` that the service reads; nearly always it must be
///   `application/json`. The page shows no body.
pub type Error = wagate_client::Error<types::ErrorBody>;

/// A file that is being fetched: a stream of its pieces, which can be saved or read whole.
pub type Download = wagate_client::Download<types::ErrorBody>;

/// What a websocket delivers: a stream of messages, which ends when the gateway closes it.
#[cfg(feature = "websocket")]
pub type Messages<T> = wagate_client::Messages<T, types::ErrorBody>;
