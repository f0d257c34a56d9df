//! What the code costs to run and to build.

use std::{
    fs::{self, File},
    path::Path,
    process::{Command, ExitCode},
    time::{Instant, SystemTime},
};

use anyhow::{Context, Result, bail};

/// The crate whose build is measured: the largest of the clients.
const CLIENT: &str = "green-api";

/// Runs the benchmarks, then builds a client whose dependencies are built already.
pub fn run(root: &Path) -> Result<ExitCode> {
    cargo(root, &["bench", "--quiet", "-p", "wagate-workbench", "--bench", "gateway"])?;
    let package = format!("wagate-{CLIENT}");
    println!("building {package} alone");
    build(root, "cargo check", &["check", "--quiet", "-p", &package])?;
    build(root, "cargo build --release", &["build", "--quiet", "--release", "-p", &package])?;
    let generated = root.join("crates").join(CLIENT).join("src").join("generated");
    println!("  {:<42} {:>8} lines", "generated", lines(&generated)?);
    Ok(ExitCode::SUCCESS)
}

/// Builds once for the dependencies, and once more with nothing but the client's own sources changed.
fn build(root: &Path, name: &str, arguments: &[&str]) -> Result<()> {
    cargo(root, arguments)?;
    let source = root.join("crates").join(CLIENT).join("src").join("lib.rs");
    let file = File::options().append(true).open(&source)?;
    file.set_modified(SystemTime::now()).with_context(|| format!("touch {}", source.display()))?;
    let started = Instant::now();
    cargo(root, arguments)?;
    println!("  {name:<42} {:>8.1} s", started.elapsed().as_secs_f64());
    Ok(())
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo).args(arguments).current_dir(root).status()?;
    if !status.success() {
        bail!("cargo {} failed", arguments.join(" "));
    }
    Ok(())
}

/// The lines of all files below a folder.
fn lines(folder: &Path) -> Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        count +=
            if path.is_dir() { lines(&path)? } else { fs::read_to_string(&path)?.lines().count() };
    }
    Ok(count)
}
