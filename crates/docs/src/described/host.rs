//! The hosts that pages print, against those of a description.

use super::facets::Facets;
use wagate_spec::{Host, Spec};

impl Facets<'_> {
    /// Whether an operation is served by a host as a page prints it: by its address, by a name under which it is known, or
    /// by a placeholder that begins with its name in the description (`{{mediaUrl}}` is `media`). A `HOST` note of the
    /// operation may quote others.
    pub(crate) fn is_served_by(&self, printed: &str) -> bool {
        let name = host_name(printed);
        let mut own = self.spec.hosts.iter().filter(|host| host.name == self.operation.host);
        own.any(|host| is_host(host, name))
            || self.own_notes().any(|note| {
                note.kind == "HOST" && note.quoted().any(|quoted| host_name(quoted) == name)
            })
    }
}

/// The host of a description that a page prints.
pub(crate) fn host_of<'a>(spec: &'a Spec, printed: &str) -> Option<&'a Host> {
    spec.hosts.iter().find(|host| is_host(host, host_name(printed)))
}

fn is_host(host: &Host, printed: &str) -> bool {
    if let Some(placeholder) = printed.strip_prefix('{') {
        let name = placeholder.trim_matches(['{', '}']);
        let is_end = |sign: char| sign.is_uppercase() || !sign.is_alphanumeric();
        return name.split(is_end).next() == Some(host.name.as_str());
    }
    host_name(&host.url) == printed
        || host.known_as.iter().any(|known| match known.strip_prefix("*.") {
            Some(rest) => printed.split_once('.').is_some_and(|(_, printed)| printed == rest),
            None => known == printed,
        })
}

/// A host without scheme, port and path.
fn host_name(address: &str) -> &str {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    if host.starts_with('{') {
        return host.split('/').next().unwrap_or(host);
    }
    host.split(['/', ':']).next().unwrap_or(host)
}
