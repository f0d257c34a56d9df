//! What a vendor's description says, in types: the only view of a spec that later stages get.
//!
//! Schemas stay JSON values (OpenAPI 3.0 Schema Objects, references of the form
//! `#/components/schemas/NAME`), because each later stage lowers them to something else.

mod sessions;

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use sessions::{
    SessionDeed, SessionDoes, SessionInAnotherState, SessionMembers, SessionStates, SessionUnknown,
    Sessions,
};

use crate::source::Source;

/// One vendor's whole description, bundled and linted. What is large in it is shared by its clones.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Spec {
    /// The vendor's id, which is also its folder and crate suffix: `z-api`.
    pub vendor: String,
    /// The product's name as people write it: `Z-API`.
    pub product: String,
    /// The hosts that serve the operations; the first is the default.
    pub hosts: Vec<Host>,
    /// What a client must know to be let in, in the order of the description.
    pub credentials: Vec<Credential>,
    /// The values that a caller gives once for many operations, in the order of the description.
    pub scopes: Vec<Scope>,
    /// The sessions that are in one state or another, if the vendor has any.
    pub sessions: Option<Sessions>,
    /// The tags with a description each, in the order of the description.
    pub tags: Vec<Tag>,
    /// Every operation, ordered as in the description.
    pub operations: Arc<[Operation]>,
    /// What the vendor sends of its own accord, if that is described.
    pub webhooks: Option<Webhooks>,
    /// The component schemas by name, ordered as in the description.
    pub schemas: Arc<Map<String, Value>>,
    /// Where the document is that all of this was read from.
    pub(crate) source: Source,
}

impl Spec {
    /// The bundled OpenAPI 3.0.3 document, whole. That of a description which this crate carries is read when it is first
    /// asked for, since it takes as much memory as all the rest, and few ask for it.
    ///
    /// # Panics
    ///
    /// As [`bundled`](crate::bundled): never in a released crate.
    pub fn document(&self) -> &Value {
        self.source.document()
    }

    /// The operation with this `operationId`.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// The environment variable of a credential, an address or another setting of this vendor, by the end of
    /// its name: `WAGATE_GREEN_API_ID_INSTANCE`.
    pub fn variable(&self, end: &str) -> String {
        variable(&self.vendor, end)
    }

    /// The credential with this name.
    pub fn credential(&self, name: &str) -> Option<&Credential> {
        self.credentials.iter().find(|credential| credential.name == name)
    }

    /// The scope with this name.
    pub fn scope(&self, name: &str) -> Option<&Scope> {
        self.scopes.iter().find(|scope| scope.name == name)
    }

    /// Every schema: the component schemas, and those of parameters, bodies and webhooks.
    pub(crate) fn all_schemas(&self) -> impl Iterator<Item = &Value> {
        let inline = self.operations.iter().flat_map(Operation::schemas);
        let webhooks = self.webhooks.iter().map(|webhooks| &webhooks.schema);
        self.schemas.values().chain(inline).chain(webhooks)
    }

    /// Follows a local reference (`#/components/schemas/NAME`) in this document; other values are
    /// returned as they are. `None` when the target does not exist or the references never end.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        resolve(&self.schemas, value)
    }
}

/// The environment variable of a vendor's setting, by the end of its name.
pub(crate) fn variable(vendor: &str, end: &str) -> String {
    format!("WAGATE_{vendor}_{end}").replace('-', "_").to_uppercase()
}

/// Where the component schemas stand in a bundled document.
pub(crate) const SCHEMAS: &str = "/components/schemas";

/// The prefix of references in a bundled document.
pub(crate) const COMPONENT: &str = "#/components/schemas/";

/// What a value leads to among these component schemas.
pub(crate) fn resolve<'a>(
    schemas: &'a Map<String, Value>,
    mut value: &'a Value,
) -> Option<&'a Value> {
    for _ in 0..32 {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return Some(value);
        };
        value = schemas.get(reference.strip_prefix(COMPONENT)?)?;
    }
    None
}

