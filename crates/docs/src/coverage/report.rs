//! The result of a comparison.

use crate::read::Filter;
use serde::Serialize;

/// What to compare; the default is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Only this vendor.
    pub vendor: Option<String>,
    /// Only what the page with this path states; the end of a path from a `/` on is enough.
    pub page: Option<String>,
    /// Leave out operations and events that no description has.
    pub described_only: bool,
}

impl Options {
    /// Only this vendor.
    #[must_use]
    pub fn vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }

    /// Only what this page states.
    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Leave out operations and events that no description has.
    #[must_use]
    pub fn described_only(mut self, only: bool) -> Self {
        self.described_only = only;
        self
    }

    pub(super) fn accepts(&self, path: &str) -> bool {
        self.page.as_deref().is_none_or(|page| Filter::default().page(page).accepts(path))
    }
}

/// What is documented and described, what is missing, and what no page supports.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// The figures of each vendor, ordered by name.
    pub vendors: Vec<VendorCoverage>,
    /// What is documented and not described, ordered by vendor, page and line.
    pub missing: Vec<Missing>,
    /// What is described and not documented, in the order of the descriptions.
    pub unsupported: Vec<Unsupported>,
}

/// The figures of one vendor. Each counts what is documented, and how much of that is described or excused by a
/// discrepancy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct VendorCoverage {
    /// The vendor's id.
    pub vendor: String,
    /// Verbs with paths.
    pub operations: Count,
    /// Values in path, query and headers.
    pub parameters: Count,
    /// Values in request bodies.
    pub request_fields: Count,
    /// Values in answers.
    pub response_fields: Count,
    /// Statuses, and the texts of their errors.
    pub statuses: Count,
    /// Printed payloads that are JSON, perhaps after repairs.
    pub examples: ExampleCount,
    /// Events.
    pub webhooks: Count,
    /// Values in what webhooks deliver.
    pub payload_fields: Count,
}

/// How much is documented, and how much of it is described.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Count {
    /// What pages state.
    pub documented: usize,
    /// What of it is described, or excused.
    pub described: usize,
}

/// The same for examples.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExampleCount {
    /// What pages print.
    pub documented: usize,
    /// What of it is an example of the description, or excused.
    pub kept: usize,
    /// What of these fits its schema.
    pub valid: usize,
}

/// Something documented that is not described.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Missing {
    /// The vendor's id.
    pub vendor: String,
    /// What kind of fact it is.
    pub kind: Kind,
    /// The page that states it.
    pub page: String,
    /// The line, from 1.
    pub line: usize,
    /// The operation's id, or verb and path if it is not described; an event's name; none where the page does not tell.
    pub operation: Option<String>,
    /// The name: of a value, a status with its text, an example's side, an event.
    pub name: String,
    /// The operation or event that it is a part of is missing itself.
    #[serde(skip)]
    pub(super) is_part: bool,
}

/// The kinds of fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// A verb and a path.
    Operation,
    /// A value in path, query or header.
    Parameter,
    /// A value in a request body.
    RequestField,
    /// A value in an answer.
    ResponseField,
    /// A status, perhaps with the text of an error.
    Status,
    /// A payload.
    Example,
    /// An event.
    Webhook,
    /// A value in what a webhook delivers.
    PayloadField,
}

impl Kind {
    /// The name of the kind as it is serialised.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::RequestField => "request_field",
            Self::ResponseField => "response_field",
            Self::Status => "status",
            Self::Example => "example",
            Self::Webhook => "webhook",
            Self::PayloadField => "payload_field",
        }
    }

    /// Whether facts of other kinds are parts of it.
    pub(super) fn is_whole(self) -> bool {
        matches!(self, Self::Operation | Self::Webhook)
    }
}

/// Something described that no page states.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Unsupported {
    /// The vendor's id.
    pub vendor: String,
    /// The operation's id.
    pub operation: String,
    /// What is claimed: `query limit`, `request chatId`, `response products.id`, `status 401`; verb and path for all of it.
    pub name: String,
}
