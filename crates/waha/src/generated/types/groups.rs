// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `groups`.

use serde_json::{Map, Value};
use wagate_client::{ChatId, IntoChatId};
use super::File;

wagate_client::record! {
    /// Who may do something in a group.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct AdminsOnly: Request {
        /// Whether only administrators may; false lets all members.
        pub admins_only: bool = "adminsOnly" as Success new(bool),
    }
}

wagate_client::record! {
    /// The group to create.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct CreateGroupRequest: Request {
        /// The name of the group. Servers from 2026.9 on refuse an empty one with status 400.
        pub name: String = "name" as Required new(impl Into<String>),
        /// The members, without the account itself.
        pub participants: Vec<Participant> = "participants" as Required new(Vec<Participant>),
    }
}

wagate_client::record! {
    /// A group that was just created, as the engine of the session has it.
    ///
    /// Not documented; seen: The documents name the status alone. `JID` is what clients of GOWS look for; NOWEB answered
    /// with a member who never joined; WEBJS gives what its library has.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct CreatedGroup: Default {
        /// The id of the group, which ends in `@g.us`.
        pub id: Option<EngineId> = "id" | "JID" | "gid" as Optional,
        /// The name of the group.
        pub subject: Option<String> = "subject" | "Name" | "title" as LenientOptional,
        /// The members: a list of those of `Group` with NOWEB and GOWS; with WEBJS an object that says by id whether each
        /// could be added. Being listed does not prove that somebody joined.
        pub participants: Option<Value> = "participants" | "Participants" as Optional,
    }
}

wagate_client::union! {
    /// An id as the engine of the session has it: a text such as `123456789@g.us`, or, where the engine is WEBJS or WPP,
    /// an object that holds the text in `_serialized`.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub enum EngineId by keys {
        /// A plain text.
        Text(String),
        /// An id in its parts, as the engines WEBJS and WPP have it.
        ///
        /// Not documented; seen: Ids are objects where the engine is WEBJS, which gives groups as its library has them.
        IdParts(Box<IdParts>) when ["_serialized"],
    }
}

