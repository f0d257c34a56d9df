// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The operations of Plug Chat, a module for each section of its documentation.

pub mod types;
mod client;
pub mod instance;
pub mod contacts;
pub mod chats;
pub mod attendances;
pub mod messages;
pub mod groups;
pub mod statuses;
pub mod business;
pub mod queue;
pub mod departments;
pub mod operators;
pub mod partner;
pub mod webhooks;
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
/// - 401: The token is missing or wrong. No page shows a body.
/// - 405: The path exists, but not for this HTTP method. The pages show no body.
/// - 415: The request carried a body without a `Content-Type` that the service reads; nearly always it must be
///   `application/json`. The pages show no body.
pub type Error = wagate_client::Error<types::ErrorBody>;

/// A file that is being fetched: a stream of its pieces, which can be saved or read whole.
pub type Download = wagate_client::Download<types::ErrorBody>;

/// What a websocket delivers: a stream of messages, which ends when the gateway closes it.
#[cfg(feature = "websocket")]
pub type Messages<T> = wagate_client::Messages<T, types::ErrorBody>;
