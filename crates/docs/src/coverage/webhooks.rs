//! Hands the facts of pages to the events that they belong to.

use super::check;
use super::examples;
use super::keys;
use super::ledger::{Entry, Key, Ledger, Verdict};
use super::lines::MemberLines;
use super::report::FactKind;
use super::subjects::Subjects;
use crate::described::{EventFacets, KeptExample};
use crate::facts::{Attribute, Example, Page, Role, Webhook};

/// Enters everything that pages state about webhooks.
pub(super) fn enter_all<'a>(subjects: &Subjects<'a>, pages: &[&'a Page], ledger: &mut Ledger<'a>) {
    for page in pages {
        let has_payload = page.examples.iter().any(|example| example.role == Role::Webhook);
        if page.webhooks.is_empty() && page.payload_attributes.is_empty() && !has_payload {
            continue;
        }
        Gatherer::new(subjects, page, ledger).enter();
    }
}

struct Gatherer<'a, 'b> {
    subjects: &'b Subjects<'a>,
    page: &'a Page,
    ledger: &'b mut Ledger<'a>,
    /// The described event that each of the names of the page is.
    named: Vec<Option<&'b EventFacets<'a>>>,
    /// The described events that the page is about.
    events: Vec<&'b EventFacets<'a>>,
    /// The page names an event that is not described.
    any_undescribed: bool,
    /// The page names no event and is about none: what it prints of payloads shows some members that any event may have.
    has_excerpts: bool,
}

impl<'a, 'b> Gatherer<'a, 'b> {
    fn new(subjects: &'b Subjects<'a>, page: &'a Page, ledger: &'b mut Ledger<'a>) -> Self {
        let named: Vec<Option<&EventFacets<'a>>> =
            page.webhooks.iter().map(|webhook| event_of(subjects, page, webhook)).collect();
        let is_left_out = |webhook: &Webhook| subjects.no_events.has_path(&webhook.event);
        let any_undescribed = page
            .webhooks
            .iter()
            .zip(&named)
            .any(|(webhook, event)| event.is_none() && !is_left_out(webhook));
        let on_page = subjects.index.webhooks_on(page).into_iter();
        let on_page = on_page.filter_map(|(_, event)| {
            subjects.events.iter().find(|known| known.event.name == event.name)
        });
        let mut events: Vec<&EventFacets<'a>> = Vec::new();
        for event in named.iter().copied().flatten().chain(on_page) {
            if !events.iter().any(|known| known.event.name == event.event.name) {
                events.push(event);
            }
        }
        let has_excerpts = events.is_empty() && !any_undescribed && !subjects.events.is_empty();
        if has_excerpts {
            events.extend(&subjects.events);
        }
        Self { subjects, page, ledger, named, events, any_undescribed, has_excerpts }
    }

    fn enter(&mut self) {
        for (webhook, known) in self.page.webhooks.iter().zip(self.named.clone()) {
            let name = name(webhook);
            let described = known.is_some() || self.subjects.no_events.has_path(&webhook.event);
            let verdict = if described { Verdict::Covered } else { Verdict::Undescribed };
            self.record(
                FactKind::Webhook,
                (&name, &name),
                webhook.line,
                Some(name.clone()),
                verdict,
            );
            if let Some(event) = known
                && (webhook.deprecated || self.page.deprecated)
            {
                let noted = event.own_notes.iter().any(|note| note.kind == "DEPRECATED");
                let verdict = Verdict::of(event.event.deprecated || noted);
                let (key, event) = (event.event.name.clone(), Some(name));
                self.record(
                    FactKind::Deprecation,
                    (&key, "deprecated"),
                    webhook.line,
                    event,
                    verdict,
                );
            }
        }
        for attribute in &self.page.payload_attributes {
            let name = attribute.path.as_ref().unwrap_or(&attribute.name);
            let place = (attribute.events.as_slice(), attribute.line);
            self.state(FactKind::PayloadField, (name, name), place, |event| {
                Verdict::of(check::has(&event.payload, attribute) || leaves_out(event, attribute))
            });
        }
        for example in &self.page.examples {
            if example.role == Role::Webhook && examples::is_required(example) {
                if !self.has_excerpts {
                    self.example(example);
                }
                self.names(example);
            }
        }
    }

    fn example(&mut self, example: &Example) {
        let values: Vec<String> =
            example.payload.values().iter().map(ToString::to_string).collect();
        let subjects = self.subjects;
        let is_for_machines = self.page.dialect.is_for_machines();
        let validators = subjects.validators.as_ref();
        let page = self.page.path.as_str();
        let key = format!("webhook {}", values.join("\n"));
        let place = (example.events.as_slice(), example.line);
        self.state(FactKind::Example, (&key, "webhook"), place, |event| {
            let Some(validators) = validators else { return Verdict::Undescribed };
            let own = event.event.docs.first().map(|page| page.page.as_str());
            let is_repaired = !example.payload.repairs().is_empty();
            match validators.verdict(example, kept(&subjects.events, event)) {
                Verdict::Missing if event.notes.excuse_example(page, own, is_repaired) => {
                    Verdict::Covered
                }
                Verdict::Missing if is_for_machines => {
                    validators.taken(example, std::iter::once(event.schema))
                }
                verdict => verdict,
            }
        });
    }

