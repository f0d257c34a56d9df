//! The texts that error tables print, against what is said of a status.

use http::StatusCode;
use serde_json::Value;

/// What is said of one status.
#[derive(Clone, Debug, Default)]
pub(crate) struct StatusTexts {
    /// Descriptions, notes and the texts in examples, squeezed.
    text: String,
    /// The example payloads.
    values: Vec<Value>,
}

impl StatusTexts {
    /// Everything below the description of a response.
    pub(super) fn below(response: &Value, examples: impl Iterator<Item = Value>) -> Self {
        let mut text = String::new();
        gather(response, &mut text);
        let values: Vec<Value> = examples.collect();
        for value in &values {
            text.push('\n');
            text.push_str(&squeezed(&value.to_string()));
        }
        Self { text, values }
    }

    /// Whether a printed text is said. The name of a status says no more than its number; `...` stands for anything; a
    /// payload is said by an example that holds it.
    pub(crate) fn say(&self, printed: &str, status: u16) -> bool {
        let printed = without_reason(printed, status);
        if let Ok(value @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(printed) {
            return self.values.iter().any(|known| holds(known, &value));
        }
        // `text of WhatsApp: try again later` is about the text after the colon.
        let quoted = printed.split_once(": ").map(|(_, text)| text);
        let quoted = quoted.filter(|text| text.split_whitespace().count() > 2);
        [Some(printed), quoted].into_iter().flatten().any(|text| is_in(text, &self.text))
    }
}

/// Whether a text holds the printed one: white space, quotes and the case of letters do not count.
pub(crate) fn is_in(printed: &str, squeezed_text: &str) -> bool {
    let mut rest = squeezed_text;
    let printed = printed.replace("XXXX", "...").replace('…', "...");
    printed.split("...").map(squeezed).all(|piece| match rest.split_once(&piece) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

/// A text in small letters without white space and quotes.
pub(crate) fn squeezed(text: &str) -> String {
    let kept = text.chars().filter(|sign| !sign.is_whitespace() && !"`\"\\".contains(*sign));
    kept.collect::<String>().to_lowercase()
}

/// The text without the name of the status (or of another one) before it, and nothing of a hint that only names a page.
fn without_reason(printed: &str, status: u16) -> &str {
    if printed.starts_with("see ") && printed.ends_with(".md") {
        return "";
    }
    // Named by nginx, not by a standard.
    let own = if status == 499 { Some("Client Closed Request") } else { None };
    let known = (100..600)
        .filter_map(|code| StatusCode::from_u16(code).ok()?.canonical_reason())
        .chain(own)
        .filter(|reason| reason.len() > 2)
        .filter_map(|reason| {
            let (start, rest) = printed.split_at_checked(reason.len())?;
            start.eq_ignore_ascii_case(reason).then_some(rest)
        });
    // The longest name: `Not Acceptable` begins with no other one, but names may.
    known.min_by_key(|rest| rest.len()).unwrap_or(printed).trim()
}

/// Whether a payload holds every member of a printed one.
fn holds(value: &Value, part: &Value) -> bool {
    match (value, part) {
        (Value::Object(value), Value::Object(part)) => part
            .iter()
            .all(|(name, member)| value.get(name).is_some_and(|known| holds(known, member))),
        (Value::String(value), Value::String(part)) => is_in(part, &squeezed(value)),
        _ => value == part,
    }
}

/// Every text below a value, squeezed, one a line.
fn gather(value: &Value, text: &mut String) {
    match value {
        Value::String(own) => {
            text.push('\n');
            text.push_str(&squeezed(own));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, text)),
        Value::Object(members) => members.values().for_each(|member| gather(member, text)),
        _ => {}
    }
}
