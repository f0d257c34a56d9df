//! A typed call as data, so that a vendor's calls are a list that a test can compare with its description.

use std::error::Error;
use std::pin::Pin;

use serde::Serialize;
use serde_json::Value;

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

/// A [`Call`], from its operation, its section and method with arguments and options, and what is shown of the answer: the first thing that
/// it says, unless `=>` gives something else. In the place of arguments, `body` is what the function of this name reads
/// for the operation. `lookup` is for those that may find nothing.
macro_rules! call {
    (lookup $operation:literal, $($call:tt)+) => {
        $crate::commands::demo::call::call!(@found $operation, $($call)+)
    };
    ($operation:literal, $($call:tt)+) => {
        $crate::commands::demo::call::call!(@told $operation, $($call)+)
    };
    (@$outcome:ident $operation:literal, $section:ident.$method:ident, body) => {
        $crate::commands::demo::call::call!(@$outcome $operation, $section.$method(body($operation)?))
    };
    (@$outcome:ident $operation:literal, $section:ident.$method:ident) => {
        $crate::commands::demo::call::call!(@$outcome $operation, $section.$method())
    };
    (@$outcome:ident $operation:literal, $section:ident.$method:ident($($argument:expr),*) $(.$option:ident($value:expr))*) => {
        $crate::commands::demo::call::call!(
            @$outcome $operation,
            $section.$method($($argument),*)$(.$option($value))* => |answer| $crate::commands::demo::call::brief(&answer)
        )
    };
    (@$outcome:ident $operation:literal, $section:ident.$method:ident($($argument:expr),*) $(.$option:ident($value:expr))* => $shown:expr) => {
        $crate::commands::demo::call::Call {
            operation: $operation,
            make: |client| {
                Box::pin(async move {
                    let answer = client.$section().$method($($argument),*)$(.$option($value))*.await;
                    $crate::commands::demo::call::$outcome(answer, $shown)
                })
            },
        }
    };
}
pub(super) use call;

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

/// The first thing that an answer says, but for tokens: nobody should get used to see one.
pub fn brief(answer: &impl Serialize) -> String {
    match serde_json::to_value(answer) {
        Ok(Value::Array(items)) => counted(&items, "item"),
        Ok(Value::Object(members)) => {
            let mut told = members
                .iter()
                .filter(|(name, _)| !name.to_lowercase().contains("token"))
                .filter_map(|(name, value)| Some(format!("{name} {}", short(value)?)));
            told.next().unwrap_or_else(|| counted(&members.keys().collect::<Vec<_>>(), "field"))
        }
        _ => "done".to_owned(),
    }
}

fn short(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.len() < 60 => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
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
