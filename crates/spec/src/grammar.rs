//! The shape of an OpenAPI 3.0 document with our extensions, as a table.
//!
//! The bundler follows it to find references, the lint to find misspelt keys and values of a wrong
//! type: OpenAPI readers pass over both in silence.

/// The kinds of objects in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Root,
    Info,
    Contact,
    License,
    Server,
    Credential,
    Rejected,
    Tag,
    ExternalDocs,
    PathItem,
    Operation,
    DocsPage,
    DocsUrl,
    Discrepancy,
    Scope,
    Sessions,
    SessionStates,
    SessionMembers,
    SessionUnknown,
    SessionInAnotherState,
    SessionDeed,
    Observed,
    Lookup,
    Absent,
    RateLimit,
    Pagination,
    Queue,
    State,
    Told,
    Refuses,
    Alias,
    Preset,
    Parameter,
    RequestBody,
    Response,
    MediaType,
    Example,
    Components,
    SecurityScheme,
    Webhooks,
    WebhookHeader,
    Signature,
    Event,
    Discriminator,
    Schema,
}

/// What a key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Any,
    Text,
    Flag,
    /// A whole number that is not negative.
    Count,
    Number,
    Texts,
    /// An object whose values are texts.
    TextMap,
    Object(Kind),
    List(Kind),
    Map(Kind),
    /// A schema, or true or false.
    SchemaOrFlag,
    /// An object, or true.
    ObjectOrFlag(Kind),
    /// An object whose values are lists of texts.
    TextsMap,
    /// A list of objects whose values are lists of texts.
    Security,
    /// A key of OpenAPI 3.0 that nothing here can express; with the reason.
    Unsupported(&'static str),
}

use Kind::*;
use Shape::*;

