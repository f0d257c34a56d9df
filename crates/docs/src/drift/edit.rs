//! Edits of files, and the patches that make them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use wagate_spec::Spot;

/// Lines of a file that stand around a change, as `git apply` wants them.
const AROUND: usize = 3;

/// Something to write into a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    file: PathBuf,
    line: usize,
    indent: usize,
    place: Place,
    lines: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// After the block that begins with the line: as long as lines are indented deeper.
    AfterBlock,
    Before,
    /// In place of the line.
    Instead,
    /// After an item of a list with this text, beside it or below it.
    AfterItem(String),
    End,
}

/// All edits, to be made at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    edits: Vec<Edit>,
}

impl Edit {
    pub(super) fn after_block(spot: Spot, indent: usize, lines: Vec<String>) -> Self {
        Self { file: spot.file, line: spot.line, indent, place: Place::AfterBlock, lines }
    }

    pub(super) fn before(spot: Spot, indent: usize, lines: Vec<String>) -> Self {
        Self { file: spot.file, line: spot.line, indent, place: Place::Before, lines }
    }

    pub(super) fn instead(spot: Spot, indent: usize, lines: Vec<String>) -> Self {
        Self { file: spot.file, line: spot.line, indent, place: Place::Instead, lines }
    }

    pub(super) fn after_item(spot: Spot, text: &str, lines: Vec<String>) -> Self {
        let place = Place::AfterItem(text.to_owned());
        Self { file: spot.file, line: spot.line, indent: 0, place, lines }
    }

    pub(super) fn at_end(file: PathBuf, lines: Vec<String>) -> Self {
        Self { file, line: usize::MAX, indent: 0, place: Place::End, lines }
    }

    /// The file, from the vendor's folder on.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// What is written, without its indentation.
    pub(super) fn text(&self) -> String {
        self.lines.join("\n")
    }

    /// The lines of the file with the edit made: how many of the old ones stay before it, how many it takes away, and what
    /// stands there then. Nothing where the file is not as it was expected.
    fn made(&self, old: &[&str]) -> Option<Hunk> {
        let margin = " ".repeat(self.indent);
        let own = self
            .lines
            .iter()
            .map(|line| if line.is_empty() { String::new() } else { format!("{margin}{line}") });
        let own: Vec<String> = own.collect();
        let at = self.line.checked_sub(1)?;
        match &self.place {
            Place::Before => Some(Hunk { at, gone: 0, come: own }),
            Place::Instead => Some(Hunk { at, gone: 1, come: own }),
            Place::End => Some(Hunk { at: old.len(), gone: 0, come: own }),
            Place::AfterBlock => {
                old.get(at)?;
                let depth = |line: &str| line.len() - line.trim_start().len();
                let below = old.get(at + 1..)?.iter();
                let inside =
                    below.take_while(|line| line.trim().is_empty() || depth(line) > self.indent);
                let inside: Vec<&&str> = inside.collect();
                let blank = inside.iter().rev().take_while(|line| line.trim().is_empty()).count();
                Some(Hunk { at: at + 1 + inside.len() - blank, gone: 0, come: own })
            }
            Place::AfterItem(text) => {
                let line = old.get(at)?;
                if line.trim_start().starts_with("- ") {
                    let depth = line.len() - line.trim_start().len();
                    let items =
                        self.lines.iter().map(|item| format!("{}- {item}", " ".repeat(depth)));
                    return Some(Hunk { at: at + 1, gone: 0, come: items.collect() });
                }
                let end = line.rfind(text.as_str())? + text.len();
                let rest = line.get(end..)?;
                let quotes = usize::from(rest.starts_with(['"', '\'']));
                let (before, after) = line.split_at(end + quotes);
                let line = format!("{before}, {}{after}", self.lines.join(", "));
                Some(Hunk { at, gone: 1, come: vec![line] })
            }
        }
    }
}

/// A change of a file at one place.
struct Hunk {
    /// So many lines stand before it.
    at: usize,
    gone: usize,
    come: Vec<String>,
}

