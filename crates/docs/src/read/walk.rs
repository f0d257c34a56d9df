//! Finding the files of a folder without following links out of it or in circles.

use crate::facts::{Problem, ProblemKind};
use std::fs;
use std::path::{Path, PathBuf};

/// The files that were found, sorted by path, and what was in the way.
pub(super) struct Found {
    pub files: Vec<(String, PathBuf)>,
    pub problems: Vec<Problem>,
}

pub(super) fn find(root: &Path) -> Found {
    let mut found = Found { files: Vec::new(), problems: Vec::new() };
    let mut folders = vec![(String::new(), root.to_owned())];
    while let Some((prefix, folder)) = folders.pop() {
        match fs::read_dir(&folder) {
            Ok(entries) => {
                for entry in entries {
                    match entry {
                        Ok(entry) => visit(&prefix, &entry, root, &mut folders, &mut found),
                        Err(error) => found.problems.push(unreadable(&prefix, &error)),
                    }
                }
            }
            Err(error) => found.problems.push(unreadable(&prefix, &error)),
        }
    }
    found.files.sort();
    found
}

fn visit(
    prefix: &str,
    entry: &fs::DirEntry,
    root: &Path,
    folders: &mut Vec<(String, PathBuf)>,
    found: &mut Found,
) {
    let name = entry.file_name().to_string_lossy().into_owned();
    // What is on the way here, and what a repository keeps for itself.
    if name.starts_with('.') && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
        return;
    }
    let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
    match entry.file_type() {
        Ok(kind) if kind.is_symlink() => visit_link(path, entry.path(), root, found),
        Ok(kind) if kind.is_dir() => folders.push((path, entry.path())),
        Ok(kind) if kind.is_file() => found.files.push((path, entry.path())),
        Ok(_) => {}
        Err(error) => found.problems.push(unreadable(&path, &error)),
    }
}

/// A link to a page inside the root is read; every other link could lead around in a circle or out of the root.
fn visit_link(path: String, file: PathBuf, root: &Path, found: &mut Found) {
    let target = match (fs::canonicalize(&file), fs::canonicalize(root)) {
        (Ok(target), Ok(root)) if target.starts_with(&root) => target,
        (Ok(_), _) => {
            let message = "is a symbolic link out of the folder, and is not followed";
            return found.problems.push(Problem::new(&path, 1, ProblemKind::SymbolicLink, message));
        }
        (Err(error), _) => {
            let message = format!("is a symbolic link that leads nowhere: {error}");
            return found.problems.push(Problem::new(&path, 1, ProblemKind::SymbolicLink, message));
        }
    };
    if target.is_dir() {
        let message = "is a symbolic link to a folder, and is not followed";
        found.problems.push(Problem::new(&path, 1, ProblemKind::SymbolicLink, message));
    } else {
        found.files.push((path, file));
    }
}

fn unreadable(path: &str, error: &std::io::Error) -> Problem {
    let path = if path.is_empty() { "." } else { path };
    Problem::new(path, 1, ProblemKind::Unreadable, format!("cannot be read: {error}"))
}
