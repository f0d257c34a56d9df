//! Lists that are longer than those that the docs show.

use serde_json::Value;

/// A number of a person, a group or a device has at least so many digits.
const SHORTEST: usize = 8;

/// As many items as are asked for: the documented ones, and then the same again and again under other numbers.
pub(crate) fn of_length(mut items: Vec<Value>, length: usize) -> Vec<Value> {
    let documented = items.len();
    if documented == 0 {
        return items;
    }
    items.truncate(length);
    for index in items.len()..length {
        let mut item = items[index % documented].clone();
        renumber(&mut item, index);
        items.push(item);
    }
    items
}

/// Gives another end to each number in an item, so that no two items are about the same.
fn renumber(item: &mut Value, index: usize) {
    match item {
        Value::String(text) => {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            if digits >= SHORTEST {
                let end = format!("{index:05}");
                let kept = digits.saturating_sub(end.len());
                text.replace_range(kept..digits, &end);
            }
        }
        Value::Object(members) => members.values_mut().for_each(|value| renumber(value, index)),
        _ => {}
    }
}
