//! Which operation a URL means: by the hosts that are known to be a vendor's, else by a credential that only this vendor
//! takes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use http::Method;
use url::{Host, Url};
use wagate_spec::{Found, Location, Matched, Operation};

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

/// What an exchange is.
pub enum Meaning<'a> {
    /// A call of an operation.
    Call(Match<'a>),
    /// A call that no operation describes, at a host of this vendor.
    Undescribed(&'a Vendor),
    /// It looks like a call of an operation, at a host that may be anybody's.
    Possible(Match<'a>),
    /// A browser asks whether it may call.
    Preflight,
    /// Other traffic.
    Foreign,
}

/// The part of a request that tells what it means.
#[derive(Clone, Copy)]
pub struct Head<'e> {
    pub method: &'e Method,
    pub url: &'e Url,
    pub query: &'e [(String, String)],
    pub headers: &'e [(String, String)],
}

impl Head<'_> {
    /// A request for the head of an answer means what one for the answer means.
    fn method(&self) -> &Method {
        if *self.method == Method::HEAD { &Method::GET } else { self.method }
    }

    fn has(&self, pairs: &[(String, String)], name: &str) -> bool {
        pairs.iter().any(|(known, value)| known.eq_ignore_ascii_case(name) && !value.is_empty())
    }
}

/// What is known of whose traffic it is.
#[derive(Debug, Clone)]
pub struct Owners<'a> {
    vendors: Vec<&'a Vendor>,
    /// The user named the one vendor, whatever the host.
    settled: bool,
    /// Hosts that the user named, and whose they are.
    named: Vec<(String, &'a Vendor)>,
    /// Hosts at which a call with a credential was seen.
    learnt: BTreeMap<String, &'a Vendor>,
}

impl<'a> Owners<'a> {
    pub fn new(vendors: Vec<&'a Vendor>, settled: bool, named: Vec<(String, &'a Vendor)>) -> Self {
        Self { vendors, settled, named, learnt: BTreeMap::new() }
    }

    /// Whether the user named the one vendor: nothing is learnt from calls then.
    pub fn are_settled(&self) -> bool {
        self.settled
    }

    /// The host of a call that carries a credential, and whose it is: what else is called there is the same vendor's.
    pub fn shown_by(&self, head: Head<'_>) -> Option<(String, &'a Vendor)> {
        if self.owner(head.url).is_some() {
            return None;
        }
        let paths = [Cow::Borrowed(head.url.path())];
        let found = calls(&self.vendors, head, &paths).find(|one| carries(one, head))?;
        Some((authority(head.url), found.vendor))
    }

    /// Remembers whose a host is.
    pub fn learn(&mut self, host: String, vendor: &'a Vendor) {
        self.learnt.insert(host, vendor);
    }

    /// What an exchange means.
    pub fn meaning(&self, head: Head<'_>) -> Meaning<'a> {
        if matches!(*head.method, Method::OPTIONS | Method::CONNECT) {
            return Meaning::Preflight;
        }
        if let Some(vendor) = self.owner(head.url) {
            let call = call_of(&[vendor], head, &spellings(head.url.path()));
            return call.map_or(Meaning::Undescribed(vendor), Meaning::Call);
        }
        let paths = below_prefixes(head.url.path());
        if self.settled {
            let call = call_of(&self.vendors, head, &paths);
            return call.map_or(Meaning::Foreign, Meaning::Call);
        }
        let mut calls: Vec<Match<'a>> = calls(&self.vendors, head, &paths).collect();
        let secret = calls.iter().position(has_secret_path);
        let sure = secret.map(|index| calls.swap_remove(index)).or_else(|| {
            let vendor = self.likely(head.url)?;
            call_of(&[vendor], head, &spellings(head.url.path()))
        });
        match sure {
            Some(found) => Meaning::Call(found),
            None => calls.into_iter().next().map_or(Meaning::Foreign, Meaning::Possible),
        }
    }

    /// The vendor whose calls were seen at this host, or whose documentation names this port of any machine. Others may
    /// be reached there as well.
    fn likely(&self, url: &Url) -> Option<&'a Vendor> {
        let learnt = self.learnt.get(&authority(url)).copied();
        learnt.or_else(|| self.vendors.iter().copied().find(|vendor| has_port(vendor, url)))
    }

    /// The vendor that alone is reached at this host: the user said so, or its documentation does.
    fn owner(&self, url: &Url) -> Option<&'a Vendor> {
        let is_meant = |host: &str| host == authority(url) || Some(host) == url.host_str();
        let named = self.named.iter().find(|(host, _)| is_meant(host)).map(|(_, vendor)| *vendor);
        named.or_else(|| self.vendors.iter().copied().find(|vendor| is_documented(vendor, url)))
    }
}

