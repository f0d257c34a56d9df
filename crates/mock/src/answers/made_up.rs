//! Lists that are longer than those that the docs show.

use serde_json::Value;

/// A number of a person, a group or a device has at least so many digits.
const SHORTEST: usize = 8;

/// So many digits at the end of a number tell one made-up item from another, or more in a longer list.
const DIGITS: u32 = 5;

/// It has no factor in common with any power of ten, so no two items get the same number.
const STEP: u128 = 7_919;

const FIRST: [&str; 24] = [
    "Ana", "Bruno", "Carla", "Daniel", "Elena", "Felix", "Grace", "Hugo", "Irina", "Jamal",
    "Katya", "Lucas", "Maria", "Noah", "Olga", "Pedro", "Qing", "Rosa", "Samir", "Teresa", "Umar",
    "Vera", "Wanda", "Yusuf",
];

const LAST: [&str; 23] = [
    "Almeida", "Becker", "Costa", "Diaz", "Evans", "Fischer", "Garcia", "Haddad", "Ivanova",
    "Jensen", "Khan", "Lima", "Moreau", "Nunes", "Okafor", "Petrov", "Rossi", "Silva", "Tanaka",
    "Ueda", "Vargas", "Weber", "Zhang",
];

/// How lists are made longer.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct MadeUp {
    /// How many items a list has.
    pub(crate) length: Option<usize>,
    /// What decides on names and numbers; without it there is one name, and the numbers are in order.
    pub(crate) seed: Option<u64>,
}

impl MadeUp {
    /// The item at this place of a list that begins with the documented ones: the same again and again under other numbers,
    /// and with a seed under other names.
    pub(crate) fn item(self, documented: &[Value], index: usize) -> Option<Value> {
        if let Some(item) = documented.get(index) {
            return Some(item.clone());
        }
        let mut item = documented.get(index.checked_rem(documented.len())?)?.clone();
        let person = Person::new(self, index, index % documented.len());
        person.change("", &mut item);
        Some(item)
    }
}

/// Whom a made-up item is about.
struct Person {
    /// The end of each number.
    end: String,
    /// The end of a number that would be the documented one.
    spare: String,
    name: Option<(&'static str, &'static str)>,
}

impl Person {
    fn new(made_up: MadeUp, index: usize, documented: usize) -> Self {
        let length = made_up.length.unwrap_or(index).max(index) + 1;
        let spare = length + documented;
        let digits = DIGITS.max(spare.checked_ilog10().unwrap_or_default() + 1);
        let range = 10_u128.pow(digits);
        let end = |index: usize| {
            let place = match made_up.seed {
                Some(seed) => (index as u128 * STEP + u128::from(seed) % range) % range,
                None => index as u128,
            };
            format!("{place:0width$}", width = digits as usize)
        };
        let name = made_up.seed.map(|seed| {
            let chosen = mixed(seed ^ index as u64);
            (pick(&FIRST, chosen), pick(&LAST, chosen >> 32))
        });
        Self { end: end(index), spare: end(spare), name }
    }

    /// Gives another end to each number in an item, and another name, so that no two items are about the same.
    fn change(&self, member: &str, item: &mut Value) {
        match item {
            Value::String(text) => {
                let digits = text.bytes().take_while(u8::is_ascii_digit).count();
                if digits >= SHORTEST {
                    let kept = digits.saturating_sub(self.end.len());
                    let cut = |end: &'_ str| end[end.len() + kept - digits..].to_owned();
                    let end = cut(&self.end);
                    let is_documented = text[kept..digits] == end;
                    let end = if is_documented { cut(&self.spare) } else { end };
                    text.replace_range(kept..digits, &end);
                } else if let Some((first, last)) = self.name.filter(|_| is_name(member)) {
                    *text = match member.to_ascii_lowercase().starts_with("short") {
                        true => first.to_owned(),
                        false => format!("{first} {last}"),
                    };
                }
            }
            Value::Object(members) => {
                members.iter_mut().for_each(|(member, value)| self.change(member, value));
            }
            _ => {}
        }
    }
}

/// Whether a member is what somebody is called.
fn is_name(member: &str) -> bool {
    let member = member.to_ascii_lowercase();
    member.ends_with("name") || matches!(member.as_str(), "short" | "notify" | "subject")
}

fn pick(names: &[&'static str], chosen: u64) -> &'static str {
    let index = chosen % (names.len().max(1) as u64);
    usize::try_from(index).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
}

/// Numbers that follow each other, in no order (splitmix64).
const fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
