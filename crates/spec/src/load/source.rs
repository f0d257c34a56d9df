//! Reads files, and only those that lie in a vendor's folder.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

use super::place::Place;
use super::tree::Node;
use super::{json, yaml};
use crate::problem::{Problem, Rule};
use crate::report::Report;

/// The largest file that is read. Real ones have a few dozen KiB.
const LARGEST: u64 = 4 * 1024 * 1024;

/// How deep folders are searched for files that nothing refers to.
const DEEPEST_FOLDER: usize = 8;

/// Every vendor's folder below the specs folder, ordered by name.
pub(super) fn vendor_folders(root: &Path) -> Result<Vec<PathBuf>, Problem> {
    let unreadable = |error: std::io::Error| {
        Problem::of_file(root.to_owned(), Rule::UnreadableFile, format!("cannot be read: {error}"))
    };
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(root).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        // A link to a folder is taken along here, so that it is refused below and not passed over.
        if !hidden && entry.path().is_dir() {
            folders.push(entry.path());
        }
    }
    if folders.is_empty() {
        let message = "there is no vendor's folder in it";
        return Err(Problem::of_file(root.to_owned(), Rule::UnreadableFile, message));
    }
    folders.sort();
    Ok(folders)
}

/// A file that was read.
struct SourceFile {
    /// The path in the vendor's folder.
    path: PathBuf,
    text: String,
    /// The byte at which each line starts.
    lines: Vec<usize>,
    /// `None` when the text has problems, which were reported.
    tree: Option<std::sync::Arc<Node>>,
}

/// Why a reference or a file is refused.
pub(crate) type Refusal = (Rule, String);

/// The files of one vendor, each read once.
pub(crate) struct Sources {
    vendor: String,
    folder: PathBuf,
    files: Vec<SourceFile>,
    known: BTreeMap<PathBuf, Outcome>,
}

/// What became of a path.
#[derive(Clone)]
enum Outcome {
    Read(usize),
    /// The file has a problem of its own, which was reported.
    Broken,
    /// Whoever refers to the file has the problem.
    Refused(Rule, String),
}

/// What a path gives to those who refer to it.
pub(crate) enum Opened {
    /// The file and its tree.
    Tree(usize, std::sync::Arc<Node>),
    /// The file is there, but broken: reported already.
    Broken,
    /// The reference is wrong.
    Refused(Rule, String),
}

