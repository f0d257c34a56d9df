//! One call of each vendor behind the same face, with credentials that a test can look for.

use std::{error::Error, fmt::Debug, future::Future, pin::Pin, time::Duration};

use wagate_client::RetryPolicy;

/// What must never be seen, in the forms that the vendors document.
pub const SECRETS: [&str; 4] =
    ["9988776655443", "MARKER-TOKEN/1 ?", "MARKER-TOKEN%2F1%20%3F", "MARKER-CLIENT-TOKEN"];

const ID: &str = "9988776655443";
const TOKEN: &str = "MARKER-TOKEN/1 ?";
const HEADER: &str = "MARKER-CLIENT-TOKEN";

/// What a call gave: the answer's `Debug` text, or the error.
pub type Outcome = Result<String, Box<dyn Error + Send + Sync>>;
type Call = fn(String) -> Pin<Box<dyn Future<Output = Outcome>>>;

/// A call of one vendor, given an address.
pub struct Vendor {
    pub name: &'static str,
    /// A call that looks one thing up.
    pub lookup: Call,
    /// A call that must be answered.
    pub call: Option<Call>,
}

/// All four.
pub const ALL: [Vendor; 4] = [
    Vendor { name: "z-api", lookup: |url| Box::pin(z_api(url)), call: None },
    Vendor { name: "green-api", lookup: |url| Box::pin(green_api(url)), call: None },
    Vendor {
        name: "waha",
        lookup: |url| Box::pin(waha(url)),
        call: Some(|url| Box::pin(waha_check(url))),
    },
    Vendor { name: "plug-chat", lookup: |url| Box::pin(plug_chat(url)), call: None },
];

/// The limit for a request in these tests.
pub const TIMEOUT: Duration = Duration::from_millis(400);

async fn z_api(url: String) -> Outcome {
    let builder = wagate_z_api::Client::builder(ID, TOKEN).client_token(HEADER).base_url(url);
    let client = builder.timeout(TIMEOUT).retry(RetryPolicy::none()).build()?;
    shown(&format!("{client:?}"))?;
    debug(client.contacts().get_metadata_contact("5511999999999").await)
}

async fn green_api(url: String) -> Outcome {
    let builder = wagate_green_api::Client::builder(ID, TOKEN).api_url(url);
    let client = builder.timeout(TIMEOUT).retry(RetryPolicy::none()).build()?;
    shown(&format!("{client:?}"))?;
    let request = wagate_green_api::types::ContactInfoRequest::new(
        wagate_green_api::ChatId::person("79001234567").expect("is a number"),
    );
    debug(client.service().get_contact_info(request).await)
}

fn waha_client(url: String) -> Result<wagate_waha::Client, Box<dyn Error + Send + Sync>> {
    let builder = wagate_waha::Client::builder().api_key(HEADER).base_url(url);
    let client = builder.timeout(TIMEOUT).retry(RetryPolicy::none()).build()?;
    shown(&format!("{client:?}"))?;
    Ok(client)
}

async fn waha(url: String) -> Outcome {
    debug(waha_client(url)?.session("default").contacts().get_contact("11231231231").await)
}

async fn waha_check(url: String) -> Outcome {
    debug(
        waha_client(url)?
            .session("default")
            .contacts()
            .check_phone_number_exists("11231231231")
            .await,
    )
}

async fn plug_chat(url: String) -> Outcome {
    let builder = wagate_plug_chat::Client::builder(HEADER).base_url(url);
    let client = builder.timeout(TIMEOUT).retry(RetryPolicy::none()).build()?;
    shown(&format!("{client:?}"))?;
    debug(client.chats().get_metadata_chat("5511999999999").await)
}

fn debug<T: Debug, E: Error + Send + Sync + 'static>(result: Result<T, E>) -> Outcome {
    Ok(format!("{:?}", result?))
}

/// Fails when a text that a user may print shows a secret.
pub fn shown(text: &str) -> Result<(), String> {
    match SECRETS.iter().find(|secret| text.contains(*secret)) {
        Some(secret) => Err(format!("`{secret}` is shown in: {text}")),
        None => Ok(()),
    }
}
