//! The client runtime with a vendor's addresses and the user's credentials.

use anyhow::{Result, anyhow};
use secrecy::ExposeSecret;
use wagate_client::{ConfigError, Core, RetryPolicy};
use wagate_spec::Spec;

use super::Arguments;
use crate::output::Output;
use crate::profile::{Kind, Profile, settings};

/// Builds the runtime.
///
/// # Errors
///
/// Names the variable that is missing or that holds no usable value.
pub fn core(spec: &'static Spec, arguments: &Arguments, output: &Output) -> Result<Core> {
    let attempts = arguments.retries.saturating_add(1);
    let mut builder =
        Core::builder(&spec.vendor).retry(RetryPolicy::default().with_max_attempts(attempts));
    for host in &spec.hosts {
        builder = builder.host(&host.name, &host.url);
    }
    if let Some(timeout) = arguments.timeout {
        builder = builder.timeout(timeout);
    }
    for (setting, value) in Profile::read(spec, arguments.profile.as_deref(), output)?.complete()? {
        builder = match setting.kind {
            Kind::Credential(name) => builder.credential(name, value),
            Kind::Address(host) => builder.host(host, value.expose_secret()),
        };
    }
    builder.build().map_err(|error| explained(spec, &error))
}

/// The error with the variable that it is about.
fn explained(spec: &Spec, error: &ConfigError) -> anyhow::Error {
    let kind = match error {
        ConfigError::BaseUrl { host, .. } => Kind::Address(host),
        ConfigError::Credential { credential, .. } => Kind::Credential(credential),
        other => return anyhow!("{other}"),
    };
    match settings(spec).find(|setting| setting.kind == kind) {
        Some(setting) => {
            anyhow!("{error}; see {} or `{}` in the profile file", setting.variable(), setting.key)
        }
        None => anyhow!("{error}"),
    }
}
