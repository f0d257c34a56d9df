//! What the client of Z-API does.

use anyhow::Result;
use wagate_z_api::Client;

use super::call::{Call, found, or_none, refused};
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
    exercise("z-api", connect, &calls()).await
}

fn calls() -> Vec<Call<Client>> {
    vec![
        Call::new("getMetadataContact", |client: Client| async move {
            let contact = found(client.contacts().get_metadata_contact(PHONE).await?)?;
            Ok(format!("a contact: {}", or_none(contact.name)))
        }),
        Call::new("getProfilePicture", |client: Client| async move {
            let pictures = client.contacts().get_profile_picture(PHONE).await?;
            Ok(format!("pictures: {}", pictures.len()))
        }),
        Call::new("getProfilePicture", |client: Client| async move {
            let call = client.contacts().get_profile_picture(PHONE).header("Prefer", "code=403");
            Ok(format!("an error: {}", refused(call.await)?))
        }),
    ]
}
