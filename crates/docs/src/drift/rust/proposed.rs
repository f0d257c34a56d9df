//! Names for operations that no description has yet.

use super::krate;
use crate::drift::subject::Subject;
use wagate_codegen::names::snake;

/// The method that an operation without a description would become: named after its page if that is about nothing else, or
/// after verb and path.
pub(in crate::drift) fn proposed_method(
    vendor: &str,
    page: Option<&str>,
    subject: Subject<'_>,
) -> String {
    let named = page.and_then(|page| {
        let stem = page.rsplit('/').next()?.split('.').next()?;
        let is_name =
            stem.starts_with(char::is_alphabetic) && !["index", "features"].contains(&stem);
        is_name.then(|| snake(stem))
    });
    format!("{}::Client::{}", krate(vendor), named.unwrap_or_else(|| after_path(subject)))
}

fn after_path(subject: Subject<'_>) -> String {
    let is_credential = |segment: &str| segment.contains("nstance") || segment.contains("oken");
    let verb = match subject.method() {
        "PUT" | "PATCH" => "update".to_owned(),
        "?" => String::new(),
        other => other.to_lowercase(),
    };
    let mut words = vec![verb];
    let mut last = None;
    for segment in subject.path().split('/').filter(|segment| !segment.is_empty()) {
        last = segment.split_once('{').map(|(_, name)| name.trim_end_matches('}'));
        let is_base = segment == "api" || is_credential(segment) || segment == "token";
        if last.is_none() && !is_base {
            words.push(segment.to_owned());
        }
    }
    if let Some(name) = last.filter(|name| !is_credential(name)) {
        words.push(format!("by {name}"));
    }
    snake(&words.join(" "))
}
