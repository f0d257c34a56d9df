//! The chores of this workspace; run `cargo xtask --help`.

mod bench;
mod discrepancies;
mod docs;
mod generate;
mod git;
mod lint;
mod release;
mod surface;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use wagate_spec::Spec;

/// Most of what the chores do is to make and drop small values: a third of the time of a generation.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The exit status for input that cannot be read, as that of the command `wagate`.
const BAD_INPUT: u8 = 2;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The chores of this workspace")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Write the clients and the bundled documents from specs/
    Generate {
        /// Write nothing: show what differs and fail if anything does
        #[arg(long)]
        check: bool,
        /// The folder with a folder for each vendor [default: specs in the workspace of the current folder]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
    },
    /// Measure what calls, notifications, the mock gateway and builds cost
    Bench,
    /// Look at the vendors' documentation: what it states, and what of it is described
    Docs {
        #[command(subcommand)]
        chore: docs::Chore,
    },
    /// Check everything that a release needs, pack every crate, and name what is left for a person to do
    Release {
        /// Publish nothing, which is all that this can do
        #[arg(long)]
        dry_run: bool,
    },
    /// Compare the public surface that the specs of a git revision generate with today's: breaking, minor or patch, and why
    Surface {
        /// The revision: a tag, a branch, a commit
        #[arg(long, value_name = "REV")]
        against: String,
        /// Print only the entry for the changelog
        #[arg(long)]
        changelog: bool,
        /// What ends the command with status 1; may be given more than once
        #[arg(long, value_enum)]
        deny: Vec<surface::Deny>,
        /// The folder with a folder for each vendor [default: specs in the workspace of the current folder]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
    },
    /// List where the sources of a description contradict each other, how that was settled, and what was only seen
    Discrepancies {
        /// One vendor's only
        #[arg(long)]
        vendor: Option<String>,
        /// The folder with a folder for each vendor [default: specs in the workspace of the current folder]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
    },
    /// Check the specs and show every problem at its file and line
    Lint {
        /// The folder with a folder for each vendor [default: specs in the workspace of the current folder]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    run(Arguments::parse().chore).unwrap_or_else(|error| {
        // Whoever reads the output has seen enough.
        if is_closed_pipe(&error) {
            return ExitCode::SUCCESS;
        }
        eprintln!("error: {error:#}");
        ExitCode::from(BAD_INPUT)
    })
}

/// Runs a chore. 1 is that what was checked does not hold; an error is that it could not be checked.
fn run(chore: Chore) -> Result<ExitCode> {
    let root = root()?;
    match chore {
        Chore::Bench => bench::run(&root),
        Chore::Docs { chore } => docs::run(&root, chore),
        Chore::Generate { check, specs } => {
            generate::run(&root, &specs_folder(&root, specs), check)
        }
        Chore::Release { dry_run } => release::run(&root, dry_run),
        Chore::Surface { against, changelog, deny, specs } => {
            surface::run(&root, &specs_folder(&root, specs), &against, changelog, &deny)
        }
        Chore::Discrepancies { vendor, specs } => {
            discrepancies::run(&specs_folder(&root, specs), vendor.as_deref())
        }
        Chore::Lint { specs } => lint::run(&specs_folder(&root, specs)),
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let kinds = error.chain().filter_map(|cause| {
        let json =
            cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        json.or_else(|| cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind))
    });
    kinds.into_iter().any(|kind| kind == std::io::ErrorKind::BrokenPipe)
}

/// The root of the workspace that the current folder is in; elsewhere that of the one that this program was built in.
fn root() -> Result<PathBuf> {
    let current = std::env::current_dir().context("there is no current folder")?;
    let is_root = |folder: &&Path| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        manifest.lines().any(|line| line.trim() == "[workspace]")
    };
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    let root = current.ancestors().find(is_root).or(own);
    Ok(root.context("xtask has no parent folder")?.to_owned())
}

/// The specs of the workspace, unless others are named; those are relative to the current folder.
fn specs_folder(root: &Path, named: Option<PathBuf>) -> PathBuf {
    named.unwrap_or_else(|| root.join("specs"))
}

/// The specs, or nothing after their problems were shown.
fn load(folder: &Path) -> Result<Option<Vec<Spec>>> {
    fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    Ok(without_problems(wagate_spec::load(folder)))
}

/// Loads the description of one vendor, or shows its problems.
fn load_vendor(folder: &Path) -> Result<Option<Spec>> {
    fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    Ok(without_problems(wagate_spec::load_vendor(folder)))
}

fn without_problems<T>(loaded: Result<T, wagate_spec::Problems>) -> Option<T> {
    match loaded {
        Ok(loaded) => Some(loaded),
        Err(problems) => {
            eprint!("{}", problems.render(std::io::IsTerminal::is_terminal(&std::io::stderr())));
            None
        }
    }
}
