//! Pages of regular tables, one for each method or webhook payload.

mod choices;
pub(super) mod limits;
mod members;
pub(super) mod provenance;

use super::address::{self, Address};
use super::builder::{Builder, Printed};
use super::stated::Stated;
use super::table::{Columns, says_deprecated};
use crate::facts::{Attribute, Origin, Place, Provenance, Role};
use crate::json::Payload;
use crate::markdown::{Block, Inline, Kind};

/// A text about the objects of a table tells their members once; of more objects than this it tells none.
const OBJECT_LIMIT: usize = 32;

/// The part of the page that the reader is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Other,
    /// A page or part of a page about one status: its tables and payloads are those of the answer.
    Answer(u16),
    Limits,
    Notes,
    Parameters(Place),
    RequestExample,
    ResponseFields,
    ResponseExample,
    PayloadFields,
    PayloadExample,
}

struct Reader {
    builder: Builder,
    stated: Stated,
    section: Section,
    object: Option<String>,
    method: Option<String>,
    path: Option<(String, usize)>,
    host: Option<String>,
    /// The line of text before a fence.
    label: String,
    /// The objects of the table before.
    objects: Vec<Attribute>,
    /// How many events the page had named when this part of it began.
    named_before: usize,
    /// The events that were named last: what is told of payloads is told of theirs.
    events: Vec<usize>,
    /// This part says that its subject is a thing of the past.
    is_over: bool,
}

/// Reads the blocks of a page.
pub(super) fn read(builder: Builder, blocks: &[Block]) -> Builder {
    let mut reader = Reader {
        builder,
        stated: Stated::default(),
        section: Section::Other,
        object: None,
        method: None,
        path: None,
        host: None,
        label: String::new(),
        objects: Vec::new(),
        named_before: 0,
        events: Vec::new(),
        is_over: false,
    };
    for block in blocks {
        reader.block(block);
    }
    reader.end()
}

impl Reader {
    fn block(&mut self, block: &Block) {
        match &block.kind {
            Kind::Heading(_, text) => self.heading(text.trimmed(), block.line),
            Kind::Item(_, text) => self.item(text, block.line),
            Kind::Paragraph(text) => self.paragraph(text.trimmed(), block.line),
            Kind::Code(info, content) => self.code(info, content, block.line),
            Kind::Table(header, rows) => self.table(header, rows),
        }
    }

    fn paragraph(&mut self, text: &str, line: usize) {
        self.label = text.to_lowercase();
        self.status_of_page(text);
        if self.section == Section::Limits {
            self.limit(text, line);
        }
        // `Both objects: a, b`: the members of those that the table before names.
        let about_objects = text.split_once(": ").filter(|(head, _)| {
            ["both objects", "all objects", "each object"].contains(&head.to_lowercase().as_str())
        });
        if let Some((_, list)) = about_objects {
            let objects = std::mem::take(&mut self.objects);
            for object in objects.iter().filter(|_| objects.len() <= OBJECT_LIMIT) {
                self.members(object, list, line);
            }
        }
    }

    /// `Status: archived`, as a paragraph or in a list; beside the names of some events of a page, it is theirs alone.
    fn status_of_page(&mut self, text: &str) {
        let Some((label, status)) = text.split_once(':') else { return };
        let status = status.to_lowercase();
        let is_over = ["archived", "legacy"].iter().any(|word| status.contains(word));
        self.is_over |= label.trim() == "Status" && (is_over || says_deprecated(&status));
    }

    /// Ends a part of the page: a status that it told is that of its events, or of the page when it names none.
    fn end_part(&mut self) {
        let events = &mut self.builder.page.webhooks;
        if std::mem::take(&mut self.is_over) {
            self.builder.page.deprecated |= events.len() == self.named_before;
            events.iter_mut().skip(self.named_before).for_each(|event| event.deprecated = true);
        }
        if events.len() > self.named_before {
            self.events = (self.named_before..events.len()).collect();
        }
        self.named_before = events.len();
        self.give_events();
    }

    /// Gives what this part tells of payloads to the events that were named last.
    fn give_events(&mut self) {
        let page = &mut self.builder.page;
        let examples = page.examples.iter_mut().filter(|example| example.role == Role::Webhook);
        let examples = examples.map(|example| &mut example.events);
        let attributes = page.payload_attributes.iter_mut().map(|attribute| &mut attribute.events);
        for events in examples.chain(attributes).filter(|events| events.is_empty()) {
            events.clone_from(&self.events);
        }
    }

