//! Answers that hold the address of a file: the mock gives one of its own, so that it can be fetched.

use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_TYPE, HOST};
use serde_json::Value;

use crate::answer::{Answer, is_json};
use crate::body::{Received, boundary, file_part};
use crate::call::Call;
use crate::files::{FILES, Files};

/// The same answer, with an address at this gateway in the place of the documented one.
pub(crate) fn with_own_address(
    mut answer: Answer,
    call: &Call<'_>,
    received: &Received,
    files: &Files,
) -> Answer {
    let Some(property) = call.operation().download.as_deref() else { return answer };
    if !answer.status.is_success() {
        return answer;
    }
    let Ok(mut body) = serde_json::from_slice::<Value>(&answer.body) else { return answer };
    let Some(Value::String(address)) = body.get_mut(property) else { return answer };
    let documented = name(address).to_owned();
    let name = match uploaded(call, received) {
        Some((media_type, content)) => files.keep(&documented, media_type, content),
        None => documented,
    };
    *address = format!("http://{}{FILES}{name}", host(&call.parts.headers, files));
    answer.body = body.to_string().into();
    answer
}

/// The last segment of an address, in letters that need no escape.
fn name(address: &str) -> &str {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let last = path.rsplit('/').next().unwrap_or_default();
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    if last.is_empty() || last.starts_with('.') || !last.chars().all(is_plain) {
        return "file.bin";
    }
    last
}

/// Where the client found this gateway.
fn host<'a>(headers: &'a HeaderMap, files: &'a Files) -> &'a str {
    let given = headers.get(HOST).and_then(|host| host.to_str().ok());
    given.filter(|host| !host.is_empty()).unwrap_or(&files.host)
}

/// The file that came with a request, if all of it was kept.
fn uploaded(call: &Call<'_>, received: &Received) -> Option<(Option<String>, Bytes)> {
    let documented = call.operation().request_body.as_ref()?;
    if received.is_cut || received.kept.is_empty() || is_json(&documented.media_type) {
        return None;
    }
    let media_type = call.header(CONTENT_TYPE.as_str());
    match media_type.as_deref().and_then(boundary) {
        Some(boundary) => {
            let part = file_part(&received.kept, &boundary)?;
            Some((part.media_type, part.content))
        }
        None => Some((media_type, received.kept.clone())),
    }
}
