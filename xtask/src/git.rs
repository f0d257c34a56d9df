//! Running git.

use std::process::Command;

use anyhow::{Context, Result, bail};

/// What git prints when it is run with these arguments, set up further by `prepare`: its folder and environment.
pub fn run(arguments: &[&str], prepare: impl FnOnce(&mut Command)) -> Result<String> {
    let mut command = Command::new("git");
    command.args(arguments);
    prepare(&mut command);
    let output = command.output().context("`git` cannot be run")?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        bail!("git {}: {}", arguments.first().unwrap_or(&""), told.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
