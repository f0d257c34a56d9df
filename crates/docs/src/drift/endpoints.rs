//! Which endpoint or event of the old page is which of the new one.

use super::similar;
use super::subject::{NO_FACTS, Subject};
use crate::lock::{LockedPage, WHOLE_PAGE};

/// The endpoints and events of two pages, put together.
#[derive(Default)]
pub(super) struct Pairing<'a> {
    pub both: Vec<(Subject<'a>, Subject<'a>)>,
    pub removed: Vec<Subject<'a>>,
    pub added: Vec<Subject<'a>>,
}

/// Puts the endpoints of two editions of a page together: first those that are spelt alike, then those where only the
/// verb, or only the placeholders of the path, differ, and in the end those whose facts are nearly the same. An endpoint
/// that is documented, and one that is mentioned, are not two editions of one.
pub(super) fn pair<'a>(old: &'a LockedPage, new: &'a LockedPage) -> Pairing<'a> {
    let mut pairing =
        Pairing { both: Vec::new(), removed: Subject::all(old), added: Subject::all(new) };
    pairing.join(|old, new| old.name == new.name && old.is_mention() == new.is_mention());
    pairing.join_whole_page();
    pairing.join(|old, new| {
        old.is_endpoint() && old.is_mention() == new.is_mention() && old.shape() == new.shape()
    });
    let stated = |old: Subject<'_>, new: Subject<'_>| {
        let is_one = |one: Subject<'_>| one.is_endpoint() && !one.is_sample();
        is_one(old) && is_one(new) && old.is_mention() == new.is_mention()
    };
    pairing.join_sure(|old, new| stated(old, new) && old.template() == new.template());
    pairing.join_sure(|old, new| {
        stated(old, new) && old.method() == new.method() && old.literals() == new.literals()
    });
    pairing.join_sure(|old, new| {
        stated(old, new)
            && old.method() == new.method()
            && similar::facts(old.facts, new.facts) >= similar::NEARLY_THE_SAME
    });
    pairing
}

type IsSame<'b> = &'b dyn Fn(Subject<'_>, Subject<'_>) -> bool;

impl<'a> Pairing<'a> {
    /// Joins whatever fits, in order.
    fn join(&mut self, is_same: impl Fn(Subject<'_>, Subject<'_>) -> bool) {
        self.join_where(&is_same, false);
    }

    /// Joins what fits only each other.
    fn join_sure(&mut self, is_same: impl Fn(Subject<'_>, Subject<'_>) -> bool) {
        self.join_where(&is_same, true);
    }

    /// What belongs to the page as a whole is compared with nothing where only one edition has it: its facts may have come
    /// from an endpoint, or gone to one.
    fn join_whole_page(&mut self) {
        let nothing = Subject { name: WHOLE_PAGE, facts: &NO_FACTS };
        let old = self.removed.iter().position(|subject| subject.is_page());
        self.both.extend(old.map(|index| (self.removed.remove(index), nothing)));
        let new = self.added.iter().position(|subject| subject.is_page());
        self.both.extend(new.map(|index| (nothing, self.added.remove(index))));
    }

    fn join_where(&mut self, is_same: IsSame<'_>, only: bool) {
        let olds = std::mem::take(&mut self.removed);
        for old in &olds {
            let mut fitting = self.added.iter().enumerate().filter(|(_, new)| is_same(*old, **new));
            let first = fitting.next().map(|(index, new)| (index, *new));
            let is_sure = fitting.next().is_none()
                && first.is_some_and(|(_, new)| {
                    olds.iter().filter(|other| is_same(**other, new)).count() == 1
                });
            match first {
                Some((index, new)) if is_sure || !only => {
                    self.added.remove(index);
                    self.both.push((*old, new));
                }
                _ => self.removed.push(*old),
            }
        }
    }
}
