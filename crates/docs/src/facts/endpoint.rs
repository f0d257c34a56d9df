//! Where a page says that something can be called.

use serde::Serialize;

/// One verb and path that a page states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Endpoint {
    /// The HTTP verb in capitals, when the page prints one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Path template from the host's root, without a query, placeholders as `{name}`.
    pub path: String,
    /// Scheme and host (or the placeholder that stands for them), when the page prints one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The short path of the heading above, when there is one: it can disagree with `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// Which form of statement it was read from.
    pub origin: Origin,
    /// The page calls this endpoint deprecated, where it does not say so of the whole page.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Line of the statement, from 1.
    pub line: usize,
}

/// The form of statement that an endpoint was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Origin {
    /// A line or a fence that is there to state the endpoint.
    Statement,
    /// A heading only; no line with a host follows.
    Heading,
    /// A row of a feature table.
    FeatureTable,
    /// An example address, on a page that states no endpoint in another way.
    ExampleAddress,
    /// The command line of a code sample.
    CodeSample,
    /// A mention: that it exists, and nothing else.
    Mention,
}

/// A verb with an address that stands in running text, or in a form of statement that nobody reads: no fact belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Mention {
    /// The HTTP verb in capitals.
    pub method: String,
    /// Path template from the host's root, without a query, placeholders as `{name}`.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
}
