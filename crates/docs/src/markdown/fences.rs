//! Fences that their author forgot to close.

/// A text whose fences are closed where their content ends.
pub(crate) struct Closed {
    /// The text.
    pub text: String,
    /// Byte offsets in `text` of the lines that were added.
    pub added: Vec<usize>,
    /// Lines (of the original text) of the fences that were not closed.
    pub unclosed: Vec<usize>,
}

struct Open {
    marker: u8,
    length: usize,
    line: usize,
    payload: bool,
}

/// Closes a payload fence before the line that shows that the page goes on: a rule, a heading, or the next fence.
///
/// CommonMark lets an unclosed fence swallow the rest of the page, which no author of a payload means.
pub(crate) fn close_fences(text: &str) -> Closed {
    let mut closed = Closed {
        text: String::with_capacity(text.len() + 16),
        added: Vec::new(),
        unclosed: Vec::new(),
    };
    let mut open: Option<Open> = None;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let fence = fence_of(line);
        match (&open, fence) {
            (Some(current), Some((marker, length, info)))
                if marker == current.marker && length >= current.length && info.is_empty() =>
            {
                open = None;
            }
            (Some(current), fence)
                if current.payload
                    && (goes_on(line) || fence.is_some_and(|(_, _, info)| !info.is_empty())) =>
            {
                closed.added.push(closed.text.len());
                closed.unclosed.push(current.line);
                closed.text.push_str(&"`".repeat(current.length));
                closed.text.push('\n');
                open = fence.map(|fence| opened(fence, index + 1));
            }
            (None, Some(fence)) => open = Some(opened(fence, index + 1)),
            _ => {}
        }
        closed.text.push_str(line);
    }
    closed.unclosed.extend(open.map(|open| open.line));
    closed
}

fn opened((marker, length, info): (u8, usize, &str), line: usize) -> Open {
    let language = info.split([' ', '{']).next().unwrap_or_default();
    // Four marks without a language are a closing fence that its author wrote twice.
    let payload = marker == b'`'
        && (matches!(language, "json" | "jsonc" | "http" | "https")
            || (length > 3 && info.is_empty()));
    Open { marker, length, line, payload }
}

fn fence_of(line: &str) -> Option<(u8, usize, &str)> {
    let line = line.trim();
    let marker = *line.as_bytes().first()?;
    let length = line.bytes().take_while(|byte| *byte == marker).count();
    let info = line.get(length..)?.trim();
    ((marker == b'`' && length >= 3 && !info.contains('`')) || (marker == b'~' && length >= 3))
        .then_some((marker, length, info))
}

fn goes_on(line: &str) -> bool {
    let line = line.trim_end();
    let marks = line.bytes().take_while(|byte| *byte == b'#').count();
    line == "---"
        || ((1..=6).contains(&marks) && line.get(marks..).is_some_and(|rest| rest.starts_with(' ')))
}
