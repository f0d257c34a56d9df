//! What a tester does with a gateway: fill its queue, let calls fail.

use serde_json::Value;
use serde_json::value::to_raw_value;
use wagate_spec::Example;

use crate::gateway::Gateway;
use crate::{Fault, FaultPlan, MockError, Notification};

impl Gateway {
    /// Puts notifications into the queue: all, or none when one of them is not what the vendor sends.
    pub(crate) fn notify(&self, bodies: Vec<Value>) -> Result<Vec<u64>, MockError> {
        let vendor = || self.spec.vendor.clone();
        self.check_queue()?;
        let file = Value::Array(bodies);
        if let Some(report) = self.checks.notifications(file.to_string().as_bytes()) {
            return Err(MockError::Notification { vendor: vendor(), message: first(&report) });
        }
        let bodies = file.as_array().map_or(&[][..], Vec::as_slice);
        Ok(self.queue.push(bodies.iter().filter_map(|body| to_raw_value(body).ok())))
    }

    /// Refuses a notification that the vendor does not document.
    pub(crate) fn check_notification(&self, notification: &Value) -> Result<(), MockError> {
        match self.checks.notifications(notification.to_string().as_bytes()) {
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
        shown.or_else(example).map(|example| example.value.clone()).ok_or_else(|| {
            MockError::NoExample {
                vendor: self.spec.vendor.clone(),
                what: format!("an event `{name}`"),
            }
        })
    }

    /// As `notify`, whatever the notifications are.
    pub(crate) fn notify_unchecked(&self, bodies: Vec<Value>) -> Result<Vec<u64>, MockError> {
        self.check_queue()?;
        Ok(self.queue.push(bodies.iter().filter_map(|body| to_raw_value(body).ok())))
    }

    fn check_queue(&self) -> Result<(), MockError> {
        if self.has_queue {
            return Ok(());
        }
        Err(MockError::NoQueue { vendor: self.spec.vendor.clone() })
    }

    pub(crate) fn pending(&self) -> Vec<Notification> {
        self.queue.pending()
    }

    /// Takes a plan that can come true.
    pub(crate) fn plan_faults(&self, plan: FaultPlan) -> Result<(), MockError> {
        let vendor = || self.spec.vendor.clone();
        if let Some(id) = plan.operation.as_deref().filter(|id| self.spec.operation(id).is_none()) {
            return Err(MockError::UnknownOperation { vendor: vendor(), operation: id.to_owned() });
        }
        if let Fault::Status(status) = plan.fault
            && !(200..1000).contains(&status)
        {
            return Err(MockError::NoStatus { status });
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
