//! How deep the elements of a page are nested, told before it is parsed: a parser looks through all that are open at each tag.

use super::DEPTH_LIMIT;

/// Elements without content.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Elements that may be left open: what is around them ends them, and so does the next of their kind.
const LEFT_OPEN: [&str; 12] =
    ["colgroup", "dd", "dt", "li", "option", "p", "tbody", "td", "tfoot", "th", "thead", "tr"];

/// Elements that a parser opens again in what follows, if they are not closed where they stand.
const FORMATS: [&str; 13] =
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strong", "tt", "u"];

/// Elements whose content is text.
const TEXTS: [&str; 6] = ["iframe", "noscript", "script", "style", "textarea", "title"];

/// Whether the elements of a text are nested deeper than a page is read. One that is closed in the wrong place counts as open.
pub(super) fn is_deep(html: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some((_, tag)) = rest.split_once('<') {
        rest = tag;
        if let Some(comment) = tag.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if let Some(closing) = tag.strip_prefix('/') {
            close(&mut open, name(closing));
        } else if tag.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
            let name = name(tag);
            let (inner, after) = split_tag(tag);
            rest = after;
            begin(&mut open, name, inner.ends_with('/'));
            if is(&TEXTS, name) {
                open.pop();
                rest = after_text(after, name);
            }
        }
        if open.len() > DEPTH_LIMIT {
            return true;
        }
    }
    false
}

fn begin<'a>(open: &mut Vec<&'a str>, name: &'a str, is_closed: bool) {
    // Drawings close their elements as XML does.
    let is_drawn = || is_closed && open.iter().any(|known| is(&["svg", "math"], known));
    if is(&VOID, name) || is_drawn() {
        return;
    }
    let is_row = is(&["tr"], name);
    while let Some(last) = open.last() {
        let is_same = is(&LEFT_OPEN, name) && last.eq_ignore_ascii_case(name);
        if !(is_same || is_row && is(&["td", "th"], last)) {
            break;
        }
        open.pop();
    }
    open.push(name);
}

/// Closes the innermost element of this name, and those in it that may be left open.
fn close(open: &mut Vec<&str>, name: &str) {
    let is_strict = is(&FORMATS, name);
    let found = open.iter().rposition(|known| known.eq_ignore_ascii_case(name));
    let Some(at) = found else { return };
    let mut inner = open.iter().skip(at + 1);
    if inner.all(|known| !is_strict && is(&LEFT_OPEN, known)) {
        open.truncate(at);
    }
}

fn is(names: &[&str], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn name(tag: &str) -> &str {
    let end = tag.find(|sign: char| sign.is_whitespace() || "/>".contains(sign));
    tag.get(..end.unwrap_or(tag.len())).unwrap_or_default()
}

/// A tag up to the sign that ends it, outside quotation marks, and what follows.
fn split_tag(tag: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, sign) in tag.char_indices() {
        match quote {
            Some(open) if open == sign => quote = None,
            None if sign == '>' => return tag.split_at(at),
            None if "\"'".contains(sign) => quote = Some(sign),
            _ => {}
        }
    }
    (tag, "")
}

/// What follows the text of an element, from its closing tag on.
fn after_text<'a>(text: &'a str, name: &str) -> &'a str {
    let mut ends = text.match_indices("</").map(|(at, _)| at);
    let end = ends.find(|at| {
        let tag = text.get(at + 2..).unwrap_or_default();
        tag.get(..name.len()).is_some_and(|known| known.eq_ignore_ascii_case(name))
    });
    end.and_then(|at| text.get(at + 2..)).unwrap_or_default()
}
