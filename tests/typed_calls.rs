//! Every typed call of every client over real HTTP, from the list that the build wrote: it sends what the vendor
//! documents, reads what the mock gateway answers, and sends nothing before it is awaited.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use wagate_client::ConfigError;
use wagate_mock::{Exchange, MockGateway};
use wagate_spec::{Spec, bundled};
use wagate_validate::Validator;

use crate::calls::{self, Call, in_words};

#[tokio::test]
async fn z_api_sends_and_reads_what_is_documented() {
    exercise("z-api", |url| calls::z_api::builder(url).build(), calls::z_api::ALL).await;
}

#[tokio::test]
async fn green_api_sends_and_reads_what_is_documented() {
    exercise("green-api", |url| calls::green_api::builder(url).build(), calls::green_api::ALL)
        .await;
}

#[tokio::test]
async fn waha_sends_and_reads_what_is_documented() {
    exercise("waha", |url| calls::waha::builder(url).build(), calls::waha::ALL).await;
}

#[tokio::test]
async fn plug_chat_sends_and_reads_what_is_documented() {
    exercise("plug-chat", |url| calls::plug_chat::builder(url).build(), calls::plug_chat::ALL)
        .await;
}

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
        let outcome = outcome.map_err(|error| in_words(&*error));
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
        let _ = gateway.notify((*example.value).clone());
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
