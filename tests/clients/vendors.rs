//! One call of each vendor behind the same face, with credentials that a test can look for.

use std::{error::Error, fmt::Debug, future::Future, pin::Pin, time::Duration};

use serde_json::Value;
use wagate_client::{Method, RawAnswer, RetryPolicy};

use super::marked::{self, HEADER, ID, TOKEN, shown};
use crate::calls::Failed;

/// What a call gave: the answer's `Debug` text, or the error.
pub type Outcome = Result<String, Failed>;

/// A call under way. It can be sent to another thread and borrows nothing.
pub type Pending<T> = Pin<Box<dyn Future<Output = Result<T, Failed>> + Send>>;

type Call = fn(String) -> Pending<String>;

/// A success with what came along.
pub struct Told {
    pub status: u16,
    pub request_id: Option<String>,
    pub value: String,
}

/// What belongs to one call.
pub enum Own {
    Timeout(Duration),
    Deadline(Duration),
    Retry(RetryPolicy),
    Header(&'static str, &'static str),
    Undocumented(&'static str, Value),
}

/// A request value, whichever operation's.
pub trait Request: Send {
    fn with(self: Box<Self>, own: Own) -> Box<dyn Request>;
    fn wait(self: Box<Self>) -> Pending<String>;
    fn send(self: Box<Self>) -> Pending<Told>;
    fn raw(self: Box<Self>) -> Pending<RawAnswer>;
}

macro_rules! requests {
    ($($request:ty),*) => {$(
        impl Request for $request {
            fn with(self: Box<Self>, own: Own) -> Box<dyn Request> {
                Box::new(match own {
                    Own::Timeout(limit) => self.timeout(limit),
                    Own::Deadline(limit) => self.deadline(limit),
                    Own::Retry(policy) => self.retry(policy),
                    Own::Header(name, value) => self.header(name, value),
                    Own::Undocumented(name, value) => self.undocumented(name, value),
                })
            }

            fn wait(self: Box<Self>) -> Pending<String> {
                Box::pin(async move { debug((*self).await) })
            }

            fn send(self: Box<Self>) -> Pending<Told> {
                Box::pin(async move {
                    let answer = (*self).send().await?;
                    let request_id = answer.headers.get("x-request-id");
                    let request_id = request_id.and_then(|value| value.to_str().ok());
                    Ok(Told {
                        status: answer.status,
                        request_id: request_id.map(str::to_owned),
                        value: format!("{:?}", answer.value),
                    })
                })
            }

            fn raw(self: Box<Self>) -> Pending<RawAnswer> {
                Box::pin(async move { Ok((*self).raw().await?) })
            }
        }
    )*};
}

requests! {
    wagate_z_api::contacts::GetMetadataContact,
    wagate_green_api::service::GetContactInfo,
    wagate_waha::contacts::GetContact,
    wagate_waha::contacts::CheckPhoneNumberExists,
    wagate_plug_chat::chats::GetMetadataChat
}

/// A call that was made by the name of an operation, if there is one of that name.
type ByName = Result<Option<Pending<Value>>, Failed>;

/// A vendor, given an address.
pub struct Vendor {
    pub name: &'static str,
    /// The operation that [`request`](Self::request) is of: it looks one thing up.
    pub looks_up: &'static str,
    /// A call of it.
    pub request: fn(String) -> Result<Box<dyn Request>, Failed>,
    /// The same with a client that the environment describes.
    pub request_from_env: fn() -> Result<Box<dyn Request>, Failed>,
    /// What the environment says of such a client, beside its addresses.
    pub environment: &'static [(&'static str, &'static str)],
    /// The variables of the addresses.
    pub addresses: &'static [&'static str],
    /// A call of an operation by its id.
    pub operation: fn(String, &str) -> ByName,
    /// A call of what is not described.
    pub undescribed: fn(String, Method, &str) -> Result<Pending<Value>, Failed>,
    /// A path below the base URL, as it is written, and as it is sent with this client's credentials.
    pub path: (&'static str, &'static str),
    /// An operation.
    pub known: &'static str,
    /// A call that must be answered.
    pub call: Option<Call>,
}

impl Vendor {
    /// Looks one thing up.
    pub fn lookup(&self, url: String) -> Pending<String> {
        let request = (self.request)(url);
        Box::pin(async move { request?.wait().await })
    }
}

macro_rules! by_name {
    ($client:path $(, $parameter:literal)?) => {
        |url, id| {
            let call = $client(url)?.operation(id);
            $(let call = call.map(|call| call.path($parameter, "5511999999999"));)?
            Ok(call.map(|call| -> Pending<Value> { Box::pin(async move { Ok(call.await?) }) }))
        }
    };
}

macro_rules! by_path {
    ($client:path) => {
        |url, method, path| {
            let call = $client(url)?.call(method, path).query("a b", "c&d");
            Ok(Box::pin(async move { Ok(call.await?) }))
        }
    };
}

