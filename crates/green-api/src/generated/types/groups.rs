// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `groups`.

/// What came of adding a member.
///
/// Documented in `green-api/groups/AddGroupParticipant.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `add_participant` is no `Err`: look at it"]
#[non_exhaustive]
pub struct AddGroupParticipantResult {
    /// Whether the member was added; false where the account is no administrator, the number is not in its phone book, or
    /// is in the group already.
    #[cfg_attr(feature = "schemars", schemars(rename = "addParticipant"))]
    pub add_participant: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { AddGroupParticipantResult {
    add_participant: "addParticipant" as Optional,
} }

/// The group to create.
///
/// Documented in `green-api/groups/CreateGroup.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateGroupRequest {
    /// The name of the group, up to 100 characters.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupName"))]
    pub group_name: String,
    /// The members, each as the number with country code followed by `@c.us`; a group among them is an error.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatIds"))]
    pub chat_ids: Vec<wagate_client::ChatId>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { CreateGroupRequest {
    group_name: "groupName" as Required,
    chat_ids: "chatIds" as Required,
} }

impl CreateGroupRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        group_name: impl Into<String>,
        chat_ids: Vec<wagate_client::ChatId>,
    ) -> Self {
        Self {
            group_name: group_name.into(),
            chat_ids,
            wire: wagate_client::Wire::default(),
        }
    }
}

/// What came of creating a group.
///
/// Documented in `green-api/groups/CreateGroup.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `created` is no `Err`: look at it"]
#[non_exhaustive]
pub struct CreatedGroup {
    /// Whether the group was created.
    pub created: Option<bool>,
    /// The id of the group, digits and `@g.us`; the old form has the number of the creator, a hyphen and the UNIX time of
    /// the creation.
    #[cfg_attr(feature = "schemars", schemars(rename = "chatId"))]
    pub chat_id: Option<String>,
    /// The address that invites to the group.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupInviteLink"))]
    pub group_invite_link: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { CreatedGroup {
    created: "created" as Optional,
    chat_id: "chatId" as Optional,
    group_invite_link: "groupInviteLink" as Optional,
} }

/// A group, its members and settings.
///
/// Documented in `green-api/groups/GetGroupData.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupData {
    /// The id of the group, which ends in `@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupId"))]
    pub group_id: Option<String>,
    /// The id of the owner, such as `11001234567@c.us`.
    pub owner: Option<String>,
    /// The name of the group.
    pub subject: Option<String>,
    /// When the group was created, as UNIX time in seconds.
    pub creation: Option<i64>,
    /// The members.
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            schema_with = "wagate_client::schema::list::<GroupParticipant>"
        )
    )]
    pub participants: Vec<GroupParticipant>,
    /// When the group was last renamed, as UNIX time in seconds.
    #[cfg_attr(feature = "schemars", schemars(rename = "subjectTime"))]
    pub subject_time: Option<i64>,
    /// The id of the member who gave the name.
    #[cfg_attr(feature = "schemars", schemars(rename = "subjectOwner"))]
    pub subject_owner: Option<String>,
    /// The address that invites to the group; empty where the account is neither administrator nor owner.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupInviteLink"))]
    pub group_invite_link: Option<String>,
    /// How long messages live, in seconds; 0 where they stay.
    #[cfg_attr(feature = "schemars", schemars(rename = "ephemeralExpiration"))]
    pub ephemeral_expiration: Option<i64>,
    /// Whether members who are no administrators may edit the group.
    #[cfg_attr(
        feature = "schemars",
        schemars(rename = "allowParticipantsEditGroupSettings")
    )]
    pub allow_participants_edit_group_settings: Option<bool>,
    /// Whether members who are no administrators may write.
    #[cfg_attr(feature = "schemars", schemars(rename = "allowParticipantsSendMessages"))]
    pub allow_participants_send_messages: Option<bool>,
    /// Whether members who are no administrators may add others.
    #[cfg_attr(feature = "schemars", schemars(rename = "allowParticipantsAddMembers"))]
    pub allow_participants_add_members: Option<bool>,
    /// Whether this is a community.
    #[cfg_attr(feature = "schemars", schemars(rename = "isCommunity"))]
    pub is_community: Option<bool>,
    /// Whether this is the group for the announcements of a community.
    #[cfg_attr(feature = "schemars", schemars(rename = "isCommunityAnnounce"))]
    pub is_community_announce: Option<bool>,
    /// How many members there are.
    pub size: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GroupData {
    group_id: "groupId" as Optional,
    owner: "owner" as Optional,
    subject: "subject" as Optional,
    creation: "creation" as Optional,
    participants: "participants" as List,
    subject_time: "subjectTime" as Optional,
    subject_owner: "subjectOwner" as Optional,
    group_invite_link: "groupInviteLink" as Optional,
    ephemeral_expiration: "ephemeralExpiration" as Optional,
    allow_participants_edit_group_settings: "allowParticipantsEditGroupSettings" as Optional,
    allow_participants_send_messages: "allowParticipantsSendMessages" as Optional,
    allow_participants_add_members: "allowParticipantsAddMembers" as Optional,
    is_community: "isCommunity" as Optional,
    is_community_announce: "isCommunityAnnounce" as Optional,
    size: "size" as Optional,
} }

