//! What the text at a place of the page is about: the open sections, and the endpoints stated in them.

use crate::dialect::address::{self, Address};
use crate::dialect::builder::Builder;
use crate::facts::{Attribute, Endpoint, Origin, Place};
use std::collections::HashSet;

/// The endpoints and the sections at a place of the page.
#[derive(Default)]
pub(super) struct Scope {
    /// The endpoints that bodies and lists now belong to.
    pub current: Vec<usize>,
    /// They were stated below the heading that is open, not below a higher one.
    own: bool,
    /// A body or a list has followed them, so a next request begins a new group.
    pub consumed: bool,
    /// No text stands between them and here.
    pub adjacent: bool,
    /// A payload has followed them.
    pub answered: bool,
    /// Endpoints of this section whose response was not printed yet.
    unanswered: Vec<usize>,
    /// A call that a sentence names, in case nothing else states one.
    hint: Option<Hint>,
    sections: Vec<Section>,
    /// The statuses that were written, so that one that is repeated is one fact.
    statuses: HashSet<(u16, Vec<usize>)>,
}

/// What is said of a whole section is an introduction; a long list there is something else.
const SAID_LIMIT: usize = 32;

/// Endpoints that lower headings are about; a longer list of endpoints is an overview.
const CARRIED_LIMIT: usize = 8;

/// Endpoints that wait for a response; a section that states more prints none.
const UNANSWERED_LIMIT: usize = 8;

/// A call in a sentence.
struct Hint {
    method: String,
    address: Address,
    line: usize,
}

/// An open heading, or the page above its first one.
#[derive(Default)]
struct Section {
    level: u8,
    deprecated: bool,
    /// The endpoints that were stated below it, outside of lower headings.
    endpoints: Vec<usize>,
    /// What is said of every endpoint of the section, before one is stated.
    said: Vec<Said>,
}

/// A fact that waits for the endpoints that it belongs to.
struct Said {
    fact: Fact,
    line: usize,
    endpoints: Vec<usize>,
}

/// A fact about the endpoints that follow.
enum Fact {
    Status(u16),
    PathParameter(Attribute),
    /// The status of the next endpoint alone.
    NextStatus(u16),
}

impl Scope {
    /// Closes the sections that a heading ends. What belongs to an endpoint may stand below lower headings.
    pub(super) fn heading(&mut self, builder: &mut Builder, level: u8, deprecated: bool) {
        let current = std::mem::take(&mut self.current);
        let is_few = current.len() <= CARRIED_LIMIT;
        if let Some(section) = self.sections.last_mut().filter(|_| self.own && is_few) {
            section.endpoints = current;
        }
        self.close(builder, level);
        // Above the first heading nothing is below another: any heading ends that.
        let mut above = self.sections.iter().rev().filter(|section| section.level > 0);
        if let Some(section) = above.find(|section| !section.endpoints.is_empty()) {
            self.current.clone_from(&section.endpoints);
        }
        self.sections.push(Section { level, deprecated, ..Section::default() });
        self.own = false;
        self.consumed = true;
        self.adjacent = false;
        self.unanswered.clear();
        self.hint = None;
    }

    /// Writes what was said of the sections from a level on, and closes them.
    pub(super) fn close(&mut self, builder: &mut Builder, level: u8) {
        while let Some(section) = self.sections.pop_if(|section| section.level >= level) {
            for said in section.said.into_iter().filter(|said| !said.endpoints.is_empty()) {
                match said.fact {
                    Fact::Status(status) | Fact::NextStatus(status) => {
                        self.write_status(builder, status, said.line, said.endpoints)
                    }
                    Fact::PathParameter(attribute) => {
                        let endpoints = said.endpoints;
                        builder.parameter(Place::Path, Attribute { endpoints, ..attribute });
                    }
                }
            }
        }
    }

    fn section(&mut self) -> Option<&mut Section> {
        if self.sections.is_empty() {
            self.sections.push(Section::default());
        }
        self.sections.last_mut()
    }

    /// The page calls this section deprecated, and what was stated in it so far.
    pub(super) fn deprecate(&mut self, builder: &mut Builder) {
        for index in self.current.iter().filter(|_| self.own) {
            builder.deprecate_endpoint(*index);
        }
        if let Some(section) = self.section() {
            section.deprecated = true;
        }
    }

