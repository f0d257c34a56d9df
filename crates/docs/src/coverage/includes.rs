//! Files that pages include.

use crate::described::vendor_of;
use crate::facts::Page;
use std::collections::{BTreeMap, BTreeSet};

/// Which pages include which.
pub(super) struct Includes<'a> {
    pages: BTreeMap<&'a str, &'a Page>,
    included: BTreeSet<&'a str>,
}

impl<'a> Includes<'a> {
    pub(super) fn new(pages: &[&'a Page]) -> Self {
        let pages: BTreeMap<&str, &Page> =
            pages.iter().map(|page| (page.path.as_str(), *page)).collect();
        let mut includes = Self { pages, included: BTreeSet::new() };
        let all: Vec<&Page> = includes.pages.values().copied().collect();
        includes.included = all
            .into_iter()
            .flat_map(|page| includes.direct(page))
            .map(|page| page.path.as_str())
            .collect();
        includes
    }

    /// Whether another page includes this one.
    pub(super) fn is_included(&self, page: &Page) -> bool {
        self.included.contains(page.path.as_str())
    }

    /// The page and every page that it includes, at any depth, each once.
    pub(super) fn with_included(&self, page: &'a Page) -> Vec<&'a Page> {
        let mut all = vec![page];
        let mut next = 0;
        while let Some(current) = all.get(next).copied() {
            for included in self.direct(current) {
                if !all.iter().any(|known| known.path == included.path) {
                    all.push(included);
                }
            }
            next += 1;
        }
        all
    }

    /// An include names a file from the root of the vendor's site, or from the folder of the page.
    fn direct(&self, page: &'a Page) -> Vec<&'a Page> {
        let folder = page.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let bases = [vendor_of(page), folder];
        let names = page.includes.iter().map(|name| name.trim_start_matches('/'));
        names
            .filter_map(|name| {
                bases
                    .iter()
                    .find_map(|base| self.pages.get(format!("{base}/{name}").as_str()).copied())
            })
            .collect()
    }
}
