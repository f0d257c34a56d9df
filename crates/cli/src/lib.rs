//! The command `wagate`: call, check and imitate WhatsApp HTTP gateways from a terminal.
//!
//! | exit status | meaning |
//! | --- | --- |
//! | 0 | fine |
//! | 1 | what was checked does not hold, or the gateway answered an error |
//! | 2 | bad usage, or input that cannot be read |
//! | 3 | a call got no answer: the gateway was not reached, or the connection broke |
//! | 128 + N | the signal N broke a download off |
//!
//! Results go to standard output, messages to standard error. The binary is one call of [`run`];
//! everything else is private, so that the command line is the only interface.

mod account;
mod arguments;
mod commands;
mod input;
mod json_text;
mod lookup;
mod output;
mod pipeline;
mod profile;
mod progress;
mod records;
mod shell;
mod stop;
mod unfinished;
mod verdict;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use arguments::Arguments;
use output::{Format, Output};

/// The exit status for bad usage and for input that cannot be read.
const BAD_USAGE: u8 = 2;

/// Runs the command with the arguments of this process and tells how it ended.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return explain_usage(&error),
    };
    let output = Output::new(arguments.format);
    let Some(command) = arguments.command else {
        return print_help(&output);
    };
    if matches!(arguments.format, Format::Sarif | Format::Junit) && !command.has_reports() {
        output.error("only `wagate validate` writes SARIF and JUnit");
        return ExitCode::from(BAD_USAGE);
    }
    match commands::execute(command, &output) {
        Ok(verdict) => verdict.exit_code(),
        Err(error) => {
            output.error(&format!("{error:#}"));
            ExitCode::from(BAD_USAGE)
        }
    }
}

/// Help and version are answers; everything else that the parser says is bad usage.
fn explain_usage(error: &clap::Error) -> ExitCode {
    // A closed terminal or pipe leaves nobody to tell.
    let _ = error.print();
    if error.use_stderr() { ExitCode::from(BAD_USAGE) } else { ExitCode::SUCCESS }
}

/// Nothing was asked for: the help says what can be, and the status that nothing was done.
fn print_help(output: &Output) -> ExitCode {
    let help = Arguments::command().render_long_help();
    // Whoever is gone needs no help.
    let _ = output.text(&help.ansi().to_string());
    ExitCode::from(BAD_USAGE)
}

/// Compiles the examples of the README of the whole.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// Compiles and runs the examples of the user's guide.
#[cfg(doctest)]
mod guide {
    macro_rules! chapters {
        ($($name:ident: $file:literal),+ $(,)?) => {$(
            #[doc = include_str!(concat!("../../wagate/guide/src/", $file, ".md"))]
            mod $name {}
        )+};
    }

    chapters! {
        first_steps: "first-steps",
        z_api: "z-api",
        green_api: "green-api",
        waha: "waha",
        plug_chat: "plug-chat",
        events: "events",
        errors: "errors",
        one_way: "one-way",
        moving: "moving",
        testing: "testing",
        docs_change: "docs-change",
    }
}
