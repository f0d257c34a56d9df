//! Work on all cores, with results in the order of the input and little of it in memory.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::Result;

use crate::stop::{Signal, StopSignals};

/// So many pieces of work are in hand for each core.
const IN_HAND: usize = 4;

/// How the work ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// All of it is done.
    Done,
    /// Whoever takes the results wants no more.
    Enough,
    /// A signal broke it off; what had begun was finished.
    Interrupted(Signal),
}

/// What was dealt out and what has come back.
#[derive(Default)]
struct State {
    dealt: usize,
    delivered: usize,
    /// No more is dealt out: the input is at its end, or somebody wants no more.
    closed: bool,
    failure: Option<anyhow::Error>,
    signal: Option<Signal>,
}

#[derive(Default)]
struct Flow {
    state: Mutex<State>,
    changed: Condvar,
}

impl Flow {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of the next piece of work; none when no more is wanted.
    fn deal(&self) -> Option<usize> {
        let mut state = self.lock();
        if state.closed {
            return None;
        }
        state.dealt += 1;
        Some(state.dealt - 1)
    }

    /// Waits until there is room for another piece; tells whether one is wanted.
    fn wait_for_room(&self, most: usize) -> bool {
        let mut state = self.lock();
        while !state.closed && state.dealt - state.delivered >= most {
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        !state.closed
    }

    fn close(&self, failure: Option<anyhow::Error>, signal: Option<Signal>) {
        let mut state = self.lock();
        state.closed = true;
        state.failure = state.failure.take().or(failure);
        state.signal = state.signal.or(signal);
        self.changed.notify_all();
    }

    fn deliver(&self) {
        self.lock().delivered += 1;
        self.changed.notify_all();
    }
}

/// What the one who takes the results is woken by.
enum Event<R> {
    Result(usize, R),
    /// The state has changed.
    Look,
}

/// Does each piece of work on any core and hands the results on in order, until the input ends, a result is enough, or a
/// signal comes. A reader that waits for input that never comes does not keep the command from ending.
///
/// # Errors
///
/// When the input cannot be read, after the results of what could be, or when a result cannot be taken.
pub fn in_order<J: Send + 'static, R: Send + 'static>(
    jobs: impl Iterator<Item = Result<J>> + Send + 'static,
    work: impl Fn(J) -> R + Send + Sync + 'static,
    mut take: impl FnMut(R) -> Result<ControlFlow<()>>,
) -> Result<Ended> {
    let flow = Arc::new(Flow::default());
    let (events, woken) = mpsc::channel();
    watch_signals(&flow, &events)?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let (to_workers, dealt) = mpsc::channel();
    let (dealt, work) = (Arc::new(Mutex::new(dealt)), Arc::new(work));
    for _ in 0..cores {
        let (dealt, work, events) = (Arc::clone(&dealt), Arc::clone(&work), events.clone());
        thread::spawn(move || run_worker(&dealt, &*work, &events));
    }
    let reading = Arc::clone(&flow);
    thread::spawn(move || read(jobs, &reading, cores * IN_HAND, &to_workers, &events));
    collect(&flow, &woken, &mut take)
}

fn run_worker<J, R>(
    dealt: &Mutex<Receiver<(usize, J)>>,
    work: &impl Fn(J) -> R,
    events: &Sender<Event<R>>,
) {
    loop {
        let job = dealt.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, job)) = job else { return };
        if events.send(Event::Result(number, work(job))).is_err() {
            return;
        }
    }
}

fn read<J, R>(
    mut jobs: impl Iterator<Item = Result<J>>,
    flow: &Flow,
    most: usize,
    to_workers: &Sender<(usize, J)>,
    events: &Sender<Event<R>>,
) {
    let mut failure = None;
    while flow.wait_for_room(most) {
        match jobs.next() {
            Some(Ok(job)) => {
                let Some(number) = flow.deal() else { break };
                if to_workers.send((number, job)).is_err() {
                    break;
                }
            }
            Some(Err(error)) => {
                failure = Some(error);
                break;
            }
            None => break,
        }
    }
    flow.close(failure, None);
    // Nobody listens any more when the command has ended.
    let _ = events.send(Event::Look);
}

fn collect<R>(
    flow: &Flow,
    woken: &Receiver<Event<R>>,
    take: &mut impl FnMut(R) -> Result<ControlFlow<()>>,
) -> Result<Ended> {
    let (mut waiting, mut next) = (BTreeMap::new(), 0);
    loop {
        while let Some(result) = waiting.remove(&next) {
            next += 1;
            flow.deliver();
            let taken = take(result);
            if !matches!(taken, Ok(ControlFlow::Continue(()))) {
                flow.close(None, None);
                return taken.map(|_| Ended::Enough);
            }
        }
        let mut state = flow.lock();
        if state.closed && next == state.dealt {
            return match (state.failure.take(), state.signal) {
                (Some(failure), _) => Err(failure),
                (None, Some(signal)) => Ok(Ended::Interrupted(signal)),
                (None, None) => Ok(Ended::Done),
            };
        }
        drop(state);
        match woken.recv() {
            Ok(Event::Result(number, result)) => drop(waiting.insert(number, result)),
            Ok(Event::Look) => {}
            // A worker has failed; what it had is lost.
            Err(_) => anyhow::bail!("the check broke off by a fault of its own"),
        }
    }
}

/// From here on a signal ends the work, not the process.
fn watch_signals<R: Send + 'static>(flow: &Arc<Flow>, events: &Sender<Event<R>>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut signals = runtime.block_on(async { StopSignals::install() })?;
    let (flow, events) = (Arc::clone(flow), events.clone());
    thread::spawn(move || {
        let signal = runtime.block_on(signals.signal());
        flow.close(None, Some(signal));
        let _ = events.send(Event::Look);
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_input() {
        let mut seen = Vec::new();
        let ended = in_order(
            (0..1000).map(Ok),
            |number: u32| number * 2,
            |result| {
                seen.push(result);
                Ok(ControlFlow::Continue(()))
            },
        );
        assert_eq!(ended.expect("it works"), Ended::Done);
        assert_eq!(seen, (0..1000).map(|number| number * 2).collect::<Vec<_>>());
    }

    #[test]
    fn no_more_is_read_than_is_wanted() {
        let ended = in_order(
            (0..).map(Ok),
            |number: u32| number,
            |number| {
                Ok(if number == 100 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
            },
        );
        assert_eq!(ended.expect("it works"), Ended::Enough);
    }

    #[test]
    fn what_was_read_before_a_failure_is_handed_on() {
        let jobs = (0..10).map(|number| match number {
            7 => Err(anyhow::anyhow!("cut off")),
            number => Ok(number),
        });
        let mut seen = Vec::new();
        let ended = in_order(
            jobs,
            |number: u32| number,
            |number| {
                seen.push(number);
                Ok(ControlFlow::Continue(()))
            },
        );
        assert_eq!(ended.expect_err("it fails").to_string(), "cut off");
        assert_eq!(seen, (0..7).collect::<Vec<_>>());
    }
}
