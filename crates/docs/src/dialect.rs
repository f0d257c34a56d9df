//! The forms of page, and which one a page is written in.

mod address;
mod builder;
mod callbacks;
mod choices;
mod curl;
mod docusaurus;
mod green_api;
pub(crate) mod hash;
mod headings;
mod hugo;
mod lead_in;
mod mentions;
mod mintlify;
mod mk_docs;
mod objects;
mod openapi;
mod parts;
mod postman;
mod running_text;
mod stated;
mod table;

use crate::facts::{Dialect, Mention, Page, ProblemKind};
use crate::markdown::{Block, Kind, blocks, close_fences};
use crate::sources::Source;
use builder::Builder;
use std::borrow::Cow;

pub(crate) use parts::Parts;

/// A page to be read.
pub(crate) struct Given<'a> {
    pub path: &'a str,
    pub text: &'a str,
    pub dialect: Dialect,
    /// Where it comes from, if a map says so.
    pub source: Option<&'a Source>,
    /// The files that pages take parts from, by path.
    pub parts: &'a Parts,
}

/// Reads a page in its dialect.
pub(crate) fn read(given: &Given<'_>) -> Page {
    let hash = hash::of(given.text);
    match given.dialect {
        Dialect::OpenApi => {
            openapi::read(Builder::new(given.path, Dialect::OpenApi, hash), given.text)
        }
        Dialect::Postman => {
            let builder = Builder::new(given.path, Dialect::Postman, hash);
            postman::read(builder, given.text, given.source)
        }
        // Of a page that no source holds nobody knows how it is written.
        dialect
            if (dialect == Dialect::GreenApi || given.source.is_none())
                && is_running_text(given.text) =>
        {
            let builder = Builder::new(given.path, Dialect::RunningText, hash);
            running_text::read(builder, given.text).finish(true)
        }
        dialect => read_markdown(given, Builder::new(given.path, dialect, hash)),
    }
}

fn read_markdown(given: &Given<'_>, mut builder: Builder) -> Page {
    if given.dialect != Dialect::MkDocsHtml {
        return read_text(given, given.text, builder);
    }
    let Some(text) = mk_docs::to_markdown(given.text) else {
        builder.problem(1, ProblemKind::NothingFound, "is nested too deep, and is not read");
        return builder.page;
    };
    read_text(given, &text, builder)
}

/// Reads a text in Markdown.
fn read_text(given: &Given<'_>, text: &str, mut builder: Builder) -> Page {
    let dialect = given.dialect;
    if dialect == Dialect::Mintlify {
        let mut page = mintlify::read(builder, text, given.path, given.parts);
        mentions::add(&mut page, text);
        return page;
    }
    let (title, body, skipped) = front_matter(text);
    let is_mk_docs = matches!(dialect, Dialect::MkDocs | Dialect::MkDocsHtml);
    let assembled = is_mk_docs.then(|| mk_docs::Assembled::of(body, given.path, given.parts));
    let body = match &assembled {
        Some(assembled) => Cow::Owned(mk_docs::flat(&assembled.text())),
        None => Cow::Borrowed(body),
    };
    let place =
        |line: usize| skipped + assembled.as_ref().map_or(line, |assembled| assembled.origin(line));
    let closed = close_fences(&body);
    let mut found = blocks(&closed.text, &closed.added);
    for block in &mut found {
        move_lines(block, &place);
    }
    for (line, name) in assembled.iter().flat_map(|assembled| &assembled.missing) {
        let message = format!("takes `{name}` from a file that is not there");
        builder.problem(line + skipped, ProblemKind::PartMissing, message);
    }
    builder.page.title = title.or_else(|| first_heading(&found));
    for line in closed.unclosed {
        builder.problem(
            place(line),
            ProblemKind::FenceNotClosed,
            "a fence opens here and is not closed where its content ends",
        );
    }
    report_headless_tables(&mut builder, &found);
    let builder = match dialect {
        Dialect::Hugo => hugo::read(builder, &found),
        Dialect::GreenApi => green_api::read(builder, &found),
        Dialect::MkDocs | Dialect::MkDocsHtml => mk_docs::read(builder, &found),
        _ => docusaurus::read(builder, &found),
    };
    let mut page = builder.finish(looks_like_reference(&found));
    if dialect == Dialect::Docusaurus {
        docusaurus::follow_examples(&mut page);
    }
    mentions::add(&mut page, text);
    page
}

