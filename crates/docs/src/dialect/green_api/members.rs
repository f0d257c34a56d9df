//! The members of an object that a text lists instead of a table: `id (integer), names (array of first, last)`.

mod item;
pub(super) mod split;

use item::{Item, Said, alternatives};
use split::{split, split_once};
use std::collections::HashMap;

/// Members below members are not followed any deeper.
const DEPTH_LIMIT: usize = 4;

/// A member by its dotted path from the object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    pub name: String,
    pub type_name: Option<String>,
    /// The values that the text says it takes.
    pub values: Vec<String>,
}

/// The members that a text lists; none for a text that is no list of names.
pub(super) fn listed(text: &str) -> Vec<Member> {
    let mut found: Vec<Member> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for clause in split(text, ';') {
        // `a, b; for another kind: c, d` lists them kind by kind; `a, b; b: c, d` tells the members of one of them.
        let whole = list(clause, 0, false);
        let (owner, members) = match split_once(clause, ": ") {
            Some((head, tail)) if whole.is_empty() => (head, list(tail, 0, false)),
            _ => ("", whole),
        };
        let is_known = places.contains_key(owner);
        for member in members {
            let own = if is_known { member.below(owner) } else { member };
            let place = *places.entry(own.name.clone()).or_insert(found.len());
            match found.get_mut(place) {
                Some(known) => {
                    known.type_name = known.type_name.take().or(own.type_name);
                    known.values.extend(own.values);
                }
                None => found.push(own),
            }
        }
    }
    found
}

impl Member {
    fn below(self, owner: &str) -> Self {
        Self { name: format!("{owner}.{}", self.name), ..self }
    }
}

/// The members of a list that was announced as one: `a and b: c, d` tells those of the last name, too.
fn announced(text: &str, depth: usize) -> Vec<Member> {
    let Some((head, tail)) = split_once(text, ": ") else { return list(text, depth, true) };
    let (mut members, below) = (list(head, depth, true), list(tail, depth, true));
    let Some(owner) = members.last().map(|last| last.name.clone()) else { return Vec::new() };
    members.extend(below.into_iter().map(|member| member.below(&owner)));
    members
}

/// A single name is no list, unless its type stands beside it or the list was announced.
fn list(text: &str, depth: usize, is_announced: bool) -> Vec<Member> {
    if depth > DEPTH_LIMIT {
        return Vec::new();
    }
    let pieces: Vec<&str> = split(text, ',').into_iter().flat_map(alternatives).collect();
    let mut items: Vec<Item<'_>> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let in_gloss = items.last().is_some_and(|item| item.has_gloss);
        let is_last = index + 1 == pieces.len();
        let ending = || if is_last { Item::ending(piece, &items) } else { None };
        match Item::of(piece).or_else(ending) {
            Some(found) if !in_gloss || found.said.tells() => items.push(found),
            // A comma of the words about the name before.
            _ if in_gloss => {}
            _ => return Vec::new(),
        }
    }
    let is_list = is_announced || items.len() > 1 || items.iter().any(|item| item.said.tells());
    if is_list { members(items, depth) } else { Vec::new() }
}

fn members(items: Vec<Item<'_>>, depth: usize) -> Vec<Member> {
    let mut members = Vec::new();
    // `a, b (strings)`: the type of all names before it of which nothing else is said.
    let mut shared: Option<String> = None;
    for Item { name, said, .. } in items.into_iter().rev() {
        let (mut below, mut values) = (Vec::new(), Vec::new());
        let type_name = match said {
            Said::Nothing => shared.clone(),
            Said::TypeOfAll(kind) => {
                shared = Some(kind);
                shared.clone()
            }
            Said::Remark => shared.take().and(None),
            Said::Type(kind) => shared.take().and(None).or(Some(kind)),
            Said::Choice(kind, listed) => {
                values.extend(listed.iter().map(|value| (*value).to_owned()));
                shared.take().and(None).or(Some(kind.to_owned()))
            }
            Said::ListOf(whole, listed) => {
                below = announced(listed, depth + 1);
                let kind = if below.is_empty() { whole } else { "array" };
                shared.take().and(None).or(Some(kind.to_owned()))
            }
            Said::Names(names) => {
                let own = |name: &&str| Member {
                    name: (*name).to_owned(),
                    type_name: None,
                    values: Vec::new(),
                };
                below = names.iter().map(own).collect();
                shared.take().and(None)
            }
        };
        members.extend(below.into_iter().rev().map(|member| member.below(name)));
        members.push(Member { name: name.to_owned(), type_name, values });
    }
    members.reverse();
    members
}
