//! Which endpoints a Docusaurus page states, and which ones what follows belongs to.

use super::super::address::{self, Address};
use super::super::builder::Builder;
use super::{PathHeading, Reader};
use crate::facts::Origin;
use crate::markdown::Inline;

/// More endpoints than these share no facts: each fact names all that it belongs to.
const GROUP_LIMIT: usize = 16;
/// A path in a heading has no more segments than these: it leaves out what all addresses begin with.
const HEADING_SEGMENTS: usize = 8;

impl Reader {
    /// A line such as `` `GET` https://… ``: states an endpoint, or gives an example of its address.
    pub(super) fn address(&mut self, builder: &mut Builder, text: &Inline, line: usize) -> bool {
        let verb = self.verb.take();
        let own = text
            .codes
            .first()
            .filter(|code| text.starts_with_code && address::is_method(code.trim()));
        let (method, rest) = match (own, &verb) {
            (Some(method), _) => (method, text.trimmed().get(method.len()..).unwrap_or_default()),
            (None, Some(verb)) if text.trimmed().starts_with("http") => (verb, text.trimmed()),
            _ => return false,
        };
        let Some(word) = rest.split_whitespace().next() else {
            self.verb = Some(method.trim().to_owned());
            return false;
        };
        if !word.contains("://") && !word.starts_with('/') {
            return false;
        }
        let Some(mut address) = address::parse(word) else { return false };
        keep_samples(&mut address);
        let method = method.trim();
        let stated = self.instance_of(builder, method, &address);
        if stated.is_some() || self.section.prints_calls() {
            let endpoints = stated.map_or_else(|| self.current.clone(), |index| vec![index]);
            builder.address_example(&format!("{method} {word}"), line, endpoints);
            self.addresses.push((method.to_owned(), address, line));
            return true;
        }
        if let Some(PathHeading { method: Some(other), .. }) = &self.path
            && other != method
        {
            self.flush_path(builder);
        }
        let heading = self.path.take();
        let index = builder.endpoint(Some(method), &address, Origin::Statement, line);
        if let (Some(heading), Some(endpoint)) = (heading, builder.page.endpoints.get_mut(index)) {
            endpoint.heading = Some(heading.path);
        }
        self.state(builder, index);
        true
    }

    /// The endpoint that an address is an instance of, among those that were stated last. One that stands below its own path
    /// is stated there.
    fn instance_of(&self, builder: &Builder, method: &str, address: &Address) -> Option<usize> {
        let fits = |index: &usize| {
            builder.page.endpoints.get(*index).is_some_and(|endpoint| {
                endpoint.method.as_deref() == Some(method)
                    && endpoint.path != address.path
                    && address::matches(&endpoint.path, &address.path)
            })
        };
        self.current.iter().copied().find(fits).filter(|_| self.path.is_none())
    }

    /// Notes an endpoint that was just stated: endpoints in a row share what follows.
    fn state(&mut self, builder: &Builder, index: usize) {
        if !self.stating || self.current.len() >= GROUP_LIMIT {
            self.current.clear();
        }
        if !self.current.contains(&index) {
            self.current.push(index);
        }
        self.stating = true;
        let Some(endpoint) = builder.page.endpoints.get(index) else { return };
        for (at, _) in endpoint.path.rmatch_indices('/').take(HEADING_SEGMENTS) {
            let ending = endpoint.path.get(at..).unwrap_or_default();
            self.endings.insert((None, ending.to_owned()));
            self.endings.insert((endpoint.method.clone(), ending.to_owned()));
        }
    }

    /// What stands here belongs to the endpoints that are stated so far.
    pub(super) fn facts_begin(&mut self, builder: &mut Builder) {
        self.flush_call(builder);
        self.stating = false;
    }

    /// A verb and a path in a heading state an endpoint, where no address follows at once.
    pub(super) fn flush_call(&mut self, builder: &mut Builder) {
        if self.path.as_ref().is_some_and(|heading| heading.method.is_some()) {
            self.flush_path(builder);
        }
    }

    /// A path in a heading that no address follows is all that the page says.
    pub(super) fn flush_path(&mut self, builder: &mut Builder) {
        let Some(PathHeading { method, path, line }) = self.path.take() else { return };
        let Some(address) = address::parse(&path) else { return };
        // The end of an address that is stated elsewhere is no endpoint of its own.
        if !self.endings.contains(&(method.clone(), address.path.clone())) {
            let index = builder.endpoint(method.as_deref(), &address, Origin::Heading, line);
            self.state(builder, index);
        }
    }

    /// Gives the headers of every request to every endpoint; where these are too many to name, to the page as a whole.
    pub(super) fn share_headers(&self, builder: &mut Builder) {
        let count = builder.page.endpoints.len();
        let endpoints = if count <= GROUP_LIMIT { (0..count).collect() } else { Vec::new() };
        for index in &self.shared_headers {
            if let Some(header) = builder.page.parameters.get_mut(*index) {
                header.attribute.endpoints.clone_from(&endpoints);
            }
        }
    }

    /// Lines of a request: the call, and headers.
    pub(super) fn http(&mut self, builder: &mut Builder, content: &str, line: usize) {
        for (index, text) in content.lines().enumerate() {
            let line = line + index;
            if let Some((method, mut address)) = address::call(text) {
                keep_samples(&mut address);
                builder.address_example(text.trim(), line, self.current.clone());
                self.addresses.push((method, address, line));
            } else if let Some((name, _)) = text.split_once(": ")
                && !name.contains(' ')
            {
                self.header(builder, name, line);
            }
        }
    }
}

/// Keeps the values of a query that are values.
fn keep_samples(address: &mut Address) {
    for (_, value) in &mut address.query {
        *value = sample(std::mem::take(value)).unwrap_or_default();
    }
}

/// A printed value, or `None` for words in the place of one: `{phone}`, `CURSOR_VALUE`.
pub(super) fn sample(value: String) -> Option<String> {
    let is_words =
        value.contains('_') && !value.chars().any(|sign| sign.is_lowercase() || sign.is_numeric());
    if value.is_empty() || value.contains('{') || is_words {
        return None;
    }
    // A slash at the end of an address is no part of the value, unless the value is an address itself.
    Some(if value.contains("://") { value } else { value.trim_end_matches('/').to_owned() })
}
