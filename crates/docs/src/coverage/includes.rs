//! Files that pages include.

use crate::described::vendor_of;
use crate::facts::Page;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

/// Which pages include which.
pub(super) struct Includes<'a> {
    pages: Vec<Node<'a>>,
    places: HashMap<&'a str, usize>,
    included: BTreeSet<usize>,
}

struct Node<'a> {
    page: &'a Page,
    /// The places of the pages that it includes itself, each once.
    direct: Vec<usize>,
    /// With those that it includes at any depth.
    whole: OnceCell<Vec<&'a Page>>,
}

impl<'a> Includes<'a> {
    pub(super) fn new(pages: &[&'a Page]) -> Self {
        let places: HashMap<&str, usize> =
            pages.iter().enumerate().map(|(place, page)| (page.path.as_str(), place)).collect();
        let pages: Vec<Node<'a>> = pages
            .iter()
            .map(|page| Node { page, direct: direct(&places, page), whole: OnceCell::new() })
            .collect();
        let included = pages.iter().flat_map(|node| node.direct.iter().copied()).collect();
        Self { pages, places, included }
    }

    /// Whether another page includes this one.
    pub(super) fn is_included(&self, page: &Page) -> bool {
        self.places.get(page.path.as_str()).is_some_and(|place| self.included.contains(place))
    }

    /// The page and every page that it includes, at any depth, each once.
    pub(super) fn with_included(&self, page: &Page) -> &[&'a Page] {
        let place = self.places.get(page.path.as_str()).copied();
        let Some((place, node)) = place.and_then(|place| Some((place, self.pages.get(place)?)))
        else {
            return &[];
        };
        node.whole.get_or_init(|| self.reached_from(place))
    }

    fn reached_from(&self, place: usize) -> Vec<&'a Page> {
        let mut seen = vec![false; self.pages.len()];
        let mut next = vec![place];
        let mut all = Vec::new();
        while let Some(place) = next.pop() {
            let (Some(seen), Some(node)) = (seen.get_mut(place), self.pages.get(place)) else {
                continue;
            };
            if !std::mem::replace(seen, true) {
                all.push(node.page);
                next.extend(node.direct.iter().rev());
            }
        }
        all
    }
}

/// An include names a file from the root of the vendor's site, or from the folder of the page.
fn direct(places: &HashMap<&str, usize>, page: &Page) -> Vec<usize> {
    let folder = page.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let bases = [vendor_of(page), folder];
    let mut names: Vec<&str> =
        page.includes.iter().map(|name| name.trim_start_matches('/')).collect();
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(*name));
    let find = |name: &str| {
        bases.iter().find_map(|base| places.get(format!("{base}/{name}").as_str()).copied())
    };
    names.into_iter().filter_map(find).collect()
}
