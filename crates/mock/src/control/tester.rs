//! What a tester does with a gateway: fill its queue, let calls fail.

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};
use wagate_spec::{Example, suggest};

use crate::answers::own::Answering;
use crate::gateway::Gateway;
use crate::notifications::delivery;
use crate::vendors::unknown_operation;
use crate::{Exchange, Fault, FaultPlan, MockError, Notification};

impl Gateway {
    /// Tells clients of notifications: all, or none when one of them is not what the vendor sends.
    pub(crate) fn notify(&self, bodies: Vec<Value>) -> Result<Vec<u64>, MockError> {
        self.check_receiver()?;
        let file = Value::Array(bodies);
        self.check_notifications(&file)?;
        let Value::Array(bodies) = file else { return Ok(Vec::new()) };
        self.notify_unchecked(bodies)
    }

    /// As `notify`, whatever the notifications are.
    pub(crate) fn notify_unchecked(&self, bodies: Vec<Value>) -> Result<Vec<u64>, MockError> {
        self.tell_clients(bodies.iter().filter_map(|body| to_raw_value(body).ok()).collect())
    }

    /// Posts notifications to the receiver of webhooks, or else puts them into the queue; gives their numbers.
    pub(crate) fn tell_clients(&self, bodies: Vec<Box<RawValue>>) -> Result<Vec<u64>, MockError> {
        self.check_receiver()?;
        let numbers = if self.outbox.has_receiver() {
            let bodies = bodies.into_iter().map(|body| String::from(Box::<str>::from(body)).into());
            self.outbox.push(bodies.collect())
        } else {
            self.queue.push(bodies)
        };
        numbers.ok_or(MockError::TooManyNotifications)
    }

    /// Lets webhooks be posted to an address, or nowhere any more.
    pub(crate) fn post_webhooks_to(&self, to: Option<&str>) -> Result<(), MockError> {
        if let Some(to) = to {
            if self.spec.webhooks.is_none() {
                return Err(MockError::NoWebhooks { vendor: self.spec.vendor.clone() });
            }
            delivery::target(to)?;
        }
        self.outbox.set_receiver(to.map(str::to_owned));
        Ok(())
    }

    /// Lets a program answer the calls of an operation.
    pub(crate) fn set_answer(
        &self,
        operation: &str,
        answering: Answering,
    ) -> Result<(), MockError> {
        self.index(operation)?;
        self.own.set(operation, answering);
        Ok(())
    }

    /// The number of an operation in the description.
    pub(crate) fn index(&self, operation: &str) -> Result<usize, MockError> {
        let index = self.spec.operations.iter().position(|one| one.id == operation);
        index.ok_or_else(|| unknown_operation(&self.spec, operation))
    }

    /// Waits until so many calls of an operation were answered; gives those that are kept.
    pub(crate) async fn wait_for(
        &self,
        operation: &str,
        calls: u64,
    ) -> Result<Vec<Exchange>, MockError> {
        let index = self.index(operation)?;
        self.activity.until(|| (self.activity.calls(index) >= calls).then_some(())).await;
        Ok(self.recorder.of(operation))
    }

    /// Waits until nothing is left to do.
    pub(crate) async fn drained(&self) -> Result<(), MockError> {
        let is_quiet = || self.queue.len() == 0 && !self.activity.is_busy();
        self.activity.until(|| if is_quiet() { self.outbox.drained() } else { None }).await
    }

    /// Forgets what went over the wire.
    pub(crate) fn clear_exchanges(&self) -> usize {
        self.activity.forget();
        self.recorder.clear()
    }

    /// Deletes what waits in the queue; gives how many there were.
    pub(crate) fn empty_queue(&self) -> usize {
        let removed = self.queue.empty();
        self.activity.tell();
        removed
    }

    /// Refuses a notification, or a list of them, that the vendor does not document.
    pub(crate) fn check_notifications(&self, notifications: &Value) -> Result<(), MockError> {
        match self.checks.notifications(notifications.to_string().as_bytes()) {
            Some(report) => {
                let vendor = self.spec.vendor.clone();
                Err(MockError::Notification { vendor, message: first(&report) })
            }
            None => Ok(()),
        }
    }

    /// The payload of an event by the name of the event, or with the name of one of its examples behind a dot.
    pub(crate) fn documented_event(&self, name: &str) -> Result<Value, MockError> {
        // The name of an event may itself hold dots.
        let shown = self.spec.event(name).and_then(|event| Example::main(&event.examples));
        let example = || {
            let (event, example) = name.rsplit_once('.')?;
            self.spec.event(event)?.examples.get(example)
        };
        shown.or_else(example).map(|example| Value::clone(&example.value)).ok_or_else(|| {
            let events = self.spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
            let hint = suggest::hint(name, events.map(|event| event.name.as_str()));
            let what = format!("an event `{name}`{hint}");
            MockError::NoExample { vendor: self.spec.vendor.clone(), what }
        })
    }

    fn check_receiver(&self) -> Result<(), MockError> {
        if self.has_queue || self.outbox.has_receiver() {
            return Ok(());
        }
        Err(MockError::NoQueue { vendor: self.spec.vendor.clone() })
    }

    pub(crate) fn pending(&self) -> Vec<Notification> {
        self.queue.pending()
    }

    /// Takes a plan that can come true.
    pub(crate) fn plan_faults(&self, plan: FaultPlan) -> Result<(), MockError> {
        if let Some(id) = plan.operation.as_deref() {
            self.index(id)?;
        }
        for step in plan.steps.iter().flatten() {
            if let Fault::Status(status) = *step
                && !(200..1000).contains(&status)
            {
                return Err(MockError::NoStatus { status });
            }
        }
        self.faults.add(plan);
        Ok(())
    }
}

/// The first problem of a report, in words.
fn first(report: &wagate_validate::WebhookFileReport) -> String {
    let bad = report.entries.iter().zip(1..).find(|(entry, _)| !entry.report.valid);
    let Some((entry, number)) = bad else { return "it is not valid".to_owned() };
    let problem = entry.report.problems.first();
    let message = match problem {
        Some(problem) => format!("{}: {}", problem.instance_path, problem.message),
        None => entry.report.unreadable.clone().unwrap_or_default(),
    };
    format!("notification {number}: {message}")
}
