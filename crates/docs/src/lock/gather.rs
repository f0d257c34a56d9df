//! From the facts of a page to what is locked of them.

use super::model::{Facts, Field, LockedPage};
use super::names::{EVENT, OWN_LIMIT, WHOLE_PAGE};
use super::payload::{self, ROOT, Shown};
use super::slot::Slot;
use super::table::Table;
use crate::dialect::hash;
use crate::facts::{Attribute, Dialect, Endpoint, Example, Origin, Page, Place, Role, Webhook};
use std::collections::{BTreeMap, BTreeSet};

/// Longer texts in a place of a name, type or value are no such thing, and are kept as a hash.
const NAME_LIMIT: usize = 48;

/// What is locked of a page.
pub(super) fn page(page: &Page) -> LockedPage {
    let mut gathered = Gathered { page, facts: BTreeMap::new(), shown: BTreeMap::new() };
    gathered.add_endpoints();
    gathered.add_mentions();
    gathered.add_events();
    gathered.add_attributes();
    gathered.add_statuses();
    page.examples.iter().for_each(|example| gathered.add_example(example));
    gathered.add_limits();
    gathered.add_shown();
    gathered.facts.values_mut().for_each(settle_status);
    LockedPage {
        hash: page.hash.clone(),
        dialect: Some(page.dialect),
        deprecated: page.deprecated,
        facts: gathered.facts,
    }
}

/// The indices of the endpoints and of the events that a fact belongs to.
type Owners<'a> = (&'a [usize], &'a [usize]);

struct Gathered<'a> {
    page: &'a Page,
    facts: BTreeMap<String, Facts>,
    /// What the payloads of a subject show.
    shown: BTreeMap<(String, Table), Shown>,
}

impl Gathered<'_> {
    fn subjects(&self, (endpoints, events): Owners<'_>) -> Vec<String> {
        let known = endpoints.iter().filter_map(|index| self.page.endpoints.get(*index));
        let named = events.iter().filter_map(|index| self.page.webhooks.get(*index));
        // What a webhook delivers is no part of the call that sets the webhook.
        let mut subjects: Vec<String> = known.filter(|_| events.is_empty()).map(subject).collect();
        // Variants of one event are one subject.
        let mut seen = BTreeSet::new();
        subjects.extend(named.map(event_subject).filter(|name| seen.insert(name.clone())));
        if subjects.is_empty() {
            subjects.push(WHOLE_PAGE.to_owned());
        }
        subjects
    }

    fn each(&mut self, owners: Owners<'_>, change: impl Fn(&mut Facts)) {
        for subject in self.subjects(owners) {
            change(self.facts.entry(subject).or_default());
        }
    }

    fn add_endpoints(&mut self) {
        for endpoint in &self.page.endpoints {
            let is_new = !self.facts.contains_key(&subject(endpoint));
            let facts = self.facts.entry(subject(endpoint)).or_default();
            facts.host = facts.host.take().or_else(|| endpoint.host.clone());
            facts.deprecated |= endpoint.deprecated;
            let origin = origin_name(endpoint.origin);
            // A plain statement is what counts, whichever form comes first.
            facts.origin = if is_new || origin.is_none() { origin } else { facts.origin.take() };
        }
    }

    fn add_mentions(&mut self) {
        for mention in &self.page.mentions {
            let subject = format!("{} {}", mention.method, mention.path);
            let facts = self.facts.entry(subject).or_default();
            facts.origin = origin_name(Origin::Mention);
        }
    }

    fn add_attributes(&mut self) {
        for parameter in &self.page.parameters {
            let table = match parameter.place {
                Place::Header => Table::Header,
                Place::Path => Table::Path,
                Place::Query => Table::Query,
                Place::Body => Table::Body,
            };
            self.add_attribute(table, &parameter.attribute);
        }
        for response in &self.page.response_attributes {
            self.add_attribute(Table::Response(response.status), &response.attribute);
        }
        for attribute in &self.page.payload_attributes {
            self.add_attribute(Table::Webhook, attribute);
        }
    }

    fn add_attribute(&mut self, table: Table, attribute: &Attribute) {
        let (name, field) = (name_of(attribute), field(attribute));
        self.each((&attribute.endpoints, &attribute.events), |facts| {
            let rows = facts.tables.entry(table).or_default();
            // Tables of one page that name a value twice: each row is a fact.
            let free = (2..).map(|count| format!("{name} ({count})"));
            let key = std::iter::once(name.clone())
                .chain(free)
                .find(|key| rows.get(key).is_none_or(|known| *known == field));
            if let Some(key) = key {
                rows.insert(key, field.clone());
            }
        });
    }

    fn add_statuses(&mut self) {
        for status in &self.page.statuses {
            let text = status.identifier.as_deref().map(hash::of);
            self.each((&status.endpoints, &[]), |facts| {
                facts.statuses.insert(status.status);
                if let Some(text) = &text {
                    facts.texts.entry(status.status).or_default().insert(text.clone());
                }
            });
        }
    }

    fn add_example(&mut self, example: &Example) {
        let Some(slot) = slot(example) else { return };
        let hash = payload::hash_of(example);
        let owners = (example.endpoints.as_slice(), example.events.as_slice());
        self.each(owners, |facts| {
            facts.examples.entry(slot).or_default().insert(hash.clone());
        });
        let Slot::Of(table) = slot else { return };
        let elided = example.payload.elided();
        for subject in self.subjects(owners) {
            let shown = self.shown.entry((subject, table)).or_default();
            let values = example.payload.values().iter();
            values.for_each(|value| payload::show(value, &elided, shown));
        }
    }

    fn add_limits(&mut self) {
        for limit in &self.page.limits {
            let method = limit.method.as_deref().map_or_else(|| OWN_LIMIT.to_owned(), name);
            self.each((&limit.endpoints, &[]), |facts| {
                let known = facts.limits.entry(method.clone()).or_default();
                known.insert(format!("{}/{}s", limit.requests, limit.seconds));
            });
        }
    }

    fn add_events(&mut self) {
        for webhook in &self.page.webhooks {
            let subject = event_subject(webhook);
            let is_new = !self.facts.contains_key(&subject);
            let facts = self.facts.entry(subject).or_default();
            facts.variants.extend(webhook.variant.as_deref().map(name));
            facts.deprecated |= webhook.deprecated;
            let origin = origin_name(webhook.origin);
            facts.origin = if is_new || origin.is_none() { origin } else { facts.origin.take() };
        }
    }

    /// The members of payloads: beside what tables of the same place say of them, or alone.
    fn add_shown(&mut self) {
        for ((subject, table), shown) in std::mem::take(&mut self.shown) {
            let Some(facts) = self.facts.get_mut(&subject) else { continue };
            for (path, kinds) in shown {
                let kinds: Vec<&str> = kinds.into_iter().collect();
                let kinds = kinds.join("|");
                if !add_kinds(facts, table, &path, &kinds) {
                    let field = Field { shown: Some(kinds), ..Field::default() };
                    facts.tables.entry(table).or_default().insert(name(&path), field);
                }
            }
        }
    }
}

