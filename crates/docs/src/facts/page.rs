//! A page and a corpus.

use super::attribute::{Attribute, Parameter, ResponseAttribute};
use super::endpoint::{Endpoint, Mention, Origin};
use super::example::Example;
use super::limit::Limit;
use super::problem::Problem;
use serde::{Deserialize, Serialize};

/// The facts of one page.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Page {
    /// Path relative to the root, with `/` between the parts.
    pub path: String,
    /// The form that it was read as.
    pub dialect: Dialect,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// FNV-1a hash of its text (line ends normalised), 16 hexadecimal digits: tells that the text changed, nothing more.
    pub hash: String,
    /// The page calls what it describes deprecated.
    pub deprecated: bool,
    /// What can be called.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<Endpoint>,
    /// What can be called, and is only mentioned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<Mention>,
    /// What the caller sends.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// What answers carry.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub response_attributes: Vec<ResponseAttribute>,
    /// What webhooks carry.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payload_attributes: Vec<Attribute>,
    /// The statuses that are named, success and failure.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<Status>,
    /// Printed payloads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    /// Named webhook events.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub webhooks: Vec<Webhook>,
    /// How often something may be called.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<Limit>,
    /// Files that the page includes, as it names them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub includes: Vec<String>,
    /// What could not be understood.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Problem>,
}

impl Page {
    /// The statuses from 400 on.
    pub fn errors(&self) -> impl Iterator<Item = &Status> {
        self.statuses.iter().filter(|status| status.status >= 400)
    }

    /// Whether the page yielded any fact.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.endpoints.is_empty()
            && self.parameters.is_empty()
            && self.response_attributes.is_empty()
            && self.payload_attributes.is_empty()
            && self.statuses.is_empty()
            && self.examples.is_empty()
            && self.webhooks.is_empty()
            && self.limits.is_empty()
    }
}

/// A status that a page names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Status {
    /// The number.
    pub status: u16,
    /// The text that the answer carries, for tables that print it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// Line, from 1.
    pub line: usize,
    /// Indices into the page's `endpoints` that it belongs to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<usize>,
}

/// A webhook event that a page names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Webhook {
    /// The name in the field that tells the events apart.
    pub event: String,
    /// The value of a second such field, for events that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// Which form of statement it was read from: a statement, or a row of a feature table.
    pub origin: Origin,
    /// The page calls this event deprecated, where it does not say so of the whole page.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Line, from 1.
    pub line: usize,
}

/// The forms of page that are understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Dialect {
    /// Docusaurus pages with attribute tables (Z-API, Plug Chat).
    Docusaurus,
    /// Hugo pages with request fences and shortcodes (WAHA).
    Hugo,
    /// Pages of regular tables (GREEN-API).
    GreenApi,
    /// A GREEN-API page whose layout is lost: one line of running text.
    RunningText,
    /// MDX pages for Mintlify, with fields as tags (Z-API since 2026).
    Mintlify,
    /// Pages for MkDocs, as GREEN-API writes them.
    MkDocs,
    /// The same as MkDocs Material serves them.
    MkDocsHtml,
    /// An OpenAPI document, 3.0 or 3.1.
    OpenApi,
    /// A Postman collection, 2.1.
    Postman,
}

impl Dialect {
    /// Whether programs read it: one file then holds what pages tell one by one.
    #[must_use]
    pub fn is_for_machines(self) -> bool {
        matches!(self, Self::OpenApi | Self::Postman)
    }
}

/// The pages of a folder, sorted by path, and every problem.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Corpus {
    /// The pages that could be read.
    pub pages: Vec<Page>,
    /// Problems of files that could not be read, and of pages (these are in their page, too).
    pub problems: Vec<Problem>,
}
