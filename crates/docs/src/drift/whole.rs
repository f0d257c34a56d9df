//! Endpoints and whole pages that came or went.

use super::compare::Vendor;
use super::endpoints::Pairing;
use super::moves::{Loose, Moves};
use super::pages::Named;
use super::report::{Change, ChangeKind, Impact, Thing, What};
use super::stated::Stated;
use super::subject::Subject;
use super::target::Target;
use super::{alone, rows, rust};
use crate::lock::Facts;
use std::collections::BTreeSet;

impl<'a> Vendor<'a> {
    /// All changes of a page whose text changed; those of endpoints that moved are told elsewhere.
    pub(super) fn edited_page(
        &self,
        (old, new): (Named<'a>, Named<'a>),
        pairing: &Pairing<'a>,
        moves: &Moves<'a>,
    ) -> Vec<Change> {
        let mut changes = self.compare_page((old, new), pairing);
        changes.extend(self.loose_endpoints(old, What::Removed, moves));
        changes.extend(self.loose_endpoints(new, What::Added, moves));
        let is_moved = moves.moved.iter().any(|(from, to)| from.is_on(old) || to.is_on(new));
        if changes.is_empty() && !is_moved {
            let hashes = (Some(old.1.hash.as_str()), Some(new.1.hash.as_str()));
            changes.push(self.whole_page(new, What::Text, hashes));
        }
        changes
    }

    /// A page that went: what it stated and no other page states, and the page itself.
    pub(super) fn removed_page(&self, page: Named<'a>, moves: &Moves<'a>) -> Vec<Change> {
        self.whole_page_with_facts(page, What::Removed, moves)
    }

    /// A page that came: what it states and no old page stated, and the page itself.
    pub(super) fn added_page(&self, page: Named<'a>, moves: &Moves<'a>) -> Vec<Change> {
        self.whole_page_with_facts(page, What::Added, moves)
    }

    fn whole_page_with_facts(&self, page: Named<'a>, what: What, moves: &Moves<'a>) -> Vec<Change> {
        let mut changes: Vec<Change> = self.loose_endpoints(page, what, moves).collect();
        for subject in Subject::all(page.1).into_iter().filter(|subject| subject.is_page()) {
            changes.extend(self.facts_of_whole_page(page, what, subject));
        }
        let impact = changes.iter().map(|change| change.impact).max().unwrap_or(Impact::None);
        let states = match what {
            What::Added => (None, Some(page.0)),
            _ => (Some(page.0), None),
        };
        changes.push(Change { impact, ..self.whole_page(page, what, states) });
        changes
    }

    fn loose_endpoints(
        &self,
        page: Named<'a>,
        what: What,
        moves: &Moves<'a>,
    ) -> impl Iterator<Item = Change> {
        let loose = if what == What::Added { &moves.added } else { &moves.removed };
        loose.iter().filter(move |one| one.is_on(page)).flat_map(move |one| self.loose(one, what))
    }

    /// An endpoint that a page states no longer, or did not state. If another page documents it, only what no other page
    /// tells of it came or went.
    fn loose(&self, one: &Loose<'a>, what: What) -> Vec<Change> {
        let subject = one.subject;
        let others = self.other_side(what);
        if subject.is_mention() && others.names(subject) {
            return Vec::new();
        }
        let target = Target { page: one.now_on.to_owned(), ..self.target_of(one.page, subject) };
        if others.tells_apart(subject) {
            return vec![self.variants(one, &target, what)];
        }
        if subject.is_sample() || others.has(subject) {
            let others = others.facts(subject);
            return alone::changes(self.id, &target, what, (subject.facts, &others));
        }
        vec![match what {
            What::Added => self.added_endpoint(one, &target),
            _ => {
                let states = (Some(subject.own_name()), None);
                let mut change = target.subject(self.id, what, states, Impact::Breaking);
                change.rust.extend(target.payloads());
                change
            }
        }]
    }

    /// Payloads of a known event that a second field tells from all that are known: one fact for all that they hold.
    fn variants(&self, one: &Loose<'a>, target: &Target<'a>, what: What) -> Change {
        let names: Vec<&str> = one.subject.facts.variants.iter().map(String::as_str).collect();
        let names = names.join(" | ");
        let (states, impact) = match what {
            What::Added => ((None, Some(names.as_str())), Impact::Minor),
            _ => ((Some(names.as_str()), None), Impact::Breaking),
        };
        let mut change = target.subject(self.id, What::Values, states, impact);
        change.carries = rows::carried(one.subject.facts);
        change
    }

    fn added_endpoint(&self, one: &Loose<'a>, target: &Target<'a>) -> Change {
        let states = (None, Some(one.subject.own_name()));
        let mut change = target.subject(self.id, What::Added, states, Impact::Minor);
        change.carries = rows::carried(one.subject.facts);
        let is_endpoint = one.subject.is_endpoint();
        if is_endpoint && target.operation.is_none() && self.about.spec(self.id).is_some() {
            let all = Subject::all(one.page.1).into_iter();
            let stated = all.filter(|one| one.is_endpoint()).count();
            let only = (stated == 1).then_some(one.page.0);
            change.rust = vec![rust::proposed_method(self.id, only, one.subject)];
        }
        change
    }

    /// What belongs to a page as a whole, where the page came or went.
    fn facts_of_whole_page(
        &self,
        page: Named<'a>,
        what: What,
        subject: Subject<'a>,
    ) -> Vec<Change> {
        let others = self.facts_beside(page, what, subject);
        let target = self.target_of(page, subject);
        alone::changes(self.id, &target, what, (subject.facts, &others))
    }

    /// What the other state tells of the same events and the same operation.
    fn facts_beside(&self, page: Named<'a>, what: What, subject: Subject<'a>) -> Vec<&'a Facts> {
        let described = self.about.events(page.0, page.1, subject);
        let operation = self.about.only_operation(page.0, page.1);
        let docs = described.iter().flat_map(|event| &event.docs);
        let docs = docs.chain(operation.into_iter().flat_map(|(_, operation)| &operation.docs));
        let paths: BTreeSet<&str> = docs.map(|docs| docs.page.as_str()).collect();
        self.other_side(what).facts_of_pages(&paths)
    }

    fn other_side(&self, what: What) -> &Stated<'a> {
        if what == What::Added { &self.old } else { &self.new }
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
            source: page.1.dialect,
            kind: ChangeKind::new(Thing::Page, what),
            fact: "page".to_owned(),
            old: states.0.map(str::to_owned),
            new: states.1.map(str::to_owned),
            operation: operation.map(|(_, operation)| operation.id.clone()),
            rust: Vec::new(),
            impact: Impact::None,
            subject: page.0.to_owned(),
            ..Change::default()
        }
    }
}
