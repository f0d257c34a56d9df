//! Chores about the vendors' documentation, which is not part of this repository.

mod coverage;
mod drift;
mod facts;
mod fetch;
mod lock;
mod refresh;

use std::{
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use anyhow::{Result, bail};
use clap::{Args, Subcommand, ValueEnum};
use serde::Serialize;
use wagate_docs::{
    Corpus, CoverageOptions, Filter, Problem, SourceKind, Sources, facts::ProblemKind,
};

#[derive(Subcommand)]
pub enum Chore {
    /// Print the facts that the pages state, as JSON
    Facts {
        #[command(flatten)]
        pages: Pages,
    },
    /// Compare what the pages document with what the specs describe
    Coverage {
        #[command(flatten)]
        pages: Pages,
        /// The folder with a folder for each vendor [default: specs in the workspace of the current folder]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
        /// How to print the result
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Leave out operations and webhooks that no spec describes
        #[arg(long)]
        described_only: bool,
        /// Only what these state
        #[arg(long, value_enum)]
        source: Option<Stating>,
        /// What ends the command with status 1; may be given more than once
        #[arg(long, value_enum)]
        deny: Vec<Deny>,
    },
    /// Write what the pages state now to specs/VENDOR/docs.lock.json
    Lock {
        /// The folder of the collected documentation, with a folder for each vendor; a page above 1 MB is not read
        #[arg(long, value_name = "DIR")]
        docs: PathBuf,
        /// Only this vendor; refused while a fact of a described operation, or an operation that came, is neither described nor left
        /// out by name
        #[arg(long, value_name = "VENDOR")]
        vendor: Option<String>,
        /// The folder with a folder for each vendor [default: specs in the workspace of the current folder]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
    },
    /// Fetch the documentation from its repositories and sites: what changed, one source after the other
    Fetch {
        /// The folder of the collected documentation, with a folder for each vendor
        #[arg(long, value_name = "DIR")]
        docs: PathBuf,
        /// Only this vendor
        #[arg(long, value_name = "VENDOR")]
        vendor: Option<String>,
        /// The folder with a folder for each vendor [default: specs in the workspace of the current folder]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
        #[command(flatten)]
        asking: Asking,
    },
    /// Fetch, say what changed, and propose what the specs would say of it: one report in Markdown, and a patch for each vendor
    Refresh {
        /// The folder of the collected documentation, with a folder for each vendor
        #[arg(long, value_name = "DIR")]
        docs: PathBuf,
        /// Only this vendor
        #[arg(long, value_name = "VENDOR")]
        vendor: Option<String>,
        /// The folder with a folder for each vendor [default: specs in the workspace of the current folder]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
        /// The folder for the patches
        #[arg(long, value_name = "DIR", default_value = "docs-patches")]
        propose: PathBuf,
        /// The file for the report
        #[arg(long, value_name = "FILE", default_value = "docs-report.md")]
        report: PathBuf,
        #[command(flatten)]
        asking: Asking,
    },
    /// Say what changed in the documentation, and what that means for users of the clients
    Drift {
        /// The folder of the collected documentation, as it is now; a page above 1 MB is not read
        #[arg(long, value_name = "DIR")]
        docs: PathBuf,
        /// An earlier copy of it, in place of the lock files
        #[arg(long, value_name = "DIR")]
        old: Option<PathBuf>,
        /// Only this vendor; needed where the folders do not tell whose pages they hold
        #[arg(long, value_name = "VENDOR")]
        vendor: Option<String>,
        /// The folder with a folder for each vendor [default: specs in the workspace of the current folder]
        #[arg(long, value_name = "DIR")]
        specs: Option<PathBuf>,
        /// How to print the result
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// What ends the command with status 1; may be given more than once
        #[arg(long, value_enum)]
        deny: Vec<DenyDrift>,
        /// Write a patch of the specs for each vendor to this folder, with what came; words are `…`, and lint names them
        #[arg(long, value_name = "DIR")]
        propose: Option<PathBuf>,
    },
}

/// How servers are asked for pages.
#[derive(Args)]
pub struct Asking {
    /// Milliseconds to pause after each page of a site
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 500)]
    pause: u64,
    /// Seconds that a server may take for a page
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    patience: u64,
}

impl Asking {
    fn manners(&self) -> fetch::Manners {
        fetch::Manners {
            pause: Duration::from_millis(self.pause),
            patience: Duration::from_secs(self.patience),
        }
    }
}

