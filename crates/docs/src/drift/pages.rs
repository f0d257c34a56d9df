//! Which page of the old state is which of the new one.

use super::similar::{self, NEARLY_THE_SAME, Print};
use crate::lock::{Lock, LockedPage};
use std::collections::{BTreeMap, BTreeSet};

/// A fact that more pages state tells none of them from the others.
const COMMON: usize = 64;

/// A page and its path.
pub(super) type Named<'a> = (&'a str, &'a LockedPage);

/// The pages of two states, put together.
#[derive(Default)]
pub(super) struct Pages<'a> {
    pub both: Vec<(Named<'a>, Named<'a>)>,
    pub removed: Vec<Named<'a>>,
    pub added: Vec<Named<'a>>,
}

/// Puts the pages of two states together: those with the same path, then those with the same text, and then those that
/// state nearly the same.
pub(super) fn pair<'a>(old: &'a Lock, new: &'a Lock) -> Pages<'a> {
    let named = |lock: &'a Lock| -> Vec<Named<'a>> {
        lock.pages.iter().map(|(path, page)| (path.as_str(), page)).collect()
    };
    let mut pages = Pages { both: Vec::new(), removed: Vec::new(), added: named(new) };
    for (path, page) in named(old) {
        match pages.added.iter().position(|(other, _)| *other == path) {
            Some(index) => {
                let other = pages.added.remove(index);
                pages.both.push(((path, page), other));
            }
            None => pages.removed.push((path, page)),
        }
    }
    pages.join_same_text();
    pages.join_similar(if old.pages.len() == 1 && new.pages.len() == 1 {
        f64::MIN_POSITIVE
    } else {
        NEARLY_THE_SAME
    });
    pages
}

impl<'a> Pages<'a> {
    /// Of several pages with the same text, those with the same file name belong together.
    fn join_same_text(&mut self) {
        let mut by_hash: BTreeMap<&str, Vec<Named<'a>>> = BTreeMap::new();
        for (path, page) in std::mem::take(&mut self.added) {
            by_hash.entry(&page.hash).or_default().push((path, page));
        }
        for (path, page) in std::mem::take(&mut self.removed) {
            let same = by_hash.get_mut(page.hash.as_str()).filter(|same| !same.is_empty());
            let Some(same) = same else {
                self.removed.push((path, page));
                continue;
            };
            let named = same.iter().position(|(other, _)| file_name(other) == file_name(path));
            let other = same.remove(named.unwrap_or(0));
            self.both.push(((path, page), other));
        }
        self.added = by_hash.into_values().flatten().collect();
        self.added.sort_by_key(|(path, _)| *path);
    }

    fn join_similar(&mut self, least: f64) {
        let prints = |pages: &[Named<'a>]| -> Vec<Print> {
            pages.iter().map(|(_, page)| similar::print(page)).collect()
        };
        let (olds, news) = (prints(&self.removed), prints(&self.added));
        // Only pages with a fact in common that few others state can be alike.
        let mut stating: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (to, print) in news.iter().enumerate() {
            for fact in print.keys() {
                stating.entry(fact).or_default().push(to);
            }
        }
        let mut likely: Vec<(f64, bool, usize, usize)> = Vec::new();
        for (from, (old, print)) in self.removed.iter().zip(&olds).enumerate() {
            let common = print.keys().filter_map(|fact| stating.get(fact.as_str()));
            let candidates: BTreeSet<usize> =
                common.filter(|pages| pages.len() <= COMMON).flatten().copied().collect();
            for to in candidates {
                let (Some(new), Some(other)) = (self.added.get(to), news.get(to)) else { continue };
                let share = similar::share(print, other);
                if share >= least {
                    likely.push((share, file_name(old.0) == file_name(new.0), from, to));
                }
            }
        }
        // The most alike first, then the same file name, then the order of paths.
        likely.sort_by(|left, right| {
            let order = right.0.total_cmp(&left.0).then(right.1.cmp(&left.1));
            order.then((left.2, left.3).cmp(&(right.2, right.3)))
        });
        self.take_pairs(likely.into_iter().map(|(.., from, to)| (from, to)));
    }

    fn take_pairs(&mut self, likely: impl Iterator<Item = (usize, usize)>) {
        let mut partner: BTreeMap<usize, usize> = BTreeMap::new();
        for (from, to) in likely {
            if !partner.contains_key(&from) && !partner.values().any(|taken| *taken == to) {
                partner.insert(from, to);
            }
        }
        let (olds, news) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        for (from, old) in olds.into_iter().enumerate() {
            match partner.get(&from).and_then(|to| news.get(*to)) {
                Some(new) => self.both.push((old, *new)),
                None => self.removed.push(old),
            }
        }
        let is_free = |index: &usize| !partner.values().any(|taken| taken == index);
        self.added =
            (0..news.len()).filter(is_free).filter_map(|index| news.get(index).copied()).collect();
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