wagate_client::record! {
    /// A group, as the engine of the session has it. Where engines have different words for one thing, it is one field
    /// here.
    ///
    /// Not documented; seen: The page says that the answer depends on the engine and shows none. Members of GOWS are from
    /// recorded groups; those of NOWEB from a client that was tested with it, and its library; those of WEBJS from its
    /// library.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct Group: Default {
        /// The id of the group, which ends in `@g.us`.
        pub id: Option<EngineId> = "id" | "JID" as Optional,
        /// The name of the group. GOWS has an empty text, and dates of the year 1, for groups that it knows nothing of.
        pub subject: Option<String> = "subject" | "Name" | "name" as LenientOptional,
        /// The description of the group.
        pub desc: Option<String> = "desc" | "Topic" | "description" as LenientOptional,
        /// Who owns the group.
        pub owner: Option<EngineId> = "owner" | "OwnerJID" as Optional,
        /// The owner by number, as `123456789@s.whatsapp.net`, where `owner` hides it. NOWEB and GOWS have it.
        pub owner_pn: Option<ChatId> = "ownerPn" | "OwnerPN" as LenientOptional,
        /// The country of whoever created the group, such as `US`. NOWEB and GOWS have it.
        pub owner_country_code: Option<String> = "ownerCountryCode" | "CreatorCountryCode" as LenientOptional,
        /// When the group was created, as UNIX time in seconds. GOWS has `GroupCreated` instead.
        pub creation: Option<i64> = "creation" as LenientOptional,
        /// When the group was created, as a date with time, such as `2025-11-22T00:00:34+07:00`. GOWS alone has it.
        pub group_created: Option<String> = "GroupCreated" as LenientOptional,
        /// The members, unless they were excluded. WEBJS may have them in `groupMetadata` only.
        pub participants: Vec<GroupMember> = "participants" | "Participants" as List,
        /// How many members there are.
        pub size: Option<i64> = "size" | "ParticipantCount" as LenientOptional,
        /// What members are told by: `pn` for their numbers, `lid` for ids that hide them. NOWEB and GOWS have it.
        pub addressing_mode: Option<String> = "addressingMode" | "AddressingMode" as LenientOptional,
        /// Whether only administrators may change the name, description and picture.
        pub restrict: Option<bool> = "restrict" | "IsLocked" as LenientOptional,
        /// Whether only administrators may write.
        pub announce: Option<bool> = "announce" | "IsAnnounce" as LenientOptional,
        /// Who may add members: `all_member_add` for everybody, `admin_add` for administrators. NOWEB says instead whether
        /// everybody may, which is `true` or `false` here.
        pub member_add_mode: Option<String> = "memberAddMode" | "MemberAddMode" as LenientOptional,
        /// Who may show new members what was written before: `all_member_share` or `admin_share`. GOWS alone has it.
        pub member_share_history_mode: Option<String> = "MemberShareHistoryMode" as LenientOptional,
        /// Whether an administrator must let new members in.
        pub join_approval_mode: Option<bool> = "joinApprovalMode" | "IsJoinApprovalRequired" | "membershipApprovalMode" as LenientOptional,
        /// After how many seconds messages disappear; 0 or missing where they stay.
        pub ephemeral_duration: Option<i64> = "ephemeralDuration" | "DisappearingTimer" as LenientOptional,
        /// Whether messages disappear. GOWS alone has it.
        pub is_ephemeral: Option<bool> = "IsEphemeral" as LenientOptional,
        /// Whether this is a community, which holds other groups.
        pub is_community: Option<bool> = "isCommunity" | "IsParent" as LenientOptional,
        /// Whether this is the group for announcements of a community. NOWEB has it.
        pub is_community_announce: Option<bool> = "isCommunityAnnounce" as LenientOptional,
        /// Whether this is the group for announcements of a community. GOWS has it.
        pub is_default_sub_group: Option<bool> = "IsDefaultSubGroup" as LenientOptional,
        /// The community that the group belongs to.
        pub linked_parent: Option<ChatId> = "linkedParent" | "LinkedParentJID" as LenientOptional,
        /// The code that lets people in, where the engine gives it.
        pub invite_code: Option<String> = "inviteCode" as LenientOptional,
        /// Who gave the name.
        pub subject_owner: Option<EngineId> = "subjectOwner" | "NameSetBy" as Optional,
        /// When the name was given, as UNIX time in seconds. GOWS has `NameSetAt` instead.
        pub subject_time: Option<i64> = "subjectTime" as LenientOptional,
        /// When the name was given, as a date with time. GOWS alone has it.
        pub name_set_at: Option<String> = "NameSetAt" as LenientOptional,
        /// The id of the description.
        pub desc_id: Option<String> = "descId" | "TopicID" as LenientOptional,
        /// Who wrote the description.
        pub desc_owner: Option<EngineId> = "descOwner" | "TopicSetBy" as Optional,
        /// When the description was written, as UNIX time in seconds. GOWS has `TopicSetAt` instead.
        pub desc_time: Option<i64> = "descTime" as LenientOptional,
        /// When the description was written, as a date with time. GOWS alone has it.
        pub topic_set_at: Option<String> = "TopicSetAt" as LenientOptional,
        /// Whether the group is hidden. GOWS alone has it.
        pub is_incognito: Option<bool> = "IsIncognito" as LenientOptional,
        /// Whether WhatsApp suspended the group. GOWS alone has it.
        pub suspended: Option<bool> = "Suspended" as LenientOptional,
        /// Whether the account cannot write there. WEBJS alone has it.
        pub is_read_only: Option<bool> = "isReadOnly" as LenientOptional,
        /// How many messages are unread. WEBJS alone has it.
        pub unread_count: Option<i64> = "unreadCount" as LenientOptional,
        /// When the last message came, as UNIX time in seconds. WEBJS alone has it.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
        /// What WhatsApp says of the group: its owner, settings and members. WEBJS alone has it apart.
        pub group_metadata: Option<Box<Group>> = "groupMetadata" as Optional,
    }
}

wagate_client::record! {
    /// How many groups the account is in.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct GroupCount: Default {
        /// The number.
        pub count: Option<i64> = "count" as LenientOptional,
    }
}

wagate_client::record! {
    /// A new description for a group.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct GroupDescriptionRequest: Request {
        /// The description.
        pub description: String = "description" as Required new(impl Into<String>),
    }
}

wagate_client::open_enum! {
    /// A part of groups that may be left out.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub enum GroupField {
        /// `participants`.
        Participants = "participants",
    }
}

