//! Which documented answer an operation gives.

use http::StatusCode;
use serde_json::{Value, json};
use wagate_spec::{Content, Example, Response};

use crate::answers::documented::Documented;
use crate::answers::files::sample;
use crate::answers::prefer::Preferences;
use crate::refusals::error_shape::ErrorShape;
use crate::refusals::told::told;
use crate::wire::answer::{Answer, is_json};
use crate::wire::websocket;

/// Makes up a body for a status whose content has no example.
pub(crate) type MakeUp<'a> = &'a dyn Fn(u16, &Content) -> Option<Value>;

/// The answer that was preferred, or else the documented success.
///
/// # Errors
///
/// When something is preferred that is not documented.
pub(crate) fn answer(
    documented: Documented<'_>,
    preferences: &Preferences,
    make_up: MakeUp<'_>,
) -> Result<Answer, String> {
    let choice = choose(documented, preferences)?;
    if is_opening(documented, choice.status) {
        let preferred = preferences.example.as_ref().and(choice.example);
        return Ok(websocket::answer(documented, choice.status, preferred));
    }
    Ok(choice.answer(documented, make_up))
}

/// Whether an answer of this status opens a websocket.
fn is_opening(documented: Documented<'_>, status: u16) -> bool {
    documented.operation.websocket && documented.operation.is_success(status)
}

/// The documented refusal of this status, with the named example if there is one; empty when
/// nothing is documented.
pub(crate) fn refusal(documented: Documented<'_>, status: u16, name: Option<&str>) -> Answer {
    let code = status_code(status);
    let usual = || documented.main_example(status);
    let named = name.and_then(|name| documented.example(status, name));
    // The usual answer of a success refuses nothing.
    let example =
        if documented.operation.is_success(status) { named } else { named.or_else(usual) };
    match documented.content(status).zip(example) {
        Some((content, example)) => Answer::with_content(code, content, &example.value),
        None => Answer::empty(code),
    }
}

/// One documented answer of an operation.
struct Choice<'a> {
    status: u16,
    content: Option<&'a Content>,
    example: Option<&'a Example>,
}

impl Choice<'_> {
    fn answer(&self, documented: Documented<'_>, make_up: MakeUp<'_>) -> Answer {
        let code = status_code(self.status);
        match (self.content, self.example) {
            (None, _) => Answer::empty(code),
            (Some(content), Some(example)) => Answer::with_content(code, content, &example.value),
            (Some(content), None) => made_up(documented, self.status, content, make_up),
        }
    }
}

/// A body made up from the schema of a response that has no example; a small file when it is not
/// JSON, because no schema tells what an image looks like.
fn made_up(
    documented: Documented<'_>,
    status: u16,
    content: &Content,
    make_up: MakeUp<'_>,
) -> Answer {
    if !is_json(&content.media_type) {
        let file = Answer::bytes(&content.media_type, sample(&content.media_type));
        return Answer { status: status_code(status), ..file };
    }
    match make_up(status, content) {
        Some(value) => Answer::with_content(status_code(status), content, &value),
        None => {
            let problem = format!(
                "no example of status {status} is documented, and none could be made up from its schema"
            );
            told(documented.spec, StatusCode::NOT_IMPLEMENTED, &problem)
        }
    }
}

fn choose<'a>(documented: Documented<'a>, preferences: &Preferences) -> Result<Choice<'a>, String> {
    let status = match &preferences.code {
        Some(code) => documented_status(documented, code)?,
        None => status_with_example(documented, preferences.example.as_deref()),
    };
    let example = match &preferences.example {
        None => documented.main_example(status),
        Some(name) => Some(
            documented
                .example(status, name)
                .ok_or_else(|| format!("status {status} has no example `{name}`"))?,
        ),
    };
    Ok(Choice { status, content: documented.content(status), example })
}

fn documented_status(documented: Documented<'_>, code: &str) -> Result<u16, String> {
    code.parse()
        .ok()
        .filter(|status| documented.response(*status).is_some())
        .ok_or_else(|| format!("status `{code}` is not documented"))
}

/// The usual status, unless only another one has the example.
fn status_with_example(documented: Documented<'_>, name: Option<&str>) -> u16 {
    let usual = usual_status(documented);
    let Some(name) = name else {
        return usual;
    };
    let mut statuses = std::iter::once(usual).chain(statuses(documented));
    statuses.find(|status| documented.example(*status, name).is_some()).unwrap_or(usual)
}

/// The lowest success, or the lowest status when the docs know no success.
pub(crate) fn usual_status(documented: Documented<'_>) -> u16 {
    let lowest = statuses(documented).next().unwrap_or(200);
    let is_success = |status: &u16| documented.operation.is_success(*status);
    statuses(documented).find(is_success).unwrap_or(lowest)
}

fn statuses<'a>(documented: Documented<'a>) -> impl Iterator<Item = u16> + 'a {
    documented.operation.responses.keys().copied()
}

/// Refuses a preference for what is not documented, and lists what is.
pub(crate) fn impossible(documented: Documented<'_>, problem: &str) -> Answer {
    let status = StatusCode::BAD_REQUEST;
    let responses = documented.operation.responses.iter();
    let available: Vec<Value> =
        responses.map(|(status, response)| available(*status, response)).collect();
    let mut body = json!({
        "title": "The preferred answer is not documented",
        "status": status.as_u16(),
        "detail": problem,
        "operation": documented.operation.id,
        "available": available,
    });
    // It is an error of the vendor too, so that its clients can read it.
    if let Some(members) = body.as_object_mut() {
        members.extend(ErrorShape::of(documented.spec).members(status, problem));
    }
    Answer::json(status, "application/problem+json", &body).because(problem)
}

fn available(status: u16, response: &Response) -> Value {
    let examples: Vec<&String> =
        response.contents.iter().flat_map(|content| content.examples.keys()).collect();
    json!({ "code": status, "examples": examples })
}

/// A documented status as HTTP knows it; a number outside its range is a server's own error.
pub(crate) fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
