//! Answers that depend on a session.

use serde_json::{Map, Value};
use wagate_spec::{SessionDeed, SessionDoes, Sessions as Described};

use super::state::SessionState;
use super::store::{Known, Sessions};
use super::{changes, refusing};
use crate::MockError;
use crate::gateway::Gateway;
use crate::wire::answer::Answer;
use crate::wire::body::Received;
use crate::wire::call::Call;

impl Gateway {
    /// The documented answer, as far as the state of the session lets it.
    pub(crate) fn answer_of_session(
        &self,
        call: &Call<'_>,
        received: &Received,
        documented: impl FnOnce() -> Answer,
    ) -> Answer {
        let described = self.spec.sessions.as_ref().filter(|_| self.settings.has_states);
        let Some((described, deed)) = described.zip(call.operation().session.as_ref()) else {
            return documented();
        };
        if deed.does == SessionDoes::List {
            let stopped = deed.stopped.as_ref().and_then(|name| call.query_value(name));
            let with_stopped = stopped.is_some_and(|stopped| stopped == "true");
            return listed(documented(), &self.sessions, described, with_stopped);
        }
        let documented = || match &deed.shown_by {
            Some(parameter) => shown_by(parameter, documented(), call),
            None => documented(),
        };
        let Some(name) = name(call, received, described, deed) else { return documented() };
        let known = self.sessions.find(&name);
        if let Some(session) = known
            && let Some(refusal) = refusing::refused(call, described, deed.does, &name, session)
        {
            return refusal;
        }
        let after = match (deed.does, known) {
            (SessionDoes::Create, _) => Some(made(deed, &body(received))),
            (_, Some(Some(session))) => changes::after(deed.does, session),
            // Of a session that nobody made everything is answered as documented.
            _ => return documented(),
        };
        self.sessions.set(&name, after);
        match after {
            Some(session) => told(documented(), described, deed.does, &name, session),
            None => documented(),
        }
    }

    /// Puts a session into a state.
    pub(crate) fn set_session(&self, name: &str, state: SessionState) -> Result<(), MockError> {
        if self.spec.sessions.is_none() {
            return Err(MockError::NoSessions { vendor: self.spec.vendor.clone() });
        }
        self.sessions.set(name, Some(Known::new(state)));
        Ok(())
    }
}

/// The session that a call is about. The body, which may be a file, is read only where neither path nor query tells.
fn name(
    call: &Call<'_>,
    received: &Received,
    described: &Described,
    deed: &SessionDeed,
) -> Option<String> {
    let scope = &described.scope;
    if let Some(name) = call.path_value(scope).or_else(|| call.query_value(scope)) {
        return Some(name.to_owned());
    }
    let member = deed.named_by.as_ref().unwrap_or(scope);
    body(received).get(member)?.as_str().map(str::to_owned)
}

/// What was sent; null if it is no JSON.
fn body(received: &Received) -> Value {
    serde_json::from_slice(&received.kept).unwrap_or_default()
}

/// The example whose name the query gives.
fn shown_by(parameter: &str, mut answer: Answer, call: &Call<'_>) -> Answer {
    let name = call.query_value(parameter);
    let shown = name.and_then(|name| call.documented.example(answer.status.as_u16(), name));
    if let Some(example) = shown {
        answer.body = example.value.to_string().into();
    }
    answer
}

/// A session that is made starts at once, unless the request says otherwise.
fn made(deed: &SessionDeed, body: &Value) -> Known {
    let starts = deed.starts.as_ref().and_then(|member| body.get(member)?.as_bool());
    Known::new(if starts.unwrap_or(true) { SessionState::Starting } else { SessionState::Stopped })
}

/// The documented answer with what is known of the session.
fn told(
    mut answer: Answer,
    described: &Described,
    does: SessionDoes,
    name: &str,
    session: Known,
) -> Answer {
    if does == SessionDoes::LookForAccount {
        if session.state != SessionState::Working {
            answer.body = "null".into();
        }
        return answer;
    }
    if matches!(does, SessionDoes::Work | SessionDoes::ShowCode) {
        return answer;
    }
    if let Ok(Value::Object(mut members)) = serde_json::from_slice(&answer.body)
        && write(&mut members, described, name, session)
    {
        answer.body = Value::Object(members).to_string().into();
    }
    answer
}

/// The documented list with the sessions that there are.
fn listed(
    mut answer: Answer,
    sessions: &Sessions,
    described: &Described,
    with_stopped: bool,
) -> Answer {
    let Ok(Value::Array(shown)) = serde_json::from_slice(&answer.body) else { return answer };
    let sample = shown.first().and_then(Value::as_object).cloned().unwrap_or_default();
    for (name, session) in sessions.all() {
        sessions.set(&name, changes::after(SessionDoes::List, session));
    }
    let all = sessions.all().into_iter();
    let listed = all.filter(|(_, known)| with_stopped || known.state != SessionState::Stopped);
    let listed: Vec<Value> = listed
        .map(|(name, session)| {
            let mut members = sample.clone();
            write(&mut members, described, &name, session);
            Value::Object(members)
        })
        .collect();
    answer.body = Value::Array(listed).to_string().into();
    answer
}

/// Writes a session into what the docs show of one, and tells whether that changed anything.
fn write(
    members: &mut Map<String, Value>,
    described: &Described,
    name: &str,
    session: Known,
) -> bool {
    let before = members.clone();
    let keys = &described.members;
    members.insert(keys.name.clone(), name.into());
    members.insert(keys.state.clone(), session.state.name(&described.states).into());
    if session.state != SessionState::Working {
        members.insert(keys.account.clone(), Value::Null);
    }
    *members != before
}
