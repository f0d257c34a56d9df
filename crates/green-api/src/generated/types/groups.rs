// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: types of the section `groups`.

use wagate_client::{ChatId, IntoChatId};

wagate_client::record! {
    /// What came of adding a member.
    ///
    /// Documented in [AddGroupParticipant](https://green-api.com/en/docs/api/groups/AddGroupParticipant/).
    #[must_use = "a false `add_participant` is no `Err`: look at it"]
    pub struct AddGroupParticipantResult: Default {
        /// Whether the member was added; false where the account is no administrator, the number is not in its phone book, or
        /// is in the group already.
        pub add_participant: Option<bool> = "addParticipant" as LenientOptional,
    }
}

wagate_client::record! {
    /// The group to create.
    ///
    /// Documented in [CreateGroup](https://green-api.com/en/docs/api/groups/CreateGroup/).
    pub struct CreateGroupRequest: Request {
        /// The name of the group, up to 100 characters.
        pub group_name: String = "groupName" as Required new(impl Into<String>),
        /// The members, each as the number with country code followed by `@c.us`; a group among them is an error.
        pub chat_ids: Vec<ChatId> = "chatIds" as Required new(Vec<ChatId>),
    }
}

wagate_client::record! {
    /// What came of creating a group.
    ///
    /// Documented in [CreateGroup](https://green-api.com/en/docs/api/groups/CreateGroup/).
    #[must_use = "a false `created` is no `Err`: look at it"]
    pub struct CreatedGroup {
        /// Whether the group was created.
        pub created: Option<bool> = "created" as LenientOptional,
        /// The id of the group, digits and `@g.us`; the old form has the number of the creator, a hyphen and the UNIX time of
        /// the creation.
        pub chat_id: ChatId = "chatId" as Success,
        /// The address that invites to the group.
        pub group_invite_link: Option<String> = "groupInviteLink" as LenientOptional,
    }
}

wagate_client::record! {
    /// A group, its members and settings.
    ///
    /// Documented in [GetGroupData](https://green-api.com/en/docs/api/groups/GetGroupData/).
    pub struct GroupData: Default {
        /// The id of the group, which ends in `@g.us`.
        pub group_id: Option<ChatId> = "groupId" as LenientOptional,
        /// The id of the group, under another name.
        ///
        /// Not documented; seen: A member of the type that the vendor's own chat program has for it, for other messengers too.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The id of the owner, such as `11001234567@c.us`.
        pub owner: Option<ChatId> = "owner" as LenientOptional,
        /// The name of the group.
        pub subject: Option<String> = "subject" as LenientOptional,
        /// What the group says about itself.
        ///
        /// Not documented; seen: A member of the type that the vendor's own chat program has for it, for other messengers too.
        pub description: Option<String> = "description" as LenientOptional,
        /// When the group was created, as UNIX time in seconds.
        pub creation: Option<i64> = "creation" as LenientOptional,
        /// The members.
        pub participants: Vec<GroupParticipant> = "participants" as List,
        /// When the group was last renamed, as UNIX time in seconds.
        pub subject_time: Option<i64> = "subjectTime" as LenientOptional,
        /// The id of the member who gave the name.
        pub subject_owner: Option<String> = "subjectOwner" as LenientOptional,
        /// The address that invites to the group; empty where the account is neither administrator nor owner.
        pub group_invite_link: Option<String> = "groupInviteLink" as LenientOptional,
        /// How long messages live, in seconds; 0 where they stay.
        pub ephemeral_expiration: Option<i64> = "ephemeralExpiration" as LenientOptional,
        /// Whether members who are no administrators may edit the group.
        pub allow_participants_edit_group_settings: Option<bool> = "allowParticipantsEditGroupSettings" as LenientOptional,
        /// Whether members who are no administrators may write.
        pub allow_participants_send_messages: Option<bool> = "allowParticipantsSendMessages" as LenientOptional,
        /// Whether members who are no administrators may add others.
        pub allow_participants_add_members: Option<bool> = "allowParticipantsAddMembers" as LenientOptional,
        /// Whether members who are no administrators may invite others by the address.
        ///
        /// Not documented; seen: A member of the type that the vendor's own chat program has for it, for other messengers too.
        pub allow_participants_send_invite_link: Option<bool> = "allowParticipantsSendInviteLink" as LenientOptional,
        /// Whether members who are no administrators may give earlier messages to new members.
        ///
        /// Not documented; seen: A member of the type that the vendor's own chat program has for it, for other messengers too.
        pub allow_participants_send_message_history: Option<bool> = "allowParticipantsSendMessageHistory" as LenientOptional,
        /// Whether this is a community.
        pub is_community: Option<bool> = "isCommunity" as LenientOptional,
        /// Whether this is the group for the announcements of a community.
        pub is_community_announce: Option<bool> = "isCommunityAnnounce" as LenientOptional,
        /// How many members there are.
        pub size: Option<i64> = "size" as LenientOptional,
    }
}

