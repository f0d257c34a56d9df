// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `communities`.

wagate_client::record! {
    /// A community. The list only has `id` and `name`.
    ///
    /// Documented in [list-communities](https://developer.z-api.io/en/communities/list-communities).
    pub struct Community: Default {
        /// The id of the community, digits only.
        pub id: Option<String> = "id" as LenientOptional,
        /// Its name.
        pub name: Option<String> = "name" as LenientOptional,
        /// Its description.
        pub description: Option<String> = "description" as LenientOptional,
        /// Its groups, the announcement group among them.
        pub sub_groups: Vec<CommunityGroup> = "subGroups" as List,
    }
}

wagate_client::record! {
    /// A group of a community.
    ///
    /// Documented in [list-communities](https://developer.z-api.io/en/communities/list-communities).
    pub struct CommunityGroup: Default {
        /// The id of the group, digits and `-group`.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The name of the group.
        pub name: Option<String> = "name" as LenientOptional,
        /// Whether this is the announcement group, which all members of the community are in.
        pub is_group_announcement: Option<bool> = "isGroupAnnouncement" as LenientOptional,
    }
}

wagate_client::record! {
    /// A community, and groups of it.
    ///
    /// Documented in [link-groups](https://developer.z-api.io/en/communities/link-groups).
    pub struct CommunityGroupsRequest: Request {
        /// The id of the community, digits only.
        pub community_id: String = "communityId" as Required new(impl Into<String>),
        /// The ids of the groups.
        pub groups_phones: Vec<String> = "groupsPhones" as Required new(Vec<String>),
    }
}

wagate_client::open_enum! {
    /// The administrators of a community, or all members.
    ///
    /// Documented in [community-settings](https://developer.z-api.io/en/communities/community-settings).
    pub enum CommunityRole {
        /// `admins`.
        Admins = "admins",
        /// `all`.
        All = "all",
    }
}

wagate_client::record! {
    /// The community to create.
    ///
    /// Documented in [create-community](https://developer.z-api.io/en/communities/create-community).
    pub struct CreateCommunityRequest: Request {
        /// Its name, which its announcement group gets too.
        pub name: String = "name" as Required new(impl Into<String>),
        /// Its description.
        pub description: Option<String> = "description" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// What came of creating a community.
    ///
    /// Documented in [create-community](https://developer.z-api.io/en/communities/create-community).
    pub struct CreatedCommunity {
        /// The id of the community, digits only.
        pub id: String = "id" as Success,
        /// Its groups; at first the announcement group alone.
        pub sub_groups: Vec<CommunityGroup> = "subGroups" as List,
    }
}

wagate_client::record! {
    /// A community and its new description.
    ///
    /// Documented in
    /// [update-community-description](https://developer.z-api.io/en/communities/update-community-description).
    pub struct UpdateCommunityDescriptionRequest: Request {
        /// The id of the community, digits only.
        pub community_id: String = "communityId" as Required new(impl Into<String>),
        /// The new description.
        pub community_description: String = "communityDescription" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A community and its new picture.
    ///
    /// Documented in [update-community-photo (earlier
    /// edition)](https://developer.z-api.io/communities/update-community-photo).
    pub struct UpdateCommunityPhotoRequest: Request {
        /// The id of the community, digits only.
        pub community_id: String = "communityId" as Required new(impl Into<String>),
        /// The picture, as an address or in Base64.
        pub community_photo: String = "communityPhoto" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A community and its settings.
    ///
    /// Documented in [community-settings](https://developer.z-api.io/en/communities/community-settings).
    pub struct UpdateCommunitySettingsRequest: Request {
        /// The id of the community, digits only.
        pub community_id: String = "communityId" as Required new(impl Into<String>),
        /// Who may add groups to the community.
        pub who_can_add_new_groups: CommunityRole = "whoCanAddNewGroups" as Required new(impl Into<CommunityRole>),
    }
}
