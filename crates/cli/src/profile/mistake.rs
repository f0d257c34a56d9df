//! What is wrong with a setting, with the name under which the user finds it.

use anyhow::anyhow;
use wagate_client::ConfigError;

use super::{Kind, Profile};

impl Profile {
    /// The error of a client that cannot be built, with the setting that it is about.
    pub fn explained(&self, error: &ConfigError) -> anyhow::Error {
        let kind = match error {
            ConfigError::BaseUrl { host, .. } => Kind::Address(host),
            ConfigError::Credential { credential, .. } => Kind::Credential(credential),
            ConfigError::Environment { variable, .. } => {
                let setting = self.settings.iter().find(|one| one.variable() == *variable);
                return match setting {
                    Some(setting) => {
                        anyhow!("{} needs credentials: {}", self.product, self.advice(&[setting]))
                    }
                    None => anyhow!("{error}"),
                };
            }
            other => return anyhow!("{other}"),
        };
        match self.settings.iter().find(|setting| setting.kind == kind) {
            Some(setting) => {
                let variable = setting.variable();
                anyhow!("{error}; see {variable} or `{}` in the profile file", setting.key)
            }
            None => anyhow!("{error}"),
        }
    }
}
