// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `groups`.

wagate_client::record! {
    /// The group to create.
    ///
    /// Documented in [create-group](https://plug-chat-docs.vercel.app/group/create-group).
    pub struct CreateGroupRequest: Request {
        /// The name of the group.
        pub group_name: String = "groupName" as Required new(impl Into<String>),
        /// The numbers of the members, digits only with country code; at least one.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// A group that was created.
    ///
    /// Documented in [create-group](https://plug-chat-docs.vercel.app/group/create-group).
    pub struct CreatedGroup {
        /// The id of the group: digits and `-group`; or, of groups from before November 2021, the number of the creator, a
        /// hyphen and the time of the creation.
        pub phone: String = "phone" as Success,
        /// The address that invites to the group.
        pub invitation_link: Option<String> = "invitationLink" as LenientOptional,
    }
}

wagate_client::record! {
    /// Members of a group.
    ///
    /// Documented in [add-participant](https://plug-chat-docs.vercel.app/group/add-participant).
    pub struct GroupMembersRequest: Request {
        /// The id of the group: digits and `-group`; or, of groups from before November 2021, the number of the creator, a
        /// hyphen and the time of the creation.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
        /// The numbers of the members, digits only with country code.
        pub phones: Vec<String> = "phones" as Required new(Vec<String>),
    }
}

wagate_client::record! {
    /// A group and its members.
    ///
    /// Documented in [metadata-group](https://plug-chat-docs.vercel.app/group/metadata-group).
    pub struct GroupMetadata: Default {
        /// The id of the group: digits and `-group`; or, of groups from before November 2021, the number of the creator, a
        /// hyphen and the time of the creation.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The name of the group.
        pub subject: Option<String> = "subject" as LenientOptional,
        /// Who created the group.
        pub owner: Option<String> = "owner" as LenientOptional,
        /// When the group was created, in milliseconds since 1970 (UTC).
        pub creation: Option<i64> = "creation" as LenientOptional,
        /// The address that invites to the group; the lookup by invitation has none.
        pub invitation_link: Option<String> = "invitationLink" as LenientOptional,
        /// When the group got its name, in milliseconds since 1970 (UTC).
        pub subject_time: Option<i64> = "subjectTime" as LenientOptional,
        /// Who gave the group its name.
        pub subject_owner: Option<String> = "subjectOwner" as LenientOptional,
        /// The members.
        pub participants: Vec<GroupParticipant> = "participants" as List,
    }
}

wagate_client::record! {
    /// A member of a group.
    ///
    /// Documented in [metadata-group](https://plug-chat-docs.vercel.app/group/metadata-group).
    pub struct GroupParticipant: Default {
        /// The member's number, digits only with country code.
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
    /// A group to leave.
    ///
    /// Documented in [leave-group](https://plug-chat-docs.vercel.app/group/leave-group).
    pub struct LeaveGroupRequest: Request {
        /// The id of the group: digits and `-group`; or, of groups from before November 2021, the number of the creator, a
        /// hyphen and the time of the creation.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A group and its new description.
    ///
    /// Documented in [update-group-description](https://plug-chat-docs.vercel.app/group/update-group-description).
    pub struct UpdateGroupDescriptionRequest: Request {
        /// The id of the group: digits and `-group`; or, of groups from before November 2021, the number of the creator, a
        /// hyphen and the time of the creation.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
        /// The new description.
        pub group_description: String = "groupDescription" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A group and its new name.
    ///
    /// Documented in [update-group-name](https://plug-chat-docs.vercel.app/group/update-group-name).
    pub struct UpdateGroupNameRequest: Request {
        /// The id of the group: digits and `-group`; or, of groups from before November 2021, the number of the creator, a
        /// hyphen and the time of the creation.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
        /// The new name.
        pub group_name: String = "groupName" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A group and its new picture.
    ///
    /// Documented in [update-group-photo](https://plug-chat-docs.vercel.app/group/update-group-photo).
    pub struct UpdateGroupPhotoRequest: Request {
        /// The id of the group: digits and `-group`; or, of groups from before November 2021, the number of the creator, a
        /// hyphen and the time of the creation.
        pub group_id: String = "groupId" as Required new(impl Into<String>),
        /// The address of the picture, or the picture itself in Base64 after `data:image/png;base64,`.
        pub group_photo: String = "groupPhoto" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A group, and what its members may do.
    ///
    /// Documented in [update-group-settings](https://plug-chat-docs.vercel.app/group/update-group-settings).
    pub struct UpdateGroupSettingsRequest: Request {
        /// The id of the group: digits and `-group`; or, of groups from before November 2021, the number of the creator, a
        /// hyphen and the time of the creation.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// Whether only administrators may write.
        pub admin_only_message: bool = "adminOnlyMessage" as Required new(bool),
        /// Whether only administrators may change name, picture and settings.
        pub admin_only_settings: Option<bool> = "adminOnlySettings" as Optional set(bool),
    }
}
