//! Types as pages print them, and as examples show them.

use super::report::Impact;
use crate::lock::Field;
use std::collections::BTreeSet;

/// What a change of the type means; `None` when it is the same type in other words.
pub(super) fn change(old: &Field, new: &Field) -> Option<Impact> {
    match (&old.type_name, &new.type_name, &old.shown, &new.shown) {
        (Some(before), Some(now), ..) => {
            printed_change(&plain(before), &plain(now)).or_else(|| examples_change(old, new))
        }
        (None, None, Some(old), Some(new)) => shown_change(old, new),
        (None, None, None, None) => examples_change(old, new),
        (Some(table), None, None, Some(shown)) | (None, Some(table), Some(shown), None) => {
            (!fits(table, shown)).then_some(Impact::Breaking)
        }
        (None, None, _, _) => None,
        // A type that nothing was said of before, or is said of no longer.
        _ => Some(Impact::Minor),
    }
}

/// Two types as they are told: what examples show of them where the page prints the same.
pub(super) fn printed(old: &Field, new: &Field) -> (String, String) {
    let type_of = |field: &Field| field.type_name.as_deref().map(plain);
    let is_same = type_of(old) == type_of(new);
    let text = |field: &Field| {
        let kinds = field.shown.as_ref().or(field.examples.as_ref().filter(|_| is_same));
        let shown = kinds.map(|kinds| format!("{kinds} in examples"));
        let parts: Vec<String> = field.type_name.clone().into_iter().chain(shown).collect();
        if parts.is_empty() { "not told".to_owned() } else { parts.join(", ") }
    };
    (text(old), text(new))
}

/// Another type in the examples of a value that a table names; what the printed type allows is no news.
fn examples_change(old: &Field, new: &Field) -> Option<Impact> {
    let admits = |field: &Field, shown: &str| {
        field.type_name.as_deref().is_some_and(|table| admits(table, shown))
    };
    match (&old.examples, &new.examples) {
        (Some(before), Some(now)) if admits(old, before) && admits(new, now) => None,
        (Some(before), Some(now)) => shown_change(before, now),
        (None, Some(now)) => {
            let is_news = new.type_name.as_deref().is_some_and(is_known) && !admits(new, now);
            is_news.then_some(Impact::Breaking)
        }
        _ => None,
    }
}

/// A printed type without case, remarks in parentheses and the many ways to say the same.
fn plain(printed: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    for sign in printed.to_lowercase().chars() {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => text.push(sign),
            _ => {}
        }
    }
    let text = if text.trim().is_empty() { printed.to_lowercase() } else { text };
    let is_list = text.contains("[]") || text.contains("array") || text.contains("list<");
    let text = text.replace("[]", " ").replace(['[', ']', '<', '>', ','], " ");
    let known =
        text.split_whitespace().filter(|word| !["array", "list", "of", "de"].contains(word));
    let mut words: Vec<&str> = known.map(word).collect();
    if is_list {
        words.insert(0, "array");
    }
    words.join(" ")
}

fn word(word: &str) -> &str {
    match word {
        "int" | "inteiro" => "integer",
        "bool" | "booleano" => "boolean",
        "strings" | "texto" | "text" => "string",
        "objects" | "objeto" => "object",
        "número" | "numero" => "number",
        "timetamp" => "timestamp",
        "ou" => "or",
        "nulo" => "null",
        other => other,
    }
}

fn printed_change(old: &str, new: &str) -> Option<Impact> {
    if old == new {
        return None;
    }
    // `string or null`: the same type, that may be null as well.
    let without_null = |text: &str| -> Vec<String> {
        let words = text.split(|sign: char| sign.is_whitespace() || "/|".contains(sign));
        let kept = words.filter(|word| !["", "or", "null", "nullable"].contains(word));
        kept.map(str::to_owned).collect()
    };
    let (old, new) = (without_null(old), without_null(new));
    // What a list holds, where one of the two does not say; and a name of the page's own, which may stand for anything.
    let (first, second) = (old.first().map(String::as_str), new.first().map(String::as_str));
    let is_list = first == Some("array") && second == first && old.len().min(new.len()) == 1;
    let is_own = |words: &[String]| words.iter().all(|word| json_types(word).is_empty());
    let is_object = |words: &[String]| words.iter().any(|word| word == "object" || word == "array");
    if is_list || (is_own(&old) && is_object(&new)) || (is_own(&new) && is_object(&old)) {
        return None;
    }
    Some(if old == new { Impact::Minor } else { Impact::Breaking })
}

/// A value that may now be null as well, or never is, is read by the same type.
pub(super) fn shown_change(old: &str, new: &str) -> Option<Impact> {
    let (before, now) = (kinds(old), kinds(new));
    if before == now {
        return None;
    }
    let without_null = |kinds: &BTreeSet<&str>| -> BTreeSet<String> {
        kinds.iter().filter(|kind| **kind != "null").map(|kind| (*kind).to_owned()).collect()
    };
    let (before, now) = (without_null(&before), without_null(&now));
    let only_null = before.is_empty() || now.is_empty();
    Some(if only_null || before == now { Impact::Minor } else { Impact::Breaking })
}

fn kinds(shown: &str) -> BTreeSet<&str> {
    shown.split('|').collect()
}

/// Whether examples show a value of the printed type; of a type that JSON does not know they may show any.
fn fits(table: &str, shown: &str) -> bool {
    let table = plain(table);
    let named = json_types(&table);
    let Some(first) = named.first() else { return true };
    kinds(shown).into_iter().any(|kind| {
        let is_number = kind == "integer" && *first == "number";
        let is_list_of_objects = named.contains(&kind);
        kind == "null" || kind == *first || is_number || is_list_of_objects
    })
}

/// Whether a printed type names a type of JSON.
fn is_known(table: &str) -> bool {
    !json_types(&plain(table)).is_empty()
}

fn json_types(plain: &str) -> Vec<&str> {
    let known = ["string", "integer", "number", "boolean", "array", "object"];
    plain.split_whitespace().filter(|word| known.contains(word)).collect()
}

/// Whether a printed type allows all that examples show; null is always allowed.
fn admits(table: &str, shown: &str) -> bool {
    let table = plain(table).replace(['/', '|'], " or ");
    let mut named = json_types(&table);
    // The types of what a list holds are not its own.
    if named.first() == Some(&"array") && !table.split_whitespace().any(|word| word == "or") {
        named.truncate(1);
    }
    kinds(shown).into_iter().all(|kind| {
        kind == "null" || named.contains(&kind) || (kind == "integer" && named.contains(&"number"))
    })
}
