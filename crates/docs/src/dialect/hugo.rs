//! Hugo pages: request fences, titled payload fences, tabs, lists of parameters, feature tables.

mod command;
mod feature_table;
mod item;
mod label;
mod list;
mod member_table;
mod members;
mod payload;
mod scope;
mod status;
mod text;

use super::address::{self, Address};
use super::builder::Builder;
use super::table::says_deprecated;
use crate::facts::{Attribute, Origin, Place, Role};
use crate::json::interpret;
use crate::markdown::{Block, Inline, Kind};
use item::Item;
use label::Label;
use members::Members;
use scope::Scope;
use std::collections::HashMap;

#[derive(Default)]
struct Reader<'a> {
    scope: Scope,
    /// What the last label announces.
    label: Option<Label>,
    /// The status that the last line consists of.
    status: Option<u16>,
    /// The last line speaks of another call.
    elsewhere: bool,
    /// What stands above the next list.
    above: list::Above,
    /// What the last payload was, whose it is, and what it holds.
    last: Option<Role>,
    payload_of: Vec<usize>,
    /// The event that it is a payload of.
    event_of: Vec<usize>,
    members: Members,
    /// The open list, and the last one when nothing before it explains it.
    items: Vec<Item<'a>>,
    /// It follows a call, with nothing between them.
    is_adjacent: bool,
    waiting: Waiting<'a>,
    /// The endpoints of each form of request body.
    requests: HashMap<String, Vec<usize>>,
    /// Tables that may explain the members of an object.
    tables: Vec<member_table::Names>,
}

/// A list that stands before the payload that it describes.
#[derive(Default)]
struct Waiting<'a> {
    items: Vec<Item<'a>>,
    above: list::Above,
    /// How many payloads it has waited for.
    payloads: usize,
}

/// Reads the blocks of a page.
pub(super) fn read(mut builder: Builder, blocks: &[Block]) -> Builder {
    let mut reader = Reader::default();
    for block in blocks {
        reader.block(&mut builder, block);
    }
    reader.end_list(&mut builder);
    reader.scope.close(&mut builder, 0);
    member_table::settle(&mut builder, &reader.tables);
    builder
}

impl<'a> Reader<'a> {
    fn block(&mut self, builder: &mut Builder, block: &'a Block) {
        if !matches!(block.kind, Kind::Item(..)) {
            self.end_list(builder);
        }
        match &block.kind {
            Kind::Heading(level, text) => self.heading(builder, *level, text),
            Kind::Paragraph(text) => self.paragraph(builder, text, block.line),
            Kind::Item(depth, text) => self.item(*depth, text, block.line),
            Kind::Code(info, content) => self.code(builder, info, content, block.line),
            Kind::Table(header, rows) => {
                feature_table::read(builder, header, rows);
                self.tables.extend(member_table::names(rows));
            }
        }
    }

    fn heading(&mut self, builder: &mut Builder, level: u8, text: &Inline) {
        builder.page.deprecated |= builder.page.title.as_deref().is_some_and(says_deprecated);
        self.scope.heading(builder, level, says_deprecated(text.trimmed()));
        self.last = None;
        self.status = None;
        self.elsewhere = false;
        self.waiting = Waiting::default();
        self.above = list::Above { heading: text.trimmed().to_owned(), ..Default::default() };
        self.label = Label::of(text.trimmed());
    }

