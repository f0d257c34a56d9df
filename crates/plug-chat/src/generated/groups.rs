// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: Groups, their members and settings.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Groups, their members and settings.
///
/// Reached by [`Client::groups`](crate::Client::groups).
///
/// ```no_run
/// # async fn example(client: wagate_plug_chat::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.groups().get_group_metadata("120363019502650977-group").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Groups(pub(crate) Core);

impl Groups {
    /// Creates a group.
    ///
    /// The picture is set afterwards, with `updateGroupPhoto`.
    ///
    /// `POST /api/whatsapp/create-group`. Never sent twice.
    ///
    /// Documented in [create-group](https://plug-chat-docs.vercel.app/group/create-group),
    /// [introduction](https://plug-chat-docs.vercel.app/group/introduction).
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

    /// Looks up a group and its members.
    ///
    /// `GET /api/whatsapp/group-metadata/{phone}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [metadata-group](https://plug-chat-docs.vercel.app/group/metadata-group).
    ///
    /// - `phone`: The id of the group: digits and `-group`; or, of groups from before November 2021, the number of the
    ///   creator, a hyphen and the time of the creation.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty. A failure that the gateway tells with a success status is one as well.
    #[inline]
    pub fn get_group_metadata(&self, phone: &str) -> GetGroupMetadata {
        GetGroupMetadata(Unsent::new(&self.0, &GET_GROUP_METADATA).path("phone", phone))
    }

    /// Looks up the group that an invitation leads to.
    ///
    /// `GET /api/whatsapp/group-invitation-metadata`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [group-invitation-metadata](https://plug-chat-docs.vercel.app/group/group-invitation-metadata).
    ///
    /// - `url`: The address that invites to the group.
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

    /// Adds members to a group.
    ///
    /// `POST /api/whatsapp/add-participant`. Never sent twice.
    ///
    /// Documented in [add-participant](https://plug-chat-docs.vercel.app/group/add-participant).
    ///
    /// - `body`: The group, and whom to add.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn add_participant(&self, body: types::GroupMembersRequest) -> AddParticipant {
        AddParticipant(Unsent::new(&self.0, &ADD_PARTICIPANT).json(&body))
    }

    /// Removes members from a group.
    ///
    /// `POST /api/whatsapp/remove-participant`. Never sent twice.
    ///
    /// Documented in [remove-participant](https://plug-chat-docs.vercel.app/group/remove-participant).
    ///
    /// - `body`: The group, and whom to remove.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_participant(
        &self,
        body: types::GroupMembersRequest,
    ) -> RemoveParticipant {
        RemoveParticipant(Unsent::new(&self.0, &REMOVE_PARTICIPANT).json(&body))
    }

    /// Makes members of a group administrators.
    ///
    /// `POST /api/whatsapp/add-admin`. Never sent twice.
    ///
    /// Documented in [add-admin](https://plug-chat-docs.vercel.app/group/add-admin).
    ///
    /// - `body`: The group, and who becomes an administrator.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn add_admin(&self, body: types::GroupMembersRequest) -> AddAdmin {
        AddAdmin(Unsent::new(&self.0, &ADD_ADMIN).json(&body))
    }

    /// Makes administrators of a group plain members.
    ///
    /// `POST /api/whatsapp/remove-admin`. Never sent twice.
    ///
    /// Documented in [remove-admin](https://plug-chat-docs.vercel.app/group/remove-admin).
    ///
    /// - `body`: The group, and who is no longer an administrator.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_admin(&self, body: types::GroupMembersRequest) -> RemoveAdmin {
        RemoveAdmin(Unsent::new(&self.0, &REMOVE_ADMIN).json(&body))
    }

    /// Leaves a group.
    ///
    /// `POST /api/whatsapp/leave-group`. Never sent twice.
    ///
    /// Documented in [leave-group](https://plug-chat-docs.vercel.app/group/leave-group).
    ///
    /// - `body`: The group.
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
    /// `POST /api/whatsapp/update-group-name`. Never sent twice.
    ///
    /// Documented in [update-group-name](https://plug-chat-docs.vercel.app/group/update-group-name).
    ///
    /// - `body`: The group and its new name.
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

    /// Changes the picture of a group.
    ///
    /// `POST /api/whatsapp/update-group-photo`. Never sent twice.
    ///
    /// Documented in [update-group-photo](https://plug-chat-docs.vercel.app/group/update-group-photo).
    ///
    /// - `body`: The group and its new picture.
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

    /// Changes the description of a group.
    ///
    /// Only administrators can.
    ///
    /// `POST /api/whatsapp/update-group-description`. Never sent twice.
    ///
    /// Documented in [update-group-description](https://plug-chat-docs.vercel.app/group/update-group-description).
    ///
    /// - `body`: The group and its new description.
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

    /// Changes what the members of a group may do.
    ///
    /// Only administrators can.
    ///
    /// `POST /api/whatsapp/update-group-settings`. Never sent twice.
    ///
    /// Documented in [update-group-settings](https://plug-chat-docs.vercel.app/group/update-group-settings).
    ///
    /// - `body`: The group and its settings.
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
    /// The request of [`Groups::create_group`].
    pub struct CreateGroup -> types::CreatedGroup as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_metadata`].
    pub struct GetGroupMetadata -> Option<types::GroupMetadata> as lookup
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_invitation_metadata`].
    pub struct GetGroupInvitationMetadata -> Option<types::GroupMetadata> as lookup
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

pub(crate) static CREATE_GROUP: Operation<'static> = API
    .post("createGroup", "/api/whatsapp/create-group")
    .failures(&[&["error"]]);

pub(crate) static GET_GROUP_METADATA: Operation<'static> = API
    .get("getGroupMetadata", "/api/whatsapp/group-metadata/{phone}")
    .failures(&[&["error"]]);

pub(crate) static GET_GROUP_INVITATION_METADATA: Operation<'static> = API
    .get("getGroupInvitationMetadata", "/api/whatsapp/group-invitation-metadata")
    .failures(&[&["error"]]);

pub(crate) static ADD_PARTICIPANT: Operation<'static> = API
    .post("addParticipant", "/api/whatsapp/add-participant")
    .failures(&[&["error"]]);

pub(crate) static REMOVE_PARTICIPANT: Operation<'static> = API
    .post("removeParticipant", "/api/whatsapp/remove-participant")
    .failures(&[&["error"]]);

pub(crate) static ADD_ADMIN: Operation<'static> = API
    .post("addAdmin", "/api/whatsapp/add-admin")
    .failures(&[&["error"]]);

pub(crate) static REMOVE_ADMIN: Operation<'static> = API
    .post("removeAdmin", "/api/whatsapp/remove-admin")
    .failures(&[&["error"]]);

pub(crate) static LEAVE_GROUP: Operation<'static> = API
    .post("leaveGroup", "/api/whatsapp/leave-group")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_NAME: Operation<'static> = API
    .post("updateGroupName", "/api/whatsapp/update-group-name")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_PHOTO: Operation<'static> = API
    .post("updateGroupPhoto", "/api/whatsapp/update-group-photo")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_DESCRIPTION: Operation<'static> = API
    .post("updateGroupDescription", "/api/whatsapp/update-group-description")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_SETTINGS: Operation<'static> = API
    .post("updateGroupSettings", "/api/whatsapp/update-group-settings")
    .failures(&[&["error"]]);
