//! What is wrong with a request, and how it is told.

pub(crate) mod checks;
pub(crate) mod credentials;
pub(crate) mod error_shape;
pub(crate) mod refusal;
pub(crate) mod told;
