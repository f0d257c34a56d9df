//! What every client and every builder can be told, whatever the vendor.

use wagate_spec::{Location, Spec};

/// Calls that are named at run time.
pub fn calls(spec: &Spec) -> String {
    let in_path = spec.operations.iter().flat_map(|operation| &operation.credentials);
    let mut in_path: Vec<String> = in_path
        .filter(|slot| slot.location == Location::Path)
        .map(|slot| format!("`{{{}}}`", slot.name))
        .collect();
    in_path.sort_unstable();
    in_path.dedup();
    let filled = match in_path.is_empty() {
        true => String::new(),
        false => format!(" {} in it are filled from the credentials.", in_path.join(", ")),
    };
    let comment = super::docs::comment(&format!(
        "A call of something that is not described here, such as a new operation: with the same credentials, limits and \
         retries as every other call, and with whatever answers. The path is below the base URL.{filled}"
    ));
    format!(
        "/// A call of the operation with this id (`{}`), for programs that know it only when they run; `None` when there is no \
         such operation.\npub fn operation(&self, id: &str) -> Option<AnyCall<super::types::ErrorBody>> {{\n\
         let operation = OPERATIONS.iter().find(|operation| operation.name() == id)?;\n\
         Some(AnyCall::of(&self.core, operation))\n}}\n\
         {comment}pub fn call(&self, method: Method, path: impl Into<String>) -> AnyCall<super::types::ErrorBody> {{\n\
         AnyCall::at(&self.core, &UNDESCRIBED, method, path)\n}}\n",
        spec.operations.first().map_or("", |operation| &operation.id),
    )
}

/// What a client can be told after it is built.
pub const CLIENT: &str = "
/// The same client with another retry policy.
#[must_use]
pub fn with_retry(&self, policy: RetryPolicy) -> Self { Self { core: self.core.with_retry(policy) } }
/// The same client with another limit for each attempt of a call; of a file, for each piece.
#[must_use]
pub fn with_timeout(&self, limit: Duration) -> Self { Self { core: self.core.with_timeout(limit) } }
/// The same client with another limit for each call as a whole: the wait for its turn, all attempts, and the pauses
/// between them.
#[must_use]
pub fn with_deadline(&self, limit: Duration) -> Self { Self { core: self.core.with_deadline(limit) } }
";

/// Fetching a file whose address an answer holds.
pub const DOWNLOAD: &str = "
/// Fetches the file at an address that an answer holds, wherever in the internet that leads, or where a host of this client
/// is. No credential is sent there.
///
/// # Errors
///
/// When the address is no HTTP URL, or leads into this machine or a private network, where no host of this client is
/// ([`allow_private_downloads`](ClientBuilder::allow_private_downloads) lets it); when the server cannot be reached, or it answers with another status than a success.
pub async fn download(&self, url: &str) -> Result<crate::Download, crate::Error> {
    self.core.download(url).await
}
";

/// What a builder can be told where calls wait for their turn.
pub const BUILDER_LIMITS: &str = "
/// Calls this operation (`sendMessage`) no more often than this, whatever the vendor documents. A name that no
/// operation has makes [`build`](Self::build) fail.
pub fn rate_limit(self, operation: &str, limit: RateLimit) -> Self { Self(self.0.rate_limit(operation, limit)) }
/// Sends every call at once, whatever limits the vendor documents. By default a call waits until the limit allows it.
///
/// Clones of a client share its limits; two clients that were built separately do not know of each other, and together
/// may call twice as often as the vendor allows.
pub fn without_rate_limits(self) -> Self { Self(self.0.without_rate_limits()) }
";

/// What a builder can be told where files are fetched.
pub const BUILDER_FILES: &str = "
/// Lets [`download`](Client::download) fetch files from this machine and from private networks, too, where no host of the
/// client is.
pub fn allow_private_downloads(self) -> Self { Self(self.0.allow_private_downloads()) }
";

/// What every builder can be told.
pub const BUILDER: &str = "
/// When and how often a call is tried again.
pub fn retry(self, policy: RetryPolicy) -> Self { Self(self.0.retry(policy)) }
/// The limit for each attempt of a call, and of a file for each piece; 30 seconds by default.
pub fn timeout(self, limit: Duration) -> Self { Self(self.0.timeout(limit)) }
/// The limit for each call as a whole: the wait for its turn, all attempts, and the pauses between them; none by
/// default.
pub fn deadline(self, limit: Duration) -> Self { Self(self.0.deadline(limit)) }
/// The limit for opening a connection; 10 seconds by default.
pub fn connect_timeout(self, limit: Duration) -> Self { Self(self.0.connect_timeout(limit)) }
/// Goes through this proxy, but not to this machine; by default through the one that the environment names.
pub fn proxy(self, url: impl AsRef<str>) -> Self { Self(self.0.proxy(url)) }
/// Goes through no proxy, whatever the environment says.
pub fn no_proxy(self) -> Self { Self(self.0.no_proxy()) }
/// Sends a header with every call. Its value is as secret as a credential.
pub fn default_header(self, name: &str, value: impl Into<SecretString>) -> Self { Self(self.0.default_header(name, value)) }
/// What the client calls itself.
pub fn user_agent(self, text: impl Into<String>) -> Self { Self(self.0.user_agent(text)) }
/// An HTTP client in place of the client's own; begin it with [`http_client_builder`](crate::http_client_builder), or it may
/// send credentials to wherever a server redirects it.
pub fn http_client(self, client: crate::HttpClient) -> Self { Self(self.0.http_client(client)) }
/// Builds the client.
///
/// # Errors
///
/// When an address is no HTTP URL, a credential or header cannot be sent, a time limit is zero, or TLS cannot be set up.
pub fn build(self) -> Result<Client, ConfigError> { Ok(Client { core: self.0.build()? }) }
";
