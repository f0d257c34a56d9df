//! The builder of a client.

use wagate_spec::{Credential, Host, Spec};

use super::{has_limits, settings};
use crate::{emit::docs, names};

/// The functions that begin a client.
pub fn begin(spec: &Spec) -> String {
    let required: Vec<&Credential> = spec.credentials.iter().filter(|one| one.required).collect();
    let items: Vec<String> = required
        .iter()
        .map(|one| format!("- `{}`: {}", one.name, docs::sentence(&one.description)))
        .collect();
    let arguments =
        if items.is_empty() { String::new() } else { format!("\n\n{}", items.join("\n")) };
    let declared: Vec<String> =
        required.iter().map(|one| format!("{}: impl Into<SecretString>", one.name)).collect();
    let given: String = required
        .iter()
        .map(|one| format!(".credential({:?}, {}.into())", one.name, one.name))
        .collect();
    let comment = docs::comment(&format!("Begins a client.{arguments}"));
    format!(
        "{comment}pub fn builder({}) -> ClientBuilder {{ ClientBuilder(core(){given}) }}\n{}",
        declared.join(", "),
        from_env(spec, &required),
    )
}

/// A client from what the environment says, or other variables.
fn from_env(spec: &Spec, required: &[&Credential]) -> String {
    let credentials = spec.credentials.iter().map(|one| {
        let optional = if one.required { "" } else { " (optional)" };
        format!("- `{}`{optional}: {}", spec.variable(&one.name), docs::sentence(&one.description))
    });
    let hosts = spec.hosts.iter().map(|host| {
        format!(
            "- `{}` (optional): in place of [`{}`].",
            spec.variable(&host.environment),
            host.environment
        )
    });
    let list: Vec<String> = credentials.chain(hosts).collect();
    let comment = docs::comment(&format!(
        "A client with what the environment says, under the names that the command `wagate` knows too:\n\n{}\n\n\
         # Errors\n\nWhen a variable is missing, or as [`ClientBuilder::build`].",
        list.join("\n"),
    ));
    let elsewhere = docs::comment(
        "As [`from_env`](Self::from_env), with the variables from wherever they are kept: `look_up` gives the value of a name.\n\n\
         # Errors\n\nAs there.",
    );
    let required = required.iter().map(|one| format!("{:?}", one.name));
    let optional = spec.credentials.iter().filter(|one| !one.required);
    let optional = optional.map(|one| format!("{:?}", one.name));
    let hosts = spec.hosts.iter().map(|host| format!("({:?}, {:?})", host.name, host.environment));
    format!(
        "{comment}pub fn from_env() -> Result<Self, ConfigError> {{\n\
         Self::from_variables(|name| std::env::var_os(name))\n}}\n\n\
         {elsewhere}pub fn from_variables(look_up: impl Fn(&str) -> Option<std::ffi::OsString>) -> Result<Self, ConfigError> {{\n\
         let core = core().from_variables(&[{}], &[{}], &[{}], look_up)?;\nClientBuilder(core).build()\n}}\n",
        required.collect::<Vec<_>>().join(", "),
        optional.collect::<Vec<_>>().join(", "),
        hosts.collect::<Vec<_>>().join(", "),
    )
}

/// The builder, and what every client is begun with.
pub fn builder(spec: &Spec) -> String {
    let optional = spec.credentials.iter().filter(|one| !one.required);
    let setters: String =
        optional.map(credential_setter).chain(spec.hosts.iter().map(host_setter)).collect();
    let hosts: String = spec
        .hosts
        .iter()
        .map(|host| format!(".host({:?}, {})", host.name, host.environment))
        .collect();
    format!(
        "/// What every client begins with.\npub(crate) fn core() -> CoreBuilder {{\n\
         Core::builder({vendor:?}).operations(OPERATIONS){hosts}\n}}\n\
         /// Settings of a [`Client`].\n#[derive(Debug)]\n#[must_use]\n\
         pub struct ClientBuilder(pub(crate) CoreBuilder);\n\
         impl ClientBuilder {{\n{setters}{limits}{files}{all}}}\n",
        vendor = spec.vendor,
        limits = if has_limits(spec) { settings::BUILDER_LIMITS } else { "" },
        files = if super::has_files(spec) { settings::BUILDER_FILES } else { "" },
        all = settings::BUILDER,
    )
}

/// A setter for a credential that a client may do without.
fn credential_setter(credential: &Credential) -> String {
    let name = &credential.name;
    let comment = docs::comment(&docs::sentence(&credential.description));
    format!(
        "{comment}pub fn {name}(self, {name}: impl Into<SecretString>) -> Self {{ Self(self.0.credential({name:?}, {name}.into())) }}\n"
    )
}

/// A setter for the address of a host.
fn host_setter(host: &Host) -> String {
    let setter = names::snake(&host.environment);
    let comment = docs::comment(&format!(
        "Talks to this address instead of [`{}`]: scheme, host and port, and a prefix if a proxy adds one.",
        host.environment
    ));
    format!(
        "{comment}pub fn {setter}(self, url: impl AsRef<str>) -> Self {{ Self(self.0.host({:?}, url)) }}\n",
        host.name
    )
}
