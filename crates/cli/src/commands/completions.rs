//! `wagate completions`: scripts with which a shell completes the command line.

use anyhow::Result;
use clap::Args;
use clap_complete::Shell;

use crate::output::Output;
use crate::verdict::Verdict;

/// Which script.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  wagate completions bash > ~/.local/share/bash-completion/completions/wagate
  wagate completions fish > ~/.config/fish/completions/wagate.fish")]
pub struct Arguments {
    /// The shell.
    shell: Shell,
}

/// Prints the script for this command line.
pub fn run(arguments: &Arguments, mut command: clap::Command, output: &Output) -> Result<Verdict> {
    // Through memory, because the writer of scripts panics when a pipe is closed.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "wagate", &mut script);
    output.bytes(&script)?;
    Ok(Verdict::Holds)
}
