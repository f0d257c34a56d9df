//! Blocks from the events of the Markdown parser.

use super::inline::Inline;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// A block and the line where it begins, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    pub line: usize,
    pub kind: Kind,
}

/// The kinds of block that facts are read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A heading with its level.
    Heading(u8, Inline),
    /// A paragraph.
    Paragraph(Inline),
    /// A list item (its own text) with its depth, from 1.
    Item(usize, Inline),
    /// A fence: info string and content; `line` is the first line of the content.
    Code(String, String),
    /// A table: header cells, and rows with their lines.
    Table(Vec<Inline>, Vec<(usize, Vec<Inline>)>),
}

/// The blocks of a text. `added` are the byte offsets of lines that are not in the file.
pub(crate) fn blocks(text: &str, added: &[usize]) -> Vec<Block> {
    let lines = Lines::new(text, added);
    let mut builder = Builder::default();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        builder.event(event, lines.at(range.start));
    }
    builder.blocks
}

/// Byte offsets to lines.
struct Lines<'a> {
    starts: Vec<usize>,
    added: &'a [usize],
}

impl<'a> Lines<'a> {
    fn new(text: &str, added: &'a [usize]) -> Self {
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(index, _)| index + 1))
            .collect();
        Self { starts, added }
    }

    fn at(&self, offset: usize) -> usize {
        let line = self.starts.partition_point(|start| *start <= offset);
        line - self.added.partition_point(|start| *start <= offset).min(line.saturating_sub(1))
    }
}

/// The line and the cells of a row.
type Row = (usize, Vec<Inline>);

#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    /// What the text now belongs to; list items nest.
    open: Vec<Block>,
    /// An open table: its line, header and rows.
    table: Option<(usize, Vec<Inline>, Vec<Row>)>,
    cells: Vec<Inline>,
    cell: Option<Inline>,
    row_line: usize,
    depth: usize,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(tag) => self.start(tag, line),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, line),
            Event::Code(code) => {
                if let Some(inline) = self.inline() {
                    inline.push_code(&code);
                }
            }
            Event::SoftBreak | Event::HardBreak => self.text("\n", line),
            Event::InlineHtml(html) => {
                let text = if html.starts_with("<br") { "\n" } else { "" };
                self.text(text, line);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, line: usize) {
        match tag {
            Tag::Heading { level, .. } => {
                self.push(line, Kind::Heading(level as u8, Inline::default()))
            }
            Tag::Paragraph => {
                // The paragraph of a loose list item is the item's own text, if it is the first.
                let own = matches!(self.open.last(), Some(Block { kind: Kind::Item(_, inline), .. }) if inline.text.is_empty());
                if !own {
                    self.push(line, Kind::Paragraph(Inline::default()));
                }
            }
            Tag::List(_) => {
                self.depth += 1;
                self.flush_item();
            }
            Tag::Item => self.push(line, Kind::Item(self.depth, Inline::default())),
            Tag::CodeBlock(kind) => {
                let info = match kind {
                    CodeBlockKind::Fenced(info) => info.into_string(),
                    CodeBlockKind::Indented => String::new(),
                };
                self.flush_item();
                self.push(line, Kind::Code(info, String::new()));
            }
            Tag::Table(_) => self.table = Some((line, Vec::new(), Vec::new())),
            Tag::TableHead | Tag::TableRow => {
                self.cells = Vec::new();
                self.row_line = line;
            }
            Tag::TableCell => self.cell = Some(Inline::default()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::CodeBlock => self.close(),
            TagEnd::Paragraph
                if matches!(self.open.last(), Some(Block { kind: Kind::Paragraph(_), .. })) =>
            {
                self.close()
            }
            TagEnd::Item => {
                if matches!(self.open.last(), Some(Block { kind: Kind::Item(..), .. })) {
                    self.close();
                }
            }
            TagEnd::List(_) => self.depth = self.depth.saturating_sub(1),
            TagEnd::TableCell => self.cells.extend(self.cell.take()),
            TagEnd::TableHead => {
                if let Some((_, header, _)) = &mut self.table {
                    *header = std::mem::take(&mut self.cells);
                }
            }
            TagEnd::TableRow => {
                if let Some((_, _, rows)) = &mut self.table {
                    rows.push((self.row_line, std::mem::take(&mut self.cells)));
                }
            }
            TagEnd::Table => {
                if let Some((line, header, rows)) = self.table.take() {
                    self.blocks.push(Block { line, kind: Kind::Table(header, rows) });
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, line: usize, kind: Kind) {
        self.open.push(Block { line, kind });
    }

    fn close(&mut self) {
        self.blocks.extend(self.open.pop());
    }

    /// An item's own text comes before what is nested in it.
    fn flush_item(&mut self) {
        if matches!(self.open.last(), Some(Block { kind: Kind::Item(..), .. })) {
            self.close();
        }
    }

    fn inline(&mut self) -> Option<&mut Inline> {
        if self.table.is_some() {
            return self.cell.as_mut();
        }
        match &mut self.open.last_mut()?.kind {
            Kind::Heading(_, inline) | Kind::Paragraph(inline) | Kind::Item(_, inline) => {
                Some(inline)
            }
            _ => None,
        }
    }

    fn text(&mut self, text: &str, line: usize) {
        if let Some(Block { kind: Kind::Code(_, content), line: start }) = self.open.last_mut() {
            if content.is_empty() {
                *start = line;
            }
            content.push_str(text);
        } else if let Some(inline) = self.inline() {
            inline.push(text);
        }
    }
}
