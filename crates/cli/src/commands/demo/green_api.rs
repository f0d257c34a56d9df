//! Every call of the GREEN-API client.

use anyhow::Result;
use wagate_green_api::Client;
use wagate_green_api::types::ContactInfoRequest;

use super::call::{Call, found, or_none};
use super::exercise::{Examples, exercise};
use super::row::Row;

/// The chat that the calls ask about.
const CHAT: &str = "79001234567@c.us";

/// Makes the calls.
pub async fn rows() -> Result<Vec<Row>> {
    let connect = |url: &str, examples: Examples| {
        Client::builder(
            examples.credential("id_instance"),
            examples.credential("api_token_instance"),
        )
        .api_url(url)
        .media_url(url)
        .build()
    };
    exercise("green-api", connect, CALLS).await
}

/// The calls, in the order of the docs.
pub const CALLS: &[Call<Client>] = &[Call {
    operation: "getContactInfo",
    make: |client| {
        Box::pin(async move {
            found(client.get_contact_info(&ContactInfoRequest::new(CHAT)).await, |contact| {
                or_none(contact.name)
            })
        })
    },
}];
