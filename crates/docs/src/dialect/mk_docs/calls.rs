//! Where a page states its endpoint: a fence with the verb and the address, or one after the other.

use crate::described::WEBSOCKET;
use crate::dialect::address::{self, Address};

/// A fence with more words is a payload or a program.
const WORD_LIMIT: usize = 3;

/// What a fence or a line says about an endpoint.
pub(super) enum Stated {
    Whole(String, Address),
    Verb(String),
    Address(Address),
}

/// Takes a statement apart; `None` for a text that is none.
pub(super) fn stated(text: &str) -> Option<Stated> {
    let words: Vec<&str> = text.split_whitespace().take(WORD_LIMIT + 1).collect();
    if words.len() > WORD_LIMIT {
        return None;
    }
    if let Some((verb, address)) = address::call(text) {
        return is_template(&address).then_some(Stated::Whole(verb, address));
    }
    let [word] = words.as_slice() else { return None };
    let verb = word.trim_matches(['*', '`']);
    if address::is_method(verb) {
        return Some(Stated::Verb(verb.to_owned()));
    }
    let address = address::parse(word).filter(is_template)?;
    // The address of a websocket needs no verb.
    let is_websocket = address.host.as_deref().is_some_and(|host| host.starts_with("ws"));
    Some(match is_websocket {
        true => Stated::Whole(WEBSOCKET.to_owned(), address),
        false => Stated::Address(address),
    })
}

/// The verb that a sentence names, if it names one.
pub(super) fn verb_in(sentence: &str) -> Option<String> {
    let words = sentence.split(|sign: char| !sign.is_alphanumeric());
    let mut verbs: Vec<&str> = words.filter(|word| address::is_method(word)).collect();
    verbs.dedup();
    match verbs.as_slice() {
        [verb] => Some((*verb).to_owned()),
        _ => None,
    }
}

/// Whether an address is that of a method: one with values is an example, and one whose method is a placeholder is a form.
fn is_template(address: &Address) -> bool {
    let path = &address.path;
    path.contains('{') && !path.contains("{method}")
}
