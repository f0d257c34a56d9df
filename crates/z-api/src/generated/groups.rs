// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Groups, their members and settings.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Groups, their members and settings.
///
/// Reached by [`Client::groups`](crate::Client::groups).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.groups().get_groups().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Groups(pub(crate) Core);

impl Groups {
    /// Lists the groups of the account.
    ///
    /// `GET /instances/{instanceId}/token/{token}/groups`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-groups](https://developer.z-api.io/en/group/get-groups),
    /// [get-groups](https://developer.z-api.io/group/get-groups), [get-groups (earlier
    /// edition)](https://developer.z-api.io/group/get-groups), [get-groups (earlier
    /// edition)](https://developer.z-api.io/en/group/get-groups).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_groups(&self) -> GetGroups {
        GetGroups(Unsent::new(&self.0, &GET_GROUPS))
    }

    /// Creates a group.
    ///
    /// The picture is set afterwards, with `updateGroupPhoto`.
    ///
    /// `POST /instances/{instanceId}/token/{token}/create-group`. Never sent twice.
    ///
    /// Documented in [create-group](https://developer.z-api.io/en/group/create-group),
    /// [create-group](https://developer.z-api.io/group/create-group), [create-group (earlier
    /// edition)](https://developer.z-api.io/group/create-group), [create-group (earlier
    /// edition)](https://developer.z-api.io/en/group/create-group).
    ///
    /// - `body`: The name and the members.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn create_group(&self, body: types::CreateGroupRequest) -> CreateGroup {
        CreateGroup(Unsent::new(&self.0, &CREATE_GROUP).json(&body))
    }

    /// Looks up a group, its members and settings.
    ///
    /// Fetches the invitation too, which may take time; `getLightGroupMetadata` does without.
    ///
    /// `GET /instances/{instanceId}/token/{token}/group-metadata/{phone}`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [metadata-group](https://developer.z-api.io/en/group/metadata-group),
    /// [metadata-group](https://developer.z-api.io/group/metadata-group), [metadata-group (earlier
    /// edition)](https://developer.z-api.io/group/metadata-group), [metadata-group (earlier
    /// edition)](https://developer.z-api.io/en/group/metadata-group).
    ///
    /// - `phone`: The id of the group, `120363019502650977-group`; of groups from before November 2021
    ///   `5511999999999-1623281429`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_group_metadata(&self, phone: &str) -> GetGroupMetadata {
        GetGroupMetadata(Unsent::new(&self.0, &GET_GROUP_METADATA).path("phone", phone))
    }

    /// Looks up a group, its members and settings, without its invitation.
    ///
    /// Faster than `getGroupMetadata`. The invitation comes from `getGroupInvitationLink`.
    ///
    /// `GET /instances/{instanceId}/token/{token}/light-group-metadata/{phone}`. Safe to repeat: tried again after
    /// failures that pass.
    ///
    /// Documented in [light-group-metadata](https://developer.z-api.io/en/group/light-group-metadata),
    /// [light-group-metadata](https://developer.z-api.io/group/light-group-metadata), [light-metadata-group (earlier
    /// edition)](https://developer.z-api.io/group/light-metadata-group), [light-metadata-group (earlier
    /// edition)](https://developer.z-api.io/en/group/light-metadata-group).
    ///
    /// - `phone`: The id of the group, `120363019502650977-group`; of groups from before November 2021
    ///   `5511999999999-1623281429`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_light_group_metadata(&self, phone: &str) -> GetLightGroupMetadata {
        GetLightGroupMetadata(
            Unsent::new(&self.0, &GET_LIGHT_GROUP_METADATA).path("phone", phone),
        )
    }

    /// Looks up the group that an invitation leads to.
    ///
    /// The account need not be in the group.
    ///
    /// `GET /instances/{instanceId}/token/{token}/group-invitation-metadata`. Safe to repeat: tried again after failures
    /// that pass.
    ///
    /// Documented in [group-invitation-metadata](https://developer.z-api.io/en/group/group-invitation-metadata),
    /// [group-invitation-metadata](https://developer.z-api.io/group/group-invitation-metadata), [group-invitation-metadata
    /// (earlier edition)](https://developer.z-api.io/group/group-invitation-metadata), [group-invitation-metadata (earlier
    /// edition)](https://developer.z-api.io/en/group/group-invitation-metadata).
    ///
    /// - `url`: The invitation, the whole address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_group_invitation_metadata(
        &self,
        url: &str,
    ) -> GetGroupInvitationMetadata {
        GetGroupInvitationMetadata(
            Unsent::new(&self.0, &GET_GROUP_INVITATION_METADATA).query("url", url),
        )
    }

    /// Gets the invitation to a group.
    ///
    /// `GET /instances/{instanceId}/token/{token}/group-invitation-link/{groupId}`. Safe to repeat: tried again after
    /// failures that pass.
    ///
    /// Documented in [get-invitation-link](https://developer.z-api.io/en/group/get-invitation-link),
    /// [get-invitation-link](https://developer.z-api.io/group/get-invitation-link), [get-invitation-link (earlier
    /// edition)](https://developer.z-api.io/group/get-invitation-link), [get-invitation-link (earlier
    /// edition)](https://developer.z-api.io/en/group/get-invitation-link).
    ///
    /// - `group_id`: The id of the group, `120363019502650977-group`; of groups from before November 2021
    ///   `5511999999999-1623281429`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_group_invitation_link(&self, group_id: &str) -> GetGroupInvitationLink {
        GetGroupInvitationLink(
            Unsent::new(&self.0, &GET_GROUP_INVITATION_LINK).path("groupId", group_id),
        )
    }

    /// Replaces the invitation to a group or community by a new one.
    ///
    /// `POST /instances/{instanceId}/token/{token}/redefine-invitation-link/{groupId}`. Never sent twice.
    ///
    /// Documented in [redefine-invitation-link](https://developer.z-api.io/en/group/redefine-invitation-link),
    /// [redefine-invitation-link](https://developer.z-api.io/group/redefine-invitation-link), [redefine-invitation-link
    /// (earlier edition)](https://developer.z-api.io/group/redefine-invitation-link), [redefine-invitation-link (earlier
    /// edition)](https://developer.z-api.io/en/group/redefine-invitation-link),
    /// [redefine-invitation-link](https://developer.z-api.io/en/communities/redefine-invitation-link),
    /// [redefine-invitation-link](https://developer.z-api.io/communities/redefine-invitation-link),
    /// [redefine-invitation-link (earlier edition)](https://developer.z-api.io/communities/redefine-invitation-link),
    /// [redefine-invitation-link (earlier edition)](https://developer.z-api.io/en/communities/redefine-invitation-link).
    ///
    /// - `group_id`: The id of the group, `120363019502650977-group`, or of the community, digits only.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn redefine_invitation_link(&self, group_id: &str) -> RedefineInvitationLink {
        RedefineInvitationLink(
            Unsent::new(&self.0, &REDEFINE_INVITATION_LINK).path("groupId", group_id),
        )
    }

    /// Joins a group by its invitation.
    ///
    /// `GET /instances/{instanceId}/token/{token}/accept-invite-group`. Never sent twice.
    ///
    /// Documented in [accept-group-invite](https://developer.z-api.io/en/group/accept-group-invite),
    /// [accept-group-invite](https://developer.z-api.io/group/accept-group-invite), [accept-group-invite (earlier
    /// edition)](https://developer.z-api.io/group/accept-group-invite), [accept-group-invite (earlier
    /// edition)](https://developer.z-api.io/en/group/accept-group-invite).
    ///
    /// - `url`: The invitation, the whole address, as it came in a message.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn accept_group_invite(&self, url: &str) -> AcceptGroupInvite {
        AcceptGroupInvite(Unsent::new(&self.0, &ACCEPT_GROUP_INVITE).query("url", url))
    }

    /// Adds members to a group or community.
    ///
    /// Whom WhatsApp does not let the account add can get an invitation instead, with `autoInvite`.
    ///
    /// `POST /instances/{instanceId}/token/{token}/add-participant`. Never sent twice.
    ///
    /// Documented in [add-participant](https://developer.z-api.io/en/group/add-participant),
    /// [add-participant](https://developer.z-api.io/group/add-participant), [add-participant (earlier
    /// edition)](https://developer.z-api.io/group/add-participant), [add-participant (earlier
    /// edition)](https://developer.z-api.io/en/group/add-participant),
    /// [add-community-participant](https://developer.z-api.io/en/communities/add-community-participant),
    /// [add-community-participant](https://developer.z-api.io/communities/add-community-participant),
    /// [add-community-participant (earlier edition)](https://developer.z-api.io/communities/add-community-participant),
    /// [add-community-participant (earlier edition)](https://developer.z-api.io/en/communities/add-community-participant).
    ///
    /// - `body`: Which group or community, and whom to add.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn add_participant(&self, body: types::AddMembersRequest) -> AddParticipant {
        AddParticipant(Unsent::new(&self.0, &ADD_PARTICIPANT).json(&body))
    }

    /// Removes members from a group or community.
    ///
    /// `POST /instances/{instanceId}/token/{token}/remove-participant`. Never sent twice.
    ///
    /// Documented in [remove-participant](https://developer.z-api.io/en/group/remove-participant),
    /// [remove-participant](https://developer.z-api.io/group/remove-participant), [remove-participant (earlier
    /// edition)](https://developer.z-api.io/group/remove-participant), [remove-participant (earlier
    /// edition)](https://developer.z-api.io/en/group/remove-participant),
    /// [remove-community-participant](https://developer.z-api.io/en/communities/remove-community-participant),
    /// [remove-community-participant](https://developer.z-api.io/communities/remove-community-participant),
    /// [remove-participant (earlier edition)](https://developer.z-api.io/communities/remove-participant),
    /// [remove-participant (earlier edition)](https://developer.z-api.io/en/communities/remove-participant).
    ///
    /// - `body`: Which group or community, and which members.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_participant(&self, body: types::MembersRequest) -> RemoveParticipant {
        RemoveParticipant(Unsent::new(&self.0, &REMOVE_PARTICIPANT).json(&body))
    }

    /// Lets in those who want to join a group.
    ///
    /// `POST /instances/{instanceId}/token/{token}/approve-participant`. Never sent twice.
    ///
    /// Documented in [approve-participant](https://developer.z-api.io/en/group/approve-participant),
    /// [approve-participant](https://developer.z-api.io/group/approve-participant), [approve-participant (earlier
    /// edition)](https://developer.z-api.io/group/approve-participant), [approve-participant (earlier
    /// edition)](https://developer.z-api.io/en/group/approve-participant).
    ///
    /// - `body`: Which group, and whom.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn approve_participant(
        &self,
        body: types::GroupMembersRequest,
    ) -> ApproveParticipant {
        ApproveParticipant(Unsent::new(&self.0, &APPROVE_PARTICIPANT).json(&body))
    }

    /// Turns down those who want to join a group.
    ///
    /// `POST /instances/{instanceId}/token/{token}/reject-participant`. Never sent twice.
    ///
    /// Documented in [reject-participant](https://developer.z-api.io/en/group/reject-participant),
    /// [reject-participant](https://developer.z-api.io/group/reject-participant), [reject-participant (earlier
    /// edition)](https://developer.z-api.io/group/reject-participant), [reject-participant (earlier
    /// edition)](https://developer.z-api.io/en/group/reject-participant).
    ///
    /// - `body`: Which group, and whom.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn reject_participant(
        &self,
        body: types::GroupMembersRequest,
    ) -> RejectParticipant {
        RejectParticipant(Unsent::new(&self.0, &REJECT_PARTICIPANT).json(&body))
    }

    /// Makes members of a group or community administrators.
    ///
    /// `POST /instances/{instanceId}/token/{token}/add-admin`. Never sent twice.
    ///
    /// Documented in [add-admin](https://developer.z-api.io/en/group/add-admin),
    /// [add-admin](https://developer.z-api.io/group/add-admin), [add-admin (earlier
    /// edition)](https://developer.z-api.io/group/add-admin), [add-admin (earlier
    /// edition)](https://developer.z-api.io/en/group/add-admin),
    /// [add-community-admin](https://developer.z-api.io/en/communities/add-community-admin),
    /// [add-community-admin](https://developer.z-api.io/communities/add-community-admin), [add-community-admin (earlier
    /// edition)](https://developer.z-api.io/communities/add-community-admin), [add-community-admin (earlier
    /// edition)](https://developer.z-api.io/en/communities/add-community-admin).
    ///
    /// - `body`: Which group or community, and which members.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn add_admin(&self, body: types::MembersRequest) -> AddAdmin {
        AddAdmin(Unsent::new(&self.0, &ADD_ADMIN).json(&body))
    }

    /// Makes administrators of a group or community plain members.
    ///
    /// `POST /instances/{instanceId}/token/{token}/remove-admin`. Never sent twice.
    ///
    /// Documented in [remove-admin](https://developer.z-api.io/en/group/remove-admin),
    /// [remove-admin](https://developer.z-api.io/group/remove-admin), [remove-admin (earlier
    /// edition)](https://developer.z-api.io/group/remove-admin), [remove-admin (earlier
    /// edition)](https://developer.z-api.io/en/group/remove-admin),
    /// [remove-community-admin](https://developer.z-api.io/en/communities/remove-community-admin),
    /// [remove-community-admin](https://developer.z-api.io/communities/remove-community-admin), [remove-admin (earlier
    /// edition)](https://developer.z-api.io/communities/remove-admin), [remove-admin (earlier
    /// edition)](https://developer.z-api.io/en/communities/remove-admin).
    ///
    /// - `body`: Which group or community, and which members.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_admin(&self, body: types::MembersRequest) -> RemoveAdmin {
        RemoveAdmin(Unsent::new(&self.0, &REMOVE_ADMIN).json(&body))
    }

    /// Leaves a group.
    ///
    /// `POST /instances/{instanceId}/token/{token}/leave-group`. Never sent twice.
    ///
    /// Documented in [leave-group](https://developer.z-api.io/en/group/leave-group),
    /// [leave-group](https://developer.z-api.io/group/leave-group), [leave-group (earlier
    /// edition)](https://developer.z-api.io/group/leave-group), [leave-group (earlier
    /// edition)](https://developer.z-api.io/en/group/leave-group).
    ///
    /// - `body`: Which group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn leave_group(&self, body: types::LeaveGroupRequest) -> LeaveGroup {
        LeaveGroup(Unsent::new(&self.0, &LEAVE_GROUP).json(&body))
    }

    /// Renames a group.
    ///
    /// `POST /instances/{instanceId}/token/{token}/update-group-name`. Never sent twice.
    ///
    /// Documented in [update-group-name](https://developer.z-api.io/en/group/update-group-name),
    /// [update-group-name](https://developer.z-api.io/group/update-group-name), [update-group-name (earlier
    /// edition)](https://developer.z-api.io/group/update-group-name), [update-group-name (earlier
    /// edition)](https://developer.z-api.io/en/group/update-group-name).
    ///
    /// - `body`: Which group, and its new name.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_group_name(
        &self,
        body: types::UpdateGroupNameRequest,
    ) -> UpdateGroupName {
        UpdateGroupName(Unsent::new(&self.0, &UPDATE_GROUP_NAME).json(&body))
    }

    /// Sets the picture of a group.
    ///
    /// `POST /instances/{instanceId}/token/{token}/update-group-photo`. Never sent twice.
    ///
    /// Documented in [update-group-photo](https://developer.z-api.io/en/group/update-group-photo),
    /// [update-group-photo](https://developer.z-api.io/group/update-group-photo), [update-group-photo (earlier
    /// edition)](https://developer.z-api.io/group/update-group-photo), [update-group-photo (earlier
    /// edition)](https://developer.z-api.io/en/group/update-group-photo).
    ///
    /// - `body`: Which group, and the picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_group_photo(
        &self,
        body: types::UpdateGroupPhotoRequest,
    ) -> UpdateGroupPhoto {
        UpdateGroupPhoto(Unsent::new(&self.0, &UPDATE_GROUP_PHOTO).json(&body))
    }

    /// Sets the description of a group.
    ///
    /// Only administrators can.
    ///
    /// `POST /instances/{instanceId}/token/{token}/update-group-description`. Never sent twice.
    ///
    /// Documented in [update-group-description](https://developer.z-api.io/en/group/update-group-description),
    /// [update-group-description](https://developer.z-api.io/group/update-group-description), [update-group-description
    /// (earlier edition)](https://developer.z-api.io/group/update-group-description), [update-group-description (earlier
    /// edition)](https://developer.z-api.io/en/group/update-group-description).
    ///
    /// - `body`: Which group, and its new description.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_group_description(
        &self,
        body: types::UpdateGroupDescriptionRequest,
    ) -> UpdateGroupDescription {
        UpdateGroupDescription(
            Unsent::new(&self.0, &UPDATE_GROUP_DESCRIPTION).json(&body),
        )
    }

    /// Sets what only the administrators of a group may do.
    ///
    /// Only administrators can.
    ///
    /// `POST /instances/{instanceId}/token/{token}/update-group-settings`. Never sent twice.
    ///
    /// Documented in [update-group-settings](https://developer.z-api.io/en/group/update-group-settings),
    /// [update-group-settings](https://developer.z-api.io/group/update-group-settings), [update-group-settings (earlier
    /// edition)](https://developer.z-api.io/group/update-group-settings), [update-group-settings (earlier
    /// edition)](https://developer.z-api.io/en/group/update-group-settings).
    ///
    /// - `body`: Which group, and its settings.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_group_settings(
        &self,
        body: types::UpdateGroupSettingsRequest,
    ) -> UpdateGroupSettings {
        UpdateGroupSettings(Unsent::new(&self.0, &UPDATE_GROUP_SETTINGS).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Groups::get_groups`].
    pub struct GetGroups -> Vec<types::Chat> as value
}

wagate_client::paged! { GetGroups -> types::Chat as page("pageSize", "page", 1) }

impl GetGroups {
    /// The number of the page; the first is 1.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", page))
    }

    /// How many items a page holds.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.query("pageSize", page_size))
    }
}

wagate_client::operation! {
    /// The request of [`Groups::create_group`].
    pub struct CreateGroup -> types::CreatedGroup as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_metadata`].
    pub struct GetGroupMetadata -> Option<types::GroupMetadata> as lookup
}

