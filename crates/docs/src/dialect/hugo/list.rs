//! Lists of parameters and fields: `` - `limit=100` - … ``.

use super::item::{self, Item};
use super::label::Label;
use super::members::Members;
use crate::dialect::builder::Builder;
use crate::facts::{Attribute, Place, Role};
use std::collections::HashMap;

/// Values of one field; a longer list is no list of values.
const VALUES_LIMIT: usize = 256;

/// What is known where a list stands.
pub(super) struct Context<'a> {
    pub endpoints: &'a [usize],
    /// The events that the last payload is of.
    pub events: &'a [usize],
    /// The list follows a call, with nothing between them.
    pub is_adjacent: bool,
    /// The endpoints that a response belongs to.
    pub answering: Vec<usize>,
    pub label: Option<Label>,
    /// What the payload is that the list could describe, and its members.
    pub last: Option<Role>,
    pub members: &'a Members,
    pub above: &'a Above,
    /// The list stands before the payload.
    pub before: bool,
}

/// What stands above a list.
#[derive(Clone, Default)]
pub(super) struct Above {
    /// The heading.
    pub heading: String,
    /// The code spans of the last line.
    pub codes: Vec<String>,
    /// The member whose values the last line announces.
    pub subject: Option<String>,
}

/// Reads a list; `false` when nothing in it was understood.
pub(super) fn read(builder: &mut Builder, items: &[Item<'_>], context: &Context<'_>) -> bool {
    let mut list = List::new(items, context);
    let values = list
        .values_of_subject(items)
        .or_else(|| list.values_of_member(items))
        .or_else(|| list.values_behind_words(items));
    if let Some(field) = values {
        list.push(field);
    } else {
        for item in items {
            list.item(builder, item);
        }
    }
    let found = list.found || !list.fields.is_empty();
    list.write(builder);
    found
}

/// An open list.
struct List<'a> {
    context: &'a Context<'a>,
    /// The names of the items that the next one can be nested in.
    parents: Vec<(usize, String)>,
    /// Fields in order, and where each path stands.
    fields: Vec<Attribute>,
    known: HashMap<String, usize>,
    /// The list is about the payload: so are the names that the payload lacks.
    whole: bool,
    /// The list names what stands around the payload of an event.
    is_envelope: bool,
    found: bool,
}

