//! Where a sub-table belongs: the attribute that carries the described object.

use crate::facts::Attribute;

/// Objects of pages with more attributes are not placed: comparing each with each would take too long.
const LIMIT: usize = 2000;

/// Gives every attribute its path from the root of the body, where the page tells it.
pub(super) fn place(attributes: &mut [&mut Attribute]) {
    if attributes.len() > LIMIT {
        for attribute in attributes.iter_mut().filter(|attribute| attribute.object.is_none()) {
            attribute.path = Some(attribute.name.clone());
        }
        return;
    }
    let paths: Vec<Option<String>> =
        (0..attributes.len()).map(|index| path(attributes, index, 0)).collect();
    for (attribute, path) in attributes.iter_mut().zip(paths) {
        attribute.path = path;
    }
}

fn path(attributes: &[&mut Attribute], index: usize, depth: usize) -> Option<String> {
    let attribute = attributes.get(index)?;
    let Some(object) = attribute.object.as_deref() else { return Some(attribute.name.clone()) };
    if depth > 8 {
        return None;
    }
    // The full name first: `Button List` is `buttonList`, even where there is a `button`, too.
    let owner = match owner(attributes, index, depth, whole) {
        Owner::None => owner(attributes, index, depth, core),
        found => found,
    };
    match owner {
        Owner::One(owner) => Some(format!("{owner}.{}", attribute.name)),
        // A dotted object is a path already.
        Owner::None if object.contains('.') => Some(format!("{object}.{}", attribute.name)),
        Owner::None | Owner::Several => None,
    }
}

/// Who carries an object. With several owners the page does not tell which one is meant.
enum Owner {
    None,
    One(String),
    Several,
}

fn owner(
    attributes: &[&mut Attribute],
    index: usize,
    depth: usize,
    fold: fn(&str) -> String,
) -> Owner {
    let Some(object) = attributes.get(index).and_then(|attribute| attribute.object.as_deref())
    else {
        return Owner::None;
    };
    let mut owner = Owner::None;
    for (candidate, other) in attributes.iter().enumerate() {
        if other.object.as_deref() == Some(object) || !carries(other, object, fold) {
            continue;
        }
        let Some(found) = path(attributes, candidate, depth + 1) else { continue };
        owner = match owner {
            Owner::One(known) if known != found => return Owner::Several,
            _ => Owner::One(found),
        };
    }
    owner
}

fn carries(attribute: &Attribute, object: &str, fold: fn(&str) -> String) -> bool {
    let object = fold(object);
    !object.is_empty()
        && (fold(&attribute.name) == object
            || attribute.type_name.as_deref().is_some_and(|name| fold(name) == object))
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
