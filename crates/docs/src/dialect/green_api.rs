//! Pages of regular tables, one for each method or webhook payload.

use super::address::{self, Address};
use super::builder::{Builder, Printed};
use super::table::{Columns, says_deprecated};
use crate::facts::{Attribute, Origin, Place, Provenance, Role};
use crate::json::Payload;
use crate::markdown::{Block, Inline, Kind};

/// The facts of a page with more endpoints belong to the page as a whole.
const ENDPOINT_LIMIT: usize = 32;

/// The part of the page that the reader is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Other,
    Parameters(Place),
    RequestExample,
    ResponseFields,
    ResponseExample,
    PayloadFields,
    PayloadExample,
}

struct Reader {
    builder: Builder,
    section: Section,
    object: Option<String>,
    method: Option<String>,
    path: Option<(String, usize)>,
    host: Option<String>,
    /// The line of text before a fence.
    label: String,
}

/// Reads the blocks of a page.
pub(super) fn read(builder: Builder, blocks: &[Block]) -> Builder {
    let mut reader = Reader {
        builder,
        section: Section::Other,
        object: None,
        method: None,
        path: None,
        host: None,
        label: String::new(),
    };
    for block in blocks {
        reader.block(block);
    }
    reader.builder
}

impl Reader {
    fn block(&mut self, block: &Block) {
        match &block.kind {
            Kind::Heading(_, text) => self.heading(text.trimmed()),
            Kind::Item(_, text) => self.item(text, block.line),
            Kind::Paragraph(text) => {
                self.label = text.trimmed().to_lowercase();
                if self.label.starts_with("status:") && says_deprecated(&self.label) {
                    self.builder.page.deprecated = true;
                }
            }
            Kind::Code(info, content) => self.code(info, content, block.line),
            Kind::Table(header, rows) => self.table(header, rows),
        }
    }

    /// All of them: a page describes one method. One that states many describes none of them in particular.
    fn endpoints(&self) -> Vec<usize> {
        let count = self.builder.page.endpoints.len();
        if count > ENDPOINT_LIMIT { Vec::new() } else { (0..count).collect() }
    }

    fn heading(&mut self, text: &str) {
        self.label.clear();
        self.object = None;
        let folded = text.to_lowercase();
        self.section = match folded.as_str() {
            "path parameters" => Section::Parameters(Place::Path),
            "query parameters" => Section::Parameters(Place::Query),
            "header parameters" | "headers" => Section::Parameters(Place::Header),
            "request body fields" => Section::Parameters(Place::Body),
            "request body example" => Section::RequestExample,
            "response fields" => Section::ResponseFields,
            "response body example" => Section::ResponseExample,
            "payload fields" => Section::PayloadFields,
            "payload example" => Section::PayloadExample,
            _ => {
                // `products[] object`, `messageData.quotedMessage object (…)`: a part of the fields above.
                let Some((object, _)) = text.split_once(" object") else {
                    self.section = Section::Other;
                    return;
                };
                self.object = Some(object.replace("[]", ""));
                self.section
            }
        };
    }

    fn item(&mut self, text: &Inline, line: usize) {
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
        for webhook in named {
            for code in codes {
                self.builder.webhook(&webhook.event, Some(code), webhook.line);
            }
        }
    }

    fn state_endpoint(&mut self) {
        let Some((path, line)) = self.path.clone() else { return };
        let Some(address) = address::parse(&path) else { return };
        let address = Address { host: self.host.clone(), ..address };
        self.builder.endpoint(self.method.as_deref(), &address, Origin::Statement, line);
    }

    fn code(&mut self, info: &str, content: &str, line: usize) {
        let role = match self.section {
            Section::RequestExample => Role::Request,
            Section::ResponseExample => Role::Response,
            Section::PayloadExample => Role::Webhook,
            _ => Role::Unplaced,
        };
        let status = (role == Role::Response).then(|| status_in(&self.label)).flatten();
        let printed = Printed {
            role,
            status,
            raw: content,
            line,
            provenance: provenance(&self.label),
            endpoints: self.endpoints(),
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
        let Some(columns) = Columns::of(header) else { return };
        for (line, row) in rows {
            if let Some(attribute) = columns.attribute(row, *line) {
                let members =
                    members(&attribute, columns.meaning.and_then(|column| row.get(column)));
                self.attribute(attribute);
                for member in members {
                    self.attribute(member);
                }
            }
        }
    }

    fn attribute(&mut self, mut attribute: Attribute) {
        attribute.object = self.object.clone();
        attribute.endpoints = self.endpoints();
        match self.section {
            Section::Parameters(place) => self.builder.parameter(place, attribute),
            Section::ResponseFields => self.builder.response(None, attribute),
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
            self.builder.status(status, identifier, *line, self.endpoints());
        }
    }
}

/// The members of an object whose row lists nothing but their names: `idInstance, wid, typeInstance`.
fn members(object: &Attribute, meaning: Option<&Inline>) -> Vec<Attribute> {
    let is_object = object.type_name.as_deref().is_some_and(|name| name.contains("object"));
    let Some(meaning) = meaning.filter(|_| is_object) else { return Vec::new() };
    let meaning = without_remarks(meaning.trimmed());
    let is_name = |name: &str| {
        name.starts_with(|sign: char| sign.is_ascii_lowercase())
            && name.chars().all(|sign| sign.is_ascii_alphanumeric())
    };
    // `a, b; for another kind: c, d` lists them kind by kind.
    let lists =
        meaning.split(';').map(|list| list.rsplit_once(": ").map_or(list, |(_, names)| names));
    let lists = lists.map(|list| list.split(',').map(str::trim).collect::<Vec<_>>());
    let lists = lists.filter(|names| names.len() > 1 && names.iter().all(|name| is_name(name)));
    let mut members: Vec<Attribute> = Vec::new();
    for name in lists.flatten().map(|name| format!("{}.{name}", object.name)) {
        if !members.iter().any(|known| known.name == name) {
            members.push(Attribute { name, line: object.line, ..Attribute::default() });
        }
    }
    members
}

/// A text without what it says in parentheses.
fn without_remarks(text: &str) -> String {
    let mut pieces = text.split('(');
    let before = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(before, |kept, piece| {
        let after = piece.split_once(')').map_or("", |(_, after)| after);
        kept.trim_end().to_owned() + after
    })
}

fn status_in(label: &str) -> Option<u16> {
    let (_, after) = label.split_once("http ")?;
    after.get(..3)?.parse().ok()
}

/// Examples that are put together from the fields, or recorded elsewhere, say so in the line before.
fn provenance(label: &str) -> Provenance {
    let says = |words: &[&str]| words.iter().any(|word| label.contains(word));
    if says(&[
        "assembled from",
        "built from",
        "following the documented",
        "illustrative",
        " filled",
    ]) {
        Provenance::Constructed
    } else if says(&["recorded", "third party", "third-party"]) {
        Provenance::Recorded
    } else {
        Provenance::Documented
    }
}
