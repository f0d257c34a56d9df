//! TLS: rustls with ring, and the certificates that the system trusts.
//!
//! Everything is given to this client alone. No process-wide default is installed, and none is
//! needed, so a program may use another provider elsewhere.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

use crate::error::ConfigError;

/// Whose certificates are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// Those that the system accepts.
    Platform,
    /// None: all addresses are plain HTTP, and redirects are not followed.
    Nobody,
}

pub(crate) fn config(trust: Trust) -> Result<ClientConfig, ConfigError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unavailable)?;
    let builder = match trust {
        Trust::Platform => builder.with_platform_verifier().map_err(unavailable)?,
        Trust::Nobody => builder.with_root_certificates(RootCertStore::empty()),
    };
    Ok(builder.with_no_client_auth())
}

fn unavailable(error: rustls::Error) -> ConfigError {
    ConfigError::Tls { message: error.to_string() }
}
