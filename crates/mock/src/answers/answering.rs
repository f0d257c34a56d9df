//! The answer to a proper request: documented, out of the queue, or wrong on demand.

use std::time::Duration;

use http::StatusCode;
use serde_json::Value;
use wagate_spec::{Content, Operation, Sampler};

use crate::Fault;
use crate::answers::about_asked::about_asked;
use crate::answers::choice;
use crate::answers::download::with_own_address;
use crate::answers::paging::paged;
use crate::answers::prefer::Preferences;
use crate::answers::spoiled::spoiled;
use crate::gateway::Gateway;
use crate::notifications::polling;
use crate::refusals::refusal;
use crate::refusals::told::told;
use crate::wire::answer::{Answer, PREFERENCE_APPLIED};
use crate::wire::body::Received;
use crate::wire::call::Call;

/// What goes wrong with a call.
#[derive(Default)]
struct Course {
    delay: Duration,
    fault: Option<Fault>,
}

impl Gateway {
    /// The answer, and what goes wrong with it.
    pub(crate) async fn answer(
        &self,
        call: &Call<'_>,
        received: &Received,
    ) -> (Answer, Option<Fault>) {
        let read = Preferences::read(&call.parts.headers)
            .and_then(|preferences| Ok((self.course(call, &preferences)?, preferences)));
        let (course, preferences) = match read {
            Ok(read) => read,
            Err(problem) => {
                let problem = self.redacted(problem, call);
                return (told(&self.spec, StatusCode::BAD_REQUEST, &problem), None);
            }
        };
        if !course.delay.is_zero() {
            Box::pin(tokio::time::sleep(course.delay)).await;
        }
        let answer = self.proper(call, received, &preferences, course.fault).await;
        let is_valid =
            |status, value: &Value| self.checks.is_valid_answer(call.operation(), status, value);
        (spoiled(answer, course.fault, &is_valid), course.fault)
    }

    /// What the request prefers to go wrong, or else what the next plan says.
    fn course(&self, call: &Call<'_>, preferences: &Preferences) -> Result<Course, String> {
        if !preferences.is_empty() {
            return Ok(Course { delay: preferences.delay()?, fault: preferences.fault()? });
        }
        Ok(match self.faults.next(&call.operation().id) {
            Some(Fault::Delay(delay)) => Course { delay, fault: Some(Fault::Delay(delay)) },
            fault => Course { fault, ..Course::default() },
        })
    }

    async fn proper(
        &self,
        call: &Call<'_>,
        received: &Received,
        preferences: &Preferences,
        fault: Option<Fault>,
    ) -> Answer {
        match fault {
            Some(Fault::Status(status)) => {
                return refusal::documented(call.documented, status, "the mock was told to fail");
            }
            Some(Fault::RateLimited(after)) => return refusal::too_many(call.documented, after),
            _ => {}
        }
        let own = || self.own.answer(call, received);
        if let Some(own) = (!preferences.choose_answer()).then(own).flatten() {
            return own;
        }
        let queue = call.operation().queue.as_ref().filter(|_| self.has_queue);
        let answer = match queue.filter(|_| !preferences.choose_answer()) {
            Some(does) => {
                // Nobody needs to wait for an answer that gets lost.
                let is_lost = fault.is_some_and(Fault::spoils_answer);
                let wait = if is_lost { Duration::ZERO } else { self.settings.longest_wait };
                Box::pin(polling::answer(call, does, &self.queue, wait)).await
            }
            None if preferences.choose_answer() => {
                let preferred = self.documented_answer(call, preferences);
                paged(preferred, call, received, self.settings.made_up, None)
            }
            None => self.answer_of_session(call, received, || {
                let usual = self.documented_answer(call, preferences);
                about_asked(self.answer_with_state(call, received, usual), call, received)
            }),
        };
        let mut answer = with_own_address(answer, call, received, &self.files);
        if let Some(applied) = preferences.applied().filter(|_| answer.problem.is_none()) {
            answer.set(PREFERENCE_APPLIED, &applied);
        }
        answer
    }

    fn documented_answer(&self, call: &Call<'_>, preferences: &Preferences) -> Answer {
        let make_up =
            |status: u16, content: &Content| self.make_up(call.operation(), status, content);
        let choose = || {
            let chosen = choice::answer(call.documented, preferences, &make_up);
            let refused =
                |problem| choice::impossible(call.documented, &self.redacted(problem, call));
            chosen.unwrap_or_else(refused)
        };
        let usual = self.usual.get(call.index).filter(|_| !preferences.choose_answer());
        match usual.filter(|usual| usual.has_one_form) {
            Some(usual) => usual.answer.get_or_init(choose).clone(),
            None => choose(),
        }
    }

    fn make_up(&self, operation: &Operation, status: u16, content: &Content) -> Option<Value> {
        let value = Sampler::new(&self.spec).value(&content.schema)?;
        self.checks.is_valid_answer(operation, status, &value).then_some(value)
    }
}