    /// What is told of each event is told of the page.
    fn end(mut self) -> Builder {
        self.end_part();
        let events = &mut self.builder.page.webhooks;
        if !events.is_empty() && events.iter().all(|event| event.deprecated) {
            events.iter_mut().for_each(|event| event.deprecated = false);
            self.builder.page.deprecated = true;
        }
        self.builder
    }

    /// A limit, and the status of what is sent above it.
    fn limit(&mut self, text: &str, line: usize) {
        let endpoints = self.stated.of_fact();
        let limit = limits::stated(text, line, endpoints.clone());
        let status = limit.as_ref().and_then(|_| status_in(&text.to_lowercase()));
        self.builder.page.limits.extend(limit);
        let is_known =
            |status: &u16| self.builder.page.statuses.iter().any(|known| known.status == *status);
        if let Some(status) = status.filter(|status| !is_known(status)) {
            self.builder.status(status, None, line, endpoints);
        }
    }

    /// A note that says how the examples above it came to be.
    fn note(&mut self, text: &str) {
        let Some(role) = provenance::of_note(text) else { return };
        for example in &mut self.builder.page.examples {
            let is_meant = role.is_none_or(|role| role == example.role);
            if is_meant && example.provenance == Provenance::Documented {
                example.provenance = Provenance::Constructed;
            }
        }
    }

    fn heading(&mut self, text: &str, line: usize) {
        self.label.clear();
        self.object = None;
        self.objects.clear();
        self.end_part();
        let folded = text.to_lowercase();
        if let Some(section) = section(&folded) {
            self.section = section;
        } else if let Some(status) = status_of_title(&folded) {
            self.section = Section::Answer(status);
            self.builder.status(status, None, line, self.stated.of_fact());
        } else if let Some((object, _)) = text.split_once(" object") {
            // `products[] object`, `messageData.quotedMessage object (…)`: a part of the fields above.
            self.object = Some(object.replace("[]", ""));
        } else {
            self.section = Section::Other;
        }
    }

    fn item(&mut self, text: &Inline, line: usize) {
        match self.section {
            Section::Limits => return self.limit(text.trimmed(), line),
            Section::Notes => return self.note(text.trimmed()),
            _ => self.status_of_page(text.trimmed()),
        }
        let Some((label, _)) = text.trimmed().split_once(':') else { return };
        // A label can be a code span itself.
        let codes = text.codes.get(usize::from(text.starts_with_code)..).unwrap_or_default();
        let Some(code) = codes.first() else { return };
        match label.trim() {
            "HTTP verb" => self.method = Some(code.clone()),
            "Path" => self.path = Some((code.clone(), line)),
            "Host" => {
                self.host = Some(code.clone());
                self.state_endpoint();
            }
            "typeWebhook" => {
                // `messageData` is named in passing; event names have no capital at the start and no dot.
                for event in codes.iter().filter(|event| *event != "messageData") {
                    self.builder.webhook(event, None, line);
                }
            }
            "messageData.typeMessage" => self.variants(codes),
            _ => {}
        }
    }

    /// A second discriminator applies to the events that were just named.
    fn variants(&mut self, codes: &[String]) {
        let named = self.builder.take_webhooks();
        for (index, webhook) in named.iter().enumerate() {
            if index < self.named_before {
                self.builder.webhook(&webhook.event, webhook.variant.as_deref(), webhook.line);
                if let Some(kept) = self.builder.page.webhooks.get_mut(index) {
                    kept.deprecated = webhook.deprecated;
                }
                continue;
            }
            for code in codes {
                self.builder.webhook(&webhook.event, Some(code), webhook.line);
            }
        }
    }

    fn state_endpoint(&mut self) {
        let Some((path, line)) = self.path.clone() else { return };
        let Some(address) = address::parse(&path) else { return };
        let address = Address { host: self.host.clone(), ..address };
        let method = self.method.as_deref();
        let index = self.builder.endpoint(method, &address, Origin::Statement, line);
        self.stated.add(&self.builder.page, index);
    }

