//! Payload fences: what they are examples of, and whose.

use super::label::{self, Label};
use super::members::Members;
use super::{Reader, is_read};
use crate::dialect::builder::{Builder, Printed};
use crate::facts::{Provenance, Role};
use std::collections::BTreeSet;

/// Payloads that a list before them can describe.
const PAYLOADS_LIMIT: usize = 4;

/// Bodies that another one is compared with; a page with more is about many ways to send.
const BODIES_LIMIT: usize = 64;

impl Reader<'_> {
    pub(super) fn payload(
        &mut self,
        builder: &mut Builder,
        info: &str,
        content: &str,
        line: usize,
    ) {
        let title = label::title(info);
        if content.trim().is_empty() || super::is_foreign(info) {
            return;
        }
        self.scope.take_hint(builder);
        builder.example(Printed {
            role: Role::Unplaced,
            status: None,
            raw: content,
            line,
            provenance: Provenance::Documented,
            endpoints: Vec::new(),
            events: Vec::new(),
        });
        let values = builder.last_values();
        self.members = Members::of(&values);
        let event = values.first().and_then(label::event);
        let role = self.role(builder, title, event.is_some());
        let named = event.as_deref().or_else(|| title.and_then(label::event_of_title));
        self.event_of = match (role, named) {
            (Role::Webhook, Some(event)) => self.webhook(builder, event, title, line),
            _ => Vec::new(),
        };
        self.payload_of = self.owners(builder, role);
        let form = self.form();
        if role == Role::Request && !self.payload_of.is_empty() && self.members.top().len() > 1 {
            self.requests.entry(form).or_insert_with(|| self.payload_of.clone());
        }
        if let Some(example) = builder.page.examples.last_mut() {
            example.role = role;
            example.status = self.status.take();
            example.endpoints = self.payload_of.clone();
            example.events = self.event_of.clone();
        }
        self.end_payload(builder, role);
    }

    fn end_payload(&mut self, builder: &mut Builder, role: Role) {
        self.last = Some(role);
        self.end_waiting(builder);
        if role == Role::Response && !self.elsewhere {
            self.scope.answer();
        }
        self.label = None;
        self.elsewhere = false;
        self.above.subject = None;
        self.scope.consumed = true;
        self.scope.adjacent = false;
        self.scope.answered = true;
    }

    /// Reads the list before a payload. What the payload lacks can be in the next one.
    fn end_waiting(&mut self, builder: &mut Builder) {
        let mut waiting = std::mem::take(&mut self.waiting);
        if waiting.items.is_empty() {
            return;
        }
        let is_read = self.read_list(builder, &waiting.items, &waiting.above, true);
        let before = waiting.items.len();
        waiting.items.retain(|item| !item.top_name().is_some_and(|it| self.members.has_name(it)));
        waiting.payloads += 1;
        // What was read without naming a member are the values of one, and those are told once.
        let are_values = is_read && waiting.items.len() == before;
        if waiting.payloads < PAYLOADS_LIMIT && !are_values {
            self.waiting = waiting;
        }
    }

    fn webhook(
        &self,
        builder: &mut Builder,
        event: &str,
        title: Option<&str>,
        line: usize,
    ) -> Vec<usize> {
        // Where heading and title agree on a longer name, subscribers know the event by that.
        let longer = title.filter(|title| {
            *title == self.above.heading
                && title.strip_prefix(event).is_some_and(|rest| rest.starts_with('.'))
        });
        let name = longer.unwrap_or(event);
        let index = builder.webhook(name, None, line);
        if self.scope.is_deprecated() {
            builder.deprecate_webhook(name);
        }
        index.into_iter().collect()
    }

    /// The endpoints that a payload is an example of.
    fn owners(&self, builder: &Builder, role: Role) -> Vec<usize> {
        match role {
            Role::Webhook => Vec::new(),
            Role::Request if self.elsewhere => self.like(builder),
            _ if self.elsewhere => Vec::new(),
            Role::Response => self.scope.answering(builder),
            Role::Request => {
                let mut owners = self.scope.current.clone();
                owners.retain(|index| {
                    let known = builder.page.endpoints.get(*index);
                    !known.is_some_and(|known| is_read(known.method.as_deref()))
                });
                if self.scope.current.is_empty()
                    && let Some(known) = self.requests.get(&self.form())
                {
                    owners.clone_from(known);
                }
                if owners.is_empty() {
                    owners = self.like(builder);
                }
                owners
            }
            _ => self.scope.current.clone(),
        }
    }

    /// The endpoints of the known body that shares most members with the last payload, the first of several: a page about one
    /// way to send shows it again where it explains a member.
    fn like(&self, builder: &Builder) -> Vec<usize> {
        let examples = builder.page.examples.iter().take(BODIES_LIMIT);
        let bodies = examples
            .filter(|example| example.role == Role::Request && !example.endpoints.is_empty());
        let mut best: (usize, &[usize]) = (1, &[]);
        for example in bodies {
            let bodies = example.payload.values().iter().filter_map(|value| value.as_object());
            let names: BTreeSet<&str> =
                bodies.flat_map(|body| body.keys()).map(String::as_str).collect();
            let common = self.members.top().iter().filter(|name| names.contains(name.as_str()));
            let common = common.count();
            if common > best.0 {
                best = (common, &example.endpoints);
            }
        }
        if best.0 * 2 >= self.members.top().len() { best.1.to_vec() } else { Vec::new() }
    }

    fn role(&self, builder: &Builder, title: Option<&str>, is_event: bool) -> Role {
        if is_event {
            return Role::Webhook;
        }
        if self.status.is_some() {
            return Role::Response;
        }
        if let Some(role) = title.and_then(Label::of).or(self.label).and_then(Label::role) {
            return role;
        }
        let current = &self.scope.current;
        let mut verbs = current
            .iter()
            .filter_map(|index| builder.page.endpoints.get(*index))
            .map(|endpoint| endpoint.method.as_deref());
        if !current.is_empty() && verbs.clone().all(|verb| verb == Some("GET")) {
            return Role::Response;
        }
        let sends =
            !current.is_empty() && verbs.all(|verb| matches!(verb, Some("POST" | "PUT" | "PATCH")));
        let known = self.requests.get(&self.form());
        // The first payload after the statement is the body; so is one with the members of a body that is known.
        let is_body = (sends && !self.scope.answered)
            || known.is_some_and(|known| current.first().is_none_or(|own| known.contains(own)));
        if is_body { Role::Request } else { Role::Unplaced }
    }

    /// The members of the last payload: bodies with the same ones have the same form.
    fn form(&self) -> String {
        let names: Vec<&str> = self.members.top().iter().map(String::as_str).collect();
        names.join("\n")
    }
}
