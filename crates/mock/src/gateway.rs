//! Turns a request into an answer, with the checks of a real gateway in their usual order.

pub(crate) mod activity;
pub(crate) mod builder;
mod handle;
pub(crate) mod mock_gateway;
mod posting;
pub(crate) mod settings;

use std::mem::take;
use std::sync::OnceLock;

use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, Method, Response, StatusCode};
use serde_json::Value;
use wagate_json::redact::Redactor;
use wagate_spec::media_type::{self, is_json};
use wagate_spec::{Found, Location, Matched, Router, Spec};
use wagate_validate::multipart::boundary;

use crate::answers::choice;
use crate::answers::decision::Decision;
use crate::answers::documented::Documented;
use crate::answers::fault_plan::Faults;
use crate::answers::files::Files;
use crate::answers::own::OwnAnswers;
use crate::answers::usual::Usual;
use crate::gateway::activity::Activity;
use crate::gateway::settings::Settings;
use crate::notifications::delivery::{self, Deliveries, Secrets};
use crate::notifications::outbox::Outbox;
use crate::notifications::polling;
use crate::notifications::queue::Queue;
use crate::refusals::checks::{Checks, Wrong};
use crate::refusals::credentials::{self, Demands};
use crate::refusals::refusal;
use crate::refusals::told::told;
use crate::sessions::store::Sessions;
use crate::state::store::Store;
use crate::wire::answer::Answer;
use crate::wire::body::{FormCutter, Keeping, Received};
use crate::wire::call::Call;
use crate::wire::delivery::{AnswerBody, Closed, Delivery};
use crate::wire::exchange::Recorder;
use crate::wire::redaction::Redaction;
use crate::wire::websocket::Session;
use crate::{Exchange, Fault, MockError};

/// One vendor's gateway, without the server around it.
pub(crate) struct Gateway {
    pub(crate) spec: Spec,
    pub(crate) settings: Settings,
    pub(crate) checks: Checks,
    pub(crate) queue: Queue,
    pub(crate) deliveries: Deliveries,
    pub(crate) outbox: Outbox,
    pub(crate) activity: Activity,
    pub(crate) own: OwnAnswers,
    pub(crate) faults: Faults,
    pub(crate) files: Files,
    pub(crate) recorder: Recorder,
    pub(crate) sessions: Sessions,
    pub(crate) state: Store,
    /// Whether clients fetch notifications from a queue.
    pub(crate) has_queue: bool,
    /// The answers that operations give unless another one is asked for.
    pub(crate) usual: Vec<Usual>,
    redaction: OnceLock<Redaction>,
    router: Router,
    demands: Demands,
}

impl Gateway {
    /// `host` is where it listens.
    pub(crate) fn new(spec: Spec, mut settings: Settings, host: String) -> Result<Self, MockError> {
        let (faults, answers) = (take(&mut settings.faults), take(&mut settings.answers));
        let gateway = Self {
            router: Router::new(&spec),
            demands: Demands::new(&spec, settings.credentials.clone())?,
            checks: Checks::new(&spec),
            queue: Queue::default(),
            deliveries: Deliveries::default(),
            outbox: Outbox::default(),
            activity: Activity::new(spec.operations.len()),
            own: OwnAnswers::default(),
            faults: Faults::default(),
            files: Files::new(host),
            recorder: Recorder::new(settings.kept_exchanges),
            sessions: Sessions::new(spec.sessions.as_ref()),
            state: Store::default(),
            has_queue: polling::is_offered(&spec),
            usual: spec.operations.iter().map(Usual::of).collect(),
            redaction: OnceLock::new(),
            settings,
            spec,
        };
        for plan in faults {
            gateway.plan_faults(plan)?;
        }
        for (operation, answering) in answers {
            gateway.set_answer(&operation, answering)?;
        }
        gateway.post_webhooks_to(gateway.settings.post_webhooks_to.as_deref())?;
        Ok(gateway)
    }

    /// What takes credentials out of exchanges, those that are demanded included.
    pub(crate) fn redaction(&self) -> &Redaction {
        self.redaction.get_or_init(|| {
            let settings = &self.settings;
            let secrets = settings.credentials.values().chain(&settings.webhook_key);
            let secrets = secrets.chain(&settings.webhook_token);
            secrets.fold(Redaction::new(&self.spec), |redaction, secret| redaction.and(secret))
        })
    }

