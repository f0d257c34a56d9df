// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `groups`.

wagate_client::record! {
    /// Whom to add to a community.
    ///
    /// Documented in [add-participant](https://developer.z-api.io/en/group/add-participant).
    pub struct AddCommunityMembersRequest: Request {
        /// Whether those who cannot be added get the invitation as a private message.
        pub auto_invite: bool = "autoInvite" as Required new(bool),
        /// The id of the community, digits only.
        pub community_id: String = "communityId" as Required new(impl Into<String>),
        /// The numbers of the new members, digits only with country code.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// Whom to add to a group.
    ///
    /// Documented in [add-participant](https://developer.z-api.io/en/group/add-participant).
    pub struct AddGroupMembersRequest: Request {
        /// Whether those who cannot be added get the invitation as a private message.
        pub auto_invite: bool = "autoInvite" as Required new(bool),
        /// The id of the group.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
        /// The numbers of the new members, digits only with country code. Linked ids are not added.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

wagate_client::union! {
    /// Whom to add to a group, or to a community.
    ///
    /// Documented in [add-participant](https://developer.z-api.io/en/group/add-participant).
    pub enum AddMembersRequest by keys {
        /// Whom to add to a group.
        AddGroupMembersRequest(Box<AddGroupMembersRequest>) when ["autoInvite", "groupId", "phones"],
        /// Whom to add to a community.
        AddCommunityMembersRequest(Box<AddCommunityMembersRequest>) when ["autoInvite", "communityId", "phones"],
    }
}

wagate_client::record! {
    /// Members of a community.
    ///
    /// Documented in [remove-participant](https://developer.z-api.io/en/group/remove-participant).
    pub struct CommunityMembersRequest: Request {
        /// The id of the community, digits only.
        pub community_id: String = "communityId" as Required new(impl Into<String>),
        /// The numbers of the members, digits only with country code.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// The group to create.
    ///
    /// Documented in [create-group](https://developer.z-api.io/en/group/create-group).
    pub struct CreateGroupRequest: Request {
        /// Whether those who cannot be added get the invitation as a private message.
        pub auto_invite: bool = "autoInvite" as Required new(bool),
        /// The name of the group.
        pub group_name: String = "groupName" as Required new(impl Into<String>),
        /// The numbers of the members, digits only with country code; at least one, and not the account's own. Linked ids are
        /// not added.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// What came of creating a group.
    ///
    /// Documented in [create-group](https://developer.z-api.io/en/group/create-group).
    pub struct CreatedGroup {
        /// The id of the group, digits and `-group`.
        pub phone: String = "phone" as Success,
        /// Who was left out: linked ids, which this call does not take, and numbers that got an invitation and have not
        /// accepted it yet.
        pub phones_not_added: Vec<String> = "phonesNotAdded" as LenientList,
        /// The address that invites to the group.
        pub invitation_link: Option<String> = "invitationLink" as LenientOptional,
    }
}

wagate_client::record! {
    /// Members of a group.
    ///
    /// Documented in [remove-participant](https://developer.z-api.io/en/group/remove-participant).
    pub struct GroupMembersRequest: Request {
        /// The id of the group.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
        /// The numbers of the members, digits only with country code.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// A group, its members and settings.
    ///
    /// Documented in [metadata-group](https://developer.z-api.io/en/group/metadata-group).
    pub struct GroupMetadata: Default {
        /// The id of the group: digits and `-group`; or, of groups from before November 2021, the creator's number, a hyphen
        /// and the time of the creation.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The name of the group.
        pub subject: Option<String> = "subject" as LenientOptional,
        /// The description of the group.
        pub description: Option<String> = "description" as LenientOptional,
        /// Who created the group.
        pub owner: Option<String> = "owner" as LenientOptional,
        /// When the group was created, in milliseconds since 1970 (UTC).
        pub creation: Option<i64> = "creation" as LenientOptional,
        /// When the group got its name, in milliseconds since 1970 (UTC).
        pub subject_time: Option<i64> = "subjectTime" as LenientOptional,
        /// Who gave the group its name.
        pub subject_owner: Option<String> = "subjectOwner" as LenientOptional,
        /// The address that invites to the group. Only administrators get it, and the light lookup does not fetch it.
        pub invitation_link: Option<String> = "invitationLink" as LenientOptional,
        /// Why `invitationLink` is null, if that is a failure.
        pub invitation_link_error: Option<InvitationLinkError> = "invitationLinkError" as Optional,
        /// The community that the group belongs to, if any.
        pub community_id: Option<String> = "communityId" as LenientOptional,
        /// Whether only administrators may write.
        pub admin_only_message: Option<bool> = "adminOnlyMessage" as LenientOptional,
        /// Whether only administrators may change name, picture and settings.
        pub admin_only_settings: Option<bool> = "adminOnlySettings" as LenientOptional,
        /// Whether an administrator must approve whoever wants to join.
        pub require_admin_approval: Option<bool> = "requireAdminApproval" as LenientOptional,
        /// Whether this is the announcement group of a community.
        pub is_group_announcement: Option<bool> = "isGroupAnnouncement" as LenientOptional,
        /// How many of the members are contacts of the account; only in the lookup by invitation.
        pub contacts_count: Option<i64> = "contactsCount" as LenientOptional,
        /// How many members the group has; only in the lookup by invitation.
        pub participants_count: Option<i64> = "participantsCount" as LenientOptional,
        /// The members.
        pub participants: Vec<GroupParticipant> = "participants" as List,
    }
}

wagate_client::record! {
    /// A member of a group.
    ///
    /// Documented in [metadata-group](https://developer.z-api.io/en/group/metadata-group).
    pub struct GroupParticipant: Default {
        /// The member's number, digits only with country code, or a linked id ending in `@lid`.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// Whether the member is an administrator.
        pub is_admin: Option<bool> = "isAdmin" as LenientOptional,
        /// Whether the member created the group.
        pub is_super_admin: Option<bool> = "isSuperAdmin" as LenientOptional,
        /// The member's first name, where it is known.
        pub short: Option<String> = "short" as LenientOptional,
        /// The member's name, where it is known.
        pub name: Option<String> = "name" as LenientOptional,
    }
}

wagate_client::record! {
    /// The invitation to a group.
    ///
    /// Documented in [get-invitation-link](https://developer.z-api.io/en/group/get-invitation-link).
    pub struct InvitationLink: Default {
        /// The id of the group.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The address that invites to the group.
        pub invitation_link: Option<String> = "invitationLink" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// Why there is no invitation to a group.
    ///
    /// Documented in [metadata-group](https://developer.z-api.io/en/group/metadata-group).
    pub enum InvitationLinkError {
        /// `forbidden`.
        Forbidden = "forbidden",
        /// `not-authorized`.
        NotAuthorized = "not-authorized",
        /// `too many requests`.
        TooManyRequests = "too many requests",
    }
}

wagate_client::record! {
    /// The group to leave.
    ///
    /// Documented in [leave-group](https://developer.z-api.io/en/group/leave-group).
    pub struct LeaveGroupRequest: Request {
        /// The id of the group.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
    }
}

wagate_client::union! {
    /// Members of a group, or of a community.
    ///
    /// Documented in [remove-participant](https://developer.z-api.io/en/group/remove-participant).
    pub enum MembersRequest by keys {
        /// Members of a group.
        GroupMembersRequest(Box<GroupMembersRequest>) when ["groupId", "phones"],
        /// Members of a community.
        CommunityMembersRequest(Box<CommunityMembersRequest>) when ["communityId", "phones"],
    }
}

wagate_client::record! {
    /// The new invitation to a group or community.
    ///
    /// Documented in [redefine-invitation-link](https://developer.z-api.io/en/group/redefine-invitation-link).
    pub struct NewInvitationLink {
        /// The new address.
        pub invitation_link: String = "invitationLink" as Success,
    }
}

wagate_client::record! {
    /// A group and its new description.
    ///
    /// Documented in [update-group-description](https://developer.z-api.io/en/group/update-group-description).
    pub struct UpdateGroupDescriptionRequest: Request {
        /// The id of the group.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
        /// The new description.
        pub group_description: String = "groupDescription" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A group and its new name.
    ///
    /// Documented in [update-group-name](https://developer.z-api.io/en/group/update-group-name).
    pub struct UpdateGroupNameRequest: Request {
        /// The id of the group.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
        /// The new name.
        pub group_name: String = "groupName" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A group and its new picture.
    ///
    /// Documented in [update-group-photo](https://developer.z-api.io/en/group/update-group-photo).
    pub struct UpdateGroupPhotoRequest: Request {
        /// The id of the group.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
        /// The picture, as an address or in Base64.
        pub group_photo: String = "groupPhoto" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A group, and what only its administrators may do.
    ///
    /// Documented in [update-group-settings](https://developer.z-api.io/en/group/update-group-settings).
    pub struct UpdateGroupSettingsRequest: Request {
        /// The id of the group.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// Whether only administrators may write.
        pub admin_only_message: bool = "adminOnlyMessage" as Required new(bool),
        /// Whether only administrators may change name, picture and settings.
        pub admin_only_settings: bool = "adminOnlySettings" as Required new(bool),
        /// Whether an administrator must approve whoever wants to join.
        pub require_admin_approval: bool = "requireAdminApproval" as Required new(bool),
        /// Whether only administrators may add members.
        pub admin_only_add_member: bool = "adminOnlyAddMember" as Required new(bool),
    }
}
