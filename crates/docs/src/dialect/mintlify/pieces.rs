//! The pieces of an MDX text: headings, fences, tags, and the words between them.

/// A piece of a text.
pub(super) enum Piece<'a> {
    /// The name of a component, and the file that it comes from.
    Import(&'a str, &'a str),
    /// The level of a heading, and its text.
    Heading(usize, &'a str),
    /// Info string and content of a fence.
    Fence(&'a str, &'a str),
    Open(Tag<'a>),
    Close(&'a str),
    /// A row of a table.
    Row(&'a str),
    /// The rest of a line.
    Text(&'a str),
}

/// A tag that opens, or that stands alone.
pub(super) struct Tag<'a> {
    pub name: &'a str,
    attributes: Vec<(&'a str, Option<&'a str>)>,
    /// It has no content.
    pub is_closed: bool,
}

impl<'a> Tag<'a> {
    pub(super) fn has(&self, name: &str) -> bool {
        let known = self.attributes.iter().find(|(known, _)| *known == name);
        known.is_some_and(|(_, value)| *value != Some("false"))
    }

    pub(super) fn value(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(known, _)| *known == name).and_then(|(_, value)| *value)
    }

    /// Where a field is sent, if it is sent, and its name.
    pub(super) fn place_and_name(&self) -> Option<(Option<crate::facts::Place>, &'a str)> {
        use crate::facts::Place;
        let places = [
            ("path", Place::Path),
            ("query", Place::Query),
            ("body", Place::Body),
            ("header", Place::Header),
        ];
        if self.name == "ResponseField" {
            return self.value("name").map(|name| (None, name));
        }
        places.into_iter().find_map(|(key, place)| Some((Some(place), self.value(key)?)))
    }
}

/// The pieces of a text, each with its line, from 1.
pub(super) fn pieces(text: &str) -> Vec<(Piece<'_>, usize)> {
    let mut scan = Scan { text, at: 0, line: 1, pieces: Vec::new() };
    while scan.at < text.len() {
        scan.line();
    }
    scan.pieces
}

struct Scan<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    pieces: Vec<(Piece<'a>, usize)>,
}

impl<'a> Scan<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, _) = self.rest().split_at_checked(length).unwrap_or((self.rest(), ""));
        self.at += taken.len();
        self.line += taken.matches('\n').count();
        taken
    }

    fn add(&mut self, piece: Piece<'a>) {
        self.pieces.push((piece, self.line));
    }

    /// Reads what begins here, to the end of its line at least.
    fn line(&mut self) {
        let end = self.rest().find('\n').map_or(self.rest().len(), |end| end + 1);
        let whole = self.rest().get(..end).unwrap_or_default();
        let line = whole.trim();
        if let Some(marks) = line.strip_prefix("```") {
            return self.fence(marks.trim_start_matches('`').trim(), end);
        }
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        if (1..=6).contains(&level) && line.get(level..).is_some_and(|text| text.starts_with(' ')) {
            self.add(Piece::Heading(level, line.get(level..).unwrap_or_default().trim()));
        } else if let Some((name, file)) = import(line) {
            self.add(Piece::Import(name, file));
        } else if line.len() > 1 && line.starts_with('|') && line.ends_with('|') {
            self.add(Piece::Row(line));
        } else {
            return self.inline(end);
        }
        self.take(end);
    }

    fn fence(&mut self, info: &'a str, head: usize) {
        self.take(head);
        let (start, line) = (self.at, self.line);
        let mut end = self.text.len();
        while self.at < self.text.len() {
            let length = self.rest().find('\n').map_or(self.rest().len(), |end| end + 1);
            let before = self.at;
            if self.take(length).trim().starts_with("```") {
                end = before;
                break;
            }
        }
        let content = self.text.get(start..end).unwrap_or_default();
        self.pieces.push((Piece::Fence(info, content), line));
    }

    /// Tags and words of a line. A tag may go on over more lines.
    fn inline(&mut self, end: usize) {
        let stop = self.at + end;
        while self.at < stop {
            let rest = self.rest();
            let Some(before) = rest.get(..stop - self.at).and_then(next_tag) else {
                let text = self.text.get(self.at..stop).unwrap_or_default().trim();
                if !text.is_empty() {
                    self.add(Piece::Text(text));
                }
                self.take(stop - self.at);
                return;
            };
            let text = rest.get(..before).unwrap_or_default().trim();
            if !text.is_empty() {
                self.add(Piece::Text(text));
            }
            self.take(before);
            let Some(length) = tag_length(self.rest()) else {
                self.take(1);
                continue;
            };
            let inner = self.rest().get(1..length - 1).unwrap_or_default();
            match inner.strip_prefix('/') {
                Some(name) => self.add(Piece::Close(name.trim())),
                None => self.add(Piece::Open(tag(inner))),
            }
            self.take(length);
            if self.at >= stop {
                // The line on which a long tag ends is read to its end.
                return;
            }
        }
    }
}

/// `import Name from '/file.mdx'`.
fn import(line: &str) -> Option<(&str, &str)> {
    let (name, file) = line.strip_prefix("import ")?.split_once(" from ")?;
    let file = file.trim_end_matches(';').trim().trim_matches(['"', '\'']);
    Some((name.trim().trim_matches(['{', '}', ' ']), file))
}

/// Where the next component begins: its name has a capital.
fn next_tag(text: &str) -> Option<usize> {
    let begins = |at: &usize| {
        let name = text.get(at + 1..).unwrap_or_default().trim_start_matches('/');
        name.starts_with(|sign: char| sign.is_ascii_uppercase())
    };
    text.match_indices('<').map(|(at, _)| at).find(begins)
}

/// The length of the tag that a text begins with: to the sign that ends it outside of quotes and braces.
fn tag_length(text: &str) -> Option<usize> {
    let (mut quote, mut depth) = (None, 0_usize);
    for (at, sign) in text.char_indices() {
        match (quote, sign) {
            (Some(open), sign) if open == sign => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(sign),
            (None, '{') => depth += 1,
            (None, '}') => depth = depth.saturating_sub(1),
            (None, '>') if depth == 0 => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// A tag from what stands between its signs.
fn tag(inner: &str) -> Tag<'_> {
    let is_closed = inner.trim_end().ends_with('/');
    let inner = inner.trim_end().trim_end_matches('/');
    let end = inner.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '.');
    let (name, mut rest) =
        inner.split_at_checked(end.unwrap_or(inner.len())).unwrap_or((inner, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        let end = rest.find(|sign: char| sign.is_whitespace() || sign == '=').unwrap_or(rest.len());
        let (key, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if key.is_empty() {
            break;
        }
        let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
            attributes.push((key, None));
            rest = after;
            continue;
        };
        let (value, after) = value_of(value);
        attributes.push((key, Some(value)));
        rest = after;
    }
    Tag { name, attributes, is_closed }
}

/// A value in quotes or braces, and what follows it.
fn value_of(text: &str) -> (&str, &str) {
    let close = match text.chars().next() {
        Some('{') => '}',
        Some(quote @ ('"' | '\'')) => quote,
        _ => {
            let end = text.find(char::is_whitespace).unwrap_or(text.len());
            return text.split_at_checked(end).unwrap_or((text, ""));
        }
    };
    let inner = text.get(1..).unwrap_or_default();
    match inner.find(close) {
        Some(end) => {
            let value = inner.get(..end).unwrap_or_default();
            let value = if close == '}' { value.trim().trim_matches(['"', '\'']) } else { value };
            (value, inner.get(end + 1..).unwrap_or_default())
        }
        None => (inner, ""),
    }
}
