//! What a page prints of one endpoint or event.

use super::super::report::Change;
use crate::facts::{Attribute, Corpus, Example, Origin, Page, Parameter, Place, Role};
use crate::json::Payload;
use serde_json::Value;
use std::collections::BTreeSet;

/// A page, and which of its facts belong to the subject of a change.
#[derive(Clone)]
pub(super) struct Printed<'a> {
    pub page: &'a Page,
    endpoints: BTreeSet<usize>,
    events: BTreeSet<usize>,
    /// The page is about nothing else, so that facts without an owner belong to it.
    is_only: bool,
}

/// A payload that JSON can say, as it goes into a file.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub value: Value,
    pub lines: Vec<String>,
    /// What the page prints is no JSON as it stands.
    pub is_repaired: bool,
}

impl<'a> Printed<'a> {
    /// What the page of a change prints of its subject.
    pub(super) fn of(corpus: &'a Corpus, change: &Change) -> Option<Self> {
        let page = corpus.pages.iter().find(|page| is_page(&page.path, &change.page))?;
        let endpoints = page.endpoints.iter().enumerate().filter(|(_, endpoint)| {
            let method = endpoint.method.as_deref().unwrap_or("?");
            change.subject == format!("{method} {}", endpoint.path)
        });
        let endpoints: BTreeSet<usize> = endpoints.map(|(index, _)| index).collect();
        let event = change.event.as_deref();
        let events = page.webhooks.iter().enumerate();
        let events: BTreeSet<usize> = events
            .filter(|(_, webhook)| Some(webhook.event.as_str()) == event)
            .map(|(index, _)| index)
            .collect();
        let stated = page.endpoints.iter().filter(|one| one.origin != Origin::Mention);
        let shapes: BTreeSet<_> = stated.map(|one| (&one.method, &one.path)).collect();
        let names: BTreeSet<&String> = page.webhooks.iter().map(|webhook| &webhook.event).collect();
        let is_page = change.subject == change.page;
        let is_only = match event {
            Some(_) => names.len() == 1,
            None => shapes.len() == 1 || is_page,
        };
        (is_page || !endpoints.is_empty() || !events.is_empty()).then_some(Self {
            page,
            endpoints,
            events,
            is_only,
        })
    }

    /// Of an event, what is printed of one value of the field that tells its payloads apart.
    pub(super) fn narrowed(mut self, variant: &str) -> Self {
        let page = self.page;
        self.events.retain(|index| {
            page.webhooks.get(*index).is_some_and(|one| one.variant.as_deref() == Some(variant))
        });
        self.is_only &= !self.events.is_empty();
        self
    }

    fn has(&self, endpoints: &[usize], events: &[usize]) -> bool {
        let own = endpoints.iter().any(|index| self.endpoints.contains(index));
        own || events.iter().any(|index| self.events.contains(index))
            || (endpoints.is_empty() && events.is_empty() && self.is_only)
    }

    /// The host that the page prints.
    pub(super) fn host(&self) -> Option<&'a str> {
        let mut own = self.endpoints.iter().filter_map(|index| self.page.endpoints.get(*index));
        own.find_map(|endpoint| endpoint.host.as_deref())
    }

    /// What callers send in one place.
    pub(super) fn sent(&self, place: Place) -> impl Iterator<Item = &'a Attribute> {
        let all = self.page.parameters.iter().filter(move |one| one.place == place);
        let own: Vec<&Parameter> =
            all.filter(|one| self.has(&one.attribute.endpoints, &one.attribute.events)).collect();
        own.into_iter().map(|one| &one.attribute)
    }

    /// The rows about an answer; those that tell no status are about the success.
    pub(super) fn answered(&self, status: u16, is_first: bool) -> Vec<&'a Attribute> {
        let fits = |told: Option<u16>| told.map_or(is_first, |told| told == status);
        let rows = self.page.response_attributes.iter().filter(|row| fits(row.status));
        rows.map(|row| &row.attribute).filter(|row| self.has(&row.endpoints, &row.events)).collect()
    }

    /// The rows about what a webhook delivers.
    pub(super) fn delivered(&self) -> Vec<&'a Attribute> {
        let rows = self.page.payload_attributes.iter();
        rows.filter(|row| self.has(&row.endpoints, &row.events)).collect()
    }

    /// The statuses of answers, those without a success first among them.
    pub(super) fn statuses(&self) -> BTreeSet<u16> {
        let named = self.page.statuses.iter().filter(|row| self.has(&row.endpoints, &[]));
        let rows = self.page.response_attributes.iter();
        let rows = rows.filter(|row| self.has(&row.attribute.endpoints, &row.attribute.events));
        let examples = self.examples(Role::Response);
        let told = named.map(|row| row.status).chain(rows.filter_map(|row| row.status));
        let all = told.chain(examples.filter_map(|example| example.status));
        let mut all: BTreeSet<u16> = all.filter(|status| (200..600).contains(status)).collect();
        if !all.iter().any(|status| (200..300).contains(status)) {
            all.insert(200);
        }
        all
    }

    pub(super) fn examples(&self, role: Role) -> impl Iterator<Item = &'a Example> {
        let all = self.page.examples.iter().filter(move |example| example.role == role);
        let own: Vec<&Example> =
            all.filter(|example| self.has(&example.endpoints, &example.events)).collect();
        own.into_iter()
    }
}

/// The payloads of an example, none of them twice; what an ellipsis stands for is left out.
pub(super) fn texts<'e>(examples: impl Iterator<Item = &'e Example>) -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    for example in examples {
        for text in of_example(example) {
            if !found.iter().any(|known| known.value == text.value) {
                found.push(text);
            }
        }
    }
    found
}

pub(super) fn of_example(example: &Example) -> Vec<Text> {
    match &example.payload {
        Payload::Json { value } => {
            let lines = example.raw.trim().lines().map(|line| line.trim_end_matches('\r'));
            let lines = lines.map(str::to_owned).collect();
            vec![Text { value: value.clone(), lines, is_repaired: false }]
        }
        Payload::Repaired { values, repairs } => {
            let places: Vec<&str> =
                repairs.iter().filter_map(|repair| repair.place.as_deref()).collect();
            let whole = values.iter().map(|value| {
                let mut value = value.clone();
                // From behind, so that the places of others in the same list stay.
                places.iter().rev().for_each(|place| remove(&mut value, place));
                let text = serde_json::to_string_pretty(&value).unwrap_or_default();
                let lines = text.lines().map(str::to_owned).collect();
                Text { value, lines, is_repaired: true }
            });
            whole.collect()
        }
        Payload::NotJson { .. } => Vec::new(),
    }
}

/// Takes out a null at a pointer.
fn remove(value: &mut Value, pointer: &str) {
    let Some((above, last)) = pointer.rsplit_once('/') else { return };
    if !value.pointer(pointer).is_some_and(Value::is_null) {
        return;
    }
    let last = last.replace("~1", "/").replace("~0", "~");
    match value.pointer_mut(above) {
        Some(Value::Object(members)) => {
            members.shift_remove(&last);
        }
        Some(Value::Array(items)) => {
            if let Some(index) = last.parse::<usize>().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}

/// A folder of one vendor's pages tells the end of their paths only.
fn is_page(path: &str, told: &str) -> bool {
    let ends =
        |whole: &str, end: &str| whole.strip_suffix(end).is_some_and(|rest| rest.ends_with('/'));
    path == told || ends(path, told) || ends(told, path)
}