/// Which pages are looked at.
#[derive(Args)]
pub struct Pages {
    /// The folder of the collected documentation, with a folder for each vendor; a page above 1 MB is not read
    #[arg(long, value_name = "DIR")]
    docs: PathBuf,
    /// Only this vendor
    #[arg(long, value_name = "VENDOR")]
    vendor: Option<String>,
    /// Only this page, by its path or the end of it
    #[arg(long, value_name = "PAGE")]
    page: Option<String>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Something documented is not described, or a page that a spec names was not read
    Missing,
    /// An operation that is described stands on no page
    UnsupportedOperations,
    /// A page prints an address that nobody could read
    Unread,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DenyDrift {
    /// Something broke callers
    Breaking,
    /// Something came, or broke callers
    Minor,
    /// Anything changed, be it a word
    Any,
    /// A page prints an address that nobody could read
    Unread,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Stating {
    /// Pages for people
    Pages,
    /// OpenAPI documents of the vendors
    OpenApi,
    /// Postman collections of the vendors
    Postman,
}

impl From<Stating> for SourceKind {
    fn from(stating: Stating) -> Self {
        match stating {
            Stating::Pages => Self::Pages,
            Stating::OpenApi => Self::OpenApi,
            Stating::Postman => Self::Postman,
        }
    }
}

/// Runs a chore.
pub fn run(root: &Path, chore: Chore) -> Result<ExitCode> {
    let folder = |specs| crate::specs_folder(root, specs);
    match chore {
        Chore::Facts { pages } => facts::run(&folder(None), &pages),
        Chore::Coverage { pages, specs, format, described_only, source, deny } => {
            let options = CoverageOptions::default()
                .filter(pages.filter())
                .described_only(described_only)
                .source(source.map(SourceKind::from));
            coverage::run(&folder(specs), &pages, &options, format, &deny)
        }
        Chore::Fetch { docs, vendor, specs, asking } => {
            fetch::run(&folder(specs), &docs, vendor.as_deref(), &asking.manners())
        }
        Chore::Refresh { docs, vendor, specs, propose, report, asking } => {
            let results = refresh::Results { patches: &propose, report: &report };
            refresh::run(
                root,
                &folder(specs),
                &docs,
                vendor.as_deref(),
                &asking.manners(),
                &results,
            )
        }
        Chore::Lock { docs, vendor, specs } => lock::run(&folder(specs), &docs, vendor.as_deref()),
        Chore::Drift { docs, old, vendor, specs, format, deny, propose } => {
            let options = drift::Options {
                old: old.as_deref(),
                vendor: vendor.as_deref(),
                json: format == Format::Json,
                deny: &deny,
                propose: propose.as_deref(),
            };
            drift::run(root, &folder(specs), &docs, &options)
        }
    }
}

impl Pages {
    fn filter(&self) -> Filter {
        let mut filter = Filter::default();
        filter.vendor.clone_from(&self.vendor);
        filter.page.clone_from(&self.page);
        filter
    }

    /// Reads the pages that a filter lets through, and shows the problems of those that were asked for.
    fn read(&self, specs: &Path, filter: &Filter) -> Result<Corpus> {
        if !self.docs.is_dir() {
            bail!("{} is not a folder", self.docs.display());
        }
        let corpus = wagate_docs::read_from(&self.docs, filter, &Sources::load(specs)?);
        let wanted = self.filter();
        if !corpus.pages.iter().any(|page| wanted.accepts(&page.path)) {
            show(&corpus, |_| true);
            bail!("{} holds no page that was asked for", self.docs.display());
        }
        let is_page = |path: &str| corpus.pages.iter().any(|page| page.path == path);
        show(&corpus, |path| wanted.accepts(path) || !is_page(path));
        Ok(corpus)
    }
}

/// The addresses that pages print and nobody could read.
fn unread(corpus: &Corpus) -> impl Iterator<Item = &Problem> {
    corpus.problems.iter().filter(|problem| problem.kind == ProblemKind::AddressNotRead)
}

fn show(corpus: &Corpus, wanted: impl Fn(&str) -> bool) {
    for problem in corpus.problems.iter().filter(|problem| wanted(&problem.page)) {
        eprintln!("{problem}");
    }
}

/// Prints a value as JSON. Standard output by itself would be written line by line.
fn print_json(value: &impl Serialize) -> Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, value)?;
    writeln!(out)?;
    out.flush()?;
    Ok(())
}
