//! The endpoints that the facts of a page belong to, where a page describes one method.

use crate::facts::Page;

/// The facts of a page with more endpoints belong to the page as a whole.
const ENDPOINT_LIMIT: usize = 32;

/// The endpoints that were stated so far. They share what follows; but another verb of the same path, stated after facts of
/// the first one, is a call of its own.
#[derive(Default)]
pub(super) struct Stated {
    own: Vec<usize>,
    /// Facts have followed the last statement.
    is_used: bool,
}

impl Stated {
    /// Notes an endpoint that was just stated.
    pub(super) fn add(&mut self, page: &Page, index: usize) {
        let path = |index: usize| page.endpoints.get(index).map(|known| known.path.as_str());
        if std::mem::take(&mut self.is_used) {
            self.own.retain(|known| *known == index || path(*known) != path(index));
        }
        if self.own.len() <= ENDPOINT_LIMIT && !self.own.contains(&index) {
            self.own.push(index);
        }
    }

    /// The endpoints of a fact that stands here. A page that states many describes none of them in particular.
    pub(super) fn of_fact(&mut self) -> Vec<usize> {
        self.is_used = true;
        if self.own.len() > ENDPOINT_LIMIT { Vec::new() } else { self.own.clone() }
    }
}