wagate_client::record! {
    /// A member of a group.
    ///
    /// Documented in [GetGroupData](https://green-api.com/en/docs/api/groups/GetGroupData/).
    pub struct GroupParticipant: Default {
        /// The id of the member, such as `79001234568@c.us`.
        pub id: Option<String> = "id" as LenientOptional,
        /// The linked id of the member, such as `78714469634134@lid`.
        pub lid: Option<String> = "lid" as LenientOptional,
        /// The id of the chat with the member.
        ///
        /// Not documented; seen: A member of the type that the vendor's own chat program has for it, for other messengers too.
        pub chat_id: Option<ChatId> = "chatId" as LenientOptional,
        /// The name of the member.
        ///
        /// Not documented; seen: A member of the type that the vendor's own chat program has for it, for other messengers too.
        pub name: Option<String> = "name" as LenientOptional,
        /// Whether the member is an administrator.
        pub is_admin: Option<bool> = "isAdmin" as LenientOptional,
        /// Whether the member is an administrator of the higher kind; in the examples that is the owner of the group.
        pub is_super_admin: Option<bool> = "isSuperAdmin" as LenientOptional,
    }
}

wagate_client::record! {
    /// Which member of which group is meant.
    ///
    /// Documented in [AddGroupParticipant](https://green-api.com/en/docs/api/groups/AddGroupParticipant/).
    pub struct GroupParticipantRequest: Request {
        /// The id of the group, which ends in `@g.us`.
        pub group_id: ChatId = "groupId" as Required new(impl IntoChatId),
        /// The member, as the number with country code followed by `@c.us`.
        pub participant_chat_id: ChatId = "participantChatId" as Required new(impl IntoChatId),
    }
}

wagate_client::record! {
    /// What came of setting the picture of a group.
    ///
    /// Documented in [SetGroupPicture](https://green-api.com/en/docs/api/groups/SetGroupPicture/).
    #[must_use = "a false `set_group_picture` is no `Err`: look at it"]
    pub struct GroupPicture: Default {
        /// Whether the picture was set.
        pub set_group_picture: Option<bool> = "setGroupPicture" as LenientOptional,
        /// The address of the new picture; null where it was not set.
        pub url_avatar: Option<String> = "urlAvatar" as LenientOptional,
        /// Why the picture was not set, `Timed Out` for a wrong group; empty where it was.
        pub reason: Option<String> = "reason" as LenientOptional,
    }
}

wagate_client::record! {
    /// A picture for a group.
    ///
    /// Documented in [SetGroupPicture](https://green-api.com/en/docs/api/groups/SetGroupPicture/).
    pub struct GroupPictureRequest: Request {
        /// The id of the group, which ends in `@g.us`.
        pub group_id: ChatId = "groupId" as Required new(impl IntoChatId),
    }
}

wagate_client::record! {
    /// Which group is meant.
    ///
    /// Documented in [GetGroupData](https://green-api.com/en/docs/api/groups/GetGroupData/).
    pub struct GroupRequest: Request {
        /// The id of the group, which ends in `@g.us`.
        pub group_id: ChatId = "groupId" as Required new(impl IntoChatId),
    }
}

