//! Addresses that a page prints, and that no page of its vendor states in a form that is read.

use crate::dialect;
use crate::facts::{Mention, Page, Problem, ProblemKind};
use std::collections::HashMap;

/// Adds a problem to each page for each of them.
pub(super) fn tell(pages: &mut [Page]) {
    let mut unread: Vec<(usize, Mention)> = Vec::new();
    let mut stated: HashMap<(&str, usize), Vec<&Page>> = HashMap::new();
    for page in pages.iter() {
        let mut lengths: Vec<usize> =
            page.endpoints.iter().map(|known| length(&known.path)).collect();
        lengths.sort_unstable();
        lengths.dedup();
        for length in lengths {
            stated.entry((vendor(&page.path), length)).or_default().push(page);
        }
    }
    for (place, page) in pages.iter().enumerate() {
        for mention in &page.mentions {
            let own = vendor(&page.path);
            let candidates = stated.get(&(own, length(&mention.path)));
            let states = |page: &&Page| dialect::states(page, mention);
            let likely = candidates.into_iter().flatten().copied();
            // A sentence may leave out what all addresses begin with.
            let all = pages.iter().filter(|page| vendor(&page.path) == own);
            if !likely.chain(all).any(|page| states(&page)) {
                unread.push((place, mention.clone()));
            }
        }
    }
    for (place, mention) in unread {
        let Some(page) = pages.get_mut(place) else { continue };
        let Mention { method, path, line } = mention;
        let message =
            format!("prints `{method} {path}`, which no page states in a form that is read");
        let problem = Problem::new(&page.path, line, ProblemKind::AddressNotRead, message);
        page.problems.push(problem);
    }
}

fn vendor(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

/// Addresses of one template have as many segments.
fn length(path: &str) -> usize {
    path.matches('/').count()
}
