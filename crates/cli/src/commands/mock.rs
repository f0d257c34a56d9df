//! `wagate mock`: a gateway on this machine that answers what its vendor documents.

mod answers;
mod har;
mod served;
mod watcher;

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use wagate_mock::{FaultPlan, MockError, MockGateway, MockGatewayBuilder, Redaction};
use wagate_spec::{Spec, suggest};

use self::answers::OwnAnswer;
use self::served::{Served, served_parser};
use self::watcher::{Files, Watcher};
use super::block_on;
use crate::output::{Format, Output};
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
  wagate mock --vendor all --port 4000 --fault sendText=502*2,ok,drop --record calls.har
  wagate validate --har calls.har

Each vendor has a port of its own: the first one that of --port, each further one the next.
Any credential of the documented form is let in. A credential that is set in the environment of
the mock is demanded instead: another one gets the refusal that the vendor documents.
What was sent, made or changed is remembered until the mock stops.
The header `Prefer: code=401` or `Prefer: example=NAME` chooses another documented answer;
`delay=MILLISECONDS`, or `fault=` with one of rate-limited, hang, slow-body, drop, reset, cut,
broken-json, html and wrong-type, lets the answer go wrong. --fault does so from the start:
`sendText=503` for every call, `sendText=502*2,ok,drop` for one after the other, `delay:1500` and
`rate-limited:30` with their milliseconds and seconds; without an operation it is for all.
`POST /__mock/faults` does so for clients that cannot send a header. `POST /__mock/notifications`
fills the queue of a vendor that has one, with a webhook, a JSON array of them, or NDJSON, which
are checked unless the query says `?check=no`; `?event=NAME` without a body takes a documented one.
`POST /__mock/webhooks` sends a documented event to an address, as in
{\"to\": \"http://127.0.0.1:8080/\", \"event\": \"text\"}; GET there names the events.
Where the vendor signs its webhooks, `webhook_key` in the environment signs them.
`GET /__mock/exchanges?operation=sendText&status=200` shows what came and went, without
credentials, and so do the files of --log and --record; DELETE there forgets it.
A file of --answers has what operations answer in the place of what is documented:
{\"sendText\": {\"status\": 200, \"body\": {\"id\": \"1\"}}, \"waha/getChats\": {\"body\": []}}
The head of a request has 30 seconds to come, and so has each next piece of its body, which may
have 16 MiB. There may be 512 connections: for one more, the one is closed on which nothing was
asked for the longest time. Bodies of more than 64 KiB share 64 MiB of memory, and wait for each
other; one that waits for 30 seconds gets 503.
Pages of other sites are refused with 403, and so is a public name in the header Host that is not
the vendor's: a browser cannot be made to use the mock by a page that somebody visits. --cors lets
pages of one origin in.
The page /__mock/docs/ shows every operation and tries it out.
Ctrl-C stops it.")]
pub struct Arguments {
    /// The vendor to imitate; may be given several times, or as `all`.
    #[arg(long, required = true, value_parser = served_parser())]
    vendor: Vec<Served>,

    /// The port of the first vendor; each further one gets the next. 0 takes any free ones.
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// The address of this machine to listen on; with --allow-remote `0.0.0.0` lets other machines in.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    bind: IpAddr,

    /// Listen on an address that other machines can reach, as containers and phones need it.
    #[arg(long)]
    allow_remote: bool,

    /// Let pages of this origin call from a browser, as `http://localhost:5173`; `*` lets all pages in.
    #[arg(long, value_name = "ORIGIN")]
    cors: Vec<String>,

    /// Refuse to start unless the environment holds every credential to demand.
    #[arg(long)]
    require_env: bool,

    /// Remember nothing, and answer for every session as documented: for programs that try all operations.
    #[arg(long)]
    without_states: bool,

    /// What operations answer in the place of what is documented, as a JSON file.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,

    /// Let calls go wrong from the start: `[OPERATION=]FAULT[*TIMES][,…]`.
    #[arg(long, value_name = "PLAN", value_parser = plan)]
    fault: Vec<FaultPlan>,

    /// How many items lists have that come in pages.
    #[arg(long, value_name = "N")]
    list_length: Option<usize>,

    /// Give made-up items names and numbers that this number decides; lists have 100 items unless --list-length says otherwise.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,

    /// Post what is put into /__mock/notifications to this address, as the vendor does.
    #[arg(long, value_name = "URL")]
    post_webhooks_to: Option<String>,

    /// Write each exchange as a line of JSON, without credentials; `-` is standard output.
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,

    /// Write the exchanges as a HAR file, without credentials and at the vendor's host, for `wagate validate --har`.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

/// A credential and the value that is demanded of it.
type Demanded = (Setting<'static>, SecretString);

/// What a program that starts a mock wants to know.
#[derive(Serialize)]
struct Started {
    vendor: &'static str,
    url: String,
    docs: String,
    environment: BTreeMap<String, String>,
    demanded: Vec<String>,
}

/// A vendor's gateway before it starts.
struct Planned {
    spec: &'static Spec,
    demanded: Vec<Demanded>,
    builder: MockGatewayBuilder,
}

/// Runs the gateways until they are told to stop.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let vendors = Served::vendors(&arguments.vendor);
    check_faults(&arguments.fault, &vendors)?;
    let answers = match &arguments.answers {
        Some(path) => answers::read(path, &vendors)?,
        None => Vec::new(),
    };
    let files = Files::create(arguments.log.as_deref(), arguments.record.as_deref())?;
    let files = Arc::new(files);
    let planned: Vec<Planned> = vendors
        .iter()
        .enumerate()
        .map(|(index, spec)| {
            let planned = planned(arguments, spec, &answers)?;
            let builder = planned.builder.port(port(arguments.port, index)?);
            let builder = watched(builder, spec, &planned.demanded, &files, vendors.len() > 1)?;
            Ok(Planned { builder, ..planned })
        })
        .collect::<Result<_>>()?;
    block_on(serve(planned, output))
}

async fn serve(planned: Vec<Planned>, output: &Output) -> Result<Verdict> {
    // Before anyone is told that it runs: a signal must find its handler.
    let mut stop = StopSignals::install()?;
    let is_one_of_several = planned.len() > 1;
    let (mut gateways, mut started) = (Vec::new(), Vec::new());
    for Planned { spec, demanded, builder } in planned {
        let gateway = builder.start().await.map_err(explained)?;
        started.push(announce(spec, &gateway, &demanded, is_one_of_several, output));
        gateways.push(gateway);
    }
    if output.is_json() {
        match started.as_slice() {
            [one] => output.json(one)?,
            several => output.json(&several)?,
        }
    }
    stop.wait().await;
    output.note("stopping");
    for gateway in gateways {
        gateway.shutdown().await?;
    }
    Ok(Verdict::Holds)
}

/// What can be done about it, in the words of the command.
fn explained(error: MockError) -> anyhow::Error {
    match error {
        MockError::NotLoopback { .. } => anyhow!("{error}: `--allow-remote` allows it"),
        error => error.into(),
    }
}

/// The port of the vendor with this number.
fn port(first: u16, index: usize) -> Result<u16> {
    if first == 0 {
        return Ok(0);
    }
    let port = u16::try_from(index).ok().and_then(|index| first.checked_add(index));
    port.with_context(|| format!("there are not enough ports from {first} on"))
}

/// A gateway as the arguments ask for it.
fn planned(arguments: &Arguments, spec: &'static Spec, answers: &[OwnAnswer]) -> Result<Planned> {
    let demanded = demanded(spec)?;
    if arguments.require_env {
        check_demanded(spec, &demanded)?;
    }
    let mut builder = MockGateway::builder(spec).address(arguments.bind);
    if arguments.allow_remote {
        builder = builder.allow_remote();
    }
    for (setting, value) in &demanded {
        builder = builder.credential(setting.key.as_str(), value.expose_secret());
    }
    if let Some(key) = webhook_key(spec)? {
        builder = builder.webhook_key(key.expose_secret());
    }
    if arguments.without_states {
        builder = builder.without_states();
    }
    if let Some(length) = arguments.list_length {
        builder = builder.list_length(length);
    }
    if let Some(seed) = arguments.seed {
        builder = builder.seed(seed);
    }
    if let Some(to) = &arguments.post_webhooks_to {
        builder = builder.post_webhooks_to(to);
    }
    for origin in &arguments.cors {
        builder = builder.cors(origin);
    }
    for plan in arguments.fault.iter().filter(|plan| has(spec, plan)) {
        builder = builder.faults(plan.clone());
    }
    for own in answers.iter().filter(|own| own.is_of(spec)) {
        let answer = own.answer.clone();
        builder = builder.answer(&own.operation, move |_| answer.clone());
    }
    Ok(Planned { spec, demanded, builder })
}

/// The gateway with somebody who sees its exchanges.
fn watched(
    builder: MockGatewayBuilder,
    spec: &'static Spec,
    demanded: &[Demanded],
    files: &Arc<Files>,
    is_one_of_several: bool,
) -> Result<MockGatewayBuilder> {
    let values = demanded.iter().map(|(_, value)| value.expose_secret());
    let mut redaction = values.fold(Redaction::new(spec), Redaction::and);
    if let Some(key) = webhook_key(spec)? {
        redaction = redaction.and(key.expose_secret());
    }
    // What is known of the terminal is looked up once, not for each line.
    let output = Output::new(Format::Text);
    let watcher = Watcher { spec, output, files: Arc::clone(files), redaction, is_one_of_several };
    Ok(builder.on_exchange(move |exchange| watcher.see(exchange)))
}

fn plan(text: &str) -> Result<FaultPlan, String> {
    text.parse()
}

/// Whether a plan is about operations of a vendor.
fn has(spec: &Spec, plan: &FaultPlan) -> bool {
    plan.operation_id().is_none_or(|id| spec.operation(id).is_some())
}

/// Every plan must be about something.
fn check_faults(plans: &[FaultPlan], vendors: &[&'static Spec]) -> Result<()> {
    for plan in plans {
        let Some(id) = plan.operation_id() else { continue };
        if !vendors.iter().any(|spec| has(spec, plan)) {
            let names =
                vendors.iter().flat_map(|spec| spec.operations.iter()).map(|one| one.id.as_str());
            bail!("--fault: there is no operation `{id}`{}", suggest::hint(id, names));
        }
    }
    Ok(())
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

/// Tells where a gateway is.
fn announce(
    spec: &'static Spec,
    gateway: &MockGateway,
    demanded: &[Demanded],
    is_one_of_several: bool,
    output: &Output,
) -> Started {
    let (url, docs) = (gateway.url(), gateway.docs_url());
    let whose = if is_one_of_several { format!("{} ", spec.product) } else { String::new() };
    output.note(&format!("{whose}listening on {url}"));
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
    let environment = addresses.into_iter().map(|variable| (variable, url.clone())).collect();
    let demanded = demanded.iter().map(|(setting, _)| setting.variable()).collect();
    Started { vendor: &spec.vendor, url, docs, environment, demanded }
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
