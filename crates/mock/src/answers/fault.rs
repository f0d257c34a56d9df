//! What can go wrong on demand.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::wire::delivery::Delivery;

/// What goes wrong with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The gateway refuses with this status and does nothing. Where the docs show an answer of that
    /// status it is given, else a plain one.
    Status(u16),
    /// The answer comes that much later.
    Delay(Duration),
    /// The gateway does what it is asked to, then closes the connection before it answers.
    Drop,
    /// The gateway does what it is asked to, then closes the connection in the middle of the answer.
    Cut,
    /// The gateway does what it is asked to, and answers JSON that cannot be read.
    BrokenJson,
}

impl Fault {
    /// How an answer goes over the wire.
    pub(crate) fn delivery(self) -> Delivery {
        match self {
            Self::Drop => Delivery::Drop,
            Self::Cut => Delivery::Cut,
            _ => Delivery::Whole,
        }
    }

    /// Whether the answer does not reach the client as it is.
    pub(crate) fn spoils_answer(self) -> bool {
        matches!(self, Self::Drop | Self::Cut | Self::BrokenJson)
    }
}

/// In the words of the header `Prefer`: `fault=drop`.
impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(formatter, "code={status}"),
            Self::Delay(time) => write!(formatter, "delay={}", time.as_millis()),
            Self::Drop => formatter.write_str("fault=drop"),
            Self::Cut => formatter.write_str("fault=cut"),
            Self::BrokenJson => formatter.write_str("fault=broken-json"),
        }
    }
}

/// Which calls go wrong, and how: all of them, unless it is told otherwise.
///
/// ```
/// use wagate_mock::{Fault, FaultPlan};
///
/// // The next two calls of one operation:
/// FaultPlan::new(Fault::Status(503)).operation("sendMessage").times(2);
/// // Every third call of any operation, as long as the gateway runs:
/// FaultPlan::new(Fault::Drop).every(3);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultPlan {
    pub(crate) fault: Fault,
    pub(crate) operation: Option<String>,
    every: u64,
    times: Option<u64>,
}

impl FaultPlan {
    /// Every call goes wrong in this way.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self { fault, operation: None, every: 1, times: None }
    }

    /// Only calls of the operation with this `operationId`.
    #[must_use]
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// Only every nth call: with 3 the third, the sixth, and so on. 0 means the same as 1.
    #[must_use]
    pub fn every(mut self, nth: u64) -> Self {
        self.every = nth.max(1);
        self
    }

    /// Only so many times; then the plan is done.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }
}

/// The plans of a gateway, in the order in which they were made.
#[derive(Default)]
pub(crate) struct Faults {
    plans: Mutex<Vec<Running>>,
    /// Nearly every call finds no plan; it need not wait for others to see that.
    is_any: AtomicBool,
}

/// A plan with its progress.
struct Running {
    plan: FaultPlan,
    calls: u64,
    left: Option<u64>,
}

impl Faults {
    pub(crate) fn add(&self, plan: FaultPlan) {
        let mut plans = self.lock();
        plans.push(Running { left: plan.times, plan, calls: 0 });
        self.finish(&mut plans);
    }

    pub(crate) fn clear(&self) {
        let mut plans = self.lock();
        plans.clear();
        self.finish(&mut plans);
    }

    /// What goes wrong with this call: the first plan that has something for it decides.
    pub(crate) fn next(&self, operation: &str) -> Option<Fault> {
        if !self.is_any.load(Ordering::Acquire) {
            return None;
        }
        let mut plans = self.lock();
        let mut fault = None;
        for running in plans.iter_mut().filter(|running| running.is_about(operation)) {
            running.calls += 1;
            if fault.is_none() && running.calls.is_multiple_of(running.plan.every) {
                running.left = running.left.map(|left| left.saturating_sub(1));
                fault = Some(running.plan.fault);
            }
        }
        self.finish(&mut plans);
        fault
    }

    /// Takes out the plans that are done.
    fn finish(&self, plans: &mut Vec<Running>) {
        plans.retain(|running| running.left != Some(0));
        self.is_any.store(!plans.is_empty(), Ordering::Release);
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Running>> {
        self.plans.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Running {
    fn is_about(&self, operation: &str) -> bool {
        self.plan.operation.as_deref().is_none_or(|id| id == operation)
    }
}
