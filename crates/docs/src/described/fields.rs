//! The properties of a schema, as dotted paths from the root of a body.

use super::left_out::{LeftOut, plain};
use super::notes::notes_at;
use super::union;
use serde_json::Value;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use wagate_spec::Spec;

/// Deeper properties are not listed; a recursive schema has no deepest one.
const DEPTH: usize = 12;

/// The properties of one or more schemas. Arrays add nothing to a path; the branches of `oneOf`, `anyOf` and `allOf` all
/// count, and so do tolerated properties.
#[derive(Clone)]
pub(crate) struct Fields<'a> {
    spec: &'a Spec,
    roots: Vec<&'a Value>,
    /// The tag of the wanted branches, in unions that a property tells apart.
    tag: Option<&'a str>,
    /// What notes beside the body leave out; those of its schemas are listed with the properties.
    beside: LeftOut,
    listing: OnceCell<Listing>,
    /// The objects that a schema is made of, by its place: each path to a name goes through the same ones.
    objects: RefCell<HashMap<*const Value, Rc<[&'a Value]>>>,
    /// Whether a path leads somewhere, with open objects or without: examples have the same names again and again.
    reached: RefCell<HashMap<(String, bool), bool>>,
}

/// Everything that is found on a walk through the schemas.
#[derive(Clone, Default)]
struct Listing {
    properties: Vec<Property>,
    /// By the names at the end of their paths, the places in the list.
    by_name: BTreeMap<String, Vec<usize>>,
    left_out: LeftOut,
}

/// A property and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Property {
    /// Names from the root, joined by dots.
    pub path: String,
    /// Whether the description itself says that no table names it: it is tolerated, or another spelling.
    pub tolerated: bool,
    /// Whether it was only seen: the description itself says that no page states it, or what it is a part of.
    pub observed: bool,
    /// Whether the object that it belongs to cannot be without it.
    pub required: bool,
    /// Whether a note at the property says that the pages differ in whether it is mandatory.
    pub duty_differs: bool,
}

impl<'a> Fields<'a> {
    pub(crate) fn new(spec: &'a Spec, roots: impl IntoIterator<Item = &'a Value>) -> Self {
        let roots = roots.into_iter().collect();
        Self {
            spec,
            roots,
            tag: None,
            beside: LeftOut::default(),
            listing: OnceCell::new(),
            objects: RefCell::default(),
            reached: RefCell::default(),
        }
    }

