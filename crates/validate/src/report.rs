//! What a check found, in the shape that `wagate validate --format json` prints.

use std::collections::BTreeMap;

use serde::Serialize;

/// Which part of an exchange a problem lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Side {
    /// What the client sent.
    Request,
    /// What the gateway answered.
    Response,
    /// What the gateway sent of its own accord.
    Webhook,
}

/// Something that the docs do not say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// Which part of the exchange it lies in.
    pub side: Side,
    /// The vendor's id.
    pub vendor: String,
    /// The `operationId`; for a webhook the kind that was recognised, empty when none was.
    pub operation: String,
    /// Where it lies: a JSON pointer into a body (empty for the whole body), or `/query/NAME`, `/path/NAME`,
    /// `/headers/NAME`, `/path`, `/method`, `/status` for the other parts of a message; `/messages/N`, from 0, for what came
    /// over a websocket.
    pub instance_path: String,
    /// The keyword of the schema that was broken, as a JSON pointer; empty when it was not a schema that was broken.
    pub schema_path: String,
    /// What is wrong. Values of credentials are never in it.
    pub message: String,
    /// The page that says how it should be: its public address, or its path in the docs corpus where that is not known.
    pub docs: String,
}

/// The keyword of what no page states.
pub(crate) const OBSERVED: &str = "/x-observed";

impl Problem {
    /// Whether it only says that no page states what came, which is described because it was seen elsewhere. Only a
    /// strict check finds such.
    #[must_use]
    pub fn is_only_observed(&self) -> bool {
        [OBSERVED, "/x-observed-values"].iter().any(|keyword| self.schema_path.ends_with(keyword))
    }
}

/// What the check of a message found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// Whether it is what the vendor documents.
    pub valid: bool,
    /// Everything that is not.
    pub problems: Vec<Problem>,
}

impl Report {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        Self { valid: problems.is_empty(), problems }
    }
}

/// What the check of a HAR file found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct HarReport {
    /// Whether every entry could be read, and is a call of a described operation as documented, or is no call of a gateway.
    pub valid: bool,
    /// How many entries were checked against an operation.
    pub checked: usize,
    /// How many were not, and why.
    pub skipped: BTreeMap<Skipped, usize>,
    /// The entries, in the file's order.
    pub entries: Vec<EntryReport>,
}

/// Why something was not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Skipped {
    /// It is at a vendor's host, and no operation is described for it.
    Undescribed,
    /// It looks like a call of a vendor, at a host that may be anybody's, and carries nothing that says so.
    Possible,
    /// It only asks whether a call is allowed (`OPTIONS`), or opens a tunnel.
    Preflight,
    /// It is no call of a vendor.
    Foreign,
    /// It could not be read.
    Unreadable,
    /// It is of an operation or event that nobody asked for.
    Filtered,
    /// A line of a log in which no payload was found.
    Nothing,
}

/// What the check of one entry of a HAR file found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EntryReport {
    /// Whether it is a call of a documented operation.
    pub matched: bool,
    /// Why it was not checked, when it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skipped: Option<Skipped>,
    /// The vendor's id, when it is matched, when its host tells whose undescribed path it calls, or when it may be a call
    /// of this vendor.
    pub vendor: Option<String>,
    /// The `operationId`, when it is matched, or may be a call of this operation.
    pub operation: Option<String>,
    /// The host, with its port if that is not the usual one, when it could be read.
    pub host: Option<String>,
    /// The HTTP method, when it could be read.
    pub method: Option<String>,
    /// The operation's path template, when it is matched; never the path itself, which may hold credentials.
    pub path: Option<String>,
    /// The status of the answer; none when it was not captured.
    pub status: Option<u16>,
    /// Whether it is what the vendor documents. An entry that is not matched was not checked and counts as valid,
    /// unless it could not be read, or calls a path of a vendor's own host that is not described and that was not allowed.
    pub valid: bool,
    /// Everything that is not.
    pub problems: Vec<Problem>,
    /// Why the entry could not be read.
    pub unreadable: Option<String>,
}

/// What the check of a webhook payload found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WebhookReport {
    /// The kind that was recognised, the widest first: `incomingMessageReceived/textMessage`.
    pub kind: Option<String>,
    /// What it was packed in: the file holds more than the payload that was checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub envelope: Option<Envelope>,
    /// The documented kind that is most like the one that came, when that one is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
    /// Whether it is what the vendor documents.
    pub valid: bool,
    /// Everything that is not.
    pub problems: Vec<Problem>,
    /// Why the payload could not be read.
    pub unreadable: Option<String>,
}

/// What people keep a payload in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Envelope {
    /// An answer of the vendor's queue, with the number of the notification beside it.
    Queue,
    /// A request as a workflow program or a proxy keeps it: headers beside the body.
    Workflow,
    /// A line of a log.
    Log,
}

/// What the check of a file of webhook payloads found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WebhookFileReport {
    /// Whether all payloads could be read and are what the vendor documents.
    pub valid: bool,
    /// The payloads, in the file's order.
    pub entries: Vec<WebhookEntry>,
}

/// What the check of one payload of a file found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WebhookEntry {
    /// Its line, from 1, in a file with a payload on each line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// What was found.
    #[serde(flatten)]
    pub report: WebhookReport,
}
