//! Where a gateway remembers things.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use bytes::Bytes;
use serde_json::{Map, Value};
use wagate_spec::{Operation, Spec, State, StateDoes};

use super::facts::{Facts, now, parameters};
use super::fresh::Fresh;

/// So many things of a kind are remembered; older ones make room.
const MOST_THINGS: usize = 10_000;

/// So many bytes of calls wait until somebody asks for what they did. Nearly all tests only send.
const MOST_PENDING: usize = 4 * 1024 * 1024;

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
    pending: Pending,
    /// By the name of the collection, and whose it is.
    known: HashMap<(String, String), Things>,
}

/// Calls that did something, and when: in milliseconds since 1970.
#[derive(Default)]
struct Pending {
    deeds: VecDeque<(Deed, u64)>,
    bytes: usize,
    /// Whether not all are calls of one operation, about the things of the same.
    is_mixed: bool,
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
        kept.pending.push(deed);
        let is_full = kept.pending.deeds.len() > MOST_THINGS || kept.pending.bytes > MOST_PENDING;
        if is_full && !kept.pending.forget_oldest(spec) {
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

impl Deed {
    fn size(&self) -> usize {
        self.body.len() + self.answer.len()
    }
}

impl Pending {
    fn push(&mut self, deed: Deed) {
        let first = self.deeds.front().map(|(first, _)| first);
        self.is_mixed |=
            first.is_some_and(|first| (first.index, &first.scope) != (deed.index, &deed.scope));
        self.bytes += deed.size();
        self.deeds.push_back((deed, now()));
    }

    /// Forgets the oldest call if what it did would be forgotten anyway: each of the later ones adds one more thing.
    fn forget_oldest(&mut self, spec: &Spec) -> bool {
        let is_enough = self.deeds.len() > MOST_THINGS && !self.is_mixed;
        let oldest = self.deeds.front().filter(|_| is_enough);
        let operation = oldest.and_then(|(oldest, _)| spec.operations.get(oldest.index));
        let state = operation.map(|operation| operation.state.as_slice()).unwrap_or_default();
        let adds_one = |state: &State| state.does == StateDoes::Keep && state.each.is_none();
        let has_new_key = state.first().is_some_and(|state| !state.fresh.is_empty());
        if !has_new_key || !state.iter().all(adds_one) {
            return false;
        }
        self.bytes -= self.deeds.pop_front().map_or(0, |(oldest, _)| oldest.size());
        true
    }
}

impl Kept {
    /// Does what the calls did.
    fn settle(&mut self, spec: &Spec) {
        for (deed, milliseconds) in std::mem::take(&mut self.pending).deeds {
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

#[cfg(test)]
mod tests {
    use wagate_spec::bundled_vendor;

    use super::*;

    /// What is known after so many texts were sent.
    fn known_after(sends: usize) -> Things {
        let spec = bundled_vendor("green-api").expect("it is bundled");
        let index = spec.operations.iter().position(|operation| operation.id == "sendMessage");
        let index = index.expect("it is described");
        let state = &spec.operations[index].state[0];
        let store = Store::default();
        for number in 0..sends {
            let body = format!(r#"{{"chatId":"79001234567@c.us","message":"{number}"}}"#);
            store.note(
                spec,
                Deed {
                    index,
                    scope: String::new(),
                    path: Vec::new(),
                    query: Vec::new(),
                    body: body.into(),
                    answer: format!(r#"{{"idMessage":"{number}"}}"#).into(),
                },
            );
        }
        store.look(spec, &state.collection, "", Things::clone)
    }

    #[test]
    fn of_many_things_the_oldest_are_forgotten() {
        for sends in [3, MOST_THINGS, MOST_THINGS + 50] {
            let things = known_after(sends);
            assert_eq!(things.added(None).count(), sends.min(MOST_THINGS));
            assert_eq!(things.get("0").is_none(), sends > MOST_THINGS);
            assert!(things.get(&(sends - 1).to_string()).is_some());
        }
    }
}
