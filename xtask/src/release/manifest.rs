//! Where something stands in a `Cargo.toml`.

/// A line of a manifest.
#[derive(Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// What stands behind the key: `= "0.1.0"`, or `.workspace = true`.
    pub rest: &'a str,
}

impl Line<'_> {
    /// Whether the value is the one that the workspace has.
    pub fn is_inherited(&self) -> bool {
        self.rest.replace(' ', "").contains("workspace=true")
    }

    /// The text in quotes, if the value is one.
    pub fn text(&self) -> Option<&str> {
        self.rest.trim_start().strip_prefix('=')?.split('"').nth(1)
    }
}

/// The line with this key in this section.
pub fn find<'a>(manifest: &'a str, section: &str, key: &str) -> Option<Line<'a>> {
    let mut is_inside = false;
    for (number, line) in (1..).zip(manifest.lines()) {
        let line = line.trim();
        if line.starts_with('[') {
            is_inside = header(line) == Some(section);
        } else if is_inside && let Some(rest) = behind(line, key) {
            return Some(Line { number, rest });
        }
    }
    None
}

/// The line with this key, or the one that begins the section where it is missing.
pub fn line_of(manifest: &str, section: &str, key: &str) -> Option<usize> {
    let found = find(manifest, section, key).map(|line| line.number);
    let begins = |line: &str| header(line.trim()) == Some(section);
    found.or_else(|| manifest.lines().position(begins).map(|at| at + 1))
}

fn header(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix('[')?.split_once(']')?;
    Some(name.trim())
}

/// What stands behind the key in a line that begins with it.
fn behind<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(key)?;
    rest.starts_with([' ', '\t', '=', '.']).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[workspace.package]\nversion = \"1.2.3\" # now\n\n[package]\nname = \"a\"\nversion.workspace = true\n";

    #[test]
    fn a_key_is_found_in_its_section_only() {
        let own = find(MANIFEST, "package", "version").expect("it is there");
        assert_eq!((own.number, own.is_inherited()), (6, true));
        let shared = find(MANIFEST, "workspace.package", "version").expect("it is there");
        assert_eq!((shared.number, shared.text()), (2, Some("1.2.3")));
        assert_eq!(find(MANIFEST, "workspace.package", "name"), None);
        assert_eq!(find(MANIFEST, "package", "vers"), None);
    }

    #[test]
    fn what_is_missing_is_told_at_the_head_of_its_section() {
        assert_eq!(line_of(MANIFEST, "package", "readme"), Some(4));
        assert_eq!(line_of(MANIFEST, "dependencies", "b"), None);
    }
}
