// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Communities and the groups in them.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Communities and the groups in them.
///
/// Reached by [`Client::communities`](crate::Client::communities).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.communities().list_communities().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Communities(pub(crate) Core);

impl Communities {
    /// Lists the communities of the account.
    ///
    /// `GET /instances/{instanceId}/token/{token}/communities`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [list-communities](https://developer.z-api.io/en/communities/list-communities),
    /// [list-communities](https://developer.z-api.io/communities/list-communities), [list-communities (earlier
    /// edition)](https://developer.z-api.io/communities/list-communities), [list-communities (earlier
    /// edition)](https://developer.z-api.io/en/communities/list-communities).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn list_communities(&self) -> ListCommunities {
        ListCommunities(Unsent::new(&self.0, &LIST_COMMUNITIES))
    }

    /// Creates a community.
    ///
    /// With it comes a group for announcements of the same name, which all members of its groups are in. A community holds
    /// 50 groups at most.
    ///
    /// `POST /instances/{instanceId}/token/{token}/communities`. Never sent twice.
    ///
    /// Documented in [create-community](https://developer.z-api.io/en/communities/create-community),
    /// [create-community](https://developer.z-api.io/communities/create-community), [create-community (earlier
    /// edition)](https://developer.z-api.io/communities/create-community), [create-community (earlier
    /// edition)](https://developer.z-api.io/en/communities/create-community).
    ///
    /// - `body`: The name, and perhaps a description.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn create_community(
        &self,
        body: types::CreateCommunityRequest,
    ) -> CreateCommunity {
        CreateCommunity(Unsent::new(&self.0, &CREATE_COMMUNITY).json(&body))
    }

    /// Deactivates a community.
    ///
    /// Its groups stay, without a community.
    ///
    /// `DELETE /instances/{instanceId}/token/{token}/communities/{communityId}`. Never sent twice.
    ///
    /// Documented in [deactivate-community](https://developer.z-api.io/en/communities/deactivate-community),
    /// [deactivate-community](https://developer.z-api.io/communities/deactivate-community), [deactivate-community (earlier
    /// edition)](https://developer.z-api.io/communities/deactivate-community), [deactivate-community (earlier
    /// edition)](https://developer.z-api.io/en/communities/deactivate-community).
    ///
    /// - `community_id`: The id of the community, digits only, as the list of communities has it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn deactivate_community(&self, community_id: &str) -> DeactivateCommunity {
        DeactivateCommunity(
            Unsent::new(&self.0, &DEACTIVATE_COMMUNITY).path("communityId", community_id),
        )
    }

    /// Looks up a community and its groups.
    ///
    /// `GET /instances/{instanceId}/token/{token}/communities-metadata/{communityId}`. Safe to repeat: tried again after
    /// failures that pass.
    ///
    /// Documented in [community-metadata](https://developer.z-api.io/en/communities/community-metadata),
    /// [community-metadata](https://developer.z-api.io/communities/community-metadata), [community-metadata (earlier
    /// edition)](https://developer.z-api.io/communities/community-metadata), [community-metadata (earlier
    /// edition)](https://developer.z-api.io/en/communities/community-metadata).
    ///
    /// - `community_id`: The id of the community, digits only, as the list of communities has it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_community_metadata(&self, community_id: &str) -> GetCommunityMetadata {
        GetCommunityMetadata(
            Unsent::new(&self.0, &GET_COMMUNITY_METADATA)
                .path("communityId", community_id),
        )
    }

    /// Adds groups to a community.
    ///
    /// A group belongs to one community only. Of several, those that have one already are not added, and the docs say that
    /// the answer tells which; they do not show how. The members come into the announcement group.
    ///
    /// `POST /instances/{instanceId}/token/{token}/communities/link`. Never sent twice.
    ///
    /// Documented in [link-groups](https://developer.z-api.io/en/communities/link-groups),
    /// [link-groups](https://developer.z-api.io/communities/link-groups), [link-groups (earlier
    /// edition)](https://developer.z-api.io/communities/link-groups), [link-groups (earlier
    /// edition)](https://developer.z-api.io/en/communities/link-groups).
    ///
    /// - `body`: Which community, and which groups.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn link_groups(&self, body: types::CommunityGroupsRequest) -> LinkGroups {
        LinkGroups(Unsent::new(&self.0, &LINK_GROUPS).json(&body))
    }

    /// Takes groups out of a community.
    ///
    /// One group must stay, not counting the one for announcements. The members leave the announcement group.
    ///
    /// `POST /instances/{instanceId}/token/{token}/communities/unlink`. Never sent twice.
    ///
    /// Documented in [unlink-groups](https://developer.z-api.io/en/communities/unlink-groups),
    /// [unlink-groups](https://developer.z-api.io/communities/unlink-groups), [unlink-groups (earlier
    /// edition)](https://developer.z-api.io/communities/unlink-groups), [unlink-groups (earlier
    /// edition)](https://developer.z-api.io/en/communities/unlink-groups).
    ///
    /// - `body`: Which community, and which groups.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn unlink_groups(&self, body: types::CommunityGroupsRequest) -> UnlinkGroups {
        UnlinkGroups(Unsent::new(&self.0, &UNLINK_GROUPS).json(&body))
    }

    /// Sets who may add groups to a community.
    ///
    /// `POST /instances/{instanceId}/token/{token}/communities/settings`. Never sent twice.
    ///
    /// Documented in [community-settings](https://developer.z-api.io/en/communities/community-settings),
    /// [community-settings](https://developer.z-api.io/communities/community-settings), [community-settings (earlier
    /// edition)](https://developer.z-api.io/communities/community-settings), [community-settings (earlier
    /// edition)](https://developer.z-api.io/en/communities/community-settings).
    ///
    /// - `body`: Which community, and its settings.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_community_settings(
        &self,
        body: types::UpdateCommunitySettingsRequest,
    ) -> UpdateCommunitySettings {
        UpdateCommunitySettings(
            Unsent::new(&self.0, &UPDATE_COMMUNITY_SETTINGS).json(&body),
        )
    }

    /// Sets the description of a community.
    ///
    /// Only administrators can.
    ///
    /// `POST /instances/{instanceId}/token/{token}/update-community-description`. Never sent twice.
    ///
    /// Documented in
    /// [update-community-description](https://developer.z-api.io/en/communities/update-community-description),
    /// [update-community-description](https://developer.z-api.io/communities/update-community-description),
    /// [update-community-description (earlier
    /// edition)](https://developer.z-api.io/communities/update-community-description), [update-community-description
    /// (earlier edition)](https://developer.z-api.io/en/communities/update-community-description).
    ///
    /// - `body`: Which community, and its new description.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_community_description(
        &self,
        body: types::UpdateCommunityDescriptionRequest,
    ) -> UpdateCommunityDescription {
        UpdateCommunityDescription(
            Unsent::new(&self.0, &UPDATE_COMMUNITY_DESCRIPTION).json(&body),
        )
    }

    /// Sets the picture of a community.
    ///
    /// Only the earlier edition of the docs has it.
    ///
    /// `POST /instances/{instanceId}/token/{token}/update-community-photo`. Never sent twice.
    ///
    /// Documented in [update-community-photo (earlier
    /// edition)](https://developer.z-api.io/communities/update-community-photo), [update-community-photo (earlier
    /// edition)](https://developer.z-api.io/en/communities/update-community-photo).
    ///
    /// - `body`: Which community, and the picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_community_photo(
        &self,
        body: types::UpdateCommunityPhotoRequest,
    ) -> UpdateCommunityPhoto {
        UpdateCommunityPhoto(Unsent::new(&self.0, &UPDATE_COMMUNITY_PHOTO).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Communities::list_communities`].
    pub struct ListCommunities -> Vec<types::Community> as value
}

wagate_client::paged! { ListCommunities -> types::Community as page("pageSize", "page", 1) }

impl ListCommunities {
    /// The number of the page; the first is 1.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// How many communities a page holds.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("pageSize", page_size))
    }
}

wagate_client::operation! {
    /// The request of [`Communities::create_community`].
    pub struct CreateCommunity -> types::CreatedCommunity as value
}

wagate_client::operation! {
    /// The request of [`Communities::deactivate_community`].
    pub struct DeactivateCommunity -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Communities::get_community_metadata`].
    pub struct GetCommunityMetadata -> Option<types::Community> as lookup
}