/// Whether a page states what another page mentions.
pub(crate) fn states(page: &Page, mention: &Mention) -> bool {
    page.endpoints.iter().any(|known| mentions::is_same(known, &mention.method, &mention.path))
}

/// Whether the layout of a page is lost.
fn is_running_text(text: &str) -> bool {
    text.lines()
        .any(|line| line.len() > 2000 && line.contains("# ") && line.contains("Parameter Type"))
}

/// The title in the front matter, the text after it, and how many lines it took.
fn front_matter(text: &str) -> (Option<String>, &str, usize) {
    let Some(rest) = text.trim_start_matches(['\n', '\r']).strip_prefix("---") else {
        return (None, text, 0);
    };
    let Some(end) = rest.find("\n---") else { return (None, text, 0) };
    let matter = rest.get(..end).unwrap_or_default();
    // A horizontal rule that begins the page is no front matter: that has nothing but `name: value` lines.
    if !matter
        .lines()
        .all(|line| line.trim().is_empty() || line.contains(':') || line.starts_with([' ', '-']))
        || matter.lines().any(|line| line.starts_with("##"))
    {
        return (None, text, 0);
    }
    let title = matter.lines().find_map(|line| {
        let (name, value) = line.trim_start_matches(['#', ' ']).split_once(':')?;
        (name.trim() == "title").then(|| value.trim().trim_matches(['"', '\'']).to_owned())
    });
    let after = rest.get(end + 4..).unwrap_or_default();
    let skipped = text.len() - after.len();
    (title, after, text.get(..skipped).unwrap_or_default().matches('\n').count())
}

/// Gives a block the lines of its page.
fn move_lines(block: &mut Block, place: &impl Fn(usize) -> usize) {
    block.line = place(block.line);
    if let Kind::Table(_, rows) = &mut block.kind {
        for (line, _) in rows {
            *line = place(*line);
        }
    }
}

fn first_heading(blocks: &[Block]) -> Option<String> {
    blocks.iter().find_map(|block| match &block.kind {
        Kind::Heading(1, text) => Some(text.trimmed().to_owned()),
        // Front matter that an editor turned into headings.
        Kind::Heading(_, text) => {
            text.trimmed().strip_prefix("title:").map(|title| title.trim().to_owned())
        }
        _ => None,
    })
}

/// Rows without a delimiter line are a paragraph to Markdown; what its author meant is a table.
fn report_headless_tables(builder: &mut Builder, blocks: &[Block]) {
    for block in blocks {
        let headless = match &block.kind {
            Kind::Paragraph(text) => {
                text.text.lines().count() > 1
                    && text.text.lines().all(|line| line.trim_start().starts_with('|'))
            }
            Kind::Table(header, rows) => {
                !rows.is_empty() && header.iter().all(|cell| cell.trimmed().is_empty())
            }
            _ => false,
        };
        if headless {
            builder.problem(
                block.line,
                ProblemKind::TableWithoutHeader,
                "a table without a header: its rows tell no fact",
            );
        }
    }
}

/// Whether a page has what reference pages have: a verb with an address, a table of types, or a payload.
fn looks_like_reference(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| match &block.kind {
        Kind::Heading(_, text) | Kind::Paragraph(text) | Kind::Item(_, text) => {
            text.starts_with_code && text.codes.first().is_some_and(|code| address::is_method(code))
        }
        Kind::Code(info, content) => {
            ["json", "jsonc", "http"].iter().any(|language| info.starts_with(language))
                && !content.trim().is_empty()
                && !hugo::is_foreign(info)
        }
        Kind::Table(header, _) => {
            header.iter().any(|cell| ["Tipo", "Type"].contains(&cell.trimmed()))
        }
    })
}
