//! What a comparison tells.

use crate::facts::Dialect;
use crate::lock::Lock;
use serde::{Serialize, Serializer};
use std::collections::BTreeSet;
use std::fmt;
use wagate_spec::Location;

/// What changed between two states of the pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Drift {
    /// How many changes there are of each impact.
    pub summary: Summary,
    /// Which states of the sources were compared, as far as records tell.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub compared: Vec<Compared>,
    /// The changes by vendor and page.
    pub changes: Vec<Change>,
}

/// The two states of a source: the revision of a repository, or the date of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Compared {
    /// The vendor.
    pub vendor: String,
    /// The name of the source.
    pub source: String,
    /// The state that was compared with, if a record tells.
    pub old: Option<String>,
    /// The state that was compared, if a record tells.
    pub new: Option<String>,
}

impl Compared {
    /// The sources of a vendor of which either side has a record.
    pub(super) fn of(old: &Lock, new: &Lock) -> Vec<Self> {
        let sources: BTreeSet<&String> = old.fetched.keys().chain(new.fetched.keys()).collect();
        let compared = sources.into_iter().map(|source| Self {
            vendor: new.vendor.clone(),
            source: source.clone(),
            old: old.fetched.get(source).cloned(),
            new: new.fetched.get(source).cloned(),
        });
        compared.collect()
    }
}

/// `waha pages: 1f3e -> 9ac0`, where a state that no record tells is `?`.
impl fmt::Display for Compared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = |state: &Option<String>| state.clone().unwrap_or_else(|| "?".to_owned());
        let (old, new) = (told(&self.old), told(&self.new));
        write!(formatter, "{} {}: {old} -> {new}", self.vendor, self.source)
    }
}

/// How many changes there are of each impact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// Changes that mean nothing to a user of the crate.
    pub none: usize,
    /// Changes that add something.
    pub minor: usize,
    /// Changes that break callers.
    pub breaking: usize,
}

/// One fact, or page, that changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// The vendor.
    pub vendor: String,
    /// The page; the old one if there is no new one.
    pub page: String,
    /// What the page is: a form of page, or a document for machines.
    pub source: Option<Dialect>,
    /// What happened to what.
    pub kind: ChangeKind,
    /// The fact: `GET /api/contacts query session`.
    pub fact: String,
    /// What was stated before.
    pub old: Option<String>,
    /// What is stated now.
    pub new: Option<String>,
    /// The described operation that it concerns.
    pub operation: Option<String>,
    /// The webhook event whose payload it concerns, as the page names it.
    pub event: Option<String>,
    /// What came or went with it, and is told by it: the fields of a new operation, event, payload or object.
    pub carries: Vec<String>,
    /// Other pages that tell the same.
    pub also: Vec<String>,
    /// The items of the vendor's crate that it touches, those included that it asks for.
    pub rust: Vec<String>,
    /// What it means to a user of the crate.
    pub impact: Impact,
    /// The line of the page that tells it now, from 1.
    pub line: Option<usize>,
    /// The file and line of the description that it concerns: `waha/schemas/contacts.yaml:12`.
    pub described_at: Option<String>,
    /// What would describe it, where something came.
    pub yaml: Option<String>,
    /// The named value that changed.
    #[serde(skip)]
    pub(super) value: Option<Named>,
    /// What the text groups it by where there is no operation.
    #[serde(skip)]
    pub(super) subject: String,
    /// It is told of a mention only, so a page that states it goes first.
    #[serde(skip)]
    pub(super) is_mentioned: bool,
}

/// A named value that changed, as a description would have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// Its name, dotted where the page tells the path.
    pub name: String,
    /// Where a parameter is sent; nothing for a value of a body.
    pub location: Option<Location>,
    /// Whether callers send it.
    pub is_sent: bool,
    /// The type as printed, or as examples show it.
    pub kind: String,
    /// The components that have it, or would.
    pub owners: Vec<String>,
}

/// What a change means to a user of the crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Impact {
    /// Nothing: only the words changed, or where they stand.
    #[default]
    None,
    /// Something came.
    Minor,
    /// Callers have to change.
    Breaking,
}

impl fmt::Display for Impact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::None => "none",
            Self::Minor => "minor",
            Self::Breaking => "breaking",
        })
    }
}

/// What happened to what; as a text both, as in `operation-added`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ChangeKind {
    /// What changed.
    pub thing: Thing,
    /// What happened to it.
    pub what: What,
}

impl ChangeKind {
    pub(super) fn new(thing: Thing, what: What) -> Self {
        Self { thing, what }
    }
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.thing.name(), self.what.name())
    }
}

impl Serialize for ChangeKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What can change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Thing {
    /// A page.
    #[default]
    Page,
    /// An endpoint.
    Operation,
    /// A value that callers send.
    Parameter,
    /// A value of an answer.
    ResponseField,
    /// A value of a webhook.
    WebhookField,
    /// A status that answers come with.
    Status,
    /// A printed payload.
    Example,
    /// A webhook event.
    Event,
    /// How often something may be called.
    Limit,
}

impl Thing {
    fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::ResponseField => "response-field",
            Self::WebhookField => "webhook-field",
            Self::Status => "status",
            Self::Example => "example",
            Self::Event => "event",
            Self::Limit => "limit",
        }
    }
}

/// What can happen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum What {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It stands on another page, or in another place.
    Moved,
    /// Its words changed, and no fact.
    Text,
    /// Its path changed.
    Path,
    /// Its verb changed.
    Verb,
    /// Its host changed.
    Host,
    /// It has another name.
    Renamed,
    /// Its type changed.
    Type,
    /// Whether it is mandatory changed.
    Mandatory,
    /// The values that it may have changed.
    Values,
    /// Whether it is deprecated changed.
    Deprecated,
    /// Its content changed.
    #[default]
    Changed,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Moved => "moved",
            Self::Text => "text",
            Self::Path => "path",
            Self::Verb => "verb",
            Self::Host => "host",
            Self::Renamed => "renamed",
            Self::Type => "type",
            Self::Mandatory => "mandatory",
            Self::Values => "values",
            Self::Deprecated => "deprecated",
            Self::Changed => "changed",
        }
    }
}

impl Drift {
    pub(super) fn of(mut changes: Vec<Change>, compared: Vec<Compared>) -> Self {
        changes.sort_by(|left, right| sort_key(left).cmp(&sort_key(right)));
        let count = |impact| changes.iter().filter(|change| change.impact == impact).count();
        let summary = Summary {
            none: count(Impact::None),
            minor: count(Impact::Minor),
            breaking: count(Impact::Breaking),
        };
        Self { summary, compared, changes }
    }

    /// Whether nothing changed, not even a word.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

fn sort_key(change: &Change) -> (&str, &str, bool, &str, ChangeKind) {
    let is_fact = change.kind.thing != Thing::Page;
    (&change.vendor, &change.page, is_fact, &change.fact, change.kind)
}
