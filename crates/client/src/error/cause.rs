//! What the libraries below said about a failure.

use std::fmt;

/// What a library below said, in words that hold no secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Cause {
    message: String,
    source: Option<Box<Self>>,
}

impl Cause {
    /// Copies a chain of errors, and cleans each message.
    pub(crate) fn new(
        error: &(dyn std::error::Error + 'static),
        clean: &dyn Fn(String) -> String,
    ) -> Self {
        Self {
            message: clean(error.to_string()),
            source: error.source().map(|source| Box::new(Self::new(source, clean))),
        }
    }

    /// The innermost cause, which says most.
    pub(super) fn root(&self) -> &Self {
        self.source.as_ref().map_or(self, |source| source.root())
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// The messages, outermost first.
impl fmt::Debug for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chain = std::iter::successors(Some(self), |cause| cause.source.as_deref());
        formatter.debug_list().entries(chain.map(|cause| &cause.message)).finish()
    }
}

impl std::error::Error for Cause {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
