//! What the clones of a client share.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue};
use wagate_json::redact::Redactor;

use crate::base_url::BaseUrl;
use crate::credentials::Credentials;
use crate::error::ConfigError;
use crate::guard::Guard;
use crate::http_client;
use crate::proxy::Proxies;
use crate::rate_limit::Limiter;
use crate::retry::budget::Budget;
use crate::tls::Trust;

/// What the clones of a [`Core`](crate::Core) share.
pub(crate) struct Shared {
    pub(crate) vendor: &'static str,
    pub(crate) hosts: Vec<Host>,
    pub(crate) credentials: Credentials,
    pub(crate) redactor: Redactor,
    pub(crate) http: reqwest::Client,
    pub(crate) proxies: Proxies,
    /// Headers of every call, unless it has others.
    pub(crate) headers: HeaderMap,
    /// Whose certificates `http` accepts.
    pub(crate) trust: Trust,
    /// For files, which may be on any host.
    pub(crate) files: Files,
    pub(crate) budget: Budget,
    /// The hosts of files are others than the gateway: they may be down while it is not.
    pub(crate) file_budget: Budget,
    pub(crate) limiter: Limiter,
    pub(crate) connect_timeout: Duration,
    pub(crate) body_limit: usize,
}

/// What fetches files by their addresses.
pub(crate) struct Files {
    /// Where they may be fetched from.
    pub(crate) guard: Guard,
    /// Whether `http` was given, and is to be used for files too.
    pub(crate) http_is_given: bool,
    /// For what goes through no proxy: connects only where the guard lets it.
    pub(crate) guarded: OnceLock<reqwest::Client>,
    /// The same without certificates, if the client needs none otherwise.
    pub(crate) guarded_without_tls: OnceLock<reqwest::Client>,
    /// For what goes through a proxy, if `http` has no certificates.
    pub(crate) by_proxy: OnceLock<reqwest::Client>,
}

/// One of the vendor's hosts.
pub(crate) struct Host {
    pub(crate) name: String,
    pub(crate) base: BaseUrl,
    /// For a proxy that asks for name and password.
    pub(crate) authorization: Option<HeaderValue>,
}

impl Host {
    pub(crate) fn new(
        name: &str,
        base: BaseUrl,
        http: &reqwest::Client,
    ) -> Result<Self, ConfigError> {
        let authorization = match base.user() {
            Some(user) => http_client::basic_authorization(http, user)?,
            None => None,
        };
        Ok(Self { name: name.to_owned(), base, authorization })
    }

    /// Name and password as they are sent, without the word before them.
    pub(crate) fn basic_authorization(&self) -> Option<&str> {
        self.authorization.as_ref()?.to_str().ok()?.split_once(' ').map(|(_, encoded)| encoded)
    }
}
