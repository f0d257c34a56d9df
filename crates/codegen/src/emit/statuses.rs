//! Which error statuses are told once, of all operations, and which of one.

use std::collections::BTreeMap;

use wagate_spec::{Operation, Spec};

/// What error statuses mean for most operations of a vendor.
pub struct Statuses {
    common: BTreeMap<u16, String>,
}

impl Statuses {
    /// Finds what at least half of the operations say in the same words.
    pub fn of(spec: &Spec) -> Self {
        let mut counts: BTreeMap<(u16, &str), usize> = BTreeMap::new();
        for operation in spec.operations.iter() {
            for (status, text) in errors(operation) {
                *counts.entry((status, text)).or_default() += 1;
            }
        }
        let enough = spec.operations.len().div_ceil(2).max(3);
        let mut common: BTreeMap<u16, (usize, String)> = BTreeMap::new();
        for ((status, text), count) in counts.into_iter().filter(|(_, count)| *count >= enough) {
            let known = common.entry(status).or_default();
            if known.0 < count {
                *known = (count, text.to_owned());
            }
        }
        Self { common: common.into_iter().map(|(status, (_, text))| (status, text)).collect() }
    }

    /// What holds for most operations.
    pub fn common(&self) -> impl Iterator<Item = (u16, &str)> {
        self.common.iter().map(|(status, text)| (*status, text.as_str()))
    }

    /// What only this operation says.
    pub fn own<'a>(&'a self, operation: &'a Operation) -> impl Iterator<Item = (u16, &'a str)> {
        errors(operation)
            .filter(|(status, text)| self.common.get(status).is_none_or(|known| known != text))
    }
}

fn errors(operation: &Operation) -> impl Iterator<Item = (u16, &str)> {
    let errors = operation.responses.iter().filter(|(status, _)| **status >= 300);
    errors.map(|(status, response)| (*status, response.description.as_str()))
}
