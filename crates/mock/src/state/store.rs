//! Where a gateway remembers things.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use bytes::Bytes;
use serde_json::{Map, Value};
use wagate_spec::{Operation, Spec, State, StateDoes};

use super::facts::{Facts, now, parameters};
use super::fresh::Fresh;

/// So many things of a kind are remembered; older ones make room.
const MOST_THINGS: usize = 10_000;

/// So many calls wait until somebody asks for what they did. Nearly all tests only send.
const MOST_PENDING: usize = 256;

/// Longer bodies do not wait.
const LONGEST_PENDING: usize = 16 * 1024;

/// What a call did, before anybody asks for it.
pub(super) struct Deed {
    /// The number of the operation in its description.
    pub(super) index: usize,
    pub(super) scope: String,
    pub(super) path: Vec<(String, String)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Bytes,
    pub(super) answer: Bytes,
}

/// What a gateway remembers.
#[derive(Default)]
pub(crate) struct Store {
    kept: Mutex<Kept>,
    /// The ids that each operation gives.
    ids: OnceLock<Vec<OnceLock<Ids>>>,
    /// How many ids there are, by what they have in common: pages show the same id for different operations.
    numbers: Mutex<HashMap<String, Arc<AtomicU64>>>,
}

/// The new ids of an operation.
struct Ids {
    /// Where they stand.
    fresh: Fresh,
    /// How many there are.
    number: Arc<AtomicU64>,
}

#[derive(Default)]
struct Kept {
    pending: Vec<(Deed, u64)>,
    /// By the name of the collection, and whose it is.
    known: HashMap<(String, String), Things>,
}

/// A thing that is known, or what is known of a documented one.
#[derive(Clone, Default)]
pub(super) struct Thing {
    order: u64,
    pub(super) within: Option<String>,
    pub(super) members: Map<String, Value>,
    /// Whether it was added, and not only changed.
    pub(super) is_added: bool,
    pub(super) is_removed: bool,
}

/// The things of one collection.
#[derive(Clone, Default)]
pub(super) struct Things {
    by_key: HashMap<String, Thing>,
    /// The keys from the oldest to the newest.
    in_order: BTreeMap<u64, String>,
    last: u64,
}

impl Store {
    /// The answer of an operation to its next call, with new ids.
    pub(super) fn fresh(&self, spec: &Spec, index: usize, state: &State, answer: &Bytes) -> Bytes {
        let none = || spec.operations.iter().map(|_| OnceLock::new()).collect();
        let Some(ids) = self.ids.get_or_init(none).get(index) else { return answer.clone() };
        let ids = ids.get_or_init(|| self.ids(Fresh::new(answer, &state.fresh)));
        let number = ids.number.fetch_add(1, Ordering::Relaxed);
        ids.fresh.answer(answer, number).map_or_else(|| answer.clone(), Bytes::from)
    }

    fn ids(&self, fresh: Fresh) -> Ids {
        let mut numbers = self.numbers.lock().unwrap_or_else(PoisonError::into_inner);
        let number = Arc::clone(numbers.entry(fresh.stem().to_owned()).or_default());
        Ids { fresh, number }
    }

    /// Remembers what a call did.
    pub(super) fn note(&self, spec: &Spec, deed: Deed) {
        let mut kept = self.lock();
        let is_long = deed.body.len() > LONGEST_PENDING;
        kept.pending.push((deed, now()));
        if is_long || kept.pending.len() >= MOST_PENDING {
            kept.settle(spec);
        }
    }

    /// Looks at the things of a collection.
    pub(super) fn look<T>(
        &self,
        spec: &Spec,
        collection: &str,
        scope: &str,
        look: impl FnOnce(&Things) -> T,
    ) -> T {
        let mut kept = self.lock();
        kept.settle(spec);
        let place = (collection.to_owned(), scope.to_owned());
        look(kept.known.get(&place).unwrap_or(&Things::default()))
    }