/// A member of a group.
///
/// Documented in `green-api/groups/GetGroupData.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupParticipant {
    /// The id of the member, such as `79001234568@c.us`.
    pub id: Option<String>,
    /// The linked id of the member, such as `78714469634134@lid`.
    pub lid: Option<String>,
    /// Whether the member is an administrator.
    #[cfg_attr(feature = "schemars", schemars(rename = "isAdmin"))]
    pub is_admin: Option<bool>,
    /// Whether the member is an administrator of the higher kind; in the examples that is the owner of the group.
    #[cfg_attr(feature = "schemars", schemars(rename = "isSuperAdmin"))]
    pub is_super_admin: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GroupParticipant {
    id: "id" as Optional,
    lid: "lid" as Optional,
    is_admin: "isAdmin" as Optional,
    is_super_admin: "isSuperAdmin" as Optional,
} }

/// Which member of which group is meant.
///
/// Documented in `green-api/groups/AddGroupParticipant.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupParticipantRequest {
    /// The id of the group, which ends in `@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupId"))]
    pub group_id: wagate_client::ChatId,
    /// The member, as the number with country code followed by `@c.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "participantChatId"))]
    pub participant_chat_id: wagate_client::ChatId,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GroupParticipantRequest {
    group_id: "groupId" as Required,
    participant_chat_id: "participantChatId" as Required,
} }

impl GroupParticipantRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        group_id: impl Into<wagate_client::ChatId>,
        participant_chat_id: impl Into<wagate_client::ChatId>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            participant_chat_id: participant_chat_id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// What came of setting the picture of a group.
///
/// Documented in `green-api/groups/SetGroupPicture.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `set_group_picture` is no `Err`: look at it"]
#[non_exhaustive]
pub struct GroupPicture {
    /// Whether the picture was set.
    #[cfg_attr(feature = "schemars", schemars(rename = "setGroupPicture"))]
    pub set_group_picture: Option<bool>,
    /// The address of the new picture; null where it was not set.
    #[cfg_attr(feature = "schemars", schemars(rename = "urlAvatar"))]
    pub url_avatar: Option<String>,
    /// Why the picture was not set, `Timed Out` for a wrong group; empty where it was.
    pub reason: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GroupPicture {
    set_group_picture: "setGroupPicture" as Optional,
    url_avatar: "urlAvatar" as Optional,
    reason: "reason" as Optional,
} }

/// A picture for a group.
///
/// Documented in `green-api/groups/SetGroupPicture.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupPictureRequest {
    /// The id of the group, which ends in `@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupId"))]
    pub group_id: wagate_client::ChatId,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GroupPictureRequest {
    group_id: "groupId" as Required,
} }

