// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Channels, which the service calls newsletters.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Channels, which the service calls newsletters.
///
/// Reached by [`Client::newsletters`](crate::Client::newsletters).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.newsletters().list_newsletters().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Newsletters(pub(crate) Core);

impl Newsletters {
    /// Lists the channels that the account owns or follows.
    ///
    /// `GET /instances/{instanceId}/token/{token}/newsletter`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [newsletter-list](https://developer.z-api.io/en/newsletter/newsletter-list),
    /// [newsletter-list](https://developer.z-api.io/newsletter/newsletter-list), [newsletter-list (earlier
    /// edition)](https://developer.z-api.io/newsletter/newsletter-list), [newsletter-list (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/newsletter-list).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_newsletters(&self) -> ListNewsletters {
        ListNewsletters(Unsent::new(&self.0, &LIST_NEWSLETTERS))
    }

    /// Tells what is known about a channel.
    ///
    /// `GET /instances/{instanceId}/token/{token}/newsletter/metadata/{newsletterId}`. Safe to repeat: tried again after
    /// failures that pass.
    ///
    /// Documented in [newsletter-metadata](https://developer.z-api.io/en/newsletter/newsletter-metadata),
    /// [newsletter-metadata](https://developer.z-api.io/newsletter/newsletter-metadata), [newsletter-metadata (earlier
    /// edition)](https://developer.z-api.io/newsletter/newsletter-metadata), [newsletter-metadata (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/newsletter-metadata).
    ///
    /// - `newsletter_id`: The id of the channel, which ends in `@newsletter`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_newsletter_metadata(
        &self,
        newsletter_id: impl Into<wagate_client::ChatId>,
    ) -> GetNewsletterMetadata {
        GetNewsletterMetadata(
            Unsent::new(&self.0, &GET_NEWSLETTER_METADATA)
                .path("newsletterId", Into::<wagate_client::ChatId>::into(newsletter_id)),
        )
    }

    /// Lists the subscribers of a channel who are contacts.
    ///
    /// The account must be an admin of the channel. Subscribers who are not in the phone book are missing, and there are
    /// no further pages.
    ///
    /// Not documented; seen: The page of the present site, published later than the collected ones; verb and path are
    /// those of a client that was written from the site.
    ///
    /// `GET /instances/{instanceId}/token/{token}/newsletter/subscribers/{newsletterId}`. Safe to repeat: tried again
    /// after failures that pass.
    ///
    /// - `newsletter_id`: The id of the channel, which ends in `@newsletter`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_newsletter_subscribers(
        &self,
        newsletter_id: impl Into<wagate_client::ChatId>,
    ) -> ListNewsletterSubscribers {
        ListNewsletterSubscribers(
            Unsent::new(&self.0, &LIST_NEWSLETTER_SUBSCRIBERS)
                .path("newsletterId", Into::<wagate_client::ChatId>::into(newsletter_id)),
        )
    }

    /// Looks for channels.
    ///
    /// `POST /instances/{instanceId}/token/{token}/search-newsletter`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [search-newsletter](https://developer.z-api.io/en/newsletter/search-newsletter),
    /// [search-newsletter](https://developer.z-api.io/newsletter/search-newsletter), [search-newsletter (earlier
    /// edition)](https://developer.z-api.io/newsletter/search-newsletter), [search-newsletter (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/search-newsletter).
    ///
    /// - `body`: What to look for.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn search_newsletters(
        &self,
        body: types::SearchNewslettersRequest,
    ) -> SearchNewsletters {
        SearchNewsletters(Unsent::new(&self.0, &SEARCH_NEWSLETTERS).json(&body))
    }

    /// Makes a channel.
    ///
    /// It has no picture at first; `updateNewsletterPicture` gives it one.
    ///
    /// `POST /instances/{instanceId}/token/{token}/create-newsletter`. Never sent twice.
    ///
    /// Documented in [create-newsletter](https://developer.z-api.io/en/newsletter/create-newsletter),
    /// [create-newsletter](https://developer.z-api.io/newsletter/create-newsletter), [create-newsletter (earlier
    /// edition)](https://developer.z-api.io/newsletter/create-newsletter), [create-newsletter (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/create-newsletter).
    ///
    /// - `body`: The channel.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn create_newsletter(
        &self,
        body: types::CreateNewsletterRequest,
    ) -> CreateNewsletter {
        CreateNewsletter(Unsent::new(&self.0, &CREATE_NEWSLETTER).json(&body))
    }

    /// Renames a channel.
    ///
    /// `POST /instances/{instanceId}/token/{token}/update-newsletter-name`. Never sent twice.
    ///
    /// Documented in [update-newsletter-name](https://developer.z-api.io/en/newsletter/update-newsletter-name),
    /// [update-newsletter-name](https://developer.z-api.io/newsletter/update-newsletter-name), [update-newsletter-name
    /// (earlier edition)](https://developer.z-api.io/newsletter/update-newsletter-name), [update-newsletter-name (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/update-newsletter-name).
    ///
    /// - `body`: The channel and its new name.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_newsletter_name(
        &self,
        body: types::UpdateNewsletterNameRequest,
    ) -> UpdateNewsletterName {
        UpdateNewsletterName(Unsent::new(&self.0, &UPDATE_NEWSLETTER_NAME).json(&body))
    }

    /// Changes the description of a channel.
    ///
    /// `POST /instances/{instanceId}/token/{token}/update-newsletter-description`. Never sent twice.
    ///
    /// Documented in
    /// [update-newsletter-description](https://developer.z-api.io/en/newsletter/update-newsletter-description),
    /// [update-newsletter-description](https://developer.z-api.io/newsletter/update-newsletter-description),
    /// [update-newsletter-description (earlier
    /// edition)](https://developer.z-api.io/newsletter/update-newsletter-description), [update-newsletter-description
    /// (earlier edition)](https://developer.z-api.io/en/newsletter/update-newsletter-description).
    ///
    /// - `body`: The channel and its new description.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_newsletter_description(
        &self,
        body: types::UpdateNewsletterDescriptionRequest,
    ) -> UpdateNewsletterDescription {
        UpdateNewsletterDescription(
            Unsent::new(&self.0, &UPDATE_NEWSLETTER_DESCRIPTION).json(&body),
        )
    }

    /// Changes the picture of a channel.
    ///
    /// `POST /instances/{instanceId}/token/{token}/update-newsletter-picture`. Never sent twice.
    ///
    /// Documented in [update-newsletter-picture](https://developer.z-api.io/en/newsletter/update-newsletter-picture),
    /// [update-newsletter-picture](https://developer.z-api.io/newsletter/update-newsletter-picture),
    /// [update-channel-picture (earlier edition)](https://developer.z-api.io/newsletter/update-channel-picture),
    /// [update-channel-picture (earlier edition)](https://developer.z-api.io/en/newsletter/update-channel-picture).
    ///
    /// - `body`: The channel and its new picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_newsletter_picture(
        &self,
        body: types::UpdateNewsletterPictureRequest,
    ) -> UpdateNewsletterPicture {
        UpdateNewsletterPicture(
            Unsent::new(&self.0, &UPDATE_NEWSLETTER_PICTURE).json(&body),
        )
    }

    /// Changes which reactions a channel allows.
    ///
    /// `POST /instances/{instanceId}/token/{token}/newsletter/settings/{newsletterId}`. Never sent twice.
    ///
    /// Documented in [update-newsletter-config](https://developer.z-api.io/en/newsletter/update-newsletter-config),
    /// [update-newsletter-config](https://developer.z-api.io/newsletter/update-newsletter-config),
    /// [update-newsletter-config (earlier edition)](https://developer.z-api.io/newsletter/update-newsletter-config),
    /// [update-newsletter-config (earlier edition)](https://developer.z-api.io/en/newsletter/update-newsletter-config).
    ///
    /// - `newsletter_id`: The id of the channel, which ends in `@newsletter`.
    /// - `body`: The settings.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_newsletter_settings(
        &self,
        newsletter_id: impl Into<wagate_client::ChatId>,
        body: types::UpdateNewsletterSettingsRequest,
    ) -> UpdateNewsletterSettings {
        UpdateNewsletterSettings(
            Unsent::new(&self.0, &UPDATE_NEWSLETTER_SETTINGS)
                .path("newsletterId", Into::<wagate_client::ChatId>::into(newsletter_id))
                .json(&body),
        )
    }

    /// Follows a channel.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/follow-newsletter`. Never sent twice.
    ///
    /// Documented in [follow-newsletter](https://developer.z-api.io/en/newsletter/follow-newsletter),
    /// [follow-newsletter](https://developer.z-api.io/newsletter/follow-newsletter), [follow-newsletter (earlier
    /// edition)](https://developer.z-api.io/newsletter/follow-newsletter), [follow-newsletter (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/follow-newsletter).
    ///
    /// - `body`: The channel.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn follow_newsletter(&self, body: types::NewsletterRequest) -> FollowNewsletter {
        FollowNewsletter(Unsent::new(&self.0, &FOLLOW_NEWSLETTER).json(&body))
    }

    /// Stops following a channel.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/unfollow-newsletter`. Never sent twice.
    ///
    /// Documented in [unfollow-newsletter](https://developer.z-api.io/en/newsletter/unfollow-newsletter),
    /// [unfollow-newsletter](https://developer.z-api.io/newsletter/unfollow-newsletter), [unfollow-newsletter (earlier
    /// edition)](https://developer.z-api.io/newsletter/unfollow-newsletter), [unfollow-newsletter (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/unfollow-newsletter).
    ///
    /// - `body`: The channel.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn unfollow_newsletter(
        &self,
        body: types::NewsletterRequest,
    ) -> UnfollowNewsletter {
        UnfollowNewsletter(Unsent::new(&self.0, &UNFOLLOW_NEWSLETTER).json(&body))
    }

    /// Mutes a channel.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/mute-newsletter`. Never sent twice.
    ///
    /// Documented in [mute-newsletter](https://developer.z-api.io/en/newsletter/mute-newsletter),
    /// [mute-newsletter](https://developer.z-api.io/newsletter/mute-newsletter), [mute-newsletter (earlier
    /// edition)](https://developer.z-api.io/newsletter/mute-newsletter), [mute-newsletter (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/mute-newsletter).
    ///
    /// - `body`: The channel.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn mute_newsletter(&self, body: types::NewsletterRequest) -> MuteNewsletter {
        MuteNewsletter(Unsent::new(&self.0, &MUTE_NEWSLETTER).json(&body))
    }

    /// Unmutes a channel.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/unmute-newsletter`. Never sent twice.
    ///
    /// Documented in [unmute-newsletter](https://developer.z-api.io/en/newsletter/unmute-newsletter),
    /// [unmute-newsletter](https://developer.z-api.io/newsletter/unmute-newsletter), [unmute-newsletter (earlier
    /// edition)](https://developer.z-api.io/newsletter/unmute-newsletter), [unmute-newsletter (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/unmute-newsletter).
    ///
    /// - `body`: The channel.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn unmute_newsletter(&self, body: types::NewsletterRequest) -> UnmuteNewsletter {
        UnmuteNewsletter(Unsent::new(&self.0, &UNMUTE_NEWSLETTER).json(&body))
    }

    /// Deletes a channel.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/delete-newsletter`. Never sent twice.
    ///
    /// Documented in [delete-newsletter](https://developer.z-api.io/en/newsletter/delete-newsletter),
    /// [delete-newsletter](https://developer.z-api.io/newsletter/delete-newsletter), [delete-newsletter (earlier
    /// edition)](https://developer.z-api.io/newsletter/delete-newsletter), [delete-newsletter (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/delete-newsletter).
    ///
    /// - `body`: The channel.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn delete_newsletter(&self, body: types::NewsletterRequest) -> DeleteNewsletter {
        DeleteNewsletter(Unsent::new(&self.0, &DELETE_NEWSLETTER).json(&body))
    }

    /// Accepts an invitation to be an admin of a channel.
    ///
    /// The invitation comes as a message.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /instances/{instanceId}/token/{token}/newsletter/accept-admin-invite/{newsletterId}`. Never sent twice.
    ///
    /// Documented in
    /// [accept-newsletter-admin-invite](https://developer.z-api.io/en/newsletter/accept-newsletter-admin-invite),
    /// [accept-newsletter-admin-invite](https://developer.z-api.io/newsletter/accept-newsletter-admin-invite),
    /// [accept-newsletter-admin-invite (earlier
    /// edition)](https://developer.z-api.io/newsletter/accept-newsletter-admin-invite), [accept-newsletter-admin-invite
    /// (earlier edition)](https://developer.z-api.io/en/newsletter/accept-newsletter-admin-invite).
    ///
    /// - `newsletter_id`: The id of the channel, which ends in `@newsletter`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn accept_newsletter_admin_invite(
        &self,
        newsletter_id: impl Into<wagate_client::ChatId>,
    ) -> AcceptNewsletterAdminInvite {
        AcceptNewsletterAdminInvite(
            Unsent::new(&self.0, &ACCEPT_NEWSLETTER_ADMIN_INVITE)
                .path("newsletterId", Into::<wagate_client::ChatId>::into(newsletter_id)),
        )
    }

    /// Removes an admin of a channel.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /instances/{instanceId}/token/{token}/newsletter/remove-admin/{newsletterId}`. Never sent twice.
    ///
    /// Documented in [newsletter-remove-admin](https://developer.z-api.io/en/newsletter/newsletter-remove-admin),
    /// [newsletter-remove-admin](https://developer.z-api.io/newsletter/newsletter-remove-admin), [remove-admin (earlier
    /// edition)](https://developer.z-api.io/newsletter/remove-admin), [remove-admin (earlier
    /// edition)](https://developer.z-api.io/en/newsletter/remove-admin).
    ///
    /// - `newsletter_id`: The id of the channel, which ends in `@newsletter`.
    /// - `body`: The admin.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_newsletter_admin(
        &self,
        newsletter_id: impl Into<wagate_client::ChatId>,
        body: types::NewsletterAdminRequest,
    ) -> RemoveNewsletterAdmin {
        RemoveNewsletterAdmin(
            Unsent::new(&self.0, &REMOVE_NEWSLETTER_ADMIN)
                .path("newsletterId", Into::<wagate_client::ChatId>::into(newsletter_id))
                .json(&body),
        )
    }

    /// Takes back an invitation to be an admin of a channel.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /instances/{instanceId}/token/{token}/newsletter/revoke-admin-invite/{newsletterId}`. Never sent twice.
    ///
    /// Documented in
    /// [newsletter-revoke-admin-invite](https://developer.z-api.io/en/newsletter/newsletter-revoke-admin-invite),
    /// [newsletter-revoke-admin-invite](https://developer.z-api.io/newsletter/newsletter-revoke-admin-invite),
    /// [revoke-admin-invite (earlier edition)](https://developer.z-api.io/newsletter/revoke-admin-invite),
    /// [revoke-admin-invite (earlier edition)](https://developer.z-api.io/en/newsletter/revoke-admin-invite).
    ///
    /// - `newsletter_id`: The id of the channel, which ends in `@newsletter`.
    /// - `body`: Who was invited.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn revoke_newsletter_admin_invite(
        &self,
        newsletter_id: impl Into<wagate_client::ChatId>,
        body: types::NewsletterAdminRequest,
    ) -> RevokeNewsletterAdminInvite {
        RevokeNewsletterAdminInvite(
            Unsent::new(&self.0, &REVOKE_NEWSLETTER_ADMIN_INVITE)
                .path("newsletterId", Into::<wagate_client::ChatId>::into(newsletter_id))
                .json(&body),
        )
    }

    /// Gives a channel to one of its admins.
    ///
    /// `POST /instances/{instanceId}/token/{token}/newsletter/transfer-ownership/{newsletterId}`. Never sent twice.
    ///
    /// Documented in
    /// [transfer-newsletter-ownership](https://developer.z-api.io/en/newsletter/transfer-newsletter-ownership),
    /// [transfer-newsletter-ownership](https://developer.z-api.io/newsletter/transfer-newsletter-ownership),
    /// [transfer-ownership (earlier edition)](https://developer.z-api.io/newsletter/transfer-ownership),
    /// [transfer-ownership (earlier edition)](https://developer.z-api.io/en/newsletter/transfer-ownership).
    ///
    /// - `newsletter_id`: The id of the channel, which ends in `@newsletter`.
    /// - `body`: The new owner.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn transfer_newsletter_ownership(
        &self,
        newsletter_id: impl Into<wagate_client::ChatId>,
        body: types::TransferNewsletterOwnershipRequest,
    ) -> TransferNewsletterOwnership {
        TransferNewsletterOwnership(
            Unsent::new(&self.0, &TRANSFER_NEWSLETTER_OWNERSHIP)
                .path("newsletterId", Into::<wagate_client::ChatId>::into(newsletter_id))
                .json(&body),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Newsletters::list_newsletters`].
    pub struct ListNewsletters -> Vec<types::Newsletter> as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::get_newsletter_metadata`].
    pub struct GetNewsletterMetadata -> Option<types::Newsletter> as lookup
}

