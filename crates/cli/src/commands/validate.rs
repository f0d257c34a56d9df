//! `wagate validate`: is this what the vendor documents?

mod checked;
mod har;
mod message;
mod text;
mod webhook;

use anyhow::{Result, bail};
use clap::{Args, ValueHint};
use wagate_spec::Spec;
use wagate_validate::Strictness;

use crate::input::Source;
use crate::lookup::VendorParser;
use crate::output::Output;
use crate::verdict::Verdict;
use message::Side;

/// What to check, and against what.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Arguments {
    /// The body to check; `-` reads standard input.
    #[arg(value_name = "FILE", required_unless_present = "har", conflicts_with = "har", value_hint = ValueHint::FilePath)]
    file: Option<Source>,

    /// The vendor.
    #[arg(long, value_parser = VendorParser)]
    vendor: Option<&'static Spec>,

    /// The operation; `wagate ops --vendor VENDOR` lists them.
    #[arg(long, conflicts_with = "har")]
    operation: Option<String>,

    /// FILE is the body of a request.
    #[arg(long, conflicts_with_all = ["status", "har"])]
    request: bool,

    /// FILE is the body of an answer with this HTTP status.
    #[arg(long, value_name = "N", conflicts_with = "har", value_parser = clap::value_parser!(u16).range(100..600))]
    status: Option<u16>,

    /// FILE is a webhook's payload, a JSON list of payloads, or one payload on each line (NDJSON).
    #[arg(long, conflicts_with_all = ["operation", "request", "status", "har"])]
    webhook: bool,

    /// Check both sides of every exchange in a HAR 1.2 file, as browsers and proxies save it; `-` reads
    /// standard input.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    har: Option<Source>,

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
  wagate validate --har capture.har --format json

In a HAR file a vendor is known by its documented hosts, by a credential that only it takes, or by a
host where such a call was seen; --host names more, and --vendor settles it, whatever the host. What
only looks like a call is told and not judged. A path of a vendor's host that no operation describes
is a problem, unless --allow-unmatched is given.
Without --strict the check accepts what the typed clients accept. Of what a gateway sends that is
fields, enum values and kinds that no page names, a number as a text, and errors of every status and
shape; not an integer beyond 64 bits, nor a success without the id of what was done. A request must
be as documented, with null for what it leaves out.
A webhook may be packed in an answer of the queue, or in what a workflow program keeps of a request.
Exit status 1 when anything is not as documented.";

/// Checks a body, webhooks or a capture.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let strictness = if arguments.strict { Strictness::Strict } else { Strictness::Tolerant };
    if let Some(source) = &arguments.har {
        let options = har::options(arguments.vendor, &arguments.hosts, arguments.allow_unmatched);
        return har::run(source, &options, strictness, output);
    }
    if let (true, Some(source)) = (arguments.webhook, &arguments.file) {
        let Some(spec) = arguments.vendor else {
            bail!("say whose webhook {source} is: --vendor VENDOR");
        };
        return webhook::run(source, spec, strictness, output);
    }
    let (Some(source), Some(spec), Some(operation)) =
        (&arguments.file, arguments.vendor, &arguments.operation)
    else {
        bail!(
            "a body is checked against an operation: name it with --vendor and --operation, or check a webhook with --webhook, or a capture with --har"
        );
    };
    let side = match arguments.status {
        Some(status) => Side::Response(status),
        None if arguments.request => Side::Request,
        None => bail!("say which side {source} is: --request, or --status N for an answer"),
    };
    message::run(source, spec, operation, side, strictness, output)
}
