//! The arguments that every command shares, and the list of commands.

use clap::{Parser, Subcommand};

use crate::commands::{
    call, check, complete, completions, contact, demo, export, listen, mock, ops, proxy, send,
    spec, validate, vendors,
};
use crate::output::Format;

/// Call, check and imitate WhatsApp HTTP gateways.
#[derive(Debug, Parser)]
#[command(name = "wagate", version, about, after_help = AFTER_HELP)]
pub struct Arguments {
    /// How results are printed on standard output.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub format: Format,

    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const AFTER_HELP: &str = "\
Examples:
  wagate demo                              all of it, offline: mock gateways, typed calls, checks
  wagate ops --vendor waha                 what a gateway can do
  wagate call waha getContact --param contactId=5511999999999 --param session=default
  wagate validate --vendor z-api --operation getMetadataContact --status 200 answer.json
  wagate listen --vendor green-api --port 8080
  wagate check numbers.txt --via waha --output checked.csv

Credentials come from the environment or from a profile file, never from a flag;
`wagate vendors` names the variables, `wagate help call` describes the file and its accounts.

Exit status: 0 fine; 1 the thing checked does not hold, or the gateway answered an error;
2 bad usage, or input that cannot be read; 128 and its number when a signal broke a download off.";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Call every operation of four mock gateways over HTTP and check both sides; needs no account.
    Demo(demo::Arguments),
    /// List the vendors, with the environment variables that hold their credentials.
    #[command(after_help = vendors::AFTER_HELP)]
    Vendors,
    /// List operations.
    Ops(ops::Arguments),
    /// Print a vendor's OpenAPI description as one JSON document.
    Spec(spec::Arguments),
    /// Call one operation of a gateway and print its answer.
    Call(call::Arguments),
    /// Look people up, over any gateway or all of them.
    Contact(contact::Arguments),
    /// Ask which of many numbers have WhatsApp; goes on where it was stopped.
    Check(check::Arguments),
    /// Write the contacts or the chats of an account as CSV or lines of JSON.
    Export(export::Arguments),
    /// Send a text or a file, over any gateway.
    Send(send::Arguments),
    /// Check captured payloads against what the vendor documents.
    Validate(validate::Arguments),
    /// Run a mock gateway of one vendor on this machine.
    Mock(mock::Arguments),
    /// Pass calls on to a real gateway and report what is not as documented.
    Proxy(proxy::Arguments),
    /// Receive a vendor's webhooks and print one line of JSON for each.
    Listen(listen::Arguments),
    /// Print what may stand in the place of a word; the completion scripts ask it.
    #[command(hide = true)]
    Complete(complete::Arguments),
    /// Print a completion script for a shell.
    Completions(completions::Arguments),
}

impl Command {
    /// Whether its results may be reports for code hosts and build servers.
    pub fn has_reports(&self) -> bool {
        matches!(self, Self::Validate(_))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    #[test]
    fn no_line_that_was_laid_out_by_hand_is_broken_by_the_parser() {
        // Where there is no terminal, help has this width.
        const WIDTH: usize = 100;
        for command in Arguments::command().get_subcommands() {
            let text = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let long = text.lines().find(|line| line.chars().count() > WIDTH);
            assert_eq!(long, None, "{}", command.get_name());
        }
    }
}
