//! Which calls go wrong, and how often.

use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::Fault;

/// A script has no more steps than this.
const MOST_STEPS: usize = 10_000;

/// Which calls go wrong, and how: all of them, unless it is told otherwise.
///
/// ```
/// use wagate_mock::{Fault, FaultPlan};
///
/// // The next two calls of one operation:
/// FaultPlan::new(Fault::Status(503)).operation("sendMessage").times(2);
/// // Every third call of any operation, as long as the gateway runs:
/// FaultPlan::new(Fault::Drop).every(3);
/// // Two fail, the third goes well, the fourth gets no answer, and then all goes well:
/// FaultPlan::script([Some(Fault::Status(502)), Some(Fault::Status(502)), None, Some(Fault::Drop)]);
/// ```
///
/// A plan is read from text, too, as the command takes it: an operation, and what goes wrong with its calls. One fault is
/// for every call; several are a script, in which `ok` stands for a call that goes well, and `*2` for two.
///
/// ```
/// use wagate_mock::{Fault, FaultPlan};
///
/// let script = "sendMessage=502*2,ok,drop".parse::<FaultPlan>()?;
/// let bad = Some(Fault::Status(502));
/// assert_eq!(script, FaultPlan::script([bad, bad, None, Some(Fault::Drop)]).operation("sendMessage"));
/// assert_eq!("503".parse(), Ok(FaultPlan::new(Fault::Status(503))));
/// # Ok::<(), String>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultPlan {
    pub(crate) steps: Vec<Option<Fault>>,
    pub(crate) operation: Option<String>,
    pub(crate) every: u64,
    pub(crate) times: Option<u64>,
}

impl FaultPlan {
    /// Every call goes wrong in this way.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self { steps: vec![Some(fault)], operation: None, every: 1, times: None }
    }

    /// The calls go wrong one after the other as it is written here; `None` stands for one that goes well. After the last
    /// one all goes well, unless the script is to be played several [times](Self::times).
    #[must_use]
    pub fn script(steps: impl IntoIterator<Item = Option<Fault>>) -> Self {
        Self { steps: steps.into_iter().collect(), operation: None, every: 1, times: Some(1) }
    }

    /// Only calls of the operation with this `operationId`.
    #[must_use]
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// The operation whose calls it is about; `None` if it is about all.
    #[must_use]
    pub fn operation_id(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    /// Only every nth call: with 3 the third, the sixth, and so on. 0 means the same as 1.
    #[must_use]
    pub fn every(mut self, nth: u64) -> Self {
        self.every = nth.max(1);
        self
    }

    /// Only so many times; then the plan is done. A script is played so many times from its beginning to its end.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }
}

impl FromStr for FaultPlan {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (operation, steps) = match text.split_once('=') {
            Some((operation, steps)) => (Some(operation.trim()), steps),
            None => (None, text),
        };
        if operation.is_some_and(str::is_empty) {
            return Err(format!("`{text}` has no operation before the `=`"));
        }
        let plan = match steps.trim().parse::<Fault>() {
            Ok(fault) => Self::new(fault),
            Err(_) => Self::script(read_steps(steps)?),
        };
        Ok(match operation.filter(|operation| *operation != "*") {
            Some(operation) => plan.operation(operation),
            None => plan,
        })
    }
}

fn read_steps(text: &str) -> Result<Vec<Option<Fault>>, String> {
    let mut steps = Vec::new();
    for step in text.split(',').map(str::trim) {
        let (what, times) = match step.split_once('*') {
            Some((what, times)) => (
                what.trim(),
                times.trim().parse::<usize>().map_err(|_| {
                    format!("`{times}` in `{step}` is not how many times it goes wrong")
                })?,
            ),
            None => (step, 1),
        };
        let fault = match what {
            "ok" => None,
            fault => Some(fault.parse()?),
        };
        if times > MOST_STEPS - steps.len() {
            return Err(format!("a script has no more than {MOST_STEPS} steps"));
        }
        steps.extend(std::iter::repeat_n(fault, times));
    }
    Ok(steps)
}

/// The plans of a gateway, in the order in which they were made.
#[derive(Default)]
pub(crate) struct Faults {
    plans: Mutex<Vec<Running>>,
    /// Nearly every call finds no plan; it need not wait for others to see that.
    is_any: AtomicBool,
}

/// A plan with its progress.
#[derive(Clone)]
pub(crate) struct Running {
    pub(crate) plan: FaultPlan,
    /// How many calls were of its matter.
    pub(crate) calls: u64,
    /// The next step.
    pub(crate) step: usize,
    /// How many times it is still played.
    pub(crate) left: Option<u64>,
}

impl Faults {
    pub(crate) fn add(&self, plan: FaultPlan) {
        let mut plans = self.lock();
        let left = if plan.steps.is_empty() { Some(0) } else { plan.times };
        plans.push(Running { left, plan, calls: 0, step: 0 });
        self.finish(&mut plans);
    }

    pub(crate) fn clear(&self) {
        let mut plans = self.lock();
        plans.clear();
        self.finish(&mut plans);
    }

    /// The plans that are not done yet.
    pub(crate) fn running(&self) -> Vec<Running> {
        self.lock().clone()
    }

    /// What goes wrong with this call: the first plan that has something for it decides.
    pub(crate) fn next(&self, operation: &str) -> Option<Fault> {
        if !self.is_any.load(Ordering::Acquire) {
            return None;
        }
        let mut plans = self.lock();
        let mut decided = None;
        for running in plans.iter_mut().filter(|running| running.is_about(operation)) {
            running.calls += 1;
            if decided.is_none() && running.calls.is_multiple_of(running.plan.every) {
                decided = Some(running.play());
            }
        }
        self.finish(&mut plans);
        decided.flatten()
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

    /// Plays the next step.
    fn play(&mut self) -> Option<Fault> {
        let fault = self.plan.steps.get(self.step).copied().flatten();
        self.step += 1;
        if self.step >= self.plan.steps.len() {
            self.step = 0;
            self.left = self.left.map(|left| left.saturating_sub(1));
        }
        fault
    }
}
