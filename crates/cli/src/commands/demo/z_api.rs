//! Every call of the Z-API client.

use anyhow::Result;
use wagate_z_api::Client;

use super::call::{Call, call, counted, or_none};
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
    call!(
        lookup "getMetadataContact",
        contacts.get_metadata_contact(PHONE) => |contact| or_none(contact.name)
    ),
    call!(
        "getProfilePicture",
        contacts.get_profile_picture(PHONE) => |pictures| counted(&pictures, "picture")
    ),
];
