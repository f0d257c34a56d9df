//! `wagate mock`: a gateway on this machine that answers what its vendor documents.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use wagate_mock::{Exchange, MockGateway};
use wagate_spec::Spec;

use super::block_on;
use crate::lookup::VendorParser;
use crate::output::Output;
use crate::profile::{Kind, Setting, from_environment, settings};
use crate::stop::StopSignals;
use crate::verdict::Verdict;

/// Which gateway, and where.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  wagate mock --vendor waha --port 3000
  export WAGATE_WAHA_BASE_URL=http://127.0.0.1:3000 WAGATE_WAHA_API_KEY=0000
  wagate call waha getAllContacts --param session=default     # in another terminal

Any credential of the documented form is let in. A credential that is set in the environment of
the mock is demanded instead: another one gets the refusal that the vendor documents.
The header `Prefer: code=401` or `Prefer: example=NAME` chooses another documented answer;
`delay=MILLISECONDS`, `fault=drop`, `fault=cut` and `fault=broken-json` let the answer go wrong.
`POST /__mock/faults` does so for clients that cannot send a header. `POST /__mock/notifications`
fills the queue of a vendor that has one, with a webhook, a JSON array of them, or NDJSON, which
are checked unless the query says `?check=no`.
`POST /__mock/webhooks` sends a documented event to an address, as in
{\"to\": \"http://127.0.0.1:8080/\", \"event\": \"text\"}; GET there names the events.
Where the vendor signs its webhooks, `webhook_key` in the environment signs them.
The head of a request has 30 seconds to come, and so has each next piece of its body, which may
have 16 MiB. There may be 512 connections: for one more, the one is closed on which nothing was
asked for the longest time. Bodies of more than 64 KiB share 64 MiB of memory, and wait for each
other; one that waits for 30 seconds gets 503.
Pages of other sites are refused with 403, and so is a public name in the header Host that is not
the vendor's: a browser cannot be made to use the mock by a page that somebody visits.
The page /__mock/docs/ shows every operation and tries it out.
Ctrl-C stops it.")]
pub struct Arguments {
    /// The vendor to imitate.
    #[arg(long, value_parser = VendorParser)]
    vendor: &'static Spec,

    /// The port on 127.0.0.1; 0 takes any free one.
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// Refuse to start unless the environment holds every credential to demand.
    #[arg(long)]
    require_env: bool,

    /// Answer for every session as documented, whatever was done to it before: for programs that try all operations.
    #[arg(long)]
    without_states: bool,
}

/// A credential and the value that is demanded of it.
type Demanded = (Setting<'static>, SecretString);

/// What a program that starts a mock wants to know.
#[derive(Serialize)]
struct Started<'a> {
    vendor: &'a str,
    url: &'a str,
    docs: &'a str,
    environment: BTreeMap<String, &'a str>,
    demanded: Vec<String>,
}

/// Runs the gateway until it is told to stop.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let spec = arguments.vendor;
    let demanded = demanded(spec)?;
    if arguments.require_env {
        check_demanded(spec, &demanded)?;
    }
    let mut builder = MockGateway::builder(spec).port(arguments.port).on_exchange(log);
    for (setting, value) in &demanded {
        builder = builder.credential(setting.key.as_str(), value.expose_secret());
    }
    if let Some(key) = webhook_key(spec)? {
        builder = builder.webhook_key(key.expose_secret());
    }
    if arguments.without_states {
        builder = builder.without_states();
    }
    block_on(async {
        // Before anyone is told that it runs: a signal must find its handler.
        let mut stop = StopSignals::install()?;
        let gateway = builder.start().await?;
        announce(spec, &gateway, &demanded, output)?;
        stop.wait().await;
        output.note("stopping");
        gateway.shutdown().await?;
        Ok(Verdict::Holds)
    })
}

/// The credentials that the environment holds.
fn demanded(spec: &'static Spec) -> Result<Vec<Demanded>> {
    let mut values = from_environment(spec)?;
    let credentials = settings(spec).filter(|setting| matches!(setting.kind, Kind::Credential(_)));
    Ok(credentials
        .filter_map(|setting| values.remove(&setting.key).map(|value| (setting, value)))
        .collect())
}

/// The key with which webhooks are signed.
fn webhook_key(spec: &'static Spec) -> Result<Option<SecretString>> {
    let mut values = from_environment(spec)?;
    let mut settings = settings(spec);
    let key = settings.find(|setting| matches!(setting.kind, Kind::WebhookKey));
    Ok(key.and_then(|setting| values.remove(&setting.key)))
}

fn check_demanded(spec: &'static Spec, demanded: &[Demanded]) -> Result<()> {
    let is_missing =
        |setting: &Setting<'_>| demanded.iter().all(|(found, _)| found.key != setting.key);
    let missing: Vec<String> = settings(spec)
        .filter(|setting| matches!(setting.kind, Kind::Credential(_)) && is_missing(setting))
        .map(|setting| setting.variable())
        .collect();
    if !missing.is_empty() {
        bail!(
            "--require-env demands the credentials in the environment: set {}",
            missing.join(" and ")
        );
    }
    Ok(())
}

fn announce(
    spec: &Spec,
    gateway: &MockGateway,
    demanded: &[Demanded],
    output: &Output,
) -> Result<()> {
    let url = &gateway.url();
    let docs = &gateway.docs_url();
    output.note(&format!("listening on {url}"));
    output.note(&format!("its operations, to try out: {docs}"));
    output.note("point a client at it with");
    let addresses: Vec<String> = settings(spec)
        .filter(|setting| matches!(setting.kind, Kind::Address(_)))
        .map(|setting| setting.variable())
        .collect();
    for variable in &addresses {
        output.note(&format!("  export {variable}={url}"));
    }
    for credential in &spec.credentials {
        announce_credential(spec, &credential.name, &credential.example, demanded, output);
    }
    if output.is_json() {
        let environment = addresses.into_iter().map(|variable| (variable, url.as_str())).collect();
        let demanded = demanded.iter().map(|(setting, _)| setting.variable()).collect();
        output.json(&Started { vendor: &spec.vendor, url, docs, environment, demanded })?;
    }
    Ok(())
}

fn announce_credential(
    spec: &Spec,
    name: &str,
    example: &str,
    demanded: &[Demanded],
    output: &Output,
) {
    let Some(setting) = settings(spec).find(|setting| setting.key == name) else { return };
    let variable = setting.variable();
    if demanded.iter().any(|(found, _)| found.key == name) {
        output.note(&format!("  {variable} as it is set here: this very value is demanded"));
    } else {
        output.note(&format!("  export {variable}={example}   # any value of this form"));
    }
}

/// One line for each request; the target is left out, because it may hold credentials.
fn log(exchange: &Exchange) {
    let operation = exchange.operation.as_deref().unwrap_or("(not documented)");
    let problem =
        exchange.problem.as_deref().map(|problem| format!(": {problem}")).unwrap_or_default();
    let fault = exchange.fault.map(|fault| format!(", {fault}")).unwrap_or_default();
    Output::new(crate::output::Format::Text).note(&crate::output::printable(&format!(
        "{} {operation} {}{fault}{problem}",
        exchange.method, exchange.status
    )));
}
