//! Whether each crate says what crates.io and docs.rs show of it.

use std::fs;

use super::Checked;
use super::manifest;
use super::problem::Problem;
use super::workspace::{Package, Workspace};

/// How many keywords and categories crates.io takes of a crate.
const MOST: usize = 5;
/// How long a keyword may be, in bytes.
const LONGEST_KEYWORD: usize = 20;
const DOCS_RS: &str = "package.metadata.docs.rs";

/// Tells that nothing is missing, or what is.
pub fn check(workspace: &Workspace) -> Checked {
    let problems: Vec<_> =
        workspace.packages.iter().flat_map(|package| of_package(workspace, package)).collect();
    if problems.is_empty() {
        return Ok("every crate says what crates.io and docs.rs show".to_owned());
    }
    Err(problems)
}

fn of_package(workspace: &Workspace, package: &Package) -> Vec<Problem> {
    let file = package.manifest(workspace);
    let text = fs::read_to_string(&package.manifest_path).unwrap_or_default();
    let problem = |key: &str, message: String| {
        let line = manifest::line_of(&text, "package", key);
        Problem::new(&file, line, format!("`{}` {message}", package.name))
    };
    let missing = missing(package).into_iter().map(|key| problem(key, format!("has no `{key}`")));
    let refused = refused(package).into_iter().map(|(key, message)| problem(key, message));
    let unseen = has_unseen_features(package).then(|| {
        let message = format!("`{}` does not say which features docs.rs shows", package.name);
        let line = manifest::line_of(&text, DOCS_RS, "features");
        Problem::new(&file, line, format!("{message}: write `all-features = true`"))
    });
    missing.chain(refused).chain(unseen).collect()
}

/// What every crate must say and this one does not.
fn missing(package: &Package) -> Vec<&'static str> {
    let is_told = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    let has_readme = package.readme.as_ref().is_some_and(|readme| {
        package.manifest_path.parent().is_some_and(|folder| folder.join(readme).is_file())
    });
    let told = [
        ("description", is_told(&package.description)),
        ("license", is_told(&package.license) || package.license_file.is_some()),
        ("repository", is_told(&package.repository)),
        ("readme", has_readme),
        ("keywords", !package.keywords.is_empty()),
        ("categories", !package.categories.is_empty()),
        ("metadata.docs.rs", package.metadata.pointer("/docs/rs").is_some()),
    ];
    told.into_iter().filter(|(_, is_told)| !is_told).map(|(key, _)| key).collect()
}

/// What crates.io would refuse.
fn refused(package: &Package) -> Vec<(&'static str, String)> {
    let mut refused = Vec::new();
    for (key, values) in [("keywords", &package.keywords), ("categories", &package.categories)] {
        if values.len() > MOST {
            refused.push((key, format!("has {} {key}, and crates.io takes {MOST}", values.len())));
        }
    }
    for keyword in package.keywords.iter().filter(|keyword| !is_keyword(keyword)) {
        let rule = format!("{LONGEST_KEYWORD} letters, digits, `_`, `-` and `+`");
        refused.push((
            "keywords",
            format!("has the keyword `{keyword}`, which is not at most {rule}"),
        ));
    }
    refused
}

fn is_keyword(text: &str) -> bool {
    let is_allowed = |one: u8| one.is_ascii_alphanumeric() || b"_-+".contains(&one);
    text.len() <= LONGEST_KEYWORD
        && text.bytes().all(is_allowed)
        && text.bytes().next().is_some_and(|first| first.is_ascii_alphanumeric())
}

/// Whether there are features and docs.rs is not told which of them to show.
fn has_unseen_features(package: &Package) -> bool {
    let Some(told) = package.metadata.pointer("/docs/rs") else { return false };
    let is_told = ["all-features", "features"].iter().any(|key| told.get(key).is_some());
    !package.features.is_empty() && !is_told
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_crate_of_this_workspace_says_what_it_is() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace");
        let workspace = Workspace::read(root).expect("cargo reads it");
        assert!(workspace.packages.len() > 10, "{}", workspace.packages.len());
        assert_eq!(check(&workspace).map(|_| ()), Ok(()));
    }

    #[test]
    fn a_keyword_is_one_that_crates_io_takes() {
        assert!(["api", "green-api", "c++", "0install"].iter().all(|word| is_keyword(word)));
        assert!(
            !["", "-api", "two words", "número", "a-word-of-21-letters-"]
                .iter()
                .any(|word| is_keyword(word))
        );
    }
}
