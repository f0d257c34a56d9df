//! The pages that document something, and the rules that give them public addresses.

use super::malformed;
use crate::lint::view::View;
use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;

/// The pages of an operation or an event.
pub(in crate::lint) fn pages(node: &Node, report: &mut Report) {
    for page in node.get("x-docs").map_or(&[][..], Node::items) {
        if let Some(path) = page.get("page") {
            self::path(path, report);
        }
        if let Some(language) = page.get("language") {
            let is_code =
                |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_lowercase());
            if language.text().is_some_and(|text| !is_code(text)) {
                malformed(report, language.place, "must be a language of two letters");
            }
        }
        if let Some(edition) = page.get("edition")
            && edition.text() != Some("earlier")
        {
            malformed(report, edition.place, "must be `earlier`, or left out");
        }
        if let Some(url) = page.get("url") {
            address(url, report);
        }
    }
}

/// The path of a page.
pub(super) fn path(node: &Node, report: &mut Report) {
    if node.text().is_some_and(|text| !is_path(text)) {
        malformed(report, node.place, "must be the path of a page, from the root of the docs");
    }
}

pub(super) fn is_path(text: &str) -> bool {
    let is_part = |part: &str| !matches!(part, "" | "." | "..");
    text.split('/').all(is_part) && !text.contains(['\\', ':'])
}

/// Whether a text is an address that a browser opens.
pub(super) fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split('/').next());
    host.is_some_and(|host| host.contains('.')) && !text.contains(char::is_whitespace)
}

fn address(node: &Node, report: &mut Report) {
    if node.text().is_some_and(|text| !is_address(text)) {
        malformed(report, node.place, "must be an address: `https://…`");
    }
}

/// The rules of `x-docs-urls`.
pub(super) fn urls(view: &View<'_>, report: &mut Report) {
    let rules = view.root.get("x-docs-urls").map_or(&[][..], Node::items);
    let named = paths(view);
    for (index, rule) in rules.iter().enumerate() {
        if let Some(url) = rule.get("url") {
            address(url, report);
            if url.text().is_some_and(|text| is_address(text) && !text.ends_with('/')) {
                malformed(report, url.place, "must end with `/`: the page's own name follows");
            }
        }
        super::only_true(rule, "slash", report);
        let Some((node, prefix)) = rule.get("prefix").and_then(|node| Some((node, node.text()?)))
        else {
            continue;
        };
        if !is_path(prefix.strip_suffix('/').unwrap_or(prefix)) {
            malformed(report, node.place, "must be a folder of the docs, `vendor/en/`, or a page of them");
        } else if !view.incomplete && !named.iter().any(|path| path.starts_with(prefix)) {
            let message = format!("no page of an `x-docs` lies below `{prefix}`");
            report.add(Rule::Unused, node.place, message);
        }
        if rules[..index].iter().any(|other| other.text_of("prefix") == Some(prefix)) {
            malformed(report, node.place, format!("`{prefix}` has an address already"));
        }
    }
}

/// Every page that an operation or an event names.
fn paths<'a>(view: &View<'a>) -> Vec<&'a str> {
    let events = view.root.get("x-webhooks").and_then(|webhooks| webhooks.get("events"));
    let events = events.map_or(&[][..], Node::entries).iter().map(|entry| &entry.value);
    let documented = view.operations.iter().map(|operation| operation.node).chain(events);
    let pages = documented.filter_map(|node| node.get("x-docs")).flat_map(Node::items);
    pages.filter_map(|page| page.text_of("page")).collect()
}
