//! Pages for MkDocs as GREEN-API writes them, in any language: one for each method or notification.
//!
//! The ids of the headings tell the parts of a page (`{#request-parameters}`); where one has none, its words do.

mod assembled;
mod calls;
mod conditions;
mod events;
mod fields;
mod flat;
mod html;
mod known;
mod language;
mod lead_in;
mod section;
mod values;

pub(super) use assembled::Assembled;
pub(super) use flat::flat;
pub(super) use html::to_markdown;

use super::address::Address;
use super::builder::{Builder, Printed};
use super::green_api::{limits, provenance, status_in};
use super::stated::Stated;
use super::table::{Columns, calls_deprecated, says_deprecated};
use crate::facts::{Origin, Place};
use crate::markdown::{Block, Inline, Kind};

use conditions::Conditions;
use fields::Field;
use known::Known;
use section::Section;

struct Reader {
    builder: Builder,
    stated: Stated,
    section: Section,
    /// The level of the heading that began the section.
    level: u8,
    /// The section that the last heading of the second level began.
    part: Section,
    /// The object whose fields the next table lists.
    object: Option<String>,
    /// A verb that stands alone, or in the sentence before the address.
    verb: Option<String>,
    /// The line of text before a fence, in small letters.
    label: String,
    known: Known,
    /// The field whose values a list states.
    listed: Option<String>,
    /// The items of the next list are events.
    lists_events: bool,
}

/// Reads the blocks of a page.
pub(super) fn read(builder: Builder, blocks: &[Block]) -> Builder {
    let mut reader = Reader {
        builder,
        stated: Stated::default(),
        section: Section::Other,
        level: 1,
        part: Section::Other,
        object: None,
        verb: None,
        label: String::new(),
        known: Known::default(),
        listed: None,
        lists_events: false,
    };
    let title = reader.builder.page.title.take();
    reader.builder.page.title = title.map(|title| section::split_id(&title).0.to_owned());
    for block in blocks {
        reader.block(block);
    }
    events::settle(&mut reader.builder);
    reader.builder
}

impl Reader {
    fn block(&mut self, block: &Block) {
        if !matches!(block.kind, Kind::Item(..)) {
            self.listed = None;
            self.lists_events = false;
        }
        match &block.kind {
            Kind::Heading(level, text) => self.heading(*level, text),
            Kind::Item(_, text) => self.item(text, block.line),
            Kind::Paragraph(text) => self.paragraph(text, block.line),
            Kind::Code(info, content) => self.code(info, content, block.line),
            Kind::Table(header, rows) => self.table(header, rows),
        }
    }

    fn heading(&mut self, level: u8, text: &Inline) {
        self.label.clear();
        self.object = None;
        self.verb = None;
        let (words, id) = section::split_id(text.trimmed());
        if level == 1 {
            self.builder.page.deprecated |= says_deprecated(words);
            self.section = Section::Other;
        } else if let Some(section) = id.and_then(|id| Section::of_id(id, words)) {
            self.begin(section, level);
        } else if let Some(object) = self.object_of_heading(text, words) {
            self.object = Some(object);
        } else if let Some(section) = Section::of_words(words) {
            self.begin(section, level);
        } else if level <= self.level {
            self.section = Section::Other;
        }
        if level <= 2 {
            self.part = self.section;
        }
    }

    fn begin(&mut self, section: Section, level: u8) {
        let part = if level > 2 { self.part } else { Section::Other };
        (self.section, self.level) = (section.below(part), level);
    }

    /// A heading among the fields names the object of the next table.
    fn object_of_heading(&self, text: &Inline, words: &str) -> Option<String> {
        self.lead_in(&Inline { text: words.to_owned(), ..text.clone() })
    }

    /// The object that a line among the fields names.
    fn lead_in(&self, text: &Inline) -> Option<String> {
        self.section.fields()?;
        match text.codes.as_slice() {
            [] => lead_in::last_word(text.trimmed()).filter(|name| self.known.has(name)),
            _ => lead_in::object(text),
        }
    }

    fn paragraph(&mut self, text: &Inline, line: usize) {
        self.text(text, line);
        self.label = text.trimmed().to_lowercase();
        self.deprecation(text);
        self.lists_events = events::are_announced(&self.label);
        self.verb = calls::verb_in(text.trimmed()).or(self.verb.take());
        self.object = self.lead_in(text).or(self.object.take());
        if values::are_announced(&self.label) && self.label.ends_with(':') {
            self.listed = text.codes.iter().rev().find(|code| self.known.has(code)).cloned();
        }
    }

    fn item(&mut self, text: &Inline, line: usize) {
        self.text(text, line);
        if let Some(event) = events::listed(text).filter(|_| self.lists_events) {
            self.builder.named_webhook(&event, None, Origin::FeatureTable, line);
        }
        let Some(name) = self.listed.as_deref() else { return };
        let attribute = self.known.last_mut(&mut self.builder.page, name);
        if let Some(attribute) = attribute {
            fields::extend(attribute, values::continued(text));
        }
    }

