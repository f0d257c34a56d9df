//! Every call of the Z-API client.

use anyhow::Result;
use wagate_z_api::Client;

use super::call::{Call, counted, found, or_none, told};
use super::exercise::{Examples, exercise};
use super::row::Row;

/// The phone number that the calls ask about.
const PHONE: &str = "5511999999999";

/// Makes the calls.
pub async fn rows() -> Result<Vec<Row>> {
    let connect = |url: &str, examples: Examples| {
        Client::builder(examples.credential("instance"), examples.credential("token"))
            .client_token(examples.credential("client_token"))
            .base_url(url)
            .build()
    };
    exercise("z-api", connect, CALLS).await
}

/// The calls, in the order of the docs.
pub const CALLS: &[Call<Client>] = &[
    Call {
        operation: "getMetadataContact",
        make: |client| {
            Box::pin(async move {
                found(client.get_metadata_contact(PHONE).await, |contact| or_none(contact.name))
            })
        },
    },
    Call {
        operation: "getProfilePicture",
        make: |client| {
            Box::pin(async move {
                told(client.get_profile_picture(PHONE).await, |pictures| {
                    counted(&pictures, "picture")
                })
            })
        },
    },
];
