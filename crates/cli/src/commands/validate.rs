//! `wagate validate`: is this what the vendor documents?

mod baseline;
mod found;
mod gather;
mod har;
mod message;
mod only;
mod pieces;
mod report;
mod totals;
mod watched;
mod webhook;

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::{Args, ValueHint};
use wagate_spec::Outline;
use wagate_validate::Strictness;

use crate::input::Source;
use crate::lookup::{self, outline_parser};
use crate::output::Output;
use crate::verdict::Verdict;
use baseline::Baseline;
use gather::Gather;
use message::Side;
use only::Only;
use report::About;
use totals::Totals;

/// What to check, and against what.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Arguments {
    /// What to check: files, or folders of files, compressed with gzip or not; `-` reads standard input.
    #[arg(value_name = "FILE", required_unless_present = "har", value_hint = ValueHint::AnyPath)]
    files: Vec<Source>,

    /// The vendor.
    #[arg(long, value_parser = outline_parser())]
    vendor: Option<&'static Outline>,

    /// The operation; `wagate ops --vendor VENDOR` lists them.
    #[arg(long, conflicts_with = "har")]
    operation: Option<String>,

    /// FILE is the body of a request.
    #[arg(long, conflicts_with_all = ["status", "har"])]
    request: bool,

    /// FILE is the body of an answer with this HTTP status.
    #[arg(long, value_name = "N", conflicts_with = "har", value_parser = clap::value_parser!(u16).range(100..600))]
    status: Option<u16>,

    /// FILE has webhooks: one payload, a JSON list of them, or one on each line (NDJSON), as they came, in answers
    /// of the queue, or in requests that a workflow program kept.
    #[arg(long, conflicts_with_all = ["operation", "request", "status", "har"])]
    webhook: bool,

    /// Check both sides of every exchange in a HAR 1.2 file, as browsers and proxies save it; `-` reads
    /// standard input.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::AnyPath)]
    har: Vec<Source>,

    /// Look for payloads anywhere in the lines of FILE, as in a log.
    #[arg(long, requires = "webhook")]
    find: bool,

    /// Only this operation or event is looked at. May be given again.
    #[arg(long, value_name = "NAME", conflicts_with = "operation")]
    only: Vec<String>,

    /// Stop after so many problems.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    max_problems: Option<u64>,

    /// Let the problems pass that this file lists.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    baseline: Option<PathBuf>,

    /// Write all problems to this file, for --baseline, and let them pass.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    write_baseline: Option<PathBuf>,

    /// A host of the HAR file, with its port if that is not the usual one, is this vendor's:
    /// `waha=10.1.2.3:3000`. May be given again.
    #[arg(long = "host", value_name = "VENDOR=HOST", requires = "har", value_parser = har::named_host)]
    hosts: Vec<(String, String)>,

    /// Calls of a vendor's host that no operation describes are no problem.
    #[arg(long, requires = "har")]
    allow_unmatched: bool,

    /// Report all that no page states: fields, values, kinds and statuses, and forms that only a
    /// contradiction of the docs lets in.
    #[arg(long)]
    strict: bool,
}

const AFTER_HELP: &str = "\
Example:
  wagate validate --vendor z-api --operation getMetadataContact --status 200 answer.json
  echo '{\"chatId\": \"79001234567@c.us\"}' |
    wagate validate --vendor green-api --operation getContactInfo --request -
  wagate validate --vendor green-api --webhook captured.ndjson
  wagate validate --vendor waha --webhook --find server.log.gz --max-problems 100
  wagate validate --har capture.har --format json

In a HAR file a vendor is known by its documented hosts, by a credential that only it takes, or by a
host where such a call was seen; --host names more, and --vendor settles it, whatever the host. What
only looks like a call is told and not judged. A path of a vendor's host that no operation describes
is a problem, unless --allow-unmatched is given.
Without --strict the check accepts what the typed clients accept. Of what a gateway sends that is
fields, enum values and kinds that no page names, a number as a text, and errors of every status and
shape; not an integer beyond 64 bits, nor a success without the id of what was done. A request must
be as documented, with null for what it leaves out.
A file of any size is checked, on all cores. Where there are many problems, those that are alike are
told together. --format sarif and --format junit are for code hosts and build servers.
Exit status 1 when anything is not as documented.";

/// Checks bodies, webhooks or captures.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let strictness = if arguments.strict { Strictness::Strict } else { Strictness::Tolerant };
    let vendor = arguments.vendor;
    if !arguments.har.is_empty() {
        let options = har::options(vendor, &arguments.hosts, arguments.allow_unmatched);
        // Files that a shell has made of a pattern stand after the first.
        let files = files(arguments.har.iter().chain(&arguments.files))?;
        let about = About { vendor, operation: None };
        let specs = har::specs(vendor, &arguments.hosts);
        return har::run(&files, specs, &options, strictness, gather(arguments, about, output)?);
    }
    let files = files(&arguments.files)?;
    let named = || files.first().map(ToString::to_string).unwrap_or_default();
    if arguments.webhook {
        let Some(named_vendor) = vendor else {
            bail!("say whose webhook {} is: --vendor VENDOR", named());
        };
        let about = About { vendor, operation: None };
        let gather = gather(arguments, about, output)?;
        return webhook::run(&files, named_vendor, strictness, arguments.find, gather);
    }
    let (Some(named_vendor), Some(operation)) = (vendor, &arguments.operation) else {
        bail!(
            "a body is checked against an operation: name it with --vendor and --operation, or check a webhook with --webhook, or a capture with --har"
        );
    };
    let side = match arguments.status {
        Some(status) => Side::Response(status),
        None if arguments.request => Side::Request,
        None => bail!("say which side {} is: --request, or --status N for an answer", named()),
    };
    let (spec, operation) = lookup::operation(named_vendor, operation)?;
    let about = About { vendor, operation: Some(&operation.id) };
    let gather = gather(arguments, about, output)?;
    message::run(&files, spec, operation, side, strictness, gather)
}

fn files<'s>(sources: impl IntoIterator<Item = &'s Source>) -> Result<Vec<Source>> {
    let files: Result<Vec<Vec<Source>>> = sources.into_iter().map(Source::files).collect();
    Ok(files?.concat())
}

fn gather<'a>(arguments: &Arguments, about: About, output: &'a Output) -> Result<Gather<'a>> {
    let baseline = arguments.baseline.as_deref().map(Baseline::read).transpose()?;
    let written = arguments.write_baseline.clone();
    Ok(Gather {
        only: Only::new(&arguments.only, about.vendor)?,
        baseline: baseline.unwrap_or_default(),
        written: written.map(|path| (path, Baseline::default())),
        max_problems: arguments.max_problems.and_then(|most| usize::try_from(most).ok()),
        report: report::new(about, output),
        output,
        totals: Totals::default(),
    })
}
