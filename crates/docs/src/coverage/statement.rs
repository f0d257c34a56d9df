//! Enters a fact for the operations that it belongs to.

use super::ledger::{Entry, Key, Ledger, Verdict};
use super::report::FactKind;
use super::subjects::{Subject, Subjects};
use crate::described::Facets;
use crate::facts::{Attribute, Endpoint, Page};

/// A page, or a file that it includes, whose facts are entered.
pub(super) struct Gatherer<'a, 'b> {
    pub subjects: &'b Subjects<'a>,
    pub part: &'a Page,
    /// What the whole page is about.
    pub whole: &'b [Subject<'b>],
    /// The page states no operation: what it says holds for each operation that names it.
    pub is_general: bool,
    pub ledger: &'b mut Ledger<'a>,
}

/// A fact on its way to its owners.
pub(super) struct Fact<'f> {
    pub kind: FactKind,
    /// What makes it the same fact on another page.
    pub key: String,
    pub label: String,
    pub line: usize,
    pub endpoints: &'f [usize],
}

impl<'a> Gatherer<'a, '_> {
    /// Enters a fact; the verdict is only asked of operations that are described.
    pub(super) fn state(
        &mut self,
        fact: &Fact<'_>,
        verdict: impl Fn(&Facets<'a>, Option<&Endpoint>) -> Verdict,
    ) {
        self.state_some(fact, |facets, endpoint| {
            Some(facets.map_or(Verdict::Undescribed, |facets| verdict(facets, endpoint)))
        });
    }

    /// Enters a fact for each operation of its endpoints; one without endpoints for the page, once.
    pub(super) fn state_some(
        &mut self,
        fact: &Fact<'_>,
        verdict: impl Fn(Option<&Facets<'a>>, Option<&Endpoint>) -> Option<Verdict>,
    ) {
        if fact.endpoints.is_empty() {
            return self.state_of_page(fact, verdict);
        }
        for place in fact.endpoints {
            let endpoint = self.part.endpoints.get(*place);
            for subject in self.subjects.of_endpoint(self.part, *place) {
                let facets = self.subjects.described_by(subject);
                if let Some(verdict) = verdict(facets, endpoint) {
                    let name = self.subjects.name(subject);
                    self.record(fact, name.clone(), Some(name), verdict);
                }
            }
        }
    }

    /// What a general page says holds for each operation that names it. Another page does not tell which of its operations
    /// is meant: one that describes the fact is enough, and where one of them is not described, nobody knows what is missing.
    fn state_of_page(
        &mut self,
        fact: &Fact<'_>,
        verdict: impl Fn(Option<&Facets<'a>>, Option<&Endpoint>) -> Option<Verdict>,
    ) {
        let verdicts = self.whole.iter().filter_map(|subject| {
            Some((*subject, verdict(self.subjects.described_by(*subject), None)?))
        });
        let verdicts: Vec<(Subject<'_>, Verdict)> = verdicts.collect();
        if self.is_general && verdicts.iter().any(|(_, verdict)| *verdict == Verdict::Missing) {
            let lacking = verdicts.iter().filter(|(_, verdict)| *verdict == Verdict::Missing);
            for (subject, verdict) in lacking {
                let name = self.subjects.name(*subject);
                self.record(fact, name.clone(), Some(name), *verdict);
            }
            return;
        }
        let Some((best, found)) = verdicts.iter().rev().max_by_key(|(_, verdict)| *verdict) else {
            return;
        };
        let any_undescribed = verdicts.iter().any(|(_, verdict)| *verdict == Verdict::Undescribed);
        if *found > Verdict::Missing || self.whole.len() == 1 {
            let name = self.subjects.name(*best);
            let is_unknown =
                matches!(best, Subject::Described(_)) && *found == Verdict::Undescribed;
            let operation = (!is_unknown).then(|| name.clone());
            return self.record(fact, name, operation, *found);
        }
        let verdict = if any_undescribed { Verdict::Undescribed } else { *found };
        self.record(fact, self.part.path.clone(), None, verdict);
    }

    fn record(
        &mut self,
        fact: &Fact<'_>,
        subject: String,
        operation: Option<String>,
        verdict: Verdict,
    ) {
        let key = Key { kind: fact.kind, subject, name: fact.key.clone() };
        let entry = Entry {
            page: &self.part.path,
            line: fact.line,
            operation,
            label: fact.label.clone(),
            verdict,
        };
        self.ledger.enter(key, entry);
    }
}

impl<'f> Fact<'f> {
    /// A value of a body, as a row of a table states it.
    pub(super) fn field(kind: FactKind, attribute: &'f Attribute) -> Self {
        let name = attribute.path.clone().unwrap_or_else(|| match &attribute.object {
            Some(object) => format!("{object} / {}", attribute.name),
            None => attribute.name.clone(),
        });
        Self {
            kind,
            key: name.clone(),
            label: name,
            line: attribute.line,
            endpoints: &attribute.endpoints,
        }
    }
}
