//! `wagate listen`: a vendor's webhooks as lines of JSON.

mod checks;
mod described;
mod event;
mod lines;
mod nats;
mod poll;
mod receive;
mod server;
mod sink;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use anyhow::{Context, Result};
use clap::Args;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use wagate_spec::Outline;

use super::block_on;
use crate::lookup::{self, outline_parser};
use crate::output::{Format, Output};
use crate::profile::{Choice, Kind, Profile, Setting, settings};
use crate::stop::StopSignals;
use crate::verdict::Verdict;
use checks::Checks;
use event::{Events, Told};
use lines::{Ended, Lines, Shown};
use nats::{Address, Nats};
use poll::Poller;
use receive::Receiver;
pub use receive::answer;
pub use server::{GRACE, bind};
use sink::Sink;

/// Whose events, and how they come.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Arguments {
    /// The vendor.
    #[arg(long, value_parser = outline_parser())]
    vendor: &'static Outline,

    /// The port; 0 takes any free one.
    #[arg(long, default_value_t = 0, conflicts_with = "poll")]
    port: u16,

    /// The address of this machine to listen on; `0.0.0.0` lets other machines in.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST), conflicts_with = "poll")]
    bind: IpAddr,

    /// Take the events from the gateway's queue instead; needs the credentials of the account.
    #[arg(long)]
    poll: bool,

    /// Tell of each event as well what it means whichever gateway sent it, under `meaning`: a message, a status, a call.
    #[arg(long)]
    neutral: bool,

    /// Give the events to a stream of NATS JetStream instead of standard output: the gateway is answered, or the event taken
    /// from its queue, once the stream has it.
    #[arg(long, value_name = "nats://HOST/STREAM")]
    publish: Option<Address>,

    /// End after so many events.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,

    #[command(flatten)]
    choice: Choice,
}

const AFTER_HELP: &str = "\
Example:
  export WAGATE_GREEN_API_WEBHOOK_TOKEN=…           # what webhookUrlToken is set to
  wagate listen --vendor green-api --port 8080 | jq -c '[.kind, .event.idMessage]'
  wagate listen --vendor green-api --poll --count 1

Each event is a line of JSON on standard output, in either format: {\"vendor\", \"kind\",
\"valid\", \"problems\" (when there are any), \"received_at\", \"event\" (the payload, unchanged)}.
A body that is not JSON is refused with 400, a compressed one with 415. The gateway gets its 200
once the line is written.

The head of a request has 30 seconds to come, and so has each next piece of its body, which may
have 10 MiB. There may be 512 connections: for one more, the one is closed on which nothing was
asked for the longest time. Bodies of more than 64 KiB share 64 MiB of memory, and wait for each
other; one that waits for 30 seconds gets 503.

With a webhook token, which comes from the environment or a profile file (`webhook_token`), a
request must carry it in its Authorization header, alone or after `Bearer` or `Basic`. Where the
vendor signs, a webhook key (`webhook_key`) demands that every body is signed with it. Others get
401.

With --publish each event is a message of the subject STREAM.VENDOR.KIND; the stream is made if
there is none. Messages, statuses and calls that are told twice are stored once (`Nats-Msg-Id`). A
stream that is full or away refuses: then the gateway gets a 503 and sends the event again, or it
stays in the queue. The login comes from WAGATE_NATS_USER and WAGATE_NATS_PASSWORD,
WAGATE_NATS_TOKEN, or WAGATE_NATS_CREDENTIALS (a file).

With --poll an event is taken from the queue once its line is written; one that is not JSON is
written as a text. `wagate help call` describes where credentials come from. Ctrl-C stops it: what
has begun is finished first.";

/// Prints events until it is told to stop.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let spec = lookup::webhooks(arguments.vendor)?;
    let profile = Profile::read(arguments.vendor, &arguments.choice, output)?;
    let told = Told { meaning: arguments.neutral, id: arguments.publish.is_some() };
    let events = Events::new(spec, told)?;
    if arguments.poll {
        let (core, queue) = poll::queue(spec, &profile)?;
        let poller = |sink, lines| Poller { events, sink, lines, core, queue };
        return block_on(poll(arguments, poller, output));
    }
    let checks = Checks::new(spec, &profile)
        .with_context(|| format!("see {}", secrets(arguments.vendor)))?;
    block_on(receive(arguments, events, checks, output))
}

async fn poll(
    arguments: &Arguments,
    poller: impl FnOnce(Arc<dyn Sink>, Lines) -> Poller,
    output: &Output,
) -> Result<Verdict> {
    // Before anyone is told that it runs: a signal must find its handler.
    let mut stop = StopSignals::install()?;
    poll::tell_failures();
    let (sink, lines, ended) = sink(arguments).await?;
    output.note(&format!("polling the queue of {}; Ctrl-C stops it", arguments.vendor.product));
    poller(sink, lines).run(ended, &mut stop, output).await
}

async fn receive(
    arguments: &Arguments,
    events: Events,
    checks: Checks,
    output: &Output,
) -> Result<Verdict> {
    let mut stop = StopSignals::install()?;
    let listener = bind(SocketAddr::new(arguments.bind, arguments.port)).await?;
    let (sink, lines, ended) = sink(arguments).await?;
    announce(arguments.vendor, &listener, checks.demanded(), output)?;
    let output_of_requests = Output::new(Format::Text);
    let receiver = Receiver { events, sink, checks, output: output_of_requests };
    server::serve(listener, receiver, (lines, ended), &mut stop, output).await?;
    Ok(Verdict::Holds)
}

/// Where the events go, and what counts them.
async fn sink(arguments: &Arguments) -> Result<(Arc<dyn Sink>, Lines, oneshot::Receiver<Ended>)> {
    let Some(address) = &arguments.publish else {
        let (lines, ended) = Lines::start(arguments.count, Shown::Lines)?;
        return Ok((Arc::new(lines.clone()), lines, ended));
    };
    let (lines, ended) = Lines::start(arguments.count, Shown::Nothing)?;
    let nats = Nats::connect(address, lines.clone()).await?;
    Ok((Arc::new(nats), lines, ended))
}

fn announce(
    vendor: &Outline,
    listener: &TcpListener,
    demanded: Option<&str>,
    output: &Output,
) -> Result<()> {
    let address = listener.local_addr().context("cannot tell the address")?;
    output.note(&format!("listening on http://{address}"));
    let variables = secrets(vendor);
    if let Some(demanded) = demanded {
        output.note(&format!("requests must {demanded}"));
    } else if address.ip().is_loopback() {
        output.note(&format!("requests are taken from everybody; {variables} sets what to demand"));
    } else {
        output.warning(&format!(
            "other machines can send events, and nothing is demanded of them; {variables} sets what to demand"
        ));
    }
    output.note("Ctrl-C stops it");
    Ok(())
}

/// The variables with what shows that a webhook comes from the vendor.
fn secrets(vendor: &Outline) -> String {
    let is_secret =
        |setting: &Setting<'_>| matches!(setting.kind, Kind::WebhookToken | Kind::WebhookKey);
    let variables = settings(vendor).filter(is_secret).map(|setting| setting.variable());
    variables.collect::<Vec<_>>().join(" or ")
}
