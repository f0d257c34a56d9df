//! What the code costs to run and to build.

use std::{
    fs::{self, File},
    path::Path,
    process::{Command, ExitCode},
    time::{Instant, SystemTime},
};

use anyhow::{Context, Result, bail};

/// The clients whose builds are measured.
const CLIENTS: [&str; 4] = ["green-api", "waha", "z-api", "plug-chat"];

/// Runs the benchmarks, then builds each client alone: its dependencies are built already.
pub fn run(root: &Path) -> Result<ExitCode> {
    cargo(root, &["bench", "--quiet", "-p", "wagate-workbench", "--bench", "gateway"])?;
    for client in CLIENTS {
        let package = format!("wagate-{client}");
        println!("building {package} alone");
        let source = root.join("crates").join(client).join("src");
        build(root, &source, "cargo check", &["check", "--quiet", "-p", &package])?;
        let release = ["build", "--quiet", "--release", "-p", &package];
        build(root, &source, "cargo build --release", &release)?;
        println!("  {:<42} {:>8} lines", "generated", lines(&source.join("generated"))?);
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds once for the dependencies, and once more with nothing but the client's own sources changed.
fn build(root: &Path, source: &Path, name: &str, arguments: &[&str]) -> Result<()> {
    cargo(root, arguments)?;
    let source = source.join("lib.rs");
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
