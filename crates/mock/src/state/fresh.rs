//! Ids that are new for each call: the documented one first, then the same under other numbers.

use memchr::memmem;
use serde_json::Value;

use super::facts::within;

/// A shorter row of letters and digits is no id.
const SHORTEST: usize = 8;

/// How many digits tell one call from another.
const DIGITS: usize = 7;

/// Where the digits of ids stand in an answer.
#[derive(Debug, Default)]
pub(super) struct Fresh {
    /// The ends of the rows.
    ends: Vec<usize>,
    /// The first id without the digits that are new for each call.
    stem: String,
}

impl Fresh {
    /// Finds the ids of these members in a documented answer.
    pub(super) fn new(answer: &[u8], members: &[String]) -> Self {
        let value: Value = serde_json::from_slice(answer).unwrap_or_default();
        let ids = members.iter().filter_map(|member| within(&value, member)?.as_str());
        let rows: Vec<(&str, usize)> = ids.filter_map(|id| Some((id, row(id)?))).collect();
        let first = rows.first().and_then(|(id, end)| id.get(..end.checked_sub(DIGITS)?));
        let mut ends: Vec<usize> = rows
            .iter()
            .flat_map(|(id, end)| {
                let quoted = format!("\"{id}\"");
                let found: Vec<usize> = memmem::find_iter(answer, quoted.as_bytes()).collect();
                found.into_iter().map(move |start| start + 1 + end)
            })
            .collect();
        ends.sort_unstable();
        ends.dedup();
        Self { ends, stem: first.unwrap_or_default().to_owned() }
    }

    /// What ids have in common that must be told from each other by their numbers.
    pub(super) fn stem(&self) -> &str {
        &self.stem
    }

    /// The answer to the call of this number; the first one is the documented one.
    pub(super) fn answer(&self, answer: &[u8], number: u64) -> Option<Vec<u8>> {
        if number == 0 || self.ends.is_empty() {
            return None;
        }
        let digits = format!("{number:0DIGITS$}");
        let digits = digits.as_bytes();
        let mut answer = answer.to_vec();
        for end in &self.ends {
            let from = digits.len() - DIGITS;
            if let Some(place) =
                end.checked_sub(DIGITS).and_then(|start| answer.get_mut(start..*end))
            {
                place.copy_from_slice(&digits[from..]);
            }
        }
        Some(answer)
    }
}

/// The end of the last long row of digits and large letters before the `@`; of all of it if there is none before.
fn row(id: &str) -> Option<usize> {
    let before = id.split('@').next().unwrap_or_default();
    last_row(before).or_else(|| last_row(id))
}

fn last_row(text: &str) -> Option<usize> {
    let is_of_row = |byte: &u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    let (mut length, mut found) = (0, None);
    for (index, byte) in text.bytes().enumerate() {
        length = if is_of_row(&byte) { length + 1 } else { 0 };
        if length >= SHORTEST {
            found = Some(index + 1);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh(id: &str) -> Option<String> {
        let answer = format!("{{\"a\":\"{id}\",\"b\":\"{id}\",\"c\":\"12345678\"}}");
        let fresh = Fresh::new(answer.as_bytes(), &["a".to_owned()]);
        let second = fresh.answer(answer.as_bytes(), 2)?;
        let value: Value = serde_json::from_slice(&second).expect("JSON");
        assert_eq!(value["a"], value["b"], "what is alike stays alike");
        assert_eq!(value["c"], "12345678");
        value["a"].as_str().map(str::to_owned)
    }

    #[test]
    fn ids_keep_their_form() {
        for (id, expected) in [
            ("3EB0C767D097B7C7C030", Some("3EB0C767D097B0000002")),
            ("11001234567-1587570015@g.us", Some("11001234567-1580000002@g.us")),
            ("120363019502650977-group", Some("120363019500000002-group")),
            ("123123123@g.us", Some("120000002@g.us")),
            ("true_1@c.us_AAAAAAAAAAAA", Some("true_1@c.us_AAAAA0000002")),
            ("short", None),
        ] {
            assert_eq!(fresh(id).as_deref(), expected, "{id}");
        }
    }
}
