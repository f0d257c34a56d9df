//! Which of the documented forms a body has, by its media type.

use crate::Content;

/// Whether a media type is JSON: `application/json`, with parameters, or a type with the suffix `+json`.
#[must_use]
pub fn is_json(media_type: &str) -> bool {
    // Nearly always it is this very text.
    if media_type == "application/json" {
        return true;
    }
    let bare = bare(media_type);
    let suffix = bare.len().checked_sub("+json".len()).and_then(|start| bare.get(start..));
    bare.eq_ignore_ascii_case("application/json")
        || suffix.is_some_and(|suffix| suffix.eq_ignore_ascii_case("+json"))
}

/// A media type without its parameters, in lower case.
#[must_use]
pub fn essence(media_type: &str) -> String {
    bare(media_type).to_ascii_lowercase()
}

/// Whether two media types are the same, whatever their parameters are.
#[must_use]
pub fn is_same(one: &str, other: &str) -> bool {
    one == other || bare(one).eq_ignore_ascii_case(bare(other))
}

fn bare(media_type: &str) -> &str {
    media_type.split_once(';').map_or(media_type, |(bare, _)| bare).trim()
}

/// The documented form that has this media type: the very one, else one of any type. Of JSON there is one kind.
#[must_use]
pub fn find<'a>(contents: &'a [Content], media_type: &str) -> Option<&'a Content> {
    let wants_json = is_json(media_type);
    let fits = |content: &&Content| {
        is_same(&content.media_type, media_type) || (wants_json && content.is_json())
    };
    let is_any = |content: &&Content| matches_range(&content.media_type, media_type);
    contents.iter().find(fits).or_else(|| contents.iter().find(is_any))
}

/// Whether a range such as `image/*` holds a media type.
fn matches_range(range: &str, wanted: &str) -> bool {
    let kind = |media_type| bare(media_type).split('/').next();
    match bare(range).strip_suffix("/*") {
        Some("*") => true,
        Some(range) => kind(wanted).is_some_and(|kind| kind.eq_ignore_ascii_case(range)),
        None => false,
    }
}

/// The documented form that a request asks for with the value of its `Accept`: of those that it likes best the first;
/// the operation's own if it likes none.
#[must_use]
pub fn accepted<'a>(contents: &'a [Content], accept: &str) -> Option<&'a Content> {
    let ranges: Vec<(String, f64)> = accept.split(',').map(range).collect();
    let liking = |content: &Content| {
        let wanted = essence(&content.media_type);
        let fits = |(range, _): &&(String, f64)| *range == wanted || matches_range(range, &wanted);
        // The longest range is the most precise.
        let range = ranges.iter().filter(fits).max_by_key(|(range, _)| range.len());
        range.map_or(0.0, |(_, quality)| *quality)
    };
    contents.iter().reduce(|best, next| if liking(next) > liking(best) { next } else { best })
}

/// A range of an `Accept`, and how much it is liked.
fn range(text: &str) -> (String, f64) {
    let parameters = text.split(';').skip(1);
    let quality = parameters.filter_map(|one| one.trim().strip_prefix("q=")?.trim().parse().ok());
    (essence(text), quality.last().unwrap_or(1.0))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    fn contents(names: &[&str]) -> Vec<Content> {
        let content = |name: &&str| Content {
            media_type: (*name).to_owned(),
            schema: json!({}),
            examples: BTreeMap::new(),
            method: None,
        };
        names.iter().map(content).collect()
    }

    #[test]
    fn a_media_type_finds_its_form() {
        let contents = contents(&["application/json", "image/*", "text/plain"]);
        let found = |name: &str| find(&contents, name).map(|content| content.media_type.as_str());
        assert_eq!(found("Application/JSON; charset=utf-8"), Some("application/json"));
        assert_eq!(found("application/problem+json"), Some("application/json"));
        assert_eq!((found("image/png"), found("text/csv")), (Some("image/*"), None));
    }

    #[test]
    fn a_request_is_given_what_it_likes_best() {
        let contents = contents(&["application/json", "image/png"]);
        for (accept, expected) in [
            ("application/json", 0),
            ("image/png", 1),
            ("image/*", 1),
            ("*/*", 0),
            ("application/json;q=0.5, image/png", 1),
            ("*/*;q=0.1, image/png;q=0.05", 0),
            ("text/html", 0),
            ("", 0),
        ] {
            let found = accepted(&contents, accept).map(|content| content.media_type.as_str());
            assert_eq!(found, Some(contents[expected].media_type.as_str()), "{accept}");
        }
    }
}
