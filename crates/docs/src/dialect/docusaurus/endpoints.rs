//! Which endpoints a Docusaurus page states, and which ones what follows belongs to.

use super::super::address::{self, Address};
use super::super::builder::Builder;
use super::{PathHeading, Reader};
use crate::facts::Origin;
use crate::markdown::Inline;

/// More endpoints than these share no facts: each fact names all that it belongs to.
const GROUP_LIMIT: usize = 16;

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
        let Some(address) = address::parse(word) else { return false };
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
        self.state(index);
        true
    }

    /// The stated template that an address is an instance of. One that stands below its own path is stated there.
    fn instance_of(&self, builder: &Builder, method: &str, address: &Address) -> Option<usize> {
        let index = builder.template_of(method, &address.path).filter(|_| self.path.is_none())?;
        let endpoint = builder.page.endpoints.get(index)?;
        (endpoint.path != address.path).then_some(index)
    }

    /// Notes an endpoint that was just stated: endpoints in a row share what follows.
    fn state(&mut self, index: usize) {
        if !self.stating || self.current.len() >= GROUP_LIMIT {
            self.current.clear();
        }
        if !self.current.contains(&index) {
            self.current.push(index);
        }
        self.stating = true;
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
        let mut endpoints = builder.page.endpoints.iter();
        let named = endpoints.any(|endpoint| {
            (method.is_none() || method == endpoint.method)
                && endpoint.path.ends_with(&address.path)
        });
        if !named {
            let index = builder.endpoint(method.as_deref(), &address, Origin::Heading, line);
            self.state(index);
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
            if let Some((method, address)) = address::call(text) {
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
