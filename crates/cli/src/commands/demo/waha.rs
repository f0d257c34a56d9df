//! Every call of the WAHA client.

use anyhow::Result;
use wagate_waha::Client;
use wagate_waha::types::{
    ContactRequest, GetAllContactsBySessionOptions, GetAllContactsOptions,
    GetContactProfilePictureOptions, SortBy, SortOrder,
};

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
        Client::builder().base_url(url).api_key(examples.credential("api_key")).build()
    };
    exercise("waha", connect, CALLS).await
}

/// The calls, in the order of the docs.
#[allow(deprecated, reason = "what older servers need is shown too")]
pub const CALLS: &[Call<Client>] = &[
    call!("getAllContacts", get_all_contacts(SESSION) => |contacts| counted(&contacts, "contact")),
    call!(
        "getAllContacts",
        get_all_contacts_with(
            SESSION,
            &GetAllContactsOptions::new().limit(100).offset(0).sort_by(SortBy::Name)
        ) => |contacts| format!("{}, sorted by name", counted(&contacts, "contact"))
    ),
    call!(
        "getAllContactsBySession",
        get_all_contacts_by_session(SESSION) => |contacts| counted(&contacts, "contact")
    ),
    call!(
        "getAllContactsBySession",
        get_all_contacts_by_session_with(
            SESSION,
            &GetAllContactsBySessionOptions::new().sort_order(SortOrder::Desc)
        ) => |contacts| format!("{}, sorted backwards", counted(&contacts, "contact"))
    ),
    call!(lookup "getContact", get_contact(CONTACT, SESSION) => |contact| or_none(contact.name)),
    call!(
        "checkPhoneNumberExists",
        check_phone_number_exists(CONTACT, SESSION) => |number| match number.number_exists {
            Some(true) => or_none(number.chat_id),
            _ => "not registered".to_owned(),
        }
    ),
    call!(
        lookup "getAboutContact",
        get_about_contact(CONTACT, SESSION) => |about| or_none(about.about)
    ),
    call!(
        lookup "getContactProfilePicture",
        get_contact_profile_picture(CONTACT, SESSION)
            => |picture| or_none(picture.profile_picture_url)
    ),
    call!(
        lookup "getContactProfilePicture",
        get_contact_profile_picture_with(
            CONTACT,
            SESSION,
            &GetContactProfilePictureOptions::new().refresh(true)
        ) => |picture| format!("{}, fetched again", or_none(picture.profile_picture_url))
    ),
    call!(
        "blockContact",
        block_contact(&ContactRequest::new(CONTACT, SESSION)) => |_| "blocked".to_owned()
    ),
    call!(
        "unblockContact",
        unblock_contact(&ContactRequest::new(CONTACT, SESSION)) => |_| "unblocked".to_owned()
    ),
];
