//! What can be set for a vendor, and what it is called in the environment and in a profile file.

use wagate_spec::{Credential, Host, Outline, Spec};

/// What the setting of a receiver of webhooks is called that holds their token.
const TOKEN: &str = "webhook_token";

/// What the setting is called that holds the key with which they are signed.
const KEY: &str = "webhook_key";

/// What a setting is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind<'a> {
    /// The credential of this name.
    Credential(&'a str),
    /// The address of the host of this name.
    Address(&'a str),
    /// What webhooks carry in their `Authorization` header.
    WebhookToken,
    /// What the vendor signs webhooks with.
    WebhookKey,
}

/// One thing that can be set for a vendor.
#[derive(Debug, Clone)]
pub struct Setting<'a> {
    variable: String,
    /// Its name in a profile file: `id_instance`.
    pub key: String,
    /// What it is for.
    pub kind: Kind<'a>,
    /// Whether nothing can be called without it.
    pub required: bool,
    /// What it is and where a user finds it.
    pub description: &'a str,
}

impl Setting<'_> {
    /// Its environment variable: `WAGATE_GREEN_API_ID_INSTANCE`.
    pub fn variable(&self) -> String {
        self.variable.clone()
    }

    /// Whether it says whose account it is or where, and nothing of webhooks.
    pub fn is_of_account(&self) -> bool {
        matches!(self.kind, Kind::Credential(_) | Kind::Address(_))
    }
}

/// What tells what can be set for a vendor: its outline, or its whole description.
pub trait Settable {
    /// The vendor's id.
    fn id(&self) -> &str;
    /// The product's name.
    fn product(&self) -> &str;
    /// The environment variable of a setting, by the end of its name.
    fn variable(&self, end: &str) -> String;
    /// What a client must know to be let in.
    fn credentials(&self) -> &[Credential];
    /// The hosts that serve the operations.
    fn hosts(&self) -> &[Host];
    /// Whether the vendor signs its webhooks, if they are described.
    fn signs(&self) -> Option<bool>;
}

macro_rules! settable {
    ($description:ty, $signs:expr) => {
        impl Settable for $description {
            fn id(&self) -> &str {
                &self.vendor
            }

            fn product(&self) -> &str {
                &self.product
            }

            fn variable(&self, end: &str) -> String {
                Self::variable(self, end)
            }

            fn credentials(&self) -> &[Credential] {
                &self.credentials
            }

            fn hosts(&self) -> &[Host] {
                &self.hosts
            }

            fn signs(&self) -> Option<bool> {
                self.webhooks.as_ref().map($signs)
            }
        }
    };
}

settable!(Outline, |webhooks| webhooks.signed);
settable!(Spec, |webhooks| webhooks.signature.is_some());

/// Everything that can be set for a vendor: its credentials, then the addresses of its hosts, then what
/// a receiver of its webhooks needs.
pub fn settings<V: Settable>(vendor: &V) -> impl Iterator<Item = Setting<'_>> {
    let credentials = vendor.credentials().iter();
    let credentials = credentials.map(|credential| credential_setting(vendor, credential));
    let addresses = vendor.hosts().iter().map(|host| address_setting(vendor, host));
    let tokens = vendor.signs().into_iter().map(|_| token_setting(vendor));
    let keys = vendor.signs().into_iter().filter(|signs| *signs).map(|_| key_setting(vendor));
    credentials.chain(addresses).chain(tokens).chain(keys)
}

fn credential_setting<'a>(vendor: &impl Settable, credential: &'a Credential) -> Setting<'a> {
    Setting {
        variable: vendor.variable(&credential.name),
        key: credential.name.clone(),
        kind: Kind::Credential(&credential.name),
        required: credential.required,
        description: &credential.description,
    }
}

fn address_setting<'a>(vendor: &impl Settable, host: &'a Host) -> Setting<'a> {
    Setting {
        variable: vendor.variable(&host.environment),
        key: host.environment.to_lowercase(),
        kind: Kind::Address(&host.name),
        // The documented address is used unless another one is given.
        required: false,
        description: "another address than the documented one: scheme, host and port, and a prefix if a proxy adds one",
    }
}

fn token_setting<'a>(vendor: &impl Settable) -> Setting<'a> {
    Setting {
        variable: vendor.variable(TOKEN),
        key: TOKEN.to_owned(),
        kind: Kind::WebhookToken,
        required: false,
        description: "what webhooks carry in their Authorization header; `wagate listen` refuses those without it",
    }
}

fn key_setting<'a>(vendor: &impl Settable) -> Setting<'a> {
    Setting {
        variable: vendor.variable(KEY),
        key: KEY.to_owned(),
        kind: Kind::WebhookKey,
        required: false,
        description: "what the vendor was told to sign webhooks with; `wagate listen` refuses those that are not signed so",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_the_ones_that_scripts_set() {
        let variables: Vec<String> = wagate_spec::outlines()
            .iter()
            .flat_map(settings)
            .map(|setting| setting.variable())
            .collect();
        for expected in [
            "WAGATE_Z_API_INSTANCE",
            "WAGATE_Z_API_TOKEN",
            "WAGATE_Z_API_CLIENT_TOKEN",
            "WAGATE_Z_API_BASE_URL",
            "WAGATE_GREEN_API_ID_INSTANCE",
            "WAGATE_GREEN_API_API_TOKEN_INSTANCE",
            "WAGATE_GREEN_API_API_URL",
            "WAGATE_GREEN_API_MEDIA_URL",
            "WAGATE_GREEN_API_WEBHOOK_TOKEN",
            "WAGATE_WAHA_API_KEY",
            "WAGATE_WAHA_BASE_URL",
            "WAGATE_PLUG_CHAT_TOKEN",
            "WAGATE_PLUG_CHAT_BASE_URL",
        ] {
            assert!(
                variables.iter().any(|variable| variable == expected),
                "{expected} in {variables:?}"
            );
        }
    }
}