impl GetNewsletterMetadata {
    /// Whether the answer shall tell of the subscribers too; false if left out.
    #[inline]
    pub fn must_get_subscribers(self, must_get_subscribers: bool) -> Self {
        Self(self.0.query("mustGetSubscribers", must_get_subscribers))
    }
}

wagate_client::operation! {
    /// The request of [`Newsletters::list_newsletter_subscribers`].
    pub struct ListNewsletterSubscribers -> Vec<types::NewsletterSubscriber> as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::search_newsletters`].
    pub struct SearchNewsletters -> Vec<types::Newsletter> as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::create_newsletter`].
    pub struct CreateNewsletter -> types::CreatedNewsletter as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::update_newsletter_name`].
    pub struct UpdateNewsletterName -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::update_newsletter_description`].
    pub struct UpdateNewsletterDescription -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::update_newsletter_picture`].
    pub struct UpdateNewsletterPicture -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::update_newsletter_settings`].
    pub struct UpdateNewsletterSettings -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::follow_newsletter`].
    pub struct FollowNewsletter -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::unfollow_newsletter`].
    pub struct UnfollowNewsletter -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::mute_newsletter`].
    pub struct MuteNewsletter -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::unmute_newsletter`].
    pub struct UnmuteNewsletter -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::delete_newsletter`].
    pub struct DeleteNewsletter -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::accept_newsletter_admin_invite`].
    pub struct AcceptNewsletterAdminInvite -> types::AcceptNewsletterAdminInviteAnswer as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::remove_newsletter_admin`].
    pub struct RemoveNewsletterAdmin -> types::RemoveNewsletterAdminAnswer as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::revoke_newsletter_admin_invite`].
    pub struct RevokeNewsletterAdminInvite -> types::RevokeNewsletterAdminInviteAnswer as value
}

