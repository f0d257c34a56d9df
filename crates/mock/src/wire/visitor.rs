//! Who asks: a program, a page of this gateway, or a page of somebody else that a person visits.
//!
//! A browser lets any page send requests to this machine, and open websockets. It tells where the page is from, in `Origin`
//! and `Sec-Fetch-Site`; a program sends neither. A page can also have its own name point to this machine, and is then of
//! the same origin to the browser: but its name stands in `Host`.

use std::net::IpAddr;

use http::header::{HOST, ORIGIN};
use http::request::Parts;
use http::{HeaderMap, HeaderName, Method};
use wagate_spec::{Host, Spec};

/// The last parts of names that nobody can have in the public system of names.
const PRIVATE_ENDS: [&str; 4] = ["localhost", "test", "internal", "local"];

/// Whether a page asks, and whose.
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Whether somebody follows a link.
const FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// Refuses what a page of somebody else asks for.
///
/// `is_allowed` says whether the page's origin was let in. `is_own` says whether the path belongs to the mock: nothing but
/// programs and its own pages may ask for such, except that a link from elsewhere may be followed.
///
/// # Errors
///
/// Says why.
pub(crate) fn check(
    parts: &Parts,
    spec: &Spec,
    is_own: bool,
    is_allowed: bool,
) -> Result<(), &'static str> {
    let host = header(&parts.headers, &HOST);
    if host.is_some_and(|host| !is_known(host, spec)) {
        return Err("the header Host names somebody else's host");
    }
    if is_allowed {
        return Ok(());
    }
    let is_refused = match header(&parts.headers, &FETCH_SITE) {
        Some("cross-site") => true,
        Some("same-site") => is_own,
        _ => false,
    };
    if is_refused && !(is_own && is_navigation(parts)) {
        return Err("a page of another site asks");
    }
    match header(&parts.headers, &ORIGIN) {
        Some(origin) if !is_of(origin, host, is_own) => Err("the header Origin names another page"),
        _ => Ok(()),
    }
}

/// A header as text; what is no text is nobody's name.
fn header<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name).map(|value| value.to_str().unwrap_or("?"))
}

/// Whether somebody follows a link, which changes nothing and tells the page nothing.
fn is_navigation(parts: &Parts) -> bool {
    let is_read = matches!(parts.method, Method::GET | Method::HEAD);
    is_read && header(&parts.headers, &FETCH_MODE) == Some("navigate")
}

/// Whether a page of this origin may ask: one of this gateway, or, for what is the vendor's, one of this machine.
fn is_of(origin: &str, host: Option<&str>, is_own: bool) -> bool {
    let Some((scheme, place)) = origin.split_once("://") else { return false };
    let is_same = host.is_some_and(|host| host.eq_ignore_ascii_case(place));
    matches!(scheme, "http" | "https") && (is_same || (!is_own && is_on_this_machine(name(place))))
}

/// Whether a name can be that of a gateway: a number, a name that is not public, or one of the vendor's hosts.
fn is_known(host: &str, spec: &Spec) -> bool {
    let name = name(host);
    if name.parse::<IpAddr>().is_ok() {
        return true;
    }
    let lower = name.trim_end_matches('.').to_ascii_lowercase();
    let is_vendors = spec.hosts.iter().any(|known| is_host(known, &lower));
    match lower.rsplit_once('.') {
        None => !lower.is_empty() && lower.bytes().all(is_of_name),
        Some((_, end)) => PRIVATE_ENDS.contains(&end) || is_vendors,
    }
}

/// Whether one of the vendor's hosts is documented to be reached under this name.
fn is_host(host: &Host, lower: &str) -> bool {
    let documented = host.url.split_once("://").map_or("", |(_, rest)| rest);
    let documented = name(documented.split('/').next().unwrap_or_default());
    documented.eq_ignore_ascii_case(lower)
        || host.known_as.iter().any(|known| match known.strip_prefix("*.") {
            Some(rest) => {
                lower.split_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case(rest))
            }
            None => known.eq_ignore_ascii_case(lower),
        })
}

const fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

fn is_on_this_machine(name: &str) -> bool {
    match name.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => name == "localhost" || name.ends_with(".localhost"),
    }
}

/// A host without its port and without brackets.
fn name(host: &str) -> &str {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name)
}
