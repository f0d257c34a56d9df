//! The commands, a file each.

mod any_problem;
pub mod call;
pub mod check;
pub mod complete;
pub mod completions;
pub mod contact;
pub mod demo;
mod documented;
pub mod export;
pub mod listen;
pub mod mock;
pub mod ops;
pub mod proxy;
pub mod send;
pub mod spec;
pub mod validate;
pub mod vendors;

use anyhow::{Context, Result};
use clap::CommandFactory;
use wagate_validate::{Problem, Side};

use crate::arguments::{Arguments, Command};
use crate::output::Output;
use crate::verdict::Verdict;

/// Does what was asked.
///
/// # Errors
///
/// When the work cannot be done at all: bad usage, or input that cannot be read.
pub fn execute(command: Command, output: &Output) -> Result<Verdict> {
    match command {
        Command::Demo(arguments) => demo::run(&arguments, output),
        Command::Vendors => vendors::run(output),
        Command::Ops(arguments) => ops::run(&arguments, output),
        Command::Spec(arguments) => spec::run(&arguments, output),
        Command::Call(arguments) => call::run(&arguments, output),
        Command::Contact(arguments) => contact::run(&arguments, output),
        Command::Check(arguments) => check::run(&arguments, output),
        Command::Export(arguments) => export::run(&arguments, output),
        Command::Send(arguments) => send::run(&arguments, output),
        Command::Validate(arguments) => validate::run(&arguments, output),
        Command::Mock(arguments) => mock::run(&arguments, output),
        Command::Proxy(arguments) => proxy::run(&arguments, output),
        Command::Listen(arguments) => listen::run(&arguments, output),
        Command::Complete(arguments) => complete::run(&arguments, &Arguments::command(), output),
        Command::Completions(arguments) => {
            completions::run(&arguments, Arguments::command(), output)
        }
    }
}

/// A problem that a check found, on one line: `response /name: …`.
fn problem_line(problem: &Problem) -> String {
    let side = match problem.side {
        Side::Request => "request",
        Side::Response => "response",
        Side::Webhook => "webhook",
        // A side that a later version of the library knows.
        _ => "message",
    };
    let place =
        if problem.instance_path.is_empty() { "(whole body)" } else { &problem.instance_path };
    format!("{side} {place}: {}", problem.message)
}

/// Runs work that waits for the network; one thread is plenty for a terminal.
fn block_on<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot start the network runtime")?;
    runtime.block_on(work)
}
