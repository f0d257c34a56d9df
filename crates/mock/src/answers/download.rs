//! Answers that hold the address of a file: the mock gives one of its own, so that it can be fetched.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::Value;
use wagate_validate::multipart;

use crate::answers::files::{FILES, Files};
use crate::wire::answer::Answer;
use crate::wire::body::Received;
use crate::wire::call::Call;

/// The same answer, with an address at this gateway in the place of the documented one.
pub(crate) fn with_own_address(
    mut answer: Answer,
    call: &Call<'_>,
    received: &Received,
    files: &Files,
) -> Answer {
    let operation = call.operation();
    let property = operation.download.as_deref().or(operation.uploaded.as_deref());
    let Some(property) = property else { return answer };
    if !answer.status.is_success() {
        return answer;
    }
    let Ok(mut body) = serde_json::from_slice::<Value>(&answer.body) else { return answer };
    let Some(Value::String(address)) = body.get_mut(property) else { return answer };
    let documented = name(address).to_owned();
    let name = match operation.uploaded.as_ref().and_then(|_| uploaded(call, received)) {
        Some((media_type, content)) => files.keep(&documented, media_type, content),
        None => documented,
    };
    *address = format!("http://{}{FILES}{name}", files.host_in(&call.parts.headers));
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

/// The file that came with a request, if all of it was kept.
fn uploaded(call: &Call<'_>, received: &Received) -> Option<(Option<String>, Bytes)> {
    if received.is_cut || received.kept.is_empty() {
        return None;
    }
    let media_type = call.header(CONTENT_TYPE);
    match media_type.as_deref().and_then(multipart::boundary) {
        Some(boundary) => {
            let parts = multipart::parts(&received.kept, &boundary).ok()?;
            let file = parts.into_iter().find(|part| part.file_name.is_some())?;
            let content = received.kept.slice_ref(file.content);
            Some((file.media_type, content))
        }
        None => Some((media_type.map(Cow::into_owned), received.kept.clone())),
    }
}
