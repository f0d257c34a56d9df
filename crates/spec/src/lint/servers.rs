//! The head of the document: vendor, tags and hosts.

use super::view::View;
use crate::load::tree::Node;
use crate::report::Report;
use crate::rule::Rule;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    vendor(view, report);
    let servers = view.root.get("servers");
    if let Some(servers) = servers.filter(|servers| servers.items().is_empty()) {
        report.add(Rule::InvalidOpenapi, servers.place, "there must be a server");
    }
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for server in servers.map_or(&[][..], Node::items) {
        for key in ["x-host", "x-environment"] {
            let Some(node) = server.get(key) else { continue };
            let Some(text) = node.text() else { continue };
            if seen.contains(&(key, text)) {
                let message = format!("another server has the `{key}` `{text}` too");
                report.add(Rule::MalformedExtension, node.place, message);
            }
            seen.push((key, text));
        }
        one(server, report);
    }
}

fn vendor(view: &View<'_>, report: &mut Report) {
    let node = view.root.get("info").and_then(|info| info.get("x-vendor"));
    if let Some((node, text)) = node.and_then(|node| Some((node, node.text()?)))
        && text != view.vendor
    {
        let message = format!("must be `{}`, the name of the folder", view.vendor);
        report.add(Rule::MalformedExtension, node.place, message);
    }
}

fn one(server: &Node, report: &mut Report) {
    let mut demand = |key: &str, rule: Rule, fits: fn(&str) -> bool, wanted: &str| {
        if let Some((node, text)) = server.get(key).and_then(|node| Some((node, node.text()?)))
            && !fits(text)
        {
            report.add(rule, node.place, format!("`{key}` must be {wanted}"));
        }
    };
    demand("url", Rule::InvalidOpenapi, is_base, "an http(s) address without query or braces");
    demand("x-host", Rule::MalformedExtension, is_word, "a word in lower case");
    demand("x-environment", Rule::MalformedExtension, is_variable, "like `BASE_URL`");
    for node in server.get("x-known-as").map_or(&[][..], Node::items) {
        if !node.text().is_some_and(is_host_name) {
            let message = "must be a host name; `*.` may stand for its first label";
            report.add(Rule::MalformedExtension, node.place, message);
        }
    }
}

fn is_base(text: &str) -> bool {
    let has_authority = text.parse::<http::Uri>().is_ok_and(|uri| {
        uri.host().is_some() && matches!(uri.scheme_str(), Some("http" | "https"))
    });
    has_authority && !text.contains(['{', '}', '?', '#', '@', ' '])
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

fn is_variable(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    text.split('_').all(is_part)
}

fn is_host_name(text: &str) -> bool {
    let text = text.strip_prefix("*.").unwrap_or(text);
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    text.split('.').all(is_label)
}
