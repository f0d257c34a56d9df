//! Printed addresses: verb, host, path, query.

/// A printed address, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Address {
    pub host: Option<String>,
    pub path: String,
    /// Names and values of the query, in order.
    pub query: Vec<(String, String)>,
}

/// Whether a word is an HTTP verb in capitals.
pub(super) fn is_method(word: &str) -> bool {
    matches!(word, "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS")
}

/// The verb and the address of a text such as `POST https://host/path?a=b` or `GET /path`.
pub(super) fn call(text: &str) -> Option<(String, Address)> {
    let mut words = text.split_whitespace();
    let method = words.next()?.trim_matches('`');
    is_method(method).then_some(())?;
    let address = parse(words.next()?)?;
    Some((method.to_owned(), address))
}

/// Takes an address apart; `None` when the text is none.
pub(super) fn parse(printed: &str) -> Option<Address> {
    let printed = printed.trim_matches(|sign: char| "`<>\"'*()".contains(sign));
    let (host, rest) = split_host(printed)?;
    // `[?refresh=True]` is a query that may be left out.
    let (path, query) = match rest.find('?') {
        Some(at) => {
            (rest.get(..at)?.trim_end_matches('['), rest.get(at + 1..)?.trim_end_matches(']'))
        }
        None => (rest, ""),
    };
    let query = query
        .split('&')
        .filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (!name.is_empty()).then(|| (name.to_owned(), placeholder(value)))
        })
        .collect();
    Some(Address { host, path: template(path), query })
}

fn split_host(printed: &str) -> Option<(Option<String>, &str)> {
    if printed.starts_with('/') {
        return Some((None, printed));
    }
    let after_scheme = printed.find("://").map(|at| at + 3);
    let from = match after_scheme {
        Some(from) => from,
        // `{{apiUrl}}/path`: a placeholder stands for the host.
        None if printed.starts_with("{{") => 0,
        None => return None,
    };
    let end = printed.get(from..)?.find('/').map_or(printed.len(), |at| at + from);
    let host = printed.get(..end)?;
    Some((Some(host.to_owned()), printed.get(end..).filter(|path| !path.is_empty()).unwrap_or("/")))
}

/// Placeholders as `{name}`; the two credentials of an instance path have the same name in every spelling.
fn template(path: &str) -> String {
    let path = path.replace("{{", "{").replace("}}", "}");
    let mut segments: Vec<String> = path.split('/').map(str::to_owned).collect();
    for index in 1..segments.len() {
        let name = match segments.get(index - 1).map(String::as_str) {
            Some("instances")
                if index == 2 && segments.get(3).is_some_and(|next| next == "token") =>
            {
                "{instanceId}"
            }
            Some("token") if index == 4 => "{token}",
            _ => continue,
        };
        if let Some(segment) = segments.get_mut(index) {
            *segment = name.to_owned();
        }
    }
    segments.join("/")
}

/// Whether a placeholder is one of the two credentials of an instance path.
pub(super) fn is_credential(placeholder: &str) -> bool {
    matches!(placeholder, "instanceId" | "token")
}

fn placeholder(value: &str) -> String {
    let value = value.replace("{{", "{").replace("}}", "}");
    // A placeholder with a space in it was cut at the space.
    if value == "{" { String::new() } else { value }
}

/// Whether a concrete path could be an instance of a template.
pub(super) fn matches(template: &str, path: &str) -> bool {
    let (mut left, mut right) = (template.split('/'), path.split('/'));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(left), Some(right))
                if left == right || (left.contains('{') && !right.is_empty()) => {}
            _ => return false,
        }
    }
}

/// The names of the placeholders of a path.
pub(super) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// Whether a path has a segment that is the value of a placeholder: only values hold these signs.
pub(super) fn is_concrete(path: &str) -> bool {
    path.split('/').any(|segment| !segment.contains('{') && segment.contains(['@', '%']))
}
