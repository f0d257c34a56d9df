//! Where a sub-table belongs: the attribute that carries the described object.

use crate::facts::Attribute;
use std::collections::HashMap;

/// An object that is nested in more others than this is not placed: no payload comes near.
const DEPTH_LIMIT: usize = 16;

/// Gives every attribute its path from the root of the body, where the page tells it.
pub(super) fn place(attributes: &mut [&mut Attribute]) {
    let mut objects = Objects::of(attributes);
    let paths: Vec<Option<String>> =
        (0..attributes.len()).map(|index| objects.path(index, 0)).collect();
    for (attribute, path) in attributes.iter_mut().zip(paths) {
        attribute.path = path;
    }
}

/// Who carries an object. With several owners the page does not tell which one is meant.
#[derive(Clone)]
enum Owner {
    None,
    One(String),
    Several,
}

/// The attributes of a page by what they could carry.
struct Objects {
    /// The name and the object of each attribute.
    attributes: Vec<(String, Option<String>)>,
    whole: Carriers,
    core: Carriers,
    /// Objects whose owner is known; one that is being looked for has none, which ends a circle.
    owners: HashMap<String, Owner>,
}

/// Attributes by their folded names and types.
type Carriers = HashMap<String, Vec<usize>>;

impl Objects {
    fn of(attributes: &[&mut Attribute]) -> Self {
        let carriers = |fold: fn(&str) -> String| {
            let mut carriers = Carriers::new();
            for (index, attribute) in attributes.iter().enumerate() {
                let (name, kind) =
                    (fold(&attribute.name), attribute.type_name.as_deref().map(fold));
                let kind = kind.filter(|kind| *kind != name);
                for folded in std::iter::once(name).chain(kind) {
                    carriers.entry(folded).or_default().push(index);
                }
            }
            carriers
        };
        let named = attributes.iter().map(|known| (known.name.clone(), known.object.clone()));
        Self {
            attributes: named.collect(),
            whole: carriers(whole),
            core: carriers(core),
            owners: HashMap::new(),
        }
    }

    fn path(&mut self, index: usize, depth: usize) -> Option<String> {
        let (name, object) = self.attributes.get(index)?.clone();
        let Some(object) = object else { return Some(name) };
        match self.owner(&object, depth) {
            Owner::One(owner) if owner.matches('.').count() >= DEPTH_LIMIT => None,
            Owner::One(owner) => Some(format!("{owner}.{name}")),
            // A dotted object is a path already.
            Owner::None if object.contains('.') => Some(format!("{object}.{name}")),
            Owner::None | Owner::Several => None,
        }
    }

    fn owner(&mut self, object: &str, depth: usize) -> Owner {
        if let Some(known) = self.owners.get(object) {
            return known.clone();
        }
        if depth > DEPTH_LIMIT {
            return Owner::Several;
        }
        self.owners.insert(object.to_owned(), Owner::Several);
        // The full name first: `Button List` is `buttonList`, even where there is a `button`, too.
        let owner = match self.carrier(&whole(object), object, depth, |all| &all.whole) {
            Owner::None => self.carrier(&core(object), object, depth, |all| &all.core),
            found => found,
        };
        self.owners.insert(object.to_owned(), owner.clone());
        owner
    }

    fn carrier(
        &mut self,
        folded: &str,
        object: &str,
        depth: usize,
        carriers: fn(&Self) -> &Carriers,
    ) -> Owner {
        if folded.is_empty() {
            return Owner::None;
        }
        let candidates = carriers(self).get(folded).cloned().unwrap_or_default();
        let mut owner = Owner::None;
        for candidate in candidates {
            let own = self.attributes.get(candidate).and_then(|(_, object)| object.as_deref());
            if own == Some(object) {
                continue;
            }
            let Some(found) = self.path(candidate, depth + 1) else { continue };
            owner = match owner {
                Owner::One(known) if known != found => return Owner::Several,
                _ => Owner::One(found),
            };
        }
        owner
    }
}

/// Letters and digits in small letters, without a plural.
fn whole(name: &str) -> String {
    let joined: String =
        name.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>().to_lowercase();
    joined.trim_end_matches('s').to_owned()
}

/// The same without what only says that it is an object, a list, or a table of attributes.
fn core(name: &str) -> String {
    const EMPTY: &[&str] = &[
        "array",
        "object",
        "objeto",
        "list",
        "lista",
        "of",
        "de",
        "do",
        "the",
        "attributes",
        "atributos",
        "attribute",
        "atributo",
    ];
    let words = name.split(|sign: char| !(sign.is_alphanumeric() || sign == '_'));
    whole(&words.filter(|word| !EMPTY.contains(&word.to_lowercase().as_str())).collect::<String>())
}
