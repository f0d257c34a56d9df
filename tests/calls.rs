//! Every typed call of every client, from the list that the build wrote.

pub mod told;

use std::error::Error;

use serde::de::DeserializeOwned;
use wagate_client::{ChatId, Upload};

use self::told::Pending;

/// Anything that went wrong.
pub type Failed = Box<dyn Error + Send + Sync>;

/// A typed call of a client.
pub struct Call<C> {
    /// The id of the operation that it calls.
    pub operation: &'static str,
    /// Makes the request, which is sent when what it gives is awaited.
    pub make: fn(&C) -> Result<Pending, Failed>,
}

macro_rules! typed_calls {
    ($($module:ident $vendor:literal $krate:ident |$url:ident| $connect:expr;
        { $($operation:literal $kind:ident |$client:ident| $request:expr;)* })*) => {$(
        #[allow(deprecated, reason = "operations of earlier editions are called, too")]
        pub mod $module {
            #[allow(unused_imports, reason = "not every vendor takes files, chat ids or bodies")]
            use super::{Call, chat, file, read, told};

            /// A client of what listens there, with the credentials of the documentation.
            pub fn builder($url: &str) -> $krate::ClientBuilder {
                $connect
            }

            /// The calls, each operation with what it needs, and with all that it takes.
            pub const ALL: &[Call<$krate::Client>] = &[$(Call {
                operation: $operation,
                make: |$client| Ok(told::$kind($request)),
            }),*];
        }
    )*};
}

include!(concat!(env!("OUT_DIR"), "/typed_calls.rs"));

/// The error and what led to it.
pub fn in_words(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// A body of a request.
fn read<T: DeserializeOwned>(body: &str) -> Result<T, String> {
    serde_json::from_str(body).map_err(|error| format!("the body cannot be read: {error}"))
}

/// A chat id.
#[allow(dead_code, reason = "not every edition of the descriptions has one beside the bodies")]
fn chat(id: &str) -> Result<ChatId, String> {
    id.parse().map_err(|error| format!("{id}: {error}"))
}

/// A file to send.
fn file() -> Upload {
    Upload::from_bytes(&b"\xff\xd8\xff\xe0"[..]).file_name("photo.jpg")
}