wagate_client::operation! {
    /// The request of [`Newsletters::transfer_newsletter_ownership`].
    pub struct TransferNewsletterOwnership -> types::NewsletterTransfer as value
}

pub(crate) static LIST_NEWSLETTERS: Operation<'static> = API
    .get("listNewsletters", "/instances/{instanceId}/token/{token}/newsletter")
    .failures(&[&["error"]]);

pub(crate) static GET_NEWSLETTER_METADATA: Operation<'static> = API
    .get(
        "getNewsletterMetadata",
        "/instances/{instanceId}/token/{token}/newsletter/metadata/{newsletterId}",
    )
    .failures(&[&["error"]]);

pub(crate) static LIST_NEWSLETTER_SUBSCRIBERS: Operation<'static> = API
    .get(
        "listNewsletterSubscribers",
        "/instances/{instanceId}/token/{token}/newsletter/subscribers/{newsletterId}",
    )
    .failures(&[&["error"]]);

pub(crate) static SEARCH_NEWSLETTERS: Operation<'static> = API
    .post("searchNewsletters", "/instances/{instanceId}/token/{token}/search-newsletter")
    .idempotent(true)
    .failures(&[&["error"]]);

pub(crate) static CREATE_NEWSLETTER: Operation<'static> = API
    .post("createNewsletter", "/instances/{instanceId}/token/{token}/create-newsletter")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_NEWSLETTER_NAME: Operation<'static> = API
    .post(
        "updateNewsletterName",
        "/instances/{instanceId}/token/{token}/update-newsletter-name",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_NEWSLETTER_DESCRIPTION: Operation<'static> = API
    .post(
        "updateNewsletterDescription",
        "/instances/{instanceId}/token/{token}/update-newsletter-description",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_NEWSLETTER_PICTURE: Operation<'static> = API
    .post(
        "updateNewsletterPicture",
        "/instances/{instanceId}/token/{token}/update-newsletter-picture",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_NEWSLETTER_SETTINGS: Operation<'static> = API
    .post(
        "updateNewsletterSettings",
        "/instances/{instanceId}/token/{token}/newsletter/settings/{newsletterId}",
    )
    .failures(&[&["error"]]);

pub(crate) static FOLLOW_NEWSLETTER: Operation<'static> = API
    .put("followNewsletter", "/instances/{instanceId}/token/{token}/follow-newsletter")
    .failures(&[&["error"]]);

pub(crate) static UNFOLLOW_NEWSLETTER: Operation<'static> = API
    .put(
        "unfollowNewsletter",
        "/instances/{instanceId}/token/{token}/unfollow-newsletter",
    )
    .failures(&[&["error"]]);

pub(crate) static MUTE_NEWSLETTER: Operation<'static> = API
    .put("muteNewsletter", "/instances/{instanceId}/token/{token}/mute-newsletter")
    .failures(&[&["error"]]);

pub(crate) static UNMUTE_NEWSLETTER: Operation<'static> = API
    .put("unmuteNewsletter", "/instances/{instanceId}/token/{token}/unmute-newsletter")
    .failures(&[&["error"]]);

pub(crate) static DELETE_NEWSLETTER: Operation<'static> = API
    .delete(
        "deleteNewsletter",
        "/instances/{instanceId}/token/{token}/delete-newsletter",
    )
    .failures(&[&["error"]]);

pub(crate) static ACCEPT_NEWSLETTER_ADMIN_INVITE: Operation<'static> = API
    .post(
        "acceptNewsletterAdminInvite",
        "/instances/{instanceId}/token/{token}/newsletter/accept-admin-invite/{newsletterId}",
    )
    .failures(&[&["error"]]);

pub(crate) static REMOVE_NEWSLETTER_ADMIN: Operation<'static> = API
    .post(
        "removeNewsletterAdmin",
        "/instances/{instanceId}/token/{token}/newsletter/remove-admin/{newsletterId}",
    )
    .failures(&[&["error"]]);

pub(crate) static REVOKE_NEWSLETTER_ADMIN_INVITE: Operation<'static> = API
    .post(
        "revokeNewsletterAdminInvite",
        "/instances/{instanceId}/token/{token}/newsletter/revoke-admin-invite/{newsletterId}",
    )
    .failures(&[&["error"]]);

pub(crate) static TRANSFER_NEWSLETTER_OWNERSHIP: Operation<'static> = API
    .post(
        "transferNewsletterOwnership",
        "/instances/{instanceId}/token/{token}/newsletter/transfer-ownership/{newsletterId}",
    )
    .failures(&[&["error"]]);
