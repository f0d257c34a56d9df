//! Runs a gateway on a listener until it is told to stop.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::MockError;
use crate::gateway::Gateway;

/// How long to wait when the system has no connection to give, for example because too many files
/// are open.
const PAUSE: Duration = Duration::from_millis(100);

/// Listens on an address, with an error that says what to do.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, MockError> {
    TcpListener::bind(address).await.map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => MockError::AddressTaken { address },
        _ => MockError::Bind { address, source },
    })
}

/// Serves until the signal; then requests that are under way have `grace` to finish. What is left of
/// them after that is cut off.
pub(crate) async fn serve(
    listener: TcpListener,
    gateway: Arc<Gateway>,
    signal: impl Future<Output = ()> + Send + 'static,
    grace: Duration,
) -> Result<(), MockError> {
    let graceful = GracefulShutdown::new();
    // The connections end with this list, also when the whole server is dropped.
    let mut connections = JoinSet::new();
    tokio::pin!(signal);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&gateway), &graceful));
                }
                Err(error) => pause_after(&error).await,
            },
            Some(_) = connections.join_next() => {}
            () = &mut signal => break,
        }
    }
    drop(listener);
    gateway.stop();
    // Whoever does not finish in time is cut off.
    let _ = tokio::time::timeout(grace, graceful.shutdown()).await;
    Ok(())
}

/// What a connection asks for, until it ends. A client that goes away is nothing to tell anyone.
fn connection(
    stream: TcpStream,
    gateway: Arc<Gateway>,
    graceful: &GracefulShutdown,
) -> impl Future<Output = ()> + use<> {
    // Answers are written whole; without this one of several packets would wait for the last.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let gateway = Arc::clone(&gateway);
        async move { gateway.handle(request).await }
    });
    let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    let watched = graceful.watch(connection);
    async move {
        let _ = watched.await;
    }
}

/// A connection that broke before it was accepted concerns nobody else.
async fn pause_after(error: &io::Error) {
    let broken = [
        io::ErrorKind::ConnectionRefused,
        io::ErrorKind::ConnectionAborted,
        io::ErrorKind::ConnectionReset,
    ];
    if !broken.contains(&error.kind()) {
        tokio::time::sleep(PAUSE).await;
    }
}
