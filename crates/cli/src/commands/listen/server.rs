//! Listening on an address until something ends it.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use wagate_server::Limits;

use super::lines::{Ended, Lines};
use super::receive::Receiver;
use crate::output::Output;
use crate::stop::StopSignals;

/// How long requests that are under way may take once the command ends.
pub const GRACE: Duration = Duration::from_secs(5);

/// Listens on an address.
///
/// # Errors
///
/// Says what to do when it is taken.
pub async fn bind(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => anyhow!(
            "{address} is taken by another program; choose another port, or port 0 for any free one"
        ),
        io::ErrorKind::PermissionDenied => {
            anyhow!("{address} may not be listened on: {error}; choose a port above 1023")
        }
        io::ErrorKind::AddrNotAvailable => {
            anyhow!("{} is no address of this machine", address.ip())
        }
        _ => anyhow!(error).context(format!("cannot listen on {address}")),
    })
}

/// Serves until a signal comes or nothing more is printed; then requests that are under way have some time.
///
/// # Errors
///
/// When standard output or the network fails.
pub async fn serve(
    listener: TcpListener,
    receiver: Receiver,
    (lines, mut ended): (Lines, oneshot::Receiver<Ended>),
    stop: &mut StopSignals,
    output: &Output,
) -> Result<()> {
    let (closing, closed) = oneshot::channel::<()>();
    let signal = async {
        // Either way it is time.
        let _ = closed.await;
    };
    let (receiver, limits) = (Arc::new(receiver), Limits::default());
    let mut server =
        tokio::spawn(wagate_server::serve(listener, receiver, limits, signal, || {}, GRACE));
    let reason = tokio::select! {
        reason = &mut ended => Some(reason),
        () = stop.wait() => None,
        result = &mut server => {
            return result.map(drop).context("the receiver failed");
        }
    };
    output.note("stopping");
    drop(closing);
    let rest = async {
        if !server.await.unwrap_or(false) {
            output.warning("a request that did not come to its end was cut off");
        }
        match reason {
            Some(ended) => ended.map_or(Ok(()), Ended::into_result),
            None => lines.finish(ended).await,
        }
    };
    tokio::select! {
        result = rest => result,
        () = stop.wait() => bail!("stopped at once, so that the last line may not be whole"),
    }
}