/// One host of a vendor's service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Host {
    /// How operations name it in `x-host`: `api`, `media`.
    pub name: String,
    /// Its documented base address, without a trailing slash.
    pub url: String,
    /// The last part of its environment variable: `BASE_URL`, `MEDIA_URL`.
    pub environment: String,
    /// Host names under which it is documented to be reached; `*.` stands for any first label.
    pub known_as: Vec<String>,
}

/// One thing that a client must know to be let in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Credential {
    /// Its name in snake_case; upper-cased it ends its environment variable.
    pub name: String,
    /// What it is and where a user finds it.
    pub description: String,
    /// Whether a client can be built without it.
    pub required: bool,
    /// The documented form as a regular expression over the whole value.
    pub pattern: Option<String>,
    /// An invented value of that form.
    pub example: String,
    /// What the vendor answers when it is missing or malformed: a status code …
    pub rejected_status: u16,
    /// … and the name of an example of the operation's response of that status, if one is documented.
    pub rejected_example: Option<String>,
}

/// A value that many operations take and that a caller gives once for all of them: a session. On the wire it
/// is an ordinary parameter or member of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Scope {
    /// Its name, in snake_case.
    pub name: String,
    /// What it is.
    pub description: String,
    /// A documented value.
    pub example: String,
}

/// A section of the vendor's documentation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tag {
    /// The name, in kebab-case.
    pub name: String,
    /// What the section holds.
    pub description: String,
}

/// One operation of a vendor.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId`, in lowerCamelCase.
    pub id: String,
    /// The HTTP method.
    pub method: http::Method,
    /// The path template from the host's root: `/api/{session}/contacts/all`.
    pub path: String,
    /// The section that it belongs to.
    pub tag: String,
    /// What it does, in a line.
    pub summary: String,
    /// What else a caller must know; may be empty.
    pub description: String,
    /// The pages that document it, the authoritative one first.
    pub docs: Vec<DocsPage>,
    /// Whether the vendor or a later page has replaced it.
    pub deprecated: bool,
    /// The name of the host that serves it.
    pub host: String,
    /// Whether sending it twice is the same as sending it once: it only reads.
    pub idempotent: bool,
    /// Which answers say that there is no such thing, if it looks one thing up that may not exist.
    pub lookup: Option<Lookup>,
    /// Whether it opens a websocket. Then its only success is 101, whose content describes each message
    /// that comes.
    pub websocket: bool,
    /// The documented limit of calls for each instance, if there is one.
    pub rate_limit: Option<RateLimit>,
    /// The components of error bodies that may come with a success status.
    pub failures: Vec<Failure>,
    /// The property of the answer that is the address of a file, if there is one.
    pub download: Option<String>,
    /// The property of the answer that is the address of the file that was sent, if there is one.
    pub uploaded: Option<String>,
    /// Where it was seen, if no page states it.
    pub observed: Option<Observed>,
    /// What it does with the queue of notifications, if anything.
    pub queue: Option<Queue>,
    /// What it does with what a gateway knows, if anything.
    pub state: Vec<State>,
    /// What it does with a session, if its state is of any matter.
    pub session: Option<SessionDeed>,
    /// How its result is read page by page, if the docs say so.
    pub pagination: Option<Pagination>,
    /// Other methods or paths that the docs print for the same operation.
    pub aliases: Vec<Alias>,
    /// Methods of their own names that call it with a part of its body filled in.
    pub presets: Vec<Preset>,
    /// Its parameters that a caller gives; credentials are not among them.
    pub parameters: Vec<Parameter>,
    /// Where its credentials go.
    pub credentials: Vec<CredentialSlot>,
    /// The body that it takes.
    pub request_body: Option<RequestBody>,
    /// Every documented answer by status.
    pub responses: BTreeMap<u16, Response>,
}

impl Operation {
    /// Whether this status says that it did what it is for.
    pub fn is_success(&self, status: u16) -> bool {
        if self.websocket { status == 101 } else { (200..300).contains(&status) }
    }

