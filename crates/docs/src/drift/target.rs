//! An endpoint that changes are told of.

use super::about::Found;
use super::report::{Change, ChangeKind, Impact, Named, Thing, What};
use super::rows::Row;
use super::rust;
use crate::facts::Dialect;
use crate::lock::{Field, ROOT, Table, WHOLE_PAGE};
use std::collections::BTreeSet;
use wagate_spec::{Event, Location, Spec};

/// A page that more operations name than these is about none of them.
const FEW: usize = 5;

/// An endpoint of a page, and what it is in the description.
#[derive(Clone)]
pub(super) struct Target<'a> {
    pub page: String,
    pub source: Option<Dialect>,
    pub subject: String,
    pub operation: Option<Found<'a>>,
    /// The operations that name the page, where it is not one endpoint that is meant.
    pub naming: Vec<Found<'a>>,
    pub spec: Option<&'a Spec>,
    /// The name of the event that it is.
    pub event: Option<String>,
    /// The described events that it is, or that its page is about.
    pub events: Vec<&'a Event>,
    /// Its page only mentions it.
    pub is_mentioned: bool,
}

impl<'a> Target<'a> {
    /// A change of a named value.
    pub(super) fn row(&self, vendor: &str, row: &Row<'_>) -> Change {
        let thing = match row.table {
            Table::Response(_) => Thing::ResponseField,
            Table::Webhook => Thing::WebhookField,
            _ => Thing::Parameter,
        };
        let fact = match (&self.event, row.table) {
            (Some(_), Table::Webhook) => row.name.to_owned(),
            _ => format!("{} {}", row.table, row.name),
        };
        let states = (row.old.as_deref(), row.new.as_deref());
        let mut change = self.change(vendor, (thing, row.what), &fact, states, row.impact);
        change.carries.clone_from(&row.carries);
        if row.table == Table::Webhook {
            change.operation = None;
        } else {
            change.rust.extend(self.methods());
        }
        if row.name == ROOT {
            change.rust.extend(self.payload(row.table));
            return change;
        }
        let Some(spec) = self.spec else { return change };
        let operation = self.operation.map(|(_, operation)| operation);
        change.value = Some(self.value(spec, row));
        let names = [row.old.as_deref().filter(|_| row.what == What::Renamed), Some(row.name)];
        for name in names.into_iter().flatten() {
            let is_new = row.what == What::Added;
            for item in rust::field(spec, operation, (row.table, name), &self.events, is_new) {
                if !change.rust.contains(&item) {
                    change.rust.push(item);
                }
            }
        }
        change
    }

    /// The value as the description would have it.
    fn value(&self, spec: &Spec, row: &Row<'_>) -> Named {
        let operation = self.operation.map(|(_, operation)| operation);
        let location = match row.table {
            Table::Header => Some(Location::Header),
            Table::Path => Some(Location::Path),
            Table::Query => Some(Location::Query),
            _ => None,
        };
        let told = |field: &Field| field.type_name.clone().or_else(|| field.shown.clone());
        Named {
            name: row.name.to_owned(),
            location,
            is_sent: row.table.is_request(),
            kind: row.field.and_then(told).unwrap_or_default(),
            owners: rust::owners(spec, operation, (row.table, row.name), &self.events),
        }
    }

    /// A change of the endpoint or the event itself.
    pub(super) fn subject(
        &self,
        vendor: &str,
        what: What,
        states: (Option<&str>, Option<&str>),
        impact: Impact,
    ) -> Change {
        let thing = if self.event.is_some() { Thing::Event } else { Thing::Operation };
        let mut change = self.change(vendor, (thing, what), "", states, impact);
        match &self.event {
            Some(event) => change.rust.extend(self.webhook_types(event)),
            None => change.rust.extend(self.methods()),
        }
        change
    }

    pub(super) fn change(
        &self,
        vendor: &str,
        (thing, what): (Thing, What),
        fact: &str,
        (old, new): (Option<&str>, Option<&str>),
        impact: Impact,
    ) -> Change {
        let is_page = self.subject == WHOLE_PAGE;
        let subject = if is_page { "" } else { &self.subject };
        Change {
            vendor: vendor.to_owned(),
            page: self.page.clone(),
            source: self.source,
            kind: ChangeKind::new(thing, what),
            fact: format!("{subject} {fact}").trim().to_owned(),
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            operation: self.operation.map(|(_, operation)| operation.id.clone()),
            event: self.event.clone(),
            impact,
            subject: if is_page { self.page.clone() } else { self.subject.clone() },
            is_mentioned: self.is_mentioned,
            ..Change::default()
        }
    }

    /// The methods that are concerned: of the operation, or of the few that name the page.
    pub(super) fn methods(&self) -> Vec<String> {
        let naming = if self.naming.len() <= FEW { self.naming.as_slice() } else { &[] };
        let concerned = self.operation.as_ref().map_or(naming, std::slice::from_ref);
        concerned.iter().map(|(spec, operation)| rust::method(spec, operation)).collect()
    }

    /// The types of one payload.
    pub(super) fn payload(&self, table: Table) -> Vec<String> {
        if table == Table::Webhook {
            let types = self.events.iter().flat_map(|event| self.webhook_types(&event.name));
            return types.collect::<BTreeSet<_>>().into_iter().collect();
        }
        let operation = self.operation.map(|(_, operation)| operation);
        self.spec.map(|spec| rust::payload(spec, operation, table)).unwrap_or_default()
    }

    /// The types of all payloads of the operation.
    pub(super) fn payloads(&self) -> Vec<String> {
        let Some((spec, operation)) = self.operation else { return Vec::new() };
        let mut types = rust::payload(spec, Some(operation), Table::Body);
        types.extend(rust::payload(spec, Some(operation), Table::Response(None)));
        types.dedup();
        types
    }

    /// The type of the payloads of an event.
    pub(super) fn webhook_types(&self, event: &str) -> Vec<String> {
        let Some(spec) = self.spec else { return Vec::new() };
        rust::event_payload(spec, event)
    }
}
