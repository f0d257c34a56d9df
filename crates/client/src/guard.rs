//! Keeps downloads out of this machine and its network.
//!
//! The address of a file comes from a message, and so from a stranger: it may be one that only this machine can reach. The
//! name in it may be harmless, and be that of such an address; so what counts is what the connection is made to.

mod reach;

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::net::lookup_host;

use reach::Reach;

/// Where files may be fetched from. Clones are one and the same.
#[derive(Clone)]
pub(crate) struct Guard(Arc<Rules>);

struct Rules {
    allows_all: bool,
    /// The names or addresses of the client's own hosts.
    own: Vec<String>,
}

/// A connection that is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(
            "the address of the file leads into this machine or its network, where no host of this client is; \
             `allow_private_downloads` lets it",
        )
    }
}

impl std::error::Error for Refused {}

impl Refused {
    /// Whether this is why an error came to be.
    pub(crate) fn is_cause_of(error: &(dyn std::error::Error + 'static)) -> bool {
        // The source of an `io::Error` is not the error in it, but the source of that one.
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        error.is::<Self>()
            || inner.is_some_and(|inner| Self::is_cause_of(inner))
            || error.source().is_some_and(Self::is_cause_of)
    }
}

impl Guard {
    /// What is not in the internet is refused, unless one of these hosts is where it is.
    pub(crate) fn new(own: impl Iterator<Item = String>, allows_all: bool) -> Self {
        Self(Arc::new(Rules { allows_all, own: own.collect() }))
    }

    /// Refuses an address with a number for its host. Names are looked at when they are resolved.
    pub(crate) async fn check(&self, url: &Url) -> Result<(), Refused> {
        match number(url.host_str().unwrap_or_default()) {
            Some(address) if self.permitted([address].into_iter()).await.is_empty() => Err(Refused),
            _ => Ok(()),
        }
    }

    /// As [`check`](Self::check), and resolves names: for a client that has a resolver of its own.
    pub(crate) async fn check_resolved(&self, url: &Url) -> Result<(), Refused> {
        self.check(url).await?;
        let host = url.host_str().unwrap_or_default();
        let found = if number(host).is_some() { Vec::new() } else { addresses(host).await };
        let count = found.len();
        // Nobody knows which of them the client takes.
        if self.permitted(found.into_iter()).await.len() < count { Err(Refused) } else { Ok(()) }
    }

    /// Those of the addresses to which a connection may be made.
    async fn permitted(&self, addresses: impl Iterator<Item = IpAddr>) -> Vec<IpAddr> {
        let all: Vec<IpAddr> = addresses.collect();
        let is_public = |address: &IpAddr| Reach::of(*address) == Reach::Internet;
        if self.0.allows_all || all.iter().all(is_public) {
            return all;
        }
        let own = self.own().await;
        let is_permitted =
            |address: &IpAddr| is_public(address) || own.contains(&Reach::of(*address));
        all.into_iter().filter(is_permitted).collect()
    }

    /// Where the client's own hosts are.
    async fn own(&self) -> Vec<Reach> {
        let mut own = Vec::new();
        for host in &self.0.own {
            let found = match number(host) {
                Some(address) => vec![address],
                None => addresses(host).await,
            };
            own.extend(found.into_iter().map(Reach::of));
        }
        own
    }
}

/// The address that is written in the place of a name.
fn number(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

/// The addresses of a name; none if it is not known.
async fn addresses(host: &str) -> Vec<IpAddr> {
    let found = lookup_host((host, 0)).await;
    found.map_or_else(|_| Vec::new(), |found| found.map(|address| address.ip()).collect())
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let guard = self.clone();
        Box::pin(async move {
            let found: Vec<IpAddr> =
                lookup_host((name.as_str(), 0)).await?.map(|address| address.ip()).collect();
            let permitted = guard.permitted(found.iter().copied()).await;
            if permitted.is_empty() && !found.is_empty() {
                return Err(Refused.into());
            }
            let addresses = permitted.into_iter().map(|address| SocketAddr::new(address, 0));
            Ok(Box::new(addresses) as Addrs)
        })
    }
}
