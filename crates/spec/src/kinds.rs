//! Which kind of webhook a payload is.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use heck::ToLowerCamelCase;
use serde_json::{Map, Value};

use crate::model::{Event, Spec};

/// Unions stand in unions a few levels deep at most; a description that contains itself ends here.
const DEEPEST: usize = 8;

/// The prefix of references to components.
const COMPONENT: &str = "#/components/schemas/";

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
    /// The documented webhook event with this name.
    pub fn event(&self, name: &str) -> Option<&Event> {
        self.webhooks.as_ref()?.events.iter().find(|event| event.name == name)
    }
}

/// Tells of which kinds webhook payloads are. What it needs to know of a kind it finds out when the first such payload
/// comes; share one between threads.
#[derive(Debug)]
pub struct Kinds {
    spec: Arc<Spec>,
    all: OnceLock<Shapes>,
    /// By the component that a tag or keys lead to.
    branches: HashMap<String, OnceLock<Shapes>>,
}

impl Kinds {
    /// Those of a description.
    #[must_use]
    pub fn new(spec: &Arc<Spec>) -> Self {
        let branches = spec.schemas.keys().map(|name| (name.clone(), OnceLock::new()));
        Self { spec: Arc::clone(spec), all: OnceLock::new(), branches: branches.collect() }
    }

    /// The documented kinds that a webhook payload says it is, the widest first:
    /// `["incomingMessageReceived", "textMessage"]`. Empty when it says none that is documented.
    ///
    /// A kind is a tag, a part of `x-parts`, or a shape that is told by its keys, under its name in lowerCamelCase.
    pub fn of<P: Payload>(&self, payload: &P) -> Vec<&str> {
        let mut kinds = Vec::new();
        if let Some(webhooks) = &self.spec.webhooks {
            let shapes = self.all.get_or_init(|| Shapes::of(&self.spec, &webhooks.schema));
            self.find(shapes, 0, payload, &mut kinds, DEEPEST);
        }
        kinds
    }

    fn find<'k, P: Payload>(
        &'k self,
        shapes: &'k Shapes,
        place: usize,
        value: &P,
        kinds: &mut Vec<&'k str>,
        deeper: usize,
    ) {
        let Some(shape) = shapes.0.get(place).filter(|_| deeper > 0) else { return };
        if let Some((kind, component)) = shape.branch(value) {
            kinds.extend(kind);
            if let Some(branch) = self.branches.get(component) {
                let schema = self.spec.schemas.get(component).unwrap_or(&Value::Null);
                let branch = branch.get_or_init(|| Shapes::of(&self.spec, schema));
                self.find(branch, 0, value, kinds, deeper - 1);
            }
            return;
        }
        let is_there = |name: &&String| value.member(name).is_some_and(|part| !part.is_null());
        kinds.extend(shape.parts.iter().filter(is_there).map(String::as_str));
        for (name, place) in &shape.properties {
            if let Some(member) = value.member(name).filter(|member| member.is_object()) {
                self.find(shapes, *place, member, kinds, deeper - 1);
            }
        }
    }
}

/// What of a schema, and of those below it, tells a kind; the schema itself is the first.
#[derive(Debug)]
struct Shapes(Vec<Shape>);

/// What of one schema tells a kind.
#[derive(Debug, Default)]
struct Shape {
    /// The property that tells it, if one does.
    tags: Option<Tags>,
    /// The keys that tell it; the first that are all there count.
    keys: Vec<Keys>,
    /// The parts that are events.
    parts: Vec<String>,
    /// The members in which a kind may be told.
    properties: Vec<(String, usize)>,
}

/// A property that tells the branch of a union.
#[derive(Debug)]
struct Tags {
    property: String,
    /// The documented tag and the component for each spelling of a tag.
    branches: HashMap<String, (String, String)>,
}

/// Keys that tell the branch of a union.
#[derive(Debug)]
struct Keys {
    keys: Vec<String>,
    /// The event, if it is one.
    kind: Option<String>,
    component: String,
}

