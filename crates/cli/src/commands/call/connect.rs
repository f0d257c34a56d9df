//! The client runtime with a vendor's addresses and the user's credentials.

use anyhow::Result;
use secrecy::ExposeSecret;
use wagate_client::{Core, CoreBuilder, RetryPolicy};
use wagate_spec::{Operation, Spec};

use super::Arguments;
use crate::profile::{Kind, Profile};

/// Builds the runtime.
///
/// # Errors
///
/// Names the variable that is missing or that holds no usable value.
pub fn core(
    spec: &'static Spec,
    operation: &Operation,
    arguments: &Arguments,
    profile: &Profile,
) -> Result<Core> {
    let attempts = arguments.retries.saturating_add(1);
    let mut builder = account(spec, operation, profile)?
        .retry(RetryPolicy::default().with_max_attempts(attempts));
    if let Some(timeout) = arguments.timeout {
        builder = builder.timeout(timeout);
    }
    if arguments.allow_private_downloads {
        builder = builder.allow_private_downloads();
    }
    builder.build().map_err(|error| profile.explained(&error))
}

/// The runtime with the credentials and addresses of an account.
///
/// # Errors
///
/// Names the variable that is missing.
pub fn account(
    spec: &'static Spec,
    operation: &Operation,
    profile: &Profile,
) -> Result<CoreBuilder> {
    let mut builder = builder(spec);
    for (setting, value) in profile.for_operation(operation)? {
        builder = match setting.kind {
            Kind::Credential(name) => builder.credential(name, value),
            Kind::Address(host) => builder.host(host, value.expose_secret()),
            Kind::WebhookToken | Kind::WebhookKey => builder,
        };
    }
    Ok(builder)
}

/// The runtime at the documented addresses.
pub fn builder(spec: &'static Spec) -> CoreBuilder {
    let hosts = spec.hosts.iter();
    hosts.fold(Core::builder(&spec.vendor), |builder, host| builder.host(&host.name, &host.url))
}