impl Edits {
    pub(super) fn extend(&mut self, edits: Vec<Edit>) {
        self.edits.extend(edits);
    }

    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The patch of each vendor, with the files named as they are called below `prefix`. `read` gives the text of a file,
    /// from the vendor's folder on.
    pub fn patches(
        &self,
        prefix: &str,
        read: impl Fn(&Path) -> Option<String>,
    ) -> BTreeMap<String, String> {
        let mut files: BTreeMap<&Path, Vec<&Edit>> = BTreeMap::new();
        for edit in &self.edits {
            files.entry(&edit.file).or_default().push(edit);
        }
        let mut patches: BTreeMap<String, String> = BTreeMap::new();
        for (file, edits) in files {
            let vendor = file.iter().next().unwrap_or_default().to_string_lossy().into_owned();
            let name = format!("{prefix}{}", file.display());
            let own = match read(file) {
                Some(text) => patch(&name, &text, &merged(&edits)),
                None => new_file(&name, &edits),
            };
            patches.entry(vendor).or_default().push_str(&own);
        }
        patches
    }
}

/// The edits of a file, those of one list of values as one.
fn merged(edits: &[&Edit]) -> Vec<Edit> {
    let mut all: Vec<Edit> = Vec::new();
    for edit in edits {
        let is_same = |known: &&mut Edit| {
            matches!(edit.place, Place::AfterItem(_))
                && (known.line, &known.place) == (edit.line, &edit.place)
        };
        match all.iter_mut().find(is_same) {
            Some(known) => {
                let new = edit.lines.iter().filter(|line| !known.lines.contains(line));
                let new: Vec<String> = new.cloned().collect();
                known.lines.extend(new);
            }
            None => all.push((*edit).clone()),
        }
    }
    all
}

/// A file that is not there yet.
fn new_file(name: &str, edits: &[&Edit]) -> String {
    let lines: Vec<&String> =
        edits.iter().flat_map(|edit| &edit.lines).skip_while(|line| line.is_empty()).collect();
    let mut out = format!("--- /dev/null\n+++ b/{name}\n@@ -0,0 +1,{} @@\n", lines.len());
    lines.iter().for_each(|line| {
        let _ = writeln!(out, "+{line}");
    });
    out
}

fn patch(name: &str, text: &str, edits: &[Edit]) -> String {
    let old: Vec<&str> = text.lines().collect();
    let mut hunks: Vec<Hunk> = edits.iter().filter_map(|edit| edit.made(&old)).collect();
    hunks.sort_by_key(|hunk| (hunk.at, hunk.gone));
    // A line is changed once: a second change of it comes with the next run.
    let mut changed = std::collections::BTreeSet::new();
    hunks.retain(|hunk| hunk.gone == 0 || changed.insert(hunk.at));
    let mut out = format!("--- a/{name}\n+++ b/{name}\n");
    let (mut index, mut shift) = (0, 0);
    while let Some(first) = hunks.get(index) {
        let start = first.at.saturating_sub(AROUND);
        let mut end = first.at + first.gone;
        let mut count = 1;
        while let Some(next) = hunks.get(index + count).filter(|next| next.at <= end + 2 * AROUND) {
            end = end.max(next.at + next.gone);
            count += 1;
        }
        let own = hunks.get(index..index + count).unwrap_or_default();
        let stop = (end + AROUND).min(old.len());
        let body = body(&old, own, start, stop);
        let come: usize = own.iter().map(|hunk| hunk.come.len()).sum();
        let gone: usize = own.iter().map(|hunk| hunk.gone).sum();
        let length = stop - start;
        let (from, to) = (start + 1, start + 1 + shift);
        let _ = writeln!(out, "@@ -{from},{length} +{to},{} @@", length + come - gone);
        out.push_str(&body);
        shift = shift + come - gone;
        index += count;
    }
    out
}

fn body(old: &[&str], hunks: &[Hunk], start: usize, stop: usize) -> String {
    let mut out = String::new();
    let mut at = start;
    let keep = |out: &mut String, from: usize, to: usize| {
        for line in old.get(from..to).unwrap_or_default() {
            let _ = writeln!(out, " {line}");
        }
    };
    for hunk in hunks {
        keep(&mut out, at, hunk.at);
        for line in old.get(hunk.at..hunk.at + hunk.gone).unwrap_or_default() {
            let _ = writeln!(out, "-{line}");
        }
        for line in &hunk.come {
            let _ = writeln!(out, "+{line}");
        }
        at = hunk.at + hunk.gone;
    }
    keep(&mut out, at, stop);
    out
}
