//! The part of an entry that tells what it means: method, address, query and headers.

use http::Method;
use serde::Deserialize;
use url::Url;

use super::matching::Head;
use crate::json::Json;
use crate::text;

/// What an entry holds of it.
pub struct OwnedHead {
    pub method: Method,
    pub url: Url,
    pub query: Vec<(String, String)>,
    pub headers: Vec<(String, String)>,
}

/// An entry without its answer, which is most of it.
#[derive(Deserialize)]
struct Asked<'a> {
    #[serde(borrow)]
    request: Json<'a>,
}

impl OwnedHead {
    /// Reads it from an entry; nothing where that cannot be read.
    pub fn of_entry(entry: &[u8]) -> Option<Self> {
        let whole = text::whole(entry);
        let asked: Asked<'_> = serde_json::from_slice(&whole).ok()?;
        Self::of_request(&asked.request).ok()
    }

    /// Reads it from the `request` of an entry.
    ///
    /// # Errors
    ///
    /// Says what of it cannot be read.
    pub fn of_request(request: &Json<'_>) -> Result<Self, String> {
        let text = |name: &str| {
            let value = request.get(name).and_then(Json::as_str);
            value.ok_or(format!("its `request.{name}` is no text"))
        };
        let method = text("method")?
            .to_ascii_uppercase()
            .parse()
            .map_err(|_| "its `request.method` is no HTTP method")?;
        // The message names no part of the address, which may hold credentials.
        let url = Url::parse(text("url")?)
            .map_err(|error| format!("its `request.url` is no URL: {error}"))?;
        Ok(Self {
            query: query(&url, request),
            headers: pairs(request.get("headers")),
            method,
            url,
        })
    }

    pub fn borrowed(&self) -> Head<'_> {
        Head { method: &self.method, url: &self.url, query: &self.query, headers: &self.headers }
    }
}

/// The query of the URL; the list beside it only when the URL has none.
fn query(url: &Url, request: &Json<'_>) -> Vec<(String, String)> {
    let own: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    if own.is_empty() { pairs(request.get("queryString")) } else { own }
}

/// A list of `{name, value}`; HTTP/2 pseudo headers are no headers.
pub fn pairs(list: Option<&Json<'_>>) -> Vec<(String, String)> {
    let items = list.and_then(Json::as_list).into_iter().flatten();
    let pairs = items.filter_map(|item| {
        let name = item.get("name")?.as_str()?;
        Some((name.to_owned(), item.get("value")?.as_str()?.to_owned()))
    });
    pairs.filter(|(name, _)| !name.starts_with(':')).collect()
}
