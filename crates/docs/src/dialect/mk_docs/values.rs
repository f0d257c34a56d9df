//! The values that the text of a row says a field takes.

use crate::markdown::Inline;

/// Words after which values are listed, in small letters.
const CUES: [&str; 24] = [
    "takes value",
    "take value",
    "takes the value",
    "takes on the value",
    "takes on value",
    "possible variant",
    "have variant",
    "accepts value",
    "possible value",
    "acceptable value",
    "available value",
    "has value",
    "can be one of",
    "one of:",
    "принимает значени",
    "возможные значени",
    "принимаемые значени",
    "допустимые значени",
    "valores possíveis",
    "possíveis valores",
    "assume o valor",
    "recebe o valor",
    "recebe os valores",
    "aceita os valores",
];

/// Signs that join a value with what it means.
const DASHES: [&str; 3] = [" - ", " — ", " – "];

/// Longest text between two values of a list: their meanings follow the others with a dash.
const GAP_LIMIT: usize = 12;

/// Whether a text says that values follow.
pub(super) fn are_announced(text: &str) -> bool {
    cue_end(text).is_some()
}

/// The values in the text of a row: those with a meaning behind a dash, and those that stand behind an announcement.
pub(super) fn stated(text: &Inline) -> Vec<String> {
    let spans = spans(text);
    let announced = cue_end(&text.text);
    let mut values = Vec::new();
    let mut list_end = announced;
    for (start, end, code) in spans {
        let is_defined = follows_dash(text.text.get(end..).unwrap_or_default());
        let gap = list_end.filter(|from| start >= *from);
        let gap = gap.and_then(|from| text.text.get(from..start));
        let is_listed = gap.is_some_and(joins);
        if is_listed {
            list_end = Some(end);
        }
        if is_defined || is_listed {
            values.push(code.trim().trim_matches('"').to_owned());
        }
    }
    values.retain(|value| !value.is_empty());
    values
}

/// The value of a row that goes on with the one above: what its text begins with.
pub(super) fn continued(text: &Inline) -> Option<String> {
    if text.starts_with_code {
        return text.codes.first().map(|code| code.trim().to_owned());
    }
    let text = text.trimmed();
    let (value, _) = DASHES.iter().find_map(|dash| text.split_once(dash))?;
    let is_word = !value.is_empty() && !value.contains(char::is_whitespace);
    is_word.then(|| value.to_owned())
}

/// Whether what follows a code span is its meaning.
fn follows_dash(rest: &str) -> bool {
    DASHES.iter().any(|dash| rest.starts_with(dash))
}

/// Whether a text between two values only joins them.
fn joins(gap: &str) -> bool {
    gap.chars().count() <= GAP_LIMIT && !gap.contains(". ") && !gap.contains('=')
}

/// Where the last words end that announce values.
fn cue_end(text: &str) -> Option<usize> {
    let folded = text.to_lowercase();
    // Small letters of another length would move the places of the code spans.
    if folded.len() != text.len() {
        return None;
    }
    CUES.iter().filter_map(|cue| folded.rfind(cue).map(|at| at + cue.len())).max()
}

/// The code spans of a text with the bytes that they begin and end at.
fn spans(text: &Inline) -> Vec<(usize, usize, &str)> {
    let mut from = 0;
    let mut spans = Vec::new();
    for code in &text.codes {
        let Some(at) = text.text.get(from..).and_then(|rest| rest.find(code.as_str())) else {
            break;
        };
        spans.push((from + at, from + at + code.len(), code.as_str()));
        from += at + code.len();
    }
    spans
}
