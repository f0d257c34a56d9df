//! The HTTP client under a [`Core`](crate::Core).

use std::time::Duration;

use reqwest::header::HeaderValue;
pub use reqwest::{
    Client as HttpClient, ClientBuilder as HttpClientBuilder, Response as HttpResponse,
};
use secrecy::ExposeSecret;

use crate::base_url::User;
use crate::error::ConfigError;
use crate::guard::Guard;
use crate::proxy::Proxies;
use crate::tls::{self, Trust};

/// What every request is called by, unless the program says otherwise.
pub(crate) const USER_AGENT: &str = concat!("wagate/", env!("CARGO_PKG_VERSION"));

/// Begins an HTTP client for [`CoreBuilder::http_client`](crate::CoreBuilder::http_client) that does
/// what a client's own does: rustls with ring, which verifies certificates as the system does; no
/// redirects, since these would carry credentials to wherever a server says; nothing tried again
/// on its own. Proxies are those of the environment.
///
/// # Errors
///
/// If TLS cannot be set up: mostly, the machine has no CA certificates.
pub fn http_client_builder() -> Result<HttpClientBuilder, ConfigError> {
    builder(Trust::Platform)
}

fn builder(trust: Trust) -> Result<HttpClientBuilder, ConfigError> {
    Ok(HttpClient::builder()
        .tls_backend_preconfigured(tls::config(trust)?)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .user_agent(USER_AGENT))
}

/// The client's own.
pub(crate) fn new(
    trust: Trust,
    proxies: &Proxies,
    connect_timeout: Duration,
    user_agent: &HeaderValue,
) -> Result<HttpClient, ConfigError> {
    let builder = builder(trust)?.user_agent(user_agent.clone()).connect_timeout(connect_timeout);
    proxies.enter(builder).build().map_err(unavailable)
}

/// For files: connects only where the guard lets it, and through no proxy.
pub(crate) fn for_files(
    trust: Trust,
    guard: Guard,
    connect_timeout: Duration,
    user_agent: &HeaderValue,
) -> Result<HttpClient, ConfigError> {
    let builder = builder(trust)?.user_agent(user_agent.clone()).connect_timeout(connect_timeout);
    builder.no_proxy().dns_resolver(guard).build().map_err(unavailable)
}

fn unavailable(error: reqwest::Error) -> ConfigError {
    ConfigError::Http { message: error.without_url().to_string() }
}

/// The header for basic authentication.
pub(crate) fn basic_authorization(
    client: &HttpClient,
    user: &User,
) -> Result<Option<HeaderValue>, ConfigError> {
    let password = user.password.as_ref().map(ExposeSecret::expose_secret);
    let request = client.get("http://localhost").basic_auth(user.name.expose_secret(), password);
    let mut request = request.build().map_err(unavailable)?;
    Ok(request.headers_mut().remove(reqwest::header::AUTHORIZATION))
}