/// A key and what it holds.
pub(crate) type KeyShape = (&'static str, Shape);

impl Kind {
    /// The name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Root => "the document",
            Info => "`info`",
            Contact => "a contact",
            License => "a license",
            Server => "a server",
            Credential => "a credential",
            Rejected => "`rejected`",
            Tag => "a tag",
            ExternalDocs => "external documentation",
            PathItem => "a path item",
            Operation => "an operation",
            DocsPage => "a page of `x-docs`",
            DocsUrl => "a rule of `x-docs-urls`",
            Discrepancy => "an item of `x-discrepancy`",
            Scope => "a scope of `x-scopes`",
            Sessions => "`x-sessions`",
            SessionStates => "`states`",
            SessionMembers => "`members`",
            SessionUnknown => "`unknown`",
            SessionInAnotherState => "`in-another-state`",
            SessionDeed => "`x-session`",
            Observed => "`x-observed`",
            Lookup => "`x-lookup`",
            Absent => "an item of `absent`",
            RateLimit => "`x-rate-limit`",
            Pagination => "`x-pagination`",
            Queue => "`x-queue`",
            State => "an item of `x-state`",
            Told => "an error of `x-queue`",
            Refuses => "`x-refuses`",
            Alias => "an item of `x-aliases`",
            Preset => "an item of `x-methods`",
            Parameter => "a parameter",
            RequestBody => "a request body",
            Response => "a response",
            MediaType => "a media type",
            Example => "an example",
            Components => "`components`",
            SecurityScheme => "a security scheme",
            Webhooks => "`x-webhooks`",
            WebhookHeader => "a header of `x-webhooks`",
            Signature => "`signature`",
            Event => "an event of `x-webhooks`",
            Discriminator => "a discriminator",
            Schema => "a schema",
        }
    }

    /// Whether OpenAPI allows a reference in its place.
    pub fn is_referable(self) -> bool {
        matches!(
            self,
            PathItem
                | Parameter
                | RequestBody
                | Response
                | Example
                | SecurityScheme
                | Event
                | Schema
        )
    }

    /// Whether it is part of an extension of ours.
    pub fn is_extension(self) -> bool {
        matches!(
            self,
            Credential
                | Rejected
                | DocsPage
                | DocsUrl
                | Discrepancy
                | Scope
                | Sessions
                | SessionStates
                | SessionMembers
                | SessionUnknown
                | SessionInAnotherState
                | SessionDeed
                | Observed
                | Lookup
                | Absent
                | RateLimit
                | Pagination
                | Queue
                | Told
                | Refuses
                | Alias
                | Preset
                | Webhooks
                | WebhookHeader
                | Signature
                | Event
        )
    }

    /// The shape of a key; `None` when this kind has no such key.
    pub fn shape(self, key: &str) -> Option<Shape> {
        self.keys().iter().find(|(name, _)| *name == key).map(|(_, shape)| *shape)
    }

    /// The keys that must be there.
    pub fn required(self) -> &'static [&'static str] {
        match self {
            Root => &["openapi", "info", "servers", "tags", "paths"],
            Info => &["title", "version", "x-vendor"],
            License | Tag => &["name"],
            Server => &["url", "x-host", "x-environment"],
            Credential => &["name", "description", "example", "rejected"],
            Rejected => &["status"],
            ExternalDocs => &["url"],
            Operation => &["responses"],
            DocsPage => &["page", "language"],
            Preset => &["name", "summary", "x-docs", "sets"],
            DocsUrl => &["prefix", "url"],
            Discrepancy => &["kind", "note"],
            Scope => &["name", "description", "example"],
            Sessions => {
                &["scope", "first", "states", "members", "unknown", "in-another-state", "needed-by"]
            }
            SessionStates => &["stopped", "starting", "scan-code", "working", "failed"],
            SessionMembers => &["name", "state", "account"],
            SessionUnknown => &["status", "example"],
            SessionInAnotherState => &["status", "example", "name", "state", "expected"],
            SessionDeed => &["does"],
            Observed => &["note", "seen", "sure"],
            Lookup => &["absent"],
            Absent => &["status"],
            RateLimit => &["per-second"],
            Queue => &["does"],
            State => &["does", "in", "key"],
            Told => &["status", "words"],
            Parameter => &["name", "in"],
            RequestBody => &["content"],
            Response => &["description"],
            SecurityScheme => &["type", "x-credential"],
            Webhooks => &["schema", "events"],
            WebhookHeader => &["name", "description"],
            Signature => &["header", "algorithm", "encoding"],
            Event => &["summary", "examples"],
            Discriminator => &["propertyName", "mapping"],
            Contact | PathItem | Pagination | Alias | MediaType | Example | Components | Schema
            | Refuses => &[],
        }
    }

    /// Every key that it may have.
    pub fn keys(self) -> &'static [KeyShape] {
        match self {
            Root => &[
                ("openapi", Text),
                ("info", Object(Info)),
                ("servers", List(Server)),
                ("paths", Map(PathItem)),
                ("components", Object(Components)),
                ("security", Security),
                ("tags", List(Tag)),
                ("externalDocs", Object(ExternalDocs)),
                ("x-credentials", List(Credential)),
                ("x-scopes", List(Scope)),
                ("x-sessions", Object(Sessions)),
                ("x-docs-urls", List(DocsUrl)),
                ("x-webhooks", Object(Webhooks)),
            ],
            Info => &[
                ("title", Text),
                ("description", Text),
                ("termsOfService", Text),
                ("contact", Object(Contact)),
                ("license", Object(License)),
                ("version", Text),
                ("x-vendor", Text),
            ],
            Contact => &[("name", Text), ("url", Text), ("email", Text)],
            License => &[("name", Text), ("url", Text)],
            Server => &[
                ("url", Text),
                ("description", Text),
                ("variables", Unsupported("write the address out")),
                ("x-host", Text),
                ("x-environment", Text),
                ("x-known-as", Texts),
                ("x-discrepancy", List(Discrepancy)),
            ],
            Credential => &[
                ("name", Text),
                ("description", Text),
                ("required", Flag),
                ("pattern", Text),
                ("example", Text),
                ("rejected", Object(Rejected)),
            ],
            Rejected => &[("status", Count), ("example", Text)],
            Tag => &[("name", Text), ("description", Text), ("externalDocs", Object(ExternalDocs))],
            ExternalDocs => &[("url", Text), ("description", Text)],
            PathItem => &[
                ("summary", Text),
                ("description", Text),
                ("get", Object(Operation)),
                ("put", Object(Operation)),
                ("post", Object(Operation)),
                ("delete", Object(Operation)),
                ("patch", Object(Operation)),
                ("options", Unsupported("no gateway documents it")),
                ("head", Unsupported("no gateway documents it")),
                ("trace", Unsupported("no gateway documents it")),
                ("servers", Unsupported("name a server of the document with `x-host`")),
                ("parameters", List(Parameter)),
            ],
            Operation => &[
                ("tags", Texts),
                ("summary", Text),
                ("description", Text),
                ("externalDocs", Object(ExternalDocs)),
                ("operationId", Text),
                ("parameters", List(Parameter)),
                ("requestBody", Object(RequestBody)),
                ("responses", Map(Response)),
                ("callbacks", Unsupported("the generator has no use for it")),
                ("deprecated", Flag),
                ("security", Security),
                ("servers", Unsupported("name a server of the document with `x-host`")),
                ("x-docs", List(DocsPage)),
                ("x-discrepancy", List(Discrepancy)),
                ("x-host", Text),
                ("x-idempotent", Flag),
                ("x-lookup", ObjectOrFlag(Lookup)),
                ("x-websocket", Flag),
                ("x-rate-limit", Object(RateLimit)),
                ("x-pagination", Object(Pagination)),
                ("x-aliases", List(Alias)),
                ("x-methods", List(Preset)),
                ("x-failures", Texts),
                ("x-download", Text),
                ("x-uploaded", Text),
                ("x-queue", Object(Queue)),
                ("x-state", List(State)),
                ("x-session", Object(SessionDeed)),
                ("x-observed", Object(Observed)),
            ],
            DocsPage => &[("page", Text), ("language", Text), ("edition", Text), ("url", Text)],
            DocsUrl => &[("prefix", Text), ("url", Text), ("slash", Flag)],
            Discrepancy => {
                &[("kind", Text), ("note", Text), ("pages", Texts), ("leaves-out", Texts)]
            }
            Scope => &[("name", Text), ("description", Text), ("example", Text)],
            Sessions => &[
                ("scope", Text),
                ("first", Text),
                ("states", Object(SessionStates)),
                ("members", Object(SessionMembers)),
                ("unknown", Object(SessionUnknown)),
                ("in-another-state", Object(SessionInAnotherState)),
                ("needed-by", Texts),
            ],
            SessionStates => &[
                ("stopped", Text),
                ("starting", Text),
                ("scan-code", Text),
                ("working", Text),
                ("failed", Text),
            ],
            SessionMembers => &[("name", Text), ("state", Text), ("account", Text)],
            SessionUnknown => &[("status", Count), ("example", Text)],
            SessionInAnotherState => &[
                ("status", Count),
                ("example", Text),
                ("name", Text),
                ("state", Text),
                ("expected", Text),
            ],
            SessionDeed => &[
                ("does", Text),
                ("named-by", Text),
                ("starts", Text),
                ("stopped", Text),
                ("shown-by", Text),
            ],
            Observed => &[("note", Text), ("seen", Texts), ("sure", Text)],
            Lookup => &[("absent", List(Absent))],
            Absent => &[("status", Count), ("with", Any)],
            RateLimit => &[("per-second", Number)],
            Pagination => &[
                ("limit", Text),
                ("offset", Text),
                ("page", Text),
                ("size", Text),
                ("first", Count),
                ("cursor", Text),
                ("next", Text),
                ("items", Text),
            ],
            Queue => &[
                ("does", Text),
                ("receipt", Text),
                ("body", Text),
                ("timeout", Text),
                ("result", Text),
                ("left", Text),
                ("keeps", Count),
                ("starting", List(Told)),
                ("gone", List(Told)),
            ],
            State => &[
                ("does", Text),
                ("in", Text),
                ("key", Text),
                ("within", Text),
                ("each", Text),
                ("like", Text),
                ("item", Any),
                ("fresh", Texts),
                ("tells", Any),
                ("most", Text),
                ("oldest-first", Flag),
                ("merge", Flag),
            ],
            Told => &[("status", Count), ("words", Text)],
            Refuses => &[("missing", Text), ("malformed", Text)],
            Alias => &[("method", Text), ("path", Text)],
            Preset => &[
                ("name", Text),
                ("summary", Text),
                ("description", Text),
                ("x-docs", List(DocsPage)),
                ("sets", Any),
            ],
            Parameter => &[
                ("name", Text),
                ("in", Text),
                ("description", Text),
                ("required", Flag),
                ("deprecated", Flag),
                ("allowEmptyValue", Unsupported("give the parameter a schema instead")),
                ("style", Text),
                ("explode", Flag),
                ("allowReserved", Unsupported("values are always percent-encoded")),
                ("schema", Object(Schema)),
                ("example", Any),
                ("examples", Unsupported("use `example`")),
                ("content", Unsupported("use `schema`")),
                ("x-credential", Text),
                ("x-scope", Text),
                ("x-file-name", Flag),
                ("x-observed", Object(Observed)),
                ("x-discrepancy", List(Discrepancy)),
            ],
            RequestBody => &[
                ("description", Text),
                ("content", Map(MediaType)),
                ("required", Flag),
                ("x-discrepancy", List(Discrepancy)),
            ],
            Response => &[
                ("description", Text),
                ("headers", Unsupported("clients do not give headers")),
                ("content", Map(MediaType)),
                ("links", Unsupported("the generator has no use for it")),
                ("x-observed", Object(Observed)),
                ("x-discrepancy", List(Discrepancy)),
            ],
            MediaType => &[
                ("schema", Object(Schema)),
                ("example", Unsupported("use `examples`, with a file for each")),
                ("examples", Map(Example)),
                ("encoding", Unsupported("forms are sent field by field")),
                ("x-method", Text),
            ],
            Example => &[
                ("summary", Text),
                ("description", Text),
                ("value", Any),
                ("externalValue", Text),
                ("x-constructed", Flag),
                ("x-refuses", Object(Refuses)),
                ("x-discrepancy", List(Discrepancy)),
            ],
            Components => &[
                ("schemas", Map(Schema)),
                ("responses", Map(Response)),
                ("parameters", Map(Parameter)),
                ("examples", Map(Example)),
                ("requestBodies", Map(RequestBody)),
                ("headers", Unsupported("clients do not give headers")),
                ("securitySchemes", Map(SecurityScheme)),
                ("links", Unsupported("the generator has no use for it")),
                ("callbacks", Unsupported("the generator has no use for it")),
            ],
            SecurityScheme => &[
                ("type", Text),
                ("description", Text),
                ("name", Text),
                ("in", Text),
                ("scheme", Text),
                ("x-credential", Text),
                ("x-discrepancy", List(Discrepancy)),
            ],
            Webhooks => &[
                ("schema", Object(Schema)),
                ("headers", List(WebhookHeader)),
                ("signature", Object(Signature)),
                ("events", Map(Event)),
                ("x-discrepancy", List(Discrepancy)),
            ],
            WebhookHeader => &[("name", Text), ("description", Text)],
            Signature => &[
                ("header", Text),
                ("algorithm-header", Text),
                ("algorithm", Text),
                ("encoding", Text),
            ],
            Event => &[
                ("summary", Text),
                ("description", Text),
                ("deprecated", Flag),
                ("examples", Map(Example)),
                ("x-docs", List(DocsPage)),
                ("x-observed", Object(Observed)),
                ("x-discrepancy", List(Discrepancy)),
            ],
            Discriminator => &[("propertyName", Text), ("mapping", TextMap)],
            Schema => SCHEMA,
        }
    }
}