    /// Lets nobody wait for a notification any more.
    pub(crate) fn stop(&self) {
        self.queue.close();
        self.activity.stop();
    }

    /// Files are long, and only their beginning matters to anyone.
    fn keeping(&self, found: &Found, parts: &Parts) -> Keeping {
        let Found::Operation(matched) = found else { return Keeping::Whole };
        let operation = self.spec.operations.get(matched.index);
        let contents = operation.and_then(|operation| operation.request_body.as_ref());
        let contents = contents.map_or(&[][..], |body| &body.contents);
        let given = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let named = given.and_then(|given| media_type::find(contents, given));
        if named.or(contents.first()).is_none_or(|content| is_json(&content.media_type)) {
            return Keeping::Whole;
        }
        match given.and_then(boundary) {
            Some(boundary) => Keeping::Form(Box::new(FormCutter::new(&boundary))),
            None => Keeping::Beginning,
        }
    }

    /// Path and method come first: everything else depends on them.
    async fn decide(&self, parts: &Parts, found: Found, received: &Received) -> Decision<'_> {
        let refusal = |answer| Decision { operation: None, index: None, answer, fault: None };
        match found {
            Found::Operation(matched) => match self.documented(&matched) {
                Some(documented) => self.call(documented, parts, matched, received).await,
                None => refusal(refusal::unknown_path(&self.spec)),
            },
            Found::OtherMethods(others) => {
                let others: Vec<_> = others
                    .into_iter()
                    .filter_map(|(method, matched)| Some((method, self.documented(&matched)?)))
                    .collect();
                refusal(refusal::wrong_method(&self.spec, &parts.method, &others))
            }
            _ => refusal(refusal::unknown_path(&self.spec)),
        }
    }

    fn find(&self, parts: &Parts) -> Found {
        let path = parts.uri.path();
        let found = self.router.find(&parts.method, path);
        if matches!(found, Found::OtherMethods(_)) && parts.method == Method::HEAD {
            // What is documented for GET can be asked for without its body.
            return self.router.find(&Method::GET, path);
        }
        match found {
            Found::Nothing => self.find_cut_off(parts).map_or(found, Found::Operation),
            found => found,
        }
    }

    /// The operation that documents what a request gets whose path lacks its last parameter.
    fn find_cut_off(&self, parts: &Parts) -> Option<Matched> {
        let whole = format!("{}/-", parts.uri.path().trim_end_matches('/'));
        let Found::Operation(mut matched) = self.router.find(&parts.method, &whole) else {
            return None;
        };
        let documented = self.documented(&matched)?;
        let (name, value) = matched.captures.last_mut()?;
        documented.refusal_of(400, name, true)?;
        value.clear();
        Some(matched)
    }

    fn documented(&self, matched: &Matched) -> Option<Documented<'_>> {
        let operation = self.spec.operations.get(matched.index)?;
        Some(Documented::new(&self.spec, operation))
    }

    async fn call<'a>(
        &'a self,
        documented: Documented<'a>,
        parts: &Parts,
        matched: Matched,
        received: &Received,
    ) -> Decision<'a> {
        let call = Call::new(documented.accepted_by(parts), parts, matched);
        let (answer, fault) = match self.refusal(&call, received) {
            Some(refusal) => (refusal, None),
            None => self.answer(&call, received).await,
        };
        Decision { operation: Some(documented.operation), index: Some(call.index), answer, fault }
    }

    /// What the first check that fails answers.
    fn refusal(&self, call: &Call<'_>, received: &Received) -> Option<Answer> {
        let rejected = self.rejected_credential(call).or_else(|| refusal::of_no_handshake(call));
        rejected.or_else(|| match received.failure {
            None => self.wrong_media_type(call, received).or_else(|| self.invalid(call, received)),
            Some(failure) => {
                Some(failure.answer(|status, problem| told(&self.spec, status, problem)))
            }
        })
    }

    fn rejected_credential(&self, call: &Call<'_>) -> Option<Answer> {
        let (slot, fault) = call.operation().credentials.iter().find_map(|slot| {
            let fault = self.demands.fault(&slot.credential, call.credential(slot).as_deref())?;
            Some((slot, fault))
        })?;
        let problem = fault.told(&slot.credential);
        if slot.location == Location::Path && fault != credentials::Fault::Wrong {
            let is_missing = fault == credentials::Fault::Missing;
            if let Some(answer) = refusal::of_parameter(call, &slot.name, is_missing) {
                return Some(answer.because(&problem));
            }
        }
        let credential = self.spec.credential(&slot.credential);
        let status = credential.map_or(401, |credential| credential.rejected_status);
        let example = credential.and_then(|credential| credential.rejected_example.as_deref());
        Some(choice::refusal(call.documented, status, example).because(&problem))
    }

    fn wrong_media_type(&self, call: &Call<'_>, received: &Received) -> Option<Answer> {
        let (status, problem) = refusal::wrong_media_type(call, &received.kept)?;
        let problem = self.redacted(problem, call);
        Some(match status {
            // What the docs show of this status is about media types. Of a 400 it can be about anything.
            415 => refusal::documented(call.documented, status, &problem),
            _ => told(&self.spec, choice::status_code(status), &problem),
        })
    }

    fn invalid(&self, call: &Call<'_>, received: &Received) -> Option<Answer> {
        let Wrong { problem, parameter } = self.checks.request(call, &received.kept)?;
        let problem = self.redacted(problem, call);
        if let Some(name) = parameter {
            let is_missing = call.path_value(&name).is_none_or(str::is_empty);
            if let Some(answer) = refusal::of_parameter(call, &name, is_missing) {
                return Some(answer.because(&problem));
            }
        }
        Some(told(&self.spec, StatusCode::BAD_REQUEST, &problem))
    }

    /// A text without the credentials of a request, and without those that are demanded.
    pub(crate) fn redacted(&self, text: String, call: &Call<'_>) -> String {
        let sent = call.credential_values();
        let demanded = self.settings.credentials.values().map(String::as_str);
        Redactor::new(sent.iter().map(AsRef::as_ref).chain(demanded)).string(text)
    }

    /// Sends a webhook.
    pub(crate) async fn send_webhook(
        &self,
        to: &str,
        notification: &Value,
    ) -> Result<StatusCode, MockError> {
        let payload = notification.to_string().into_bytes();
        let headers = self.webhook_headers(&payload)?;
        delivery::send(to, headers, payload.into()).await
    }

    /// The documented headers of the next webhook.
    pub(crate) fn webhook_headers(&self, payload: &[u8]) -> Result<HeaderMap, MockError> {
        let vendor = || self.spec.vendor.clone();
        let webhooks = self.spec.webhooks.as_ref();
        let webhooks = webhooks.ok_or_else(|| MockError::NoWebhooks { vendor: vendor() })?;
        let key = self.settings.webhook_key.as_deref();
        let token = self.settings.webhook_token.as_deref();
        Ok(self.deliveries.headers(webhooks, &Secrets { key, token }, payload))
    }

    /// Keeps the exchange and hands the answer over, whole or not.
    fn deliver(
        &self,
        mut parts: Parts,
        received: Received,
        mut decision: Decision<'_>,
    ) -> Result<Response<AnswerBody>, Closed> {
        let session = Session::open(&mut parts, &mut decision.answer);
        // Without a body there is no middle of it.
        let has_body = !decision.answer.body.is_empty() && parts.method != Method::HEAD;
        let delivery = decision.fault.map_or(Delivery::Whole, Fault::delivery);
        if self.recorder.keeps_any() || self.settings.observer.is_some() {
            let exchange = Exchange::new(parts, received, &decision);
            if let Some(observer) = &self.settings.observer {
                observer(&exchange);
            }
            self.recorder.record(exchange);
        }
        if let Some(index) = decision.index {
            self.activity.called(index);
        }
        if let Some(session) = session {
            return session.begin(decision.answer, delivery);
        }
        match delivery {
            Delivery::Whole => Ok(decision.answer.into_response()),
            Delivery::Slow(time) => Ok(decision.answer.into_slow_response(time)),
            Delivery::Cut if has_body => Ok(decision.answer.into_cut_response()),
            Delivery::Cut | Delivery::Drop => Err(Closed { resets: false }),
            Delivery::Reset => Err(Closed { resets: true }),
        }
    }
}
