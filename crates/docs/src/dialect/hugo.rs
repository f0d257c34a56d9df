//! Hugo pages: request fences, titled payload fences, tabs, lists of parameters, feature tables.

mod label;
mod list;

use super::address::{self, Address};
use super::builder::{Builder, Printed};
use super::curl;
use super::table::{clean, says_deprecated};
use crate::facts::{Origin, Place, Provenance, Role};
use crate::markdown::{Block, Inline, Kind};
use label::Label;

#[derive(Default)]
struct Reader {
    /// The endpoints that bodies and lists now belong to.
    current: Vec<usize>,
    /// A body or a list has followed them, so a next request begins a new group.
    consumed: bool,
    /// What the last label announces.
    label: Option<Label>,
    /// What the last payload was.
    last: Option<Role>,
    list: list::List,
}

/// Reads the blocks of a page.
pub(super) fn read(mut builder: Builder, blocks: &[Block]) -> Builder {
    let mut reader = Reader::default();
    for block in blocks {
        reader.block(&mut builder, block);
    }
    builder
}

impl Reader {
    fn block(&mut self, builder: &mut Builder, block: &Block) {
        if !matches!(block.kind, Kind::Item(..)) {
            self.list = list::List::default();
        }
        match &block.kind {
            Kind::Heading(_, text) => self.heading(builder, text),
            Kind::Paragraph(text) => self.paragraph(builder, text),
            Kind::Item(depth, text) => self.item(builder, *depth, text, block.line),
            Kind::Code(info, content) => self.code(builder, info, content, block.line),
            Kind::Table(header, rows) => features(builder, header, rows),
        }
    }

    fn heading(&mut self, builder: &mut Builder, text: &Inline) {
        builder.page.deprecated |= builder.page.title.as_deref().is_some_and(says_deprecated);
        // Sections about one endpoint (its pagination, say) state it again, so nothing is carried over a heading.
        self.current.clear();
        self.consumed = true;
        self.last = None;
        self.label = Label::of(text.trimmed());
    }

    fn paragraph(&mut self, builder: &mut Builder, text: &Inline) {
        let trimmed = text.trimmed();
        for line in trimmed.lines() {
            if let Some(file) = include(line) {
                builder.page.includes.push(file.to_owned());
            }
        }
        // A shortcode other than a tab says nothing about what follows.
        let only_shortcodes = trimmed.lines().all(|line| line.trim_start().starts_with("{{"));
        let label = Label::of_paragraph(trimmed);
        if label.is_some() || !only_shortcodes {
            self.label = label;
        }
    }

    fn code(&mut self, builder: &mut Builder, info: &str, content: &str, line: usize) {
        let language = info.split([' ', '{']).next().unwrap_or_default();
        match language {
            "http" => self.request(builder, content, line),
            "json" | "jsonc" => self.payload(builder, info, content, line),
            "bash" | "sh" => self.command(builder, content, line),
            _ => {}
        }
    }

    fn request(&mut self, builder: &mut Builder, content: &str, line: usize) {
        for (index, text) in content.lines().enumerate() {
            if let Some((method, address)) = address::call(text.trim()) {
                self.call(builder, &method, &address, text.trim(), line + index);
            } else if let Some((name, _)) = text.split_once(": ")
                && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
            {
                let attribute = crate::facts::Attribute {
                    name: name.to_owned(),
                    line: line + index,
                    endpoints: self.current.clone(),
                    ..Default::default()
                };
                builder.parameter(Place::Header, attribute);
            }
        }
    }

    fn call(
        &mut self,
        builder: &mut Builder,
        method: &str,
        address: &Address,
        raw: &str,
        line: usize,
    ) {
        let placeholders = |path: &str| path.bytes().filter(|byte| *byte == b'{').count();
        let own = placeholders(&address.path);
        let template = builder.template_of(method, &address.path).filter(|index| {
            let known = builder.page.endpoints.get(*index);
            known.is_some_and(|known| placeholders(&known.path) > own)
        });
        let index = match template {
            Some(index) => {
                builder.address_example(raw, line, vec![index]);
                index
            }
            None => builder.endpoint(Some(method), address, Origin::Statement, line),
        };
        let same_verb = self
            .current
            .first()
            .and_then(|first| builder.page.endpoints.get(*first))
            .is_some_and(|first| first.method.as_deref() == Some(method));
        if self.consumed || !same_verb {
            self.current.clear();
        }
        if !self.current.contains(&index) {
            self.current.push(index);
        }
        self.consumed = false;
        self.label = None;
        self.last = None;
    }

