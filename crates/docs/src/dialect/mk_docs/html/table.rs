//! Tables of a page as tables of Markdown, without the spaces that would line their columns up: a long cell makes no long rows.

use super::{block, content, has_class};
use htmd::element_handler::{HandlerResult, Handlers};
use htmd::{Element, HtmlToMarkdownBuilder};

/// Adds what converts tables.
pub(super) fn add(builder: HtmlToMarkdownBuilder) -> HtmlToMarkdownBuilder {
    builder
        .add_handler(vec!["table"], table)
        .add_handler(vec!["thead"], head)
        .add_handler(vec!["tbody", "tfoot"], content)
        .add_handler(vec!["tr"], row)
        .add_handler(vec!["td", "th"], cell)
        .add_handler(vec!["caption", "colgroup"], |_: &dyn Handlers, _: Element<'_>| None)
}

fn table(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    block(&handlers.walk_children(element.node).content)
}

/// The rows of the header, and the line below it.
fn head(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let rows = handlers.walk_children(element.node).content;
    let first = rows.trim_start().lines().next().unwrap_or_default();
    let columns = first.replace("\\|", "").matches('|').count().saturating_sub(1);
    Some(format!("{}\n|{}\n", rows.trim(), " --- |".repeat(columns)).into())
}

/// A row; a block with numbers of lines is a row without cells of text.
fn row(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let cells = handlers.walk_children(element.node).content;
    if cells.trim_end().ends_with('|') {
        return Some(format!("| {}\n", cells.trim()).into());
    }
    Some(cells.into())
}

/// The text of a cell in one line. Numbers of lines are dropped, and the code beside them is kept as it is, with its title.
fn cell(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    if has_class(&element, "linenos") {
        return None;
    }
    if has_class(&element, "code") || has_class(&element, "filename") {
        return content(handlers, element);
    }
    let text = handlers.walk_children(element.node).content;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(format!("{} | ", text.replace('|', "\\|")).into())
}
