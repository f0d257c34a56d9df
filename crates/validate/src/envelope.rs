//! What people keep webhook payloads in: the answers of a queue, and the requests of a workflow program.

use wagate_spec::{Queue, Spec};

use crate::json::Json;
use crate::report::Envelope;

/// The member with the payload in what a workflow program keeps of a request.
const WORKFLOW_BODY: &str = "body";

/// The members that stand beside it there.
const WORKFLOW: [&str; 2] = ["headers", "query"];

/// The payload in a value, with the envelope and the pointer that leads to it.
pub fn opened<'v, 'j>(
    spec: &Spec,
    value: &'v Json<'j>,
) -> (&'v Json<'j>, Option<Envelope>, String) {
    let (payload, outer, place) = opened_once(spec, value, String::new());
    // A workflow that asks the queue itself keeps an envelope in an envelope.
    match outer {
        Some(Envelope::Workflow) => match opened_once(spec, payload, place) {
            (payload, Some(inner), place) => (payload, Some(inner), place),
            (payload, None, place) => (payload, outer, place),
        },
        _ => (payload, outer, place),
    }
}

fn opened_once<'v, 'j>(
    spec: &Spec,
    value: &'v Json<'j>,
    place: String,
) -> (&'v Json<'j>, Option<Envelope>, String) {
    let has = |names: &[&str]| names.iter().all(|name| value.get(name).is_some());
    let member = |name: &str| value.get(name).filter(|member| member.as_object().is_some());
    let is_kind = !spec.webhook_kinds(value).is_empty();
    if !is_kind
        && let Some((receipt, body)) = queue(spec)
        && has(&[receipt])
        && let Some(payload) = member(body)
    {
        return (payload, Some(Envelope::Queue), format!("{place}/{body}"));
    }
    if !is_kind
        && has(&WORKFLOW)
        && let Some(payload) = member(WORKFLOW_BODY)
    {
        return (payload, Some(Envelope::Workflow), format!("{place}/{WORKFLOW_BODY}"));
    }
    (value, None, place)
}

/// The members of an answer of the vendor's queue.
fn queue(spec: &Spec) -> Option<(&str, &str)> {
    spec.operations.iter().find_map(|operation| match operation.queue.as_ref()? {
        Queue::Receive { receipt, body, .. } => Some((receipt.as_str(), body.as_str())),
        _ => None,
    })
}
