//! Two editions of a page, fact by fact.

use super::about::About;
use super::endpoints::{Pairing, Subject};
use super::list::take_out;
use super::moves::Loose;
use super::pages::Named;
use super::report::{Change, Impact, What};
use super::rows::{self, Row};
use super::stated::Stated;
use super::target::Target;
use super::{other, rust};
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
        changes.push(target.operation(self.id, What::Moved, places, Impact::None));
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
        rows::join_placeholders(before.name, now.name, &mut changed);
        let current = self.target_of(new, now);
        let current = Target { operation: current.operation.or(target.operation), ..current };
        for row in changed {
            let gone = matches!(row.what, What::Removed | What::Renamed);
            rows.push((if gone { target.clone() } else { current.clone() }, row));
        }
        other::changes(self.id, &target, (before.facts, now.facts), changes);
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
            subject: subject.name.to_owned(),
            operation: self.about.operation(page.0, page.1, subject),
            naming,
            spec: self.about.spec(self.id),
            events: self.about.events(page.0, page.1),
        }
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
            changes.push(target.operation(self.id, What::Host, (Some(before), Some(now)), impact));
        }
        if old.name == new.name {
            return;
        }
        let (what, impact) = match (old.shape() == new.shape(), old.method() == new.method()) {
            // Another name of a placeholder is told with the parameters.
            (true, _) => (What::Path, Impact::None),
            (false, true) => (What::Path, Impact::Breaking),
            (false, false) => (What::Verb, Impact::Breaking),
        };
        let mut change = target.operation(self.id, what, (Some(old.name), Some(new.name)), impact);
        // The method that callers use now, where the new path is described already.
        let current = self.new.operation(self.about, new);
        let current = current.map(|(spec, operation)| rust::method(spec, operation));
        change.rust.extend(current.filter(|method| !change.rust.contains(method)));
        changes.push(change);
    }

    fn tell_deprecation(&self, target: &Target<'a>, now: bool) -> Change {
        let text = |deprecated: bool| Some(if deprecated { "deprecated" } else { "current" });
        target.operation(self.id, What::Deprecated, (text(!now), text(now)), Impact::Minor)
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

/// Whether a value that went is the one that came. What a request carries may come from the whole page to one endpoint, or
/// the other way round, but not from one endpoint to another.
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
        && (!is_request || !is_other_subject || (of_whole_page && old.table == new.table))
        && (old.table != new.table || is_other_subject)
}