    // A panic elsewhere leaves it as it was between two changes of a thing.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    /// Does what the calls did.
    fn settle(&mut self, spec: &Spec) {
        for (deed, milliseconds) in std::mem::take(&mut self.pending) {
            let Some(operation) = spec.operations.get(deed.index) else { continue };
            let facts = Facts {
                body: serde_json::from_slice(&deed.body).unwrap_or_default(),
                path: parameters(&deed.path),
                query: parameters(&deed.query),
                answer: serde_json::from_slice(&deed.answer).unwrap_or_default(),
                milliseconds,
                ..Facts::default()
            };
            for state in &operation.state {
                let place = (state.collection.clone(), deed.scope.clone());
                let things = self.known.entry(place).or_default();
                for facts in each(state, &facts) {
                    things.apply(spec, state, &facts);
                }
            }
        }
    }
}

/// The facts of each thing that a call is about.
fn each(state: &State, facts: &Facts) -> Vec<Facts> {
    let Some(list) = &state.each else { return vec![facts.clone()] };
    let Some(Value::Array(items)) = facts.text(list) else { return Vec::new() };
    items.into_iter().map(|item| Facts { each: item, ..facts.clone() }).collect()
}

impl Things {
    /// Whether nothing is known.
    pub(super) fn is_empty(&self) -> bool {
        self.by_key.is_empty()
    }

    pub(super) fn get(&self, key: &str) -> Option<&Thing> {
        self.by_key.get(key)
    }

    /// Those that were added and are still there, the newest first.
    pub(super) fn added<'t>(&'t self, within: Option<&'t str>) -> impl Iterator<Item = &'t Thing> {
        let things = self.in_order.values().rev().filter_map(|key| self.by_key.get(key));
        things.filter(move |thing| {
            let is_within = within.is_none() || thing.within.as_deref() == within;
            thing.is_added && !thing.is_removed && is_within
        })
    }

    fn apply(&mut self, spec: &Spec, state: &State, facts: &Facts) {
        let Some(key) = facts.key(&state.key) else { return };
        match state.does {
            StateDoes::Keep => {
                let mut members = model(spec, state).unwrap_or_default();
                set(&mut members, &state.item, facts, true);
                let within = state.within.as_deref().and_then(|within| facts.key(within));
                let thing = Thing { within, members, is_added: true, ..Thing::default() };
                self.put(key, thing);
            }
            StateDoes::Change => {
                if !self.by_key.contains_key(&key) {
                    self.put(key.clone(), Thing::default());
                }
                if let Some(thing) = self.by_key.get_mut(&key) {
                    set(&mut thing.members, &state.item, facts, false);
                }
            }
            StateDoes::Remove => self.put(key, Thing { is_removed: true, ..Thing::default() }),
            _ => {}
        }
    }

    fn put(&mut self, key: String, thing: Thing) {
        self.last += 1;
        let thing = Thing { order: self.last, ..thing };
        if let Some(before) = self.by_key.insert(key.clone(), thing) {
            self.in_order.remove(&before.order);
        }
        self.in_order.insert(self.last, key);
        while self.in_order.len() > MOST_THINGS {
            let Some((_, oldest)) = self.in_order.pop_first() else { break };
            self.by_key.remove(&oldest);
        }
    }
}

/// Sets members; one whose value is not there is taken out of a new thing, and left alone in one that is known.
fn set(members: &mut Map<String, Value>, item: &Map<String, Value>, facts: &Facts, is_new: bool) {
    for (name, template) in item {
        match facts.fill(template) {
            Some(Value::Null) => {
                members.remove(name);
            }
            Some(value) => {
                members.insert(name.clone(), value);
            }
            None if is_new => {
                members.remove(name);
            }
            None => {}
        }
    }
}

/// The documented thing that a new one looks like.
fn model(spec: &Spec, state: &State) -> Option<Map<String, Value>> {
    let mut parts = state.like.as_deref()?.split('/');
    let operation = spec.operation(parts.next()?)?;
    let value = shown(operation, parts.next()?)?;
    let value = match value {
        Value::Array(items) => items.get(parts.next().unwrap_or("0").parse::<usize>().ok()?)?,
        value => value,
    };
    value.as_object().cloned()
}

/// An example of a success.
fn shown<'s>(operation: &'s Operation, name: &str) -> Option<&'s Value> {
    let mut contents = operation.successes().flat_map(|response| &response.contents);
    contents.find_map(|content| content.examples.get(name)).map(|example| &*example.value)
}
