//! A refusal in the vendor's shape of errors.

use http::StatusCode;
use serde_json::Value;
use wagate_spec::Spec;

use crate::refusals::error_shape::ErrorShape;
use crate::wire::answer::Answer;

/// A refusal that says its reason.
pub(crate) fn told(spec: &Spec, status: StatusCode, problem: &str) -> Answer {
    let body = Value::Object(ErrorShape::of(spec).members(status, problem));
    Answer::json(status, "application/json", &body).because(problem)
}
