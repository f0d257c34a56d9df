//! The two calls that receiving is made of, and what the stream and its deliveries both know.

use std::marker::PhantomData;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::description::{Queue, Told};
use super::envelope::{self, Item};
use super::failure::Failure;
use super::gap::Gap;
use super::ledger::{Ledger, Receipt};
use super::options::Options;
use crate::core::Core;
use crate::decode::{self, Context};
use crate::error::{Error, ErrorBody};
use crate::operation::Operation;
use crate::request::{Reading, Request};
use crate::retry::RetryPolicy;
use crate::transport::{Reply, Sent};

/// The queue of an account.
pub(super) struct Account<E> {
    core: Core,
    queue: &'static Queue,
    /// The deletion, which may be repeated: a notification that is gone cannot be deleted again.
    delete: Operation<'static>,
    known: Mutex<Known>,
    errors: PhantomData<fn() -> E>,
}

#[derive(Default)]
struct Known {
    options: Options,
    ledger: Ledger,
    /// The last answer that ended too early.
    cut: Option<Bytes>,
    /// A gap of which nobody was told.
    gap: Option<Gap>,
}

impl<E: ErrorBody> Account<E> {
    pub(super) fn new(core: &Core, queue: &'static Queue) -> Self {
        let delete = queue.delete.idempotent(true);
        Self { core: core.clone(), queue, delete, known: Mutex::default(), errors: PhantomData }
    }

    /// The oldest notification; `None` when none came in time.
    pub(super) async fn receive(&self) -> Result<Option<Item>, Failure<E>> {
        let mut request = Request::new(self.queue.receive);
        // The stream itself tries again, as long as it takes; what is waited for has no deadline.
        let settings = self.core.settings().with_retry(RetryPolicy::none()).without_deadline();
        let core = self.core.with_settings(settings);
        if let Some(timeout) = self.queue.timeout {
            let wait = self.options().wait.as_secs().clamp(timeout.shortest, timeout.longest);
            request.query(timeout.parameter, wait);
        }
        let sent = core.send(request, Reading::Whole).await;
        if sent.as_ref().is_ok_and(|reply| reply.status == 408) {
            return Ok(None);
        }
        let starts = is_told(&sent, self.queue.starting);
        let context = self.context(self.queue.receive);
        let reply =
            decode::told_success(sent, context).map_err(|error| Failure::new(error, starts))?;
        let misfit = |message| reply.misfit(None, message, context);
        match envelope::open(&reply.body, self.queue) {
            Ok(Some(Item { flaw: Some(flaw), .. })) if flaw.is_cut && self.is_cut_first(&reply) => {
                Err(Failure::new(misfit(flaw.message), true))
            }
            Ok(item) => Ok(item),
            Err(message) => Err(Failure::new(misfit(message), false)),
        }
    }

    /// Whether an answer that ends too early is not the same as the one before: then the next may bring the rest.
    fn is_cut_first(&self, reply: &Reply) -> bool {
        let before = self.known().cut.replace(reply.body.clone());
        before.is_none_or(|before| before != reply.body)
    }

    /// Deletes a notification. That it was deleted before is as good.
    pub(super) async fn delete(&self, receipt: Receipt) -> Result<(), Failure<E>> {
        let mut request = Request::new(&self.delete);
        request.path(self.queue.deleted, receipt.id);
        self.known().ledger.deleting(receipt);
        let sent = self.core.send(request, Reading::Whole).await;
        let starts = is_told(&sent, self.queue.starting);
        let gone = is_told(&sent, self.queue.gone);
        let context = self.context(&self.delete);
        let (was_there, attempts) = match sent {
            Ok(reply) if gone => (false, reply.call.attempts),
            sent => {
                let reply =
                    decode::success(sent, context).map_err(|error| Failure::new(error, starts))?;
                (self.was_there(&reply), reply.call.attempts)
            }
        };
        let mut known = self.known();
        let deletions = known.ledger.deleted(receipt);
        if !was_there && deletions == 1 && attempts == 1 {
            known.gap = Some(Gap::TakenByAnother);
        }
        Ok(())
    }

    /// Deletes what was acknowledged and is still in the queue, each at least tried.
    pub(super) async fn delete_outstanding(&self) -> Result<(), Error<E>> {
        let mut result = Ok(());
        for receipt in self.to_delete() {
            result = result.and(self.delete(receipt).await.map_err(|failure| failure.error));
        }
        result
    }

    /// Whether the answer to a deletion says nothing else.
    fn was_there(&self, reply: &Reply) -> bool {
        let Some(result) = self.queue.result else { return true };
        let answer = serde_json::from_slice::<Value>(&reply.body);
        !answer.is_ok_and(|answer| answer.get(result) == Some(&Value::Bool(false)))
    }

    fn context<'a>(&'a self, operation: &'a Operation<'a>) -> Context<'a> {
        Context::of(operation, &self.core.shared.redactor)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether an answer is one of these.
fn is_told(sent: &Sent, answers: &[Told]) -> bool {
    let Ok(reply) = sent else { return false };
    answers.iter().any(|told| told.is(reply.status, &reply.body))
}

/// What is known without asking.
impl<E: ErrorBody> Account<E> {
    pub(super) fn options(&self) -> Options {
        self.known().options
    }

    pub(super) fn keeps(&self) -> Option<Duration> {
        self.queue.keeps
    }

    pub(super) fn set(&self, change: impl FnOnce(&mut Options)) {
        change(&mut self.known().options);
    }

    pub(super) fn delivered(&self, receipt: Receipt) -> u32 {
        self.known().ledger.delivered(receipt)
    }

    pub(super) fn acknowledged(&self, receipt: Receipt) {
        self.known().ledger.acknowledged(receipt);
    }

    pub(super) fn is_acknowledged(&self, receipt: Receipt) -> bool {
        self.known().ledger.is_acknowledged(receipt)
    }

    pub(super) fn to_delete(&self) -> Vec<Receipt> {
        self.known().ledger.to_delete()
    }

    pub(super) fn note(&self, gap: Gap) {
        self.known().gap = Some(gap);
    }

    pub(super) fn take_gap(&self) -> Option<Gap> {
        self.known().gap.take()
    }
}
