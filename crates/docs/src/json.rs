//! Payloads that are JSON, almost JSON, or not JSON.

mod repair;
mod repeated;
mod tolerant;

pub use repair::{Repair, RepairKind};

use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// What a printed payload was understood as.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "form", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Payload {
    /// It is JSON as printed.
    Json {
        /// The value.
        value: Value,
    },
    /// It is almost JSON; every change that made it JSON is named.
    Repaired {
        /// The values: more than one for several bodies in one fence, and for printed alternatives (all but the varied place
        /// is repeated in each).
        values: Vec<Value>,
        /// What was changed.
        repairs: Vec<Repair>,
    },
    /// It is not JSON.
    NotJson {
        /// Why, with the line of the page.
        reason: String,
    },
}

impl Payload {
    /// The values that it was understood as; empty when it is not JSON.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        match self {
            Self::Json { value } => std::slice::from_ref(value),
            Self::Repaired { values, .. } => values,
            Self::NotJson { .. } => &[],
        }
    }

    /// The dotted path of each value that is not printed, but for an ellipsis; lists add nothing to a path.
    pub(crate) fn elided(&self) -> BTreeSet<String> {
        let places = self.repairs().iter().filter_map(|repair| repair.place.as_deref());
        let dotted = places.map(|place| {
            let parts = place.split('/').skip(1);
            let names = parts.filter(|part| !part.bytes().all(|byte| byte.is_ascii_digit()));
            names.map(|name| name.replace("~1", "/").replace("~0", "~")).collect::<Vec<_>>()
        });
        dotted.map(|names| names.join(".")).collect()
    }

    /// The repairs; empty when it is JSON as printed.
    #[must_use]
    pub fn repairs(&self) -> &[Repair] {
        match self {
            Self::Repaired { repairs, .. } => repairs,
            _ => &[],
        }
    }
}

/// Understands a printed payload whose first line is `line`.
#[must_use]
pub fn interpret(raw: &str, line: usize) -> Payload {
    if let Some(value) = repeated::distinct(raw) {
        return Payload::Json { value };
    }
    match tolerant::parse(raw, line) {
        Ok((values, repairs)) if !values.is_empty() => Payload::Repaired { values, repairs },
        Ok(_) => Payload::NotJson { reason: format!("line {line}: holds no JSON value") },
        Err(reason) => Payload::NotJson { reason },
    }
}
