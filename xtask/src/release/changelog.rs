//! Whether the changelog has something to tell of the release.

use std::fs;

use anyhow::{Context, Result};

use super::Checked;
use super::problem::Problem;
use super::workspace::Workspace;

const FILE: &str = "CHANGELOG.md";
const UNRELEASED: &str = "## [Unreleased]";

/// Tells what the section of the release would be, or why there can be none.
pub fn check(workspace: &Workspace, today: &str) -> Result<Checked> {
    let text = fs::read_to_string(workspace.root.join(FILE)).context(FILE)?;
    Ok(section(&text, &workspace.version, today))
}

fn section(text: &str, version: &str, today: &str) -> Checked {
    let problem = |line, message: String| Err(vec![Problem::new(FILE, line, message)]);
    let lines = || (1..).zip(text.lines());
    let released = format!("## [{version}]");
    if let Some((line, _)) = lines().find(|(_, line)| line.starts_with(&released)) {
        let message = format!("{version} is released already: raise the version in Cargo.toml");
        return problem(Some(line), message);
    }
    let Some((head, _)) = lines().find(|(_, line)| line.trim_end() == UNRELEASED) else {
        return problem(None, format!("there is no section `{UNRELEASED}`"));
    };
    let below = lines().skip(head).take_while(|(_, line)| !line.starts_with("## "));
    let entries = below.filter(|(_, line)| line.starts_with("- ")).count();
    if entries == 0 {
        return problem(Some(head), "nothing is told of this release".to_owned());
    }
    Ok(format!("{FILE}:{head} would become `{released} - {today}`, entries: {entries}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str) -> Result<String, String> {
        section(text, "0.2.0", "2026-01-31").map_err(|problems| problems[0].to_string())
    }

    #[test]
    fn what_is_unreleased_becomes_a_release() {
        let told =
            checked("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One.\n  More.\n- Two.\n");
        let wanted = "CHANGELOG.md:3 would become `## [0.2.0] - 2026-01-31`, entries: 2";
        assert_eq!(told.as_deref(), Ok(wanted));
    }

    #[test]
    fn headings_without_entries_tell_nothing() {
        let told = checked("## [Unreleased]\n\n### Added\n\n## [0.1.0] - 2026-01-01\n\n- One.\n");
        assert_eq!(told, Err("CHANGELOG.md:1: nothing is told of this release".to_owned()));
    }

    #[test]
    fn a_version_is_released_once() {
        let told = checked("## [Unreleased]\n\n- Two.\n\n## [0.2.0] - 2026-01-01\n\n- One.\n");
        let wanted = "CHANGELOG.md:5: 0.2.0 is released already: raise the version in Cargo.toml";
        assert_eq!(told, Err(wanted.to_owned()));
    }

    #[test]
    fn without_the_section_there_is_no_release() {
        let wanted = "CHANGELOG.md: there is no section `## [Unreleased]`";
        assert_eq!(checked("# Changelog\n"), Err(wanted.to_owned()));
    }
}
