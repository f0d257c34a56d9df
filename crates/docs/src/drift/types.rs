//! Types as pages print them, and as examples show them.

use super::report::Impact;
use crate::lock::Field;
use std::collections::BTreeSet;

/// What a change of the type means; `None` when it is the same type in other words.
pub(super) fn change(old: &Field, new: &Field) -> Option<Impact> {
    match (&old.type_name, &new.type_name, &old.shown, &new.shown) {
        (Some(old), Some(new), ..) => printed_change(&plain(old), &plain(new)),
        (None, None, Some(old), Some(new)) => shown_change(old, new),
        (Some(table), None, None, Some(shown)) | (None, Some(table), Some(shown), None) => {
            (!fits(table, shown)).then_some(Impact::Breaking)
        }
        (None, None, None, None) | (None, None, _, _) => None,
        // A type that nothing was said of before, or is said of no longer.
        _ => Some(Impact::Minor),
    }
}

/// The type as it is told.
pub(super) fn printed(field: &Field) -> String {
    let shown = field.shown.as_ref().map(|kinds| format!("{kinds} in examples"));
    field.type_name.clone().or(shown).unwrap_or_else(|| "not told".to_owned())
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
    let is_same = without_null(old) == without_null(new);
    Some(if is_same { Impact::Minor } else { Impact::Breaking })
}

/// A value that may now be null as well, or never is, is read by the same type.
fn shown_change(old: &str, new: &str) -> Option<Impact> {
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
    let known = ["string", "integer", "number", "boolean", "array", "object"];
    let named: Vec<&str> = table.split_whitespace().filter(|word| known.contains(word)).collect();
    let Some(first) = named.first() else { return true };
    kinds(shown).into_iter().any(|kind| {
        let is_number = kind == "integer" && *first == "number";
        let is_list_of_objects = named.contains(&kind);
        kind == "null" || kind == *first || is_number || is_list_of_objects
    })
}