    fn names(&mut self, example: &Example) {
        let lines = MemberLines::of(self.page, example);
        let elided = example.payload.elided();
        for path in example.payload.values().iter().flat_map(keys::paths) {
            let name = path.join(".");
            if elided.contains(&name) {
                continue;
            }
            let is_described = |event: &EventFacets<'_>, path: &[String]| {
                event.payload.admits(path) || event.payload.leave_out_path(&path.join("."))
            };
            let above = path.len() - 1;
            let events = self.about(&example.events);
            let reached = (1..=above).all(|length| {
                events.is_empty()
                    || events.iter().any(|event| {
                        path.get(..length).is_some_and(|above| is_described(event, above))
                    })
            });
            if reached {
                let place = (example.events.as_slice(), lines.line(&name));
                self.state(FactKind::PayloadField, (&name, &name), place, |event| {
                    Verdict::of(is_described(event, &path))
                });
            }
        }
    }

    /// The described events that a fact of these events of the page belongs to; of no event in particular, all of the page.
    fn about(&self, own: &[usize]) -> Vec<&'b EventFacets<'a>> {
        if own.is_empty() {
            return self.events.clone();
        }
        own.iter().filter_map(|index| self.named.get(*index).copied().flatten()).collect()
    }

    /// Enters a fact for the event that describes it; with several that it could belong to one is enough.
    fn state(
        &mut self,
        kind: FactKind,
        (key, label): (&str, &str),
        (own, line): (&[usize], usize),
        verdict: impl Fn(&EventFacets<'a>) -> Verdict,
    ) {
        let events = self.about(own);
        let verdicts = events.iter().rev().map(|event| (*event, verdict(event)));
        let best = verdicts.max_by_key(|(_, verdict)| *verdict);
        let any_undescribed = self.any_undescribed && own.is_empty();
        let (event, verdict) = match best {
            Some((event, verdict)) if verdict > Verdict::Missing || !any_undescribed => {
                (Some(event), verdict)
            }
            _ => (None, Verdict::Undescribed),
        };
        let named = own.first().and_then(|index| self.page.webhooks.get(*index)).map(name);
        let name = event.map(|event| event.event.name.clone()).or(named);
        let name = name.or_else(|| self.only_name());
        let subject = name.clone().unwrap_or_else(|| self.page.path.clone());
        let key = Key { kind, subject, name: key.to_owned() };
        let page = self.page.path.as_str();
        self.ledger
            .enter(key, Entry { page, line, operation: name, label: label.to_owned(), verdict });
    }

    fn only_name(&self) -> Option<String> {
        match self.page.webhooks.as_slice() {
            [only] => Some(name(only)),
            _ => None,
        }
    }

    fn record(
        &mut self,
        kind: FactKind,
        (key, label): (&str, &str),
        line: usize,
        operation: Option<String>,
        verdict: Verdict,
    ) {
        let key = Key { kind, subject: String::new(), name: key.to_owned() };
        let page = self.page.path.as_str();
        self.ledger.enter(key, Entry { page, line, operation, label: label.to_owned(), verdict });
    }
}

/// The examples that could be a payload of an event: its own, and those of its parts, which have the tag of the whole.
fn kept<'c, 'a>(
    events: &'c [EventFacets<'a>],
    event: &'c EventFacets<'a>,
) -> impl Iterator<Item = &'c KeptExample<'a>> {
    let parts = events.iter().filter(|other| event.is_whole_of(other));
    event.examples.iter().chain(parts.flat_map(|part| &part.examples))
}

fn leaves_out(event: &EventFacets<'_>, attribute: &Attribute) -> bool {
    match &attribute.path {
        Some(path) => event.payload.leave_out_path(path),
        None => event.payload.leave_out_name(&attribute.name),
    }
}

/// The event with its variant, if it has one.
fn name(webhook: &Webhook) -> String {
    match &webhook.variant {
        Some(variant) => format!("{} {variant}", webhook.event),
        None => webhook.event.clone(),
    }
}

/// The described event that a page names. A variant is described by an event of its name, or as one of the values that
/// the payload of its event may have.
pub(super) fn event_of<'b, 'a>(
    subjects: &'b Subjects<'a>,
    page: &Page,
    webhook: &Webhook,
) -> Option<&'b EventFacets<'a>> {
    let (_, event) = subjects.index.webhook_of(page, webhook)?;
    let facets = subjects.events.iter().find(|known| known.event.name == event.name)?;
    let variant = webhook.variant.as_ref().filter(|variant| **variant != event.name);
    variant.is_none_or(|variant| facets.knows(variant)).then_some(facets)
}