    /// The documented answers with such a status.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        let responses = self.responses.iter();
        responses.filter(|(status, _)| self.is_success(**status)).map(|(_, response)| response)
    }

    /// The schemas of its parameters, and of the bodies that it takes and answers.
    pub fn schemas(&self) -> impl Iterator<Item = &Value> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.schema);
        let sent = self.request_body.iter().flat_map(|body| &body.contents);
        let answered = self.responses.values().flat_map(|response| &response.contents);
        parameters.chain(sent.chain(answered).map(|content| &content.schema))
    }

    /// The body that it takes, in its own form.
    pub fn request_content(&self) -> Option<&Content> {
        self.request_body.as_ref()?.content()
    }

    /// The documented body of an answer, in the operation's own form.
    pub fn response_content(&self, status: u16) -> Option<&Content> {
        self.responses.get(&status)?.content()
    }

    /// The documented bodies of its successes, each in the operation's own form.
    pub fn success_content(&self) -> impl Iterator<Item = &Content> {
        self.successes().filter_map(Response::content)
    }

    /// The documented bodies of its successes, in every media type.
    pub fn success_contents(&self) -> impl Iterator<Item = &Content> {
        self.successes().flat_map(|response| &response.contents)
    }
}

/// Which answers of a lookup say that there is none. With a success status `null`, `{}`, `[]` and an empty
/// body always do.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lookup {
    /// The error answers that say it too; every other one is an error.
    pub absent: Vec<Absent>,
}

impl Lookup {
    /// Whether an answer with the status of an error says that there is none. An empty body is no value.
    ///
    /// ```
    /// use serde_json::json;
    ///
    /// let spec = wagate_spec::bundled().iter().find(|spec| spec.vendor == "waha");
    /// let lookup = spec.and_then(|spec| spec.operation("getContact")?.lookup.as_ref());
    /// let lookup = lookup.expect("it is described");
    /// let no_route = json!({"statusCode": 404, "message": "Cannot GET /api/contacts"});
    /// assert!(!lookup.is_absent(404, Some(&no_route)));
    /// ```
    #[must_use]
    pub fn is_absent(&self, status: u16, body: Option<&Value>) -> bool {
        self.absent.iter().any(|absent| absent.is(status, body))
    }
}

/// An error answer that says that there is no such thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Absent {
    /// The status.
    pub status: u16,
    /// The members that the object in its body holds, with exactly these values; where there are none, the
    /// body is empty.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub with: BTreeMap<String, Value>,
}

impl Absent {
    fn is(&self, status: u16, body: Option<&Value>) -> bool {
        let holds = |body: &Value| {
            !self.with.is_empty()
                && self.with.iter().all(|(key, value)| body.get(key) == Some(value))
        };
        status == self.status && body.map_or(self.with.is_empty(), holds)
    }
}

/// Where something was seen that no page states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Observed {
    /// What was seen, in our words.
    pub note: String,
    /// Public addresses, or paths from the root of the collected docs.
    pub seen: Vec<String>,
    /// How sure it is that servers send it.
    pub sure: Sureness,
}

/// How sure it is that servers send what no page states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Sureness {
    /// One sign of it.
    Low,
    /// Several signs that do not depend on each other, or one that is hard to doubt.
    Medium,
    /// Recorded from a server, or stated by the vendor outside the pages.
    High,
}

/// What a vendor sends of its own accord, to an address that the user names or into a queue.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Webhooks {
    /// The schema of every payload, a reference.
    pub schema: Value,
    /// The headers that come with each.
    pub headers: Vec<WebhookHeader>,
    /// How a receiver tells that a payload comes from the vendor, if it signs them.
    pub signature: Option<Signature>,
    /// The documented events, ordered as in the description.
    pub events: Vec<Event>,
}

/// A header that comes with every webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct WebhookHeader {
    /// Its name: `X-Webhook-Request-Id`.
    pub name: String,
    /// What it holds.
    pub description: String,
}

