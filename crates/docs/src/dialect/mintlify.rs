//! MDX pages for Mintlify: the endpoint in the front matter, fields as tags, parts in files of their own.

mod pieces;
mod settings;
mod tables;

use super::address;
use super::builder::{Builder, Printed};
use super::callbacks;
use super::choices::Choices;
use super::headings::{Heading, Section};
use super::lead_in::LeadIn;
use super::parts::Parts;
use super::table::says_deprecated;
use crate::facts::{Attribute, Origin, Page, Place, Provenance, Role};
use pieces::{Piece, Tag, pieces};
use settings::{Settings, front_matter};
use tables::Table;

/// Parts that name parts are not followed any deeper.
const DEPTH: usize = 4;

/// Reads the text of a page.
pub(super) fn read(mut builder: Builder, text: &str, path: &str, parts: &Parts) -> Page {
    let matter = front_matter(text);
    let settings = Settings::of(path, parts);
    builder.page.title = matter.value("title").map(|(title, _)| title.to_owned());
    builder.page.deprecated = matter.value("deprecated").is_some_and(|(value, _)| value == "true")
        || builder.page.title.as_deref().is_some_and(says_deprecated);
    let mut reader = Reader::default();
    if let Some((api, line)) = matter.value("api")
        && let Some((method, mut address)) = address::call(api)
    {
        address.host = address.host.take().or_else(|| settings.server.clone());
        let index = builder.endpoint(Some(&method), &address, Origin::Statement, line);
        reader.endpoints.push(index);
        reader.reads_only = matches!(method.as_str(), "GET" | "HEAD");
        if let Some(name) = &settings.header {
            let (name, endpoints) = (name.clone(), vec![index]);
            let attribute = Attribute { name, line, endpoints, ..Attribute::default() };
            builder.parameter(Place::Header, attribute);
        }
    }
    reader.read(&mut builder, matter.body, matter.skipped, (path, parts, 0), None);
    reader.choices.give(&mut builder.page);
    callbacks::own(&mut builder.page);
    let is_reference = matter.value("api").is_some();
    builder.finish(is_reference)
}

#[derive(Default)]
struct Reader {
    endpoints: Vec<usize>,
    reads_only: bool,
    section: Section,
    status: Option<u16>,
    /// The heading says that what follows is mandatory, or that it is not.
    mandatory: Option<bool>,
    /// The fields that are open, by their paths; none for one without a name.
    open: Vec<Option<String>>,
    /// The files that components of the page come from.
    imports: Vec<(String, String)>,
    /// The field whose description is being read: what it is, and where it was put.
    described: Option<Described>,
    /// The values that descriptions tell in plain words.
    choices: Choices,
    /// What the words since the last heading or payload announce.
    lead_in: LeadIn,
    /// What the rows of the open table tell, and the line of the last one.
    table: Option<(Table, usize)>,
    /// The address that was printed last.
    address: String,
}

/// Where the last field was put.
#[derive(Clone, Copy)]
enum Described {
    Parameter(usize),
    Response(usize),
    Payload(usize),
}

/// Where a text comes from: its page, the files that pages take parts from, and how deep it stands in them.
type From<'a> = (&'a str, &'a Parts, usize);

impl Reader {
    /// Reads a text; one of a part stands on the line of the page that names it.
    fn read(
        &mut self,
        builder: &mut Builder,
        text: &str,
        skipped: usize,
        from: From<'_>,
        line_of_part: Option<usize>,
    ) {
        for (piece, line) in pieces(text) {
            let line = line_of_part.unwrap_or(line + skipped);
            if !matches!(piece, Piece::Row(_)) {
                self.table = None;
            }
            match piece {
                Piece::Import(name, file) => self.imports.push((name.to_owned(), file.to_owned())),
                Piece::Heading(level, text) => self.heading(builder, level, text, line),
                Piece::Fence(info, content) => self.fence(builder, info, content, line),
                Piece::Open(tag) => self.open(builder, &tag, line, from),
                Piece::Close(name) => {
                    if is_field(name) {
                        self.open.pop();
                        self.described = None;
                    }
                }
                Piece::Row(row) => self.row(builder, row, line),
                Piece::Text(text) => self.text(builder, text, line),
            }
        }
    }

