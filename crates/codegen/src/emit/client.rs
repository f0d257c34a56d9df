//! The client itself and its builder: credentials and addresses, as the description lists them.

use wagate_spec::{Credential, Host, Spec};

use super::{docs, pieces::Piece};
use crate::names;

/// Writes the addresses, the client and its builder.
pub fn client(spec: &Spec) -> Vec<Piece> {
    let head = format!(
        "//! The client of {product}: how it is built and set up.\n\
         use std::time::Duration;\n\
         use wagate_client::{{ConfigError, Core, CoreBuilder, {limits}{files}RetryPolicy, SecretString}};\n",
        product = spec.product,
        limits = if has_limits(spec) { "RateLimit, " } else { "" },
        files = if has_downloads(spec) { "Download, " } else { "" },
    );
    let addresses: String = spec.hosts.iter().map(address).collect();
    let code = format!("{addresses}{}{}{}", operations(spec), structure(spec), builder(spec));
    vec![Piece::Code(head), Piece::Code(code)]
}

/// Whether calls wait for their turn.
fn has_limits(spec: &Spec) -> bool {
    spec.operations.iter().any(|operation| operation.rate_limit.is_some())
}

/// Whether answers hold the addresses of files.
fn has_downloads(spec: &Spec) -> bool {
    spec.operations.iter().any(|operation| operation.download.is_some())
}

/// The names that limits can be given to.
fn operations(spec: &Spec) -> String {
    if !has_limits(spec) {
        return String::new();
    }
    let ids: Vec<String> = spec.operations.iter().map(|one| format!("{:?}", one.id)).collect();
    format!("pub(crate) static OPERATIONS: &[&str] = &[{}];\n", ids.join(", "))
}

fn address(host: &Host) -> String {
    let comment = docs::comment(&format!("The documented address of the host `{}`.", host.name));
    format!("{comment}pub const {}: &str = {:?};\n", host.environment, host.url)
}

fn structure(spec: &Spec) -> String {
    let required: Vec<&Credential> = spec.credentials.iter().filter(|one| one.required).collect();
    let items: Vec<String> = required
        .iter()
        .map(|one| format!("- `{}`: {}", one.name, docs::sentence(&one.description)))
        .collect();
    let arguments = match items.is_empty() {
        true => String::new(),
        false => format!("\n\n# Arguments\n\n{}", items.join("\n")),
    };
    let declared: Vec<String> =
        required.iter().map(|one| format!("{}: impl Into<SecretString>", one.name)).collect();
    let hosts: String = spec
        .hosts
        .iter()
        .map(|host| format!(".host({:?}, {})", host.name, host.environment))
        .collect();
    let operations = if has_limits(spec) { ".operations(OPERATIONS)" } else { "" };
    let credentials: String = required
        .iter()
        .map(|one| format!(".credential({:?}, {}.into())", one.name, one.name))
        .collect();
    let comment = docs::comment(&format!("Begins a client.{arguments}"));
    let about = docs::comment(&format!(
        "A client of {}. Clones share connections, credentials{} and the retry budget.",
        spec.product,
        if has_limits(spec) { ", rate limits" } else { "" },
    ));
    let about = if has_limits(spec) { format!("{about}{SEPARATE}") } else { about };
    format!(
        "{about}#[derive(Debug, Clone)]\npub struct Client {{ pub(crate) core: Core }}\n\
         impl Client {{\n{comment}pub fn builder({declared}) -> ClientBuilder {{\n\
         ClientBuilder(Core::builder({vendor:?}){operations}{hosts}{credentials})\n}}\n{CLIENT_SETTINGS}{files}}}\n",
        files = if has_downloads(spec) { CLIENT_DOWNLOAD } else { "" },
        declared = declared.join(", "),
        vendor = spec.vendor,
    )
}

fn builder(spec: &Spec) -> String {
    let optional = spec.credentials.iter().filter(|one| !one.required);
    let setters: String =
        optional.map(credential_setter).chain(spec.hosts.iter().map(host_setter)).collect();
    format!(
        "/// Settings of a [`Client`].\n#[derive(Debug)]\n#[must_use]\n\
         pub struct ClientBuilder(pub(crate) CoreBuilder);\n\
         impl ClientBuilder {{\n{setters}{limits}{BUILDER_SETTINGS}}}\n",
        limits = if has_limits(spec) { BUILDER_LIMITS } else { "" },
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

/// What clients that are no clones do not share.
const SEPARATE: &str = "///\n/// Clients that were built separately share nothing: with the same instance, build one and clone it, or the vendor's \
rate limits are not kept.\n";

/// What a client can be told after it is built, the same for every vendor.
const CLIENT_SETTINGS: &str = "
/// The same client with another retry policy, for one call or many.
#[must_use]
pub fn with_retry(&self, policy: RetryPolicy) -> Self { Self { core: self.core.with_retry(policy) } }
/// The same client with another limit for each attempt of a call; of a file, for each piece.
#[must_use]
pub fn with_timeout(&self, timeout: Duration) -> Self { Self { core: self.core.with_timeout(timeout) } }
";

/// Fetching a file whose address an answer holds.
const CLIENT_DOWNLOAD: &str = "
/// Fetches the file at an address that an answer holds, wherever that leads. No credential is sent there.
///
/// # Errors
///
/// When the address is no HTTP URL, the server cannot be reached, or it answers with another status than a success.
pub async fn download(&self, url: &str) -> Result<Download, crate::Error> {
    self.core.download(url).await.map_err(|error| error.map_body(|never| match never {}))
}
";

/// What a builder can be told where calls wait for their turn.
const BUILDER_LIMITS: &str = "
/// Calls this operation (`sendMessage`) no more often than this, whatever the vendor documents. A name that no
/// operation has makes [`build`](Self::build) fail.
pub fn rate_limit(self, operation: &str, limit: RateLimit) -> Self { Self(self.0.rate_limit(operation, limit)) }
/// Sends every call at once, whatever limits the vendor documents. By default a call waits until the limit allows it.
///
/// Clones of a client share its limits; two clients that were built separately do not know of each other, and together
/// may call twice as often as the vendor allows.
pub fn without_rate_limits(self) -> Self { Self(self.0.without_rate_limits()) }
";

/// What a builder can be told, the same for every vendor.
const BUILDER_SETTINGS: &str = "
/// When and how often a call is tried again.
pub fn retry(self, policy: RetryPolicy) -> Self { Self(self.0.retry(policy)) }
/// The limit for each attempt of a call, and of a file for each piece; 30 seconds by default.
pub fn timeout(self, timeout: Duration) -> Self { Self(self.0.timeout(timeout)) }
/// The limit for opening a connection; 10 seconds by default.
pub fn connect_timeout(self, timeout: Duration) -> Self { Self(self.0.connect_timeout(timeout)) }
/// Builds the client.
///
/// # Errors
///
/// When an address is no HTTP URL, a credential cannot be sent, a time limit is zero, or TLS cannot be set up.
pub fn build(self) -> Result<Client, ConfigError> { Ok(Client { core: self.0.build()? }) }
";