/// Adds what payloads show to the rows that know of it, if there are any.
fn add_kinds(facts: &mut Facts, table: Table, path: &str, kinds: &str) -> bool {
    let is_same = |known: &Table| same_place(*known, table) && (path != ROOT || *known == table);
    let tables = facts.tables.iter_mut().filter(|(known, _)| is_same(known));
    let mut is_known = false;
    for field in tables.filter_map(|(_, rows)| rows.get_mut(path)) {
        let shown = if field.is_only_shown() { &mut field.shown } else { &mut field.examples };
        *shown = Some(joined_kinds(shown.as_deref(), kinds));
        is_known = true;
    }
    is_known
}

fn joined_kinds(known: Option<&str>, more: &str) -> String {
    let kinds: BTreeSet<&str> =
        known.into_iter().flat_map(|text| text.split('|')).chain(more.split('|')).collect();
    kinds.into_iter().collect::<Vec<_>>().join("|")
}

/// Whether a table of the one place names the members of payloads of the other: an answer without a status may be any.
fn same_place(table: Table, payload: Table) -> bool {
    table == payload
        || (table.is_success()
            && payload.is_success()
            && [table, payload].contains(&Table::Response(None)))
}

/// An answer without a status is that of the only success that the subject tells of.
fn settle_status(facts: &mut Facts) {
    let examples = facts.examples.keys().filter_map(|slot| match slot {
        Slot::Of(table) => Some(*table),
        _ => None,
    });
    let told: BTreeSet<Table> = facts
        .tables
        .keys()
        .copied()
        .chain(examples)
        .filter(|table| table.is_success() && *table != Table::Response(None))
        .collect();
    let (Some(only), 1) = (told.first().copied(), told.len()) else { return };
    if let Some(rows) = facts.tables.remove(&Table::Response(None)) {
        let known = facts.tables.entry(only).or_default();
        for (name, field) in rows {
            match known.get_mut(&name) {
                Some(Field { shown: Some(own), .. }) => {
                    *own = joined_kinds(field.shown.as_deref(), own);
                }
                Some(_) => {}
                None => {
                    known.insert(name, field);
                }
            }
        }
    }
    if let Some(hashes) = facts.examples.remove(&Slot::Of(Table::Response(None))) {
        facts.examples.entry(Slot::Of(only)).or_default().extend(hashes);
    }
}

