//! What can be set for a vendor, and what it is called in the environment and in a profile file.

use wagate_spec::{Credential, Host, Spec};

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
    spec: &'a Spec,
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
        self.spec.variable(&self.key)
    }
}

/// Everything that can be set for a vendor: its credentials, then the addresses of its hosts, then what
/// a receiver of its webhooks needs.
pub fn settings(spec: &Spec) -> impl Iterator<Item = Setting<'_>> {
    let credentials =
        spec.credentials.iter().map(|credential| credential_setting(spec, credential));
    let addresses = spec.hosts.iter().map(|host| address_setting(spec, host));
    let tokens = spec.webhooks.iter().map(|_| token_setting(spec));
    let signatures = spec.webhooks.iter().filter_map(|webhooks| webhooks.signature.as_ref());
    let keys = signatures.map(|_| key_setting(spec));
    credentials.chain(addresses).chain(tokens).chain(keys)
}

fn credential_setting<'a>(spec: &'a Spec, credential: &'a Credential) -> Setting<'a> {
    Setting {
        spec,
        key: credential.name.clone(),
        kind: Kind::Credential(&credential.name),
        required: credential.required,
        description: &credential.description,
    }
}

fn address_setting<'a>(spec: &'a Spec, host: &'a Host) -> Setting<'a> {
    Setting {
        spec,
        key: host.environment.to_lowercase(),
        kind: Kind::Address(&host.name),
        // The documented address is used unless another one is given.
        required: false,
        description: "another address than the documented one: scheme, host and port, and a prefix if a proxy adds one",
    }
}

fn token_setting(spec: &Spec) -> Setting<'_> {
    Setting {
        spec,
        key: "webhook_token".to_owned(),
        kind: Kind::WebhookToken,
        required: false,
        description: "what webhooks carry in their Authorization header; `wagate listen` refuses those without it",
    }
}

fn key_setting(spec: &Spec) -> Setting<'_> {
    Setting {
        spec,
        key: "webhook_key".to_owned(),
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
        let variables: Vec<String> = wagate_spec::bundled()
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
