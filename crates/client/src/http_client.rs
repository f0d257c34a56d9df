//! The HTTP client under a [`Core`](crate::Core).

use std::time::Duration;

use reqwest::Client;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use secrecy::ExposeSecret;

use crate::base_url::User;
use crate::error::ConfigError;

/// It follows no redirects, since these would carry credentials to wherever the server says, and
/// tries nothing again on its own.
pub(crate) fn new(
    tls: rustls::ClientConfig,
    connect_timeout: Duration,
) -> Result<Client, ConfigError> {
    let accept = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]);
    Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .default_headers(accept)
        .user_agent(concat!("wagate/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(connect_timeout)
        .build()
        .map_err(unavailable)
}

fn unavailable(error: reqwest::Error) -> ConfigError {
    ConfigError::Http { message: error.without_url().to_string() }
}

/// The header for basic authentication.
pub(crate) fn basic_authorization(
    client: &Client,
    user: &User,
) -> Result<Option<HeaderValue>, ConfigError> {
    let password = user.password.as_ref().map(ExposeSecret::expose_secret);
    let request = client.get("http://localhost").basic_auth(user.name.expose_secret(), password);
    let mut request = request.build().map_err(unavailable)?;
    Ok(request.headers_mut().remove(reqwest::header::AUTHORIZATION))
}
