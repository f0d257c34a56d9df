//! The forms of page, and which one a page is written in.

mod address;
mod builder;
mod curl;
mod docusaurus;
mod green_api;
pub(crate) mod hash;
mod hugo;
mod objects;
mod running_text;
mod table;

use crate::facts::{Dialect, Page, ProblemKind};
use crate::markdown::{Block, Kind, blocks, close_fences};
use builder::Builder;

/// Reads a page in the dialect that its path or its text tells.
pub(crate) fn read(path: &str, text: &str) -> Page {
    let hash = hash::of(text);
    let dialect = detect(path, text);
    if is_collection(path) {
        return Builder::new(path, dialect, hash).finish(false);
    }
    if dialect == Dialect::RunningText {
        return running_text::read(Builder::new(path, dialect, hash), text).finish(true);
    }
    let (title, body, skipped) = front_matter(text);
    let closed = close_fences(body);
    let mut found = blocks(&closed.text, &closed.added);
    for block in &mut found {
        shift(block, skipped);
    }
    let mut builder = Builder::new(path, dialect, hash);
    builder.page.title = title.or_else(|| first_heading(&found));
    for line in closed.unclosed {
        builder.problem(
            line + skipped,
            ProblemKind::FenceNotClosed,
            "a fence opens here and is not closed where its content ends",
        );
    }
    report_headless_tables(&mut builder, &found);
    let builder = match dialect {
        Dialect::Hugo => hugo::read(builder, &found),
        Dialect::GreenApi => green_api::read(builder, &found),
        _ => docusaurus::read(builder, &found),
    };
    builder.finish(looks_like_reference(&found))
}

/// Whether a file is a Postman collection, which is known to be there and whose facts nobody reads yet.
pub(crate) fn is_collection(path: &str) -> bool {
    path.ends_with(".json") && path.contains("/postman/")
}

fn detect(path: &str, text: &str) -> Dialect {
    let running = text
        .lines()
        .any(|line| line.len() > 2000 && line.contains("# ") && line.contains("Parameter Type"));
    let first = path.split('/').next().unwrap_or_default();
    if running {
        Dialect::RunningText
    } else if first == "waha"
        || path.contains("content/docs/")
        || text.contains("{{< ")
        || text.contains("```http request")
    {
        Dialect::Hugo
    } else if first == "green-api"
        || text.contains("- HTTP verb: `")
        || text.contains("\nConfidence: ")
    {
        Dialect::GreenApi
    } else {
        Dialect::Docusaurus
    }
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

fn shift(block: &mut Block, lines: usize) {
    block.line += lines;
    if let Kind::Table(_, rows) = &mut block.kind {
        for (line, _) in rows {
            *line += lines;
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
