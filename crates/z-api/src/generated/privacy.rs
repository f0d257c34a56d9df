// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Who sees what of the account.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Who sees what of the account.
///
/// Reached by [`Client::privacy`](crate::Client::privacy).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.privacy().get_disallowed_contacts("lastSeen").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Privacy(pub(crate) Core);

impl Privacy {
    /// Lists the exceptions from a privacy setting.
    ///
    /// `GET /instances/{instanceId}/token/{token}/privacy/disallowed-contacts`. Safe to repeat: tried again after failures
    /// that pass.
    ///
    /// Documented in [get-disallowed-contacts](https://developer.z-api.io/en/privacy/get-disallowed-contacts),
    /// [get-disallowed-contacts](https://developer.z-api.io/privacy/get-disallowed-contacts), [get-disallowed-contacts
    /// (earlier edition)](https://developer.z-api.io/privacy/get-disallowed-contacts), [get-disallowed-contacts (earlier
    /// edition)](https://developer.z-api.io/en/privacy/get-disallowed-contacts).
    ///
    /// - `type_`: Which setting: that of the time when the account was last online, of the picture, of the text under
    ///   "about", or of who may add it to groups.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_disallowed_contacts(&self, type_: &str) -> GetDisallowedContacts {
        GetDisallowedContacts(
            Unsent::new(&self.0, &GET_DISALLOWED_CONTACTS).query("type", type_),
        )
    }

    /// Sets who may see the picture of the account.
    ///
    /// `POST /instances/{instanceId}/token/{token}/privacy/photo-visualization`. Never sent twice.
    ///
    /// Documented in [set-photo-visualization](https://developer.z-api.io/en/privacy/set-photo-visualization),
    /// [set-photo-visualization](https://developer.z-api.io/privacy/set-photo-visualization), [set-photo-visualization
    /// (earlier edition)](https://developer.z-api.io/privacy/set-photo-visualization), [set-photo-visualization (earlier
    /// edition)](https://developer.z-api.io/en/privacy/set-photo-visualization).
    ///
    /// - `body`: Who may see it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_photo_visualization(
        &self,
        body: types::VisibilityRequest,
    ) -> SetPhotoVisualization {
        SetPhotoVisualization(Unsent::new(&self.0, &SET_PHOTO_VISUALIZATION).json(&body))
    }

    /// Sets who may see when the account was last online.
    ///
    /// `POST /instances/{instanceId}/token/{token}/privacy/last-seen`. Never sent twice.
    ///
    /// Documented in [set-last-seen](https://developer.z-api.io/en/privacy/set-last-seen),
    /// [set-last-seen](https://developer.z-api.io/privacy/set-last-seen), [set-last-seen (earlier
    /// edition)](https://developer.z-api.io/privacy/set-last-seen), [set-last-seen (earlier
    /// edition)](https://developer.z-api.io/en/privacy/set-last-seen).
    ///
    /// - `body`: Who may see it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_last_seen(&self, body: types::VisibilityRequest) -> SetLastSeen {
        SetLastSeen(Unsent::new(&self.0, &SET_LAST_SEEN).json(&body))
    }

    /// Sets who may see the text under "about" of the account.
    ///
    /// `POST /instances/{instanceId}/token/{token}/privacy/description`. Never sent twice.
    ///
    /// Documented in [set-privacy-description](https://developer.z-api.io/en/privacy/set-privacy-description),
    /// [set-privacy-description](https://developer.z-api.io/privacy/set-privacy-description), [set-privacy-description
    /// (earlier edition)](https://developer.z-api.io/privacy/set-privacy-description), [set-privacy-description (earlier
    /// edition)](https://developer.z-api.io/en/privacy/set-privacy-description).
    ///
    /// - `body`: Who may see it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_privacy_description(
        &self,
        body: types::VisibilityRequest,
    ) -> SetPrivacyDescription {
        SetPrivacyDescription(Unsent::new(&self.0, &SET_PRIVACY_DESCRIPTION).json(&body))
    }

    /// Sets who may see whether the account is online.
    ///
    /// `POST /instances/{instanceId}/token/{token}/privacy/online`. Never sent twice.
    ///
    /// Documented in [set-privacy-online](https://developer.z-api.io/en/privacy/set-privacy-online),
    /// [set-privacy-online](https://developer.z-api.io/privacy/set-privacy-online), [set-privacy-online (earlier
    /// edition)](https://developer.z-api.io/privacy/set-privacy-online), [set-privacy-online (earlier
    /// edition)](https://developer.z-api.io/en/privacy/set-privacy-online).
    ///
    /// - `body`: Who may see it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_privacy_online(
        &self,
        body: types::OnlineVisibilityRequest,
    ) -> SetPrivacyOnline {
        SetPrivacyOnline(Unsent::new(&self.0, &SET_PRIVACY_ONLINE).json(&body))
    }

    /// Sets who may add the account to groups.
    ///
    /// `POST /instances/{instanceId}/token/{token}/privacy/group-add`. Never sent twice.
    ///
    /// Documented in [set-group-add-permission](https://developer.z-api.io/en/privacy/set-group-add-permission),
    /// [set-group-add-permission](https://developer.z-api.io/privacy/set-group-add-permission), [set-group-add (earlier
    /// edition)](https://developer.z-api.io/privacy/set-group-add), [set-group-add (earlier
    /// edition)](https://developer.z-api.io/en/privacy/set-group-add).
    ///
    /// - `body`: Who may.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_group_add_permission(
        &self,
        body: types::GroupAddPermissionRequest,
    ) -> SetGroupAddPermission {
        SetGroupAddPermission(
            Unsent::new(&self.0, &SET_GROUP_ADD_PERMISSION).json(&body),
        )
    }

    /// Switches read receipts on or off.
    ///
    /// Without them the account does not see either whether its own messages were read. Groups are not concerned.
    ///
    /// `POST /instances/{instanceId}/token/{token}/privacy/read-receipts`. Never sent twice.
    ///
    /// Documented in [set-read-receipts](https://developer.z-api.io/en/privacy/set-read-receipts),
    /// [set-read-receipts](https://developer.z-api.io/privacy/set-read-receipts), [set-read-receipts (earlier
    /// edition)](https://developer.z-api.io/privacy/set-read-receipts), [set-read-receipts (earlier
    /// edition)](https://developer.z-api.io/en/privacy/set-read-receipts).
    ///
    /// - `value`: Whether to send them.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_read_receipts(&self, value: &str) -> SetReadReceipts {
        SetReadReceipts(Unsent::new(&self.0, &SET_READ_RECEIPTS).query("value", value))
    }

    /// Sets how long messages live in new chats with one person.
    ///
    /// Chats that are there already keep their setting.
    ///
    /// `POST /instances/{instanceId}/token/{token}/privacy/messages-duration`. Never sent twice.
    ///
    /// Documented in [set-messages-duration](https://developer.z-api.io/en/privacy/set-messages-duration),
    /// [set-messages-duration](https://developer.z-api.io/privacy/set-messages-duration), [set-messages-duration (earlier
    /// edition)](https://developer.z-api.io/privacy/set-messages-duration), [set-messages-duration (earlier
    /// edition)](https://developer.z-api.io/en/privacy/set-messages-duration).
    ///
    /// - `value`: After which time messages vanish: 90 days, 7 days, 24 hours, or never.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_messages_duration(&self, value: &str) -> SetMessagesDuration {
        SetMessagesDuration(
            Unsent::new(&self.0, &SET_MESSAGES_DURATION).query("value", value),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Privacy::get_disallowed_contacts`].
    pub struct GetDisallowedContacts -> types::DisallowedContacts as value
}

wagate_client::operation! {
    /// The request of [`Privacy::set_photo_visualization`].
    pub struct SetPhotoVisualization -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Privacy::set_last_seen`].
    pub struct SetLastSeen -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Privacy::set_privacy_description`].
    pub struct SetPrivacyDescription -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Privacy::set_privacy_online`].
    pub struct SetPrivacyOnline -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Privacy::set_group_add_permission`].
    pub struct SetGroupAddPermission -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Privacy::set_read_receipts`].
    pub struct SetReadReceipts -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Privacy::set_messages_duration`].
    pub struct SetMessagesDuration -> types::SuccessResult as value
}

pub(crate) static GET_DISALLOWED_CONTACTS: Operation<'static> = API
    .get(
        "getDisallowedContacts",
        "/instances/{instanceId}/token/{token}/privacy/disallowed-contacts",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_PHOTO_VISUALIZATION: Operation<'static> = API
    .post(
        "setPhotoVisualization",
        "/instances/{instanceId}/token/{token}/privacy/photo-visualization",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_LAST_SEEN: Operation<'static> = API
    .post("setLastSeen", "/instances/{instanceId}/token/{token}/privacy/last-seen")
    .failures(&[&["error"]]);

pub(crate) static SET_PRIVACY_DESCRIPTION: Operation<'static> = API
    .post(
        "setPrivacyDescription",
        "/instances/{instanceId}/token/{token}/privacy/description",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_PRIVACY_ONLINE: Operation<'static> = API
    .post("setPrivacyOnline", "/instances/{instanceId}/token/{token}/privacy/online")
    .failures(&[&["error"]]);

pub(crate) static SET_GROUP_ADD_PERMISSION: Operation<'static> = API
    .post(
        "setGroupAddPermission",
        "/instances/{instanceId}/token/{token}/privacy/group-add",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_READ_RECEIPTS: Operation<'static> = API
    .post(
        "setReadReceipts",
        "/instances/{instanceId}/token/{token}/privacy/read-receipts",
    )
    .failures(&[&["error"]]);

pub(crate) static SET_MESSAGES_DURATION: Operation<'static> = API
    .post(
        "setMessagesDuration",
        "/instances/{instanceId}/token/{token}/privacy/messages-duration",
    )
    .failures(&[&["error"]]);
