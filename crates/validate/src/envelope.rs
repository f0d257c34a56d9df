//! What people keep webhook payloads in: the answers of a queue, and the requests of a workflow program.

use crate::json::Json;
use crate::report::Envelope;
use crate::vendor::Vendor;

/// What stands beside the payload in what a workflow program keeps of a request.
const HEADERS: &str = "headers";

/// The members that may hold the payload there.
const BODIES: [&str; 4] = ["body", "content", "rawBody", "postData"];

/// What a workflow program packs each of its items in.
const ITEM: &str = "json";

/// A queue in a request in an item is the most that was seen.
const DEEPEST: usize = 3;

/// What was found in a value.
pub struct Opened<'v, 'j> {
    /// The payload.
    pub payload: Payload<'v, 'j>,
    /// What it was packed in; of several the innermost.
    pub envelope: Option<Envelope>,
    /// The pointer that leads to it.
    pub place: String,
}

/// A payload, as it was packed.
pub enum Payload<'v, 'j> {
    /// As it is.
    Json(&'v Json<'j>),
    /// As the text of its JSON.
    Text(&'v str),
}

/// Unpacks a payload.
pub fn opened<'v, 'j>(vendor: &Vendor, value: &'v Json<'j>) -> Opened<'v, 'j> {
    let mut opened = Opened { payload: Payload::Json(value), envelope: None, place: String::new() };
    for _ in 0..DEEPEST {
        let Payload::Json(value) = opened.payload else { break };
        let Some((envelope, name, inner)) = packed(vendor, value) else { break };
        opened.payload = inner;
        opened.envelope = Some(envelope);
        opened.place.push('/');
        opened.place.push_str(name);
    }
    opened
}

/// What a value is the envelope of.
fn packed<'s, 'v, 'j>(
    vendor: &'s Vendor,
    value: &'v Json<'j>,
) -> Option<(Envelope, &'s str, Payload<'v, 'j>)> {
    value.as_object()?;
    let is_kind = || !vendor.kinds.of(value).is_empty();
    let object = |name: &str| value.get(name).filter(|member| member.as_object().is_some());
    if let Some((receipt, body)) =
        vendor.queue.as_ref().map(|(receipt, body)| (receipt.as_str(), body.as_str()))
        && value.get(receipt).is_some()
        && let Some(payload) = object(body)
    {
        return (!is_kind()).then_some((Envelope::Queue, body, Payload::Json(payload)));
    }
    if let Some(item) = object(ITEM) {
        return (!is_kind()).then_some((Envelope::Workflow, ITEM, Payload::Json(item)));
    }
    // People copy the body alone, with the member that it stands in.
    let is_alone = value.as_object().is_some_and(|members| members.len() == 1);
    if !is_alone {
        value.get(HEADERS)?;
    }
    let payload = |name: &'static str| match value.get(name)? {
        payload @ Json::Object(_) => Some((name, Payload::Json(payload))),
        Json::Text(text) if text.trim_start().starts_with('{') => Some((name, Payload::Text(text))),
        _ => None,
    };
    let (name, payload) = BODIES.into_iter().find_map(payload)?;
    (!is_kind()).then_some((Envelope::Workflow, name, payload))
}
