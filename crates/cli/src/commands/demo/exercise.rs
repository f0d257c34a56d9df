//! Starts one vendor's mock gateway, makes a list of calls, and checks what went over the wire.

use std::time::Instant;

use anyhow::{Context, Result};
use serde_json::Value;
use wagate_mock::{Exchange, MockGateway};
use wagate_spec::Spec;
use wagate_validate::Validator;

use super::call::{Call, Outcome};
use super::exchange::problems;
use super::row::Row;
use crate::lookup::vendor;

/// The invented credentials of a description.
pub struct Examples(&'static Spec);

impl Examples {
    /// An invented value of this credential; the mock refuses the empty one of a credential that there is not.
    pub fn credential(&self, name: &str) -> &'static str {
        self.0.credential(name).map_or("", |credential| &credential.example)
    }
}

/// Makes the calls one after the other; a call that fails is a row like any other.
///
/// # Errors
///
/// When the mock gateway cannot be started or the client cannot be built.
pub async fn exercise<C: Clone, E: std::error::Error + Send + Sync + 'static>(
    id: &'static str,
    connect: impl FnOnce(&str, Examples) -> Result<C, E>,
    calls: &[Call<C>],
) -> Result<Vec<Row>> {
    let spec = vendor(id).with_context(|| format!("there is no description of {id}"))?;
    let gateway = MockGateway::builder(spec).start().await?;
    if let Some(event) = documented_event(spec) {
        // A vendor without a queue has nothing to fill.
        let _ = gateway.notify(event);
    }
    let client = connect(&gateway.url(), Examples(spec))
        .with_context(|| format!("cannot build the client of {id}"))?;
    let validator = Validator::new([spec]);
    let mut rows = Vec::with_capacity(calls.len());
    for call in calls {
        let before = gateway.exchanges().len();
        let start = Instant::now();
        let outcome = (call.make)(client.clone()).await;
        let time = start.elapsed();
        let exchanges = gateway.exchanges();
        let exchanges = exchanges.get(before..).unwrap_or_default();
        let outcome = checked(spec, &validator, call.operation, outcome, exchanges);
        rows.push(Row::new(id, call.operation, outcome, time));
    }
    gateway.shutdown().await?;
    Ok(rows)
}

/// Something to find in the queue of notifications.
fn documented_event(spec: &Spec) -> Option<Value> {
    let event = spec.webhooks.as_ref()?.events.first()?;
    event.examples.values().next().map(|example| example.value.clone())
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
    let [exchange] = exchanges else {
        return Err(format!("{} requests went over the wire instead of one", exchanges.len()));
    };
    if exchange.operation.as_deref() != Some(operation) {
        let other = exchange.operation.as_deref().unwrap_or("something that is not documented");
        return Err(format!("the call reached {other}"));
    }
    match problems(spec, validator, operation, exchange) {
        Ok(problems) if problems.is_empty() => Ok(shown),
        Ok(problems) => Err(problems.join("; ")),
        Err(unknown) => Err(unknown.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::commands::block_on;
    use wagate_waha::Client;

    fn rows<C: Clone>(connect: impl FnOnce(&str) -> C, call: Call<C>) -> Vec<Row> {
        let connect = |url: &str, _: Examples| Ok::<_, Infallible>(connect(url));
        block_on(exercise("waha", connect, &[call])).expect("a mock gateway")
    }

    #[test]
    fn a_call_that_never_reached_the_gateway_has_failed() {
        let call = Call {
            operation: "getContact",
            make: |()| Box::pin(async { Ok("seemingly fine".to_owned()) }),
        };
        let rows = rows(|_| (), call);
        assert!(!rows[0].ok && rows[0].result.starts_with("0 requests"), "{rows:?}");
    }

    #[test]
    fn a_call_of_another_operation_has_failed() {
        let call = Call {
            operation: "getAboutContact",
            make: |client: Client| {
                Box::pin(async move {
                    client
                        .session("default")
                        .contacts()
                        .get_contact("11231231231")
                        .await
                        .map_or_else(
                            |error| Err(error.to_string()),
                            |_| Ok("seemingly fine".to_owned()),
                        )
                })
            },
        };
        let connect =
            |url: &str| Client::builder().base_url(url).api_key("0000").build().expect("a client");
        let rows = rows(connect, call);
        assert!(!rows[0].ok && rows[0].result == "the call reached getContact", "{rows:?}");
    }

    #[test]
    fn a_refused_call_says_why() {
        let call = Call {
            operation: "getAllContacts",
            make: |client: Client| {
                Box::pin(async move {
                    let contacts = client.session("default").contacts().get_all_contacts().await;
                    super::super::call::told(contacts, |_| "seemingly fine".to_owned())
                })
            },
        };
        // Without a key.
        let rows = rows(|url| Client::builder().base_url(url).build().expect("a client"), call);
        assert!(!rows[0].ok && rows[0].result.contains("401"), "{rows:?}");
    }
}
