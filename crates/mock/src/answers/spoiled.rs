//! Answers that come, and are not what they should be.

use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::Fault;
use crate::wire::answer::Answer;

/// The page that comes where JSON is expected.
const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Please try again later</title></head>\n\
    <body><h1>Please try again later</h1></body></html>\n";

/// Whether a body is a documented answer of this status.
type IsValid<'a> = &'a dyn Fn(u16, &Value) -> bool;

/// The answer as it leaves the gateway.
pub(crate) fn spoiled(answer: Answer, fault: Option<Fault>, is_valid: IsValid<'_>) -> Answer {
    match fault {
        Some(Fault::BrokenJson) => broken(answer),
        Some(Fault::Html) => replaced(answer, "text/html; charset=utf-8", PAGE.to_owned()),
        Some(Fault::WrongType) => of_wrong_type(answer, is_valid),
        _ => answer,
    }
}

fn broken(answer: Answer) -> Answer {
    let half = String::from_utf8_lossy(&answer.body[..answer.body.len() / 2]).into_owned();
    // A half of a number may be a number.
    let is_broken = serde_json::from_str::<Value>(&half).is_err() && !half.is_empty();
    replaced(answer, "application/json", if is_broken { half } else { "{".to_owned() })
}

/// The same answer with another body, or other messages.
fn replaced(mut answer: Answer, media_type: &'static str, body: String) -> Answer {
    if !answer.messages.is_empty() {
        answer.messages.fill(body);
        return answer;
    }
    answer.body = body.into();
    answer.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    if answer.status == StatusCode::NO_CONTENT {
        answer.status = StatusCode::OK;
    }
    answer
}

/// The same answer with the first member of another type that makes it wrong; where none does, all of it.
fn of_wrong_type(answer: Answer, is_valid: IsValid<'_>) -> Answer {
    let status = answer.status.as_u16();
    let body = answer.messages.first().map_or(&answer.body[..], String::as_bytes);
    let value = serde_json::from_slice::<Value>(body).unwrap_or_default();
    let mut places = Vec::new();
    members(&value, "", &mut places);
    let wrong = places.into_iter().find_map(|place| {
        let mut changed = value.clone();
        *changed.pointer_mut(&place)? = wrong();
        (!is_valid(status, &changed)).then_some(changed)
    });
    replaced(answer, "application/json", wrong.unwrap_or_else(self::wrong).to_string())
}

/// A value that no reader takes for a text, a number, an object, or a list of any of them.
fn wrong() -> Value {
    json!([["of the wrong type"]])
}

/// The places of all members, a member before what stands in it; of a list only its first item is looked at.
fn members(value: &Value, place: &str, places: &mut Vec<String>) {
    match value {
        Value::Object(own) => {
            for (name, value) in own {
                let place = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
                places.push(place.clone());
                members(value, &place, places);
            }
        }
        Value::Array(list) => {
            if let Some(first) = list.first() {
                members(first, &format!("{place}/0"), places);
            }
        }
        _ => {}
    }
}
