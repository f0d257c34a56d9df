//! A request that is known to mean an operation.

use std::borrow::Cow;

use http::header::AsHeaderName;
use http::request::Parts;
use percent_encoding::percent_decode_str;
use wagate_spec::{CredentialSlot, Location, Matched, Operation};

use crate::answers::documented::Documented;

/// A request with its operation and the parameters of its path.
pub(crate) struct Call<'a> {
    pub(crate) documented: Documented<'a>,
    /// The number of the operation in its description.
    pub(crate) index: usize,
    pub(crate) parts: &'a Parts,
    pub(crate) captures: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(documented: Documented<'a>, parts: &'a Parts, matched: Matched) -> Self {
        let query = query(parts.uri.query().unwrap_or_default());
        Self { documented, index: matched.index, parts, captures: matched.captures, query }
    }

    pub(crate) fn operation(&self) -> &'a Operation {
        self.documented.operation
    }

    /// What the request has in the place of a credential.
    pub(crate) fn credential(&self, slot: &CredentialSlot) -> Option<Cow<'_, str>> {
        match slot.location {
            Location::Path => self.path_value(&slot.name).map(Cow::Borrowed),
            Location::Query => self.query_value(&slot.name).map(Cow::Borrowed),
            Location::Header if slot.bearer => self.bearer_token(&slot.name),
            Location::Header => self.header(&slot.name),
        }
    }

    /// What stands after the word `Bearer`, whose case is of no matter; anything else is no token.
    fn bearer_token(&self, header: &str) -> Option<Cow<'_, str>> {
        let value = self.header(header)?;
        let (scheme, token) = value.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim_start().to_owned().into())
    }

    /// A parameter of the path, percent-decoded.
    pub(crate) fn path_value(&self, name: &str) -> Option<&str> {
        value(&self.captures, name)
    }

    /// A parameter of the query string, decoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        value(&self.query, name)
    }

    /// Everything that must not be repeated to the client.
    pub(crate) fn credential_values(&self) -> Vec<Cow<'_, str>> {
        let slots = self.operation().credentials.iter();
        slots.filter_map(|slot| self.credential(slot)).collect()
    }

    /// The first header of this name, with what is not UTF-8 made visible as such.
    pub(crate) fn header(&self, name: impl AsHeaderName) -> Option<Cow<'_, str>> {
        let value = self.parts.headers.get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()))
    }
}

fn value<'v>(pairs: &'v [(String, String)], name: &str) -> Option<&'v str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The pairs of a query string, decoded as forms are.
pub(crate) fn query(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    let decoded: Cow<'_, str> = percent_decode_str(&spaced).decode_utf8_lossy();
    decoded.into_owned()
}
