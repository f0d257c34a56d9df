//! Calls every operation of one vendor at a mock gateway, and checks what went over the wire.

use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use anyhow::Result;
use futures_util::StreamExt;
use serde_json::Value;
use serde_json::value::RawValue;
use wagate_client::{Core, Request, RetryPolicy};
use wagate_mock::{Exchange, MockGateway};
use wagate_spec::{Operation, Parameter, Spec};
use wagate_validate::Validator;

use super::progress::Progress;
use super::row::Row;
use crate::commands::call::{Given, filled, runtime_operation, slots};
use crate::commands::documented;
use crate::commands::problem_line;

/// Makes the calls one after the other, section by section; a call that fails is a row like any other.
///
/// # Errors
///
/// When the mock gateway cannot be started or the client cannot be built.
pub async fn exercise(spec: &'static Spec, progress: &Progress) -> Result<Vec<Row>> {
    // Where nothing waits in a queue there is nothing to wait for.
    let (seen, exchanges) = channel();
    let gateway = MockGateway::builder(spec)
        .without_states()
        .longest_wait(Duration::ZERO)
        .on_exchange(move |exchange| {
            // Nobody listens any more when the calls are over.
            let _ = seen.send(exchange.clone());
        });
    let gateway = gateway.start().await?;
    if let Some(event) = documented_event(spec) {
        // A vendor without a queue has nothing to fill.
        let _ = gateway.notify(event);
    }
    let core = core(spec, &gateway.url())?;
    let validator = Validator::new([spec]);
    let mut rows = Vec::with_capacity(spec.operations.len());
    for operation in in_sections(spec) {
        let start = Instant::now();
        let outcome = call(spec, operation, &core).await;
        let time = start.elapsed();
        let exchanges: Vec<Exchange> = exchanges.try_iter().collect();
        let outcome = checked(spec, &validator, &operation.id, outcome, &exchanges);
        rows.push(Row::new(&spec.vendor, operation, outcome, time));
        progress.step(&spec.vendor);
    }
    gateway.shutdown().await?;
    Ok(rows)
}

/// The operations, those of a section side by side.
fn in_sections(spec: &'static Spec) -> impl Iterator<Item = &'static Operation> {
    spec.tags
        .iter()
        .flat_map(|tag| spec.operations.iter().filter(|operation| operation.tag == tag.name))
}

/// The runtime of the clients, with the invented credentials of the description.
fn core(spec: &'static Spec, url: &str) -> Result<Core> {
    let mut builder = Core::builder(&spec.vendor).retry(RetryPolicy::none()).without_rate_limits();
    for host in &spec.hosts {
        builder = builder.host(&host.name, url);
    }
    for credential in &spec.credentials {
        builder = builder.credential(&credential.name, credential.example.clone());
    }
    Ok(builder.build()?)
}

/// Something to find in the queue of notifications.
fn documented_event(spec: &Spec) -> Option<Value> {
    let event = spec.webhooks.as_ref()?.events.first()?;
    event.examples.values().next().map(|example| Value::clone(&example.value))
}

/// What came of a call: the answer in a few words, or why it failed.
type Outcome = Result<String, String>;

async fn call(spec: &Spec, operation: &Operation, core: &Core) -> Outcome {
    let in_words = |error: anyhow::Error| format!("{error:#}");
    let slots = slots(operation);
    let sent = runtime_operation(spec, operation, &slots).map_err(in_words)?;
    let content = documented::content(spec, operation).map_err(in_words)?;
    let parameters: Vec<(&Parameter, String)> = documented::parameters(spec, operation).collect();
    let given = parameters.iter();
    let given = given.map(|(parameter, value)| Given { parameter, values: vec![value.as_str()] });
    let request = filled(operation, &sent, &given.collect::<Vec<_>>(), content);
    match operation.websocket {
        true => messages(core, request).await,
        false => answer(core, request).await,
    }
}

async fn answer(core: &Core, request: Request<'_>) -> Outcome {
    let answer = core.send_raw(request).await.map_err(|error| error.to_string())?;
    let media_type = answer.headers.get("content-type").and_then(|value| value.to_str().ok());
    let shown = match media_type {
        Some(media_type) => format!("{} {media_type}, {} bytes", answer.status, answer.body.len()),
        None => answer.status.to_string(),
    };
    if (200..300).contains(&answer.status) { Ok(shown) } else { Err(format!("refused: {shown}")) }
}

/// The messages of a websocket until the gateway closes it.
async fn messages(core: &Core, request: Request<'_>) -> Outcome {
    let opened = core.websocket::<Box<RawValue>, Value>(request).await;
    let mut messages = opened.map_err(|error| error.to_string())?;
    let mut count = 0;
    while let Some(message) = messages.next().await {
        message.map_err(|error| error.to_string())?;
        count += 1;
    }
    Ok(format!("{count} messages of a websocket"))
}

/// The outcome of a call, or else what was wrong with it on the wire.
fn checked(
    spec: &Spec,
    validator: &Validator,
    operation: &str,
    outcome: Outcome,
    exchanges: &[Exchange],
) -> Outcome {
    let shown = outcome?;
    if exchanges.is_empty() {
        return Err("nothing went over the wire".to_owned());
    }
    let mut lines = Vec::new();
    for exchange in exchanges {
        if exchange.operation.as_deref() != Some(operation) {
            let other = exchange.operation.as_deref().unwrap_or("something that is not documented");
            return Err(format!("the call reached {other}"));
        }
        let problems = exchange.problems(spec, validator).unwrap_or_default();
        lines.extend(problems.iter().map(problem_line));
    }
    if lines.is_empty() { Ok(shown) } else { Err(lines.join("; ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the demo says of a call that this core makes, when it was meant to be of another operation or not.
    async fn told(meant: &str, made: &str, key: &str) -> Outcome {
        let spec = wagate_spec::bundled_vendor("waha").expect("it is described");
        let (seen, exchanges) = channel();
        let gateway = MockGateway::builder(spec)
            .on_exchange(move |exchange| seen.send(exchange.clone()).expect("the test listens"))
            .start()
            .await
            .expect("a mock gateway");
        let core = Core::builder("waha").host("api", gateway.url()).credential("api_key", key);
        let core = core.retry(RetryPolicy::none()).build().expect("a client");
        let outcome = call(spec, spec.operation(made).expect("it is described"), &core).await;
        let exchanges: Vec<Exchange> = exchanges.try_iter().collect();
        checked(spec, &Validator::new([spec]), meant, outcome, &exchanges)
    }

    const KEY: &str = "00000000000000000000000000000000";

    #[tokio::test]
    async fn a_call_that_is_as_documented_is_told_by_its_answer() {
        let outcome = told("getContact", "getContact", KEY).await;
        assert!(outcome.is_ok_and(|shown| shown.starts_with("200 application/json")));
    }

    #[tokio::test]
    async fn a_call_of_another_operation_has_failed() {
        let outcome = told("getAboutContact", "getContact", KEY).await;
        assert_eq!(outcome, Err("the call reached getContact".to_owned()));
    }

    #[tokio::test]
    async fn a_refused_call_says_why() {
        let outcome = told("getContact", "getContact", "wrong key").await;
        assert!(outcome.as_ref().is_err_and(|reason| reason.contains("401")), "{outcome:?}");
    }

    #[test]
    fn a_call_that_never_reached_the_gateway_has_failed() {
        let spec = wagate_spec::bundled_vendor("waha").expect("it is described");
        let outcome = checked(spec, &Validator::new([spec]), "getContact", Ok("fine".into()), &[]);
        assert_eq!(outcome, Err("nothing went over the wire".to_owned()));
    }
}