/// All four.
pub const ALL: [Vendor; 4] = [
    Vendor {
        name: "z-api",
        looks_up: "getMetadataContact",
        request: |url| Ok(Box::new(z_api(&z_api_client(url)?))),
        request_from_env: || Ok(Box::new(z_api(&wagate_z_api::Client::from_env()?))),
        environment: &[
            ("WAGATE_Z_API_INSTANCE", ID),
            ("WAGATE_Z_API_TOKEN", TOKEN),
            ("WAGATE_Z_API_CLIENT_TOKEN", HEADER),
        ],
        addresses: &["WAGATE_Z_API_BASE_URL"],
        operation: by_name!(z_api_client),
        undescribed: by_path!(z_api_client),
        path: (
            "/instances/{instanceId}/token/{token}/new",
            "/instances/9988776655443/token/MARKER-TOKEN%2F1%20%3F/new",
        ),
        known: "getProfilePicture",
        call: None,
    },
    Vendor {
        name: "green-api",
        looks_up: "getContactInfo",
        request: |url| Ok(Box::new(green_api(&green_api_client(url)?)?)),
        request_from_env: || Ok(Box::new(green_api(&wagate_green_api::Client::from_env()?)?)),
        environment: &[
            ("WAGATE_GREEN_API_ID_INSTANCE", ID),
            ("WAGATE_GREEN_API_API_TOKEN_INSTANCE", TOKEN),
        ],
        addresses: &["WAGATE_GREEN_API_API_URL", "WAGATE_GREEN_API_MEDIA_URL"],
        operation: by_name!(green_api_client),
        undescribed: by_path!(green_api_client),
        path: (
            "/waInstance{idInstance}/new/{apiTokenInstance}",
            "/waInstance9988776655443/new/MARKER-TOKEN%2F1%20%3F",
        ),
        known: "getSettings",
        call: None,
    },
    Vendor {
        name: "waha",
        looks_up: "getContact",
        request: |url| Ok(Box::new(waha(&waha_client(url)?))),
        request_from_env: || Ok(Box::new(waha(&wagate_waha::Client::from_env()?))),
        environment: &[("WAGATE_WAHA_API_KEY", HEADER)],
        addresses: &["WAGATE_WAHA_BASE_URL"],
        operation: by_name!(waha_client),
        undescribed: by_path!(waha_client),
        path: ("/api/new", "/api/new"),
        known: "getContact",
        call: Some(|url| Box::pin(waha_check(url))),
    },
    Vendor {
        name: "plug-chat",
        looks_up: "getMetadataChat",
        request: |url| Ok(Box::new(plug_chat(&plug_chat_client(url)?))),
        request_from_env: || Ok(Box::new(plug_chat(&wagate_plug_chat::Client::from_env()?))),
        environment: &[("WAGATE_PLUG_CHAT_TOKEN", HEADER)],
        addresses: &["WAGATE_PLUG_CHAT_BASE_URL"],
        operation: by_name!(plug_chat_client, "phone"),
        undescribed: by_path!(plug_chat_client),
        path: ("/new", "/new"),
        known: "getMetadataChat",
        call: None,
    },
];

/// The limit for a request in these tests.
pub const TIMEOUT: Duration = Duration::from_millis(400);

macro_rules! client {
    ($name:ident -> $krate:ident: $builder:expr) => {
        fn $name(url: String) -> Result<$krate::Client, Failed> {
            let builder = $builder(&url);
            let client = builder.timeout(TIMEOUT).retry(RetryPolicy::none()).build()?;
            shown(&format!("{client:?}"))?;
            Ok(client)
        }
    };
}

client! { z_api_client -> wagate_z_api: marked::z_api }
client! { green_api_client -> wagate_green_api: marked::green_api }
client! { waha_client -> wagate_waha: marked::waha }
client! { plug_chat_client -> wagate_plug_chat: marked::plug_chat }

fn z_api(client: &wagate_z_api::Client) -> wagate_z_api::contacts::GetMetadataContact {
    client.contacts().get_metadata_contact("5511999999999")
}

fn green_api(
    client: &wagate_green_api::Client,
) -> Result<wagate_green_api::service::GetContactInfo, Failed> {
    let chat = wagate_green_api::ChatId::person("79001234567")?;
    let request = wagate_green_api::types::ContactInfoRequest::new(chat);
    Ok(client.service().get_contact_info(request))
}

fn waha(client: &wagate_waha::Client) -> wagate_waha::contacts::GetContact {
    client.session("default").contacts().get_contact("11231231231")
}

async fn waha_check(url: String) -> Outcome {
    let contacts = waha_client(url)?.session("default").contacts();
    debug(contacts.check_phone_number_exists("11231231231").await)
}

fn plug_chat(client: &wagate_plug_chat::Client) -> wagate_plug_chat::chats::GetMetadataChat {
    client.chats().get_metadata_chat("5511999999999")
}

fn debug<T: Debug, E: Error + Send + Sync + 'static>(result: Result<T, E>) -> Outcome {
    Ok(format!("{:?}", result?))
}