wagate_client::operation! {
    /// The request of [`Communities::link_groups`].
    pub struct LinkGroups -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Communities::unlink_groups`].
    pub struct UnlinkGroups -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Communities::update_community_settings`].
    pub struct UpdateCommunitySettings -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Communities::update_community_description`].
    pub struct UpdateCommunityDescription -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Communities::update_community_photo`].
    pub struct UpdateCommunityPhoto -> types::ActionResult as value
}

pub(crate) static LIST_COMMUNITIES: Operation<'static> = API
    .get("listCommunities", "/instances/{instanceId}/token/{token}/communities")
    .failures(&[&["error"]]);

pub(crate) static CREATE_COMMUNITY: Operation<'static> = API
    .post("createCommunity", "/instances/{instanceId}/token/{token}/communities")
    .failures(&[&["error"]]);

pub(crate) static DEACTIVATE_COMMUNITY: Operation<'static> = API
    .delete(
        "deactivateCommunity",
        "/instances/{instanceId}/token/{token}/communities/{communityId}",
    )
    .failures(&[&["error"]]);

pub(crate) static GET_COMMUNITY_METADATA: Operation<'static> = API
    .get(
        "getCommunityMetadata",
        "/instances/{instanceId}/token/{token}/communities-metadata/{communityId}",
    )
    .failures(&[&["error"]]);

pub(crate) static LINK_GROUPS: Operation<'static> = API
    .post("linkGroups", "/instances/{instanceId}/token/{token}/communities/link")
    .failures(&[&["error"]]);

pub(crate) static UNLINK_GROUPS: Operation<'static> = API
    .post("unlinkGroups", "/instances/{instanceId}/token/{token}/communities/unlink")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_COMMUNITY_SETTINGS: Operation<'static> = API
    .post(
        "updateCommunitySettings",
        "/instances/{instanceId}/token/{token}/communities/settings",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_COMMUNITY_DESCRIPTION: Operation<'static> = API
    .post(
        "updateCommunityDescription",
        "/instances/{instanceId}/token/{token}/update-community-description",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_COMMUNITY_PHOTO: Operation<'static> = API
    .post(
        "updateCommunityPhoto",
        "/instances/{instanceId}/token/{token}/update-community-photo",
    )
    .failures(&[&["error"]]);