    /// Above the parts of a page, and beside its address, a note may call all of it deprecated.
    fn deprecation(&mut self, text: &Inline) {
        let is_whole = matches!(self.section, Section::Other | Section::Request);
        if is_whole && self.level <= 2 && calls_deprecated(text.trimmed()) {
            self.builder.page.deprecated = true;
        }
    }

    /// What a paragraph or an item may say.
    fn text(&mut self, text: &Inline, line: usize) {
        let Conditions { events, variants } = Conditions::of(text);
        events.iter().for_each(|event| {
            self.builder.webhook(event, None, line);
        });
        if !variants.is_empty() {
            events::tell_apart(&mut self.builder, &variants);
        }
        // An address without a fence: a code span, and nothing else.
        if text.codes.len() == 1 && text.starts_with_code {
            self.statement(text.trimmed(), line);
        }
    }

    fn code(&mut self, info: &str, content: &str, line: usize) {
        if let Some(verb) = language::title(info).and_then(calls::verb_in) {
            self.verb = Some(verb);
        }
        let language = language::of(info);
        if !self.statement(content, line) && language::is_payload(&language, content) {
            self.example(content, line);
        }
        self.label.clear();
    }

    /// Reads the statement of an endpoint, and tells whether a text is one.
    fn statement(&mut self, text: &str, line: usize) -> bool {
        if self.section.prints_calls() {
            return false;
        }
        match calls::stated(text) {
            Some(calls::Stated::Whole(verb, address)) => self.endpoint(Some(&verb), &address, line),
            Some(calls::Stated::Verb(verb)) => self.verb = Some(verb),
            Some(calls::Stated::Address(address)) if self.section == Section::Request => {
                let verb = self.verb.take();
                self.endpoint(verb.as_deref(), &address, line);
            }
            _ => return false,
        }
        true
    }

    fn endpoint(&mut self, verb: Option<&str>, address: &Address, line: usize) {
        let index = self.builder.endpoint(verb, address, Origin::Statement, line);
        self.stated.add(&self.builder.page, index);
    }

    fn example(&mut self, content: &str, line: usize) {
        let printed = Printed {
            role: self.section.role(),
            status: status_in(&self.label),
            raw: content,
            line,
            provenance: provenance::of_label(&self.label),
            endpoints: self.stated.of_fact(),
            events: Vec::new(),
        };
        self.builder.example(printed);
    }

    fn table(&mut self, header: &[Inline], rows: &[(usize, Vec<Inline>)]) {
        if let Some(columns) = limits::Columns::of(header) {
            let limits = rows.iter().filter_map(|(line, row)| columns.limit(row, *line));
            return self.builder.page.limits.extend(limits);
        }
        let is_status = |cell: &Inline| cell.trimmed().to_lowercase().contains("http");
        if header.first().is_some_and(is_status) {
            return self.errors(rows);
        }
        let object = self.object.take();
        let (Some(section), Some(columns)) = (self.section.fields(), Columns::of(header)) else {
            return;
        };
        for mut field in fields::of(&columns, rows) {
            field.attribute.object.clone_from(&object);
            field.attribute.endpoints = self.stated.of_fact();
            self.field(section, field);
        }
    }

    fn field(&mut self, section: Section, field: Field) {
        let page = &mut self.builder.page;
        match section {
            Section::Parameters(place) => {
                let place = self.place(place, &field);
                self.known.parameter(&mut self.builder, place, field.attribute);
            }
            Section::ResponseFields => self.known.response(page, field.attribute),
            Section::PayloadFields => {
                events::name(&mut self.builder, &field.attribute);
                self.known.payload(&mut self.builder.page, field.attribute);
            }
            _ => {}
        }
    }

    /// Where a parameter is sent: as the page says, and else as calls of its verb send theirs.
    fn place(&self, stated: Option<Place>, field: &Field) -> Place {
        let endpoints = &field.attribute.endpoints;
        let is_in_path = self.builder.in_path(endpoints, &field.attribute.name);
        let takes_no_body = !endpoints.is_empty() && self.builder.all_read(endpoints);
        let by_verb = if takes_no_body { Place::Query } else { Place::Body };
        let in_path = is_in_path.then_some(Place::Path);
        in_path.or(stated).or(field.place).unwrap_or(by_verb)
    }

    fn errors(&mut self, rows: &[(usize, Vec<Inline>)]) {
        for (line, row) in rows {
            let Some(status) = row.first().and_then(|cell| status(cell.trimmed())) else {
                continue;
            };
            let identifier = row.get(1).map(|cell| cell.trimmed().to_owned());
            let identifier = identifier.filter(|text| !text.is_empty());
            self.builder.status(status, identifier, *line, self.stated.of_fact());
        }
    }
}

/// `400`, `HTTP 400`.
fn status(cell: &str) -> Option<u16> {
    let number = cell.trim_start_matches("HTTP").trim();
    number.parse().ok().filter(|status| (100..600).contains(status))
}
