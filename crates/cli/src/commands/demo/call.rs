//! A typed call as data, so that a vendor's calls are a list.

use std::error::Error;
use std::fmt;
use std::pin::Pin;

/// What a call came to: the result in a few words, or why it failed.
pub type Outcome = Result<String, String>;

/// A call under way.
pub type Pending = Pin<Box<dyn Future<Output = Outcome>>>;

/// One typed call of a vendor's client.
pub struct Call<C> {
    /// The `operationId` that it is a call of.
    pub operation: &'static str,
    /// Makes it.
    pub make: Box<dyn Fn(C) -> Pending>,
}

impl<C> Call<C> {
    /// A call of this operation, which tells in a few words what came of it.
    pub fn new<F>(operation: &'static str, make: impl Fn(C) -> F + 'static) -> Self
    where
        F: Future<Output = Result<String, Failure>> + 'static,
    {
        let make = move |client| -> Pending {
            let call = make(client);
            Box::pin(async move { call.await.map_err(|failure| failure.0) })
        };
        Self { operation, make: Box::new(make) }
    }
}

/// Why a call failed, with all causes.
#[derive(Debug)]
pub struct Failure(String);

impl<E: Error> From<E> for Failure {
    fn from(error: E) -> Self {
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            let message = error.to_string();
            // Some errors repeat their cause in their own words.
            if !text.contains(&message) {
                text = format!("{text}: {message}");
            }
            cause = error.source();
        }
        Self(text)
    }
}

/// What was looked up; the mock knows everything, so nothing is a failure.
pub fn found<T>(found: Option<T>) -> Result<T, Failure> {
    found.ok_or_else(|| Failure("nothing was found".to_owned()))
}

/// The error of a call that is refused on purpose.
pub fn refused<T: fmt::Debug, E>(result: Result<T, E>) -> Result<E, Failure> {
    match result {
        Err(error) => Ok(error),
        Ok(answer) => Err(Failure(format!("it should have been refused, but gave {answer:?}"))),
    }
}

/// A text, or a word for its absence.
pub fn or_none(text: Option<impl Into<String>>) -> String {
    text.map_or_else(|| "(none)".to_owned(), Into::into)
}
