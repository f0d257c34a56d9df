//! Why something could not be checked at all.

/// A vendor or operation that no description has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UnknownOperation {
    /// No such vendor.
    #[error("there is no vendor `{0}`")]
    Vendor(String),
    /// The vendor's webhooks are not described.
    #[error("{0} has no described webhooks")]
    Webhooks(String),
    /// The vendor has no such operation.
    #[error("{vendor} has no operation `{operation}`")]
    Operation {
        /// The vendor's id.
        vendor: String,
        /// What was asked for.
        operation: String,
    },
}

/// A file that is no HAR.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HarError {
    /// It cannot be read as JSON.
    #[error("the file cannot be read: {message}")]
    NotJson {
        /// What is wrong, with line and column where that is known.
        message: String,
    },
    /// The system does not let it be read.
    #[error("the file cannot be read: {message}")]
    Unreadable {
        /// What the system says.
        message: String,
    },
    /// It is JSON of another kind.
    #[error("the file is JSON, but no HAR: it has no list at /log/entries")]
    NotHar,
    /// No such vendor.
    #[error("there is no vendor `{0}`")]
    Vendor(String),
}