impl GroupPictureRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(group_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            group_id: group_id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// Which group is meant.
///
/// Documented in `green-api/groups/GetGroupData.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupRequest {
    /// The id of the group, which ends in `@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupId"))]
    pub group_id: wagate_client::ChatId,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { GroupRequest {
    group_id: "groupId" as Required,
} }

impl GroupRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(group_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            group_id: group_id.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// What came of leaving a group; one of the two fields is there.
///
/// Documented in `green-api/groups/LeaveGroup.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `leave_group` is no `Err`: look at it"]
#[non_exhaustive]
pub struct LeaveGroupResult {
    /// Whether the account left; where it was an ordinary member.
    #[cfg_attr(feature = "schemars", schemars(rename = "leaveGroup"))]
    pub leave_group: Option<bool>,
    /// Whether the account left; where it was an administrator.
    #[cfg_attr(feature = "schemars", schemars(rename = "removeAdmin"))]
    pub remove_admin: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { LeaveGroupResult {
    leave_group: "leaveGroup" as Optional,
    remove_admin: "removeAdmin" as Optional,
} }

/// What came of taking the rights of an administrator.
///
/// Documented in `green-api/groups/RemoveAdmin.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `remove_admin` is no `Err`: look at it"]
#[non_exhaustive]
pub struct RemoveAdminResult {
    /// Whether the rights were taken; false where the group is wrong or the number is not in it.
    #[cfg_attr(feature = "schemars", schemars(rename = "removeAdmin"))]
    pub remove_admin: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { RemoveAdminResult {
    remove_admin: "removeAdmin" as Optional,
} }

/// What came of removing a member.
///
/// Documented in `green-api/groups/RemoveGroupParticipant.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `remove_participant` is no `Err`: look at it"]
#[non_exhaustive]
pub struct RemoveGroupParticipantResult {
    /// Whether the member was removed.
    #[cfg_attr(feature = "schemars", schemars(rename = "removeParticipant"))]
    pub remove_participant: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { RemoveGroupParticipantResult {
    remove_participant: "removeParticipant" as Optional,
} }

/// What came of making a member an administrator. A failure has `error` as well.
///
/// Documented in `green-api/groups/SetGroupAdmin.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `set_group_admin` is no `Err`: look at it"]
#[non_exhaustive]
pub struct SetGroupAdminResult {
    /// Whether the member is an administrator.
    #[cfg_attr(feature = "schemars", schemars(rename = "setGroupAdmin"))]
    pub set_group_admin: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { SetGroupAdminResult {
    set_group_admin: "setGroupAdmin" as Optional,
} }

/// A group and its new name.
///
/// Documented in `green-api/groups/UpdateGroupName.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateGroupNameRequest {
    /// The id of the group, which ends in `@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupId"))]
    pub group_id: wagate_client::ChatId,
    /// The new name.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupName"))]
    pub group_name: String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { UpdateGroupNameRequest {
    group_id: "groupId" as Required,
    group_name: "groupName" as Required,
} }

impl UpdateGroupNameRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(
        group_id: impl Into<wagate_client::ChatId>,
        group_name: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_name: group_name.into(),
            wire: wagate_client::Wire::default(),
        }
    }
}

/// What came of renaming a group.
///
/// Documented in `green-api/groups/UpdateGroupName.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `update_group_name` is no `Err`: look at it"]
#[non_exhaustive]
pub struct UpdateGroupNameResult {
    /// Whether the group was renamed.
    #[cfg_attr(feature = "schemars", schemars(rename = "updateGroupName"))]
    pub update_group_name: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { UpdateGroupNameResult {
    update_group_name: "updateGroupName" as Optional,
} }

/// A group and its settings. A setting that is left out is taken to stay.
///
/// Documented in `green-api/groups/UpdateGroupSettings.md`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateGroupSettingsRequest {
    /// The id of the group, which ends in `@g.us`.
    #[cfg_attr(feature = "schemars", schemars(rename = "groupId"))]
    pub group_id: wagate_client::ChatId,
    /// Whether members who are no administrators may edit the name, picture, description and timer of the group, and pin
    /// messages.
    #[cfg_attr(
        feature = "schemars",
        schemars(rename = "allowParticipantsEditGroupSettings")
    )]
    pub allow_participants_edit_group_settings: Option<bool>,
    /// Whether members who are no administrators may write.
    #[cfg_attr(feature = "schemars", schemars(rename = "allowParticipantsSendMessages"))]
    pub allow_participants_send_messages: Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { UpdateGroupSettingsRequest {
    group_id: "groupId" as Required,
    allow_participants_edit_group_settings: "allowParticipantsEditGroupSettings" as Optional,
    allow_participants_send_messages: "allowParticipantsSendMessages" as Optional,
} }

impl UpdateGroupSettingsRequest {
    /// With what the gateway demands.
    #[must_use]
    pub fn new(group_id: impl Into<wagate_client::ChatId>) -> Self {
        Self {
            group_id: group_id.into(),
            allow_participants_edit_group_settings: None,
            allow_participants_send_messages: None,
            wire: wagate_client::Wire::default(),
        }
    }

    /// Sets `allowParticipantsEditGroupSettings`.
    #[must_use]
    pub fn allow_participants_edit_group_settings(
        mut self,
        allow_participants_edit_group_settings: bool,
    ) -> Self {
        self.allow_participants_edit_group_settings = Some(
            allow_participants_edit_group_settings,
        );
        self
    }

    /// Sets `allowParticipantsSendMessages`.
    #[must_use]
    pub fn allow_participants_send_messages(
        mut self,
        allow_participants_send_messages: bool,
    ) -> Self {
        self.allow_participants_send_messages = Some(allow_participants_send_messages);
        self
    }
}

/// What came of changing the settings of a group.
///
/// Documented in `green-api/groups/UpdateGroupSettings.md`.
#[derive(Debug, Clone, PartialEq, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a false `update_group_settings` is no `Err`: look at it"]
#[non_exhaustive]
pub struct UpdateGroupSettingsResult {
    /// Whether the settings were changed.
    #[cfg_attr(feature = "schemars", schemars(rename = "updateGroupSettings"))]
    pub update_group_settings: Option<bool>,
    /// Why they were not, `NOT_ENOUGH_RIGHTS` for a wrong group and `FORBIDDEN` where it is not allowed; left out where
    /// they were.
    pub reason: Option<String>,
    /// The id of the change; an earlier edition of the page only.
    #[cfg_attr(feature = "schemars", schemars(rename = "idMessage"))]
    pub id_message: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) wire: wagate_client::Wire,
}

wagate_client::record! { UpdateGroupSettingsResult {
    update_group_settings: "updateGroupSettings" as Optional,
    reason: "reason" as Optional,
    id_message: "idMessage" as Optional,
} }
