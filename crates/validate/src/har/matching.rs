//! Which operation a URL means: by the vendor's documented hosts, else by its path.

use http::Method;
use url::{Host, Url};
use wagate_spec::{Found, Matched, Operation};

use crate::vendor::Vendor;

/// The operation that a URL means.
pub struct Match<'a> {
    pub vendor: &'a Vendor,
    pub matched: Matched,
    /// The documented method, when the request has another one.
    pub other_method: Option<Method>,
}

impl<'a> Match<'a> {
    pub fn operation(&self) -> &'a Operation {
        &self.vendor.spec.operations[self.matched.index]
    }
}

/// Finds the operation. `settled` says that the vendors are those that the user named, whatever the host.
pub fn find<'a>(
    vendors: &[&'a Vendor],
    settled: bool,
    method: &Method,
    url: &Url,
) -> Option<Match<'a>> {
    if matches!(*method, Method::OPTIONS | Method::CONNECT) {
        return None;
    }
    let (known, others): (Vec<&Vendor>, Vec<&Vendor>) =
        vendors.iter().copied().partition(|vendor| settled || is_known_as(vendor, url));
    let is_sure = settled || (!known.is_empty() && !is_this_machine(url));
    // A gateway of one's own may be documented as `localhost`, but anything listens there.
    let others = if is_sure { Vec::new() } else { others };
    let paths: Vec<&str> = suffixes(url.path()).collect();
    let exact = paths.iter().find_map(|path| {
        known.iter().chain(&others).find_map(|vendor| exact(vendor, method, path))
    });
    if exact.is_some() {
        return exact;
    }
    paths
        .iter()
        .find_map(|path| known.iter().find_map(|vendor| with_other_method(vendor, method, path)))
}

fn exact<'a>(vendor: &'a Vendor, method: &Method, path: &str) -> Option<Match<'a>> {
    match vendor.router.find(method, path) {
        Found::Operation(matched) => Some(Match { vendor, matched, other_method: None }),
        _ => None,
    }
}

fn with_other_method<'a>(vendor: &'a Vendor, method: &Method, path: &str) -> Option<Match<'a>> {
    match vendor.router.find(method, path) {
        Found::OtherMethods(others) => {
            let (documented, matched) = others.into_iter().next()?;
            Some(Match { vendor, matched, other_method: Some(documented) })
        }
        _ => None,
    }
}

/// The path, then what is left of it without its first segments: a proxy may have put a prefix before it.
fn suffixes(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(index, _)| &path[index..])
}

/// The vendor that alone is documented to be reached at this host.
pub fn owner<'a>(vendors: &[&'a Vendor], url: &Url) -> Option<&'a Vendor> {
    let mut known = vendors.iter().copied().filter(|vendor| is_known_as(vendor, url));
    known.next().filter(|_| !is_this_machine(url))
}

fn is_known_as(vendor: &Vendor, url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let names = vendor.spec.hosts.iter().flat_map(|host| &host.known_as);
    names.into_iter().any(|name| match name.strip_prefix('*') {
        Some(suffix) => host.len() > suffix.len() && host.to_ascii_lowercase().ends_with(suffix),
        None => host.eq_ignore_ascii_case(name),
    })
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
