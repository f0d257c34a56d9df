//! Doc comments: what an item is, and the page that says so.

use wagate_spec::{DocsPage, Operation, Spec};

use super::file::File;
use crate::lower;

/// Lines of text as doc comments, wrapped; an empty text gives nothing.
pub fn comment(text: &str) -> String {
    lines(text).map(|line| format!("/// {}", escaped(&line)).trim_end().to_owned() + "\n").collect()
}

/// Keeps rustdoc from taking brackets for links or tags, and makes addresses links; what stands
/// between backticks is left alone.
fn escaped(line: &str) -> String {
    let parts = line.split('`').enumerate().map(|(index, part)| {
        if index % 2 == 1 {
            return part.to_owned();
        }
        let words = part.split(' ').map(|word| {
            if word.starts_with("http://") || word.starts_with("https://") {
                let address = word.trim_end_matches(['.', ',', ';', ')']);
                return format!("<{address}>{}", &word[address.len()..]);
            }
            // A link that the generator wrote itself reaches over a backtick: `[` + code + `]`.
            match word {
                "[" | "]" | "]," | "]." => word.to_owned(),
                _ => word.replace('[', "\\[").replace('<', "\\<"),
            }
        });
        words.collect::<Vec<_>>().join(" ")
    });
    parts.collect::<Vec<_>>().join("`")
}

/// The doc comment of a method.
pub fn operation(spec: &Spec, operation: &Operation) -> String {
    let mut text = sentence(&operation.summary);
    for paragraph in [
        operation.description.trim().to_owned(),
        messages(operation),
        file_name(operation),
        limit(operation),
        docs_line(&operation.docs),
        arguments(spec, operation),
    ] {
        if !paragraph.is_empty() {
            text.push_str("\n\n");
            text.push_str(&paragraph);
        }
    }
    text.push_str("\n\n# Errors\n\n");
    text.push_str(&errors(spec, operation));
    comment(&text)
}

/// Where a page says so.
pub fn docs_line(pages: &[DocsPage]) -> String {
    let named = pages.iter().map(|page| match &page.edition {
        Some(edition) => format!("`{}` ({}, {edition} edition)", page.page, page.language),
        None => format!("`{}` ({})", page.page, page.language),
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() { String::new() } else { format!("Documented in {}.", named.join(", ")) }
}

/// A summary as a sentence.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// How the messages of a websocket are read.
fn messages(operation: &Operation) -> String {
    if !operation.websocket {
        return String::new();
    }
    "Opens a websocket and gives its messages, a stream, until the gateway closes it; dropping them closes it as well. \
     Needs the feature `websocket`."
        .to_owned()
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

/// How often it may be called.
fn limit(operation: &Operation) -> String {
    match operation.rate_limit.map(|limit| limit.per_second) {
        None => String::new(),
        Some(calls) if calls < 1.0 => {
            format!("The client sends no more than one call in {} seconds.", calls.recip().round())
        }
        Some(1.0) => "The client sends no more than one call a second.".to_owned(),
        Some(calls) => format!("The client sends no more than {calls} calls a second."),
    }
}

fn arguments(spec: &Spec, operation: &Operation) -> String {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let mut items: Vec<String> = required
        .map(|parameter| {
            format!(
                "- `{}`: {}",
                crate::names::snake(&parameter.name),
                sentence(&parameter.description)
            )
        })
        .collect();
    if let Some(body) = operation.request_body.as_ref().filter(|body| !body.description.is_empty())
    {
        let description = sentence(&body.description);
        match (File::of(spec, operation), lower::has_fields(spec, operation)) {
            (None, _) => items.push(format!("- `body`: {description}")),
            (Some(_), false) => items.push(format!("- `file`: {description}")),
            (Some(_), true) => {
                items.push(format!("- `body`: {description}"));
                items.push("- `file`: The file that goes with it.".to_owned());
            }
        }
    }
    if items.is_empty() { String::new() } else { format!("# Arguments\n\n{}", items.join("\n")) }
}

fn errors(spec: &Spec, operation: &Operation) -> String {
    let documented = operation.responses.iter().filter(|(status, _)| **status >= 300);
    let listed: Vec<String> = documented
        .map(|(status, response)| {
            format!("- {status}: {}", sentence(&one_line(&response.description)))
        })
        .collect();
    let absent = if operation.lookup.is_some() {
        "Something that the gateway does not know is no error: the result is empty.\n\n"
    } else {
        ""
    };
    let failed = if operation.failures.is_empty() {
        ""
    } else {
        "A failure that the gateway tells with a success status is an error as well.\n\n"
    };
    let always = "Connection failures, timeouts, and answers that do not fit";
    if listed.is_empty() {
        return format!("{absent}{failed}{always}; the docs of {} name no status.", spec.product);
    }
    format!("{absent}{failed}{always}, and the documented statuses:\n\n{}", listed.join("\n"))
}

/// A description without line breaks.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Wraps at 96 columns, list items with a hanging indent, so that rustdoc keeps them together.
fn lines(text: &str) -> impl Iterator<Item = String> {
    text.trim().lines().flat_map(|line| {
        let hanging = if line.starts_with("- ") { "  " } else { "" };
        wrap(line, hanging)
    })
}

fn wrap(line: &str, hanging: &str) -> Vec<String> {
    let mut wrapped = vec![String::new()];
    for word in line.split_whitespace() {
        let current = wrapped.last_mut().filter(|current| {
            current.trim().is_empty() || current.chars().count() + word.chars().count() < 95
        });
        match current {
            Some(current) if current.trim().is_empty() => current.push_str(word),
            Some(current) => {
                current.push(' ');
                current.push_str(word);
            }
            None => wrapped.push(format!("{hanging}{word}")),
        }
    }
    wrapped
}
