//! Docusaurus pages: attribute tables below headings, in Portuguese or English.

mod endpoints;
mod nested;
mod settle;
mod tables;

use super::builder::{Builder, Printed};
use super::callbacks;
use super::choices::Choices;
use super::headings::{self, Heading, Section};
use super::lead_in::LeadIn;
use super::table::says_deprecated;
use crate::facts::{Origin, Place, Provenance, Role};
use crate::markdown::{Block, Inline, Kind};
pub(crate) use nested::follow_examples;
use std::collections::{HashMap, HashSet};

#[derive(Default)]
struct Reader {
    section: Section,
    /// The rows now read are mandatory or not.
    mandatory: Option<bool>,
    object: Option<String>,
    status: Option<u16>,
    /// The place that the headings name, when they do.
    place: Option<Place>,
    /// The path of the last heading, for the address that follows.
    path: Option<PathHeading>,
    /// From here on, what is called a response is what a webhook delivers.
    delivers: bool,
    /// The events that the last table with a row for its event names.
    events: Vec<usize>,
    /// A verb that stood alone: the address follows in a paragraph of its own.
    verb: Option<String>,
    /// The endpoints that were stated last: a group of those that are stated in a row.
    current: Vec<usize>,
    /// How the paths of the stated endpoints end, with the verb and without.
    endings: HashSet<(Option<String>, String)>,
    /// No facts came since the last endpoint was stated: the next one joins its group.
    stating: bool,
    /// The level of a heading that announced an example of a payload: the next one of its level ends it.
    example_level: Option<u8>,
    /// What the paragraphs since the last heading, table or example announce.
    lead_in: LeadIn,
    /// The page says that every request carries the headers that follow.
    every_request: bool,
    /// Headers of every request, by their place among the parameters.
    shared_headers: Vec<usize>,
    /// Addresses printed as examples.
    addresses: Vec<settle::ExampleAddress>,
    /// Attributes whose place is settled at the end, when all addresses are known.
    unplaced: Vec<settle::Unplaced>,
    /// Where the last attribute of a name stands among these.
    named: HashMap<String, usize>,
    /// The values that the rows tell in plain words.
    choices: Choices,
}

/// A path in a heading, with the verb when it is printed there.
struct PathHeading {
    method: Option<String>,
    path: String,
    line: usize,
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
    reader.share_headers(&mut builder);
    settle::settle(&mut builder, reader.current, &reader.addresses, reader.unplaced);
    reader.choices.give(&mut builder.page);
    callbacks::own(&mut builder.page);
    builder
}

impl Reader {
    fn block(&mut self, builder: &mut Builder, block: &Block, before_table: bool) {
        if let Kind::Item(_, text) = &block.kind
            && self.accepted_value(text.trimmed())
        {
            return;
        }
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
        // A heading without text is a slip of the pen, and ends nothing.
        if text.trimmed().is_empty() || self.address(builder, text, line) {
            return;
        }
        self.lead_in.clear();
        if level <= 2 {
            self.stating = false;
        }
        if self.example_level.is_some_and(|opened| level <= opened) {
            self.enter(Section::Other);
        }
        let heading = Heading::of(text.trimmed());
        if !matches!(heading, Heading::Path(..)) {
            self.flush_call(builder);
        }
        match heading {
            Heading::Path(method, path) => {
                self.flush_path(builder);
                self.path = Some(PathHeading { method, path, line });
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
            Heading::EveryRequest => {
                self.enter(Section::Header);
                self.every_request = true;
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
            Heading::PayloadExample => {
                self.enter(Section::Payload);
                self.example_level = Some(level);
            }
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
        self.every_request = false;
        self.example_level = None;
        self.stating &= matches!(section, Section::Method | Section::Other);
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
            && let Some(object) = headings::object(trimmed)
        {
            self.object = Some(object);
        }
        self.lead_in.read(trimmed);
        if builder.page.path.contains("webhook") {
            self.named_events(builder, trimmed, line);
        }
    }

    /// Names of webhook events are words that end in `Callback`.
    fn named_events(&self, builder: &mut Builder, text: &str, line: usize) {
        for word in callbacks::named(text) {
            builder.named_webhook(word, None, Origin::Mention, line);
        }
    }

    fn code(&mut self, builder: &mut Builder, info: &str, content: &str, line: usize) {
        self.facts_begin(builder);
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
        let lead_in = std::mem::take(&mut self.lead_in);
        let role = match self.section {
            Section::Attributes if self.reads_only(builder) => Role::Response,
            Section::Response => Role::Response,
            Section::Payload => Role::Webhook,
            Section::Body
            | Section::Attributes
            | Section::Method
            | Section::Params
            | Section::Header => Role::Request,
            Section::Other => lead_in.role(),
        };
        let status = if role == Role::Request { None } else { self.status };
        builder.example(Printed {
            role,
            status,
            raw: content,
            line,
            provenance: Provenance::Documented,
            endpoints: self.current.clone(),
            events: Vec::new(),
        });
        callbacks::of_example(builder, line);
    }

    /// The endpoint is a `GET`: it has no body, so a body is an answer.
    fn reads_only(&self, builder: &Builder) -> bool {
        let mut endpoints =
            self.current.iter().filter_map(|index| builder.page.endpoints.get(*index)).peekable();
        endpoints.peek().is_some()
            && endpoints.all(|endpoint| endpoint.method.as_deref() == Some("GET"))
    }
}

/// The name in `case 'NAME':`. Code that handles an event, printed where payloads are, still names the event.
fn case_label(content: &str) -> Option<&str> {
    let rest = content.trim_start().strip_prefix("case ")?;
    let quote = rest.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    rest.get(1..)?.split_once(quote).map(|(name, _)| name)
}
