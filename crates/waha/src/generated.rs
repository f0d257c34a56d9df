// Written by `cargo xtask generate` from specs/; change those, not this file.

//! The operations of WAHA, a module for each section of its documentation.

pub mod types;
mod client;
pub mod sessions;
pub mod profile;
pub mod sending;
pub mod chats;
pub mod contacts;
pub mod groups;
pub mod channels;
pub mod statuses;
pub mod labels;
pub mod presence;
pub mod calls;
pub mod media;
pub mod events;
pub mod keys;
pub mod apps;
pub mod observability;
mod receive;
pub mod webhook;
pub use self::client::*;
pub use wagate_client::NotificationError;
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
/// - 401: The server is protected, and the key is missing or wrong.
pub type Error = wagate_client::Error<types::ErrorBody>;

/// A file that is being fetched: a stream of its pieces, which can be saved or read whole.
pub type Download = wagate_client::Download<types::ErrorBody>;

/// What a websocket delivers: a stream of messages, which ends when the gateway closes it.
#[cfg(feature = "websocket")]
pub type Messages<T> = wagate_client::Messages<T, types::ErrorBody>;
