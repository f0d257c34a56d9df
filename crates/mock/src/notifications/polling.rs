//! The operations with which a client takes notifications out of its queue.

use std::time::Duration;

use http::StatusCode;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Value, json};
use wagate_spec::{Parameter, RateLimit, Spec};

use crate::answers::choice;
use crate::notifications::queue::{Queue, Waiting};
use crate::wire::answer::Answer;
use crate::wire::call::Call;

/// Whether the clients of a vendor fetch notifications from a queue.
pub(crate) fn is_offered(spec: &Spec) -> bool {
    let has = |is: fn(&wagate_spec::Queue) -> bool| {
        spec.operations.iter().filter_map(|operation| operation.queue.as_ref()).any(is)
    };
    spec.webhooks.is_some()
        && has(|does| matches!(does, wagate_spec::Queue::Receive { .. }))
        && has(|does| matches!(does, wagate_spec::Queue::Delete { .. }))
}

/// What an operation answers after it did with the queue what it does. `longest_wait` is stronger than
/// what the client asks for.
pub(crate) async fn answer(
    call: &Call<'_>,
    does: &wagate_spec::Queue,
    queue: &Queue,
    longest_wait: Duration,
) -> Answer {
    use wagate_spec::Queue::{Clear, Count, Delete, Receive};

    match does {
        Receive { receipt, body, timeout, .. } => {
            let wait = wait(call, timeout.as_deref()).min(longest_wait);
            let oldest = queue.receive(wait).await;
            told(call, &oldest.as_ref().map(|oldest| Received { receipt, body, oldest }))
        }
        Delete { receipt, result, .. } => {
            let receipt = call.path_value(receipt).and_then(|receipt| receipt.parse().ok());
            told(call, &shown(call, result, receipt.is_some_and(|one| queue.delete(one))))
        }
        Count { result } => told(call, &json!({ result: queue.len() })),
        Clear { result, left } => {
            let interval = call.operation().rate_limit.as_ref().and_then(RateLimit::interval);
            let cleared = queue.clear(interval.unwrap_or_default());
            let mut value = shown(call, result, cleared.is_ok());
            if let Some((time, left)) = cleared.err().zip(left.as_deref()) {
                value[left] = (time.as_secs_f64().ceil() as u64).into();
            }
            told(call, &value)
        }
        // What a later description adds has nothing to do with what this mock knows of queues.
        _ => told(call, &Value::Null),
    }
}

/// A notification with the number that deletes it, under their documented names.
struct Received<'a> {
    receipt: &'a str,
    body: &'a str,
    oldest: &'a Waiting,
}

impl Serialize for Received<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(Some(2))?;
        members.serialize_entry(self.receipt, &self.oldest.receipt_id)?;
        members.serialize_entry(self.body, &self.oldest.body)?;
        members.end()
    }
}

/// The documented answer that says yes or no in this property.
fn shown(call: &Call<'_>, property: &str, says: bool) -> Value {
    let content = call.documented.content(choice::usual_status(call.documented));
    let mut examples = content.into_iter().flat_map(|content| content.examples.values());
    let example = examples.find(|example| example.value.get(property) == Some(&says.into()));
    example.map_or_else(|| json!({ property: says }), |example| Value::clone(&example.value))
}

fn told(call: &Call<'_>, body: &impl Serialize) -> Answer {
    let status = choice::usual_status(call.documented);
    let content = call.documented.content(status);
    let media_type = content.map_or("application/json", |content| content.media_type.as_str());
    let status = StatusCode::from_u16(status).unwrap_or_default();
    Answer::json(status, media_type, body)
}

/// How long a client waits: as it says, or else as documented for one that does not say.
fn wait(call: &Call<'_>, timeout: Option<&str>) -> Duration {
    let Some(name) = timeout else { return Duration::ZERO };
    let asked = call.query_value(name).and_then(|seconds| seconds.parse().ok());
    let parameters = &call.operation().parameters;
    let parameter = parameters.iter().find(|parameter| parameter.name == name);
    let bound = |key| parameter.and_then(|parameter| seconds(parameter, key));
    let usual = bound("default").or_else(|| bound("minimum")).unwrap_or_default();
    let longest = bound("maximum").unwrap_or(u64::MAX);
    Duration::from_secs(asked.unwrap_or(usual).min(longest))
}

fn seconds(parameter: &Parameter, key: &str) -> Option<u64> {
    parameter.schema.get(key)?.as_u64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_queue_of_a_vendor_is_told_by_its_description() {
        let offering: Vec<&str> = wagate_spec::bundled()
            .iter()
            .filter(|spec| is_offered(spec))
            .map(|spec| spec.vendor.as_str())
            .collect();
        assert_eq!(offering, ["green-api"]);
    }
}
