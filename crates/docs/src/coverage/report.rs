//! The result of a comparison.

use crate::facts::Dialect;
use crate::read::Filter;
use serde::Serialize;

/// What to compare; the default is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CoverageOptions {
    /// Only what these pages state.
    pub filter: Filter,
    /// Leave out operations and events that no description has.
    pub described_only: bool,
    /// Only what these state; by default everything.
    pub source: Option<SourceKind>,
}

/// Who states a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SourceKind {
    /// Pages for people.
    Pages,
    /// An OpenAPI document of the vendor.
    OpenApi,
    /// A Postman collection of the vendor.
    Postman,
}

impl SourceKind {
    pub(super) fn of(dialect: Dialect) -> Self {
        match dialect {
            Dialect::OpenApi => Self::OpenApi,
            Dialect::Postman => Self::Postman,
            _ => Self::Pages,
        }
    }
}

impl CoverageOptions {
    /// Only what these pages state.
    #[must_use]
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filter = filter;
        self
    }

    /// Leave out operations and events that no description has.
    #[must_use]
    pub fn described_only(mut self, only: bool) -> Self {
        self.described_only = only;
        self
    }

    /// Only what these state.
    #[must_use]
    pub fn source(mut self, source: Option<SourceKind>) -> Self {
        self.source = source;
        self
    }

    pub(super) fn accepts(&self, path: &str) -> bool {
        self.filter.accepts(path)
    }

    /// Whether no page is left out.
    pub(super) fn is_whole(&self) -> bool {
        self.filter.page.is_none()
    }
}

/// What is documented and described, what is missing, and what no page supports.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// The figures of each vendor, ordered by name.
    pub vendors: Vec<VendorCoverage>,
    /// What is documented and not described, ordered by vendor, page and line.
    pub missing: Vec<MissingFact>,
    /// What is described and not documented, in the order of the descriptions.
    pub unsupported: Vec<UnsupportedClaim>,
}

impl Coverage {
    /// Adds what was found of the next vendor.
    pub(super) fn add(&mut self, vendor: Self) {
        self.vendors.extend(vendor.vendors);
        self.missing.extend(vendor.missing);
        self.unsupported.extend(vendor.unsupported);
    }
}

/// The figures of one vendor. Each counts what is documented, and how much of that is described or excused by a
/// discrepancy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct VendorCoverage {
    /// The vendor's id.
    pub vendor: String,
    /// Verbs with paths.
    pub operations: CoverageCount,
    /// Values in path, query and headers.
    pub parameters: CoverageCount,
    /// Values in request bodies.
    pub request_fields: CoverageCount,
    /// Values in answers.
    pub response_fields: CoverageCount,
    /// Statuses, and the texts of their errors.
    pub statuses: CoverageCount,
    /// Printed payloads that are JSON, perhaps after repairs.
    pub examples: ExampleCount,
    /// Events.
    pub webhooks: CoverageCount,
    /// Values in what webhooks deliver.
    pub payload_fields: CoverageCount,
}

/// How much is documented, and how much of it is described.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CoverageCount {
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
pub struct MissingFact {
    /// The vendor's id.
    pub vendor: String,
    /// What kind of fact it is.
    pub kind: FactKind,
    /// The page that states it.
    pub page: String,
    /// What that page is.
    pub source: SourceKind,
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
pub enum FactKind {
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
    /// The host of an operation.
    Host,
    /// That a value of a request is mandatory, or that it is optional.
    Mandatory,
    /// That an operation or an event is deprecated.
    Deprecation,
    /// A page that could not be read, or that a description names and nobody has.
    Page,
}

impl FactKind {
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
            Self::Host => "host",
            Self::Mandatory => "mandatory",
            Self::Deprecation => "deprecation",
            Self::Page => "page",
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
pub struct UnsupportedClaim {
    /// The vendor's id.
    pub vendor: String,
    /// The operation's id.
    pub operation: String,
    /// What is claimed: `query limit`, `request chatId`, `response products.id`, `status 401`, `deprecated`; verb and path for
    /// all of it.
    pub name: String,
    /// It is the operation as a whole, and a current page should state it.
    #[serde(skip)]
    pub(super) is_operation: bool,
}

impl Coverage {
    /// The described operations that no page states. Those that only an earlier edition documents are not among them.
    pub fn unsupported_operations(&self) -> impl Iterator<Item = &UnsupportedClaim> {
        self.unsupported.iter().filter(|claim| claim.is_operation)
    }
}
