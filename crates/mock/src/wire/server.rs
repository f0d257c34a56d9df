//! Listens, and hands what comes to a gateway.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use hyper::body::Incoming;
use tokio::net::TcpListener;
use wagate_server::{Afterwards, Flow, Handler, serve};

use crate::MockError;
use crate::gateway::Gateway;
use crate::wire::delivery::{AnswerBody, Closed};
use crate::wire::websocket::Session;

/// Listens on an address, with an error that says what to do.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, MockError> {
    TcpListener::bind(address).await.map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => MockError::AddressTaken { address },
        _ => MockError::Bind { address, source },
    })
}

impl Gateway {
    /// Serves until the signal; then requests that are under way have `grace` to finish.
    pub(crate) async fn serve(
        self: Arc<Self>,
        listener: TcpListener,
        signal: impl Future<Output = ()>,
        grace: Duration,
    ) {
        let stopping = || self.stop();
        let limits = self.settings.limits;
        tokio::select! {
            _ = serve(listener, Arc::clone(&self), limits, signal, stopping, grace) => {}
            () = self.post_webhooks() => {}
        }
    }
}

impl Handler for Gateway {
    type Body = AnswerBody;
    type Error = Closed;

    async fn handle(
        &self,
        request: Request<Incoming>,
        flow: &Flow,
    ) -> Result<Response<AnswerBody>, Closed> {
        let mut response = self.exchange(request, flow).await?;
        if let Some(session) = response.extensions_mut().remove::<Session>() {
            response.extensions_mut().insert(Afterwards::new(session.run()));
        }
        Ok(response)
    }

    fn resets(error: &Closed) -> bool {
        error.resets
    }
}
