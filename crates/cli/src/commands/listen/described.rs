//! From `x-queue` of a description to a queue that the client runtime asks.

use anyhow::{Result, anyhow};
use wagate_client::Operation;
use wagate_client::queue::{self, Queue};
use wagate_spec::{Operation as Described, Queue as Does, Spec, Told};

use crate::commands::call::{runtime_operation, slots};

/// The operation that receives, and the queue, if the vendor has one.
///
/// # Errors
///
/// When what is described of it is not whole.
pub fn described(spec: &'static Spec) -> Result<Option<(&'static Described, &'static Queue)>> {
    let find = |is_meant: fn(&Does) -> bool| {
        spec.operations.iter().find(|operation| operation.queue.as_ref().is_some_and(is_meant))
    };
    let receive = find(|does| matches!(does, Does::Receive { .. }));
    let delete = find(|does| matches!(does, Does::Delete { .. }));
    let (Some(receive), Some(delete)) = (receive, delete) else { return Ok(None) };
    let (
        Some(Does::Receive { receipt, body, timeout, keeps, starting, .. }),
        Some(Does::Delete { receipt: deleted, result, gone, .. }),
    ) = (&receive.queue, &delete.queue)
    else {
        return Ok(None);
    };
    let operations = (operation(spec, receive)?, operation(spec, delete)?);
    let mut queue = Queue::new(operations.0, operations.1, receipt, body, deleted).result(result);
    if let Some(name) = timeout {
        let (shortest, longest) = bounds(receive, name)
            .ok_or_else(|| anyhow!("how long {} waits is not described", receive.id))?;
        queue = queue.timeout(name, shortest, longest);
    }
    if let Some(seconds) = keeps {
        queue = queue.keeps(*seconds);
    }
    let queue = queue.starting(kept(told(starting))).gone(kept(told(gone)));
    Ok(Some((receive, kept(queue))))
}

fn operation(spec: &'static Spec, one: &'static Described) -> Result<&'static Operation<'static>> {
    Ok(kept(runtime_operation(spec, one, kept(slots(one)))?))
}

/// The fewest and the most seconds that the gateway waits.
fn bounds(operation: &Described, name: &str) -> Option<(u64, u64)> {
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == name)?;
    let bound = |key: &str| parameter.schema.get(key)?.as_u64();
    Some((bound("minimum").unwrap_or_default(), bound("maximum")?))
}

fn told(errors: &'static [Told]) -> Vec<queue::Told> {
    errors.iter().map(|one| queue::Told::new(one.status, &one.words)).collect()
}

/// It is needed until the process ends.
fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