/// What an example is of; an address shows its endpoint with values, which is no fact.
fn slot(example: &Example) -> Option<Slot> {
    Some(match example.role {
        Role::Request => Slot::Of(Table::Body),
        Role::Response => Slot::Of(Table::Response(example.status)),
        Role::Webhook => Slot::Of(Table::Webhook),
        Role::Address => return None,
        Role::Unplaced => Slot::Unplaced,
    })
}

fn field(attribute: &Attribute) -> Field {
    let values = attribute.values.iter().filter(|value| !is_placeholder(value, &attribute.values));
    Field {
        type_name: attribute.type_name.as_deref().map(name),
        shown: None,
        examples: None,
        mandatory: attribute.mandatory,
        deprecated: attribute.deprecated,
        values: values.map(|value| name(value)).collect(),
    }
}

/// Whether a value of an address only stands for one: it is in braces, or in capitals beside values that are not.
fn is_placeholder(value: &str, all: &[String]) -> bool {
    let is_capital = |text: &str| !text.contains(char::is_lowercase);
    value.starts_with(['{', '<'])
        || (value.contains('_') && is_capital(value) && !all.iter().all(|other| is_capital(other)))
}

fn name_of(attribute: &Attribute) -> String {
    if attribute.name.starts_with('{') {
        // A placeholder that stands for any name has another one on each page.
        return "{}".to_owned();
    }
    match (&attribute.path, &attribute.object) {
        (Some(path), _) => name(path),
        (None, Some(object)) => name(&format!("{object}.{}", attribute.name)),
        (None, None) => name(&attribute.name),
    }
}

/// A short text as it is; a long one, which could be a sentence, as its hash.
fn name(text: &str) -> String {
    if text.chars().count() > NAME_LIMIT && text.contains(' ') {
        format!("#{}", hash::of(text))
    } else {
        text.to_owned()
    }
}

fn subject(endpoint: &Endpoint) -> String {
    format!("{} {}", endpoint.method.as_deref().unwrap_or("?"), endpoint.path)
}

fn event_subject(webhook: &Webhook) -> String {
    format!("{EVENT}{}", name(&webhook.event))
}

const ORIGINS: [(Origin, &str); 5] = [
    (Origin::Heading, "heading"),
    (Origin::FeatureTable, "feature-table"),
    (Origin::ExampleAddress, "example-address"),
    (Origin::CodeSample, "code-sample"),
    (Origin::Mention, "mention"),
];

fn origin_name(origin: Origin) -> Option<String> {
    ORIGINS.iter().find(|(known, _)| *known == origin).map(|(_, name)| (*name).to_owned())
}

/// The endpoint that a subject of facts stands for; `None` for the page as a whole.
fn endpoint(subject: &str, facts: &Facts) -> Option<Endpoint> {
    let (method, path) = subject.split_once(' ').filter(|_| !subject.starts_with(EVENT))?;
    let origin = ORIGINS.iter().find(|(_, name)| facts.origin.as_deref() == Some(*name));
    Some(Endpoint {
        method: (method != "?").then(|| method.to_owned()),
        path: path.to_owned(),
        host: facts.host.clone(),
        heading: None,
        origin: origin.map_or(Origin::Statement, |(origin, _)| *origin),
        deprecated: facts.deprecated,
        line: 1,
    })
}

/// The events that a subject of facts stands for, one for each variant; none for another subject.
fn events(subject: &str, facts: &Facts) -> Vec<Webhook> {
    let Some(event) = subject.strip_prefix(EVENT) else { return Vec::new() };
    let origin = ORIGINS.iter().find(|(_, name)| facts.origin.as_deref() == Some(*name));
    let webhook = |variant: Option<&String>| Webhook {
        event: event.to_owned(),
        variant: variant.cloned(),
        origin: origin.map_or(Origin::Statement, |(origin, _)| *origin),
        deprecated: facts.deprecated,
        line: 1,
    };
    match facts.variants.is_empty() {
        true => vec![webhook(None)],
        false => facts.variants.iter().map(|variant| webhook(Some(variant))).collect(),
    }
}

pub(super) fn outline(path: &str, page: &LockedPage) -> Page {
    Page {
        path: path.to_owned(),
        dialect: page.dialect.unwrap_or(Dialect::Docusaurus),
        title: None,
        hash: page.hash.clone(),
        deprecated: page.deprecated,
        endpoints: page.facts.iter().filter_map(|(name, facts)| endpoint(name, facts)).collect(),
        mentions: Vec::new(),
        parameters: Vec::new(),
        response_attributes: Vec::new(),
        payload_attributes: Vec::new(),
        statuses: Vec::new(),
        examples: Vec::new(),
        webhooks: page.facts.iter().flat_map(|(name, facts)| events(name, facts)).collect(),
        limits: Vec::new(),
        includes: Vec::new(),
        problems: Vec::new(),
    }
}