/// How a vendor signs its webhooks: an HMAC over the body as it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub struct Signature {
    /// The header with the HMAC.
    pub header: String,
    /// The header that names the hash, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm_header: Option<String>,
    /// The hash.
    pub algorithm: SignatureAlgorithm,
    /// How the HMAC is written.
    pub encoding: SignatureEncoding,
}

/// The hash of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SignatureAlgorithm {
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
}

impl SignatureAlgorithm {
    /// Its name on the wire: `sha512`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sha256 => "sha256",
            Self::Sha512 => "sha512",
        }
    }
}

/// How a signature is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SignatureEncoding {
    /// Two lower-case digits a byte.
    Hex,
    /// Base64 with padding.
    Base64,
}

/// A documented kind of webhook payload.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Event {
    /// Its name: one of the tags that the payload's schema tells apart.
    pub name: String,
    /// What happened, in a line.
    pub summary: String,
    /// What else a receiver must know; may be empty.
    pub description: String,
    /// Whether the vendor sends it no longer, or will stop to.
    pub deprecated: bool,
    /// The pages that document it, the authoritative one first.
    pub docs: Vec<DocsPage>,
    /// Where it was seen, if no page states it.
    pub observed: Option<Observed>,
    /// The documented payloads by name, whole as they are delivered.
    pub examples: BTreeMap<String, Example>,
}

/// A page of the documentation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocsPage {
    /// The path, relative to the docs corpus.
    pub page: String,
    /// The language of the page: `pt`, `en`.
    pub language: String,
    /// Which edition of the page says so, when it is not the current one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Its public address: its own, or the one that a rule of `x-docs-urls` gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl DocsPage {
    /// Where it can be read: its public address, or else its path in the docs corpus.
    #[must_use]
    pub fn address(&self) -> &str {
        self.url.as_deref().unwrap_or(&self.page)
    }
}

/// A documented limit of calls.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RateLimit {
    /// Calls a second for each instance; 0.1 is one call in ten seconds.
    pub per_second: f64,
}

impl RateLimit {
    /// The shortest time between two calls; `None` when the limit is no positive number.
    pub fn interval(&self) -> Option<Duration> {
        Duration::try_from_secs_f64(self.per_second.recip()).ok().filter(|time| !time.is_zero())
    }
}

/// An error that may be told with a success status.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The component that describes its body.
    pub schema: String,
    /// The properties that tell it from a success: all of them are there, and neither null nor a
    /// blank text.
    pub keys: Vec<String>,
}

impl Failure {
    /// Whether an answer is this failure.
    pub fn is_told_by(&self, body: &Value) -> bool {
        self.keys.iter().all(|key| match body.get(key) {
            None | Some(Value::Null) => false,
            Some(Value::String(text)) => !text.trim().is_empty(),
            Some(_) => true,
        })
    }
}

/// How the pages of a list are asked for, and where their items are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Pagination {
    /// The query parameters.
    #[serde(flatten)]
    pub by: PageParameters,
    /// The property of the answer that holds the items of a page; nothing where the answer is the list itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
}

/// How the pages of a list are asked for: the query parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PageParameters {
    /// By the number of items to skip.
    Offset {
        /// The one with the number of items a page.
        limit: String,
        /// The one with the number of items to skip.
        offset: String,
    },
    /// By the number of the page.
    Page {
        /// The one with the number of the page.
        page: String,
        /// The one with the number of items a page.
        size: String,
        /// The number of the first page.
        first: u64,
    },
    /// By what the page before said.
    Cursor {
        /// The parameter of the query, or the property of the body, that takes it.
        cursor: String,
        /// The property of the answer that has that of the next page.
        next: String,
    },
}

impl PageParameters {
    /// The parameter with the number of items a page.
    #[must_use]
    pub fn size(&self) -> Option<&str> {
        match self {
            Self::Offset { limit, .. } => Some(limit),
            Self::Page { size, .. } => Some(size),
            Self::Cursor { .. } => None,
        }
    }

