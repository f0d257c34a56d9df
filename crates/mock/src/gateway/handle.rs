//! What becomes of a request: it is for the mock, or for the vendor's gateway that it plays.

use http::header::CONNECTION;
use http::request::Parts;
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use wagate_server::Flow;
use wagate_spec::{Found, Queue};

use super::Gateway;
use crate::Fault;
use crate::control;
use crate::wire::answer::Answer;
use crate::wire::body::{self, Keeping};
use crate::wire::cors;
use crate::wire::delivery::{AnswerBody, Closed};
use crate::wire::visitor;

impl Gateway {
    /// Answers one request and keeps the exchange.
    pub(crate) async fn exchange(
        &self,
        request: Request<Incoming>,
        flow: &Flow,
    ) -> Result<Response<AnswerBody>, Closed> {
        let (parts, body) = request.into_parts();
        let origin = cors::allowed(&parts.headers, &self.settings.cors);
        let mut answered = match cors::preflight(&parts).filter(|_| origin.is_some()) {
            Some(preflight) => Ok(preflight.into_response()),
            None => self.answered(parts, body, origin.is_some(), flow).await,
        };
        if let (Ok(response), Some(origin)) = (&mut answered, origin) {
            cors::open(response, origin);
        }
        answered
    }

    async fn answered(
        &self,
        parts: Parts,
        body: Incoming,
        is_allowed: bool,
        flow: &Flow,
    ) -> Result<Response<AnswerBody>, Closed> {
        let is_own = control::is_meant(parts.uri.path());
        if let Err(problem) = visitor::check(&parts, &self.spec, is_own, is_allowed) {
            let mut refusal = Answer::error(StatusCode::FORBIDDEN, problem);
            // The body is not read.
            refusal.set(CONNECTION, "close");
            return Ok(refusal.into_response());
        }
        if is_own {
            let received = body::read(body, Keeping::Whole, flow).await;
            let answer = Box::pin(control::answer(self, &parts, &received)).await;
            return Ok(answer.into_response());
        }
        let found = self.find(&parts);
        let busy = (!self.is_to_wait(&found)).then(|| self.activity.begin());
        let received = body::read(body, self.keeping(&found, &parts), flow).await;
        let decision = self.decide(&parts, found, &received).await;
        let hangs = decision.fault == Some(Fault::Hang);
        let delivered = self.deliver(parts, received, decision);
        drop(busy);
        if hangs {
            Box::pin(self.activity.stopped()).await;
        }
        delivered
    }

    /// Whether an operation may wait for a notification. A client that does so is not busy.
    fn is_to_wait(&self, found: &Found) -> bool {
        let Found::Operation(matched) = found else { return false };
        let operation = self.spec.operations.get(matched.index);
        let queue = operation.and_then(|operation| operation.queue.as_ref());
        matches!(queue, Some(Queue::Receive { .. }))
    }
}