impl Shape {
    /// The branch of a union that a value says it is: its kind and its component.
    fn branch<P: Payload>(&self, value: &P) -> Option<(Option<&str>, &str)> {
        if let Some(Tags { property, branches }) = &self.tags {
            let (tag, component) = branches.get(value.member(property)?.text()?)?;
            return Some((Some(tag), component));
        }
        let has_all = |keys: &[String]| keys.iter().all(|key| value.member(key).is_some());
        let told = self.keys.iter().find(|told| has_all(&told.keys))?;
        Some((told.kind.as_deref(), &told.component))
    }

    fn tells_nothing(&self) -> bool {
        self.tags.is_none()
            && self.keys.is_empty()
            && self.parts.is_empty()
            && self.properties.is_empty()
    }
}

impl Shapes {
    fn of(spec: &Spec, schema: &Value) -> Self {
        let mut shapes = Self(Vec::new());
        shapes.add(spec, schema, DEEPEST);
        shapes
    }

    /// Adds a schema and what is below it; its place, unless nothing there tells a kind. Nothing is said of branches, which
    /// have shapes of their own.
    fn add(&mut self, spec: &Spec, schema: &Value, deeper: usize) -> Option<usize> {
        let schema = spec.resolve(unwrapped(schema)).filter(|_| deeper > 0)?;
        let place = self.0.len();
        let parts = parts(schema).filter(|part| spec.event(part).is_some());
        self.0.push(Shape {
            tags: tags(schema),
            keys: keys(spec, schema),
            parts: parts.map(str::to_owned).collect(),
            properties: Vec::new(),
        });
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if let Some(below) = self.add(spec, property, deeper - 1) {
                self.0[place].properties.push((name.clone(), below));
            }
        }
        if place > 0 && self.0[place].tells_nothing() {
            self.0.truncate(place);
            return None;
        }
        Some(place)
    }
}

/// The tags of a union, spelt in any way that is known.
fn tags(schema: &Value) -> Option<Tags> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let mapping = discriminator.get("mapping")?.as_object()?;
    let branch = |tag: &str| Some((tag.to_owned(), mapping.get(tag)?.as_str()?.to_owned()));
    let documented = mapping.keys().map(|tag| (tag, tag.as_str()));
    let aliases = schema.get("x-tag-aliases").and_then(Value::as_object).into_iter().flatten();
    let aliases = aliases.filter_map(|(alias, tag)| Some((alias, tag.as_str()?)));
    let all = documented.chain(aliases);
    let all = all.filter_map(|(spelt, tag)| Some((spelt.clone(), branch(tag)?)));
    Some(Tags { property: property.to_owned(), branches: all.collect() })
}

/// The keys that tell the branches of a union without a tag.
fn keys(spec: &Spec, schema: &Value) -> Vec<Keys> {
    if schema.get("discriminator").is_some() {
        return Vec::new();
    }
    let branches = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let told = branches.filter_map(|branch| {
        let name = branch.get("$ref")?.as_str()?.strip_prefix(COMPONENT)?;
        let required = spec.schemas.get(name)?.get("required")?.as_array()?.iter();
        let keys = required.filter_map(Value::as_str).map(str::to_owned).collect();
        let kind = spec.event(&name.to_lower_camel_case()).map(|event| event.name.clone());
        Some(Keys { keys, kind, component: name.to_owned() })
    });
    told.collect()
}

/// The parts of `x-parts`.
fn parts(schema: &Value) -> impl Iterator<Item = &str> {
    let lists = schema.get("x-parts").and_then(Value::as_object).into_iter().flat_map(Map::values);
    lists.filter_map(Value::as_array).flatten().filter_map(Value::as_str)
}

/// What an `allOf` of one reference refers to.
fn unwrapped(schema: &Value) -> &Value {
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => only,
        _ => schema,
    }
}
