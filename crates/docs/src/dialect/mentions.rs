//! Addresses that a page prints and no rule of its dialect reads.

use super::address;
use crate::facts::{Endpoint, Mention, Page, Role};
use std::collections::{HashMap, HashSet};

/// A page with more of them is a list of something else.
const LIMIT: usize = 256;

/// Signs around a word that are none of its own.
const AROUND: [char; 12] = ['`', '*', '_', '[', ']', '(', ')', '"', '\'', ',', '.', ';'];

/// Adds every verb with an address that the page prints beside those that were read.
pub(super) fn add(page: &mut Page, text: &str) {
    let mut known = Known::of(page);
    for (index, line) in text.lines().enumerate() {
        let mut words = line.split_whitespace().peekable();
        while let Some(word) = words.next() {
            let method = word.trim_matches(AROUND);
            if !address::is_method(method) {
                continue;
            }
            let Some(next) = words.peek() else { break };
            let Some(path) = path_of(next) else { continue };
            if page.mentions.len() < LIMIT && known.is_new(page, method, &path) {
                let method = method.to_owned();
                page.mentions.push(Mention { method, path, line: index + 1 });
            }
        }
    }
}

/// The endpoints of a page, so that one with many of them is looked through in linear time.
struct Known {
    exact: HashSet<(String, String)>,
    /// The endpoints with placeholders, by the number of their segments; of very many the first.
    templates: HashMap<usize, Vec<usize>>,
}

impl Known {
    fn of(page: &Page) -> Self {
        let method = |known: &Endpoint| known.method.clone().unwrap_or_default();
        let all = page.endpoints.iter().enumerate();
        let mut templates: HashMap<usize, Vec<usize>> = HashMap::new();
        for (index, known) in all.filter(|(_, known)| known.path.contains('{')) {
            let same = templates.entry(known.path.split('/').count()).or_default();
            if same.len() < LIMIT {
                same.push(index);
            }
        }
        let stated = page.endpoints.iter().map(|known| (method(known), known.path.clone()));
        let shown = page.examples.iter().filter(|example| example.role == Role::Address);
        let shown = shown.filter_map(|example| address::call(&example.raw));
        let shown = shown.map(|(method, address)| (method, address.path));
        Self { exact: stated.chain(shown).collect(), templates }
    }

    /// Whether an address is none of the endpoints, and was not met before.
    fn is_new(&mut self, page: &Page, method: &str, path: &str) -> bool {
        if !self.exact.insert((method.to_owned(), path.to_owned())) {
            return false;
        }
        let same = self.templates.get(&path.split('/').count()).into_iter().flatten();
        let mut same = same.filter_map(|index| page.endpoints.get(*index));
        // A template that was only shown with values.
        let shown = page.endpoints.iter().filter(|_| path.contains('{'));
        !same.any(|known| is_same(known, method, path))
            && !shown.take(LIMIT).any(|known| is_same(known, method, path))
    }
}

/// The path of a word that is an address.
fn path_of(word: &str) -> Option<String> {
    // What follows a closing sign is the end of a link: `[`GET /path`](…)`.
    let word = word.trim_start_matches(AROUND);
    let word = word.split(['`', ')', '"', '<', ']']).next().unwrap_or(word);
    let word = word.trim_end_matches(AROUND);
    if !word.starts_with('/') && !word.contains("://") {
        return None;
    }
    let path = address::parse(word)?.path;
    path.contains(char::is_alphabetic).then_some(path)
}

/// Whether an endpoint is the one that an address names, with or without values in place of placeholders, and with or
/// without what all addresses begin with.
pub(super) fn is_same(endpoint: &Endpoint, method: &str, path: &str) -> bool {
    endpoint.method.as_deref().is_none_or(|own| own == method)
        && (address::matches(&endpoint.path, path)
            || address::matches(path, &endpoint.path)
            || endpoint.path.ends_with(path))
}
