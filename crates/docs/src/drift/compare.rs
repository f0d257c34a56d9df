//! Two editions of a page, fact by fact.

use super::about::About;
use super::endpoints::Pairing;
use super::list::take_out;
use super::moves::Loose;
use super::pages::Named;
use super::report::{Change, Impact, Thing, What};
use super::rows::{self, Row};
use super::stated::Stated;
use super::subject::Subject;
use super::target::Target;
use super::{alone, carry, other};
use crate::lock::{Table, WHOLE_PAGE};
use std::collections::BTreeSet;

/// What all pages of a vendor are compared with.
pub(super) struct Vendor<'a> {
    pub id: &'a str,
    pub about: &'a About<'a>,
    /// The endpoints of all old pages, and of all new ones.
    pub old: Stated<'a>,
    pub new: Stated<'a>,
}

impl<'a> Vendor<'a> {
    /// All changes of what both editions of a page have.
    pub(super) fn compare_page(
        &self,
        (old, new): (Named<'a>, Named<'a>),
        pairing: &Pairing<'a>,
    ) -> Vec<Change> {
        let (mut changes, mut rows) = (Vec::new(), Vec::new());
        for pair in &pairing.both {
            self.compare_pair((old, new), *pair, &mut rows, &mut changes);
            let deprecated = old.1.deprecated != new.1.deprecated;
            if deprecated && pair.0.is_page() && pairing.both.len() == 1 {
                let target = self.target_of_pair((old, new), *pair);
                changes.push(self.tell_deprecation(&target, new.1.deprecated));
            }
        }
        changes.extend(self.tell_rows(rows));
        changes
    }

    /// All changes of an endpoint that left one page for another.
    pub(super) fn compare_moved(&self, from: &Loose<'a>, to: &Loose<'a>) -> Vec<Change> {
        let (pages, pair) = ((from.page, to.page), (from.subject, to.subject));
        let (mut changes, mut rows) = (Vec::new(), Vec::new());
        self.compare_pair(pages, pair, &mut rows, &mut changes);
        changes.extend(self.tell_rows(rows));
        let places = (Some(from.page.0), Some(to.page.0));
        let target = self.target_of_pair(pages, pair);
        if from.subject.is_endpoint() {
            changes.push(target.subject(self.id, What::Moved, places, Impact::None));
        }
        changes
    }

    /// The changes of an endpoint; those of named values apart, since one can have come from another endpoint of the page.
    fn compare_pair(
        &self,
        (old, new): (Named<'a>, Named<'a>),
        (before, now): (Subject<'a>, Subject<'a>),
        rows: &mut Vec<(Target<'a>, Row<'a>)>,
        changes: &mut Vec<Change>,
    ) {
        let target = self.target_of_pair((old, new), (before, now));
        self.tell_spelling(&target, (before, now), changes);
        let mut changed = rows::changes(before.facts, now.facts);
        rows::leave_out_placeholders(before.name, now.name, &mut changed);
        if !before.is_page() || !now.is_page() {
            self.leave_out_known((before, now), &mut changed);
        }
        let firsts = carry::firsts((before.facts, now.facts), &mut changed);
        let current = self.target_of(new, now);
        let current = Target { operation: current.operation.or(target.operation), ..current };
        for row in changed {
            let gone = matches!(row.what, What::Removed | What::Renamed);
            rows.push((if gone { target.clone() } else { current.clone() }, row));
        }
        let mut others = Vec::new();
        other::changes(self.id, &target, (before.facts, now.facts), &mut others);
        self.leave_out_known_others((before, now), &mut others);
        carry::into_examples(&mut others, &firsts);
        changes.extend(others);
        let was = old.1.deprecated || before.facts.deprecated;
        let is = new.1.deprecated || now.facts.deprecated;
        if was != is && !before.is_page() {
            changes.push(self.tell_deprecation(&target, is));
        }
    }

    /// The changes of named values, of which some may have moved.
    fn tell_rows(&self, mut rows: Vec<(Target<'a>, Row<'a>)>) -> Vec<Change> {
        join_moved(&mut rows);
        rows.iter().map(|(target, row)| target.row(self.id, row)).collect()
    }

