//! What a session in another state answers.

use serde_json::{Value, json};
use wagate_spec::{Content, Spec};

use super::rules::{Does, SCOPE};
use super::state::SessionState;
use super::store::Known;
use crate::answers::choice::status_code;
use crate::refusals::refusal;
use crate::refusals::told::told;
use crate::wire::answer::Answer;
use crate::wire::call::Call;

/// The status for a session that is in another state, or there already.
const NOT_NOW: u16 = 422;

/// The status for a session that there is not.
const NOT_THERE: u16 = 404;

/// Why this cannot be done with a session, if it cannot; `None` stands for one that was deleted.
pub(super) fn refused(
    call: &Call<'_>,
    does: Does,
    name: &str,
    session: Option<Known>,
) -> Option<Answer> {
    let spec = call.documented.spec;
    match (does, session) {
        (Does::Create | Does::Delete | Does::List, None) => None,
        (Does::Create, Some(_)) => {
            let problem = "there is a session of this name already";
            Some(refusal::documented(call.documented, NOT_NOW, problem))
        }
        (_, None) => Some(unknown(spec)),
        (Does::Work, Some(known)) if known.state != SessionState::Working => {
            Some(in_another_state(spec, name, known, SessionState::Working))
        }
        (Does::ShowCode, Some(known)) if !shows_code(known.state) => {
            Some(in_another_state(spec, name, known, SessionState::ScanQrCode))
        }
        _ => None,
    }
}

/// One that works shows a code as well, as the pages do without a word about states: most tests have no other session.
const fn shows_code(state: SessionState) -> bool {
    matches!(state, SessionState::ScanQrCode | SessionState::Working)
}

fn unknown(spec: &Spec) -> Answer {
    let problem = "there is no such session: it was deleted";
    match shown(spec, NOT_THERE, "sessionUnknown") {
        Some((content, body)) => {
            Answer::with_content(status_code(NOT_THERE), content, body).because(problem)
        }
        None => told(spec, status_code(NOT_THERE), problem),
    }
}

fn in_another_state(spec: &Spec, name: &str, session: Known, expected: SessionState) -> Answer {
    let state = session.state.name();
    let problem = format!("the session is {state}, and this needs {}", expected.name());
    let Some((content, body)) = shown(spec, NOT_NOW, "sessionState") else {
        return told(spec, status_code(NOT_NOW), &problem);
    };
    let mut body = body.clone();
    body[SCOPE] = name.into();
    body["status"] = state.into();
    body["expected"] = json!([expected.name()]);
    Answer::with_content(status_code(NOT_NOW), content, &body).because(&problem)
}

/// An error that many operations share: not each names it, and every one gives it.
fn shown<'a>(spec: &'a Spec, status: u16, example: &str) -> Option<(&'a Content, &'a Value)> {
    let answers = spec.operations.iter().filter_map(|operation| operation.responses.get(&status));
    let mut contents = answers.flat_map(|response| &response.contents);
    contents.find_map(|content| {
        let example = content.examples.get(example).filter(|example| example.value.is_object())?;
        Some((content, &example.value))
    })
}