    /// Whether an open section is called deprecated.
    pub(super) fn is_deprecated(&self) -> bool {
        self.sections.iter().any(|section| section.deprecated)
    }

    /// A status that the text names: of the endpoints at hand, or of those that follow.
    pub(super) fn status(&mut self, builder: &mut Builder, status: u16, line: usize) {
        if self.current.is_empty() {
            self.say(Fact::Status(status), line);
        } else {
            self.write_status(builder, status, line, self.current.clone());
        }
    }

    fn write_status(&mut self, builder: &mut Builder, status: u16, line: usize, to: Vec<usize>) {
        if self.statuses.insert((status, to.clone())) {
            builder.status(status, None, line, to);
        }
    }

    /// A status of the endpoint that is stated next.
    pub(super) fn next_status(&mut self, status: u16, line: usize) {
        self.say(Fact::NextStatus(status), line);
    }

    /// A placeholder that is explained before the endpoints that have it.
    pub(super) fn path_parameter(&mut self, attribute: Attribute) {
        let line = attribute.line;
        self.say(Fact::PathParameter(attribute), line);
    }

    fn say(&mut self, fact: Fact, line: usize) {
        if let Some(section) = self.section()
            && section.said.len() < SAID_LIMIT
        {
            section.said.push(Said { fact, line, endpoints: Vec::new() });
        }
    }

    /// Makes an endpoint the one that the text is about; `grouped` when it has the same body as those before it.
    pub(super) fn state(&mut self, builder: &mut Builder, index: usize, grouped: bool) {
        if !grouped {
            self.current.clear();
        }
        if !self.current.contains(&index) {
            self.current.push(index);
            self.unanswered.push(index);
        }
        if self.unanswered.len() > UNANSWERED_LIMIT {
            self.unanswered.remove(0);
        }
        self.own = true;
        self.section();
        (self.consumed, self.adjacent, self.answered) = (false, true, false);
        if self.is_deprecated() {
            builder.deprecate_endpoint(index);
        }
        for said in self.sections.iter_mut().flat_map(|section| &mut section.said) {
            let fits = match &said.fact {
                Fact::Status(_) => true,
                Fact::NextStatus(_) => said.endpoints.is_empty(),
                Fact::PathParameter(attribute) => builder.in_path(&[index], &attribute.name),
            };
            if fits && said.endpoints.last() != Some(&index) {
                said.endpoints.push(index);
            }
        }
    }

    /// Remembers a call that a sentence names.
    pub(super) fn hint(&mut self, method: String, address: Address, line: usize) {
        self.hint = Some(Hint { method, address, line });
    }

    /// The endpoint that the sentence before a concrete address names, if the address is an instance of it.
    pub(super) fn hinted_template(
        &mut self,
        builder: &mut Builder,
        method: &str,
        path: &str,
    ) -> Option<usize> {
        let hint = self.hint.as_ref().filter(|hint| {
            hint.method == method
                && hint.address.path != path
                && address::matches(&hint.address.path, path)
        })?;
        Some(builder.endpoint(Some(method), &hint.address, Origin::Statement, hint.line))
    }

    /// States the endpoint that a sentence names, where no other is at hand.
    pub(super) fn take_hint(&mut self, builder: &mut Builder) {
        if !self.current.is_empty() {
            return;
        }
        let Some(hint) = self.hint.take() else { return };
        let index = builder.template_of(&hint.method, &hint.address.path).unwrap_or_else(|| {
            builder.endpoint(Some(&hint.method), &hint.address, Origin::Statement, hint.line)
        });
        self.state(builder, index, false);
        // A sentence is about its own section.
        self.own = false;
    }

    /// The endpoints that a response belongs to: what can be asked with and without a body is answered once.
    pub(super) fn answering(&self, builder: &Builder) -> Vec<usize> {
        let known = |index: &usize| builder.page.endpoints.get(*index);
        let Some(own) = self.current.first().and_then(known) else { return Vec::new() };
        let is_read = |known: &&Endpoint| known.method.as_deref() == Some("GET");
        let mut answering: Vec<usize> = self
            .unanswered
            .iter()
            .copied()
            .filter(|index| !self.current.contains(index))
            .filter(|index| known(index).filter(is_read).is_some_and(|it| it.path == own.path))
            .collect();
        answering.extend(&self.current);
        answering
    }

    /// A response was printed.
    pub(super) fn answer(&mut self) {
        self.unanswered.clear();
    }
}
