//! `wagate proxy`: calls are passed on to a real gateway, and both sides are checked.

mod kept;
mod pass;
mod tell;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use url::Url;
use wagate_server::Limits;
use wagate_spec::Spec;
use wagate_validate::{HarOptions, Strictness, Validator};

use super::block_on;
use super::listen::{GRACE, bind};
use crate::lookup::vendor_parser;
use crate::output::Output;
use crate::stop::StopSignals;
use crate::verdict::Verdict;
use pass::Gateway;
use tell::Teller;

/// Between whom.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Arguments {
    /// The vendor whose gateway it is.
    #[arg(long, value_parser = vendor_parser())]
    vendor: &'static Spec,

    /// The address of the gateway: `https://waha.example.com`, with the prefix that it may have.
    #[arg(long, value_name = "URL", value_parser = address)]
    to: Url,

    /// The port; 0 takes any free one.
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// The address of this machine to listen on; `0.0.0.0` lets other machines in.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    bind: IpAddr,

    /// Report all that no page states.
    #[arg(long)]
    strict: bool,
}

const AFTER_HELP: &str = "\
Example:
  wagate proxy --vendor waha --to http://localhost:3000 --port 3001
  export WAGATE_WAHA_BASE_URL=http://127.0.0.1:3001      # in the program that calls

Calls and answers are passed on as they come, files in pieces. What is not as documented is printed
once the answer has ended, with --format json as a line for each call. Credentials are passed on and
never printed. A body of more than 16 MiB, or one that is broken off, is passed on unchecked, and a
websocket is refused. Ctrl-C stops it; the exit status is 1 when anything was not as documented.

The head of a request has 30 seconds to come, and so has each next piece of its body. There may be
512 connections: for one more, the one is closed on which nothing was asked for the longest time.";

/// Reads the address of a gateway.
fn address(text: &str) -> Result<Url> {
    let url = Url::parse(text).map_err(|error| anyhow!("it is no URL: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        bail!("it begins with http:// or https://");
    }
    // A process list would show them.
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
        bail!("it holds no credentials and no query");
    }
    Ok(url)
}

/// Passes calls on until it is told to stop.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let strictness = if arguments.strict { Strictness::Strict } else { Strictness::Tolerant };
    let spec = arguments.vendor;
    // Checks run until the process ends.
    let validator: &'static Validator = Box::leak(Box::new(Validator::new([spec])));
    let host = arguments.to.host_str().unwrap_or_default();
    let options = HarOptions::new().host(host, &spec.vendor);
    let checker = validator.har_checker(&options, strictness)?;
    let (teller, told) = Teller::start(checker, Output::new(output.format()));
    let client = wagate_client::http_client_builder()?.build().context("cannot set up HTTP")?;
    let gateway = Gateway::new(arguments.to.clone(), client, teller);
    block_on(serve(arguments, gateway, output))?;
    let totals = told.join().map_err(|_| anyhow!("the check broke off by a fault of its own"))?;
    output.note(&totals.to_string());
    Ok(Verdict::of(totals.is_valid()))
}

async fn serve(arguments: &Arguments, gateway: Gateway, output: &Output) -> Result<()> {
    let mut stop = StopSignals::install()?;
    let listener = bind(SocketAddr::new(arguments.bind, arguments.port)).await?;
    let address = listener.local_addr().context("cannot tell the address")?;
    output.note(&format!("listening on http://{address}"));
    output.note(&format!("calls are passed on to {}", arguments.to));
    output.note("Ctrl-C stops it");
    let (signal, stopping) = (stop.wait(), || output.note("stopping"));
    let limits = Limits::default();
    if !wagate_server::serve(listener, Arc::new(gateway), limits, signal, stopping, GRACE).await {
        output.warning("a call that did not come to its end was cut off");
    }
    Ok(())
}
