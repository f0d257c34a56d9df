//! Flat tables of nested bodies: where the table names an attribute as if it stood at the root and every printed body has it
//! in one object or list that no row names, the bodies tell where it is.

use crate::facts::{Attribute, Page, Place, Role};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Corrects the paths of attributes by the bodies that the page prints.
pub(crate) fn follow_examples(page: &mut Page) {
    let shapes = |role: Role| {
        let mut shapes = Shapes::default();
        for example in page.examples.iter().filter(|example| example.role == role) {
            for value in example.payload.values() {
                shapes.read(example.status, value);
            }
        }
        shapes
    };
    let (request, response, payload) =
        (shapes(Role::Request), shapes(Role::Response), shapes(Role::Webhook));
    let bodies = page.parameters.iter_mut().filter(|known| known.place == Place::Body);
    request.correct(bodies.map(|known| (None, &mut known.attribute)).collect());
    let responses = page.response_attributes.iter_mut();
    response.correct(responses.map(|known| (known.status, &mut known.attribute)).collect());
    payload.correct(page.payload_attributes.iter_mut().map(|known| (None, known)).collect());
}

/// The names of printed bodies, by status and in all.
#[derive(Default)]
struct Shapes {
    by_status: HashMap<Option<u16>, Shape>,
    all: Shape,
}

/// Where names stand in bodies.
#[derive(Default)]
struct Shape {
    roots: HashSet<String>,
    /// What a nested name stands in, from the root; `None` when it stands in several places.
    nested: HashMap<String, Option<String>>,
}

impl Shapes {
    fn read(&mut self, status: Option<u16>, value: &Value) {
        self.by_status.entry(status).or_default().read(value, "");
        self.all.read(value, "");
    }

    fn correct(&self, mut attributes: Vec<(Option<u16>, &mut Attribute)>) {
        self.place_tables(&mut attributes);
        let named: HashSet<String> =
            attributes.iter().filter_map(|(_, attribute)| attribute.path.clone()).collect();
        for (status, attribute) in &mut attributes {
            let Some(path) = &attribute.path else { continue };
            let root = path.split('.').next().unwrap_or_default();
            if !self.is_root(*status, root)
                && let Some(container) = self.container(*status, root)
                && !named.contains(container)
            {
                attribute.path = Some(format!("{container}.{path}"));
            }
        }
    }

    /// A sub-table whose owner the page does not name belongs where the bodies have the names of its rows, if that is one
    /// place.
    fn place_tables(&self, attributes: &mut [(Option<u16>, &mut Attribute)]) {
        let mut owners: HashMap<(Option<u16>, String), Option<&str>> = HashMap::new();
        let key = |status: &Option<u16>, attribute: &Attribute| {
            let object = attribute.object.clone().filter(|_| attribute.path.is_none());
            object.map(|object| (*status, object))
        };
        for (status, attribute) in attributes.iter() {
            let Some(key) = key(status, attribute) else { continue };
            let Some(found) = self.container(*status, &attribute.name) else { continue };
            let owner = owners.entry(key).or_insert(Some(found));
            *owner = owner.filter(|known| *known == found);
        }
        for (status, attribute) in attributes {
            let owner = key(status, attribute).and_then(|key| owners.get(&key).copied().flatten());
            if let Some(owner) = owner {
                attribute.path = Some(format!("{owner}.{}", attribute.name));
            }
        }
    }

    /// The bodies that an attribute of this status can be in.
    fn of(&self, status: Option<u16>) -> impl Iterator<Item = &Shape> {
        let shapes = match status {
            None => [Some(&self.all), None],
            // A body without a status may be of any.
            Some(_) => [self.by_status.get(&status), self.by_status.get(&None)],
        };
        shapes.into_iter().flatten()
    }

    fn is_root(&self, status: Option<u16>, name: &str) -> bool {
        self.of(status).any(|shape| shape.roots.contains(name))
    }

    /// The one object or list that a name stands in below the root.
    fn container(&self, status: Option<u16>, name: &str) -> Option<&str> {
        let mut containers = self.of(status).filter_map(|shape| shape.nested.get(name));
        let container = containers.next()?.as_deref()?;
        containers.all(|other| other.as_deref() == Some(container)).then_some(container)
    }
}

impl Shape {
    fn read(&mut self, value: &Value, path: &str) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.read(item, path)),
            Value::Object(members) => {
                for (name, member) in members {
                    self.note(name, path);
                    let dot = if path.is_empty() { "" } else { "." };
                    self.read(member, &format!("{path}{dot}{name}"));
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, name: &str, path: &str) {
        if path.is_empty() {
            self.roots.insert(name.to_owned());
            return;
        }
        let known = self.nested.entry(name.to_owned()).or_insert_with(|| Some(path.to_owned()));
        if known.as_deref() != Some(path) {
            *known = None;
        }
    }
}
