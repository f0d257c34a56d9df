//! What becomes of a request: it is for the mock, or for the vendor's gateway that it plays.

use http::header::CONNECTION;
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use wagate_server::Flow;

use super::Gateway;
use crate::control;
use crate::wire::answer::Answer;
use crate::wire::body::{self, Keeping};
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
        let is_own = control::is_meant(parts.uri.path());
        if let Err(problem) = visitor::check(&parts, &self.spec, is_own) {
            let mut refusal = Answer::error(StatusCode::FORBIDDEN, problem);
            // The body is not read.
            refusal.set(CONNECTION, "close");
            return Ok(refusal.into_response());
        }
        if is_own {
            let received = body::read(body, Keeping::Whole, flow).await;
            return Ok(control::answer(self, &parts, &received).await.into_response());
        }
        let found = self.find(&parts);
        let received = body::read(body, self.keeping(&found, &parts), flow).await;
        let decision = self.decide(&parts, found, &received).await;
        self.deliver(parts, received, decision)
    }
}
