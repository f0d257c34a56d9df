//! Text of a block, with its code spans apart.

/// The text of a heading, paragraph, cell or list item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Inline {
    /// All text, code spans included, line breaks as `\n`.
    pub text: String,
    /// The code spans in order.
    pub codes: Vec<String>,
    /// The text begins with a code span.
    pub starts_with_code: bool,
}

impl Inline {
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn push_code(&mut self, code: &str) {
        self.starts_with_code |= self.text.trim().is_empty();
        self.text.push_str(code);
        self.codes.push(code.to_owned());
    }

    /// The text without surrounding white space.
    pub(crate) fn trimmed(&self) -> &str {
        self.text.trim()
    }
}
