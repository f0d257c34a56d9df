//! A running mock gateway.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use wagate_spec::Spec;

use crate::gateway::Gateway;
use crate::{Exchange, MockError, MockGatewayBuilder, server};

/// A gateway on loopback that answers what its vendor documents.
///
/// It runs in a task of its own and stops when it is dropped or [shut down](Self::shutdown).
pub struct MockGateway {
    address: SocketAddr,
    gateway: Arc<Gateway>,
    /// Dropping it tells the server to stop, so a gateway that is dropped stops too.
    running: oneshot::Sender<()>,
    server: JoinHandle<Result<(), MockError>>,
}

impl fmt::Debug for MockGateway {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MockGateway")
            .field("vendor", &self.gateway.vendor())
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl MockGateway {
    /// The settings of a gateway that serves every operation of this description.
    pub fn builder(spec: &Spec) -> MockGatewayBuilder {
        MockGatewayBuilder::new(spec)
    }

    pub(crate) fn run(
        listener: TcpListener,
        gateway: Arc<Gateway>,
        grace: Duration,
    ) -> Result<Self, MockError> {
        let address = listener.local_addr().map_err(MockError::Server)?;
        let (running, stop) = oneshot::channel();
        let signal = async move {
            let _ = stop.await;
        };
        let server = tokio::spawn(server::serve(listener, Arc::clone(&gateway), signal, grace));
        Ok(Self { address, gateway, running, server })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base address for a client: `http://127.0.0.1:40123`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The latest exchanges, the oldest first. They hold the credentials that clients sent.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.gateway.exchanges()
    }

    /// Takes no more requests, lets those that are under way finish within the grace period, and
    /// returns when the port is free again.
    ///
    /// # Errors
    ///
    /// When the server had failed while it ran.
    pub async fn shutdown(self) -> Result<(), MockError> {
        drop(self.running);
        self.server.await.map_err(|error| MockError::Server(io::Error::other(error)))?
    }
}