    fn code(&mut self, info: &str, content: &str, line: usize) {
        let (role, status) = match self.section {
            Section::RequestExample => (Role::Request, None),
            Section::ResponseExample => (Role::Response, status_in(&self.label)),
            Section::Answer(status) => (Role::Response, Some(status)),
            Section::PayloadExample => (Role::Webhook, None),
            _ => (Role::Unplaced, None),
        };
        let printed = Printed {
            role,
            status,
            raw: content,
            line,
            provenance: provenance::of_label(&self.label),
            endpoints: self.stated.of_fact(),
            events: Vec::new(),
        };
        if info.trim() == "json" {
            self.builder.example(printed);
        } else {
            self.builder.text_example(
                printed,
                Payload::NotJson { reason: format!("line {line}: is not printed as JSON") },
            );
        }
        self.label.clear();
    }

    fn table(&mut self, header: &[Inline], rows: &[(usize, Vec<Inline>)]) {
        if header.first().is_some_and(|cell| cell.trimmed() == "HTTP code") {
            return self.errors(rows);
        }
        if let Some(columns) = limits::Columns::of(header) {
            let limits = rows.iter().filter_map(|(line, row)| columns.limit(row, *line));
            return self.builder.page.limits.extend(limits);
        }
        let Some(columns) = Columns::of(header) else { return };
        self.objects.clear();
        for (line, row) in rows {
            if self.section == Section::Parameters(Place::Body)
                && let Some(body) = columns.whole_body(row, *line)
            {
                self.attribute(body);
            }
            let Some(mut attribute) = columns.attribute(row, *line) else { continue };
            let meaning = columns.meaning.and_then(|column| row.get(column));
            let meaning = meaning.map_or("", Inline::trimmed);
            let type_name = attribute.type_name.as_deref().unwrap_or_default();
            attribute.values = choices::told(type_name, meaning);
            self.attribute(attribute.clone());
            if attribute.type_name.as_deref().is_some_and(|name| name.contains("object")) {
                self.members(&attribute, meaning, *line);
                self.objects.push(attribute);
            }
        }
    }

    /// The members of an object that a text lists.
    fn members(&mut self, object: &Attribute, list: &str, line: usize) {
        for member in members::listed(list) {
            let name = format!("{}.{}", object.name, member.name);
            let (type_name, values) = (member.type_name, member.values);
            self.attribute(Attribute { name, type_name, values, line, ..Attribute::default() });
        }
    }

    fn attribute(&mut self, mut attribute: Attribute) {
        attribute.object = self.object.clone();
        attribute.endpoints = self.stated.of_fact();
        match self.section {
            Section::Parameters(place) => self.builder.parameter(place, attribute),
            Section::ResponseFields => self.builder.response(None, attribute),
            Section::Answer(status) => self.builder.response(Some(status), attribute),
            Section::PayloadFields => self.builder.page.payload_attributes.push(attribute),
            _ => {}
        }
    }

    fn errors(&mut self, rows: &[(usize, Vec<Inline>)]) {
        for (line, row) in rows {
            let Some(status) = row.first().and_then(|cell| cell.trimmed().parse().ok()) else {
                continue;
            };
            let identifier =
                row.get(1).map(|cell| cell.trimmed().to_owned()).filter(|text| !text.is_empty());
            self.builder.status(status, identifier, *line, self.stated.of_fact());
        }
    }
}

/// The part of the page that a heading begins; `None` for one that is no part of every page.
fn section(folded: &str) -> Option<Section> {
    Some(match folded {
        "path parameters" => Section::Parameters(Place::Path),
        "query parameters" => Section::Parameters(Place::Query),
        "header parameters" | "headers" => Section::Parameters(Place::Header),
        "request body fields" => Section::Parameters(Place::Body),
        "request body example" => Section::RequestExample,
        "response fields" => Section::ResponseFields,
        "response body example" => Section::ResponseExample,
        "payload fields" => Section::PayloadFields,
        "payload example" => Section::PayloadExample,
        "limits" => Section::Limits,
        "notes" => Section::Notes,
        _ => return None,
    })
}

/// `http 466: what it means`, in small letters.
fn status_of_title(folded: &str) -> Option<u16> {
    let number = folded.strip_prefix("http ")?;
    let number = number.split_once(':').map_or(number, |(number, _)| number);
    number.parse().ok().filter(|status| (100..600).contains(status))
}

/// The status that the line before an example names, in small letters.
pub(super) fn status_in(label: &str) -> Option<u16> {
    let (_, after) = label.split_once("http ")?;
    after.get(..3)?.parse().ok()
}