wagate_client::operation! {
    /// The request of [`Groups::get_light_group_metadata`].
    pub struct GetLightGroupMetadata -> Option<types::GroupMetadata> as lookup
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_invitation_metadata`].
    pub struct GetGroupInvitationMetadata -> Option<types::GroupMetadata> as lookup
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_invitation_link`].
    pub struct GetGroupInvitationLink -> types::InvitationLink as value
}

wagate_client::operation! {
    /// The request of [`Groups::redefine_invitation_link`].
    pub struct RedefineInvitationLink -> types::NewInvitationLink as value
}

wagate_client::operation! {
    /// The request of [`Groups::accept_group_invite`].
    pub struct AcceptGroupInvite -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::add_participant`].
    pub struct AddParticipant -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::remove_participant`].
    pub struct RemoveParticipant -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::approve_participant`].
    pub struct ApproveParticipant -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::reject_participant`].
    pub struct RejectParticipant -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::add_admin`].
    pub struct AddAdmin -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::remove_admin`].
    pub struct RemoveAdmin -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::leave_group`].
    pub struct LeaveGroup -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::update_group_name`].
    pub struct UpdateGroupName -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::update_group_photo`].
    pub struct UpdateGroupPhoto -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::update_group_description`].
    pub struct UpdateGroupDescription -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::update_group_settings`].
    pub struct UpdateGroupSettings -> types::ActionResult as value
}

pub(crate) static GET_GROUPS: Operation<'static> = API
    .get("getGroups", "/instances/{instanceId}/token/{token}/groups")
    .failures(&[&["error"]]);

pub(crate) static CREATE_GROUP: Operation<'static> = API
    .post("createGroup", "/instances/{instanceId}/token/{token}/create-group")
    .failures(&[&["error"]]);

pub(crate) static GET_GROUP_METADATA: Operation<'static> = API
    .get(
        "getGroupMetadata",
        "/instances/{instanceId}/token/{token}/group-metadata/{phone}",
    )
    .failures(&[&["error"]]);

pub(crate) static GET_LIGHT_GROUP_METADATA: Operation<'static> = API
    .get(
        "getLightGroupMetadata",
        "/instances/{instanceId}/token/{token}/light-group-metadata/{phone}",
    )
    .failures(&[&["error"]]);

pub(crate) static GET_GROUP_INVITATION_METADATA: Operation<'static> = API
    .get(
        "getGroupInvitationMetadata",
        "/instances/{instanceId}/token/{token}/group-invitation-metadata",
    )
    .failures(&[&["error"]]);

pub(crate) static GET_GROUP_INVITATION_LINK: Operation<'static> = API
    .get(
        "getGroupInvitationLink",
        "/instances/{instanceId}/token/{token}/group-invitation-link/{groupId}",
    )
    .failures(&[&["error"]]);

pub(crate) static REDEFINE_INVITATION_LINK: Operation<'static> = API
    .post(
        "redefineInvitationLink",
        "/instances/{instanceId}/token/{token}/redefine-invitation-link/{groupId}",
    )
    .failures(&[&["error"]]);

pub(crate) static ACCEPT_GROUP_INVITE: Operation<'static> = API
    .get(
        "acceptGroupInvite",
        "/instances/{instanceId}/token/{token}/accept-invite-group",
    )
    .idempotent(false)
    .failures(&[&["error"]]);

pub(crate) static ADD_PARTICIPANT: Operation<'static> = API
    .post("addParticipant", "/instances/{instanceId}/token/{token}/add-participant")
    .failures(&[&["error"]]);

pub(crate) static REMOVE_PARTICIPANT: Operation<'static> = API
    .post(
        "removeParticipant",
        "/instances/{instanceId}/token/{token}/remove-participant",
    )
    .failures(&[&["error"]]);

pub(crate) static APPROVE_PARTICIPANT: Operation<'static> = API
    .post(
        "approveParticipant",
        "/instances/{instanceId}/token/{token}/approve-participant",
    )
    .failures(&[&["error"]]);

pub(crate) static REJECT_PARTICIPANT: Operation<'static> = API
    .post(
        "rejectParticipant",
        "/instances/{instanceId}/token/{token}/reject-participant",
    )
    .failures(&[&["error"]]);

pub(crate) static ADD_ADMIN: Operation<'static> = API
    .post("addAdmin", "/instances/{instanceId}/token/{token}/add-admin")
    .failures(&[&["error"]]);

pub(crate) static REMOVE_ADMIN: Operation<'static> = API
    .post("removeAdmin", "/instances/{instanceId}/token/{token}/remove-admin")
    .failures(&[&["error"]]);

pub(crate) static LEAVE_GROUP: Operation<'static> = API
    .post("leaveGroup", "/instances/{instanceId}/token/{token}/leave-group")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_NAME: Operation<'static> = API
    .post("updateGroupName", "/instances/{instanceId}/token/{token}/update-group-name")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_PHOTO: Operation<'static> = API
    .post("updateGroupPhoto", "/instances/{instanceId}/token/{token}/update-group-photo")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_DESCRIPTION: Operation<'static> = API
    .post(
        "updateGroupDescription",
        "/instances/{instanceId}/token/{token}/update-group-description",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_SETTINGS: Operation<'static> = API
    .post(
        "updateGroupSettings",
        "/instances/{instanceId}/token/{token}/update-group-settings",
    )
    .failures(&[&["error"]]);
