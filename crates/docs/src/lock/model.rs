//! The content of a lock file.

use super::slot::Slot;
use super::table::Table;
use super::unique;
use crate::facts::Dialect;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The version of the file's form that is written and read.
pub const VERSION: u32 = 2;

/// What the pages of one vendor stated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Lock {
    /// The version of the file's form: [`VERSION`].
    pub version: u32,
    /// The vendor's id.
    pub vendor: String,
    /// What was fetched, by source: the revision of a repository, or the date of a site. Empty for pages of which no record
    /// tells where they came from.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fetched: BTreeMap<String, String>,
    /// The pages by path, which begins with the vendor's id.
    #[serde(deserialize_with = "unique::map")]
    pub pages: BTreeMap<String, LockedPage>,
}

impl Lock {
    /// A lock without pages.
    #[must_use]
    pub fn new(vendor: impl Into<String>) -> Self {
        Self {
            version: VERSION,
            vendor: vendor.into(),
            fetched: BTreeMap::new(),
            pages: BTreeMap::new(),
        }
    }
}

/// What one page stated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct LockedPage {
    /// The hash of its text.
    pub hash: String,
    /// What it was read as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dialect: Option<Dialect>,
    /// The page calls what it describes deprecated.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// The facts, by what they belong to: verb and path of an endpoint as printed, `event NAME`, or `page` for the page as a
    /// whole.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub facts: BTreeMap<String, Facts>,
}

/// What a page states about one endpoint or event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Facts {
    /// Scheme and host, as printed.
    pub host: Option<String>,
    /// The form of statement that it was read from, if that is no plain statement.
    pub origin: Option<String>,
    /// The page calls it deprecated, where it does not say so of the whole page.
    pub deprecated: bool,
    /// Of an event: the values of a second field that tells its payloads apart.
    pub variants: BTreeSet<String>,
    /// The statuses that are named.
    pub statuses: BTreeSet<u16>,
    /// Hashes of the texts that are printed for a status.
    pub texts: BTreeMap<u16, BTreeSet<String>>,
    /// Named values by place, and by dotted path in it, or by name where the page does not tell the path.
    pub tables: BTreeMap<Table, BTreeMap<String, Field>>,
    /// Hashes of the payloads: layout and order of members do not count.
    pub examples: BTreeMap<Slot, BTreeSet<String>>,
    /// How often something may be called: `50/1s`, by the method that a table names, or `*` for the subject itself.
    pub limits: BTreeMap<String, BTreeSet<String>>,
}

/// What is stated about a named value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Field {
    /// The type as printed.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// The JSON types that examples show for it, where no table names it: `string`, `null|string`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<String>,
    /// The JSON types that examples show for what a table names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub examples: Option<String>,
    /// Mandatory or not, when the page says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<bool>,
    /// The page calls it deprecated.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Values that the page prints for it.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub values: BTreeSet<String>,
}

impl Field {
    /// Whether only examples tell of it.
    #[must_use]
    pub fn is_only_shown(&self) -> bool {
        self.shown.is_some()
    }
}
