//! Finds files and definitions that nothing refers to: no rule would ever look at them.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::source::Sources;
use super::ENTRY;
use crate::problem::{Problem, Rule};
use crate::report::Report;

/// What the documentation said when the description was written; no part of the description.
const LOCK: &str = "docs.lock.json";

pub(super) fn check(sources: &Sources, used: &BTreeSet<(usize, String)>, report: &mut Report) {
    // After a failed reference everything behind it would be called unused.
    if !report.is_empty() {
        return;
    }
    for path in sources.present() {
        if !sources.was_read(&path) && path != Path::new(LOCK) {
            let file = Path::new(sources.vendor()).join(&path);
            report.add_unread(Problem::of_file(file, Rule::Unused, "nothing refers to this file"));
        }
    }
    for (file, path, tree) in sources.files() {
        let is_definitions = path.extension().is_some_and(|extension| extension != "json");
        let Some(tree) = tree.filter(|_| is_definitions && path != Path::new(ENTRY)) else {
            continue;
        };
        for entry in tree.entries() {
            let name = &entry.key.text;
            let inside = format!("{name}/");
            let is_used = used
                .iter()
                .any(|(known, used)| *known == file && (used == name || used.starts_with(&inside)));
            if !is_used {
                let message = format!("nothing refers to `{name}`");
                report.add(Rule::Unused, entry.key.place, message);
            }
        }
    }
}
