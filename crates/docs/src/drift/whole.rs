//! Endpoints and whole pages that came or went.

use super::compare::Vendor;
use super::endpoints::Subject;
use super::pages::Named;
use super::report::{Change, ChangeKind, Impact, Thing, What};
use super::target::Target;
use super::{other, rows, rust};

impl<'a> Vendor<'a> {
    /// An endpoint that a page states no longer.
    pub(super) fn removed(
        &self,
        page: Named<'a>,
        now_on: &str,
        subject: Subject<'a>,
    ) -> Vec<Change> {
        let target = Target { page: now_on.to_owned(), ..self.target_of(page, subject) };
        if subject.is_sample() {
            let empty = Default::default();
            let rows = rows::changes(subject.facts, &empty);
            let mut changes: Vec<Change> =
                rows.iter().map(|row| target.row(self.id, row)).collect();
            other::changes(self.id, &target, (subject.facts, &empty), &mut changes);
            return changes;
        }
        match self.new.page_with(subject) {
            // Still documented, elsewhere.
            Some(elsewhere) if elsewhere == now_on => Vec::new(),
            Some(elsewhere) => {
                let places = (Some(page.0), Some(elsewhere));
                vec![target.operation(self.id, What::Moved, places, Impact::None)]
            }
            None => {
                let mut change = target.operation(
                    self.id,
                    What::Removed,
                    (Some(subject.name), None),
                    Impact::Breaking,
                );
                change.rust.extend(target.payloads());
                vec![change]
            }
        }
    }

    /// An endpoint that a page did not state.
    pub(super) fn added(&self, page: Named<'a>, subject: Subject<'a>) -> Vec<Change> {
        let target = self.target_of(page, subject);
        if subject.is_sample() {
            let empty = Default::default();
            let rows = rows::changes(&empty, subject.facts);
            let mut changes: Vec<Change> =
                rows.iter().map(|row| target.row(self.id, row)).collect();
            other::changes(self.id, &target, (&empty, subject.facts), &mut changes);
            return changes;
        }
        if let Some(before) = self.old.page_with(subject) {
            let places = (Some(before), Some(page.0));
            let is_news = before != page.0;
            let change = target.operation(self.id, What::Moved, places, Impact::None);
            return is_news.then_some(change).into_iter().collect();
        }
        let mut change =
            target.operation(self.id, What::Added, (None, Some(subject.name)), Impact::Minor);
        if target.operation.is_none() && self.about.spec(self.id).is_some() {
            let stated = Subject::all(page.1).into_iter().filter(|one| !one.is_page()).count();
            let only = (stated == 1).then_some(page.0);
            change.rust = vec![rust::proposed_method(self.id, only, subject)];
        }
        vec![change]
    }

    /// A page that went: what it stated and no other page states, and the page itself.
    pub(super) fn removed_page(&self, page: Named<'a>) -> Vec<Change> {
        let endpoints = Subject::all(page.1).into_iter();
        let mut changes: Vec<Change> = endpoints
            .filter(|subject| !subject.is_page() && !subject.is_sample())
            .filter(|subject| self.new.page_with(*subject).is_none())
            .flat_map(|subject| self.removed(page, page.0, subject))
            .collect();
        changes.extend(self.events(page, What::Removed));
        let impact = worst(&changes);
        changes
            .push(Change { impact, ..self.whole_page(page, What::Removed, (Some(page.0), None)) });
        changes
    }

    /// A page that came: the endpoints that no old page states, the events that it names, and the page itself.
    pub(super) fn added_page(&self, page: Named<'a>) -> Vec<Change> {
        let endpoints = Subject::all(page.1).into_iter();
        let mut changes: Vec<Change> = endpoints
            .filter(|subject| !subject.is_page() && !subject.is_sample())
            .filter(|subject| self.old.page_with(*subject).is_none())
            .flat_map(|subject| self.added(page, subject))
            .collect();
        changes.extend(self.events(page, What::Added));
        let impact = worst(&changes);
        changes.push(Change { impact, ..self.whole_page(page, What::Added, (None, Some(page.0))) });
        changes
    }

    /// The events of a page that came or went, where no page of the other state names them.
    fn events(&self, page: Named<'a>, what: What) -> Vec<Change> {
        let (elsewhere, impact) = match what {
            What::Added => (&self.old, Impact::Minor),
            _ => (&self.new, Impact::Breaking),
        };
        let wholes = Subject::all(page.1).into_iter().filter(|subject| subject.is_page());
        let named = wholes
            .flat_map(|subject| subject.facts.events.keys().map(move |event| (subject, event)));
        named
            .filter(|(_, event)| !elsewhere.has_event(event))
            .map(|(subject, event)| {
                let target = self.target_of(page, subject);
                let named = Some(event.as_str());
                let states = if what == What::Added { (None, named) } else { (named, None) };
                let mut change =
                    target.change(self.id, (Thing::Event, what), event, states, impact);
                change.rust = target.webhook_types(event);
                change
            })
            .collect()
    }

    pub(super) fn whole_page(
        &self,
        page: Named<'a>,
        what: What,
        states: (Option<&str>, Option<&str>),
    ) -> Change {
        let operation = self.about.only_operation(page.0, page.1);
        Change {
            vendor: self.id.to_owned(),
            page: page.0.to_owned(),
            kind: ChangeKind::new(Thing::Page, what),
            fact: "page".to_owned(),
            old: states.0.map(str::to_owned),
            new: states.1.map(str::to_owned),
            operation: operation.map(|(_, operation)| operation.id.clone()),
            rust: Vec::new(),
            impact: Impact::None,
            subject: page.0.to_owned(),
        }
    }
}

fn worst(changes: &[Change]) -> Impact {
    changes.iter().map(|change| change.impact).max().unwrap_or(Impact::None)
}
