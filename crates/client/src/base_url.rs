//! The address of a gateway: scheme, host, port, and the prefix that a proxy may add.

use percent_encoding::percent_decode_str;
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};

use crate::error::ConfigError;

/// An address, taken apart once. It has no `Debug`: part of it may be secret.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    /// Scheme, host and port: what may be shown.
    origin: String,
    /// The path before each operation's own; without a slash at its end.
    prefix: String,
    user: Option<User>,
    is_https: bool,
}

/// Name and password for a proxy that asks for them.
#[derive(Clone)]
pub(crate) struct User {
    pub(crate) name: SecretString,
    pub(crate) password: Option<SecretString>,
}

impl BaseUrl {
    /// Reads the address of the host called `host`. Errors never repeat the address.
    pub(crate) fn parse(host: &str, address: &str) -> Result<Self, ConfigError> {
        let invalid = |problem: String| ConfigError::BaseUrl { host: host.to_owned(), problem };
        let url = Url::parse(address.trim()).map_err(|error| invalid(error.to_string()))?;
        let is_https = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(invalid("the scheme must be http or https".to_owned())),
        };
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("it must not have a query (`?`) or a fragment (`#`)".to_owned()));
        }
        Ok(Self {
            origin: url.origin().ascii_serialization(),
            prefix: url.path().trim_end_matches('/').to_owned(),
            user: user(&url),
            is_https,
        })
    }

    /// Scheme, host and port.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// The host alone: a name, or an address.
    pub(crate) fn host(&self) -> &str {
        let host = self.origin.split_once("://").map_or("", |(_, rest)| rest);
        // The colons of an address of IPv6 stand in brackets.
        match host.rfind(':') {
            Some(colon) if !host.ends_with(']') => host.get(..colon).unwrap_or(host),
            _ => host,
        }
    }

    pub(crate) const fn is_https(&self) -> bool {
        self.is_https
    }

    pub(crate) const fn user(&self) -> Option<&User> {
        self.user.as_ref()
    }

    /// The start of every URL, without user and password.
    pub(crate) fn join(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.prefix)
    }
}

fn user(url: &Url) -> Option<User> {
    if url.username().is_empty() && url.password().is_none() {
        return None;
    }
    Some(User { name: decoded(url.username()), password: url.password().map(decoded) })
}

fn decoded(text: &str) -> SecretString {
    percent_decode_str(text).decode_utf8_lossy().into_owned().into()
}

impl User {
    /// The texts that must not be shown.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.password).map(ExposeSecret::expose_secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tolerates_a_slash_at_the_end_and_keeps_a_prefix() {
        for (address, expected) in [
            ("http://localhost:3000", "http://localhost:3000/api/x"),
            ("http://localhost:3000/", "http://localhost:3000/api/x"),
            (" https://example.com/waha// ", "https://example.com/waha/api/x"),
            ("https://example.com:443", "https://example.com/api/x"),
            ("http://[::1]:80/", "http://[::1]/api/x"),
        ] {
            let base = BaseUrl::parse("api", address).expect("is valid");
            assert_eq!(base.join("/api/x"), expected);
            assert!(["localhost", "example.com", "[::1]"].contains(&base.host()), "{address}");
        }
    }

    #[test]
    fn refuses_what_is_not_an_address_without_repeating_it() {
        for address in [
            "ftp://s3cret@host",
            "s3cret",
            "http://u:s3cret@host/?a=1",
            "http://u:s3cret@host/#a",
            "http://u:s3cret@host:99999",
            "http://",
            "",
        ] {
            let error = BaseUrl::parse("api", address).err().expect("is refused");
            let text = format!("{error} {error:?}");
            assert!(text.contains("api") && !text.contains("s3cret"), "{text}");
        }
    }

    #[test]
    fn keeps_user_and_password_out_of_the_url() {
        let base = BaseUrl::parse("api", "http://us%40er:pass%20word@host/x").expect("is valid");
        assert_eq!(base.join("/y"), "http://host/x/y");
        assert_eq!((base.origin(), base.host()), ("http://host", "host"));
        let user = base.user().expect("is kept");
        assert_eq!(user.secrets().collect::<Vec<_>>(), ["us@er", "pass word"]);
    }
}
