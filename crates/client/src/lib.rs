//! The runtime under the wagate clients.
//!
//! Programs use a vendor's crate (`wagate-waha` and its siblings), whose methods fill a [`Request`]
//! and hand it to a [`Core`]. What all vendors have in common is here:
//!
//! - **credentials** are given once, when the client is built, and are shown nowhere: not in an
//!   error, not in its `Debug`, not in a trace, and not when a server echoes them;
//! - **retries** follow one [`RetryPolicy`], never send anything twice that may not be, and wait as
//!   the server says;
//! - **rate limits** that the vendor documents are kept: calls above them wait for their turn;
//! - **files** are sent ([`Upload`]) and fetched ([`Download`]) piece by piece;
//! - **errors** are one enum, [`Error`], that says what happened and what can be done;
//! - **values** keep what they were read from ([`record!`], [`open_enum!`], [`union!`]).
//!
//! # For those who watch
//!
//! Everything is told by `tracing`, with the names of OpenTelemetry's conventions for HTTP clients. No
//! address is told, only its parts, and no credential.
//!
//! Each attempt of a call is a span `wagate.attempt`, and each attempt to fetch a file by its address
//! a span `wagate.download`, at the level `DEBUG`:
//!
//! | field | what it is |
//! | --- | --- |
//! | `otel.kind` | `client` |
//! | `http.request.method` | the method |
//! | `http.request.resend_count` | how often it was sent before; not there for the first time |
//! | `url.template` | the path with the names of its parameters; not there if it is not described |
//! | `server.address`, `server.port` | the gateway |
//! | `http.response.status_code` | the status, if there was an answer |
//! | `error.type` | the status from 400 on, or why there is no answer: `connect`, `connect_timeout`, `tls`, `timeout`, `deadline`, `connection_lost`, `body_too_long`, `file`, `config`, `refused` |
//! | `wagate.vendor`, `wagate.operation` | what was called |
//! | `wagate.duration_ms` | how long it took |
//!
//! Waits are events, which have these names and can be counted by them; all tell `wagate.vendor` and
//! `wagate.operation`:
//!
//! | event | level | when | fields |
//! | --- | --- | --- | --- |
//! | `wagate.rate_limit.long_wait` | `INFO` | a call begins to wait for its turn for more than a second | `wagate.expected_ms` |
//! | `wagate.rate_limit.waited` | `DEBUG` | a call waited for its turn | `wagate.waited_ms` |
//! | `wagate.retry` | `DEBUG` | an attempt failed, and there will be another | `wagate.attempt`, `wagate.wait_ms` |
//! | `wagate.tolerated` | `TRACE` | a field came in a form that only readers take, a number as a text, say | `wagate.field`, `wagate.form`; neither vendor nor operation |
//!
//! # Together with reqwest
//!
//! The HTTP client is `reqwest` with rustls and ring, and installs no default for the whole process. A
//! program that uses `reqwest` 0.13 itself **without a TLS feature** (`default-features = false`) shares
//! that build of it, which has TLS but no provider of its own: its `reqwest::Client::new()` panics with
//! "No rustls crypto provider is configured". Any of these helps:
//!
//! - begin its clients with [`http_client_builder`], which hands ring over;
//! - give its `reqwest` the feature `rustls` (or `default-tls`), which builds aws-lc-rs beside ring;
//! - install a provider when the program begins:
//!   `rustls::crypto::ring::default_provider().install_default()`.
//!
//! # Features
//!
//! - `schemars`: JSON Schemas for the values.
//! - `websocket`: operations that open a websocket.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod answer;
mod any_call;
mod base64_file;
mod base_url;
mod builder;
mod chat_id;
mod content;
mod core;
mod credentials;
mod deadline;
mod decode;
mod download;
mod encode;
mod environment;
mod error;
mod from_answer;
mod guard;
mod http_client;
mod links;
mod media;
mod notification;
mod operation;
pub mod pages;
mod prepare;
mod preview;
mod proxy;
pub mod queue;
mod random;
mod rate_limit;
pub mod reconnect;
mod request;
mod retry;
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub mod schema;
mod settings;
mod shared;
mod tls;
mod transport;
mod unsent;
mod upload;
pub mod webhook;
#[cfg(feature = "websocket")]
mod websocket;
mod wire;

pub use answer::{Answer, RawAnswer};
pub use any_call::AnyCall;
pub use base64_file::base64_of_file;
pub use builder::CoreBuilder;
pub use bytes::Bytes;
pub use chat_id::{ChatId, ChatIdError, ChatIdKind, IntoChatId};
pub use core::Core;
pub use download::Download;
pub use error::{BodyText, Call, Cause, ConfigError, Error, ErrorBody, NoBody, TimeLimit};
pub use from_answer::FromAnswer;
pub use futures_util::future::BoxFuture;
pub use futures_util::stream::{BoxStream, Stream};
pub use http_client::{HttpClient, HttpClientBuilder, HttpResponse, http_client_builder};
pub use media::Media;
pub use notification::{Notification, NotificationError};
pub use operation::{Absent, CredentialSlot, Method, Operation};
pub use preview::Preview;
pub use rate_limit::RateLimit;
pub use request::Request;
pub use reqwest::header::HeaderMap;
pub use retry::RetryPolicy;
pub use secrecy::SecretString;
pub use serde_json::Value;
pub use settings::CallSettings;
pub use unsent::Unsent;
pub use upload::Upload;
#[cfg(feature = "websocket")]
pub use websocket::Messages;
pub use wire::{Lenient, Member, Undocumented, Wire};

/// For the command, which writes its files as [`Download::save`] does.
#[doc(hidden)]
pub use links::{behind_links, folder};

/// For the macros of this crate only.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use serde;
    pub use serde_json::{Error as JsonError, Value};

    pub use crate::from_answer::FromAnswer;
    pub use crate::unsent::boxed_value;
    pub use crate::wire::any_answer::AnyBody;
    pub use crate::wire::choice::{LARGEST, read_value};
    pub use crate::wire::lenient::read_text;
    pub use crate::wire::object::{Head, Object, read as read_object};
    pub use crate::wire::outline::Outline;
    pub use crate::wire::parts::OneOfParts;
    pub use crate::wire::record::{Names, Record};
    pub use crate::wire::strategy::{Key, Need, Source, Strategy};
    pub use crate::wire::tagged::{Tagged, read_unknown, read_variant};
    pub use crate::wire::{Member, Wire, parts, record, strategy, tagged, union};
}
