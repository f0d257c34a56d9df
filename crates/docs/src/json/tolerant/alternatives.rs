//! Several values for one place of a payload.

use super::{Parsed, Parser};
use crate::json::repair::RepairKind;
use serde_json::Value;

impl Parser<'_> {
    /// Other values for the place that was just read: `"a" ou "b"`, `"a" | "b"`, `"a", "b",`.
    pub(super) fn alternatives(&mut self) -> Parsed<Vec<Value>> {
        let mut others = Vec::new();
        while self.between_alternatives() {
            self.skip_blank();
            others.push(self.value()?);
        }
        if !others.is_empty() {
            self.repaired(RepairKind::Alternatives);
        }
        Ok(others)
    }

    fn between_alternatives(&mut self) -> bool {
        let ahead = self.rest.trim_start();
        let blank = self.rest.len() - ahead.len();
        for word in ["ou ", "or ", "OU ", "OR ", "| ", "|", "/ "] {
            if ahead.starts_with(word) {
                self.take(blank + word.trim_end().len());
                return true;
            }
        }
        // A string after a comma that is followed by no colon is no member, so it is one more value.
        let Some(next) = ahead.strip_prefix(',').map(str::trim_start) else { return false };
        let Some(string) = next.strip_prefix('"') else { return false };
        let Some(end) = string.find('"') else { return false };
        let after = string.get(end + 1..).unwrap_or_default().trim_start();
        if after.starts_with(',') || after.starts_with('}') {
            self.take(self.rest.len() - next.len());
            return true;
        }
        false
    }

    /// Notes more values of a place; so many as are never spelled out are not kept.
    pub(super) fn another(&mut self, place: String, others: Vec<Value>) {
        if !others.is_empty() && self.places.len() < self.alternatives {
            self.places.push((place, others));
        }
    }

    /// Keeps what a name stood for before it stood again in the same object. Of plain values the last one counts, as JSON has
    /// it; an object or a list, that would be lost with all that is in it, is one more value of the place. The places noted
    /// from `before` on are those of the later value.
    pub(super) fn keep_earlier(
        &mut self,
        earlier: Value,
        later: &Value,
        place: &str,
        before: usize,
    ) {
        let inside = format!("{place}/");
        let of_later = self.places.split_off(before.min(self.places.len()));
        let noted = std::mem::take(&mut self.places).into_iter();
        let (of_earlier, outside): (Vec<_>, Vec<_>) =
            noted.partition(|(known, _)| known.starts_with(&inside));
        self.places = outside;
        let is_plain = |value: &Value| !(value.is_object() || value.is_array());
        if earlier != *later && !(is_plain(&earlier) && is_plain(later)) {
            let base = earlier.clone();
            let others = of_earlier.into_iter().flat_map(|(known, others)| {
                let within = known.get(place.len()..).unwrap_or_default().to_owned();
                others.into_iter().map(move |other| (within.clone(), other))
            });
            let varied = others.take(self.alternatives).filter_map(|(within, other)| {
                let mut value = base.clone();
                *value.pointer_mut(&within)? = other;
                Some(value)
            });
            let values = std::iter::once(earlier).chain(varied).collect();
            self.another(place.to_owned(), values);
        }
        self.places.extend(of_later);
    }

    /// A value for each combination that is told apart by one place: the first value of all, then each other one.
    pub(super) fn spell_out(&mut self, base: Value) -> Vec<Value> {
        let mut values = vec![base.clone()];
        let others = std::mem::take(&mut self.places).into_iter();
        let others = others.flat_map(|(place, others)| {
            others.into_iter().map(move |other| (place.clone(), other))
        });
        for (place, other) in others {
            if values.len() >= self.alternatives {
                break;
            }
            let mut value = base.clone();
            if let Some(target) = value.pointer_mut(&place) {
                *target = other;
                values.push(value);
            }
        }
        values
    }
}
