//! Every call of the WAHA client.

use anyhow::Result;
use wagate_waha::types::{ContactRequest, SortBy, SortOrder};
use wagate_waha::{Client, Session};

use super::call::{Call, call, counted, or_none};
use super::exercise::{Examples, exercise};
use super::row::Row;

/// The session that the calls go through.
const SESSION: &str = "default";

/// The contact that the calls are about.
const CONTACT: &str = "11231231231";

/// Makes the calls.
pub async fn rows() -> Result<Vec<Row>> {
    let connect = |url: &str, examples: Examples| {
        Client::builder()
            .base_url(url)
            .api_key(examples.credential("api_key"))
            .build()
            .map(|client| client.session(SESSION))
    };
    exercise("waha", connect, CALLS).await
}

/// The calls, in the order of the docs.
#[allow(deprecated, reason = "what older servers need is shown too")]
pub const CALLS: &[Call<Session>] = &[
    call!("getAllContacts", contacts.get_all_contacts() => |contacts| counted(&contacts, "contact")),
    call!(
        "getAllContacts",
        contacts.get_all_contacts().limit(100).offset(0).sort_by(SortBy::Name)
            => |contacts| format!("{}, sorted by name", counted(&contacts, "contact"))
    ),
    call!(
        "getAllContactsBySession",
        contacts.get_all_contacts_by_session() => |contacts| counted(&contacts, "contact")
    ),
    call!(
        "getAllContactsBySession",
        contacts.get_all_contacts_by_session().sort_order(SortOrder::Desc)
            => |contacts| format!("{}, sorted backwards", counted(&contacts, "contact"))
    ),
    call!(lookup "getContact", contacts.get_contact(CONTACT) => |contact| or_none(contact.name)),
    call!(
        "checkPhoneNumberExists",
        contacts.check_phone_number_exists(CONTACT) => |number| match number.number_exists {
            Some(true) => or_none(number.chat_id),
            _ => "not registered".to_owned(),
        }
    ),
    call!(
        lookup "getAboutContact",
        contacts.get_about_contact(CONTACT) => |about| or_none(about.about)
    ),
    call!(
        lookup "getContactProfilePicture",
        contacts.get_contact_profile_picture(CONTACT)
            => |picture| or_none(picture.profile_picture_url)
    ),
    call!(
        lookup "getContactProfilePicture",
        contacts.get_contact_profile_picture(CONTACT).refresh(true)
            => |picture| format!("{}, fetched again", or_none(picture.profile_picture_url))
    ),
    call!(
        "blockContact",
        contacts.block_contact(ContactRequest::new(CONTACT)) => |_| "blocked".to_owned()
    ),
    call!(
        "unblockContact",
        contacts.unblock_contact(ContactRequest::new(CONTACT)) => |_| "unblocked".to_owned()
    ),
];
