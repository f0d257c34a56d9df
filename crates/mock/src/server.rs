//! Runs a gateway on a listener until it is told to stop.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::MockError;
use crate::gateway::Gateway;

/// Listens on an address, with an error that says what to do.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, MockError> {
    TcpListener::bind(address).await.map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => MockError::AddressTaken { address },
        _ => MockError::Bind { address, source },
    })
}

/// Serves until the signal; then requests that are under way have `grace` to finish.
pub(crate) async fn serve(
    listener: TcpListener,
    gateway: Arc<Gateway>,
    signal: impl Future<Output = ()> + Send + 'static,
    grace: Duration,
) -> Result<(), MockError> {
    // Every path goes to one handler: the routes of gateways have captures that axum's router lacks.
    let application = Router::new().fallback(handle).with_state(gateway);
    let (stopping, stopped) = oneshot::channel();
    let signal = async move {
        signal.await;
        // A server that is gone already does not need to know.
        let _ = stopping.send(());
    };
    let server = axum::serve(listener, application).with_graceful_shutdown(signal);
    let patience = async move {
        let _ = stopped.await;
        tokio::time::sleep(grace).await;
    };
    tokio::select! {
        result = server.into_future() => result.map_err(MockError::Server),
        () = patience => Ok(()),
    }
}

async fn handle(State(gateway): State<Arc<Gateway>>, request: Request) -> Response {
    gateway.handle(request).await
}
