//! The text of a page with the parts that it takes from other files, and with its tables in HTML as tables of Markdown.

use super::html;
use crate::dialect::parts::Parts;

/// The mark of the extension that takes parts from files.
const SCISSORS: &str = "--8<--";

/// Parts that take parts are followed to this depth.
const DEPTH: usize = 8;

/// More lines than this no page has, with all its parts.
const LIMIT: usize = 50_000;

/// A text whose lines know where they come from.
#[derive(Default)]
pub(in crate::dialect) struct Assembled {
    lines: Vec<String>,
    /// The line of the page, from 1, that each line stands on, or that takes it from another file.
    origins: Vec<usize>,
    /// The files that are not there, each with the line that names it.
    pub missing: Vec<(usize, String)>,
}

impl Assembled {
    /// Puts the text of a page together. `path` is that of the page.
    pub(in crate::dialect) fn of(text: &str, path: &str, parts: &Parts) -> Self {
        let mut whole = Self::default();
        let lines: Vec<(usize, &str)> =
            text.lines().enumerate().map(|(index, line)| (index + 1, line)).collect();
        whole.add(&lines, path, parts, 0);
        whole.convert_tables();
        whole
    }

    pub(in crate::dialect) fn text(&self) -> String {
        self.lines.join("\n") + "\n"
    }

    /// The line of the page that a line of this text stands on.
    pub(in crate::dialect) fn origin(&self, line: usize) -> usize {
        let known = line.checked_sub(1).and_then(|index| self.origins.get(index));
        known.or(self.origins.last()).copied().unwrap_or(line)
    }

    fn add(&mut self, lines: &[(usize, &str)], path: &str, parts: &Parts, depth: usize) {
        let mut is_list = false;
        for (origin, line) in lines {
            if self.lines.len() > LIMIT {
                return;
            }
            let trimmed = line.trim();
            // `--8<--` alone begins and ends a list of files, one a line.
            if trimmed == SCISSORS {
                is_list = !is_list;
                self.push("", *origin);
            } else if is_list {
                self.take((trimmed, line), *origin, (path, parts), depth);
            } else if let Some(name) = named(trimmed) {
                self.take((name, line), *origin, (path, parts), depth);
            } else {
                self.push(line, *origin);
            }
        }
    }

    fn push(&mut self, line: &str, origin: usize) {
        self.lines.push(line.to_owned());
        self.origins.push(origin);
    }

    /// Takes the lines of a file, or of a section of it, with the indent of the line that names it.
    fn take(
        &mut self,
        (name, line): (&str, &str),
        origin: usize,
        (path, parts): (&str, &Parts),
        depth: usize,
    ) {
        // A name behind a semicolon is left out on purpose.
        if name.is_empty() || name.starts_with(';') {
            return self.push("", origin);
        }
        let (file, section) = name.split_once(':').map_or((name, ""), |(file, rest)| (file, rest));
        let Some((place, text)) = find(file, path, parts).filter(|_| depth < DEPTH) else {
            self.missing.push((origin, name.to_owned()));
            return self.push("", origin);
        };
        let indent: String = line.chars().take_while(|sign| sign.is_whitespace()).collect();
        let lines: Vec<String> =
            cut(text, section).into_iter().map(|line| format!("{indent}{line}")).collect();
        let lines: Vec<(usize, &str)> = lines.iter().map(|line| (origin, line.as_str())).collect();
        self.add(&lines, place, parts, depth + 1);
    }

    /// Puts tables of Markdown in the place of those that are written in HTML, outside of fences.
    fn convert_tables(&mut self) {
        let (lines, origins) = (std::mem::take(&mut self.lines), std::mem::take(&mut self.origins));
        let last = lines.iter().rposition(|line| line.contains("</table>"));
        let mut fence: Option<&str> = None;
        let mut index = 0;
        while let (Some(line), Some(origin)) = (lines.get(index), origins.get(index)) {
            let trimmed = line.trim_start();
            let mark = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark));
            fence = match (fence, mark) {
                (Some(open), Some(mark)) if open == mark => None,
                (None, Some(mark)) => Some(mark),
                (open, _) => open,
            };
            let is_closed = last.is_some_and(|last| index <= last);
            let begins = fence.is_none() && is_closed && trimmed.starts_with("<table");
            let rest = lines.get(index..).unwrap_or_default();
            let closes = || rest.iter().position(|line| line.contains("</table>"));
            let Some(end) = begins.then(closes).flatten() else {
                self.push(line, *origin);
                index += 1;
                continue;
            };
            let Some(table) = html::fragment(&rest.get(..=end).unwrap_or_default().join("\n"))
            else {
                // Nested too deep: none of it is read.
                index += end + 1;
                continue;
            };
            let indent: String = line.chars().take_while(|sign| sign.is_whitespace()).collect();
            self.push("", *origin);
            // Each row stands about where it stood.
            let rows: Vec<&str> = table.trim().lines().collect();
            for (row, text) in rows.iter().enumerate() {
                let near = index + (end * row) / rows.len().max(1);
                let origin = origins.get(near).copied().unwrap_or(*origin);
                self.push(&format!("{indent}{text}"), origin);
            }
            self.push("", *origin);
            index += end + 1;
        }
    }
}

/// The file that a line takes: `--8<-- "includes/limits.md"`.
fn named(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(SCISSORS)?.trim();
    let name = rest.trim_matches(['"', '\'']);
    (name.len() + 2 == rest.len()).then_some(name)
}

/// A file by its name: below the folder of the sources, or of the page, or wherever there is one only.
fn find<'a>(name: &str, page: &str, parts: &'a Parts) -> Option<(&'a str, &'a str)> {
    let name = name.trim_start_matches("./").trim_start_matches('/');
    if name.is_empty() || name.split('/').any(|part| part == "..") {
        return None;
    }
    let folders = page.match_indices('/').rev().filter_map(|(at, _)| page.get(..at));
    let beside = folders.map(|folder| format!("{folder}/{name}"));
    let mut known = beside.filter_map(|path| parts.get_key_value(&path));
    let end = format!("/{name}");
    let anywhere = || {
        let mut all = parts.iter().filter(|(path, _)| path.ends_with(&end));
        all.next().filter(|_| all.next().is_none())
    };
    known.next().or_else(anywhere).map(|(path, text)| (path.as_str(), text.as_str()))
}

/// The lines of a file: all, those from one number to another, or those between the marks of a section.
fn cut<'a>(text: &'a str, section: &str) -> Vec<&'a str> {
    let is_mark = |line: &str| line.contains("--8<-- [");
    let plain = |lines: &mut dyn Iterator<Item = &'a str>| -> Vec<&'a str> {
        lines.filter(|line| !is_mark(line)).collect()
    };
    if section.is_empty() {
        return plain(&mut text.lines());
    }
    let (from, to) = section.split_once(':').unwrap_or((section, ""));
    if section.bytes().all(|byte| byte.is_ascii_digit() || byte == b':') {
        let from = from.parse::<usize>().unwrap_or(1).max(1);
        let to = to.parse::<usize>().unwrap_or(usize::MAX);
        let count = to.saturating_sub(from).saturating_add(1);
        return plain(&mut text.lines().skip(from - 1).take(count));
    }
    let (begin, end) = (format!("[start:{section}]"), format!("[end:{section}]"));
    let inside = text.lines().skip_while(|line| !line.contains(&begin)).skip(1);
    plain(&mut inside.take_while(|line| !line.contains(&end)))
}