    /// With what the notes at these values, which hold the body, leave out of it.
    pub(crate) fn beside<'v>(mut self, values: impl IntoIterator<Item = &'v Value>) -> Self {
        self.beside = LeftOut::at(values);
        self
    }

    /// Only the branches that this tag stands for or that lead to them, in unions with a `discriminator`.
    pub(crate) fn tagged(mut self, tag: &'a str) -> Self {
        self.tag = Some(tag);
        self.objects = RefCell::default();
        self.reached = RefCell::default();
        self
    }

    /// Whether a property stands at this dotted path. Names in maps (`additionalProperties`) may be any.
    pub(crate) fn has_path(&self, path: &str) -> bool {
        let path = plain(path);
        let names: Vec<&str> = path.split('.').collect();
        // A name that has a dot in it stands in the description as it is printed.
        self.reaches(&names, false) || self.reaches(&[path.as_str()], false)
    }

    /// Whether the names of an example are described: what an object of unknown properties holds is, too.
    pub(crate) fn admits<T: AsRef<str>>(&self, names: &[T]) -> bool {
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        self.reaches(&names, true)
    }

    /// Whether a property has this name, at any depth. A dotted name is the end of a path.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        !self.named(name).is_empty()
    }

    /// Whether a note leaves out what stands at this path, or something above it.
    pub(crate) fn leave_out_path(&self, path: &str) -> bool {
        let path = plain(path);
        self.beside.has_path(&path) || self.listing().left_out.has_path(&path)
    }

    /// Whether a note leaves out something of this name, at any depth.
    pub(crate) fn leave_out_name(&self, name: &str) -> bool {
        let name = plain(name);
        self.beside.has_name(&name) || self.listing().left_out.has_name(&name)
    }

    /// The property at this path.
    pub(crate) fn at_path(&self, path: &str) -> Option<&Property> {
        let path = plain(path);
        self.named(&path).into_iter().find(|known| known.path == path)
    }

    /// The properties with this name, at any depth. A dotted name is the end of a path.
    pub(crate) fn named(&self, name: &str) -> Vec<&Property> {
        let name = plain(name);
        let end = format!(".{name}");
        let listing = self.listing();
        let last = name.rsplit('.').next().unwrap_or(&name);
        let places = listing.by_name.get(last).into_iter().flatten();
        let known = places.filter_map(|place| listing.properties.get(*place));
        known.filter(|known| known.path == name || known.path.ends_with(&end)).collect()
    }

    /// Every property, in the order of the description. A component is not entered again below itself.
    pub(crate) fn properties(&self) -> &[Property] {
        &self.listing().properties
    }

    fn listing(&self) -> &Listing {
        self.listing.get_or_init(|| {
            let mut walk =
                Walk { fields: self, places: BTreeMap::new(), found: Listing::default() };
            for root in &self.roots {
                walk.list(root, ("", is_observed(root)), &mut Vec::new());
            }
            walk.found
        })
    }

    /// Whether a property may have this text, by an enum or as a tag.
    pub(crate) fn has_value(&self, text: &str) -> bool {
        let is_value = |schema: &Value| {
            let listed = schema.get("enum").and_then(Value::as_array);
            let tags = schema.pointer("/discriminator/mapping");
            listed.is_some_and(|values| values.iter().any(|value| value == text))
                || tags.is_some_and(|tags| tags.get(text).is_some())
        };
        self.roots.iter().any(|root| union::any_below(self.spec, root, is_value))
    }

    /// Whether what stands at this dotted path is of another schema of the description.
    pub(crate) fn is_at(&self, path: &str, schema: &'a Value) -> bool {
        let Some(wanted) = self.spec.resolve(schema) else { return false };
        let mut level: Vec<&Value> = self.roots.clone();
        for name in path.split('.') {
            let objects = self.objects_of(&level);
            level = objects.iter().filter_map(|object| member(object, name)).collect();
        }
        self.objects_of(&level).iter().any(|object| std::ptr::eq(*object, wanted))
    }

    /// The objects that schemas are made of, one after the other.
    fn objects_of(&self, schemas: &[&'a Value]) -> Vec<&'a Value> {
        schemas.iter().flat_map(|schema| self.objects(schema).to_vec()).collect()
    }

    fn objects(&self, schema: &'a Value) -> Rc<[&'a Value]> {
        let mut known = self.objects.borrow_mut();
        let found = known.entry(std::ptr::from_ref(schema));
        Rc::clone(found.or_insert_with(|| union::objects(self.spec, schema, self.tag).into()))
    }

    fn reaches(&self, names: &[&str], open: bool) -> bool {
        // No name has this sign.
        let key = (names.join("\u{1f}"), open);
        if let Some(known) = self.reached.borrow().get(&key) {
            return *known;
        }
        let reaches = self.leads_on(names, open);
        self.reached.borrow_mut().insert(key, reaches);
        reaches
    }

    fn leads_on(&self, names: &[&str], open: bool) -> bool {
        let mut level: Vec<&Value> = self.roots.clone();
        for name in names {
            let objects = self.objects_of(&level);
            if open && objects.iter().any(|object| is_open(object)) {
                return true;
            }
            level = objects.iter().filter_map(|object| member(object, name)).collect();
        }
        !level.is_empty()
    }
}

/// A walk through all schemas of a body.
struct Walk<'a, 'b> {
    fields: &'b Fields<'a>,
    /// The place of each path in the list.
    places: BTreeMap<String, usize>,
    found: Listing,
}

impl<'a> Walk<'a, '_> {
    fn list(
        &mut self,
        schema: &'a Value,
        (prefix, observed): (&str, bool),
        above: &mut Vec<&'a Value>,
    ) {
        if above.len() > DEPTH {
            return;
        }
        for object in self.fields.objects(schema).iter().copied() {
            if above.iter().any(|known| std::ptr::eq(*known, object)) {
                continue;
            }
            self.found.left_out.add(object, prefix);
            let observed = observed || self.only_observed(schema, object);
            above.push(object);
            let members = object.get("properties").and_then(Value::as_object);
            for (name, property) in members.into_iter().flatten() {
                let path =
                    if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                let observed = observed || is_observed(property);
                self.add(object, (name, property), &path, observed);
                self.list(property, (&path, observed), above);
            }
            above.pop();
        }
    }

    /// Whether an object that a schema is made of was only seen: it says so itself, or the branch that leads to it.
    fn only_observed(&self, schema: &'a Value, object: &Value) -> bool {
        let lists = ["allOf", "oneOf", "anyOf"].into_iter();
        let resolved = self.fields.spec.resolve(schema);
        let branches = lists.filter_map(|key| resolved?.get(key)?.as_array()).flatten();
        let mut leading = branches.filter(|branch| {
            let target = self.fields.spec.resolve(branch);
            target.is_some_and(|target| std::ptr::eq(target, object))
        });
        is_observed(object) || leading.any(is_observed)
    }

    /// Adds a property; what several branches have is required where all of them require it.
    fn add(
        &mut self,
        object: &Value,
        (name, property): (&str, &Value),
        path: &str,
        observed: bool,
    ) {
        let required = object.get("required").and_then(Value::as_array);
        let required = required.is_some_and(|all| all.iter().any(|known| known == name));
        let duty_differs = notes_at(property).any(|note| note.kind == "DUTY");
        if let Some(place) = self.places.get(path) {
            if let Some(known) = self.found.properties.get_mut(*place) {
                known.required &= required;
                known.observed &= observed;
                known.duty_differs |= duty_differs;
            }
            return;
        }
        let place = self.found.properties.len();
        let tolerated = property.get("x-tolerated") == Some(&Value::Bool(true));
        self.found.properties.push(Property {
            path: path.to_owned(),
            tolerated,
            observed,
            required,
            duty_differs,
        });
        self.places.insert(path.to_owned(), place);
        let last = name.rsplit('.').next().unwrap_or(name);
        self.found.by_name.entry(last.to_owned()).or_default().push(place);
    }
}

fn member<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    let own = object.get("properties").and_then(|properties| properties.get(name));
    own.or_else(|| object.get("additionalProperties").filter(|schema| schema.is_object()))
}

fn is_observed(schema: &Value) -> bool {
    schema.get("x-observed").is_some()
}

/// Whether an object may hold anything: it says so, or names no property.
fn is_open(schema: &Value) -> bool {
    let Some(members) = schema.as_object() else { return false };
    let says_nothing = ["type", "oneOf", "anyOf", "allOf", "properties", "items", "enum"]
        .iter()
        .all(|keyword| !members.contains_key(*keyword));
    let free_object = schema.get("type").is_some_and(|name| name == "object")
        && !members.get("additionalProperties").is_some_and(Value::is_object)
        && ["properties", "oneOf", "anyOf", "allOf"]
            .iter()
            .all(|keyword| !members.contains_key(*keyword));
    says_nothing || free_object || schema.get("additionalProperties") == Some(&Value::Bool(true))
}
