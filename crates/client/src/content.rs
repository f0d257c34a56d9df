//! What a body is, before it is read.

/// Whether a body is a page: then it comes from a proxy, or from a server that is not the gateway.
pub(crate) fn is_html(content_type: Option<&str>, body: &[u8]) -> bool {
    match content_type {
        Some(content_type) => content_type.to_ascii_lowercase().contains("html"),
        None => wagate_json::content(body).starts_with(b"<"),
    }
}
