//! Docusaurus pages: attribute tables below headings, in Portuguese or English.

mod heading;
mod settle;

use super::address;
use super::builder::{Builder, Printed};
use super::table::{Columns, clean, says_deprecated};
use crate::facts::{Attribute, Origin, Place, Provenance, Role};
use crate::markdown::{Block, Inline, Kind};
use heading::{Heading, Section};

#[derive(Default)]
struct Reader {
    section: Section,
    /// The rows now read are mandatory or not.
    mandatory: Option<bool>,
    object: Option<String>,
    status: Option<u16>,
    /// The place that the headings name, when they do.
    place: Option<Place>,
    /// The path of the last heading, for the address that follows, and its line.
    path: Option<(String, usize)>,
    /// From here on, what is called a response is what a webhook delivers.
    delivers: bool,
    /// A verb that stood alone: the address follows in a paragraph of its own.
    verb: Option<String>,
    /// The endpoints that were stated last.
    current: Vec<usize>,
    /// Addresses printed as examples.
    addresses: Vec<settle::ExampleAddress>,
    /// Attributes whose place is settled at the end, when all addresses are known.
    unplaced: Vec<(Option<Place>, Attribute)>,
}

/// Reads the blocks of a page.
pub(super) fn read(mut builder: Builder, blocks: &[Block]) -> Builder {
    builder.page.deprecated = builder.page.title.as_deref().is_some_and(says_deprecated);
    let mut reader = Reader::default();
    for (index, block) in blocks.iter().enumerate() {
        let before_table =
            matches!(blocks.get(index + 1), Some(Block { kind: Kind::Table(..), .. }));
        reader.block(&mut builder, block, before_table);
    }
    reader.flush_path(&mut builder);
    settle::settle(&mut builder, reader.current, &reader.addresses, reader.unplaced);
    builder
}

impl Reader {
    fn block(&mut self, builder: &mut Builder, block: &Block, before_table: bool) {
        match &block.kind {
            Kind::Heading(level, text) => self.heading(builder, *level, text, block.line),
            Kind::Paragraph(text) | Kind::Item(_, text) => {
                self.paragraph(builder, text, block.line, before_table)
            }
            Kind::Code(info, content) => self.code(builder, info, content, block.line),
            Kind::Table(header, rows) => self.table(builder, header, rows),
        }
    }

    fn heading(&mut self, builder: &mut Builder, level: u8, text: &Inline, line: usize) {
        if self.address(builder, text, line) {
            return;
        }
        match Heading::of(text.trimmed()) {
            Heading::Path(method, path) => {
                self.flush_path(builder);
                if let Some(method) = method {
                    if let Some(address) = address::parse(&path) {
                        self.current =
                            vec![builder.endpoint(Some(&method), &address, Origin::Heading, line)];
                    }
                } else {
                    self.path = Some((path, line));
                }
                self.section = Section::Method;
            }
            Heading::Status(status) => {
                self.enter(if self.delivers { Section::Payload } else { Section::Response });
                self.status = Some(status);
                builder.status(status, None, line, self.current.clone());
            }
            Heading::Section(section) => {
                self.delivers |= section == Section::Payload;
                self.enter(if self.delivers && section == Section::Response {
                    Section::Payload
                } else {
                    section
                });
            }
            Heading::Query => {
                self.enter(Section::Attributes);
                self.place = Some(Place::Query);
            }
            Heading::Mandatory(mandatory, object, place) => {
                if !matches!(self.section, Section::Response | Section::Payload) {
                    self.section = Section::Attributes;
                }
                self.mandatory = Some(mandatory);
                self.object = object;
                self.place = place.or(self.place);
            }
            Heading::Example => {}
            Heading::Other(name) if self.section.has_tables() && level >= 3 => {
                // A sentence names no object.
                self.object =
                    (name.split_whitespace().count() <= 3 && !name.ends_with(':')).then_some(name);
                self.mandatory = None;
            }
            Heading::Other(_) => self.enter(Section::Other),
        }
    }

    fn enter(&mut self, section: Section) {
        self.section = section;
        self.mandatory = None;
        self.object = None;
        self.status = None;
        self.place = None;
    }

    fn paragraph(&mut self, builder: &mut Builder, text: &Inline, line: usize, before_table: bool) {
        let trimmed = text.trimmed();
        if trimmed.trim_start_matches('\\').starts_with(":::")
            && trimmed.lines().next().is_some_and(says_deprecated)
        {
            builder.page.deprecated = true;
        }
        if self.address(builder, text, line) {
            return;
        }
        if before_table
            && self.section.has_tables()
            && let Some(object) = heading::object(trimmed)
        {
            self.object = Some(object);
        }
        if builder.page.path.contains("webhook") {
            self.named_events(builder, trimmed, line);
        }
    }

    /// Names of webhook events are words that end in `Callback`.
    fn named_events(&self, builder: &mut Builder, text: &str, line: usize) {
        for word in text.split(|sign: char| !sign.is_alphanumeric()) {
            if word.len() > "Callback".len() && word.ends_with("Callback") {
                builder.webhook(word, None, line);
            }
        }
    }

    /// A line such as `` `GET` https://… ``: states an endpoint, or gives an example of its address.
    fn address(&mut self, builder: &mut Builder, text: &Inline, line: usize) -> bool {
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
        if matches!(
            self.section,
            Section::Params | Section::Body | Section::Response | Section::Payload
        ) {
            builder.address_example(
                &format!("{} {word}", method.trim()),
                line,
                self.current.clone(),
            );
            self.addresses.push((method.trim().to_owned(), address, line));
            return true;
        }
        let heading = self.path.take();
        let index = builder.endpoint(Some(method.trim()), &address, Origin::Statement, line);
        if let (Some((heading, _)), Some(endpoint)) =
            (heading, builder.page.endpoints.get_mut(index))
        {
            endpoint.heading = Some(heading);
        }
        self.current = vec![index];
        true
    }

