//! A typed call as data, so that a vendor's calls are a list that a test can compare with its description.

use std::error::Error;
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
    pub make: fn(C) -> Pending,
}

/// Tells a result in a few words.
pub fn told<T, E: Error>(result: Result<T, E>, shown: impl FnOnce(T) -> String) -> Outcome {
    result.map(shown).map_err(|error| with_causes(&error))
}

/// Tells a result that may not be there; the mock knows everything, so nothing is a failure.
pub fn found<T, E: Error>(
    result: Result<Option<T>, E>,
    shown: impl FnOnce(T) -> String,
) -> Outcome {
    result
        .map_err(|error| with_causes(&error))?
        .map(shown)
        .ok_or_else(|| "nothing was found".to_owned())
}

/// `3 contacts`, `1 contact`.
pub fn counted<T>(items: &[T], one: &str) -> String {
    match items.len() {
        1 => format!("1 {one}"),
        many => format!("{many} {one}s"),
    }
}

/// A text, or a word for its absence.
pub fn or_none(text: Option<impl Into<String>>) -> String {
    text.map_or_else(|| "(none)".to_owned(), Into::into)
}

fn with_causes(error: &dyn Error) -> String {
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
    text
}