    /// The parameter that says where a page begins.
    #[must_use]
    pub fn start(&self) -> &str {
        match self {
            Self::Offset { offset, .. } => offset,
            Self::Page { page, .. } => page,
            Self::Cursor { cursor, .. } => cursor,
        }
    }
}

/// What an operation does with what a gateway knows: messages that were sent, groups that were made.
///
/// Texts are templates: `{body.chatId}` stands for that member of the request, `{path.id}` and `{query.id}` for parameters,
/// `{answer.id}` for a member of the answer, `{item.id}` for one of an item of a list, `{each.id}` for one of what `each`
/// goes through, `{now}` for the time in seconds and `{now-ms}` for that in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub struct State {
    /// What it does.
    pub does: StateDoes,
    /// The name of what is known: all operations with it know the same.
    #[serde(rename = "in")]
    pub collection: String,
    /// What tells one thing from another.
    pub key: String,
    /// To what a thing belongs, as a message to a chat.
    #[serde(default)]
    pub within: Option<String>,
    /// A list of the request with a thing in each of its items.
    #[serde(default)]
    pub each: Option<String>,
    /// The documented item that a thing looks like: an operation, the name of its example, and the number of the item if
    /// that is a list, with slashes between them.
    #[serde(default)]
    pub like: Option<String>,
    /// The members of a thing that are known, or that change; one whose value is not there is left out.
    #[serde(default)]
    pub item: serde_json::Map<String, Value>,
    /// The members of the answer that are new for each call.
    #[serde(default)]
    pub fresh: Vec<String>,
    /// The members of the answer that repeat the request.
    #[serde(default)]
    pub tells: serde_json::Map<String, Value>,
    /// How many items a list has at most.
    #[serde(default)]
    pub most: Option<String>,
    /// Whether the oldest item of a list comes first.
    #[serde(default)]
    pub oldest_first: bool,
    /// Whether the answer shows only those known members that its example has, since it has another shape than `like`.
    #[serde(default)]
    pub merge: bool,
}

/// What is done with what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StateDoes {
    /// Adds a thing.
    Keep,
    /// Changes members of one.
    Change,
    /// Takes one away.
    Remove,
    /// Shows one.
    Get,
    /// Lists them.
    List,
}

/// What an operation does with the notifications that wait for a client, and the members of its
/// request and its answer that tell about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "does", rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Queue {
    /// Gives the oldest notification, which stays where it is.
    Receive {
        /// The property with the number with which the notification is deleted.
        receipt: String,
        /// The property with the notification itself.
        body: String,
        /// The query parameter with the seconds for which a client waits.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        timeout: Option<String>,
        /// For how many seconds a notification waits before it is lost.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        keeps: Option<u64>,
        /// The errors that pass by themselves, since the gateway is only starting.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        starting: Vec<Told>,
    },
    /// Deletes the notification that was received last.
    Delete {
        /// The path parameter with its number.
        receipt: String,
        /// The property that says whether it was deleted.
        result: String,
        /// The errors that say that it is in the queue no more.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        gone: Vec<Told>,
    },
    /// Counts the notifications.
    Count {
        /// The property with the number.
        result: String,
    },
    /// Deletes all notifications, as often as the limit of its calls allows.
    Clear {
        /// The property that says whether they were deleted.
        result: String,
        /// The property with the seconds to wait until it can be done again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        left: Option<String>,
    },
}

/// An error that is told from others of its status by words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Told {
    /// The status.
    pub status: u16,
    /// What stands somewhere in its body.
    pub words: String,
}

/// Another spelling of an operation that the docs print too.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Alias {
    /// The HTTP method.
    pub method: http::Method,
    /// The path template; its parameters are the operation's own.
    pub path: String,
}

/// A method that calls an operation with members of its body already set, where the docs have a page for each
/// thing that one URL does.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Preset {
    /// The method's name, in lowerCamelCase.
    pub name: String,
    /// What it does, in a line.
    pub summary: String,
    /// What else there is to know.
    pub description: String,
    /// The pages that say so, the authoritative one first.
    pub docs: Vec<DocsPage>,
    /// The members of the body that it sets, with their values.
    pub sets: Map<String, Value>,
}

