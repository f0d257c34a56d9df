//! Pages that nobody read: what they state is not known, so nothing about them is complete.

use super::ledger::{Entry, Key, Ledger, Verdict};
use super::report::FactKind;
use super::subjects::Subjects;
use crate::facts::{Corpus, ProblemKind};
use std::collections::{BTreeMap, BTreeSet};
use wagate_spec::DocsPage;

/// Enters the pages that could not be read, and those that descriptions name and that are not there.
pub(super) fn enter_all<'a>(
    subjects: &Subjects<'a>,
    vendor: &str,
    corpus: &'a Corpus,
    ledger: &mut Ledger<'a>,
) {
    let read: BTreeSet<&str> = corpus.pages.iter().map(|page| page.path.as_str()).collect();
    let is_own = |page: &str| page.split('/').next() == Some(vendor) && !read.contains(page);
    let mut unread: BTreeMap<&'a str, (usize, &str, Option<&str>)> = BTreeMap::new();
    for problem in corpus.problems.iter().filter(|problem| is_page_lost(problem.kind)) {
        if is_own(&problem.page) {
            unread.insert(&problem.page, (problem.line, "could not be read", None));
        }
    }
    for (page, name) in named(subjects).filter(|(page, _)| is_own(page)) {
        let place = unread.entry(page).or_insert((1, "does not exist", None));
        place.2 = place.2.or(Some(name));
    }
    for (page, (line, why, operation)) in unread {
        let verdict = if operation.is_some() { Verdict::Missing } else { Verdict::Undescribed };
        let key = Key { kind: FactKind::Page, subject: page.to_owned(), name: String::new() };
        let operation = operation.map(str::to_owned);
        ledger.enter(key, Entry { page, line, operation, label: why.to_owned(), verdict });
    }
}

fn is_page_lost(kind: ProblemKind) -> bool {
    matches!(
        kind,
        ProblemKind::Unreadable
            | ProblemKind::TooLarge
            | ProblemKind::Binary
            | ProblemKind::Encoding
    )
}

/// The pages that operations and events name, each with who names it.
fn named<'a, 'b>(subjects: &'b Subjects<'a>) -> impl Iterator<Item = (&'a str, &'a str)> + 'b {
    let operations = subjects.facets.iter().map(|facets| facets.operation);
    let operations = operations.map(|operation| (&operation.docs, operation.id.as_str()));
    let events = subjects.events.iter().map(|facets| facets.event);
    let events = events.map(|event| (&event.docs, event.name.as_str()));
    let pages = |(docs, name): (&'a Vec<DocsPage>, &'a str)| {
        docs.iter().map(move |page| (page.page.as_str(), name))
    };
    operations.chain(events).flat_map(pages)
}