wagate_client::record! {
    /// Somebody who asks to be let into a group.
    ///
    /// Not documented; seen: In servers from 2026.8.2 on.
    pub struct GroupJoinRequest: Default {
        /// Who asks, such as `123456789@c.us` or `123456789@lid`.
        pub requester_id: Option<ChatId> = "requesterId" as LenientOptional,
        /// The same person by number, where the server knows it.
        pub requester_pn: Option<ChatId> = "requesterPn" as LenientOptional,
        /// The member who made the request for somebody else.
        pub added_by_id: Option<ChatId> = "addedById" as LenientOptional,
        /// The community through which the person came.
        pub parent_group_id: Option<ChatId> = "parentGroupId" as LenientOptional,
        /// How the request was made, such as `invite_link`, `linked_group_join` or `non_admin_add`.
        pub request_method: Option<String> = "requestMethod" as LenientOptional,
        /// When the request was made, as UNIX time in seconds; 0 where the server does not know.
        pub timestamp: Option<i64> = "timestamp" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of letting in, or turning down, one person.
    ///
    /// Not documented; seen: In servers from 2026.8.2 on.
    pub struct GroupJoinRequestResult: Default {
        /// Whether it was done.
        pub success: Option<bool> = "success" as LenientOptional,
        /// Who had asked.
        pub requester_id: Option<ChatId> = "requesterId" as LenientOptional,
        /// Why it was not done, as a status such as 404; missing where it was.
        pub error: Option<i64> = "error" as LenientOptional,
    }
}

wagate_client::record! {
    /// A member of a group, as the engine of the session has it. `GroupParticipant` says it in the same words for all
    /// engines.
    ///
    /// Not documented; seen: The page does not show what comes. NOWEB was seen with numbers beside the ids; GOWS and WEBJS
    /// give what their libraries have.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct GroupMember: Default {
        /// The id of the member, a number or an id that hides it.
        pub id: Option<EngineId> = "id" | "JID" as Optional,
        /// The member by number, as `123456789@s.whatsapp.net`, where `id` hides it. NOWEB and GOWS have it.
        pub phone_number: Option<ChatId> = "phoneNumber" | "PhoneNumber" as LenientOptional,
        /// The id that hides the number, such as `123456789@lid`. NOWEB and GOWS have it.
        pub lid: Option<ChatId> = "lid" | "LID" as LenientOptional,
        /// The rights of an administrator, `admin` or `superadmin`; null for the others. NOWEB alone has it.
        pub admin: Option<String> = "admin" as LenientOptional,
        /// Whether the member is an administrator. WEBJS, WPP and GOWS have it.
        pub is_admin: Option<bool> = "isAdmin" | "IsAdmin" as LenientOptional,
        /// Whether the member is the administrator who created the group. WEBJS, WPP and GOWS have it.
        pub is_super_admin: Option<bool> = "isSuperAdmin" | "IsSuperAdmin" as LenientOptional,
        /// A name to show for a member whose number is hidden. GOWS alone has it.
        pub display_name: Option<String> = "DisplayName" as LenientOptional,
        /// Why the member could not be added, as a status. GOWS alone has it; 0 says that nothing is wrong.
        pub error: Option<i64> = "Error" as LenientOptional,
    }
}

wagate_client::record! {
    /// The picture of a group.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct GroupPicture: Default {
        /// The address of the picture; null where the group has none.
        pub url: Option<String> = "url" as LenientOptional,
    }
}

wagate_client::record! {
    /// A picture for a group.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct GroupPictureRequest: Request {
        /// The picture, by its address or in Base64; a JPEG is safe.
        pub file: File = "file" as Required new(impl Into<File>),
    }
}

wagate_client::record! {
    /// What came of changing the picture of a group.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct GroupPictureResult: Default {
        /// Whether it was changed.
        pub success: Option<bool> = "success" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What groups are sorted by; `id` is the chat id, `subject` the name.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub enum GroupSortBy {
        /// `id`.
        Id = "id",
        /// `subject`.
        Subject = "subject",
    }
}

wagate_client::record! {
    /// A new name for a group.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct GroupSubjectRequest: Request {
        /// The name. Servers from 2026.9 on refuse an empty one with status 400.
        pub subject: String = "subject" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// An id in its parts, as the engines WEBJS and WPP have it.
    ///
    /// Not documented; seen: Ids are objects where the engine is WEBJS, which gives groups as its library has them.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct IdParts {
        /// The whole id, such as `123456789@g.us`.
        pub serialized: String = "_serialized" as LenientRequired,
        /// What stands behind the `@`, such as `g.us`.
        pub server: Option<String> = "server" as LenientOptional,
        /// What stands before the `@`.
        pub user: Option<String> = "user" as LenientOptional,
    }
}

wagate_client::record! {
    /// An invitation to a group.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct JoinGroupRequest: Request {
        /// The invitation: its code, or the whole address `https://chat.whatsapp.com/` with the code.
        pub code: String = "code" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// The group that the account joined.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct JoinedGroup {
        /// The id of the group, which ends in `@g.us`.
        pub id: ChatId = "id" as Success,
    }
}

