//! What the client of WAHA does.

use anyhow::Result;
use futures_util::TryStreamExt;
use wagate_waha::types::{ContactRequest, SortBy};
use wagate_waha::{Client, Session};

use super::call::{Call, found, or_none, refused};
use super::exercise::{Examples, exercise};
use super::row::Row;

/// The session that the calls go through: it is named once.
const SESSION: &str = "default";

/// The contact that the calls are about.
const CONTACT: &str = "11231231231";

/// Makes the calls.
pub async fn rows() -> Result<Vec<Row>> {
    let connect = |url: &str, examples: Examples| {
        let client =
            Client::builder().base_url(url).api_key(examples.credential("api_key")).build()?;
        Ok::<_, wagate_waha::ConfigError>(client.session(SESSION))
    };
    exercise("waha", connect, &calls()).await
}

fn calls() -> Vec<Call<Session>> {
    vec![
        Call::new("getContact", |session: Session| async move {
            let contact = found(session.contacts().get_contact(CONTACT).await?)?;
            Ok(format!("a contact: {}", or_none(contact.name)))
        }),
        Call::new("getAllContacts", |session: Session| async move {
            let contacts = session.contacts().get_all_contacts().sort_by(SortBy::Name).items();
            let contacts: Vec<_> = contacts.try_collect().await?;
            Ok(format!("a list, read page by page: {} contact", contacts.len()))
        }),
        Call::new("checkPhoneNumberExists", |session: Session| async move {
            let number = session.contacts().check_phone_number_exists(CONTACT).await?;
            Ok(format!("a number with WhatsApp: {}", or_none(number.chat_id)))
        }),
        Call::new("blockContact", |session: Session| async move {
            session.contacts().block_contact(ContactRequest::new(CONTACT)).await?;
            Ok("done".to_owned())
        }),
        Call::new("getContact", |session: Session| async move {
            let call = session.contacts().get_contact(CONTACT).header("Prefer", "code=401");
            Ok(format!("an error: {}", refused(call.await)?))
        }),
    ]
}