    fn heading(&mut self, builder: &mut Builder, level: usize, text: &str, line: usize) {
        self.mandatory = None;
        self.described = None;
        self.lead_in.clear();
        if is_of_payload(text) {
            self.section = Section::Payload;
            self.status = None;
            return;
        }
        match Heading::of(text) {
            Heading::Status(status) => {
                self.section = Section::Response;
                self.status = Some(status);
                builder.status(status, None, line, self.endpoints.clone());
            }
            Heading::Section(Section::Response)
                if level > 2 && self.section == Section::Payload => {}
            Heading::Section(section) => {
                self.section = section;
                self.status = None;
            }
            Heading::Mandatory(mandatory, ..) => self.mandatory = Some(mandatory),
            Heading::Query => self.section = Section::Attributes,
            Heading::Path(..) | Heading::EveryRequest => {}
            Heading::Example | Heading::PayloadExample => {}
            Heading::Other(_) if level <= 2 => {
                self.section = Section::Other;
                self.status = None;
            }
            Heading::Other(_) => {}
        }
    }

    fn fence(&mut self, builder: &mut Builder, info: &str, content: &str, line: usize) {
        let language = info.split_whitespace().next().unwrap_or_default();
        if language.is_empty() && content.starts_with("http") {
            content.trim().clone_into(&mut self.address);
        }
        if !matches!(language, "json" | "jsonc") || content.trim().is_empty() {
            return;
        }
        let lead_in = std::mem::take(&mut self.lead_in);
        let role = match self.section {
            Section::Response => Role::Response,
            Section::Payload => Role::Webhook,
            Section::Attributes | Section::Body | Section::Params if self.reads_only => {
                Role::Response
            }
            Section::Attributes | Section::Body | Section::Params | Section::Header => {
                Role::Request
            }
            Section::Method | Section::Other => lead_in.role(),
        };
        builder.example(Printed {
            role,
            status: self.status.filter(|_| role == Role::Response),
            raw: content,
            line,
            provenance: Provenance::Documented,
            endpoints: if role == Role::Webhook { Vec::new() } else { self.endpoints.clone() },
            events: Vec::new(),
        });
        callbacks::of_example(builder, line);
    }

    fn open(&mut self, builder: &mut Builder, tag: &Tag<'_>, line: usize, from: From<'_>) {
        if is_field(tag.name) {
            let path = self.field(builder, tag, line);
            if !tag.is_closed {
                self.open.push(path);
            }
            return;
        }
        let file = self.imports.iter().find(|(name, _)| name == tag.name).map(|(_, file)| file);
        let (page, parts, depth) = from;
        let Some(text) = file.and_then(|file| settings::part(page, file, parts)) else { return };
        if depth < DEPTH {
            self.read(builder, text, 0, (page, parts, depth + 1), Some(line));
        }
    }

    /// Adds a field, and gives its path.
    fn field(&mut self, builder: &mut Builder, tag: &Tag<'_>, line: usize) -> Option<String> {
        let (place, name) = tag.place_and_name()?;
        let above = self.open.iter().rev().flatten().next();
        let path = match above {
            Some(above)
                if name.strip_prefix(above.as_str()).is_some_and(|rest| rest.starts_with('.')) =>
            {
                name.to_owned()
            }
            Some(above) => format!("{above}.{name}"),
            None => name.to_owned(),
        };
        let is_required = tag.has("required");
        let attribute = Attribute {
            name: path.clone(),
            type_name: tag.value("type").map(str::to_owned),
            // A field below a heading that says otherwise is neither.
            mandatory: match (place.is_some(), is_required, self.mandatory) {
                (false, ..) => None,
                (_, true, _) => Some(true),
                (_, false, Some(true)) => None,
                (_, false, _) => Some(false),
            },
            deprecated: tag.has("deprecated"),
            line,
            endpoints: self.endpoints.clone(),
            ..Attribute::default()
        };
        let page = &builder.page;
        self.described = Some(match place {
            Some(_) => Described::Parameter(page.parameters.len()),
            None if self.section == Section::Payload => {
                Described::Payload(page.payload_attributes.len())
            }
            None => Described::Response(page.response_attributes.len()),
        });
        match (place, self.section) {
            (Some(place), _) => builder.parameter(place, attribute),
            (None, Section::Payload) => builder.page.payload_attributes.push(attribute),
            (None, _) => builder.response(self.status, attribute),
        }
        Some(path)
    }

