//! Answers that depend on a session.

use serde_json::{Map, Value};

use super::rules::{Does, SCOPE, VENDOR};
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
        let is_known = self.spec.vendor == VENDOR && self.settings.has_states;
        let Some(does) = Does::of(call.operation()).filter(|_| is_known) else {
            return documented();
        };
        if does == Does::List {
            let stopped = call.query_value("all").is_some_and(|all| all == "true");
            return listed(documented(), &self.sessions, stopped);
        }
        let documented = || match does {
            Does::ShowCode => in_format(documented(), call),
            _ => documented(),
        };
        let Some(name) = name(call, received) else { return documented() };
        let known = self.sessions.find(&name);
        if let Some(session) = known
            && let Some(refusal) = refusing::refused(call, does, &name, session)
        {
            return refusal;
        }
        let after = match (does, known) {
            (Does::Create, _) => Some(made(&body(received))),
            (_, Some(Some(session))) => changes::after(does, session),
            // Of a session that nobody made everything is answered as documented.
            _ => return documented(),
        };
        self.sessions.set(&name, after);
        match after {
            Some(session) => told(documented(), does, &name, session),
            None => documented(),
        }
    }

    /// Puts a session into a state.
    pub(crate) fn set_session(&self, name: &str, state: SessionState) -> Result<(), MockError> {
        if self.spec.vendor != VENDOR {
            return Err(MockError::NoSessions { vendor: self.spec.vendor.clone() });
        }
        self.sessions.set(name, Some(Known::new(state)));
        Ok(())
    }
}

/// The session that a call is about. The body, which may be a file, is read only where neither path nor query tells.
fn name(call: &Call<'_>, received: &Received) -> Option<String> {
    if let Some(name) = call.path_value(SCOPE).or_else(|| call.query_value(SCOPE)) {
        return Some(name.to_owned());
    }
    let member = if Does::is_named_by_name(call.operation()) { "name" } else { SCOPE };
    body(received).get(member)?.as_str().map(str::to_owned)
}

/// What was sent; null if it is no JSON.
fn body(received: &Received) -> Value {
    serde_json::from_slice(&received.kept).unwrap_or_default()
}

/// The code in the form that the query asks for, which the docs show under its name.
fn in_format(mut answer: Answer, call: &Call<'_>) -> Answer {
    let format = call.query_value("format");
    let shown = format.and_then(|name| call.documented.example(answer.status.as_u16(), name));
    if let Some(example) = shown {
        answer.body = example.value.to_string().into();
    }
    answer
}

/// A session that is made starts at once, unless the request says otherwise.
fn made(body: &Value) -> Known {
    let starts = body.get("start").and_then(Value::as_bool).unwrap_or(true);
    Known::new(if starts { SessionState::Starting } else { SessionState::Stopped })
}

/// The documented answer with what is known of the session.
fn told(mut answer: Answer, does: Does, name: &str, session: Known) -> Answer {
    if does == Does::LookForAccount {
        if session.state != SessionState::Working {
            answer.body = "null".into();
        }
        return answer;
    }
    if matches!(does, Does::Work | Does::ShowCode) {
        return answer;
    }
    if let Ok(Value::Object(mut members)) = serde_json::from_slice(&answer.body)
        && write(&mut members, name, session)
    {
        answer.body = Value::Object(members).to_string().into();
    }
    answer
}

/// The documented list with the sessions that there are.
fn listed(mut answer: Answer, sessions: &Sessions, with_stopped: bool) -> Answer {
    let Ok(Value::Array(shown)) = serde_json::from_slice(&answer.body) else { return answer };
    let sample = shown.first().and_then(Value::as_object).cloned().unwrap_or_default();
    for (name, session) in sessions.all() {
        sessions.set(&name, changes::after(Does::List, session));
    }
    let all = sessions.all().into_iter();
    let listed = all.filter(|(_, known)| with_stopped || known.state != SessionState::Stopped);
    let listed: Vec<Value> = listed
        .map(|(name, session)| {
            let mut members = sample.clone();
            write(&mut members, &name, session);
            Value::Object(members)
        })
        .collect();
    answer.body = Value::Array(listed).to_string().into();
    answer
}

/// Writes a session into what the docs show of one, and tells whether that changed anything.
fn write(members: &mut Map<String, Value>, name: &str, session: Known) -> bool {
    let before = members.clone();
    members.insert("name".to_owned(), name.into());
    members.insert("status".to_owned(), session.state.name().into());
    if session.state != SessionState::Working {
        members.insert("me".to_owned(), Value::Null);
    }
    *members != before
}
