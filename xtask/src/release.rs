//! Everything that must hold before a release, and the packages of all crates: what a person needs who publishes.

mod about;
mod changelog;
mod manifest;
mod package;
mod problem;
mod tree;
mod versions;
mod workspace;

use std::{
    path::Path,
    process::ExitCode,
    time::{Instant, SystemTime},
};

use anyhow::{Result, bail};

use problem::Problem;
use workspace::Workspace;

/// What a check tells of what is well, or all that is not.
type Checked = Result<String, Vec<Problem>>;

/// Checks all, packs every crate that is published, and says what is left to do. Nothing is ever published.
pub fn run(root: &Path, dry_run: bool) -> Result<ExitCode> {
    if !dry_run {
        bail!(
            "publishing is for a person to do: run `cargo xtask release --dry-run`, which checks everything and names the \
             commands"
        );
    }
    let workspace = Workspace::read(root)?;
    let today = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
    let today = today.get(..10).unwrap_or_default();

    let checks = [
        step("versions", || Ok(versions::check(&workspace)))?,
        step("about", || Ok(about::check(&workspace)))?,
        step("changelog", || changelog::check(&workspace, today))?,
        step("tree", || tree::check(&workspace))?,
    ];
    // To pack takes minutes, and packs nothing useful before the rest is well.
    let is_well = checks.iter().all(|is_well| *is_well);
    if !is_well || !step("packages", || package::check(&workspace))? {
        return Ok(ExitCode::FAILURE);
    }
    print!("{}", what_is_left(&workspace, today));
    Ok(ExitCode::SUCCESS)
}

/// Runs one check, and tells what it found and how long it took; false if something is not as it must be.
fn step(name: &str, check: impl FnOnce() -> Result<Checked>) -> Result<bool> {
    let start = Instant::now();
    let checked = check()?;
    let seconds = start.elapsed().as_secs_f64();
    let told = checked.as_ref().map_or("not as it must be", String::as_str);
    println!("{name} ({seconds:.1} s): {told}");
    for problem in checked.as_ref().err().into_iter().flatten() {
        eprintln!("error: {problem}");
    }
    Ok(checked.is_ok())
}

/// What a person does who publishes what was checked.
fn what_is_left(workspace: &Workspace, today: &str) -> String {
    let version = &workspace.version;
    let crates: Vec<String> =
        workspace.packages.iter().map(|package| format!("-p {}", package.name)).collect();
    format!(
        "\nNothing was published. What is left for a person:\n\
         \x20 write `## [{version}] - {today}` below `## [Unreleased]` in CHANGELOG.md, and commit it\n\
         \x20 git tag v{version}\n\
         \x20 cargo publish {}\n\
         \x20 git push --tags\n",
        crates.join(" ")
    )
}
