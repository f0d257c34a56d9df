//! Why a client cannot be built.

/// Why a client cannot be built. Addresses and credentials are not repeated in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The address of a host is not one.
    #[error("the base URL of `{host}` is not valid: {problem}")]
    #[non_exhaustive]
    BaseUrl {
        /// The host's name.
        host: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A credential cannot be sent.
    #[error("the credential `{credential}` {problem}")]
    #[non_exhaustive]
    Credential {
        /// The credential's name.
        credential: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The environment does not hold what the client needs.
    #[error("the environment variable `{variable}` {problem}")]
    #[non_exhaustive]
    Environment {
        /// The variable's name.
        variable: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A header for every call cannot be sent.
    #[error("the header `{header}` {problem}")]
    #[non_exhaustive]
    Header {
        /// The header's name.
        header: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The address of the proxy is not one.
    #[error("the address of the proxy is not valid: {problem}")]
    #[non_exhaustive]
    Proxy {
        /// What is wrong with it.
        problem: String,
    },
    /// A time limit of zero.
    #[error("the {limit} must be longer than zero")]
    #[non_exhaustive]
    ZeroTimeout {
        /// Which limit.
        limit: &'static str,
    },
    /// A rate limit for an operation that the vendor does not have.
    #[error("there is no operation `{operation}` to limit; {hint}")]
    #[non_exhaustive]
    UnknownOperation {
        /// The name that was given.
        operation: String,
        /// The name that is probably meant, or how names look.
        hint: String,
    },
    /// TLS is not available: mostly, the machine has no CA certificates.
    #[error("TLS cannot be set up: {message}")]
    #[non_exhaustive]
    Tls {
        /// What the system said.
        message: String,
    },
    /// The HTTP client cannot be built.
    #[error("the HTTP client cannot be built: {message}")]
    #[non_exhaustive]
    Http {
        /// What it said.
        message: String,
    },
}
