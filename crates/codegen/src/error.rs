//! Why a client could not be written.

use wagate_spec::Spec;

/// A description that cannot be written as Rust, or output of progenitor that does not fit it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{vendor}: {place}: {message}")]
#[non_exhaustive]
pub struct GenerateError {
    /// The vendor whose client it is.
    pub vendor: String,
    /// The operation, type or field.
    pub place: String,
    /// What is wrong.
    pub message: String,
}

impl GenerateError {
    pub(crate) fn new(spec: &Spec, place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { vendor: spec.vendor.clone(), place: place.into(), message: message.into() }
    }
}
