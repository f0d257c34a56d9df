// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Group chats, their members and settings.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent, Upload};
use super::client::API;
use super::types;

/// Group chats, their members and settings.
///
/// Reached by [`Client::groups`](crate::Client::groups).
#[derive(Debug, Clone)]
pub struct Groups(pub(crate) Core);

impl Groups {
    /// Creates a group.
    ///
    /// The docs advise one group in 5 minutes at most, and warn that WhatsApp may block the account where a number does
    /// not exist.
    ///
    /// `POST /waInstance{idInstance}/createGroup/{apiTokenInstance}`. Never sent twice. At most once a second.
    ///
    /// Documented in [CreateGroup](https://green-api.com/en/docs/api/groups/CreateGroup/), [CreateGroup (earlier
    /// edition)](https://green-api.com/en/docs/api/groups/CreateGroup/).
    ///
    /// - `body`: The name and the members.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to a WhatsApp account.
    ///   After a start, a few seconds of patience help.
    /// - 500: WhatsApp does not let the account create groups for now, or a chat of the list is a group.
    #[inline]
    pub fn create_group(&self, body: types::CreateGroupRequest) -> CreateGroup {
        CreateGroup(Unsent::new(&self.0, &CREATE_GROUP).json(&body))
    }

    /// Renames a group.
    ///
    /// `POST /waInstance{idInstance}/updateGroupName/{apiTokenInstance}`. Never sent twice. At most once a second.
    ///
    /// Documented in [UpdateGroupName](https://green-api.com/en/docs/api/groups/UpdateGroupName/), [UpdateGroupName
    /// (earlier edition)](https://green-api.com/en/docs/api/groups/UpdateGroupName/).
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

    /// Looks up a group, its members and settings.
    ///
    /// The call reads and changes nothing, so it may be repeated. A group that the account may not see, or that does not
    /// exist, may be answered with status 200 and a text alone, `Error: forbidden` for example; that is an error for
    /// clients.
    ///
    /// `POST /waInstance{idInstance}/getGroupData/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most once a second.
    ///
    /// Documented in [GetGroupData](https://green-api.com/en/docs/api/groups/GetGroupData/).
    ///
    /// - `body`: Which group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_group_data(&self, body: types::GroupRequest) -> GetGroupData {
        GetGroupData(Unsent::new(&self.0, &GET_GROUP_DATA).json(&body))
    }

    /// Adds a member to a group.
    ///
    /// The account must be an administrator of the group. A member who could not be added is answered with status 200, and
    /// `addParticipant` false; where there is no such member or group, that may take more than a minute.
    ///
    /// `POST /waInstance{idInstance}/addGroupParticipant/{apiTokenInstance}`. Never sent twice. At most 10 times a second.
    ///
    /// Documented in [AddGroupParticipant](https://green-api.com/en/docs/api/groups/AddGroupParticipant/).
    ///
    /// - `body`: Which group, and whom to add.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn add_group_participant(
        &self,
        body: types::GroupParticipantRequest,
    ) -> AddGroupParticipant {
        AddGroupParticipant(Unsent::new(&self.0, &ADD_GROUP_PARTICIPANT).json(&body))
    }

    /// Removes a member from a group.
    ///
    /// `POST /waInstance{idInstance}/removeGroupParticipant/{apiTokenInstance}`. Never sent twice. At most 10 times a
    /// second.
    ///
    /// Documented in [RemoveGroupParticipant](https://green-api.com/en/docs/api/groups/RemoveGroupParticipant/),
    /// [RemoveGroupParticipant (earlier edition)](https://green-api.com/en/docs/api/groups/RemoveGroupParticipant/).
    ///
    /// - `body`: Which group, and whom to remove.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_group_participant(
        &self,
        body: types::GroupParticipantRequest,
    ) -> RemoveGroupParticipant {
        RemoveGroupParticipant(
            Unsent::new(&self.0, &REMOVE_GROUP_PARTICIPANT).json(&body),
        )
    }

    /// Makes a member an administrator of a group.
    ///
    /// A failure comes with status 200 and says why in `error`.
    ///
    /// `POST /waInstance{idInstance}/setGroupAdmin/{apiTokenInstance}`. Never sent twice. At most 10 times a second.
    ///
    /// Documented in [SetGroupAdmin](https://green-api.com/en/docs/api/groups/SetGroupAdmin/).
    ///
    /// - `body`: Which group, and which member.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to a WhatsApp account.
    ///   After a start, a few seconds of patience help.
    #[inline]
    pub fn set_group_admin(
        &self,
        body: types::GroupParticipantRequest,
    ) -> SetGroupAdmin {
        SetGroupAdmin(Unsent::new(&self.0, &SET_GROUP_ADMIN).json(&body))
    }

    /// Takes the rights of an administrator from a member of a group.
    ///
    /// A wrong group, or a number that is not in it, is answered with status 200, and `removeAdmin` false.
    ///
    /// `POST /waInstance{idInstance}/removeAdmin/{apiTokenInstance}`. Never sent twice. At most 10 times a second.
    ///
    /// Documented in [RemoveAdmin](https://green-api.com/en/docs/api/groups/RemoveAdmin/).
    ///
    /// - `body`: Which group, and which member.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to a WhatsApp account.
    ///   After a start, a few seconds of patience help.
    #[inline]
    pub fn remove_admin(&self, body: types::GroupParticipantRequest) -> RemoveAdmin {
        RemoveAdmin(Unsent::new(&self.0, &REMOVE_ADMIN).json(&body))
    }

    /// Gives a group another picture.
    ///
    /// A wrong group is answered with status 200, and `setGroupPicture` false.
    ///
    /// `POST /waInstance{idInstance}/setGroupPicture/{apiTokenInstance}`. Never sent twice. At most once a second.
    ///
    /// Documented in [SetGroupPicture](https://green-api.com/en/docs/api/groups/SetGroupPicture/).
    ///
    /// - `body`: Which group, and its picture.
    /// - `file`: The file that goes with it.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The request does not have the right form, the file is empty, or has another media type than JPEG; or the
    ///   instance is starting, or is not linked to a WhatsApp account. After a start, a few seconds of patience help.
    #[inline]
    pub fn set_group_picture(
        &self,
        body: types::GroupPictureRequest,
        file: Upload,
    ) -> SetGroupPicture {
        SetGroupPicture(
            Unsent::new(&self.0, &SET_GROUP_PICTURE).multipart(&body, "file", file),
        )
    }

    /// Takes the account out of a group.
    ///
    /// `POST /waInstance{idInstance}/leaveGroup/{apiTokenInstance}`. Never sent twice. At most 10 times a second.
    ///
    /// Documented in [LeaveGroup](https://green-api.com/en/docs/api/groups/LeaveGroup/).
    ///
    /// - `body`: Which group.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well. Beside them:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to a WhatsApp account.
    ///   After a start, a few seconds of patience help.
    #[inline]
    pub fn leave_group(&self, body: types::GroupRequest) -> LeaveGroup {
        LeaveGroup(Unsent::new(&self.0, &LEAVE_GROUP).json(&body))
    }

    /// Changes who may write in a group and who may edit it.
    ///
    /// A setting that has its value already stays as it is, without an error. A wrong group, or a lack of rights, is
    /// answered with status 200, and `updateGroupSettings` false. The vendor calls the method a beta version.
    ///
    /// `POST /waInstance{idInstance}/updateGroupSettings/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [UpdateGroupSettings](https://green-api.com/en/docs/api/groups/UpdateGroupSettings/),
    /// [UpdateGroupSettings (earlier edition)](https://green-api.com/en/docs/api/groups/UpdateGroupSettings/).
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
    /// The request of [`Groups::create_group`].
    pub struct CreateGroup -> types::CreatedGroup as value
}