    /// A path in a heading that no address follows is all that the page says.
    fn flush_path(&mut self, builder: &mut Builder) {
        if let Some((path, line)) = self.path.take()
            && let Some(address) = address::parse(&path)
        {
            let named = builder
                .page
                .endpoints
                .iter()
                .any(|endpoint| endpoint.path.ends_with(&address.path));
            if !named {
                self.current = vec![builder.endpoint(None, &address, Origin::Heading, line)];
            }
        }
    }

    fn code(&mut self, builder: &mut Builder, info: &str, content: &str, line: usize) {
        let language = info.split_whitespace().next().unwrap_or_default();
        if language.starts_with("http") {
            return self.http(builder, content, line);
        }
        if !matches!(language, "json" | "jsonc" | "")
            || content.trim().is_empty()
            || (language.is_empty() && !content.trim_start().starts_with(['{', '[']))
        {
            return;
        }
        if let Some(name) = case_label(content) {
            let event = builder.page.webhooks.last().map(|webhook| webhook.event.clone());
            if let Some(event) = event {
                builder.webhook(&event, Some(name), line);
            }
            return;
        }
        let role = match self.section {
            Section::Attributes if self.reads_only(builder) => Role::Response,
            Section::Response => Role::Response,
            Section::Payload => Role::Webhook,
            Section::Body
            | Section::Attributes
            | Section::Method
            | Section::Params
            | Section::Header => Role::Request,
            Section::Other => Role::Unplaced,
        };
        let status = if role == Role::Request { None } else { self.status };
        builder.example(Printed {
            role,
            status,
            raw: content,
            line,
            provenance: Provenance::Documented,
            endpoints: self.current.clone(),
        });
        self.events(builder, line);
    }

    /// The endpoint is a `GET`: it has no body, so a body is an answer.
    fn reads_only(&self, builder: &Builder) -> bool {
        let mut endpoints =
            self.current.iter().filter_map(|index| builder.page.endpoints.get(*index)).peekable();
        endpoints.peek().is_some()
            && endpoints.all(|endpoint| endpoint.method.as_deref() == Some("GET"))
    }

    /// A payload whose type is a callback is what a webhook delivers, wherever the page prints it.
    fn events(&self, builder: &mut Builder, line: usize) {
        for value in builder.last_values() {
            let Some(event) = value.get("type").and_then(|event| event.as_str()) else { continue };
            if !event.ends_with("Callback") {
                continue;
            }
            builder.webhook(
                event,
                value.get("notification").and_then(|variant| variant.as_str()),
                line,
            );
            if let Some(example) = builder.page.examples.last_mut() {
                example.role = Role::Webhook;
            }
        }
    }

    /// Lines of a request: the call, and headers.
    fn http(&mut self, builder: &mut Builder, content: &str, line: usize) {
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

    fn header(&self, builder: &mut Builder, name: &str, line: usize) {
        let name = clean(name);
        if !name.is_empty() && !builder.has_header(&name) {
            builder.parameter(
                Place::Header,
                Attribute { name, line, endpoints: self.current.clone(), ..Attribute::default() },
            );
        }
    }

    fn table(&mut self, builder: &mut Builder, header: &[Inline], rows: &[(usize, Vec<Inline>)]) {
        let title = |column: usize| {
            header.get(column).map(|cell| cell.trimmed().to_lowercase()).unwrap_or_default()
        };
        if title(0) == "key" && title(1) == "value" && header.len() == 2 {
            for (line, row) in rows {
                if let Some(name) = row.first() {
                    self.header(builder, name.trimmed(), *line);
                }
            }
            return;
        }
        if title(0).starts_with("valor") || title(0) == "values" {
            return self.values(rows);
        }
        let Some(columns) = Columns::of(header) else { return };
        for (line, row) in rows {
            if self.section == Section::Payload {
                row.iter().for_each(|cell| self.named_events(builder, &cell.text, *line));
            }
            if let Some(attribute) = columns.attribute(row, *line) {
                self.attribute(builder, attribute);
            }
        }
    }

    /// A table of the values of the attribute that was named before it.
    fn values(&mut self, rows: &[(usize, Vec<Inline>)]) {
        let object = self.object.clone();
        let named = self
            .unplaced
            .iter_mut()
            .find(|(_, attribute)| Some(&attribute.name) == object.as_ref());
        if let Some((_, attribute)) = named {
            attribute.values.extend(
                rows.iter()
                    .filter_map(|(_, row)| row.first())
                    .map(|cell| clean(cell.trimmed()))
                    .filter(|name| !name.is_empty()),
            );
        }
    }

    fn attribute(&mut self, builder: &mut Builder, mut attribute: Attribute) {
        attribute.object = self.object.clone();
        attribute.mandatory = attribute.mandatory.or(self.mandatory);
        attribute.endpoints = self.current.clone();
        match self.section {
            Section::Response => builder.response(self.status, attribute),
            Section::Payload => builder.page.payload_attributes.push(attribute),
            Section::Attributes | Section::Body | Section::Params | Section::Method => {
                let place = self.place.or((self.section == Section::Body).then_some(Place::Body));
                self.unplaced.push((place, attribute));
            }
            Section::Header => self.header(builder, &attribute.name, attribute.line),
            Section::Other => {}
        }
    }
}

/// The name in `case 'NAME':`. Code that handles an event, printed where payloads are, still names the event.
fn case_label(content: &str) -> Option<&str> {
    let rest = content.trim_start().strip_prefix("case ")?;
    let quote = rest.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    rest.get(1..)?.split_once(quote).map(|(name, _)| name)
}
