//! Lists of parameters and fields: `` - `limit=100` - … ``.

use super::label::Label;
use crate::dialect::builder::Builder;
use crate::dialect::table::says_deprecated;
use crate::facts::{Attribute, Place, Role};
use crate::markdown::Inline;
use serde_json::Value;

/// An item and what is known where it stands.
pub(super) struct Entry<'a> {
    pub depth: usize,
    pub text: &'a Inline,
    pub line: usize,
    pub endpoints: &'a [usize],
    pub label: Option<Label>,
    pub last: Option<Role>,
}

/// The open list: the names of the items that the next one can be nested in.
#[derive(Default)]
pub(super) struct List {
    parents: Vec<(usize, String)>,
}

impl List {
    pub(super) fn item(&mut self, builder: &mut Builder, entry: &Entry<'_>) {
        self.parents.retain(|(depth, _)| *depth < entry.depth);
        if !entry.text.starts_with_code {
            return;
        }
        let Some(code) = entry.text.codes.first() else { return };
        let name = self.fact(builder, entry, code);
        self.parents.extend(name.map(|name| (entry.depth, name)));
    }

    /// Adds the fact of an item and gives its name.
    fn fact(&self, builder: &mut Builder, entry: &Entry<'_>, code: &str) -> Option<String> {
        if let Some(place) = self.place_of_parameter(builder, entry, code) {
            return self.parameter(builder, entry, code, place);
        }
        self.field(builder, entry, code)
    }

    fn place_of_parameter(
        &self,
        builder: &Builder,
        entry: &Entry<'_>,
        code: &str,
    ) -> Option<Place> {
        let bare = code.split('=').next().unwrap_or(code).trim_matches(['{', '}']);
        if entry.endpoints.is_empty() {
            return None;
        }
        if builder.in_path(entry.endpoints, bare) {
            return Some(Place::Path);
        }
        let announced = match entry.label {
            Some(Label::Parameters(place)) => place.or(Some(Place::Query)),
            _ => None,
        };
        let queries = code.contains('=') && !code.contains([' ', '"', '/']);
        if queries && entry.last.is_none_or(|last| last != Role::Webhook) {
            Some(Place::Query)
        } else {
            announced
        }
    }

    fn parameter(
        &self,
        builder: &mut Builder,
        entry: &Entry<'_>,
        code: &str,
        place: Place,
    ) -> Option<String> {
        let (name, value) = match code.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (code, None),
        };
        let name = name.trim_matches(['{', '}']);
        if !is_name(name) {
            return None;
        }
        // Below a parameter, a code without a name of its own is one of its values.
        let parent = self.parents.last().map(|(_, parent)| parent.as_str());
        let (name, value) = match (parent, value) {
            (Some(parent), None) => (parent, Some(name)),
            _ => (name, value),
        };
        let mut attribute = self.attribute(entry, name);
        attribute.values = value.map(values).unwrap_or_default();
        builder.parameter(place, attribute);
        Some(name.to_owned())
    }

    /// A field of the payload before the list, or of what the label names.
    fn field(&self, builder: &mut Builder, entry: &Entry<'_>, code: &str) -> Option<String> {
        let role = match entry.label {
            Some(Label::Response) => Role::Response,
            Some(Label::Body) => Role::Request,
            Some(Label::Event) => Role::Webhook,
            Some(Label::Fields) => entry.last?,
            Some(Label::Parameters(_)) => return None,
            None => entry.last?,
        };
        if !code.split('.').all(|part| part == "[]" || is_name(part)) {
            return None;
        }
        let path = match self.parents.last() {
            Some((_, parent)) => format!("{parent}.{code}"),
            None => code.to_owned(),
        };
        // Without a label, a list is about the payload only if the payload has the name.
        let own = builder
            .last_values()
            .iter()
            .any(|value| has_key(value, code.rsplit('.').next().unwrap_or(code)));
        if !own && entry.label.is_none() {
            return None;
        }
        let attribute = self.attribute(entry, &path);
        match role {
            Role::Request => builder.parameter(Place::Body, attribute),
            Role::Response => builder.response(None, attribute),
            Role::Webhook => builder
                .page
                .payload_attributes
                .push(Attribute { endpoints: Vec::new(), ..attribute }),
            _ => return None,
        }
        Some(path)
    }

    fn attribute(&self, entry: &Entry<'_>, name: &str) -> Attribute {
        let text = entry.text.trimmed().to_lowercase();
        let mandatory = if text.contains("optional") {
            Some(false)
        } else if text.contains("(required") || text.contains("mandatory") {
            Some(true)
        } else {
            None
        };
        Attribute {
            name: name.to_owned(),
            mandatory,
            deprecated: says_deprecated(&text),
            line: entry.line,
            endpoints: entry.endpoints.to_vec(),
            ..Attribute::default()
        }
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|sign| sign.is_alphanumeric() || "_-.[]@".contains(sign))
        && name.starts_with(|sign: char| sign.is_alphabetic() || sign == '_')
}

/// `desc|asc` is two values; `{field}` says that there are some; `1&ids=2` is two.
fn values(printed: &str) -> Vec<String> {
    if printed.starts_with('{') {
        return Vec::new();
    }
    printed
        .split(['|', '&'])
        .map(|value| value.rsplit('=').next().unwrap_or(value).trim().to_owned())
        .filter(|value| !value.is_empty())
        .collect()
}

fn has_key(value: &Value, name: &str) -> bool {
    match value {
        Value::Object(members) => {
            members.contains_key(name) || members.values().any(|value| has_key(value, name))
        }
        Value::Array(items) => items.iter().any(|value| has_key(value, name)),
        _ => false,
    }
}
