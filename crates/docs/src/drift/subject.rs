//! What facts are told of: an endpoint, an event, or a page as a whole.

use crate::lock::{EVENT, Facts, LockedPage, WHOLE_PAGE};
use std::sync::LazyLock;

/// What is stated where nothing is.
pub(super) static NO_FACTS: LazyLock<Facts> = LazyLock::new(Facts::default);

/// An endpoint or an event of a page, or the page as a whole, with what is stated about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject<'a> {
    pub name: &'a str,
    pub facts: &'a Facts,
}

impl<'a> Subject<'a> {
    pub(super) fn all(page: &'a LockedPage) -> Vec<Self> {
        page.facts.iter().map(|(name, facts)| Self { name, facts }).collect()
    }

    pub(super) fn is_page(self) -> bool {
        self.name == WHOLE_PAGE
    }

    /// The name of the event.
    pub(super) fn event(self) -> Option<&'a str> {
        self.name.strip_prefix(EVENT)
    }

    /// Verb and path, or the name of the event.
    pub(super) fn own_name(self) -> &'a str {
        self.event().unwrap_or(self.name)
    }

    pub(super) fn is_endpoint(self) -> bool {
        !self.is_page() && self.event().is_none()
    }

    /// Whether it was only shown with values, in a code sample or an address.
    pub(super) fn is_sample(self) -> bool {
        matches!(self.facts.origin.as_deref(), Some("code-sample" | "example-address"))
    }

    /// Whether it only stands in a table of features or in a sentence: that it exists, and nothing of what it takes and gives.
    pub(super) fn is_mention(self) -> bool {
        matches!(self.facts.origin.as_deref(), Some("feature-table" | "mention"))
    }

    /// Whether a page documents it, in other ways than by a sample or a mention.
    pub(super) fn is_stated(self) -> bool {
        !self.is_page() && !self.is_sample() && !self.is_mention()
    }

    pub(super) fn method(self) -> &'a str {
        self.name.split_once(' ').map_or("", |(method, _)| method)
    }

    pub(super) fn path(self) -> &'a str {
        self.name.split_once(' ').map_or("", |(_, path)| path)
    }

    /// Verb and path, with placeholders that have no name; an event with what tells its payloads apart.
    pub(super) fn shape(self) -> String {
        if self.event().is_some() {
            let variants: Vec<&str> = self.facts.variants.iter().map(String::as_str).collect();
            return format!("{} {}", self.name, variants.join(" "));
        }
        format!("{} {}", self.method(), self.template())
    }

    pub(super) fn template(self) -> String {
        let segments = self.path().trim_end_matches('/').split('/');
        let plain = segments.map(|segment| if segment.contains('{') { "{}" } else { segment });
        plain.collect::<Vec<_>>().join("/")
    }

    /// The segments that are no placeholders.
    pub(super) fn literals(self) -> String {
        let segments = self.path().trim_end_matches('/').split('/');
        segments.filter(|segment| !segment.contains('{')).collect::<Vec<_>>().join("/")
    }
}
