//! What a body is, before it is read.

/// A body without white space around it, and without a byte order mark.
pub(crate) fn trimmed(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body).trim_ascii()
}

/// Whether a body is a page: then it comes from a proxy, or from a server that is not the gateway.
pub(crate) fn is_html(content_type: Option<&str>, body: &[u8]) -> bool {
    match content_type {
        Some(content_type) => content_type.to_ascii_lowercase().contains("html"),
        None => trimmed(body).starts_with(b"<"),
    }
}
