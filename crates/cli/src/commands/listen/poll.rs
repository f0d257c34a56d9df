//! Events from the instance's queue, for who has no address that a gateway can reach.

use std::io::{self, IsTerminal};
use std::ops::ControlFlow;
use std::pin::pin;
use std::sync::Arc;

use anyhow::{Result, bail};
use futures_util::StreamExt;
use serde_json::Value;
use tokio::sync::oneshot;
use tokio::time::timeout;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use wagate_client::queue::{Delivery, Notifications, Queue};
use wagate_client::{Core, Error};
use wagate_spec::Spec;

use super::described::described;
use super::event::{Events, NotJson};
use super::lines::{Ended, Lines};
use super::server::GRACE;
use super::sink::{NotTaken, Sink};
use crate::commands::call::account;
use crate::output::Output;
use crate::profile::Profile;
use crate::stop::StopSignals;
use crate::verdict::Verdict;

/// Takes events from the queue.
pub struct Poller {
    /// Recognises events.
    pub events: Events,
    /// Takes them.
    pub sink: Arc<dyn Sink>,
    /// Counts them.
    pub lines: Lines,
    /// Asks the gateway.
    pub core: Core,
    /// How.
    pub queue: &'static Queue,
}

/// A client with the user's credentials, and the queue that it asks.
///
/// # Errors
///
/// When the vendor has no queue, or a credential is missing or none.
pub fn queue(spec: &'static Spec, profile: &Profile) -> Result<(Core, &'static Queue)> {
    let Some((receive, queue)) = described(spec)? else {
        bail!("{} has no queue to poll: it sends webhooks only", spec.product);
    };
    let core = account(spec, receive, profile)?.build();
    Ok((core.map_err(|error| profile.explained(&error))?, queue))
}

/// Says on standard error what the client waits out in silence: a gateway that is down, or calls too often.
pub fn tell_failures() {
    let failures = Targets::new().with_target("wagate_client", LevelFilter::WARN);
    let colours = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let lines = tracing_subscriber::fmt::layer().without_time().with_target(false);
    let lines = lines.with_ansi(colours).with_writer(io::stderr);
    // A second subscriber would be refused; the command installs this one only.
    let _ = tracing_subscriber::registry().with(lines.with_filter(failures)).try_init();
}

impl Poller {
    /// Receives until a signal comes, nothing more is printed, or the gateway refuses.
    ///
    /// # Errors
    ///
    /// When standard output fails, or a second signal comes.
    pub async fn run(
        &self,
        mut ended: oneshot::Receiver<Ended>,
        stop: &mut StopSignals,
        output: &Output,
    ) -> Result<Verdict> {
        let mut notifications: Notifications<Value, Value> = self.core.notifications(self.queue);
        loop {
            let next = tokio::select! {
                biased;
                ended = &mut ended => {
                    return ended.map_or(Ok(()), Ended::into_result).map(|()| Verdict::Holds);
                }
                () = stop.wait() => break,
                next = notifications.next() => next,
            };
            match next {
                Some(Ok(delivery)) => {
                    if self.deliver_or_stop(delivery, stop, output).await.is_break() {
                        break;
                    }
                }
                Some(Err(error)) if is_final(&error) => {
                    output.error(&error.to_string());
                    return Ok(Verdict::DoesNotHold);
                }
                Some(Err(error)) => output.warning(&error.to_string()),
                None => break,
            }
        }
        output.note("stopping");
        if !matches!(timeout(GRACE, notifications.close()).await, Ok(Ok(()))) {
            output.warning(
                "an event that is printed was not taken from the queue; it may come again",
            );
        }
        tokio::select! {
            result = self.lines.finish(ended) => result.map(|()| Verdict::Holds),
            () = stop.wait() => bail!("stopped at once, so that the last line may not be whole"),
        }
    }

    /// Delivers an event, to its end if a signal comes meanwhile.
    async fn deliver_or_stop(
        &self,
        delivery: Delivery<Value, Value>,
        stop: &mut StopSignals,
        output: &Output,
    ) -> ControlFlow<()> {
        let mut work = pin!(self.deliver(delivery, output));
        tokio::select! {
            () = &mut work => ControlFlow::Continue(()),
            () = stop.wait() => {
                if timeout(GRACE, work).await.is_err() {
                    output.warning("an event was not taken from the queue in time; it may come again");
                }
                ControlFlow::Break(())
            }
        }
    }

    /// Prints an event, and only then tells the gateway that it may forget it.
    async fn deliver(&self, delivery: Delivery<Value, Value>, output: &Output) {
        // What is no JSON would be in the way of all others until it is deleted.
        let text = delivery.raw();
        let line =
            self.events.line(text.as_bytes()).or_else(|NotJson(_)| self.events.line_of_text(text));
        match line {
            Ok(line) => match self.sink.take(line).await {
                Ok(()) => {}
                Err(NotTaken::Ended) => return,
                // It stays in the queue, and comes again.
                Err(NotTaken::Failed(message)) => return output.warning(&message),
            },
            Err(NotJson(message)) => return output.warning(&message),
        }
        if let Err(error) = delivery.acknowledge().await {
            output.warning(&format!("an event that is printed is still in the queue: {error}"));
        }
    }
}

/// Whether asking again cannot help.
fn is_final(error: &Error<Value>) -> bool {
    error.was_never_sent() || error.status().is_some_and(|status| (400..500).contains(&status))
}
