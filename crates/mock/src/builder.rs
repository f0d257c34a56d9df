//! The settings of a mock gateway.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use wagate_spec::Spec;

use crate::gateway::{Gateway, Observer};
use crate::{Exchange, MockError, MockGateway, server};

/// Sets up a [`MockGateway`].
pub struct MockGatewayBuilder {
    spec: Spec,
    address: IpAddr,
    port: u16,
    allow_remote: bool,
    credentials: BTreeMap<String, String>,
    kept_exchanges: usize,
    read_timeout: Duration,
    grace: Duration,
    observer: Option<Observer>,
}

// By hand, because the credentials that are demanded may be real ones.
impl fmt::Debug for MockGatewayBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MockGatewayBuilder")
            .field("vendor", &self.spec.vendor)
            .field("address", &self.address)
            .field("port", &self.port)
            .field("demanded", &self.credentials.keys())
            .finish_non_exhaustive()
    }
}

impl MockGatewayBuilder {
    pub(crate) fn new(spec: &Spec) -> Self {
        Self {
            spec: spec.clone(),
            address: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            allow_remote: false,
            credentials: BTreeMap::new(),
            kept_exchanges: 1000,
            read_timeout: Duration::from_secs(30),
            grace: Duration::from_secs(5),
            observer: None,
        }
    }

    /// The port to listen on; 0, which is the default, takes any free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The address to listen on instead of `127.0.0.1`.
    #[must_use]
    pub fn address(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Lets the gateway listen on an address that other machines can reach.
    #[must_use]
    pub fn allow_remote(mut self) -> Self {
        self.allow_remote = true;
        self
    }

    /// Demands this very value of a credential. Without it, any value of the documented form is let in.
    #[must_use]
    pub fn credential(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.credentials.insert(name.into(), value.into());
        self
    }

    /// How many of the latest exchanges are kept; 1000 by default.
    #[must_use]
    pub fn keep_exchanges(mut self, count: usize) -> Self {
        self.kept_exchanges = count;
        self
    }

    /// How long the body of a request may take to arrive; 30 seconds by default.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// How long requests that are under way may take to finish after a shutdown began; 5 seconds by default.
    #[must_use]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// Calls this after each exchange, for example to print a line. The exchange holds credentials.
    #[must_use]
    pub fn on_exchange(mut self, observer: impl Fn(&Exchange) + Send + Sync + 'static) -> Self {
        self.observer = Some(Box::new(observer));
        self
    }

    /// Starts the gateway on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When the address is taken, cannot be listened on, or is not loopback and remote access is not
    /// allowed; when a demanded credential is not one of the vendor's; when the description cannot be
    /// served.
    pub async fn start(self) -> Result<MockGateway, MockError> {
        let address = SocketAddr::new(self.address, self.port);
        self.check_address(address)?;
        let grace = self.grace;
        let gateway = Arc::new(self.gateway()?);
        let listener = server::bind(address).await?;
        MockGateway::run(listener, gateway, grace)
    }

    /// Serves on a listener that is bound already, until the signal; then requests that are under way
    /// may finish.
    ///
    /// # Errors
    ///
    /// As for [`start`](Self::start), and when the server fails while it runs.
    pub async fn serve_until(
        self,
        listener: TcpListener,
        signal: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), MockError> {
        self.check_address(listener.local_addr().map_err(MockError::Server)?)?;
        let grace = self.grace;
        server::serve(listener, Arc::new(self.gateway()?), signal, grace).await
    }

    fn check_address(&self, address: SocketAddr) -> Result<(), MockError> {
        if self.allow_remote || address.ip().to_canonical().is_loopback() {
            return Ok(());
        }
        Err(MockError::NotLoopback { address })
    }

    fn gateway(self) -> Result<Gateway, MockError> {
        Gateway::new(
            self.spec,
            self.credentials,
            self.kept_exchanges,
            self.read_timeout,
            self.observer,
        )
    }
}
