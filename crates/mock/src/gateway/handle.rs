//! What becomes of a request: it is for the mock, or for the vendor's gateway that it plays.

use http::{Request, Response};
use hyper::body::Incoming;

use super::Gateway;
use crate::control;
use crate::wire::body::{self, Keeping};
use crate::wire::delivery::{AnswerBody, Closed};

impl Gateway {
    /// Answers one request and keeps the exchange.
    pub(crate) async fn handle(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<AnswerBody>, Closed> {
        let (parts, body) = request.into_parts();
        let patience = self.settings.read_timeout;
        if control::is_meant(parts.uri.path()) {
            let received = body::read(body, Keeping::Whole, patience).await;
            return Ok(control::answer(self, &parts, &received).await.into_response());
        }
        let found = self.find(&parts);
        let received = body::read(body, self.keeping(&found, &parts), patience).await;
        let decision = self.decide(&parts, found, &received).await;
        self.deliver(parts, received, decision)
    }
}
