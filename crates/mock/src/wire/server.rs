//! Runs a gateway on a listener until it is told to stop.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::MockError;
use crate::gateway::Gateway;
use crate::wire::delivery::Closed;
use crate::wire::websocket::Session;

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
    let (stopping, stop) = watch::channel(());
    // The connections end with this list, also when the whole server is dropped.
    let mut connections = JoinSet::new();
    tokio::pin!(signal);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&gateway), stop.clone()));
                }
                Err(error) => pause_after(&error).await,
            },
            Some(_) = connections.join_next() => {}
            () = &mut signal => break,
        }
    }
    drop(listener);
    gateway.stop();
    drop(stopping);
    // Whoever does not finish in time is cut off.
    let ends = async { while connections.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(grace, ends).await;
    Ok(())
}

/// What a connection asks for, until it ends. A client that goes away is nothing to tell anyone.
async fn connection(stream: TcpStream, gateway: Arc<Gateway>, mut stop: watch::Receiver<()>) {
    // Answers are written whole; without this one of several packets would wait for the last.
    let _ = stream.set_nodelay(true);
    // A connection becomes a websocket once at most.
    let opened = Arc::new(OnceLock::new());
    let opening = Arc::clone(&opened);
    let service = service_fn(move |request| {
        let (gateway, opening) = (Arc::clone(&gateway), Arc::clone(&opening));
        async move {
            let mut response = gateway.handle(request).await?;
            if let Some(session) = response.extensions_mut().remove::<Session>() {
                let _ = opening.set(session);
            }
            Ok::<_, Closed>(response)
        }
    });
    let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection.with_upgrades());
    tokio::select! {
        _ = connection.as_mut() => {}
        // The sender is gone: the server stops.
        _ = stop.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
    if let Some(session) = opened.get() {
        session.clone().run().await;
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
