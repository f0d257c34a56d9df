//! What stands behind the marks of a fence: the language, and a title.

/// The language of a fence, in small letters; empty when it has none. `json title="x"`, `{ .json .copy }`.
pub(super) fn of(info: &str) -> String {
    let inner = info.trim().trim_start_matches('{').trim_start();
    let word = inner.split([' ', ',', '{', '}']).next().unwrap_or_default();
    let word = word.trim_start_matches('.').to_lowercase();
    if word == "text" || word.contains('=') { String::new() } else { word }
}

/// The title of a fence.
pub(super) fn title(info: &str) -> Option<&str> {
    let (_, rest) = info.split_once("title=")?;
    let mark = rest.chars().next().filter(|sign| "\"'".contains(*sign))?;
    rest.get(1..)?.split_once(mark).map(|(title, _)| title)
}

/// Whether a fence holds a payload, as its language or, where it names none, its first sign tells.
pub(super) fn is_payload(language: &str, content: &str) -> bool {
    match language {
        "json" | "jsonc" | "json5" => true,
        "" => is_open(content.trim_start()),
        _ => false,
    }
}

/// Whether a text begins as a payload does, and not with a placeholder.
fn is_open(content: &str) -> bool {
    content.starts_with(['{', '[']) && !content.starts_with("{{")
}
