//! Endpoints that left one page and came to another.

use super::list::take_out;
use super::pages::Named;
use super::similar;
use super::subject::Subject;
use std::collections::{BTreeMap, BTreeSet};

/// An endpoint that one edition of a page has, and the other has not.
#[derive(Clone, Copy)]
pub(super) struct Loose<'a> {
    /// The edition that has it.
    pub page: Named<'a>,
    /// Where that page stands now, if it is still there.
    pub now_on: &'a str,
    pub subject: Subject<'a>,
}

impl Loose<'_> {
    /// Whether it stands on this edition of a page.
    pub(super) fn is_on(&self, page: Named<'_>) -> bool {
        std::ptr::eq(self.page.1, page.1)
    }
}

/// The endpoints that pages lost and gained.
pub(super) struct Moves<'a> {
    /// From where, and to where.
    pub moved: Vec<(Loose<'a>, Loose<'a>)>,
    pub removed: Vec<Loose<'a>>,
    pub added: Vec<Loose<'a>>,
}

/// Puts together what went here and came there: documented endpoints of one shape; of several, those first that state most
/// alike.
pub(super) fn join<'a>(mut removed: Vec<Loose<'a>>, mut added: Vec<Loose<'a>>) -> Moves<'a> {
    let mut come: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, loose) in added.iter().enumerate().filter(|(_, one)| one.subject.is_stated()) {
        come.entry(loose.subject.shape()).or_default().push(index);
    }
    let mut likely = Vec::new();
    for (from, old) in removed.iter().enumerate().filter(|(_, one)| one.subject.is_stated()) {
        for to in come.get(&old.subject.shape()).into_iter().flatten() {
            let Some(new) = added.get(*to) else { continue };
            let share = similar::facts(old.subject.facts, new.subject.facts);
            likely.push((share, from, *to));
        }
    }
    likely.sort_by(|left, right| {
        right.0.total_cmp(&left.0).then((left.1, left.2).cmp(&(right.1, right.2)))
    });
    let (mut gone, mut taken) = (BTreeSet::new(), BTreeSet::new());
    let mut moved = Vec::new();
    for (_, from, to) in likely {
        if gone.contains(&from) || taken.contains(&to) {
            continue;
        }
        if let (Some(old), Some(new)) = (removed.get(from), added.get(to)) {
            moved.push((*old, *new));
            gone.insert(from);
            taken.insert(to);
        }
    }
    take_out(&mut removed, &gone);
    take_out(&mut added, &taken);
    Moves { moved, removed, added }
}
