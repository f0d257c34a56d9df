//! Turns a request into an answer, with the checks of a real gateway in their usual order.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::extract::Request;
use axum::response::Response;
use bytes::Bytes;
use http::request::Parts;
use http::{Method, StatusCode};
use serde_json::Value;
use wagate_spec::{Content, Found, Matched, Operation, Router, Spec};

use crate::answer::Answer;
use crate::body::{self, BodyFailure};
use crate::call::Call;
use crate::checks::Checks;
use crate::credentials::{Demands, redact};
use crate::documented::Documented;
use crate::exchange::Recorder;
use crate::prefer::Preferences;
use crate::sample::Sampler;
use crate::{Exchange, MockError, choice, refusal};

/// Sees each exchange once it is done.
pub(crate) type Observer = Box<dyn Fn(&Exchange) + Send + Sync>;

/// One vendor's gateway, without the server around it.
pub(crate) struct Gateway {
    spec: Spec,
    router: Router,
    demands: Demands,
    checks: Checks,
    recorder: Recorder,
    patience: Duration,
    observer: Option<Observer>,
}

/// An answer, with the operation that was meant.
type Decision<'a> = (Option<&'a Operation>, Answer);

impl Gateway {
    pub(crate) fn new(
        spec: Spec,
        demanded: BTreeMap<String, String>,
        kept_exchanges: usize,
        patience: Duration,
        observer: Option<Observer>,
    ) -> Result<Self, MockError> {
        Ok(Self {
            router: Router::new(&spec),
            demands: Demands::new(&spec, demanded)?,
            checks: Checks::new(&spec),
            recorder: Recorder::new(kept_exchanges),
            patience,
            observer,
            spec,
        })
    }

    pub(crate) fn vendor(&self) -> &str {
        &self.spec.vendor
    }

    pub(crate) fn exchanges(&self) -> Vec<Exchange> {
        self.recorder.exchanges()
    }

    /// Answers one request and keeps the exchange.
    pub(crate) async fn handle(&self, request: Request) -> Response {
        let (parts, body) = request.into_parts();
        let body = body::read(body, self.patience).await;
        let (operation, answer) = self.decide(&parts, &body);
        let exchange = exchange(parts, body.unwrap_or_default(), operation, &answer);
        if let Some(observer) = &self.observer {
            observer(&exchange);
        }
        self.recorder.record(exchange);
        answer.into_response()
    }

    /// Path and method come first: everything else depends on them.
    fn decide(&self, parts: &Parts, body: &Result<Bytes, BodyFailure>) -> Decision<'_> {
        match self.find(parts) {
            Found::Operation(matched) => self.call(parts, matched, body),
            Found::OtherMethods(others) => {
                let others: Vec<_> = others
                    .into_iter()
                    .filter_map(|(method, matched)| Some((method, self.documented(&matched)?)))
                    .collect();
                (None, refusal::wrong_method(&parts.method, &others))
            }
            _ => (None, refusal::unknown_path()),
        }
    }

    fn find(&self, parts: &Parts) -> Found {
        let path = parts.uri.path();
        let found = self.router.find(&parts.method, path);
        if matches!(found, Found::OtherMethods(_)) && parts.method == Method::HEAD {
            // What is documented for GET can be asked for without its body.
            return self.router.find(&Method::GET, path);
        }
        found
    }

    fn documented(&self, matched: &Matched) -> Option<Documented<'_>> {
        let operation = self.spec.operations.get(matched.index)?;
        Some(Documented { spec: &self.spec, operation })
    }

    fn call(
        &self,
        parts: &Parts,
        matched: Matched,
        body: &Result<Bytes, BodyFailure>,
    ) -> Decision<'_> {
        let Some(documented) = self.documented(&matched) else {
            return (None, refusal::unknown_path());
        };
        let call = Call::new(documented, parts, matched.captures);
        let answer = self.refusal(&call, body).unwrap_or_else(|| self.answer(&call));
        (Some(documented.operation), answer)
    }

    /// What the first check that fails answers.
    fn refusal(&self, call: &Call<'_>, body: &Result<Bytes, BodyFailure>) -> Option<Answer> {
        self.rejected_credential(call).or_else(|| match body {
            Ok(body) => {
                refusal::wrong_media_type(call, body).or_else(|| self.invalid_request(call, body))
            }
            Err(failure) => Some(failure.answer()),
        })
    }

    fn rejected_credential(&self, call: &Call<'_>) -> Option<Answer> {
        let (slot, problem) = call.operation().credentials.iter().find_map(|slot| {
            let problem =
                self.demands.problem(&slot.credential, call.credential(slot).as_deref())?;
            Some((slot, problem))
        })?;
        let credential = self.spec.credential(&slot.credential);
        let status = credential.map_or(401, |credential| credential.rejected_status);
        let example = credential.and_then(|credential| credential.rejected_example.as_deref());
        Some(choice::refusal(call.documented, status, example).because(&problem))
    }

    fn invalid_request(&self, call: &Call<'_>, body: &Bytes) -> Option<Answer> {
        let problem = redact(self.checks.request(call, body)?, &call.credential_values());
        Some(refusal::refuse(call.documented, 400, &problem))
    }

    /// The answer to a proper request.
    fn answer(&self, call: &Call<'_>) -> Answer {
        let make_up =
            |status: u16, content: &Content| self.make_up(call.operation(), status, content);
        match Preferences::read(&call.parts.headers) {
            Ok(preferences) => choice::answer(call.documented, &preferences, &make_up),
            Err(problem) => Answer::error(StatusCode::BAD_REQUEST, &problem),
        }
    }

    fn make_up(&self, operation: &Operation, status: u16, content: &Content) -> Option<Value> {
        let value = Sampler::new(&self.spec).value(&content.schema)?;
        self.checks.is_valid_answer(operation, status, &value).then_some(value)
    }
}

fn exchange(
    parts: Parts,
    request_body: Bytes,
    operation: Option<&Operation>,
    answer: &Answer,
) -> Exchange {
    Exchange {
        method: parts.method,
        target: parts.uri.path_and_query().map_or_else(String::new, ToString::to_string),
        request_headers: parts.headers,
        request_body,
        status: answer.status.as_u16(),
        response_headers: answer.headers.clone(),
        response_body: answer.body.clone(),
        operation: operation.map(|operation| operation.id.clone()),
        problem: answer.problem.clone(),
    }
}
