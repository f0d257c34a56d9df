//! Doc comments: what an item is, and the public page that says so.

mod wrap;

use wagate_spec::{DocsPage, Operation, Spec};

use super::file::File;
use super::statuses::Statuses;
use crate::endpoint::{Body, Endpoint};
use crate::{lower, names};

/// Lines of text as doc comments, wrapped; an empty text gives nothing. What comes from a description
/// must have gone through [`prose`] or [`sentence`].
pub fn comment(text: &str) -> String {
    wrap::lines(text).map(|line| format!("/// {line}").trim_end().to_owned() + "\n").collect()
}

/// As [`comment`], for the file or crate that it stands in.
pub fn inner_comment(text: &str) -> String {
    wrap::lines(text).map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect()
}

/// A text of a description, so that rustdoc takes no bracket for a link or tag, and addresses become
/// links; what stands between backticks is left alone.
pub fn prose(text: &str) -> String {
    let parts = text.trim().split('`').enumerate().map(|(index, part)| {
        if index % 2 == 1 {
            return part.to_owned();
        }
        let words = part.split(' ').map(|word| {
            if word.starts_with("http://") || word.starts_with("https://") {
                let address = word.trim_end_matches(['.', ',', ';', ')']);
                return format!("<{address}>{}", &word[address.len()..]);
            }
            word.replace('[', "\\[").replace('<', "\\<")
        });
        words.collect::<Vec<_>>().join(" ")
    });
    parts.collect::<Vec<_>>().join("`")
}

/// A text of a description as a sentence.
pub fn sentence(text: &str) -> String {
    let text = prose(text);
    if text.is_empty() || text.ends_with(['.', '!', '?']) { text } else { format!("{text}.") }
}

/// A description without line breaks.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The doc comment of a method.
pub fn method(spec: &Spec, endpoint: &Endpoint<'_>, statuses: &Statuses) -> String {
    let operation = endpoint.operation;
    let paragraphs = [
        sentence(&operation.summary),
        prose(&operation.description),
        observed(operation),
        body(endpoint),
        file_name(operation),
        wire(endpoint),
        docs_line(&own_pages(spec, operation)),
        arguments(spec, endpoint),
        errors(operation, statuses),
    ];
    let told: Vec<&str> =
        paragraphs.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    comment(&told.join("\n\n"))
}

/// Links to the pages that say so.
pub fn docs_line(pages: &[DocsPage]) -> String {
    let named: Vec<String> = pages.iter().map(page).collect();
    if named.is_empty() { String::new() } else { format!("Documented in {}.", named.join(", ")) }
}

fn page(page: &DocsPage) -> String {
    let file = page.page.rsplit('/').next().unwrap_or(&page.page);
    let name = file.split('.').next().unwrap_or(file);
    let name = match &page.edition {
        Some(edition) => format!("{name} ({edition} edition)"),
        None => name.to_owned(),
    };
    match &page.url {
        Some(url) => format!("[{name}]({url})"),
        None => format!("`{}`", page.page),
    }
}

/// The pages of an operation that not most others have as well: what those say is told once, of all.
fn own_pages(spec: &Spec, operation: &Operation) -> Vec<DocsPage> {
    let is_common = |page: &&DocsPage| {
        let others = spec.operations.iter();
        let count =
            others.filter(|other| other.docs.iter().any(|one| one.page == page.page)).count();
        count > 20 && count * 2 > spec.operations.len()
    };
    operation.docs.iter().filter(|page| !is_common(page)).cloned().collect()
}

/// That no page says so, and what is known instead.
fn observed(operation: &Operation) -> String {
    operation.observed.as_ref().map_or_else(String::new, |observed| {
        format!("Not documented; seen: {}", sentence(&observed.note))
    })
}

/// What the answer is, where its type does not tell.
fn body(endpoint: &Endpoint<'_>) -> String {
    match endpoint.answer {
        Body::Unknown => {
            "The documentation shows no answer: whatever comes with a success is taken.".to_owned()
        }
        Body::Messages(_) => {
            "Opens a websocket and gives its messages, a stream, until the gateway closes it; dropping them closes it as \
             well. Needs the feature `websocket`."
                .to_owned()
        }
        Body::File(media_type) => format!("The answer is a file (`{media_type}`), which is read as it comes."),
        Body::Text(media_type) => format!("The answer is a text (`{media_type}`), as it comes."),
        Body::Json(_) => String::new(),
    }
}

/// What the name of the file is sent as.
fn file_name(operation: &Operation) -> String {
    let parameter = operation.parameters.iter().find(|parameter| parameter.file_name);
    parameter.map_or_else(String::new, |parameter| {
        let header = &parameter.name;
        format!(
            "Where `{header}` is not set, it is the upload's name. A name with other characters than visible ASCII and \
             spaces cannot be sent so: set `{header}` to another with the same ending."
        )
    })
}

/// Verb and path, whether it is safe to repeat, and how often it may be called.
fn wire(endpoint: &Endpoint<'_>) -> String {
    let operation = endpoint.operation;
    let repeated = match operation.idempotent {
        true => "Safe to repeat: tried again after failures that pass.",
        false => "Never sent twice.",
    };
    let path = format!("`{} {}`", operation.method, operation.path);
    let parts = [path + ".", repeated.to_owned(), limit(operation)];
    parts.join(" ").trim_end().to_owned()
}

fn limit(operation: &Operation) -> String {
    match operation.rate_limit.map(|limit| limit.per_second) {
        None => String::new(),
        Some(calls) if calls < 1.0 => format!("At most once in {} seconds.", calls.recip().round()),
        Some(1.0) => "At most once a second.".to_owned(),
        Some(calls) => format!("At most {calls} times a second."),
    }
}

fn arguments(spec: &Spec, endpoint: &Endpoint<'_>) -> String {
    let required = endpoint.operation.parameters.iter();
    let required = required.filter(|parameter| parameter.required && parameter.scope.is_none());
    let mut items: Vec<String> = required
        .map(|parameter| {
            format!("- `{}`: {}", names::snake(&parameter.name), sentence(&parameter.description))
        })
        .collect();
    let description =
        endpoint.operation.request_body.as_ref().map(|body| sentence(&body.description));
    let description = description.filter(|text| !text.is_empty());
    let named = |name: &str| description.as_ref().map(|text| format!("- `{name}`: {text}"));
    if lower::has_fields(spec, endpoint) {
        items.extend(named("body"));
    }
    match (File::of(spec, endpoint), lower::has_fields(spec, endpoint)) {
        (None, _) => {}
        (Some(_), false) => items.extend(named("file")),
        (Some(_), true) => items.push("- `file`: The file that goes with it.".to_owned()),
    }
    items.join("\n")
}

fn errors(operation: &Operation, statuses: &Statuses) -> String {
    let mut text = "# Errors\n\nThose of every call: see [`Error`](crate::Error).".to_owned();
    if operation.lookup.is_some() {
        text.push_str(" Something that the gateway does not know is none: the result is empty.");
    }
    if !operation.failures.is_empty() {
        text.push_str(" A failure that the gateway tells with a success status is one as well.");
    }
    let own: Vec<String> =
        statuses.own(operation).map(|(status, text)| item(status, text)).collect();
    if !own.is_empty() {
        text.push_str(&format!(" Beside them:\n\n{}", own.join("\n")));
    }
    text
}

/// A status and what it means, as an item of a list.
pub fn item(status: u16, text: &str) -> String {
    format!("- {status}: {}", sentence(&one_line(text)))
}
