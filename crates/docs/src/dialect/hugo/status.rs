//! Statuses in running text: `422 Unprocessable Entity`, `**200 OK**`.

/// The reason phrases that pages print behind the number.
const REASONS: &[(u16, &str)] = &[
    (200, "OK"),
    (201, "Created"),
    (202, "Accepted"),
    (204, "No Content"),
    (304, "Not Modified"),
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (413, "Payload Too Large"),
    (415, "Unsupported Media Type"),
    (422, "Unprocessable Entity"),
    (429, "Too Many Requests"),
    (500, "Internal Server Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Gateway Timeout"),
];

/// The statuses that a text names with number and reason, and on which of its lines, from 0.
pub(super) fn named(text: &str) -> Vec<(u16, usize)> {
    let mut found = Vec::new();
    let (mut before, mut line) = (None, 0);
    for (at, sign) in text.char_indices() {
        let begins = sign.is_ascii_digit() && !before.is_some_and(char::is_alphanumeric);
        before = Some(sign);
        line += usize::from(sign == '\n');
        let status = begins.then(|| text.get(at..).and_then(leading)).flatten();
        found.extend(status.map(|(status, _)| (status, line)));
    }
    found
}

/// The status that a line consists of.
pub(super) fn alone(text: &str) -> Option<u16> {
    let text = text.trim_matches(|sign: char| !sign.is_alphanumeric());
    leading(text).filter(|(_, rest)| rest.is_empty()).map(|(status, _)| status)
}

/// A code span that is the number of a failure and nothing else.
pub(super) fn bare(code: &str) -> Option<u16> {
    let is_number = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
    code.parse().ok().filter(|status| is_number && (400..600).contains(status))
}

/// The status that a text begins with, and what follows its reason.
fn leading(text: &str) -> Option<(u16, &str)> {
    let (number, rest) = text.split_at_checked(3)?;
    let number: u16 = number.parse().ok()?;
    let (_, reason) = REASONS.iter().find(|(status, _)| *status == number)?;
    let rest = rest.strip_prefix(' ')?.strip_prefix(reason)?;
    (!rest.starts_with(char::is_alphanumeric)).then_some((number, rest))
}