impl Sources {
    /// Opens a vendor's folder.
    pub fn open(folder: &Path) -> Result<Self, Problem> {
        let refuse = |rule, message: String| {
            let name = folder.file_name().map_or_else(|| folder.to_owned(), PathBuf::from);
            Err(Problem::of_file(name, rule, message))
        };
        let canonical = match folder.canonicalize() {
            Ok(canonical) if canonical.is_dir() => canonical,
            Ok(_) => return refuse(Rule::UnreadableFile, "is not a folder".into()),
            Err(error) => return refuse(Rule::UnreadableFile, format!("cannot be read: {error}")),
        };
        if folder.is_symlink() {
            let message = "a vendor's folder cannot be a link to another place";
            return refuse(Rule::LeavesFolder, message.into());
        }
        let vendor = canonical.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { vendor, folder: canonical, files: Vec::new(), known: BTreeMap::new() })
    }

    /// The name of the vendor's folder.
    pub fn vendor(&self) -> &str {
        &self.vendor
    }

    /// The path of a file for messages: from the vendor's folder on.
    pub fn display_path(&self, file: usize) -> PathBuf {
        let path = self.files.get(file).map(|file| file.path.as_path());
        Path::new(&self.vendor).join(path.unwrap_or_else(|| Path::new("")))
    }

    /// Whether a file was read, named from the vendor's folder on.
    pub fn has_file(&self, path: &Path) -> bool {
        self.files.iter().any(|file| Path::new(&self.vendor).join(&file.path) == path)
    }

    /// The text of the line of a place.
    pub fn line(&self, place: Place) -> &str {
        let Some(file) = self.files.get(place.file) else { return "" };
        let start =
            file.lines.get(place.line.saturating_sub(1)).copied().unwrap_or(file.text.len());
        let end = file.lines.get(place.line).copied().unwrap_or(file.text.len());
        file.text.get(start..end).unwrap_or("").trim_end_matches(['\n', '\r'])
    }

    /// The path of a file in the vendor's folder.
    pub fn path(&self, file: usize) -> &Path {
        self.files.get(file).map_or(Path::new(""), |file| file.path.as_path())
    }

    /// The path in the vendor's folder that `reference`, written in `from`, means.
    pub fn locate(&self, from: usize, reference: &str) -> Result<PathBuf, Refusal> {
        let base = self.files.get(from).and_then(|file| file.path.parent());
        normalise(base.unwrap_or_else(|| Path::new("")), reference)
    }

    /// Reads the file at a path in the vendor's folder, or remembers what became of it.
    pub fn read(&mut self, path: &Path, report: &mut Report) -> Opened {
        let outcome = match self.known.get(path) {
            Some(outcome) => outcome.clone(),
            None => {
                let outcome = self.read_new(path, report);
                self.known.insert(path.to_owned(), outcome.clone());
                outcome
            }
        };
        match outcome {
            Outcome::Refused(rule, message) => Opened::Refused(rule, message),
            Outcome::Broken => Opened::Broken,
            Outcome::Read(file) => match self.files.get(file).and_then(|file| file.tree.clone()) {
                Some(tree) => Opened::Tree(file, tree),
                None => Opened::Broken,
            },
        }
    }

    fn read_new(&mut self, path: &Path, report: &mut Report) -> Outcome {
        let shown = path.display();
        let full = match self.folder.join(path).canonicalize() {
            Ok(full) => full,
            Err(error) => {
                return Outcome::Refused(Rule::MissingTarget, format!("`{shown}`: {error}"));
            }
        };
        if !full.starts_with(&self.folder) {
            let message = format!("`{shown}` is a link that leaves the vendor's folder");
            return Outcome::Refused(Rule::LeavesFolder, message);
        }
        match read_text(&full) {
            Ok(text) => self.parse(path, text, report),
            Err((rule, message)) => {
                let file = Path::new(&self.vendor).join(path);
                report.add_unread(Problem::of_file(file, rule, message));
                Outcome::Broken
            }
        }
    }

    fn parse(&mut self, path: &Path, text: String, report: &mut Report) -> Outcome {
        let file = self.files.len();
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        let (tree, findings) =
            if is_json { json::parse(&text, file) } else { yaml::parse(&text, file) };
        // A file of comments only has no value: it says nothing either.
        if tree.is_none() && findings.is_empty() {
            report.add(Rule::EmptyFile, Place::start_of(file), "the file says nothing");
        }
        for (rule, place, message) in findings {
            report.add(rule, place, message);
        }
        let lines = line_starts(&text);
        self.files.push(SourceFile {
            path: path.to_owned(),
            text,
            lines,
            tree: tree.map(Into::into),
        });
        Outcome::Read(file)
    }

    /// Every file of the vendor's folder that could be part of a description, whether read or not.
    pub fn present(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        self.search(Path::new(""), 0, &mut found);
        found.sort();
        found
    }

    fn search(&self, folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
        let Ok(entries) = std::fs::read_dir(self.folder.join(folder)) else { return };
        for entry in entries.flatten() {
            let path = folder.join(entry.file_name());
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < DEEPEST_FOLDER => {
                    self.search(&path, depth + 1, found);
                }
                Ok(kind) if kind.is_file() && is_part(&path) => found.push(path),
                _ => {}
            }
        }
    }

    /// The files that were read, by number and path, with their trees.
    pub fn files(&self) -> impl Iterator<Item = (usize, &Path, Option<&Node>)> {
        let files = self.files.iter().enumerate();
        files.map(|(index, file)| (index, file.path.as_path(), file.tree.as_deref()))
    }

    /// Whether a path was asked for.
    pub fn was_read(&self, path: &Path) -> bool {
        self.known.contains_key(path)
    }
}

fn is_part(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension == "yaml" || extension == "yml" || extension == "json")
}

/// Joins a reference to a folder without asking the file system, so that nothing outside is touched.
fn normalise(base: &Path, reference: &str) -> Result<PathBuf, Refusal> {
    let leaves = || (Rule::LeavesFolder, format!("`{reference}` leaves the vendor's folder"));
    if reference.contains("://") || reference.contains('\\') || reference.contains('\0') {
        let message = format!("`{reference}` is no relative path with `/` between its parts");
        return Err((Rule::InvalidReference, message));
    }
    let mut path = base.to_owned();
    for component in Path::new(reference).components() {
        match component {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            Component::ParentDir if path.pop() => {}
            _ => return Err(leaves()),
        }
    }
    Ok(path)
}

fn read_text(path: &Path) -> Result<String, Refusal> {
    let unreadable =
        |error: std::io::Error| (Rule::UnreadableFile, format!("cannot be read: {error}"));
    // Asked before opening: opening a pipe would wait for a writer.
    if !path.metadata().map_err(unreadable)?.is_file() {
        return Err((Rule::UnreadableFile, "is not a file".into()));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST {
        let message = format!("has more than {} MiB, the most that is read", LARGEST / 1024 / 1024);
        return Err((Rule::FileTooLarge, message));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        (Rule::NotUtf8, format!("is not UTF-8: see byte {}", at + 1))
    })?;
    if text.starts_with('\u{feff}') {
        return Err((Rule::NotUtf8, "starts with a byte order mark: remove it".into()));
    }
    if text.trim().is_empty() {
        return Err((Rule::EmptyFile, "the file is empty".into()));
    }
    Ok(text)
}

fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0).chain(ends.map(|(index, _)| index + 1)).collect()
}
