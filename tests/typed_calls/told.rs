//! Awaits a request and says whether its answer holds something, by the way in which the answer is read.
//!
//! Each function takes only what can be sent to another thread and outlives its client.

use std::error::Error;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use futures_util::StreamExt;
use wagate_client::{Download, ErrorBody, Messages};

/// A call under way, and what was wrong with it.
pub type Pending = Pin<Box<dyn Future<Output = Result<(), String>> + Send>>;

/// A request value, as the functions here take it.
pub trait Request<T, E>:
    IntoFuture<Output = Result<T, E>, IntoFuture: Send> + Send + 'static
{
}

impl<T, E, R> Request<T, E> for R where
    R: IntoFuture<Output = Result<T, E>, IntoFuture: Send> + Send + 'static
{
}

fn in_words(error: impl Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// The answer is read as its type.
pub fn value<T: 'static, E: Error + 'static>(request: impl Request<T, E>) -> Pending {
    Box::pin(async move { request.await.map(drop).map_err(in_words) })
}

/// As [`value`]; the mock shows something in every list.
pub fn lookup_list<T: 'static, E: Error + 'static>(request: impl Request<Vec<T>, E>) -> Pending {
    Box::pin(async move {
        let list = request.await.map_err(in_words)?;
        if list.is_empty() { Err("the list is empty".to_owned()) } else { Ok(()) }
    })
}

/// The mock knows whatever is looked up.
pub fn lookup<T: 'static, E: Error + 'static>(request: impl Request<Option<T>, E>) -> Pending {
    Box::pin(async move {
        let found = request.await.map_err(in_words)?;
        found.map(drop).ok_or_else(|| "nothing was found".to_owned())
    })
}

/// The answer is a text.
#[allow(dead_code, reason = "not every edition of the descriptions has one")]
pub fn text<E: Error + 'static>(request: impl Request<String, E>) -> Pending {
    value(request)
}

/// The answer is a file.
#[allow(dead_code, reason = "not every edition of the descriptions has one")]
pub fn file<B: ErrorBody, E: Error + 'static>(request: impl Request<Download<B>, E>) -> Pending {
    Box::pin(async move {
        let file = request.await.map_err(in_words)?;
        file.bytes(1 << 20).await.map(drop).map_err(in_words)
    })
}

/// The answer is a websocket that ends by itself.
pub fn websocket<T: Send + 'static, B: ErrorBody, E: Error + 'static>(
    request: impl Request<Messages<T, B>, E>,
) -> Pending {
    Box::pin(async move {
        let mut messages = request.await.map_err(in_words)?;
        let mut count = 0;
        while let Some(message) = messages.next().await {
            message.map_err(in_words)?;
            count += 1;
        }
        if count == 0 { Err("no message came".to_owned()) } else { Ok(()) }
    })
}
