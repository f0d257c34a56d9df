//! Every typed call of every client over real HTTP, from the list that the build wrote: it sends what the vendor
//! documents, reads what the mock gateway answers, and sends nothing before it is awaited.

mod told;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use serde::de::DeserializeOwned;
use wagate_client::{ChatId, ConfigError, Upload};
use wagate_mock::{Exchange, MockGateway};
use wagate_spec::{Spec, bundled};
use wagate_validate::Validator;

use self::told::Pending;

/// A typed call of a client.
struct Call<C> {
    /// The id of the operation that it calls.
    operation: &'static str,
    /// Makes the request, which is sent when what it gives is awaited.
    make: fn(&C) -> Result<Pending, String>,
}

macro_rules! typed_calls {
    ($($module:ident $vendor:literal $krate:ident |$url:ident| $connect:expr;
        { $($operation:literal $kind:ident |$client:ident| $request:expr;)* })*) => {$(
        #[allow(deprecated, reason = "operations of earlier editions are called, too")]
        mod $module {
            #[allow(unused_imports, reason = "not every vendor takes files, chat ids or bodies")]
            use super::{Call, chat, exercise, file, read, told};

            #[tokio::test]
            async fn sends_and_reads_what_is_documented() {
                let calls = [$(Call::<$krate::Client> {
                    operation: $operation,
                    make: |$client| Ok(told::$kind($request)),
                }),*];
                exercise($vendor, |$url| $connect.build(), &calls).await;
            }
        }
    )*};
}

include!(concat!(env!("OUT_DIR"), "/typed_calls.rs"));

/// Makes the calls one after the other, and names those with which something is wrong.
async fn exercise<C>(
    vendor: &str,
    connect: impl FnOnce(&str) -> Result<C, ConfigError>,
    calls: &[Call<C>],
) {
    let spec = bundled().iter().find(|spec| spec.vendor == vendor).expect("the vendor is bundled");
    // Where the queue is empty there is nothing to wait for.
    let gateway = MockGateway::builder(spec).longest_wait(Duration::ZERO).without_states();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&seen);
    let gateway = gateway.on_exchange(move |exchange| lock(&kept).push(exchange.clone()));
    let gateway = gateway.start().await.expect("the mock starts");
    fill_queue(spec, &gateway);
    let client = connect(&gateway.url()).expect("the client can be built");
    let validator = Validator::new([spec]);
    let mut wrong = Vec::new();
    for call in calls {
        drop((call.make)(&client));
        let outcome = match (call.make)(&client) {
            Ok(request) => request.await,
            Err(mistake) => Err(mistake),
        };
        let exchanges = std::mem::take(&mut *lock(&seen));
        let outcome = outcome.and_then(|()| checked(spec, &validator, call.operation, &exchanges));
        wrong.extend(outcome.err().map(|problem| format!("{}: {problem}", call.operation)));
    }
    assert!(wrong.is_empty(), "{} of {} calls:\n{}", wrong.len(), calls.len(), wrong.join("\n"));
}

fn lock<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().expect("no test panicked while it looked")
}

/// Puts something into the queue of notifications, where there is one.
fn fill_queue(spec: &Spec, gateway: &MockGateway) {
    let events = spec.webhooks.iter().flat_map(|webhooks| &webhooks.events);
    let mut examples = events.flat_map(|event| event.examples.values());
    if let Some(example) = examples.next() {
        // A vendor without a queue refuses it.
        let _ = gateway.notify(example.value.clone());
    }
}

/// What went over the wire is one exchange of the operation, and as documented.
fn checked(
    spec: &Spec,
    validator: &Validator,
    operation: &str,
    exchanges: &[Exchange],
) -> Result<(), String> {
    let [exchange] = exchanges else {
        return Err(format!("{} requests were sent instead of one", exchanges.len()));
    };
    if exchange.operation.as_deref() != Some(operation) {
        return Err(format!("the call reached {:?}", exchange.operation));
    }
    match exchange.problems(spec, validator) {
        Some(problems) if problems.is_empty() => Ok(()),
        problems => Err(format!("{problems:?}")),
    }
}

/// A body of a request.
fn read<T: DeserializeOwned>(body: &str) -> Result<T, String> {
    serde_json::from_str(body).map_err(|error| format!("the body cannot be read: {error}"))
}

/// A chat id.
#[allow(dead_code, reason = "not every edition of the descriptions has one beside the bodies")]
fn chat(id: &str) -> Result<ChatId, String> {
    id.parse().map_err(|error| format!("{id}: {error}"))
}

/// A file to send.
fn file() -> Upload {
    Upload::from_bytes(&b"\xff\xd8\xff\xe0"[..]).file_name("photo.jpg")
}