    fn payload(&mut self, builder: &mut Builder, info: &str, content: &str, line: usize) {
        if content.trim().is_empty() {
            return;
        }
        let title = label::title(info);
        let printed = Printed {
            role: Role::Unplaced,
            status: None,
            raw: content,
            line,
            provenance: Provenance::Documented,
            endpoints: self.current.clone(),
        };
        builder.example(printed);
        let event = builder.last_values().first().and_then(label::event);
        let role = self.role(builder, title, event.is_some());
        if let (Role::Webhook, Some(event)) = (role, &event) {
            builder.webhook(event, None, line);
        }
        if let Some(example) = builder.page.examples.last_mut() {
            example.role = role;
            if role == Role::Webhook {
                example.endpoints.clear();
            }
        }
        self.last = Some(role);
        self.label = None;
        self.consumed = true;
    }

    fn role(&self, builder: &Builder, title: Option<&str>, is_event: bool) -> Role {
        if is_event {
            return Role::Webhook;
        }
        if let Some(role) = title.and_then(Label::of).or(self.label).and_then(Label::role) {
            return role;
        }
        let read_only = !self.current.is_empty()
            && self
                .current
                .iter()
                .filter_map(|index| builder.page.endpoints.get(*index))
                .all(|endpoint| endpoint.method.as_deref() == Some("GET"));
        if read_only { Role::Response } else { Role::Unplaced }
    }

    /// `curl` in a code sample: an endpoint and perhaps a body.
    fn command(&mut self, builder: &mut Builder, content: &str, line: usize) {
        let Some(command) = curl::parse(content) else { return };
        let Some(address) =
            address::parse(&command.address).filter(|address| address.path.starts_with("/api/"))
        else {
            return;
        };
        let body_verb = if command.body.is_some() { "POST" } else { "GET" };
        let method = command.method.as_deref().unwrap_or(body_verb);
        let index = builder
            .template_of(method, &address.path)
            .unwrap_or_else(|| builder.endpoint(Some(method), &address, Origin::CodeSample, line));
        if let Some((raw, offset)) =
            command.body.filter(|(raw, _)| raw.trim_start().starts_with(['{', '[']))
        {
            let endpoints = vec![index];
            let printed = Printed {
                role: Role::Request,
                status: None,
                raw: &raw,
                line: line + offset,
                provenance: Provenance::Documented,
                endpoints,
            };
            builder.example(printed);
        }
        answers(builder, content, line, index);
    }

    fn item(&mut self, builder: &mut Builder, depth: usize, text: &Inline, line: usize) {
        let entry = list::Entry {
            depth,
            text,
            line,
            endpoints: &self.current,
            label: self.label,
            last: self.last,
        };
        self.list.item(builder, &entry);
        self.consumed = true;
    }
}

/// Lines of a code sample that begin with `>` and hold JSON: what the command printed. Its `statusCode` is the status.
fn answers(builder: &mut Builder, content: &str, line: usize, endpoint: usize) {
    for (offset, text) in content.lines().enumerate() {
        let Some(raw) = text.strip_prefix("> ").filter(|raw| raw.starts_with(['{', '['])) else {
            continue;
        };
        builder.example(Printed {
            role: Role::Response,
            status: None,
            raw,
            line: line + offset,
            provenance: Provenance::Documented,
            endpoints: vec![endpoint],
        });
        let values = builder.last_values();
        let status = values.first().and_then(|value| value.get("statusCode")?.as_u64());
        if let Some(example) = builder.page.examples.last_mut() {
            example.status = status.and_then(|status| u16::try_from(status).ok());
        }
    }
}

/// Rows of a feature table name endpoints, or events.
fn features(builder: &mut Builder, header: &[Inline], rows: &[(usize, Vec<Inline>)]) {
    let title = header.first().map(|cell| cell.trimmed().to_owned()).unwrap_or_default();
    for (line, row) in rows {
        let Some(cell) = row.first() else { continue };
        for code in &cell.codes {
            if let Some((method, address)) = address::call(code) {
                builder.endpoint(Some(&method), &address, Origin::FeatureTable, *line);
            } else if title == "Events" {
                builder.webhook(&clean(code), None, *line);
            }
        }
    }
}

fn include(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("include file=\"")?;
    rest.split_once('"').map(|(file, _)| file)
}