wagate_client::record! {
    /// Who may add members to a group.
    ///
    /// Not documented; seen: In servers from 2026.7.2 on.
    pub struct MemberAddMode: Request {
        /// Whether all members may; false leaves it to administrators.
        pub members_can_add_new_member: bool = "membersCanAddNewMember" as Success new(bool),
    }
}

wagate_client::record! {
    /// Who may show new members what was written in a group before.
    ///
    /// Not documented; seen: In servers from 2026.9.2 on.
    pub struct MemberShareHistoryMode: Request {
        /// Whether all members may; false leaves it to administrators.
        pub members_can_share_history: bool = "membersCanShareHistory" as Success new(bool),
    }
}

wagate_client::record! {
    /// Whether new members need leave.
    ///
    /// Not documented; seen: In servers from 2026.8.2 on.
    pub struct MembershipApproval: Request {
        /// Whether an administrator must let new members in.
        pub new_members_approval_required: bool = "newMembersApprovalRequired" as Success new(bool),
    }
}

wagate_client::record! {
    /// A person who is, or is to be, a member of a group.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct Participant: Request {
        /// The chat id of the person, such as `123456789@c.us`, or `123456789@lid` where the number is hidden.
        pub id: ChatId = "id" as Required new(impl IntoChatId),
    }
}

wagate_client::record! {
    /// What came of adding, removing, promoting or demoting one member.
    ///
    /// Not documented; seen: Measured with NOWEB on 2026.7.2, from the source with GOWS. The status of the answer is 200
    /// also where nothing was done.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct ParticipantChange: Default {
        /// Whom it is about.
        pub jid: Option<ChatId> = "jid" | "JID" as LenientOptional,
        /// `200` where it was done, `404` for somebody who is no member, `451` for a wrong number. NOWEB alone has it.
        pub status: Option<String> = "status" as LenientOptional,
        /// What WhatsApp answered, in its own structure. NOWEB alone has it.
        pub content: Option<Map<String, Value>> = "content" as Optional,
        /// The member by number, as `123456789@s.whatsapp.net`. GOWS alone has it.
        pub phone_number: Option<ChatId> = "PhoneNumber" as LenientOptional,
        /// Whether the member is an administrator now. GOWS alone has it.
        pub is_admin: Option<bool> = "IsAdmin" as LenientOptional,
        /// Whether the member is the administrator who created the group. GOWS alone has it.
        pub is_super_admin: Option<bool> = "IsSuperAdmin" as LenientOptional,
        /// Why it was not done, as a status; 0 or missing where it was. GOWS alone has it.
        pub error: Option<i64> = "Error" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whom a call is about.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    pub struct ParticipantsRequest: Request {
        /// The people.
        pub participants: Vec<Participant> = "participants" as Required new(Vec<Participant>),
    }
}

wagate_client::any_answer! {
    /// What `refreshGroups` answers, of which the documentation shows nothing.
    pub struct RefreshGroupsAnswer
}

wagate_client::any_answer! {
    /// What `deleteGroup` answers, of which the documentation shows nothing.
    pub struct DeleteGroupAnswer
}

wagate_client::any_answer! {
    /// What `leaveGroup` answers, of which the documentation shows nothing.
    pub struct LeaveGroupAnswer
}

wagate_client::any_answer! {
    /// What `setGroupSubject` answers, of which the documentation shows nothing.
    pub struct SetGroupSubjectAnswer
}

wagate_client::any_answer! {
    /// What `setGroupDescription` answers, of which the documentation shows nothing.
    pub struct SetGroupDescriptionAnswer
}

wagate_client::any_answer! {
    /// What `setInfoAdminOnly` answers, of which the documentation shows nothing.
    pub struct SetInfoAdminOnlyAnswer
}

wagate_client::any_answer! {
    /// What `setMessagesAdminOnly` answers, of which the documentation shows nothing.
    pub struct SetMessagesAdminOnlyAnswer
}

wagate_client::any_answer! {
    /// What `setMemberAddMode` answers, of which the documentation shows nothing.
    pub struct SetMemberAddModeAnswer
}

wagate_client::any_answer! {
    /// What `setMembershipApproval` answers, of which the documentation shows nothing.
    pub struct SetMembershipApprovalAnswer
}

wagate_client::any_answer! {
    /// What `setMemberShareHistoryMode` answers, of which the documentation shows nothing.
    pub struct SetMemberShareHistoryModeAnswer
}
