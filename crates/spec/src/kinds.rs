//! Which kind of webhook a payload is.

use heck::ToLowerCamelCase;
use serde_json::{Map, Value};

use crate::model::{Event, Spec};

/// Unions stand in unions a few levels deep at most; a description that contains itself ends here.
const DEEPEST: usize = 8;

/// What of a payload tells its kind, in whatever form it was read.
pub trait Payload {
    /// The member of an object.
    fn member(&self, name: &str) -> Option<&Self>;

    /// The text, if it is one.
    fn text(&self) -> Option<&str>;

    /// Whether it is an object.
    fn is_object(&self) -> bool;

    /// Whether it is null.
    fn is_null(&self) -> bool;
}

impl Payload for Value {
    fn member(&self, name: &str) -> Option<&Self> {
        self.get(name)
    }

    fn text(&self) -> Option<&str> {
        self.as_str()
    }

    fn is_object(&self) -> bool {
        self.is_object()
    }

    fn is_null(&self) -> bool {
        self.is_null()
    }
}

impl Spec {
    /// The documented kinds that a webhook payload says it is, the widest first:
    /// `["incomingMessageReceived", "textMessage"]`. Empty when it says none that is documented.
    ///
    /// A kind is a tag, a part of `x-parts`, or a shape that is told by its keys, under its name in lowerCamelCase.
    pub fn webhook_kinds<P: Payload>(&self, payload: &P) -> Vec<&str> {
        let mut kinds = Vec::new();
        if let Some(webhooks) = &self.webhooks {
            self.find_kinds(&webhooks.schema, payload, &mut kinds, DEEPEST);
        }
        kinds
    }

    /// The documented webhook event with this name.
    pub fn event(&self, name: &str) -> Option<&Event> {
        self.webhooks.as_ref()?.events.iter().find(|event| event.name == name)
    }

    fn find_kinds<'a, P: Payload>(
        &'a self,
        schema: &'a Value,
        value: &P,
        kinds: &mut Vec<&'a str>,
        deeper: usize,
    ) {
        let Some(schema) = self.resolve(unwrapped(schema)).filter(|_| deeper > 0) else { return };
        if let Some((tag, component)) = tag(schema, value) {
            kinds.push(tag);
            if let Some(branch) = self.schemas.get(component) {
                self.find_kinds(branch, value, kinds, deeper - 1);
            }
            return;
        }
        if let Some((kind, branch)) = self.shape(schema, value) {
            kinds.extend(kind);
            self.find_kinds(branch, value, kinds, deeper - 1);
            return;
        }
        let parts = parts(schema, value).filter(|part| self.event(part).is_some());
        kinds.extend(parts);
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if let Some(member) = value.member(name).filter(|member| member.is_object()) {
                self.find_kinds(property, member, kinds, deeper - 1);
            }
        }
    }

    /// The shape that a value has in a union without a tag: the first whose required properties are all there. With
    /// it goes its kind, if it is an event.
    fn shape<'a, P: Payload>(
        &'a self,
        schema: &'a Value,
        value: &P,
    ) -> Option<(Option<&'a str>, &'a Value)> {
        if schema.get("discriminator").is_some() {
            return None;
        }
        let branches = schema.get("oneOf")?.as_array()?;
        branches.iter().find_map(|branch| {
            let name = branch.get("$ref")?.as_str()?.rsplit('/').next()?;
            let target = self.schemas.get(name)?;
            let mut keys = target.get("required")?.as_array()?.iter().filter_map(Value::as_str);
            let kind = || self.event(&name.to_lower_camel_case()).map(|event| event.name.as_str());
            keys.all(|key| value.member(key).is_some()).then(|| (kind(), target))
        })
    }
}

/// The parts of `x-parts` that are there.
fn parts<'a>(schema: &'a Value, value: &impl Payload) -> impl Iterator<Item = &'a str> {
    let lists = schema.get("x-parts").and_then(Value::as_object).into_iter().flat_map(Map::values);
    let names = lists.filter_map(Value::as_array).flatten().filter_map(Value::as_str);
    let is_there = |name: &&str| value.member(name).is_some_and(|part| !part.is_null());
    names.filter(is_there).collect::<Vec<_>>().into_iter()
}

/// What an `allOf` of one reference refers to.
fn unwrapped(schema: &Value) -> &Value {
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => only,
        _ => schema,
    }
}

/// The documented tag of a value in a tagged union, and the component of its branch.
fn tag<'a>(schema: &'a Value, value: &impl Payload) -> Option<(&'a str, &'a str)> {
    let discriminator = schema.get("discriminator")?;
    let sent = value.member(discriminator.get("propertyName")?.as_str()?)?.text()?;
    let alias = schema.get("x-tag-aliases").and_then(|aliases| aliases.get(sent));
    let documented = alias.and_then(Value::as_str).unwrap_or(sent);
    let mapping = discriminator.get("mapping")?.as_object()?;
    let (tag, component) = mapping.get_key_value(documented)?;
    Some((tag, component.as_str()?))
}
