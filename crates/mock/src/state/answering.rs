//! Answers that depend on what a gateway knows.

use bytes::Bytes;
use serde_json::{Map, Value};
use wagate_spec::{State, StateDoes};
use wagate_validate::multipart;

use super::facts::{Facts, parameters};
use super::store::{Deed, Things};
use crate::answers::paging::{Known, paged};
use crate::gateway::Gateway;
use crate::refusals::refusal;
use crate::wire::answer::Answer;
use crate::wire::body::Received;
use crate::wire::call::Call;

impl Gateway {
    /// The documented answer, in the pages that are asked for, with what is known.
    pub(crate) fn answer_with_state(
        &self,
        call: &Call<'_>,
        received: &Received,
        documented: Answer,
    ) -> Answer {
        let made_up = self.settings.made_up;
        let is_known = self.settings.has_states && documented.problem.is_none();
        // What is read is one thing; what changes may be several, of which the first has the ids.
        let state = call.operation().state.first().filter(|_| is_known);
        let Some(state) = state else {
            return paged(documented, call, received, made_up, None);
        };
        let scope = self.scope(call, received);
        match state.does {
            StateDoes::List => {
                let facts = facts(call, received);
                self.state.look(&self.spec, &state.collection, &scope, |things| {
                    let now = |item| now(state, &facts, things, item);
                    let known = known(state, &facts, things, &now);
                    paged(documented, call, received, made_up, Some(known))
                })
            }
            StateDoes::Get => self.shown(call, received, state, &scope, documented),
            _ => self.done(call, received, state, scope, documented),
        }
    }

    /// The answer to a call that changes what is known.
    fn done(
        &self,
        call: &Call<'_>,
        received: &Received,
        state: &State,
        scope: String,
        mut answer: Answer,
    ) -> Answer {
        if !state.fresh.is_empty() {
            answer.body = self.state.fresh(&self.spec, call.index, state, &answer.body);
        }
        if !state.tells.is_empty() {
            let told = facts(call, received).fill(&Value::Object(state.tells.clone()));
            if let Ok(Value::Object(mut members)) = serde_json::from_slice(&answer.body) {
                members.extend(told.and_then(into_members).into_iter().flatten());
                answer.body = Value::Object(members).to_string().into();
            }
        }
        let deed = Deed {
            index: call.index,
            scope,
            path: call.captures.clone(),
            query: call.query.clone(),
            body: body(call, received),
            answer: answer.body.clone(),
        };
        self.state.note(&self.spec, deed);
        answer
    }

    /// One thing, with what is known of it.
    fn shown(
        &self,
        call: &Call<'_>,
        received: &Received,
        state: &State,
        scope: &str,
        mut answer: Answer,
    ) -> Answer {
        let Some(key) = facts(call, received).key(&state.key) else { return answer };
        let look = |things: &Things| things.get(&key).cloned();
        let Some(thing) = self.state.look(&self.spec, &state.collection, scope, look) else {
            return answer;
        };
        if thing.is_removed {
            return gone(call, answer);
        }
        let Ok(Value::Object(mut members)) = serde_json::from_slice(&answer.body) else {
            return answer;
        };
        if thing.is_added && !state.merge {
            members = thing.members;
        } else {
            let has = |name: &String| !state.merge || members.contains_key(name);
            let known: Map<String, Value> =
                thing.members.into_iter().filter(|(name, _)| has(name)).collect();
            members.extend(known);
        }
        answer.body = Value::Object(members).to_string().into();
        answer
    }

    /// Whose things a call is about: the values that are given once.
    fn scope(&self, call: &Call<'_>, received: &Received) -> String {
        let mut scope = String::new();
        for given in &self.spec.scopes {
            let name = given.name.as_str();
            let asked = call.path_value(name).or_else(|| call.query_value(name));
            match asked {
                Some(value) => scope.push_str(value),
                None => {
                    let body: Value = serde_json::from_slice(&received.kept).unwrap_or_default();
                    scope.push_str(body.get(name).and_then(Value::as_str).unwrap_or_default());
                }
            }
            scope.push('\n');
        }
        scope
    }
}

/// What a gateway answers for a thing that was taken away; as documented where that says nothing of what there is not.
fn gone(call: &Call<'_>, mut answer: Answer) -> Answer {
    let Some(lookup) = &call.operation().lookup else { return answer };
    let problem = "it was removed before";
    match lookup.absent.first() {
        Some(absent) => refusal::documented(call.documented, absent.status, problem),
        None => {
            answer.body = "null".into();
            answer
        }
    }
}

/// What was added to a list: of a chat in which something was sent only that, else the new ones first.
fn known<'a>(
    state: &State,
    facts: &Facts,
    things: &Things,
    now: &'a dyn Fn(Value) -> Option<Value>,
) -> Known<'a> {
    let within = state.within.as_deref().map(|within| facts.key(within).unwrap_or_default());
    let added = things.added(within.as_deref()).map(|thing| Value::Object(thing.members.clone()));
    let mut added: Vec<Value> = added.collect();
    let most = state.most.as_deref().and_then(|most| facts.text(most));
    let most = most.and_then(|most| match most {
        Value::String(text) => text.parse().ok(),
        other => other.as_u64(),
    });
    let most = most.and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0);
    let is_all = within.is_some() && !added.is_empty();
    if state.oldest_first {
        added.truncate(most.unwrap_or(usize::MAX));
        added.reverse();
    }
    Known { added, is_all, now, most }
}

/// A documented item with what is known of it; `None` if it was removed, or stands among the new ones.
fn now(state: &State, facts: &Facts, things: &Things, item: Value) -> Option<Value> {
    if things.is_empty() {
        return Some(item);
    }
    let own = Facts { item, ..facts.clone() };
    let thing = own.key(&state.key).and_then(|key| things.get(&key));
    let item = own.item;
    let Some(thing) = thing else { return Some(item) };
    if thing.is_removed || thing.is_added {
        return None;
    }
    let mut members = into_members(item)?;
    members.extend(thing.members.clone());
    Some(Value::Object(members))
}

fn into_members(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

fn facts(call: &Call<'_>, received: &Received) -> Facts {
    Facts {
        body: serde_json::from_slice(&body(call, received)).unwrap_or_default(),
        path: parameters(&call.captures),
        query: parameters(&call.query),
        ..Facts::default()
    }
}

/// The body as JSON; of a form its texts.
fn body(call: &Call<'_>, received: &Received) -> Bytes {
    let boundary = call.header("content-type").as_deref().and_then(multipart::boundary);
    let Some(boundary) = boundary else { return received.kept.clone() };
    let parts = multipart::parts(&received.kept, &boundary).unwrap_or_default();
    let texts = parts.into_iter().filter(|part| part.file_name.is_none()).filter_map(|part| {
        let text = std::str::from_utf8(part.content).ok()?;
        Some((part.name.clone(), Value::from(text)))
    });
    Value::Object(texts.collect()).to_string().into()
}
