//! Which proxy a request goes through, and that those to this machine go through none.
//!
//! The HTTP client would ask the environment itself. But it would send what is meant for a gateway on this machine to the
//! proxy too, with its credentials, and it does not say in an error which proxy it asked.

use std::net::IpAddr;
use std::sync::Arc;

use http::Uri;
use http::header::HeaderValue;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use reqwest::{ClientBuilder, Proxy, Url};
use secrecy::{ExposeSecret, SecretString};

use crate::error::ConfigError;

/// Where the proxies come from.
#[derive(Clone, Default)]
pub(crate) enum Choice {
    /// From the environment (`HTTPS_PROXY` and its siblings) or the system.
    #[default]
    Environment,
    /// All requests go through the one with this address.
    Given(SecretString),
    /// There is none.
    Nobody,
    /// The HTTP client was given, and knows.
    Unknown,
}

/// The proxies of a client. It has no `Debug`: they may have passwords.
#[derive(Clone, Default)]
pub(crate) struct Proxies(Option<Arc<Matcher>>);

impl Proxies {
    pub(crate) fn new(choice: &Choice) -> Result<Self, ConfigError> {
        let matcher = match choice {
            Choice::Environment => Matcher::from_system(),
            Choice::Given(address) => given(address.expose_secret())?,
            Choice::Nobody | Choice::Unknown => return Ok(Self(None)),
        };
        let proxies = Self(Some(Arc::new(matcher)));
        Ok(if proxies.all().next().is_some() { proxies } else { Self(None) })
    }

    /// Has the HTTP client use these, and no others.
    pub(crate) fn enter(&self, mut builder: ClientBuilder) -> ClientBuilder {
        builder = builder.no_proxy();
        for (scheme, intercept) in self.all() {
            let proxies = self.clone();
            let mut proxy = Proxy::custom(move |url| match url.scheme() == scheme {
                true => proxies.of(url).as_ref().and_then(address),
                false => None,
            });
            if let Some(authorization) = intercept.basic_auth() {
                proxy = proxy.custom_http_auth(authorization.clone());
            }
            builder = builder.proxy(proxy);
        }
        builder
    }

    /// The proxy for an address, as it may be shown: scheme, host and port.
    pub(crate) fn used_for(&self, url: &Url) -> Option<String> {
        Some(self.of(url)?.uri().to_string().trim_end_matches('/').to_owned())
    }

    /// The texts that must not be shown.
    pub(crate) fn secrets(&self) -> Vec<String> {
        self.all().flat_map(|(_, intercept)| secrets(&intercept)).collect()
    }

    fn of(&self, url: &Url) -> Option<Intercept> {
        let matcher = self.0.as_ref().filter(|_| !is_on_this_machine(url))?;
        matcher.intercept(&url.as_str().parse::<Uri>().ok()?)
    }

    /// The proxies for HTTP and HTTPS.
    fn all(&self) -> impl Iterator<Item = (&'static str, Intercept)> {
        // Any host will do that nobody makes an exception of.
        let hosts = [("http", "http://host.invalid/"), ("https", "https://host.invalid/")];
        let matcher = self.0.clone();
        hosts.into_iter().filter_map(move |(scheme, url)| {
            Some((scheme, matcher.as_ref()?.intercept(&Uri::from_static(url))?))
        })
    }
}

fn given(address: &str) -> Result<Matcher, ConfigError> {
    let invalid = |problem: &str| ConfigError::Proxy { problem: problem.to_owned() };
    let url = Url::parse(address.trim()).map_err(|error| invalid(&error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(invalid("the scheme must be http or https"));
    }
    Ok(Matcher::builder().all(url.as_str().to_owned()).build())
}

/// The address of a proxy as the HTTP client takes it.
fn address(intercept: &Intercept) -> Option<Url> {
    let mut url = Url::parse(&intercept.uri().to_string()).ok()?;
    if let Some((name, password)) = intercept.raw_auth() {
        url.set_username(name).ok()?;
        url.set_password(Some(password)).ok()?;
    }
    Some(url)
}

fn secrets(intercept: &Intercept) -> Vec<String> {
    let basic = intercept.basic_auth().map(HeaderValue::to_str).and_then(Result::ok);
    let basic = basic.and_then(|header| header.strip_prefix("Basic ")).map(str::to_owned);
    let password = intercept.raw_auth().map(|(_, password)| password.to_owned());
    basic.into_iter().chain(password).filter(|secret| !secret.is_empty()).collect()
}

/// Whether an address is one of this machine, which no proxy can mean.
fn is_on_this_machine(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => {
            let name = host.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("is valid")
    }

    #[test]
    fn knows_this_machine_however_it_is_written() {
        for address in [
            "http://127.0.0.1:3000/",
            "http://127.8.9.1/",
            "http://2130706433/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "https://LOCALHOST/",
            "http://localhost./",
            "http://waha.localhost/",
        ] {
            assert!(is_on_this_machine(&url(address)), "{address}");
        }
        for address in ["http://localhost.example/", "http://128.0.0.1/", "http://[::2]/"] {
            assert!(!is_on_this_machine(&url(address)), "{address}");
        }
    }

    #[test]
    fn a_proxy_that_was_given_is_for_everything_else_and_is_shown_without_its_password() {
        let choice = Choice::Given("http://me:s3cret@proxy.example:8080/x".into());
        let proxies = Proxies::new(&choice).expect("is valid");
        for address in ["http://gateway.example/", "https://gateway.example/"] {
            let shown = proxies.used_for(&url(address));
            assert_eq!(shown.as_deref(), Some("http://proxy.example:8080"));
        }
        assert_eq!(proxies.used_for(&url("http://localhost:3000/")), None);
        assert_eq!(proxies.secrets(), ["bWU6czNjcmV0", "bWU6czNjcmV0"]);
        let none = Proxies::new(&Choice::Nobody).expect("is valid");
        assert_eq!(none.used_for(&url("http://gateway.example/")), None);
    }

    #[test]
    fn refuses_what_is_no_proxy_without_repeating_it() {
        for address in ["s3cret", "socks5://me:s3cret@proxy.example", "http://", ""] {
            let error = Proxies::new(&Choice::Given(address.into())).err().expect("is refused");
            let text = format!("{error} {error:?}");
            assert!(text.contains("proxy") && !text.contains("s3cret"), "{text}");
        }
    }
}
