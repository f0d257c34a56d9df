//! Markdown without what MkDocs adds to it: notes and tabs, whose content stands indented below a line that begins them.

use crate::dialect::table::says_deprecated;

/// By how much the content of a block is indented.
const STEP: usize = 4;

/// The same text, line by line, with the content of notes and tabs moved to the margin, and the lines that begin them empty.
pub(in crate::dialect) fn flat(text: &str) -> String {
    let mut page = Page::default();
    let lines: Vec<&str> = text.lines().map(|line| page.line(line)).collect();
    lines.join("\n") + "\n"
}

#[derive(Default)]
struct Page {
    /// The margins of the blocks that are open, the innermost last.
    margins: Vec<usize>,
    /// The sign and the length of an open fence.
    fence: Option<(char, usize)>,
}

impl Page {
    fn line<'a>(&mut self, line: &'a str) -> &'a str {
        let indent = indent(line);
        if !line.trim().is_empty() {
            self.leave(indent);
        }
        let inner = line.get(indent.min(self.margin())..).unwrap_or_default();
        if self.fence.is_none() && begins_block(inner.trim_start()) {
            self.margins.push(indent + STEP);
            return deprecation(inner.trim_start());
        }
        self.follow_fence(inner.trim());
        inner
    }

    fn margin(&self) -> usize {
        self.margins.last().copied().unwrap_or_default()
    }

    /// Ends the blocks that a line with this indent is no part of, and a fence that stands in them.
    fn leave(&mut self, indent: usize) {
        while indent < self.margin() {
            self.margins.pop();
            self.fence = None;
        }
    }

    fn follow_fence(&mut self, line: &str) {
        let Some(sign) = line.chars().next().filter(|sign| "`~".contains(*sign)) else { return };
        let rest = line.trim_start_matches(sign);
        let length = line.len() - rest.len();
        match self.fence {
            Some((open, least)) if open == sign && length >= least && rest.trim().is_empty() => {
                self.fence = None;
            }
            None if length >= 3 && !rest.contains('`') => self.fence = Some((sign, length)),
            _ => {}
        }
    }
}

/// The spaces before a line; they are as many bytes.
fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The title of a note that calls something deprecated, which is text; no other one says anything of the method.
fn deprecation(line: &str) -> &str {
    let is_note = line.starts_with("!!!") || line.starts_with("???");
    let title =
        line.split_once('"').map_or("", |(_, title)| title.trim_end().trim_end_matches('"'));
    if is_note && says_deprecated(title) { title } else { "" }
}

/// `!!! note`, `???+ tip "Title"`, `=== "Python"`.
fn begins_block(line: &str) -> bool {
    let after = |marks: &[&str]| marks.iter().find_map(|mark| line.strip_prefix(mark));
    if let Some(name) = after(&["!!! ", "???+ ", "??? "]) {
        return !name.trim().is_empty();
    }
    after(&["=== ", "===! ", "===+ "]).is_some_and(|title| title.starts_with(['"', '\'']))
}
