//! The day the docs change: fetch them, say what changed, and propose what a description would say of it.

use std::{fmt::Write, fs, path::Path, process::ExitCode};

use anyhow::{Context, Result};
use wagate_docs::drift::{Change, Drift, Impact};

use super::{drift, fetch};

/// Where the results go.
pub struct Results<'a> {
    /// The folder of the patches.
    pub patches: &'a Path,
    /// The file of the report.
    pub report: &'a Path,
}

/// Does all of it. 1 if a source could not be fetched; what the others say is reported all the same.
pub fn run(
    root: &Path,
    specs: &Path,
    docs: &Path,
    vendor: Option<&str>,
    manners: &fetch::Manners,
    results: &Results<'_>,
) -> Result<ExitCode> {
    let fetched = fetch::run(specs, docs, vendor, manners)?;
    let options = drift::Options { old: None, vendor, json: false, deny: &[], propose: None };
    let (drift, _, edits) = drift::compare(specs, docs, &options)?;
    drift::write_patches(root, specs, results.patches, &edits)?;
    fs::write(results.report, report(&drift, fetched == ExitCode::SUCCESS))
        .with_context(|| results.report.display().to_string())?;
    println!("{}", results.report.display());
    Ok(fetched)
}

/// What a pull request says.
fn report(drift: &Drift, is_whole: bool) -> String {
    let summary = &drift.summary;
    let mut text = format!(
        "# What changed in the documentation\n\n{} breaking, {} minor, {} without meaning for callers.\n",
        summary.breaking, summary.minor, summary.none
    );
    if !is_whole {
        text.push_str("\nNot every source could be fetched; of those this says nothing.\n");
    }
    if !drift.compared.is_empty() {
        text.push_str("\nCompared:\n\n");
        drift.compared.iter().for_each(|compared| {
            let _ = writeln!(text, "- {compared}");
        });
    }
    for (impact, title) in [(Impact::Breaking, "Breaking"), (Impact::Minor, "Minor")] {
        let rows: Vec<&Change> =
            drift.changes.iter().filter(|change| change.impact == impact).collect();
        if rows.is_empty() {
            continue;
        }
        let _ = write!(text, "\n## {title}\n\n");
        rows.iter().for_each(|change| row(change, &mut text));
    }
    text.push_str(
        "\n## To do\n\n- Read each page; put words in place of every `…`, which `cargo xtask lint` names.\n\
         - `cargo xtask generate`, `cargo test --workspace`, `cargo xtask surface --against` the last release.\n\
         - `cargo xtask docs lock --vendor`, which refuses while something is not settled.\n",
    );
    text
}

fn row(change: &Change, text: &mut String) {
    let line = change.line.map_or_else(String::new, |line| format!(":{line}"));
    let _ = write!(text, "- {} {}: `{}`", change.vendor, change.kind, plain(&change.fact));
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => {
            let _ = write!(text, ", `{}` → `{}`", plain(old), plain(new));
        }
        (Some(one), None) | (None, Some(one)) => {
            let _ = write!(text, ", `{}`", plain(one));
        }
        _ => {}
    }
    let _ = writeln!(text, " (`{}{line}`)", change.page);
    if let Some(place) = &change.described_at {
        let _ = writeln!(text, "  described at `specs/{place}`");
    }
    if !change.rust.is_empty() {
        let _ = writeln!(text, "  `{}`", change.rust.join("`, `"));
    }
    if let Some(yaml) = &change.yaml {
        let _ = write!(text, "\n  ```yaml\n");
        for line in yaml.lines() {
            let _ = writeln!(text, "  {line}");
        }
        let _ = write!(text, "  ```\n\n");
    }
}

/// A text of a page inside a code span, which it must not end.
fn plain(text: &str) -> String {
    text.replace('`', "'").replace(['\n', '\r'], " ")
}
