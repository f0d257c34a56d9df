//! The chores of this workspace; run `cargo xtask --help`.

mod bench;
mod docs;
mod generate;
mod lint;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use wagate_spec::Spec;

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
        /// The folder with a folder for each vendor
        #[arg(long, default_value = "specs")]
        specs: PathBuf,
    },
    /// Measure what calls, notifications, the mock gateway and builds cost
    Bench,
    /// Look at the vendors' documentation: what it states, and what of it is described
    Docs {
        #[command(subcommand)]
        chore: docs::Chore,
    },
    /// Check the specs and show every problem at its file and line
    Lint {
        /// The folder with a folder for each vendor
        #[arg(long, default_value = "specs")]
        specs: PathBuf,
    },
}

fn main() -> ExitCode {
    run(&Arguments::parse().chore).unwrap_or_else(|error| {
        // Whoever reads the output has seen enough.
        if is_closed_pipe(&error) {
            return ExitCode::SUCCESS;
        }
        eprintln!("error: {error:#}");
        ExitCode::from(BAD_INPUT)
    })
}

/// Runs a chore. 1 is that what was checked does not hold; an error is that it could not be checked.
fn run(chore: &Chore) -> Result<ExitCode> {
    let root = root()?;
    match chore {
        Chore::Bench => bench::run(&root),
        Chore::Docs { chore } => docs::run(&root, chore),
        Chore::Generate { check, specs } => generate::run(&root, &root.join(specs), *check),
        Chore::Lint { specs } => lint::run(&root.join(specs)),
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

/// The root of the workspace, wherever cargo was started.
fn root() -> Result<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(own.parent().context("xtask has no parent folder")?.to_owned())
}

/// The specs, or nothing after their problems were shown.
fn load(folder: &Path) -> Result<Option<Vec<Spec>>> {
    fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    match wagate_spec::load(folder) {
        Ok(specs) => Ok(Some(specs)),
        Err(problems) => {
            eprint!("{}", problems.render(std::io::IsTerminal::is_terminal(&std::io::stderr())));
            Ok(None)
        }
    }
}
