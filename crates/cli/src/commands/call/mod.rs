//! `wagate call`: one operation of a gateway, by name.

mod answer;
mod check;
mod connect;
mod parameters;
mod request;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use serde_json::value::RawValue;
use wagate_client::{Core, Error, NoBody, RawAnswer};
use wagate_spec::{Operation, Spec};

use super::block_on;
use crate::input::{self, Source};
use crate::lookup::{self, VendorParser};
use crate::output::Output;
use crate::verdict::Verdict;
use parameters::{Assignment, Given};

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

    /// The JSON body; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    body: Option<Source>,

    /// Send the call even when it is not what the vendor documents.
    #[arg(long)]
    no_check: bool,

    /// How long one attempt may take.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,

    /// How often the call may be sent again after a failure that passes.
    #[arg(long, value_name = "N", default_value_t = 2)]
    retries: u32,

    /// The file with credentials and addresses.
    #[arg(long, value_name = "FILE")]
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
goes to standard error, with exit status 1.";

/// Makes the call and prints the answer.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let spec = arguments.vendor;
    let operation = lookup::operation(spec, &arguments.operation)?;
    let given = parameters::matched(spec, operation, &arguments.params)?;
    // Before standard input is read: who types a body wants to know first that there is no credential.
    let core = connect::core(spec, arguments, output)?;
    let body = read_body(operation, arguments)?;
    if !arguments.no_check {
        check::call(spec, operation, &given, body.as_deref())?;
    }
    check_path(operation, &given)?;
    match block_on(send(spec, operation, &given, body.as_deref(), &core))? {
        Ok(answer) => answer::print(spec, operation, &core, &answer, output),
        Err(error) => failed(&error, output),
    }
}

async fn send(
    spec: &Spec,
    operation: &Operation,
    given: &[Given<'_>],
    body: Option<&RawValue>,
    core: &Core,
) -> Result<Result<RawAnswer, Error<NoBody>>> {
    let slots = request::slots(operation);
    let operation = request::operation(spec, operation, &slots)?;
    Ok(core.send_raw(request::filled(&operation, given, body)).await)
}

/// A call that could not be made is bad usage; one that failed on its way is a result.
fn failed(error: &Error<NoBody>, output: &Output) -> Result<Verdict> {
    match error {
        Error::Argument { .. } | Error::Config { .. } | Error::Unsupported { .. } => {
            bail!("{error}")
        }
        _ => {
            output.error(&error.to_string());
            Ok(Verdict::DoesNotHold)
        }
    }
}

/// The body as it was written: no number in it is read and written again.
fn read_body(operation: &Operation, arguments: &Arguments) -> Result<Option<Box<RawValue>>> {
    let Some(source) = &arguments.body else {
        if !arguments.no_check && operation.request_body.as_ref().is_some_and(|body| body.required)
        {
            bail!(
                "{} needs a JSON body: --body FILE, or --body - for standard input",
                operation.id
            );
        }
        return Ok(None);
    };
    if operation.request_body.is_none() && !arguments.no_check {
        bail!(
            "{} takes no body; leave --body out, or send it all the same with --no-check",
            operation.id
        );
    }
    let bytes = source.read()?;
    // The message of this reader names the place; the raw reader's does not.
    input::parse_json(source, &bytes)?;
    let bytes = input::without_mark(&bytes);
    let text = serde_json::from_slice(bytes).with_context(|| format!("{source} is not JSON"))?;
    Ok(Some(text))
}

/// Without a part of its path a call has no address at all.
fn check_path(operation: &Operation, given: &[Given<'_>]) -> Result<()> {
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
            parameters::known_parameters(operation)
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