/// Where a parameter or a credential is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// In the path template.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
}

/// A parameter that the caller gives.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it is put.
    pub location: Location,
    /// Whether a call without it is refused.
    pub required: bool,
    /// What it means, with its format.
    pub description: String,
    /// Its schema, references not followed.
    pub schema: Value,
    /// A documented value.
    pub example: Option<Value>,
    /// Whether each item of a list is a parameter of its own (`ids=a&ids=b`), not one text (`ids=a,b`).
    pub explode: bool,
    /// The scope whose value it is, if it is given once for many operations.
    pub scope: Option<String>,
    /// Where it was seen, if no page states it.
    pub observed: Option<Observed>,
    /// Whether it is a header with the name of the file that the request carries.
    pub file_name: bool,
}

/// A credential's place in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CredentialSlot {
    /// The credential's name.
    pub credential: String,
    /// The name on the wire: the path parameter, query parameter or header.
    pub name: String,
    /// Where it is put.
    pub location: Location,
    /// Whether the word `Bearer` stands before it.
    pub bearer: bool,
}

/// The body that an operation takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RequestBody {
    /// What it means.
    pub description: String,
    /// Whether a call without it is refused.
    pub required: bool,
    /// The media types in which it may be sent; the first is the operation's own. Never empty.
    pub contents: Vec<Content>,
}

impl RequestBody {
    /// The operation's own form, the first.
    #[must_use]
    pub fn content(&self) -> Option<&Content> {
        self.contents.first()
    }
}

/// One documented answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// When it is given.
    pub description: String,
    /// Where it was seen, if no page states it.
    pub observed: Option<Observed>,
    /// The media types of the body, when the docs show or describe one; the first is the operation's own.
    /// Without any, nobody knows what comes.
    pub contents: Vec<Content>,
}

impl Response {
    /// The operation's own form, the first.
    #[must_use]
    pub fn content(&self) -> Option<&Content> {
        self.contents.first()
    }
}

/// A body in one media type.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Content {
    /// The media type: `application/json`.
    pub media_type: String,
    /// Its schema, references not followed; `{}` where nobody knows it.
    pub schema: Value,
    /// The documented examples by name.
    pub examples: BTreeMap<String, Example>,
    /// The method that asks for this form, or sends it, where it is not the operation's own.
    pub method: Option<String>,
}

impl Content {
    /// Whether the body is a file: bytes that nobody looks into.
    #[must_use]
    pub fn is_file(&self) -> bool {
        crate::is_file(&self.schema)
    }

    /// Whether the body is JSON.
    #[must_use]
    pub fn is_json(&self) -> bool {
        let essence = self.media_type.split(';').next().unwrap_or_default().trim();
        essence == "application/json" || essence.ends_with("+json")
    }
}

/// An example payload.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Example {
    /// What it shows.
    pub summary: String,
    /// Its place among the examples of its body, counted from 0 in the order of the description.
    pub position: usize,
    /// The payload. Examples that are alike share it: many pages print the same answers.
    pub value: Arc<Value>,
    /// Whether it was made up from the documented fields, not printed by a page.
    pub constructed: bool,
    /// What is wrong with a request that gets it, where it is about one parameter.
    pub refuses: Option<Refuses>,
}

impl Example {
    /// The one that stands for all: the page's own, or else one that is printed, or else any.
    pub fn main(examples: &BTreeMap<String, Self>) -> Option<&Self> {
        let printed = || examples.values().find(|example| !example.constructed);
        examples.get("documented").or_else(printed).or_else(|| examples.values().next())
    }
}

/// The parameter of the path that an error is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Refuses {
    /// The one that is missing.
    #[serde(default)]
    pub missing: Option<String>,
    /// The one whose value has the wrong form.
    #[serde(default)]
    pub malformed: Option<String>,
}
