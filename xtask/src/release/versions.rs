//! Whether all crates have one version, and ask for that version of each other.

use std::{collections::BTreeSet, fs, path::PathBuf};

use super::Checked;
use super::manifest;
use super::problem::Problem;
use super::workspace::{Dependency, Package, Workspace};

/// The sections of a manifest in which dependencies stand.
const SECTIONS: [&str; 3] = ["dependencies", "build-dependencies", "dev-dependencies"];

/// Tells the version, or what has another one.
pub fn check(workspace: &Workspace) -> Checked {
    let mut problems = BTreeSet::new();
    for package in &workspace.packages {
        problems.extend(own_version(workspace, package));
        let needed = package.dependencies.iter().filter(|one| one.is_local());
        let needed = needed.filter(|one| one.stays_when_published());
        problems.extend(needed.filter_map(|needed| asked_version(workspace, package, needed)));
    }
    if problems.is_empty() {
        return Ok(format!("{} of {} crates", workspace.version, workspace.packages.len()));
    }
    Err(problems.into_iter().collect())
}

fn own_version(workspace: &Workspace, package: &Package) -> Option<Problem> {
    let Package { name, version, .. } = package;
    (*version != workspace.version).then(|| {
        let file = package.manifest(workspace);
        let line = line_of(workspace, &file, "package", "version");
        let shared = &workspace.version;
        let message = format!(
            "`{name}` has the version {version}, the workspace {shared}: write `version.workspace = true`"
        );
        Problem::new(file, line, message)
    })
}

/// What is wrong with how a crate asks for another one of the workspace.
fn asked_version(workspace: &Workspace, package: &Package, asked: &Dependency) -> Option<Problem> {
    let (name, versions) = (&asked.name, &asked.versions);
    let is_published = workspace.packages.iter().any(|package| package.name == *name);
    let message = if !is_published {
        format!("`{}` needs `{name}`, which is not published", package.name)
    } else if versions == "*" {
        format!("`{name}` is asked for without a version, which a registry needs")
    } else if *versions != format!("^{}", workspace.version) {
        format!("`{name}` is asked for as {versions}, and has the version {}", workspace.version)
    } else {
        return None;
    };
    let (file, line) = place(workspace, package, name);
    Some(Problem::new(file, line, message))
}

/// Where a dependency is written: in the manifest of the crate, or in that of the workspace.
fn place(workspace: &Workspace, package: &Package, name: &str) -> (PathBuf, Option<usize>) {
    let own = package.manifest(workspace);
    let text = read(workspace, &own);
    let found = SECTIONS.iter().find_map(|section| manifest::find(&text, section, name));
    if found.as_ref().is_some_and(manifest::Line::is_inherited) {
        let shared = PathBuf::from("Cargo.toml");
        let line = line_of(workspace, &shared, "workspace.dependencies", name);
        return (shared, line);
    }
    (own, found.map(|line| line.number))
}

fn line_of(workspace: &Workspace, file: &PathBuf, section: &str, key: &str) -> Option<usize> {
    manifest::line_of(&read(workspace, file), section, key)
}

/// A manifest, which cargo has read before.
fn read(workspace: &Workspace, file: &PathBuf) -> String {
    fs::read_to_string(workspace.root.join(file)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_crates_of_this_workspace_ask_for_one_version_of_each_other() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace");
        let workspace = Workspace::read(root).expect("cargo reads it");
        assert_eq!(check(&workspace).map(|_| ()), Ok(()));
    }
}