    /// The words about a field: its values, and of `type` the event that it tells.
    fn text(&mut self, builder: &mut Builder, text: &str, line: usize) {
        let Some(described) = self.described else {
            self.lead_in.read(text);
            if self.section == Section::Payload || builder.page.path.contains("webhook") {
                for event in callbacks::named(text) {
                    builder.named_webhook(event, None, Origin::Mention, line);
                }
            }
            return;
        };
        let is_type = match described {
            Described::Payload(index) => {
                let known = builder.page.payload_attributes.get(index);
                known.is_some_and(|known| known.name == "type")
            }
            _ => false,
        };
        if is_type {
            for event in callbacks::named(text) {
                builder.webhook(event, None, line);
            }
        }
        let attribute = match described {
            Described::Parameter(index) => {
                builder.page.parameters.get_mut(index).map(|known| &mut known.attribute)
            }
            Described::Response(index) => {
                builder.page.response_attributes.get_mut(index).map(|known| &mut known.attribute)
            }
            Described::Payload(index) => builder.page.payload_attributes.get_mut(index),
        };
        let mut values = listed_values(text);
        if values.is_empty() {
            values = joined_values(text);
        }
        if let Some(attribute) = attribute {
            if values.is_empty() {
                self.choices.note(attribute, text);
            }
            attribute.deprecated |= says_deprecated(text);
            attribute.values.extend(values);
        }
    }
}

/// Whether a tag is a field.
fn is_field(name: &str) -> bool {
    matches!(name, "ParamField" | "ResponseField")
}

/// Whether a heading announces what a webhook delivers.
fn is_of_payload(heading: &str) -> bool {
    let heading = heading.to_lowercase();
    let words = [
        "webhook response",
        "webhook return",
        "webhook callback",
        "retorno do webhook",
        "retornos do webhook",
        "callback do webhook",
        "common attributes",
        "atributos comuns",
    ];
    words.iter().any(|word| heading.starts_with(word))
}

/// Values in code that a text lists, as constants are written: `SENT`, `READ_BY_ME`.
fn listed_values(text: &str) -> Vec<String> {
    let is_constant = |code: &&str| {
        code.len() > 1
            && code.starts_with(|sign: char| sign.is_ascii_uppercase())
            && code.chars().all(|sign| {
                sign.is_ascii_uppercase() || sign.is_ascii_digit() || "_-".contains(sign)
            })
    };
    let codes = text.split('`').skip(1).step_by(2).filter(is_constant);
    let mut values: Vec<String> = Vec::new();
    for code in codes {
        if !values.iter().any(|known| known == code) {
            values.push(code.to_owned());
        }
    }
    // One alone is an example, or another thing's name.
    if values.len() > 1 { values } else { Vec::new() }
}

/// Values in code that a text lists behind a colon or a bracket, or begins with, and nothing but joins: ``: `pin` or `unpin` ``.
fn joined_values(text: &str) -> Vec<String> {
    const JOINS: [&str; 9] = [",", "/", "|", "or", "ou", ", or", ", ou", "and", "e"];
    let parts: Vec<&str> = text.split('`').collect();
    let codes = parts.iter().enumerate().skip(1).step_by(2);
    let mut values: Vec<String> = Vec::new();
    for (index, code) in codes.filter(|(index, _)| index + 1 < parts.len()) {
        let before = parts.get(index - 1).map_or("", |gap| gap.trim());
        let is_first = before.is_empty() && index == 1 || before.ends_with([':', '(']);
        let is_next = !values.is_empty() && JOINS.contains(&before);
        if !is_first && !is_next {
            if values.len() > 1 {
                break;
            }
            values.clear();
            continue;
        }
        if is_first && !is_next {
            values.clear();
        }
        values.push((*code).to_owned());
    }
    let is_value = |value: &String| {
        value.starts_with(|sign: char| sign.is_ascii_alphabetic())
            && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte))
            && !["true", "false", "null"].contains(&value.as_str())
    };
    if values.len() > 1 && values.iter().all(is_value) { values } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::joined_values;

    #[test]
    fn values_are_joined_by_nothing_but_commas_and_words_between() {
        assert_eq!(joined_values("What to do: `pin` or `unpin`"), ["pin", "unpin"]);
        assert_eq!(joined_values("Modo: `a`, `b` ou `c`. Padrão `a`"), ["a", "b", "c"]);
        for none in
            ["`true` to switch it on or `false`", "Needs `phone` or `group`", "Only: `one`", "x"]
        {
            assert!(joined_values(none).is_empty(), "{none}");
        }
    }
}
