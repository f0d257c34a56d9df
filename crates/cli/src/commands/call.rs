//! `wagate call`: one operation of a gateway, by name.

mod answer;
mod check;
mod connect;
mod content;
mod destination;
mod failure;
mod head;
mod messages;
mod parameters;
mod preview;
mod request;
mod takes;
mod values;

use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use clap::{Args, ValueHint};
use wagate_client::Core;
use wagate_spec::{Operation, Outline, Spec};

use super::block_on;
use crate::lookup::{self, outline_parser};
use crate::output::Output;
use crate::profile::{Choice, Profile};
use crate::verdict::Verdict;
use answer::Answered;
pub use connect::account;
pub use content::Content;
use content::ContentArguments;
use destination::Destination;
pub use parameters::Given;
use parameters::{Assignment, Matched};
use preview::Plan;
pub use request::{filled, operation as runtime_operation, slots};
pub use takes::{Takes, members};
use values::{Member, Named};

/// What to call, and how.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub struct Arguments {
    /// The vendor.
    #[arg(value_parser = outline_parser())]
    vendor: &'static Outline,

    /// The operation; `wagate ops VENDOR` lists them, `wagate ops VENDOR OPERATION` tells all about one.
    operation: String,

    /// A parameter of the path, the query or a header, by its name on the wire; may be repeated.
    #[arg(long = "param", value_name = "NAME=VALUE")]
    params: Vec<Assignment>,

    /// A parameter, a field of the form or a member of the JSON body: NAME=VALUE, or NAME:=JSON.
    #[arg(value_name = "NAME=VALUE")]
    values: Vec<Named>,

    #[command(flatten)]
    content: ContentArguments,

    /// Write the answer to this file as it came, or the file that the answer has the address of; `-` is
    /// standard output.
    #[arg(long, value_name = "PATH", value_hint = ValueHint::FilePath)]
    output: Option<Destination>,

    /// Send the call even when it is not what the vendor documents.
    #[arg(long)]
    no_check: bool,

    /// Print the call instead of making it, with the names of variables in the place of credentials.
    #[arg(long)]
    dry_run: bool,

    /// Print the call as a command of curl instead of making it; its credentials are variables.
    #[arg(long)]
    curl: bool,

    /// Print the status and the headers of the answer before it; with --format json or --output on standard error.
    #[arg(short, long)]
    include: bool,

    /// Tell on standard error what is sent, with variables in the place of credentials, and the status and the headers of the
    /// answer.
    #[arg(short, long)]
    verbose: bool,

    /// Fetch the file for --output also from this machine or a private network, where the gateway is not.
    #[arg(long, requires = "output")]
    allow_private_downloads: bool,

    /// How long one attempt may take.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<Duration>,

    /// How often the call may be sent again after a failure that passes.
    #[arg(long, value_name = "N", default_value_t = 2)]
    retries: u32,

    #[command(flatten)]
    choice: Choice,
}

const AFTER_HELP: &str = "\
Example:
  export WAGATE_WAHA_BASE_URL=http://localhost:3000 WAGATE_WAHA_API_KEY=…
  wagate call waha getContact contactId=5511999999999 session=default

  export WAGATE_GREEN_API_ID_INSTANCE=… WAGATE_GREEN_API_API_TOKEN_INSTANCE=…
  wagate call green-api sendMessage chatId=79001234567@c.us message=Hello linkPreview:=false
  echo '{\"chatId\": \"79001234567@c.us\"}' | wagate call green-api getContactInfo --body -

NAME=VALUE is whatever the operation takes by this name: a parameter, a field of a form, a member
of the JSON body. A member is the kind that is described; NAME:=JSON is JSON as it stands.
--dry-run and --curl show the call without making it; -v tells what is sent and what came beside
the answer, -i prints status and headers before the answer, as curl does.

Credentials and addresses come from the profile file that --profile names, else from the
environment (`wagate vendors` names the variables), else from the file of the variable
WAGATE_PROFILE, else from wagate/profile.toml in the folder for settings ($XDG_CONFIG_HOME or
~/.config; %APPDATA% on Windows). It has a section for each vendor, and for those of other
accounts, which --account or the variable WAGATE_ACCOUNT names:

  [green-api]
  id_instance = \"…\"
  api_token_instance = \"…\"
  api_url = \"https://1101.api.green-api.com\"

  [accounts.sales.green-api]
  id_instance = \"…\"
  api_token_instance = \"…\"

The credentials of a call are all from one of these places, the first that has one. So is an
address that stands beside credentials; one that stands alone is for all.

