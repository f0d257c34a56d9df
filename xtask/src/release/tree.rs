//! Whether git has everything that would be published.

use anyhow::Result;

use super::Checked;
use super::problem::Problem;
use super::workspace::Workspace;
use crate::git;

/// Tells that the working tree is clean and that the tag of the version is free, or what is in the way.
pub fn check(workspace: &Workspace) -> Result<Checked> {
    let git = |arguments: &[&str]| {
        git::run(arguments, |command| {
            command.current_dir(&workspace.root);
        })
    };
    let mut problems: Vec<_> = git(&["status", "--porcelain", "--untracked-files=all", "."])?
        .lines()
        .filter_map(|line| line.get(3..))
        .map(|file| Problem::new(file, None, "it is changed and not committed"))
        .collect();
    let tag = format!("v{}", workspace.version);
    if !git(&["tag", "--list", &tag])?.trim().is_empty() {
        let message = format!("the tag {tag} is there already: raise the version");
        problems.push(Problem::new("Cargo.toml", workspace.version_line, message));
    }
    match problems.is_empty() {
        true => Ok(Ok("clean".to_owned())),
        false => Ok(Err(problems)),
    }
}
