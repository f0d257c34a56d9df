//! The notifications that a page is about.

use super::conditions::{EVENT, VARIANT};
use crate::dialect::builder::Builder;
use crate::facts::{Attribute, Origin, Page, Role, Webhook};
use crate::markdown::Inline;
use serde_json::Value;

/// A page that names more of them is a list: its facts belong to the page as a whole.
const LIMIT: usize = 256;

/// Whether a line, in small letters, says that a list of kinds of notifications follows.
pub(super) fn are_announced(line: &str) -> bool {
    const NOTIFICATIONS: [&str; 3] = ["notifica", "webhook", "уведомлен"];
    const KINDS: [&str; 3] = ["type", "tipo", "тип"];
    let has = |words: &[&str]| words.iter().any(|word| line.contains(word));
    line.ends_with(':') && has(&NOTIFICATIONS) && has(&KINDS)
}

/// The event that an item of such a list begins with, as a link, as code or in plain words: `name - meaning`.
pub(super) fn listed(text: &Inline) -> Option<String> {
    let first = text.trimmed().split_whitespace().next()?.trim_end_matches([':', ';', ',', '.']);
    let is_name = first.starts_with(|sign: char| sign.is_ascii_lowercase())
        && first.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && first.bytes().any(|byte| byte.is_ascii_uppercase());
    is_name.then(|| first.to_owned())
}

/// A second field tells the events apart that the page has named.
pub(super) fn tell_apart(builder: &mut Builder, variants: &[String]) {
    let known = &builder.page.webhooks;
    let is_list = known.len().saturating_mul(variants.len()) > LIMIT;
    if is_list || known.iter().all(|webhook| webhook.variant.is_some()) {
        return;
    }
    for known in builder.take_webhooks() {
        match known.variant {
            Some(variant) => {
                builder.webhook(&known.event, Some(&variant), known.line);
            }
            None => variants.iter().for_each(|variant| {
                builder.webhook(&known.event, Some(variant), known.line);
            }),
        }
    }
}

/// The row of the field that names the event says which one it is, on a page that states no condition.
pub(super) fn name(builder: &mut Builder, field: &Attribute) {
    let is_stated = builder.page.webhooks.iter().any(|webhook| webhook.line < field.line);
    if field.name != EVENT || field.object.is_some() || is_stated {
        return;
    }
    for event in &field.values {
        builder.webhook(event, None, field.line);
    }
}

/// What the whole page tells: the events of a page that only shows them, the objects of their payload, and whose facts they
/// are.
pub(super) fn settle(builder: &mut Builder) {
    let is_listed = |webhook: &Webhook| webhook.origin == Origin::FeatureTable;
    if builder.page.webhooks.iter().all(is_listed) {
        name_by_examples(builder);
    }
    add_roots(&mut builder.page);
    let page = &mut builder.page;
    if page.webhooks.len() > LIMIT {
        return;
    }
    // A list of events tells that they are there, and nothing of what they hold.
    let all = page.webhooks.iter().enumerate().filter(|(_, webhook)| !is_listed(webhook));
    let events: Vec<usize> = all.map(|(index, _)| index).collect();
    let examples = page.examples.iter_mut().filter(|example| example.role == Role::Webhook);
    examples.for_each(|example| example.events.clone_from(&events));
    page.payload_attributes.iter_mut().for_each(|field| field.events.clone_from(&events));
}

fn name_by_examples(builder: &mut Builder) {
    let mut named = Vec::new();
    for (value, line) in payloads(&builder.page) {
        if let Some(event) = value.get(EVENT).and_then(Value::as_str) {
            let variant = VARIANT.split('.').try_fold(value, |value, name| value.get(name));
            let variant = variant.and_then(Value::as_str).map(str::to_owned);
            named.push((event.to_owned(), variant, line));
        }
    }
    for (event, variant, line) in named {
        builder.webhook(&event, variant.as_deref(), line);
    }
}

/// The payloads that a page prints, each with its line.
fn payloads(page: &Page) -> impl Iterator<Item = (&Value, usize)> {
    let examples = page.examples.iter().filter(|example| example.role == Role::Webhook);
    examples
        .flat_map(|example| example.payload.values().iter().map(move |value| (value, example.line)))
}

/// A page about one object of a payload names it above its table, and does not list what stands beside it: an object that no
/// field carries stands in the payload itself, unless the examples show that it does not.
fn add_roots(page: &mut Page) {
    let is_new = |name: &String| {
        !name.contains('.') && !page.payload_attributes.iter().any(|field| field.name == *name)
    };
    let objects = page
        .payload_attributes
        .iter()
        .filter_map(|field| field.object.clone().map(|object| (object, field.line)));
    let mut roots: Vec<(String, usize)> = objects.collect();
    roots.dedup_by(|left, right| left.0 == right.0);
    roots.retain(|(name, _)| is_new(name));
    let is_shown = payloads(page).next().is_some();
    roots.retain(|(name, _)| {
        !is_shown || payloads(page).any(|(value, _)| value.get(name).is_some())
    });
    let field = |(name, line)| Attribute { name, line, ..Attribute::default() };
    page.payload_attributes.splice(0..0, roots.into_iter().map(field));
}