const SCHEMA: &[KeyShape] = &[
    ("$ref", Text),
    ("title", Text),
    ("description", Text),
    ("type", Text),
    ("format", Text),
    ("nullable", Flag),
    ("enum", Any),
    ("default", Any),
    ("example", Any),
    ("deprecated", Flag),
    ("readOnly", Flag),
    ("writeOnly", Flag),
    ("properties", Map(Schema)),
    ("required", Texts),
    ("additionalProperties", SchemaOrFlag),
    ("items", Object(Schema)),
    ("allOf", List(Schema)),
    ("oneOf", List(Schema)),
    ("anyOf", List(Schema)),
    ("not", Object(Schema)),
    ("minimum", Number),
    ("maximum", Number),
    ("exclusiveMinimum", Flag),
    ("exclusiveMaximum", Flag),
    ("multipleOf", Number),
    ("minLength", Count),
    ("maxLength", Count),
    ("pattern", Text),
    ("minItems", Count),
    ("maxItems", Count),
    ("uniqueItems", Flag),
    ("minProperties", Count),
    ("maxProperties", Count),
    ("externalDocs", Object(ExternalDocs)),
    ("discriminator", Object(Discriminator)),
    ("xml", Unsupported("bodies are JSON")),
    ("x-tag-aliases", TextMap),
    ("x-scope", Text),
    ("x-success", Flag),
    ("x-parts", TextsMap),
    ("x-observed", Object(Observed)),
    ("x-observed-values", Map(Observed)),
    ("x-tolerated", Flag),
    ("x-alias-of", Text),
    ("x-instead-of", Text),
    ("x-discrepancy", List(Discrepancy)),
];