The answer is printed as JSON; what the gateway does not know is `null`. An error of the gateway
goes to standard error, with exit status 1; with 3 where no answer came. With --format json it is
an object on standard output: {\"error\": {\"kind\", \"message\", \"status\", \"body\", …}}, where the kind
is `refused`, `unreachable`, `unclear` (the gateway may have acted), `file` or `usage`.

An operation that takes a file gets it with --file; the other fields of its form by name:
  wagate call green-api sendFileByUpload --file photo.jpg chatId=79001234567@c.us

An operation that answers the address of a file saves that file with --output, under another name
until it is complete:
  wagate call green-api downloadFile --body message.json --output photo.jpg

An operation that opens a websocket prints each message on a line, until the gateway closes it or
Ctrl-C is pressed:
  wagate call green-api scanqrcode";

/// Makes the call and prints the answer. Programs are told on standard output what went wrong, too.
pub fn run(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let done = attempt(arguments, output);
    if let (Err(error), true) = (&done, output.is_json()) {
        failure::tell_mistake(error, output)?;
    }
    done
}

fn attempt(arguments: &Arguments, output: &Output) -> Result<Verdict> {
    let (spec, operation) = lookup::operation(arguments.vendor, &arguments.operation)?;
    let takes = Takes::of(spec, operation);
    let (assignments, members) =
        values::divided(spec, operation, &takes, &arguments.values, !arguments.no_check)?;
    let assignments = [arguments.params.as_slice(), &assignments].concat();
    let matched = parameters::matched(spec, operation, &takes, &assignments)?;
    if let Some(destination) = &arguments.output {
        if operation.websocket {
            bail!("{} answers with messages, which go to standard output only", operation.id);
        }
        destination.check()?;
    }
    let call =
        Call { arguments, spec, operation, takes: &takes, matched: &matched, members: &members };
    let profile = Profile::read(spec, &arguments.choice, output)?;
    if arguments.dry_run || arguments.curl {
        return block_on(call.show(&profile, output));
    }
    // Before standard input is read: who types a body wants to know first that there is no credential.
    let core = connect::core(spec, operation, arguments, &profile)?;
    block_on(call.make(&core, &profile, output))
}

/// A call with what was given for it.
struct Call<'a> {
    arguments: &'a Arguments,
    spec: &'static Spec,
    operation: &'a Operation,
    takes: &'a Takes<'a>,
    matched: &'a Matched<'a>,
    members: &'a [Member],
}

impl Call<'_> {
    /// The body, after a look whether the call is what the vendor documents.
    async fn content(&self) -> Result<Content> {
        let Self { arguments, operation, takes, members, .. } = self;
        let Matched { parameters, fields } = self.matched;
        let checked = !arguments.no_check;
        let content = &arguments.content;
        let content = content.read(operation, takes, fields, members, checked).await?;
        if checked {
            check::call(self.spec, operation, takes, parameters, &content)?;
        }
        check_path(operation, takes, parameters)?;
        Ok(content)
    }

    async fn show(&self, profile: &Profile, output: &Output) -> Result<Verdict> {
        let content = self.content().await?;
        let plan = self.plan(content, profile)?;
        if self.arguments.curl {
            output.text(&plan.curl())?;
        } else if output.is_json() {
            output.json(&plan.told())?;
        } else {
            output.text(&plan.text())?;
        }
        Ok(Verdict::Holds)
    }

    fn plan(&self, content: Content, profile: &Profile) -> Result<Plan<'_>> {
        let path = self.arguments.content.file_path();
        Plan::new(self.spec, self.operation, &self.matched.parameters, content, path, profile)
    }

    async fn make(&self, core: &Core, profile: &Profile, output: &Output) -> Result<Verdict> {
        let content = self.content().await?;
        if self.arguments.verbose {
            let shown = self.arguments.content.again(&content).await?;
            output.note(&head::sent(&self.plan(shown, profile)?));
        }
        let Self { arguments, spec, operation, .. } = *self;
        let slots = request::slots(operation);
        let sent = request::operation(spec, operation, &slots)?;
        let request = request::filled(operation, &sent, &self.matched.parameters, content);
        if operation.websocket {
            return messages::follow(core, operation, request, output).await;
        }
        match core.send_raw(request).await {
            Ok(answer) => {
                let head = head::Head::of(&answer, core);
                if arguments.verbose {
                    output.note(&head.noted());
                }
                if arguments.include {
                    head.print(arguments.output.is_none(), output)?;
                }
                let answered = Answered { spec, operation, core, answer };
                answered.settle(arguments.output.as_ref(), output).await
            }
            Err(error) => failure::failed(&error, &spec.vendor, operation, output),
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
