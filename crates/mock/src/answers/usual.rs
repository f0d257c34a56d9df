//! What an operation answers when nobody asks for anything else.

use std::sync::OnceLock;

use wagate_spec::Operation;

use crate::wire::answer::Answer;

/// The answer of an operation unless another one is asked for, made once.
pub(crate) struct Usual {
    /// Whether every request is given the same form of it.
    pub(crate) has_one_form: bool,
    pub(crate) answer: OnceLock<Answer>,
}

impl Usual {
    /// Before anybody asked.
    pub(crate) fn of(operation: &Operation) -> Self {
        let has_one_form = operation.responses.values().all(|response| response.contents.len() < 2);
        Self { has_one_form, answer: OnceLock::new() }
    }
}
