//! Pages that MkDocs Material made, as the Markdown that the reader of its sources reads.
//!
//! The lines of their facts are lines of this Markdown, which no file holds: they tell the order, and not a place in the page.

mod nesting;
mod table;

use crate::dialect::table::says_deprecated;
use htmd::element_handler::{HandlerResult, Handlers};
use htmd::{Element, HtmlToMarkdown, Node};
use std::rc::Rc;

/// A page whose elements are nested deeper is not converted: real ones stay far below it.
const DEPTH_LIMIT: usize = 96;

/// Elements that are no part of what a page says.
const LEFT_OUT: [&str; 15] = [
    "aside", "audio", "button", "form", "iframe", "img", "input", "label", "nav", "script",
    "select", "style", "summary", "svg", "video",
];

/// The article of a page as Markdown, empty for a page that has none; `None` when it is nested too deep.
pub(in crate::dialect) fn to_markdown(html: &str) -> Option<String> {
    let Some(article) = article(html) else { return Some(String::new()) };
    fragment(article)
}

/// A part of a page as Markdown; `None` when it is nested too deep.
pub(super) fn fragment(html: &str) -> Option<String> {
    if nesting::is_deep(html) {
        return None;
    }
    let converter = converter();
    let tree = converter.html_to_tree(html).ok().filter(|tree| !is_deep(tree))?;
    Some(converter.tree_to_markdown(&tree) + "\n")
}

/// The part of a page that its author wrote.
fn article(html: &str) -> Option<&str> {
    let mut starts = html.match_indices("<article").map(|(at, _)| at);
    let start = starts.find(|at| {
        let tag = html.get(*at..).and_then(|rest| rest.split_once('>'));
        tag.is_some_and(|(tag, _)| tag.contains("md-content__inner"))
    })?;
    let rest = html.get(start..)?;
    let end = rest.find("</article>").unwrap_or(rest.len());
    rest.get(..end)
}

/// Whether a tree is nested deeper than can be walked: level by level, since every step down would take from the stack.
fn is_deep(tree: &Rc<Node>) -> bool {
    let mut level = vec![Rc::clone(tree)];
    for _ in 0..DEPTH_LIMIT {
        level = level.iter().flat_map(|node| node.children.borrow().clone()).collect();
        if level.is_empty() {
            return false;
        }
    }
    true
}

fn converter() -> HtmlToMarkdown {
    let builder = HtmlToMarkdown::builder()
        .skip_tags(LEFT_OUT.to_vec())
        .add_handler(vec!["h1", "h2", "h3", "h4", "h5", "h6"], heading)
        .add_handler(vec!["a"], link)
        .add_handler(vec!["strong", "b", "em", "i"], content)
        .add_handler(vec!["br"], |_: &dyn Handlers, _: Element<'_>| Some("<br>".into()))
        .add_handler(vec!["span"], span)
        .add_handler(vec!["p"], paragraph)
        .add_handler(vec!["div"], division);
    table::add(builder).build()
}

/// The value of an attribute; empty for one that is not there.
fn attribute<'a>(element: &'a Element<'_>, name: &str) -> &'a str {
    let found = element.attrs.iter().find(|attribute| &*attribute.name.local == name);
    found.map_or("", |attribute| &*attribute.value)
}

fn has_class(element: &Element<'_>, class: &str) -> bool {
    attribute(element, "class").split_whitespace().any(|known| known == class)
}

/// What an element holds, with empty lines around it.
fn block(text: &str) -> Option<HandlerResult> {
    Some(format!("\n\n{}\n\n", text.trim_matches('\n')).into())
}

fn content(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    Some(handlers.walk_children(element.node).content.into())
}

/// A heading keeps its id, as the source writes it.
fn heading(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let level = element.tag.trim_start_matches('h').parse().unwrap_or(1);
    let words = handlers.walk_children(element.node).content;
    let words: Vec<&str> = words.split_whitespace().collect();
    let id = match attribute(&element, "id") {
        "" => String::new(),
        id => format!(" {{#{id}}}"),
    };
    block(&format!("{} {}{id}", "#".repeat(level), words.join(" ")))
}

/// Where a link leads is no fact. The sign that links a heading to itself, and a button above the page, are no text.
fn link(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let is_sign = has_class(&element, "headerlink") || has_class(&element, "md-content__button");
    if is_sign { None } else { content(handlers, element) }
}

/// The title of a highlighted block is a line of its own.
fn span(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    if has_class(&element, "filename") {
        return block(&handlers.walk_children(element.node).content);
    }
    handlers.fallback(element)
}

/// The title of a note says nothing of the method, unless that it is deprecated.
fn paragraph(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    if !has_class(&element, "admonition-title") {
        return handlers.fallback(element);
    }
    let title = handlers.walk_children(element.node).content;
    if says_deprecated(&title) { block(&title) } else { None }
}

/// The language of a highlighted block is a class of the element around it.
fn division(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let classes = attribute(&element, "class").split_whitespace();
    let mut languages = classes.filter_map(|class| class.strip_prefix("language-"));
    let Some(language) = languages.next() else { return handlers.fallback(element) };
    let text = handlers.walk_children(element.node).content;
    block(&with_language(&text, language))
}

/// A text whose first fence without a language gets one.
fn with_language(text: &str, language: &str) -> String {
    let Some(at) = text.find("```") else { return text.to_owned() };
    let (before, fence) = text.split_at(at);
    let rest = fence.trim_start_matches('`');
    let marks = "`".repeat(fence.len() - rest.len());
    let language = if rest.starts_with('\n') { language } else { "" };
    format!("{before}{marks}{language}{rest}")
}