    /// What an endpoint is: as it was, since that is what callers use, or else as it is now.
    fn target_of_pair(
        &self,
        (old, new): (Named<'a>, Named<'a>),
        pair: (Subject<'a>, Subject<'a>),
    ) -> Target<'a> {
        let before = self.about.operation(old.0, old.1, pair.0);
        let operation = before.or_else(|| self.about.operation(new.0, new.1, pair.1));
        Target { operation, ..self.target_of(new, pair.1) }
    }

    pub(super) fn target_of(&self, page: Named<'a>, subject: Subject<'a>) -> Target<'a> {
        let naming = if subject.is_page() { self.about.naming(page.0, page.1) } else { Vec::new() };
        Target {
            page: page.0.to_owned(),
            source: page.1.dialect,
            subject: subject.name.to_owned(),
            operation: self.about.operation(page.0, page.1, subject),
            naming,
            spec: self.about.spec(self.id),
            event: subject.event().map(str::to_owned),
            events: self.about.events(page.0, page.1, subject),
            is_mentioned: subject.is_mention() || subject.is_sample(),
        }
    }

    /// Leaves out what came to a page and another stated before, and what went and another states still.
    fn leave_out_known(&self, (before, now): (Subject<'a>, Subject<'a>), rows: &mut Vec<Row<'a>>) {
        let (old, new) = (self.old.facts(now), self.new.facts(before));
        rows.retain(|row| match row.what {
            What::Added => !old.iter().any(|facts| alone::holds(facts, row.table, row.name)),
            What::Removed => !new.iter().any(|facts| alone::holds(facts, row.table, row.name)),
            _ => true,
        });
    }

    /// The same for statuses and payloads.
    fn leave_out_known_others(
        &self,
        (before, now): (Subject<'a>, Subject<'a>),
        changes: &mut Vec<Change>,
    ) {
        if before.is_page() || now.is_page() {
            return;
        }
        let (old, new) = (self.old.facts(now), self.new.facts(before));
        changes.retain(|change| {
            let (all, state) = match change.kind.what {
                What::Added => (&old, &change.new),
                What::Removed => (&new, &change.old),
                _ => return true,
            };
            let Some(state) = state else { return true };
            !match change.kind.thing {
                Thing::Status => all
                    .iter()
                    .any(|facts| facts.statuses.iter().any(|status| status.to_string() == *state)),
                Thing::Example => all
                    .iter()
                    .any(|facts| facts.examples.values().any(|hashes| hashes.contains(state))),
                _ => false,
            }
        });
    }

    /// Another verb, path or host.
    fn tell_spelling(
        &self,
        target: &Target<'a>,
        pair: (Subject<'a>, Subject<'a>),
        changes: &mut Vec<Change>,
    ) {
        let (old, new) = pair;
        let hosts = (&old.facts.host, &new.facts.host);
        if let (Some(before), Some(now)) = hosts
            && before != now
        {
            let impact = Impact::Breaking;
            changes.push(target.subject(self.id, What::Host, (Some(before), Some(now)), impact));
        }
        if old.name == new.name || !old.is_endpoint() || !new.is_endpoint() {
            return;
        }
        let (what, impact) = match (old.shape() == new.shape(), old.method() == new.method()) {
            // Another name of a placeholder is told with the parameters.
            (true, _) => (What::Path, Impact::None),
            (false, true) => (What::Path, Impact::Breaking),
            (false, false) => (What::Verb, Impact::Breaking),
        };
        // A placeholder that is sent elsewhere now went there with the path.
        let now = format!("{}{}", new.name, rows::sent_elsewhere(old, new));
        let before = format!("{}{}", old.name, rows::sent_elsewhere(new, old));
        changes.push(target.subject(self.id, what, (Some(&before), Some(&now)), impact));
    }

    fn tell_deprecation(&self, target: &Target<'a>, now: bool) -> Change {
        let text = |deprecated: bool| Some(if deprecated { "deprecated" } else { "current" });
        target.subject(self.id, What::Deprecated, (text(!now), text(now)), Impact::Minor)
    }
}

/// A value that went from one place and came to another of the same page.
fn join_moved(rows: &mut Vec<(Target<'_>, Row<'_>)>) {
    let mut joined = BTreeSet::new();
    for from in 0..rows.len() {
        let Some((target, row)) = rows.get(from).filter(|(_, row)| row.what == What::Removed)
        else {
            continue;
        };
        let partner = rows.iter().position(|(other, new)| is_moved((target, row), (other, new)));
        let (old_subject, old_table) = (target.subject.clone(), row.table);
        if let Some((target, new)) = partner.and_then(|to| rows.get_mut(to)) {
            let is_same_table = new.table == old_table;
            let place = |subject: &str, table: Table| match is_same_table {
                true if subject == WHOLE_PAGE => "the whole page".to_owned(),
                true => subject.to_owned(),
                false => table.to_string(),
            };
            new.what = What::Moved;
            new.old = Some(place(&old_subject, old_table));
            new.new = Some(place(&target.subject, new.table));
            let is_sent_elsewhere = new.table.is_request() && !is_same_table;
            new.impact = if is_sent_elsewhere { Impact::Breaking } else { Impact::None };
            joined.insert(from);
        }
    }
    take_out(rows, &joined);
}

/// Whether a value that went is the one that came: in another place of the same endpoint, or from the whole page to one
/// endpoint or event, or the other way round, but not from one endpoint or event to another.
fn is_moved(
    (old_target, old): (&Target<'_>, &Row<'_>),
    (new_target, new): (&Target<'_>, &Row<'_>),
) -> bool {
    let is_other_subject = old_target.subject != new_target.subject;
    let (is_request, of_whole_page) = (
        old.table.is_request(),
        old_target.subject == WHOLE_PAGE || new_target.subject == WHOLE_PAGE,
    );
    new.what == What::Added
        && new.name == old.name
        && is_request == new.table.is_request()
        && (!is_other_subject || of_whole_page)
        && (!is_request || !is_other_subject || old.table == new.table)
        && (old.table != new.table || is_other_subject)
}