    fn code(&mut self, builder: &mut Builder, info: &str, content: &str, line: usize) {
        let language = info.split([' ', '{']).next().unwrap_or_default();
        match language {
            "http" => self.request(builder, content, line),
            "json" | "jsonc" => self.payload(builder, info, content, line),
            // Older pages print calls and payloads without saying what they are.
            "" | "text" | "bash" | "sh" if begins_with_call(content) => {
                self.request(builder, content, line);
            }
            "" if is_payload(content) => self.payload(builder, info, content, line),
            "bash" | "sh" => {
                for index in command::read(builder, content, line) {
                    self.scope.state(builder, index, false);
                    self.last = None;
                }
            }
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
                let attribute = Attribute {
                    name: name.to_owned(),
                    line: line + index,
                    endpoints: self.scope.current.clone(),
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
        let index = self.endpoint(builder, method, address, raw, line);
        let first = self.scope.current.first();
        let first = first.and_then(|first| builder.page.endpoints.get(*first));
        let same_verb = first.is_some_and(|first| first.method.as_deref() == Some(method));
        // Two verbs share what follows when nothing stands between them.
        let both_send = self.scope.adjacent
            && first.is_some_and(|first| !is_read(first.method.as_deref()))
            && !is_read(Some(method));
        let grouped = !self.scope.consumed && (same_verb || both_send);
        self.scope.state(builder, index, grouped);
        self.label = None;
        self.status = None;
        self.last = None;
    }

    /// The endpoint of a printed address, which can be an instance of one that is known.
    fn endpoint(
        &mut self,
        builder: &mut Builder,
        method: &str,
        address: &Address,
        raw: &str,
        line: usize,
    ) -> usize {
        let placeholders = |path: &str| path.bytes().filter(|byte| *byte == b'{').count();
        let own = placeholders(&address.path);
        let known = builder.template_of(method, &address.path).filter(|index| {
            let known = builder.page.endpoints.get(*index);
            known.is_some_and(|known| placeholders(&known.path) > own)
        });
        let template = known.or_else(|| self.scope.hinted_template(builder, method, &address.path));
        if let Some(index) = template {
            builder.address_example(raw, line, vec![index]);
            builder.query(index, address, line);
            return index;
        }
        let origin = match address::is_concrete(&address.path) {
            true => Origin::ExampleAddress,
            false => Origin::Statement,
        };
        builder.endpoint(Some(method), address, origin, line)
    }

    fn item(&mut self, depth: usize, text: &'a Inline, line: usize) {
        if self.items.is_empty() {
            self.is_adjacent = self.scope.adjacent;
        }
        self.items.push(Item { depth, text, line });
        self.scope.consumed = true;
        self.scope.adjacent = false;
    }

    /// Reads the list that ends here. What nothing explains so far waits for the next payload.
    fn end_list(&mut self, builder: &mut Builder) {
        if self.items.is_empty() {
            return;
        }
        let items = std::mem::take(&mut self.items);
        let above = std::mem::take(&mut self.above);
        let heading = above.heading.clone();
        self.above = list::Above { heading, ..Default::default() };
        if self.read_list(builder, &items, &above, false) {
            return;
        }
        for item in &items {
            self.placeholder(item);
        }
        // The step of a procedure can name the call that the next payload belongs to.
        if let Some(last) = items.last().filter(|item| item.text.trimmed().ends_with(':')) {
            self.hint(last.text, last.line);
        }
        self.waiting = Waiting { items, above, payloads: 0 };
    }

    /// A placeholder that is explained before the endpoints that have it.
    fn placeholder(&mut self, item: &Item<'_>) {
        let name = item.code().and_then(|code| code.strip_prefix('{')?.strip_suffix('}'));
        if let Some(name) = name.filter(|name| item::is_name(name) && self.scope.current.is_empty())
        {
            self.scope.path_parameter(item.attribute(name));
        }
    }

    fn read_list(
        &self,
        builder: &mut Builder,
        items: &[Item<'_>],
        above: &list::Above,
        before: bool,
    ) -> bool {
        let endpoints = match self.scope.current.is_empty() || before {
            true => &self.payload_of,
            false => &self.scope.current,
        };
        let last = self.last;
        let endpoints = if last.is_none() { &self.scope.current } else { endpoints };
        let answering = match before {
            true => self.payload_of.clone(),
            false => self.scope.answering(builder),
        };
        let context = list::Context {
            endpoints,
            events: &self.event_of,
            is_adjacent: self.is_adjacent && !before,
            answering,
            label: self.label.filter(|_| !before),
            last,
            members: &self.members,
            above,
            before,
        };
        list::read(builder, items, &context)
    }
}

/// Whether the first line of a fence is a call.
fn begins_with_call(content: &str) -> bool {
    let first = content.lines().find(|line| !line.trim().is_empty());
    first.and_then(|line| address::call(line.trim())).is_some()
}

/// Whether a fence that tells no language holds a payload.
fn is_payload(content: &str) -> bool {
    content.trim_start().starts_with(['{', '[']) && !interpret(content, 1).values().is_empty()
}

/// Whether the title of a fence names a file of another program.
pub(super) fn is_foreign(info: &str) -> bool {
    label::title(info).is_some_and(label::names_file)
}

/// Whether a verb takes no body.
fn is_read(method: Option<&str>) -> bool {
    matches!(method, Some("GET" | "HEAD"))
}
