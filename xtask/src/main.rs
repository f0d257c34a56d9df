//! The chores of this workspace; run `cargo xtask --help`.

mod bench;
mod docs;
mod generate;
mod lint;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use wagate_spec::Spec;

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

fn main() -> Result<ExitCode> {
    let root = root()?;
    match Arguments::parse().chore {
        Chore::Bench => bench::run(&root),
        Chore::Docs { chore } => Ok(docs::run(&root, &chore)),
        Chore::Generate { check, specs } => generate::run(&root, &root.join(specs), check),
        Chore::Lint { specs } => lint::run(&root.join(specs)),
    }
}

/// The root of the workspace, wherever cargo was started.
fn root() -> Result<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(own.parent().context("xtask has no parent folder")?.to_owned())
}

/// The specs, or nothing after their problems were shown.
fn load(folder: &Path) -> Option<Vec<Spec>> {
    match wagate_spec::load(folder) {
        Ok(specs) => Some(specs),
        Err(problems) => {
            eprint!("{}", problems.render(std::io::IsTerminal::is_terminal(&std::io::stderr())));
            None
        }
    }
}
