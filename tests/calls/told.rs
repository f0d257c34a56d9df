//! Awaits a request and says whether its answer holds something, by the way in which the answer is read.
//!
//! Each function takes only what can be sent to another thread and outlives its client.

use std::error::Error;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use futures_util::StreamExt;
use wagate_client::{Download, ErrorBody, Messages};

use super::Failed;

/// A call under way, and what was wrong with it.
pub type Pending = Pin<Box<dyn Future<Output = Result<(), Failed>> + Send>>;

/// An error as the clients give it.
pub trait Mistake: Error + Send + Sync + 'static {}

impl<E: Error + Send + Sync + 'static> Mistake for E {}

/// A request value, as the functions here take it.
pub trait Request<T, E>:
    IntoFuture<Output = Result<T, E>, IntoFuture: Send> + Send + 'static
{
}

impl<T, E, R> Request<T, E> for R where
    R: IntoFuture<Output = Result<T, E>, IntoFuture: Send> + Send + 'static
{
}

/// The answer is read as its type.
pub fn value<T: 'static, E: Mistake>(request: impl Request<T, E>) -> Pending {
    Box::pin(async move {
        request.await?;
        Ok(())
    })
}

/// As [`value`]; the mock shows something in every list.
pub fn lookup_list<T: 'static, E: Mistake>(request: impl Request<Vec<T>, E>) -> Pending {
    Box::pin(async move {
        let list = request.await?;
        if list.is_empty() { Err("the list is empty".into()) } else { Ok(()) }
    })
}

/// The mock knows whatever is looked up.
pub fn lookup<T: 'static, E: Mistake>(request: impl Request<Option<T>, E>) -> Pending {
    Box::pin(async move {
        let found = request.await?;
        found.map(drop).ok_or_else(|| "nothing was found".into())
    })
}

/// The answer is a text.
#[allow(dead_code, reason = "not every edition of the descriptions has one")]
pub fn text<E: Mistake>(request: impl Request<String, E>) -> Pending {
    value(request)
}

/// The answer is a file.
#[allow(dead_code, reason = "not every edition of the descriptions has one")]
pub fn file<B: ErrorBody, E: Mistake>(request: impl Request<Download<B>, E>) -> Pending {
    Box::pin(async move {
        request.await?.bytes(1 << 20).await?;
        Ok(())
    })
}

/// The answer is a websocket that ends by itself.
pub fn websocket<T: Send + 'static, B: ErrorBody, E: Mistake>(
    request: impl Request<Messages<T, B>, E>,
) -> Pending {
    Box::pin(async move {
        let mut messages = request.await?;
        let mut count = 0;
        while let Some(message) = messages.next().await {
            message?;
            count += 1;
        }
        if count == 0 { Err("no message came".into()) } else { Ok(()) }
    })
}
