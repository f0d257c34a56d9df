//! Takes connections, and their requests, until it is told to stop.

use std::error::Error;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{Request, Response};
use http_body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::connections::{Connections, Place};
use crate::line::Line;
use crate::{Flow, Limits};

/// How long to wait when the system has no connection to give, for example because too many files are open.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers requests.
pub trait Handler: Send + Sync + 'static {
    /// The body of an answer.
    type Body: Body<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>> + Send + 'static;
    /// Why there is no answer; the connection is closed.
    type Error: Into<Box<dyn Error + Send + Sync>>;

    /// Answers a request. An answer may have [`Afterwards`] among its extensions.
    fn handle(
        &self,
        request: Request<Incoming>,
        flow: &Flow,
    ) -> impl Future<Output = Result<Response<Self::Body>, Self::Error>> + Send;

    /// Whether the connection is reset for this error, as one is that breaks, and not closed in good order.
    fn resets(_error: &Self::Error) -> bool {
        false
    }
}

/// What goes on over a connection after its last answer, which changed to another protocol.
#[derive(Clone)]
pub struct Afterwards(Arc<Mutex<Option<BoxFuture<'static, ()>>>>);

impl Afterwards {
    /// Runs this until its end, or until the server stops.
    pub fn new(future: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Some(Box::pin(future)))))
    }

    async fn run(self) {
        let future = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(future) = future {
            future.await;
        }
    }
}

/// Serves until the signal; then `stopping` is called, and requests that are under way have `grace` to finish. What is left
/// of them after that is cut off. Gives back whether none was.
pub async fn serve<H: Handler>(
    listener: TcpListener,
    handler: Arc<H>,
    limits: Limits,
    signal: impl Future<Output = ()>,
    stopping: impl FnOnce(),
    grace: Duration,
) -> bool {
    let server = Arc::new(Server { handler, limits, flow: Flow::new(limits) });
    let places = Connections::new(limits.connections);
    let (running, stop) = watch::channel(());
    // The connections end with this list, also when the whole server is dropped.
    let mut connections = JoinSet::new();
    let mut signal = pin!(signal);
    {
        let mut waiting = pin!(next(&listener, &places));
        loop {
            tokio::select! {
                (stream, place) = waiting.as_mut() => {
                    connections.spawn(Arc::clone(&server).connection(stream, place, stop.clone()));
                    waiting.set(next(&listener, &places));
                }
                Some(_) = connections.join_next() => {}
                () = &mut signal => break,
            }
        }
    }
    drop(listener);
    stopping();
    drop(running);
    let ends = async { while connections.join_next().await.is_some() {} };
    tokio::time::timeout(grace, ends).await.is_ok()
}

/// The next connection, with a place for it.
async fn next(listener: &TcpListener, places: &Connections) -> (TcpStream, Place) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return (stream, places.enter().await),
            Err(error) if is_of_one(&error) => {}
            Err(_) => {
                places.end_oldest();
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

/// Whether an error is that of a connection which broke before it was accepted, and concerns nobody else.
fn is_of_one(error: &io::Error) -> bool {
    let broken = [
        io::ErrorKind::ConnectionRefused,
        io::ErrorKind::ConnectionAborted,
        io::ErrorKind::ConnectionReset,
    ];
    broken.contains(&error.kind())
}

struct Server<H> {
    handler: Arc<H>,
    limits: Limits,
    flow: Flow,
}

impl<H: Handler> Server<H> {
    /// What a connection asks for, until it ends. A client that goes away is nothing to tell anyone.
    async fn connection(
        self: Arc<Self>,
        stream: TcpStream,
        place: Place,
        mut stop: watch::Receiver<()>,
    ) {
        // Answers are written whole; without this one of several packets would wait for the last.
        let _ = stream.set_nodelay(true);
        let place = &place;
        let afterwards = &Mutex::new(None);
        let line = Line::new(stream);
        let resets = line.resets();
        let service = service_fn(async |request| {
            place.is_busy();
            let mut answered = self.handler.handle(request, &self.flow).await;
            if answered.as_ref().is_err_and(H::resets) {
                resets.store(true, Ordering::Relaxed);
            }
            if let Ok(response) = &mut answered
                && let Some(more) = response.extensions_mut().remove::<Afterwards>()
            {
                *afterwards.lock().unwrap_or_else(PoisonError::into_inner) = Some(more);
            } else {
                place.is_idle();
            }
            answered
        });
        let mut builder = http1::Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(self.limits.head);
        let connection = builder.serve_connection(TokioIo::new(line), service);
        let mut connection = pin!(connection.with_upgrades());
        tokio::select! {
            biased;
            _ = connection.as_mut() => {}
            () = place.needed() => return,
            // The sender is gone: the server stops.
            _ = stop.changed() => {
                connection.as_mut().graceful_shutdown();
                let _ = connection.await;
            }
        }
        let more = afterwards.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(more) = more {
            more.run().await;
        }
    }
}
