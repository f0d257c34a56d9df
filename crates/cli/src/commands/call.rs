//! `wagate call`: one operation of a gateway, by name.

mod answer;
mod check;
mod connect;
mod content;
mod destination;
mod messages;
mod parameters;
mod request;
mod takes;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use clap::{Args, ValueHint};
use wagate_client::{Core, Error, ErrorBody};
use wagate_spec::{Operation, Spec};

use super::block_on;
use crate::lookup::{self, VendorParser};
use crate::output::Output;
use crate::verdict::Verdict;
use answer::Answered;
pub use content::Content;
use content::ContentArguments;
use destination::Destination;
pub use parameters::Given;
use parameters::{Assignment, Matched};
pub use request::{filled, operation as runtime_operation, slots};
pub use takes::Takes;

/// What to call, and how.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Arguments {
    /// The vendor.
    #[arg(value_parser = VendorParser)]
    vendor: &'static Spec,

    /// The operation; `wagate ops --vendor VENDOR` lists them.
    operation: String,

    /// A parameter of the path, the query or a header, by its name on the wire; may be repeated.
    #[arg(long = "param", value_name = "NAME=VALUE")]
    params: Vec<Assignment>,

    #[command(flatten)]
    content: ContentArguments,

    /// Write the answer to this file as it came, or the file that the answer has the address of; `-` is
    /// standard output.
    #[arg(long, value_name = "PATH", value_hint = ValueHint::FilePath)]
    output: Option<Destination>,

    /// Send the call even when it is not what the vendor documents.
    #[arg(long)]
    no_check: bool,

    /// Fetch the file for --output also from this machine or a private network, where the gateway is not.
    #[arg(long, requires = "output")]
    allow_private_downloads: bool,

    /// How long one attempt may take.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,

    /// How often the call may be sent again after a failure that passes.
    #[arg(long, value_name = "N", default_value_t = 2)]
    retries: u32,

    /// The file with credentials and addresses.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    profile: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
Example:
  export WAGATE_WAHA_BASE_URL=http://localhost:3000 WAGATE_WAHA_API_KEY=…
  wagate call waha getContact --param contactId=5511999999999 --param session=default

  export WAGATE_GREEN_API_ID_INSTANCE=… WAGATE_GREEN_API_API_TOKEN_INSTANCE=…
  echo '{\"chatId\": \"79001234567@c.us\"}' | wagate call green-api getContactInfo --body -

Credentials and addresses come from the environment (`wagate vendors` names the variables) or
from a profile file: --profile, else the variable WAGATE_PROFILE, else wagate/profile.toml in
the folder for settings ($XDG_CONFIG_HOME or ~/.config; %APPDATA% on Windows). It has a section
for each vendor:

  [green-api]
  id_instance = \"…\"
  api_token_instance = \"…\"
  api_url = \"https://1101.api.green-api.com\"

The answer is printed as JSON; what the gateway does not know is `null`. An error of the gateway
goes to standard error, with exit status 1.

An operation that takes a file gets it with --file; the other fields of its form are parameters:
  wagate call green-api sendFileByUpload --file photo.jpg --param chatId=79001234567@c.us

An operation that answers the address of a file saves that file with --output, under another name
until it is complete:
  wagate call green-api downloadFile --body message.json --output photo.jpg

An operation that opens a websocket prints each message on a line, until the gateway closes it or
Ctrl-C is pressed:
  wagate call green-api scanqrcode";

/// Makes the call and prints the answer.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let spec = arguments.vendor;
    let operation = lookup::operation(spec, &arguments.operation)?;
    let takes = Takes::of(spec, operation);
    let matched = parameters::matched(spec, operation, &takes, &arguments.params)?;
    if let Some(destination) = &arguments.output {
        if operation.websocket {
            bail!("{} answers with messages, which go to standard output only", operation.id);
        }
        destination.check()?;
    }
    // Before standard input is read: who types a body wants to know first that there is no credential.
    let core = connect::core(spec, operation, arguments, output)?;
    block_on(make(arguments, operation, &takes, &matched, &core, output))
}

async fn make(
    arguments: &Arguments,
    operation: &Operation,
    takes: &Takes<'_>,
    Matched { parameters, fields }: &Matched<'_>,
    core: &Core,
    output: &Output,
) -> Result<Verdict> {
    let (spec, checked) = (arguments.vendor, !arguments.no_check);
    let content = arguments.content.read(operation, takes, fields, checked).await?;
    if checked {
        check::call(spec, operation, takes, parameters, &content)?;
    }
    check_path(operation, takes, parameters)?;
    let slots = request::slots(operation);
    let sent = request::operation(spec, operation, &slots)?;
    let request = request::filled(operation, &sent, parameters, content);
    if operation.websocket {
        return messages::follow(core, request, output).await;
    }
    match core.send_raw(request).await {
        Ok(answer) => {
            let answered = Answered { spec, operation, core, answer };
            answered.settle(arguments.output.as_ref(), output).await
        }
        Err(error) => failed(&error, output),
    }
}

/// A call that could not be made is bad usage; one that failed on its way is a result.
fn failed<E: ErrorBody>(error: &Error<E>, output: &Output) -> Result<Verdict> {
    match error {
        Error::Argument { .. } | Error::Config { .. } => bail!("{error}"),
        Error::File { .. } if error.was_never_sent() => bail!("{error}"),
        _ => {
            output.error(&error.to_string());
            Ok(Verdict::DoesNotHold)
        }
    }
}

/// Without a part of its path a call has no address at all.
fn check_path(operation: &Operation, takes: &Takes<'_>, given: &[Given<'_>]) -> Result<()> {
    let in_path =
        |parameter: &&wagate_spec::Parameter| parameter.location == wagate_spec::Location::Path;
    let missing = operation
        .parameters
        .iter()
        .filter(in_path)
        .find(|parameter| given.iter().all(|given| given.parameter.name != parameter.name));
    match missing {
        Some(parameter) => Err(anyhow!(
            "the path needs --param {}=…; {}",
            parameter.name,
            parameters::known_parameters(operation, takes)
        )),
        None => Ok(()),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 =
        text.parse().map_err(|_| "write a number of seconds, such as 5 or 0.5".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err("write a number of seconds above zero".to_owned()),
    }
}
