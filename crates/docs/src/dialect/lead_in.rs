//! What a paragraph in Portuguese or English announces: the list, or the payload, that follows it.

use super::headings;
use crate::facts::Role;

/// The paragraphs before a list or a payload, understood.
#[derive(Default)]
pub(super) struct LeadIn {
    /// The attribute that the paragraphs are about, when one names it: `String (value)`.
    subject: Option<String>,
    /// The list that follows holds the values that the subject takes.
    lists_values: bool,
    role: Option<Role>,
}

impl LeadIn {
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(super) fn read(&mut self, text: &str) {
        let lower = text.to_lowercase();
        let begins = |word: &str| lower.starts_with(word);
        if begins("string (") || begins("(string)") {
            self.subject = headings::object(text);
        }
        self.lists_values =
            ["valores aceitos:", "accepted values:"].iter().any(|words| lower.ends_with(words));
        let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        self.role = if says(&["corpo da requisição", "request body"]) {
            Some(Role::Request)
        } else if says(&["respond", "response"]) {
            Some(Role::Response)
        } else {
            None
        };
    }

    /// The attribute whose values the list names that follows.
    pub(super) fn valued(&self) -> Option<&str> {
        self.subject.as_deref().filter(|_| self.lists_values)
    }

    /// What the payload is that stands where no section tells.
    pub(super) fn role(&self) -> Role {
        self.role.unwrap_or(Role::Unplaced)
    }
}
