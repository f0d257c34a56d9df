//! Where in a value a mistake is.
//!
//! An error travels up through the lists and records that it happened in. Each puts the step before
//! what is there, so that in the end the message begins with the whole way: ``at `chats[3].name`: …``.
//! That costs nothing unless there is an error, and needs no second reader that follows the way.

use std::fmt::Display;

use serde::de::Error;

/// A step from a value into one that stands in it.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    /// Into the member of this name.
    Member(&'a str),
    /// Into the item of this number.
    Item(usize),
}

/// What the message of an error begins with if the place is known.
const START: &str = "at `";
/// What stands between place and mistake.
const MIDDLE: &str = "`: ";

/// The place that a message tells, as in `chats[3].name`, and the mistake alone.
pub(crate) fn split(message: &str) -> (Option<&str>, &str) {
    match message.strip_prefix(START).and_then(|rest| rest.split_once(MIDDLE)) {
        Some((place, mistake)) => (Some(place), mistake),
        None => (None, message),
    }
}

/// The error of a whole for one of what stands in it.
#[cold]
pub(super) fn within<E: Error>(error: &E, step: Step<'_>) -> E {
    let message = error.to_string();
    let (place, mistake) = split(&message);
    let step = match step {
        // Only the place stands between these marks.
        Step::Member(name) => name.replace('`', "'"),
        Step::Item(index) => format!("[{index}]"),
    };
    let place = match place {
        None => step,
        Some(place) if place.starts_with('[') => step + place,
        Some(place) => format!("{step}.{place}"),
    };
    E::custom(format_args!("{START}{place}{MIDDLE}{mistake}"))
}

/// The same error, with the kind of what it happened in before the mistake.
#[cold]
pub(super) fn of_kind<E: Error>(error: &E, kind: &str) -> E {
    let message = error.to_string();
    match split(&message) {
        (Some(place), mistake) => {
            E::custom(format_args!("{START}{place}{MIDDLE}{kind}: {mistake}"))
        }
        (None, mistake) => E::custom(format_args!("{kind}: {mistake}")),
    }
}

/// The same error for who reads another text: without the line and the column.
#[cold]
pub(super) fn elsewhere<E: Error>(error: &impl Display) -> E {
    let message = error.to_string();
    let end = message.rfind(" at line ").unwrap_or(message.len());
    E::custom(&message[..end])
}

#[cfg(test)]
mod tests {
    use serde::de::Error as _;

    use super::*;

    fn error(message: &str) -> serde_json::Error {
        serde_json::Error::custom(message)
    }

    #[test]
    fn steps_are_put_together_from_the_inside_out() {
        let error = within(&error("no number at line 3 column 7"), Step::Member("name"));
        let error = within(&error, Step::Item(3));
        let error = of_kind(&error, "text");
        let error = within(&error, Step::Member("chats"));
        assert_eq!(error.to_string(), "at `chats[3].name`: text: no number at line 3 column 7");
        assert_eq!((error.line(), error.column()), (3, 7));
        let alone: serde_json::Error = elsewhere(&error);
        assert_eq!(split(&alone.to_string()), (Some("chats[3].name"), "text: no number"));
    }

    #[test]
    fn a_list_of_lists_has_no_dots() {
        let error = within(&within(&error("x"), Step::Item(0)), Step::Item(1));
        assert_eq!(split(&error.to_string()), (Some("[1][0]"), "x"));
    }

    #[test]
    fn a_message_without_a_place_is_all_mistake() {
        for message in ["missing field `id`", "at `home", ""] {
            assert_eq!(split(message), (None, message));
        }
        let error = within(&error("x"), Step::Member("a`: b"));
        assert_eq!(split(&error.to_string()), (Some("a': b"), "x"));
    }
}