/// A call of one of these vendors, if need be with another method than the documented one.
fn call_of<'a>(
    vendors: &[&'a Vendor],
    head: Head<'_>,
    paths: &[Cow<'_, str>],
) -> Option<Match<'a>> {
    calls(vendors, head, paths).next().or_else(|| {
        let mut pairs = paths.iter().flat_map(|path| vendors.iter().map(move |one| (*one, path)));
        pairs.find_map(|(vendor, path)| with_other_method(vendor, head.method(), path))
    })
}

/// The operations that the method and one of the paths mean, those of the longest path first.
fn calls<'v, 'a: 'v>(
    vendors: &'v [&'a Vendor],
    head: Head<'v>,
    paths: &'v [Cow<'v, str>],
) -> impl Iterator<Item = Match<'a>> + 'v {
    let pairs = paths.iter().flat_map(|path| vendors.iter().map(move |one| (*one, path)));
    pairs.filter_map(move |(vendor, path)| exact(vendor, head.method(), path))
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

/// Whether a call has a credential in its path: no other traffic looks like that.
fn has_secret_path(found: &Match<'_>) -> bool {
    let slots = found.operation().credentials.iter();
    let mut names = slots.filter(|slot| slot.location == Location::Path).map(|slot| &slot.name);
    let is_given = |name: &String| {
        found.matched.captures.iter().any(|(known, value)| known == name && !value.is_empty())
    };
    names.next().is_some_and(is_given) && names.all(is_given)
}

/// Whether a call carries a credential by which its vendor is known. Everybody uses `Authorization`.
fn carries(found: &Match<'_>, head: Head<'_>) -> bool {
    has_secret_path(found)
        || found.operation().credentials.iter().any(|slot| match slot.location {
            Location::Header => {
                !slot.name.eq_ignore_ascii_case("authorization")
                    && head.has(head.headers, &slot.name)
            }
            Location::Query => head.has(head.query, &slot.name),
            Location::Path => false,
        })
}

/// A path as it came, and as servers read it that take doubled slashes for one and pass over the last.
fn spellings(path: &str) -> Vec<Cow<'_, str>> {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let plain = format!("/{}", segments.join("/"));
    let mut spellings = vec![Cow::Borrowed(path)];
    if plain != path {
        spellings.push(Cow::Owned(plain));
    }
    spellings
}

/// The path, then what is left of it without its first segments: a proxy may have put a prefix before it.
fn below_prefixes(path: &str) -> Vec<Cow<'_, str>> {
    let suffixes = path.match_indices('/').map(|(index, _)| &path[index..]);
    suffixes.flat_map(spellings).collect()
}

/// The host, with its port if that is not the usual one.
pub fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Whether the vendor alone is documented to be reached at this host. On one's own machine anything listens.
fn is_documented(vendor: &Vendor, url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let mut names = vendor.spec.hosts.iter().flat_map(|host| &host.known_as);
    !is_this_machine(url)
        && names.any(|name| match name.strip_prefix('*') {
            Some(suffix) => {
                host.len() > suffix.len() && host.to_ascii_lowercase().ends_with(suffix)
            }
            None => host.eq_ignore_ascii_case(name),
        })
}

/// Whether the vendor is documented to be reached at this port of one's own machine.
fn has_port(vendor: &Vendor, url: &Url) -> bool {
    let is_same = |base: &str| {
        Url::parse(base).is_ok_and(|base| is_this_machine(&base) && base.port() == url.port())
    };
    is_this_machine(url) && vendor.spec.hosts.iter().any(|host| is_same(&host.url))
}

fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
