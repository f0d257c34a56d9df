//! Which of the documented forms a body has, by its media type.

use wagate_spec::Content;

/// The media type of forms that carry files.
pub const FORM: &str = "multipart/form-data";

/// Whether a media type is JSON: `application/json`, with parameters, or a type with the suffix `+json`.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json")
}

/// A media type without its parameters.
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The documented form that has this media type: the very one, else one of any type. Of JSON there is one kind.
pub fn find<'a>(contents: &'a [Content], media_type: &str) -> Option<&'a Content> {
    let wanted = essence(media_type);
    let is_same = |content: &&Content| {
        essence(&content.media_type) == wanted || (content.is_json() && is_json(media_type))
    };
    let is_any = |content: &&Content| matches_range(&content.media_type, &wanted);
    contents.iter().find(is_same).or_else(|| contents.iter().find(is_any))
}

/// Whether a range such as `image/*` holds a media type.
fn matches_range(range: &str, wanted: &str) -> bool {
    match essence(range).strip_suffix("/*") {
        Some("*") => true,
        Some(kind) => wanted.split('/').next() == Some(kind),
        None => false,
    }
}

/// The documented media types, for a message.
pub fn documented(contents: &[Content]) -> String {
    let names: Vec<String> =
        contents.iter().map(|content| format!("`{}`", content.media_type)).collect();
    names.join(", ")
}
