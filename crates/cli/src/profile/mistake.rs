//! What is wrong with a setting, with the name under which the user finds it.

use anyhow::anyhow;
use wagate_client::ConfigError;

use super::{Kind, Settable, settings};

/// The error of a client that cannot be built, with the variable that it is about.
pub fn explained<V: Settable>(vendor: &V, error: &ConfigError) -> anyhow::Error {
    let kind = match error {
        ConfigError::BaseUrl { host, .. } => Kind::Address(host),
        ConfigError::Credential { credential, .. } => Kind::Credential(credential),
        ConfigError::Environment { variable, .. } => {
            let setting = settings(vendor).find(|setting| setting.variable() == *variable);
            return match setting {
                Some(setting) => anyhow!(
                    "{error}; set it, or `{}` in section [{}] of a profile file",
                    setting.key,
                    vendor.id()
                ),
                None => anyhow!("{error}"),
            };
        }
        other => return anyhow!("{other}"),
    };
    match settings(vendor).find(|setting| setting.kind == kind) {
        Some(setting) => {
            anyhow!("{error}; see {} or `{}` in the profile file", setting.variable(), setting.key)
        }
        None => anyhow!("{error}"),
    }
}
