//! When the websocket is opened, and what is made of its end.

use std::time::{Duration, SystemTime};

use futures_util::StreamExt;
use wagate_client::reconnect::{Pause, may_pass};

use super::options::Options;
use super::watched::Watched;
use crate::events::Listen;
use crate::types::Event;
use crate::{Client, Error, Messages, RetryPolicy};

pub(super) struct Listener {
    client: Client,
    options: Options,
    messages: Option<Messages<Event>>,
    /// How many connections failed or ended since the last event.
    failures: u32,
    pause: Pause,
    /// Since when there is no connection, once there was one. By the clock on the wall: a machine that sleeps hears
    /// nothing.
    lost: Option<SystemTime>,
    /// What is told after the connection.
    waiting: Option<Watched>,
}

impl Listener {
    pub(super) fn new(client: Client, options: Options) -> Self {
        // The stream itself tries again, as long as it takes.
        let client = client.with_retry(RetryPolicy::none());
        let (messages, failures, pause, lost, waiting) = (None, 0, Pause::default(), None, None);
        Self { client, options, messages, failures, pause, lost, waiting }
    }

    /// What happens next, however long that takes; or a refusal.
    pub(super) async fn next(&mut self) -> Result<Watched, Error> {
        if let Some(waiting) = self.waiting.take() {
            return Ok(waiting);
        }
        let Some(messages) = &mut self.messages else { return self.connect().await };
        match messages.next().await {
            Some(Ok(event)) => {
                self.failures = 0;
                Ok(Watched::Event(event))
            }
            // Only one message does not fit; more may follow.
            Some(Err(error @ Error::Body { .. })) => Ok(Watched::Unreadable(error)),
            Some(Err(error)) => Ok(self.lost(Some(error))),
            None => Ok(self.lost(None)),
        }
    }

    async fn connect(&mut self) -> Result<Watched, Error> {
        self.pause.wait().await;
        match self.request().await {
            Ok(messages) => {
                self.messages = Some(messages);
                self.waiting = self.lost.take().map(|lost| Watched::PossibleGap {
                    silence: SystemTime::now().duration_since(lost).unwrap_or_default(),
                });
                Ok(Watched::Connected)
            }
            Err(error) => {
                let after = self.failed(Some(&error));
                if may_pass(&error) {
                    return Ok(Watched::Reconnecting { cause: Some(error), after });
                }
                Err(error)
            }
        }
    }

    fn request(&self) -> Listen {
        let mut request = self.client.events().listen();
        if let Some(session) = &self.options.session {
            request = request.session(session);
        }
        if !self.options.events.is_empty() {
            request = request.events(&self.options.events);
        }
        request
    }

    /// The connection ended.
    fn lost(&mut self, cause: Option<Error>) -> Watched {
        self.messages = None;
        self.lost = Some(SystemTime::now());
        let after = self.failed(cause.as_ref());
        Watched::Reconnecting { cause, after }
    }

    /// Begins a pause, at least as long as the server asks.
    fn failed(&mut self, error: Option<&Error>) -> Duration {
        self.failures = self.failures.saturating_add(1);
        let asked = error.and_then(Error::retry_after).unwrap_or_default();
        self.pause.begin(self.options.pause(self.failures).max(asked))
    }
}
