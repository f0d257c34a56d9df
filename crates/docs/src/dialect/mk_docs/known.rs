//! The fields that a page has told, so that one that is told again completes the first.

use super::fields::extend;
use crate::dialect::builder::Builder;
use crate::facts::{Attribute, Page, Parameter, Place, ResponseAttribute};
use std::collections::HashMap;

/// The fields of a page by name, object and endpoints.
#[derive(Default)]
pub(super) struct Known {
    places: HashMap<Key, usize>,
    /// Where a field of this name was told last.
    last: HashMap<String, (List, usize)>,
}

/// The list, the name, the object, and the endpoints: two calls of one page may send values of one name.
type Key = (List, String, Option<String>, Vec<usize>);

/// The lists of a page.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum List {
    Parameters(Place),
    Responses,
    Payload,
}

impl Known {
    /// Whether the page has told a field of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.last.contains_key(name)
    }

    /// The field of this name that was told last.
    pub(super) fn last_mut<'a>(&self, page: &'a mut Page, name: &str) -> Option<&'a mut Attribute> {
        let (list, index) = *self.last.get(name)?;
        match list {
            List::Parameters(_) => {
                page.parameters.get_mut(index).map(|parameter| &mut parameter.attribute)
            }
            List::Responses => {
                page.response_attributes.get_mut(index).map(|response| &mut response.attribute)
            }
            List::Payload => page.payload_attributes.get_mut(index),
        }
    }

    /// Adds what the caller sends.
    pub(super) fn parameter(&mut self, builder: &mut Builder, place: Place, field: Attribute) {
        let next = builder.page.parameters.len();
        let index = self.place(List::Parameters(place), &field, next);
        match builder.page.parameters.get_mut(index) {
            Some(Parameter { attribute, .. }) => complete(attribute, field),
            // The query of the address may have named it before.
            None => builder.parameter(place, field),
        }
    }

    /// Adds what an answer holds.
    pub(super) fn response(&mut self, page: &mut Page, field: Attribute) {
        let index = self.place(List::Responses, &field, page.response_attributes.len());
        match page.response_attributes.get_mut(index) {
            Some(response) => complete(&mut response.attribute, field),
            None => {
                page.response_attributes.push(ResponseAttribute { status: None, attribute: field })
            }
        }
    }

    /// Adds what a notification holds.
    pub(super) fn payload(&mut self, page: &mut Page, field: Attribute) {
        let index = self.place(List::Payload, &field, page.payload_attributes.len());
        match page.payload_attributes.get_mut(index) {
            Some(known) => complete(known, field),
            None => page.payload_attributes.push(field),
        }
    }

    /// Where a field stands, or will stand.
    fn place(&mut self, list: List, field: &Attribute, next: usize) -> usize {
        let endpoints = field.endpoints.clone();
        let key = (list, field.name.clone(), field.object.clone(), endpoints);
        let index = *self.places.entry(key).or_insert(next);
        self.last.insert(field.name.clone(), (list, index));
        index
    }
}

/// What a second row says of a field.
fn complete(known: &mut Attribute, again: Attribute) {
    known.type_name = known.type_name.take().or(again.type_name);
    known.mandatory = known.mandatory.or(again.mandatory);
    extend(known, again.values);
}