impl<'a> List<'a> {
    fn new(items: &[Item<'_>], context: &'a Context<'a>) -> Self {
        let names: Vec<&str> = items.iter().filter_map(Item::top_name).collect();
        let own = names.iter().filter(|name| context.members.has_name(last_part(name))).count();
        let whole = !context.before && own > 0 && own * 2 >= names.len();
        let (parents, fields, known) = (Vec::new(), Vec::new(), HashMap::new());
        let is_envelope = names.iter().any(|name| ["event", "payload"].contains(name));
        Self { context, parents, fields, known, whole, is_envelope, found: false }
    }

    /// The values of one member, where the line above says that the list has them.
    fn values_of_subject(&self, items: &[Item<'_>]) -> Option<Attribute> {
        let subject = self.context.above.subject.as_deref()?;
        let path = self.context.members.place(subject);
        if !self.context.members.is_plain(path) || self.context.before {
            return None;
        }
        let values: Option<Vec<String>> = items
            .iter()
            .map(|item| {
                let name = item.top_name().filter(|name| item.code() == Some(name))?;
                (!self.context.members.has_name(name)).then(|| name.to_owned())
            })
            .collect();
        let line = items.first()?.line;
        let name = self.context.members.whole_path(path, self.is_envelope);
        Some(Attribute { name, values: values?, line, ..Attribute::default() })
    }

    /// The values of one member: no item names a member, and the payload holds one of them as a text.
    fn values_of_member(&self, items: &[Item<'_>]) -> Option<Attribute> {
        let members = self.context.members;
        let is_of_fields = matches!(self.context.label, Some(Label::Parameters(_) | Label::Body));
        let outer: Vec<&Item<'_>> = items.iter().filter(|item| item.depth == 1).collect();
        let values: Option<Vec<&str>> = outer
            .iter()
            .map(|item| item.top_name().filter(|name| item.code() == Some(name)))
            .collect();
        let values = values.filter(|values| values.len() > 1 && !is_of_fields)?;
        if values.iter().any(|value| members.has_name(value)) || self.role().is_none() {
            return None;
        }
        let path = members.holder_of(&values)?.to_owned();
        let values = values.into_iter().map(str::to_owned).collect();
        let line = outer.first()?.line;
        Some(Attribute { name: path, values, line, ..Attribute::default() })
    }

    /// The values of one member, where each item ends in one: `one day - `duration=86400``.
    fn values_behind_words(&self, items: &[Item<'_>]) -> Option<Attribute> {
        let members = self.context.members;
        let pairs: Option<Vec<(&str, &str)>> = items.iter().map(Item::pair_at_end).collect();
        let pairs = pairs.filter(|pairs| pairs.len() > 1 && !self.context.before)?;
        let (name, _) = *pairs.first()?;
        let path = members.place(name);
        if pairs.iter().any(|(other, _)| *other != name) || !members.is_plain(path) {
            return None;
        }
        self.role()?;
        let values = pairs.iter().flat_map(|(_, value)| item::values(value)).collect();
        let name = members.whole_path(path, self.is_envelope);
        Some(Attribute { name, values, line: items.first()?.line, ..Attribute::default() })
    }

    fn item(&mut self, builder: &mut Builder, item: &Item<'_>) {
        self.parents.retain(|(depth, _)| *depth < item.depth);
        let Some(code) = item.code() else { return };
        let name = match self.place_of_parameter(builder, item, code) {
            Some(place) => self.parameter(builder, item, code, place),
            None => {
                let first = self.field(item, code);
                for name in item.more_names() {
                    self.field(item, name);
                }
                first
            }
        };
        self.parents.extend(name.map(|name| (item.depth, name)));
    }

    fn place_of_parameter(&self, builder: &Builder, item: &Item<'_>, code: &str) -> Option<Place> {
        let Context { endpoints, label, last, members, .. } = self.context;
        let bare = code.split('=').next().unwrap_or(code).trim_matches(['{', '}']);
        if endpoints.is_empty() || self.context.before {
            return None;
        }
        if builder.in_path(endpoints, bare) {
            return Some(Place::Path);
        }
        // The name of a member with a value is that member, and a name in capitals is no parameter.
        let is_member = last.is_some() && members.has_path(bare);
        let queries = code.contains('=')
            && !code.contains([' ', '"', '/'])
            && !item::is_environment(bare)
            && !is_member;
        if queries && last.is_none_or(|last| last != Role::Webhook) {
            return Some(Place::Query);
        }
        let is_field = last.is_some() && members.has_name(bare);
        if label.is_none() && item.depth == 1 && !is_field && builder.has_query(endpoints, bare) {
            return Some(Place::Query);
        }
        // Right below a call that takes no body, a list without a word about it names what the call takes.
        let is_query = item::is_name(bare) && bare.starts_with(char::is_lowercase);
        if label.is_none()
            && last.is_none()
            && self.context.is_adjacent
            && item.depth == 1
            && is_query
            && builder.all_read(endpoints)
        {
            return Some(Place::Query);
        }
        match label {
            Some(Label::Parameters(place)) => place.or(Some(Place::Query)),
            Some(Label::Where) if last.is_none() => Some(Place::Query),
            _ => None,
        }
    }

    fn parameter(
        &mut self,
        builder: &mut Builder,
        item: &Item<'_>,
        code: &str,
        place: Place,
    ) -> Option<String> {
        let parent = self.parents.last().map(|(_, parent)| parent.as_str());
        // Below a parameter, what follows the value explains it in other words.
        let code = if parent.is_some() { code.split(", ").next().unwrap_or(code) } else { code };
        let (name, value) = match code.split_once('=').or_else(|| code.split_once(": ")) {
            Some((name, value)) => (name, Some(value)),
            None => (code, None),
        };
        let name = name.trim_matches(['{', '}']);
        if !item::is_name(name) {
            return None;
        }
        // Below a parameter, a code without a name of its own is one of its values.
        let (name, value) = match (parent, value) {
            (Some(parent), None) => (parent, Some(name)),
            _ => (name, value),
        };
        let mut attribute = item.attribute(name);
        attribute.endpoints = self.context.endpoints.to_vec();
        attribute.values = value.map(item::values).unwrap_or_default();
        attribute.values.extend(item.listed_values());
        builder.parameter(place, attribute);
        self.found = true;
        Some(name.to_owned())
    }

    /// A field of the payload, or of what the label names.
    fn field(&mut self, item: &Item<'_>, code: &str) -> Option<String> {
        self.role()?;
        let mut first = None;
        for (name, value) in item::pairs(code, |name| self.context.members.has_path(name)) {
            let path = self.pair(item, name, value);
            first = first.or(path);
        }
        first
    }

    fn pair(&mut self, item: &Item<'_>, name: &str, value: Option<&str>) -> Option<String> {
        if !name.split('.').all(|part| part == "[]" || item::is_name(part)) {
            return None;
        }
        let own = self.context.members.has_name(last_part(name));
        if let Some((_, parent)) = self.parents.last()
            && !own
            && value.is_none()
            && self.context.members.is_plain(self.context.members.place(parent))
        {
            let index = *self.known.get(parent)?;
            self.fields.get_mut(index)?.values.push(name.to_owned());
            return None;
        }
        // Without a label, a list is about the payload only if the payload has the name.
        let is_pair = value.is_some() && !self.context.before;
        let is_whole = self.whole && item.depth == 1;
        if !own && !is_pair && !is_whole && self.context.label.is_none() {
            return None;
        }
        let path = self.path(name);
        let mut attribute = item.attribute(&path);
        attribute.values = value.map(item::values).unwrap_or_default();
        attribute.values.extend(item.listed_values());
        let described = item.described_object();
        attribute.type_name = described.kind.map(str::to_owned);
        self.push(attribute);
        for member in described.members {
            let name = format!("{path}.{member}");
            self.push(Attribute { name, line: item.line, ..Attribute::default() });
        }
        Some(path)
    }

    /// A field that is stated again completes the first statement.
    fn push(&mut self, attribute: Attribute) {
        let next = self.fields.len();
        let index = *self.known.entry(attribute.name.clone()).or_insert(next);
        match self.fields.get_mut(index) {
            Some(known) => {
                known.type_name = known.type_name.take().or(attribute.type_name);
                for value in attribute.values {
                    if known.values.len() < VALUES_LIMIT && !known.values.contains(&value) {
                        known.values.push(value);
                    }
                }
            }
            None => self.fields.push(attribute),
        }
    }

    /// The path of a name: below the item that it is nested in, or in the object that the page is speaking of.
    fn path(&self, name: &str) -> String {
        let path = self.own_path(name);
        self.context.members.whole_path(&path, self.is_envelope)
    }

    fn own_path(&self, name: &str) -> String {
        let Context { members, above, .. } = self.context;
        if let Some((_, parent)) = self.parents.last() {
            // Names in the payload of an event are told from that payload on.
            let inner = parent.strip_prefix("payload.").unwrap_or(parent);
            let begins =
                |whole: &str| name.strip_prefix(whole).is_some_and(|rest| rest.starts_with('.'));
            let is_whole = begins(parent) || begins(inner);
            return if is_whole { name.to_owned() } else { format!("{parent}.{name}") };
        }
        if members.is_object_with(&above.heading, name) {
            return format!("{}.{name}", above.heading);
        }
        let object = above.codes.iter().find(|object| members.is_object_with(object, name));
        match object.filter(|_| !members.has_path(name)) {
            Some(object) => format!("{object}.{name}"),
            None => name.to_owned(),
        }
    }

    fn role(&self) -> Option<Role> {
        match self.context.label {
            Some(Label::Response) => Some(Role::Response),
            Some(Label::Body) => Some(Role::Request),
            Some(Label::Event) => Some(Role::Webhook),
            Some(Label::Parameters(_)) => None,
            Some(Label::Fields | Label::Where) | None => self.context.last,
        }
    }

    fn write(self, builder: &mut Builder) {
        let Some(role) = self.role() else { return };
        for attribute in self.fields {
            match role {
                Role::Request => {
                    let endpoints = self.context.endpoints.to_vec();
                    builder.parameter(Place::Body, Attribute { endpoints, ..attribute })
                }
                Role::Response => {
                    let endpoints = self.context.answering.clone();
                    builder.response(None, Attribute { endpoints, ..attribute });
                }
                Role::Webhook => {
                    let events = self.context.events.to_vec();
                    builder.page.payload_attributes.push(Attribute { events, ..attribute });
                }
                _ => {}
            }
        }
    }
}

fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
