//! Why a text is not an id.

/// The longest text that is repeated in a message.
const SHOWN: usize = 80;

/// Why a text is not the id of a chat. It says what is wrong, and what it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{shown}` is not a {wanted}: {problem}")]
pub struct ChatIdError {
    shown: String,
    wanted: &'static str,
    problem: String,
}

impl ChatIdError {
    pub(super) fn new(wanted: &'static str, text: &str, problem: String) -> Self {
        let mut shown: String = text.chars().take(SHOWN).collect();
        if shown.len() < text.len() {
            shown.push_str("...");
        }
        Self { shown: shown.escape_debug().to_string(), wanted, problem }
    }
}