wagate_client::record! {
    /// What came of leaving a group; one of the two fields is there.
    ///
    /// Documented in [LeaveGroup](https://green-api.com/en/docs/api/groups/LeaveGroup/).
    #[must_use = "a false `leave_group` is no `Err`: look at it"]
    pub struct LeaveGroupResult: Default {
        /// Whether the account left; where it was an ordinary member.
        pub leave_group: Option<bool> = "leaveGroup" as LenientOptional,
        /// Whether the account left; where it was an administrator.
        pub remove_admin: Option<bool> = "removeAdmin" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of taking the rights of an administrator.
    ///
    /// Documented in [RemoveAdmin](https://green-api.com/en/docs/api/groups/RemoveAdmin/).
    #[must_use = "a false `remove_admin` is no `Err`: look at it"]
    pub struct RemoveAdminResult: Default {
        /// Whether the rights were taken; false where the group is wrong or the number is not in it.
        pub remove_admin: Option<bool> = "removeAdmin" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of removing a member.
    ///
    /// Documented in [RemoveGroupParticipant](https://green-api.com/en/docs/api/groups/RemoveGroupParticipant/).
    #[must_use = "a false `remove_participant` is no `Err`: look at it"]
    pub struct RemoveGroupParticipantResult: Default {
        /// Whether the member was removed.
        pub remove_participant: Option<bool> = "removeParticipant" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of making a member an administrator. A failure has `error` as well.
    ///
    /// Documented in [SetGroupAdmin](https://green-api.com/en/docs/api/groups/SetGroupAdmin/).
    #[must_use = "a false `set_group_admin` is no `Err`: look at it"]
    pub struct SetGroupAdminResult: Default {
        /// Whether the member is an administrator.
        pub set_group_admin: Option<bool> = "setGroupAdmin" as LenientOptional,
    }
}

wagate_client::record! {
    /// A group and its new name.
    ///
    /// Documented in [UpdateGroupName](https://green-api.com/en/docs/api/groups/UpdateGroupName/).
    pub struct UpdateGroupNameRequest: Request {
        /// The id of the group, which ends in `@g.us`.
        pub group_id: ChatId = "groupId" as Required new(impl IntoChatId),
        /// The new name.
        pub group_name: String = "groupName" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// What came of renaming a group.
    ///
    /// Documented in [UpdateGroupName](https://green-api.com/en/docs/api/groups/UpdateGroupName/).
    #[must_use = "a false `update_group_name` is no `Err`: look at it"]
    pub struct UpdateGroupNameResult: Default {
        /// Whether the group was renamed.
        pub update_group_name: Option<bool> = "updateGroupName" as LenientOptional,
    }
}

wagate_client::record! {
    /// A group and its settings. A setting that is left out is taken to stay.
    ///
    /// Documented in [UpdateGroupSettings](https://green-api.com/en/docs/api/groups/UpdateGroupSettings/).
    pub struct UpdateGroupSettingsRequest: Request {
        /// The id of the group, which ends in `@g.us`.
        pub group_id: ChatId = "groupId" as Required new(impl IntoChatId),
        /// Whether members who are no administrators may edit the name, picture, description and timer of the group, and pin
        /// messages.
        pub allow_participants_edit_group_settings: Option<bool> = "allowParticipantsEditGroupSettings" as Optional set(bool),
        /// Whether members who are no administrators may write.
        pub allow_participants_send_messages: Option<bool> = "allowParticipantsSendMessages" as Optional set(bool),
    }
}

wagate_client::record! {
    /// What came of changing the settings of a group.
    ///
    /// Documented in [UpdateGroupSettings](https://green-api.com/en/docs/api/groups/UpdateGroupSettings/).
    #[must_use = "a false `update_group_settings` is no `Err`: look at it"]
    pub struct UpdateGroupSettingsResult: Default {
        /// Whether the settings were changed.
        pub update_group_settings: Option<bool> = "updateGroupSettings" as LenientOptional,
        /// Why they were not, `NOT_ENOUGH_RIGHTS` for a wrong group and `FORBIDDEN` where it is not allowed; left out where
        /// they were.
        pub reason: Option<String> = "reason" as LenientOptional,
        /// The id of the change; an earlier edition of the page only.
        pub id_message: Option<String> = "idMessage" as LenientOptional,
    }
}
