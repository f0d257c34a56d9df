//! The client runtime with a vendor's addresses and the user's credentials.

use anyhow::Result;
use secrecy::ExposeSecret;
use wagate_client::{Core, CoreBuilder, RetryPolicy};
use wagate_spec::{Operation, Spec};

use super::Arguments;
use crate::output::Output;
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
    output: &Output,
) -> Result<Core> {
    let attempts = arguments.retries.saturating_add(1);
    let mut builder = builder(spec).retry(RetryPolicy::default().with_max_attempts(attempts));
    if let Some(timeout) = arguments.timeout {
        builder = builder.timeout(timeout);
    }
    if arguments.allow_private_downloads {
        builder = builder.allow_private_downloads();
    }
    let profile = Profile::read(spec, &arguments.choice, output)?;
    for (setting, value) in profile.for_operation(operation)? {
        builder = match setting.kind {
            Kind::Credential(name) => builder.credential(name, value),
            Kind::Address(host) => builder.host(host, value.expose_secret()),
            Kind::WebhookToken | Kind::WebhookKey => builder,
        };
    }
    builder.build().map_err(|error| profile.explained(&error))
}

/// The runtime at the documented addresses.
pub fn builder(spec: &'static Spec) -> CoreBuilder {
    let hosts = spec.hosts.iter();
    hosts.fold(Core::builder(&spec.vendor), |builder, host| builder.host(&host.name, &host.url))
}
