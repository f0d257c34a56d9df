//! What a session in another state answers.

use serde_json::{Value, json};
use wagate_spec::{Content, SessionDoes, Sessions, Spec};

use super::state::SessionState;
use super::store::Known;
use crate::answers::choice::status_code;
use crate::refusals::refusal;
use crate::refusals::told::told;
use crate::wire::answer::Answer;
use crate::wire::call::Call;

/// Why this cannot be done with a session, if it cannot; `None` stands for one that was deleted.
pub(super) fn refused(
    call: &Call<'_>,
    described: &Sessions,
    does: SessionDoes,
    name: &str,
    session: Option<Known>,
) -> Option<Answer> {
    use SessionDoes::{Create, Delete, List, ShowCode, Work};

    let spec = call.documented.spec;
    let in_another_state = |known: Known, expected: SessionState| {
        Some(in_another_state(spec, described, name, known.state, expected))
    };
    match (does, session) {
        (Create | Delete | List, None) => None,
        (Create, Some(_)) => {
            let problem = "there is a session of this name already";
            let status = described.in_another_state.status;
            Some(refusal::documented(call.documented, status, problem))
        }
        (_, None) => Some(unknown(spec, described)),
        (Work, Some(known)) if known.state != SessionState::Working => {
            in_another_state(known, SessionState::Working)
        }
        (ShowCode, Some(known)) if !shows_code(known.state) => {
            in_another_state(known, SessionState::ScanQrCode)
        }
        _ => None,
    }
}

/// One that works shows a code as well, as the pages do without a word about states: most tests have no other session.
const fn shows_code(state: SessionState) -> bool {
    matches!(state, SessionState::ScanQrCode | SessionState::Working)
}

fn unknown(spec: &Spec, described: &Sessions) -> Answer {
    let problem = "there is no such session: it was deleted";
    let unknown = &described.unknown;
    let status = status_code(unknown.status);
    match shown(spec, unknown.status, &unknown.example) {
        Some((content, body)) => Answer::with_content(status, content, body).because(problem),
        None => told(spec, status, problem),
    }
}

fn in_another_state(
    spec: &Spec,
    described: &Sessions,
    name: &str,
    state: SessionState,
    expected: SessionState,
) -> Answer {
    let error = &described.in_another_state;
    let status = status_code(error.status);
    let (state, expected) = (state.name(&described.states), expected.name(&described.states));
    let problem = format!("the session is {state}, and this needs {expected}");
    let Some((content, body)) = shown(spec, error.status, &error.example) else {
        return told(spec, status, &problem);
    };
    let mut body = body.clone();
    body[&error.name] = name.into();
    body[&error.state] = state.into();
    body[&error.expected] = json!([expected]);
    Answer::with_content(status, content, &body).because(&problem)
}

/// An error that many operations share: not each names it, and every one gives it.
fn shown<'a>(spec: &'a Spec, status: u16, example: &str) -> Option<(&'a Content, &'a Value)> {
    let answers = spec.operations.iter().filter_map(|operation| operation.responses.get(&status));
    let mut contents = answers.flat_map(|response| &response.contents);
    contents.find_map(|content| {
        let example = content.examples.get(example).filter(|example| example.value.is_object())?;
        Some((content, &*example.value))
    })
}