wagate_client::operation! {
    /// The request of [`Groups::update_group_name`].
    pub struct UpdateGroupName -> types::UpdateGroupNameResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_data`].
    pub struct GetGroupData -> Option<types::GroupData> as lookup
}

wagate_client::operation! {
    /// The request of [`Groups::add_group_participant`].
    pub struct AddGroupParticipant -> types::AddGroupParticipantResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::remove_group_participant`].
    pub struct RemoveGroupParticipant -> types::RemoveGroupParticipantResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::set_group_admin`].
    pub struct SetGroupAdmin -> types::SetGroupAdminResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::remove_admin`].
    pub struct RemoveAdmin -> types::RemoveAdminResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::set_group_picture`].
    pub struct SetGroupPicture -> types::GroupPicture as value
}

wagate_client::operation! {
    /// The request of [`Groups::leave_group`].
    pub struct LeaveGroup -> types::LeaveGroupResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::update_group_settings`].
    pub struct UpdateGroupSettings -> types::UpdateGroupSettingsResult as value
}

pub(crate) static CREATE_GROUP: Operation<'static> = API
    .post("createGroup", "/waInstance{idInstance}/createGroup/{apiTokenInstance}")
    .interval(Duration::from_millis(1000))
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_NAME: Operation<'static> = API
    .post(
        "updateGroupName",
        "/waInstance{idInstance}/updateGroupName/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000))
    .failures(&[&["error"]]);

pub(crate) static GET_GROUP_DATA: Operation<'static> = API
    .post("getGroupData", "/waInstance{idInstance}/getGroupData/{apiTokenInstance}")
    .idempotent(true)
    .interval(Duration::from_millis(1000));

pub(crate) static ADD_GROUP_PARTICIPANT: Operation<'static> = API
    .post(
        "addGroupParticipant",
        "/waInstance{idInstance}/addGroupParticipant/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(100))
    .failures(&[&["error"]]);

pub(crate) static REMOVE_GROUP_PARTICIPANT: Operation<'static> = API
    .post(
        "removeGroupParticipant",
        "/waInstance{idInstance}/removeGroupParticipant/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(100))
    .failures(&[&["error"]]);

pub(crate) static SET_GROUP_ADMIN: Operation<'static> = API
    .post("setGroupAdmin", "/waInstance{idInstance}/setGroupAdmin/{apiTokenInstance}")
    .interval(Duration::from_millis(100))
    .failures(&[&["error"]]);

pub(crate) static REMOVE_ADMIN: Operation<'static> = API
    .post("removeAdmin", "/waInstance{idInstance}/removeAdmin/{apiTokenInstance}")
    .interval(Duration::from_millis(100))
    .failures(&[&["error"]]);

pub(crate) static SET_GROUP_PICTURE: Operation<'static> = API
    .post(
        "setGroupPicture",
        "/waInstance{idInstance}/setGroupPicture/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000))
    .failures(&[&["error"]]);

pub(crate) static LEAVE_GROUP: Operation<'static> = API
    .post("leaveGroup", "/waInstance{idInstance}/leaveGroup/{apiTokenInstance}")
    .interval(Duration::from_millis(100))
    .failures(&[&["error"]]);

pub(crate) static UPDATE_GROUP_SETTINGS: Operation<'static> = API
    .post(
        "updateGroupSettings",
        "/waInstance{idInstance}/updateGroupSettings/{apiTokenInstance}",
    )
    .failures(&[&["error"]]);
