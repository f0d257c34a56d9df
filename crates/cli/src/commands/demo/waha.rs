//! Every call of the WAHA client.

use anyhow::Result;
use wagate_waha::Client;
use wagate_waha::types::{
    ContactRequest, GetAllContactsBySessionOptions, GetAllContactsOptions,
    GetContactProfilePictureOptions, SortBy, SortOrder,
};

use super::call::{Call, counted, found, or_none, told};
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
    Call {
        operation: "getAllContacts",
        make: |client| {
            Box::pin(async move {
                told(client.get_all_contacts(SESSION).await, |contacts| {
                    counted(&contacts, "contact")
                })
            })
        },
    },
    Call {
        operation: "getAllContacts",
        make: |client| {
            Box::pin(async move {
                let options =
                    GetAllContactsOptions::new().limit(100).offset(0).sort_by(SortBy::Name);
                let contacts = client.get_all_contacts_with(SESSION, &options).await;
                told(contacts, |contacts| {
                    format!("{}, sorted by name", counted(&contacts, "contact"))
                })
            })
        },
    },
    Call {
        operation: "getAllContactsBySession",
        make: |client| {
            Box::pin(async move {
                told(client.get_all_contacts_by_session(SESSION).await, |contacts| {
                    counted(&contacts, "contact")
                })
            })
        },
    },
    Call {
        operation: "getAllContactsBySession",
        make: |client| {
            Box::pin(async move {
                let options = GetAllContactsBySessionOptions::new().sort_order(SortOrder::Desc);
                let contacts = client.get_all_contacts_by_session_with(SESSION, &options).await;
                told(contacts, |contacts| {
                    format!("{}, sorted backwards", counted(&contacts, "contact"))
                })
            })
        },
    },
    Call {
        operation: "getContact",
        make: |client| {
            Box::pin(async move {
                found(client.get_contact(CONTACT, SESSION).await, |contact| or_none(contact.name))
            })
        },
    },
    Call {
        operation: "checkPhoneNumberExists",
        make: |client| {
            Box::pin(async move {
                told(client.check_phone_number_exists(CONTACT, SESSION).await, |number| {
                    if number.number_exists == Some(true) {
                        or_none(number.chat_id)
                    } else {
                        "not registered".to_owned()
                    }
                })
            })
        },
    },
    Call {
        operation: "getAboutContact",
        make: |client| {
            Box::pin(async move {
                found(client.get_about_contact(CONTACT, SESSION).await, |about| {
                    or_none(about.about)
                })
            })
        },
    },
    Call {
        operation: "getContactProfilePicture",
        make: |client| {
            Box::pin(async move {
                found(client.get_contact_profile_picture(CONTACT, SESSION).await, |picture| {
                    or_none(picture.profile_picture_url)
                })
            })
        },
    },
    Call {
        operation: "getContactProfilePicture",
        make: |client| {
            Box::pin(async move {
                let options = GetContactProfilePictureOptions::new().refresh(true);
                let picture =
                    client.get_contact_profile_picture_with(CONTACT, SESSION, &options).await;
                found(picture, |picture| {
                    format!("{}, fetched again", or_none(picture.profile_picture_url))
                })
            })
        },
    },
    Call {
        operation: "blockContact",
        make: |client| {
            Box::pin(async move {
                told(client.block_contact(&ContactRequest::new(CONTACT, SESSION)).await, |_| {
                    "blocked".to_owned()
                })
            })
        },
    },
    Call {
        operation: "unblockContact",
        make: |client| {
            Box::pin(async move {
                told(client.unblock_contact(&ContactRequest::new(CONTACT, SESSION)).await, |_| {
                    "unblocked".to_owned()
                })
            })
        },
    },
];
