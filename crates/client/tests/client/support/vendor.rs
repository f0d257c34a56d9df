//! A vendor that carries credentials in every place there is.

use std::time::Duration;

use wagate_client::{
    Core, CoreBuilder, CredentialSlot, ErrorBody, Operation, Request, RetryPolicy,
};

const CREDENTIALS: &[CredentialSlot<'static>] = &[
    CredentialSlot::path("token", "token"),
    CredentialSlot::header("key", "X-Api-Key"),
    CredentialSlot::query("client", "client"),
];

/// What it may be told in error pages.
pub const TOKEN: &str = "PATHMARK/\"a+b\" %41&PATHTAIL";
pub const KEY: &str = "HEADMARK-1";
pub const CLIENT: &str = "QUERYMARK=1";
pub const USER: &str = "USERMARK:PASSMARK%2F1";

/// What its operations have in common.
pub const API: Operation<'static> = Operation::of("acme").host("api").credentials(CREDENTIALS);

/// The path of a thing.
pub const THING: &str = "/v1/{token}/things/{id}";

/// An operation that only reads.
pub const READ: Operation<'static> = API.get("getThing", THING);

/// An operation that must not happen twice.
pub const WRITE: Operation<'static> = API.post("sendThing", THING);

wagate_client::record! {
    /// What it answers.
    pub struct Thing: Default {
        pub name: Option<String> = "name" as Optional,
        pub sizes: Vec<i64> = "sizes" as List,
        pub parts: Vec<Thing> = "parts" as List,
    }
}

wagate_client::record! {
    /// What it says when something is wrong.
    pub struct Message: Default {
        pub message: Option<String> = "message" as Optional,
        pub code: Option<i64> = "code" as Optional,
    }
}

wagate_client::union! {
    pub enum Problem by fit {
        Message(Box<Message>) when ["message"],
        Text(String),
    }
}

impl ErrorBody for Problem {
    fn message(&self) -> Option<String> {
        match self {
            Self::Message(body) => body.message.clone(),
            Self::Text(text) => Some(text.clone()),
            Self::Other(_) => None,
        }
    }

    fn from_text(text: String) -> Option<Self> {
        Some(Self::Text(text))
    }
}

/// A client for a server at this address, with all credentials. Its retries do not wait long.
pub fn client(url: &str) -> Core {
    builder(url).build().expect("it is valid")
}

pub fn builder(url: &str) -> CoreBuilder {
    let url = url.replace("://", &format!("://{USER}@"));
    Core::builder("acme")
        .host("api", url)
        .credential("token", TOKEN)
        .credential("key", KEY)
        .credential("client", CLIENT)
        .retry(
            RetryPolicy::default().with_backoff(Duration::from_millis(1), Duration::from_millis(5)),
        )
        .timeout(Duration::from_secs(20))
}

/// A request for the thing with the id 7.
pub fn request<'a>(operation: &'a Operation<'a>) -> Request<'a> {
    let mut request = Request::new(operation);
    request.path("id", 7);
    request
}

/// Every way in which a server may echo the credentials.
pub fn echo() -> String {
    let percent = "PATHMARK%2F%22a%2Bb%22%20%2541%26PATHTAIL";
    let again = percent.replace('%', "%25");
    let json = TOKEN.replace('"', "\\\"").replace('/', "\\/");
    let html = TOKEN.replace('&', "&amp;").replace('"', "&quot;");
    let basic = "VVNFUk1BUks6UEFTU01BUksvMQ==";
    format!(
        "{TOKEN} {percent} {again} {json} {html} {KEY} QUERYMARK%3D1 {CLIENT} USERMARK PASSMARK/1 {basic}"
    )
}
