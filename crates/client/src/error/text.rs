//! The body of an answer that nobody expected.

use std::fmt;
use std::ops::Deref;

/// How much of it is shown for debugging, in bytes.
const SHOWN: usize = 2048;

/// The body of an answer as text, whole and without secrets.
///
/// It may be long, and hold what people wrote to each other: `Debug` shows the beginning only, so
/// that an `unwrap` does not fill a log with it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct BodyText(String);

impl BodyText {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, without a copy.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl From<String> for BodyText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Deref for BodyText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// The whole text.
impl fmt::Display for BodyText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl fmt::Debug for BodyText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = beginning(&self.0, SHOWN);
        write!(formatter, "{shown:?}")?;
        if shown.len() < self.0.len() {
            write!(formatter, "... ({} bytes)", self.0.len())?;
        }
        Ok(())
    }
}

/// At most this many bytes of a text, without half a character.
pub(super) fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_beginning_for_debugging_and_keeps_the_whole() {
        let text = BodyText::from("ü".repeat(5_000));
        let shown = format!("{text:?}");
        assert!(shown.len() < 3_000 && shown.ends_with("... (10000 bytes)"), "{shown}");
        assert_eq!(text.as_str().len(), 10_000);
        assert_eq!(format!("{:?}", BodyText::from("a \"b\"".to_owned())), r#""a \"b\"""#);
    }
}
