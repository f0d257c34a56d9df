// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: Groups, their members and settings.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Groups, their members and settings.
///
/// Reached by [`Client::session`](crate::Client::session), [`Session::groups`](crate::Session::groups).
///
/// ```no_run
/// # async fn example(client: wagate_waha::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.session("default").groups().get_groups().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Groups(pub(crate) Core);

impl Groups {
    /// Creates a group.
    ///
    /// Look at the members afterwards: an answer may list people who never joined.
    ///
    /// `POST /api/{session}/groups`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `body`: The name and the members.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: The name is empty.
    #[inline]
    pub fn create_group(&self, body: types::CreateGroupRequest) -> CreateGroup {
        CreateGroup(
            Unsent::new(&self.0, &CREATE_GROUP)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Lists the groups that the account is in.
    ///
    /// Read them in pages with `limit` and `offset`, or without their members, when it takes too long. Where NOWEB answers
    /// `rate-overlimit`, switch on its store. The fields of a group depend on the engine.
    ///
    /// `GET /api/{session}/groups`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_groups(&self) -> GetGroups {
        GetGroups(
            Unsent::new(&self.0, &GET_GROUPS).path("session", self.0.scope("session")),
        )
    }

    /// Counts the groups that the account is in.
    ///
    /// `GET /api/{session}/groups/count`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_groups_count(&self) -> GetGroupsCount {
        GetGroupsCount(
            Unsent::new(&self.0, &GET_GROUPS_COUNT)
                .path("session", self.0.scope("session")),
        )
    }

    /// Looks up the group behind an invitation, without joining it.
    ///
    /// The fields of the answer depend on the engine.
    ///
    /// `GET /api/{session}/groups/join-info`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `code`: The invitation: its code, or the whole address `https://chat.whatsapp.com/` with the code.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_group_join_info(&self, code: &str) -> GetGroupJoinInfo {
        GetGroupJoinInfo(
            Unsent::new(&self.0, &GET_GROUP_JOIN_INFO)
                .path("session", self.0.scope("session"))
                .query("code", code),
        )
    }

    /// Joins a group by an invitation.
    ///
    /// `POST /api/{session}/groups/join`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `body`: The invitation.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn join_group(&self, body: types::JoinGroupRequest) -> JoinGroup {
        JoinGroup(
            Unsent::new(&self.0, &JOIN_GROUP)
                .path("session", self.0.scope("session"))
                .json(&body),
        )
    }

    /// Fetches groups and members from WhatsApp anew.
    ///
    /// Only where the list of groups or of members is wrong. Done often, WhatsApp refuses with `rate-overlimit`.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/groups/refresh`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn refresh_groups(&self) -> RefreshGroups {
        RefreshGroups(
            Unsent::new(&self.0, &REFRESH_GROUPS)
                .path("session", self.0.scope("session")),
        )
    }

    /// Looks up a group.
    ///
    /// The fields of the answer depend on the engine. A group that does not exist is an error with some engines, NOWEB
    /// among them.
    ///
    /// `GET /api/{session}/groups/{id}`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_group(&self, id: impl Into<wagate_client::ChatId>) -> GetGroup {
        GetGroup(
            Unsent::new(&self.0, &GET_GROUP)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Deletes a group.
    ///
    /// The engines WEBJS and WPP have it; NOWEB and GOWS do not.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `DELETE /api/{session}/groups/{id}`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn delete_group(&self, id: impl Into<wagate_client::ChatId>) -> DeleteGroup {
        DeleteGroup(
            Unsent::new(&self.0, &DELETE_GROUP)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Leaves a group.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `POST /api/{session}/groups/{id}/leave`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn leave_group(&self, id: impl Into<wagate_client::ChatId>) -> LeaveGroup {
        LeaveGroup(
            Unsent::new(&self.0, &LEAVE_GROUP)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Looks up the address of a group's picture.
    ///
    /// The server keeps an answer for 24 hours.
    ///
    /// `GET /api/{session}/groups/{id}/picture`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Something that the gateway does not know is none: the result is
    /// empty.
    #[inline]
    pub fn get_group_picture(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetGroupPicture {
        GetGroupPicture(
            Unsent::new(&self.0, &GET_GROUP_PICTURE)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Gives a group a picture.
    ///
    /// `PUT /api/{session}/groups/{id}/picture`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: The picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_group_picture(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::GroupPictureRequest,
    ) -> SetGroupPicture {
        SetGroupPicture(
            Unsent::new(&self.0, &SET_GROUP_PICTURE)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Removes a group's picture.
    ///
    /// `DELETE /api/{session}/groups/{id}/picture`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn delete_group_picture(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> DeleteGroupPicture {
        DeleteGroupPicture(
            Unsent::new(&self.0, &DELETE_GROUP_PICTURE)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Renames a group.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/{session}/groups/{id}/subject`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: The name.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: The name is empty.
    #[inline]
    pub fn set_group_subject(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::GroupSubjectRequest,
    ) -> SetGroupSubject {
        SetGroupSubject(
            Unsent::new(&self.0, &SET_GROUP_SUBJECT)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Changes the description of a group.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/{session}/groups/{id}/description`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: The description.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_group_description(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::GroupDescriptionRequest,
    ) -> SetGroupDescription {
        SetGroupDescription(
            Unsent::new(&self.0, &SET_GROUP_DESCRIPTION)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Says who may edit a group.
    ///
    /// To edit is to change its name, description and picture.
    ///
    /// `GET /api/{session}/groups/{id}/settings/security/info-admin-only`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_info_admin_only(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetInfoAdminOnly {
        GetInfoAdminOnly(
            Unsent::new(&self.0, &GET_INFO_ADMIN_ONLY)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Sets who may edit a group.
    ///
    /// To edit is to change its name, description and picture.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/{session}/groups/{id}/settings/security/info-admin-only`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: The setting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_info_admin_only(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::AdminsOnly,
    ) -> SetInfoAdminOnly {
        SetInfoAdminOnly(
            Unsent::new(&self.0, &SET_INFO_ADMIN_ONLY)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Says who may write in a group.
    ///
    /// `GET /api/{session}/groups/{id}/settings/security/messages-admin-only`. Safe to repeat: tried again after failures
    /// that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_messages_admin_only(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetMessagesAdminOnly {
        GetMessagesAdminOnly(
            Unsent::new(&self.0, &GET_MESSAGES_ADMIN_ONLY)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Sets who may write in a group.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/{session}/groups/{id}/settings/security/messages-admin-only`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: The setting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_messages_admin_only(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::AdminsOnly,
    ) -> SetMessagesAdminOnly {
        SetMessagesAdminOnly(
            Unsent::new(&self.0, &SET_MESSAGES_ADMIN_ONLY)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Says who may add members to a group.
    ///
    /// Servers have it from 2026.7.2 on.
    ///
    /// Not documented; seen: In the OpenAPI document of servers from 2026.7.2 on.
    ///
    /// `GET /api/{session}/groups/{id}/settings/security/member-add-mode`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_member_add_mode(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetMemberAddMode {
        GetMemberAddMode(
            Unsent::new(&self.0, &GET_MEMBER_ADD_MODE)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Sets who may add members to a group.
    ///
    /// Servers have it from 2026.7.2 on.
    ///
    /// Not documented; seen: In the OpenAPI document of servers from 2026.7.2 on.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/{session}/groups/{id}/settings/security/member-add-mode`. Never sent twice.
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: The setting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_member_add_mode(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::MemberAddMode,
    ) -> SetMemberAddMode {
        SetMemberAddMode(
            Unsent::new(&self.0, &SET_MEMBER_ADD_MODE)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Says whether new members of a group need leave.
    ///
    /// Servers have it from 2026.8.2 on.
    ///
    /// Not documented; seen: In the OpenAPI document of servers from 2026.8.2 on.
    ///
    /// `GET /api/{session}/groups/{id}/settings/security/membership-approval`. Safe to repeat: tried again after failures
    /// that pass.
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_membership_approval(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetMembershipApproval {
        GetMembershipApproval(
            Unsent::new(&self.0, &GET_MEMBERSHIP_APPROVAL)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Sets whether new members of a group need leave.
    ///
    /// Servers have it from 2026.8.2 on.
    ///
    /// Not documented; seen: In the OpenAPI document of servers from 2026.8.2 on.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/{session}/groups/{id}/settings/security/membership-approval`. Never sent twice.
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: The setting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_membership_approval(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::MembershipApproval,
    ) -> SetMembershipApproval {
        SetMembershipApproval(
            Unsent::new(&self.0, &SET_MEMBERSHIP_APPROVAL)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Says who may show new members what was written before.
    ///
    /// Servers have it from 2026.9.2 on; the engine WPP does not.
    ///
    /// Not documented; seen: In the OpenAPI document of servers from 2026.9.2 on.
    ///
    /// `GET /api/{session}/groups/{id}/settings/security/member-share-history-mode`. Safe to repeat: tried again after
    /// failures that pass.
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_member_share_history_mode(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetMemberShareHistoryMode {
        GetMemberShareHistoryMode(
            Unsent::new(&self.0, &GET_MEMBER_SHARE_HISTORY_MODE)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Sets who may show new members what was written before.
    ///
    /// Servers have it from 2026.9.2 on; the engine WPP does not.
    ///
    /// Not documented; seen: In the OpenAPI document of servers from 2026.9.2 on.
    ///
    /// The documentation shows no answer: whatever comes with a success is taken.
    ///
    /// `PUT /api/{session}/groups/{id}/settings/security/member-share-history-mode`. Never sent twice.
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: The setting.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_member_share_history_mode(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::MemberShareHistoryMode,
    ) -> SetMemberShareHistoryMode {
        SetMemberShareHistoryMode(
            Unsent::new(&self.0, &SET_MEMBER_SHARE_HISTORY_MODE)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Looks up the code that invites to a group.
    ///
    /// Whoever has the code can join.
    ///
    /// `GET /api/{session}/groups/{id}/invite-code`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_group_invite_code(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetGroupInviteCode {
        GetGroupInviteCode(
            Unsent::new(&self.0, &GET_GROUP_INVITE_CODE)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Replaces the code that invites to a group.
    ///
    /// The code before works no more.
    ///
    /// `POST /api/{session}/groups/{id}/invite-code/revoke`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn revoke_group_invite_code(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> RevokeGroupInviteCode {
        RevokeGroupInviteCode(
            Unsent::new(&self.0, &REVOKE_GROUP_INVITE_CODE)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Lists the members of a group, as the engine has them.
    ///
    /// `getGroupParticipants` has the same fields for nearly all engines. WEBJS was seen to answer nothing.
    ///
    /// `GET /api/{session}/groups/{id}/participants`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_raw_group_participants(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetRawGroupParticipants {
        GetRawGroupParticipants(
            Unsent::new(&self.0, &GET_RAW_GROUP_PARTICIPANTS)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Lists the members of a group.
    ///
    /// The list may be empty for a group that the server knows little of; `refreshGroups` can help.
    ///
    /// `GET /api/{session}/groups/{id}/participants/v2`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_group_participants(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetGroupParticipants {
        GetGroupParticipants(
            Unsent::new(&self.0, &GET_GROUP_PARTICIPANTS)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Adds members to a group.
    ///
    /// `POST /api/{session}/groups/{id}/participants/add`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: Whom to add.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn add_group_participants(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::ParticipantsRequest,
    ) -> AddGroupParticipants {
        AddGroupParticipants(
            Unsent::new(&self.0, &ADD_GROUP_PARTICIPANTS)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Removes members from a group.
    ///
    /// `POST /api/{session}/groups/{id}/participants/remove`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: Whom to remove.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn remove_group_participants(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::ParticipantsRequest,
    ) -> RemoveGroupParticipants {
        RemoveGroupParticipants(
            Unsent::new(&self.0, &REMOVE_GROUP_PARTICIPANTS)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Lists the people who ask to be let into a group.
    ///
    /// Servers have it from 2026.8.2 on.
    ///
    /// Not documented; seen: In the OpenAPI document of servers from 2026.8.2 on.
    ///
    /// `GET /api/{session}/groups/{id}/participants/join-requests`. Safe to repeat: tried again after failures that pass.
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_group_join_requests(
        &self,
        id: impl Into<wagate_client::ChatId>,
    ) -> GetGroupJoinRequests {
        GetGroupJoinRequests(
            Unsent::new(&self.0, &GET_GROUP_JOIN_REQUESTS)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id)),
        )
    }

    /// Lets people into a group.
    ///
    /// Servers have it from 2026.8.2 on.
    ///
    /// Not documented; seen: In the OpenAPI document of servers from 2026.8.2 on.
    ///
    /// `POST /api/{session}/groups/{id}/participants/join-requests/approve`. Never sent twice.
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: Whom to let in.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn approve_group_join_requests(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::ParticipantsRequest,
    ) -> ApproveGroupJoinRequests {
        ApproveGroupJoinRequests(
            Unsent::new(&self.0, &APPROVE_GROUP_JOIN_REQUESTS)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Turns down people who ask to be let into a group.
    ///
    /// Servers have it from 2026.8.2 on.
    ///
    /// Not documented; seen: In the OpenAPI document of servers from 2026.8.2 on.
    ///
    /// `POST /api/{session}/groups/{id}/participants/join-requests/reject`. Never sent twice.
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: Whom to turn down.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn reject_group_join_requests(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::ParticipantsRequest,
    ) -> RejectGroupJoinRequests {
        RejectGroupJoinRequests(
            Unsent::new(&self.0, &REJECT_GROUP_JOIN_REQUESTS)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Makes members administrators of a group.
    ///
    /// `POST /api/{session}/groups/{id}/admin/promote`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: Whom to promote.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn promote_to_admin(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::ParticipantsRequest,
    ) -> PromoteToAdmin {
        PromoteToAdmin(
            Unsent::new(&self.0, &PROMOTE_TO_ADMIN)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }

    /// Makes administrators of a group plain members.
    ///
    /// `POST /api/{session}/groups/{id}/admin/demote`. Never sent twice.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/groups/),
    /// [features](https://waha.devlike.pro/docs/how-to/groups/features/).
    ///
    /// - `id`: The id of the group, which ends in `@g.us`.
    /// - `body`: Whom to demote.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn demote_from_admin(
        &self,
        id: impl Into<wagate_client::ChatId>,
        body: types::ParticipantsRequest,
    ) -> DemoteFromAdmin {
        DemoteFromAdmin(
            Unsent::new(&self.0, &DEMOTE_FROM_ADMIN)
                .path("session", self.0.scope("session"))
                .path("id", Into::<wagate_client::ChatId>::into(id))
                .json(&body),
        )
    }
}

wagate_client::operation! {
    /// The request of [`Groups::create_group`].
    pub struct CreateGroup -> types::CreatedGroup as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_groups`].
    pub struct GetGroups -> Vec<types::Group> as lookup_list
}

wagate_client::paged! { GetGroups -> types::Group as offset("limit", "offset") }

impl GetGroups {
    /// How many groups to give at most.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many groups to skip from the start.
    #[inline]
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// What to sort the groups by.
    #[inline]
    pub fn sort_by(self, sort_by: impl Into<types::GroupSortBy>) -> Self {
        Self(self.0.query("sortBy", Into::<types::GroupSortBy>::into(sort_by)))
    }

    /// Which end of the order comes first.
    #[inline]
    pub fn sort_order(self, sort_order: impl Into<types::SortOrder>) -> Self {
        Self(self.0.query("sortOrder", Into::<types::SortOrder>::into(sort_order)))
    }

    /// Parts of the groups to leave out, which makes the answer shorter.
    #[inline]
    pub fn exclude(
        self,
        exclude: impl IntoIterator<Item = impl std::fmt::Display>,
    ) -> Self {
        Self(self.0.query_list("exclude", exclude))
    }
}

wagate_client::operation! {
    /// The request of [`Groups::get_groups_count`].
    pub struct GetGroupsCount -> types::GroupCount as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_join_info`].
    pub struct GetGroupJoinInfo -> Option<types::Group> as lookup
}

wagate_client::operation! {
    /// The request of [`Groups::join_group`].
    pub struct JoinGroup -> types::JoinedGroup as value
}

wagate_client::operation! {
    /// The request of [`Groups::refresh_groups`].
    pub struct RefreshGroups -> types::RefreshGroupsAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_group`].
    pub struct GetGroup -> Option<types::Group> as lookup
}

wagate_client::operation! {
    /// The request of [`Groups::delete_group`].
    pub struct DeleteGroup -> types::DeleteGroupAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::leave_group`].
    pub struct LeaveGroup -> types::LeaveGroupAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_picture`].
    pub struct GetGroupPicture -> Option<types::GroupPicture> as lookup
}

impl GetGroupPicture {
    /// Whether to ask WhatsApp for the picture even when an answer from the last 24 hours is kept. Done often, WhatsApp
    /// refuses with `rate-overlimit`.
    #[inline]
    pub fn refresh(self, refresh: bool) -> Self {
        Self(self.0.query("refresh", refresh))
    }
}

wagate_client::operation! {
    /// The request of [`Groups::set_group_picture`].
    pub struct SetGroupPicture -> types::GroupPictureResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::delete_group_picture`].
    pub struct DeleteGroupPicture -> types::GroupPictureResult as value
}

wagate_client::operation! {
    /// The request of [`Groups::set_group_subject`].
    pub struct SetGroupSubject -> types::SetGroupSubjectAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::set_group_description`].
    pub struct SetGroupDescription -> types::SetGroupDescriptionAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_info_admin_only`].
    pub struct GetInfoAdminOnly -> types::AdminsOnly as value
}

wagate_client::operation! {
    /// The request of [`Groups::set_info_admin_only`].
    pub struct SetInfoAdminOnly -> types::SetInfoAdminOnlyAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_messages_admin_only`].
    pub struct GetMessagesAdminOnly -> types::AdminsOnly as value
}

wagate_client::operation! {
    /// The request of [`Groups::set_messages_admin_only`].
    pub struct SetMessagesAdminOnly -> types::SetMessagesAdminOnlyAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_member_add_mode`].
    pub struct GetMemberAddMode -> types::MemberAddMode as value
}

wagate_client::operation! {
    /// The request of [`Groups::set_member_add_mode`].
    pub struct SetMemberAddMode -> types::SetMemberAddModeAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_membership_approval`].
    pub struct GetMembershipApproval -> types::MembershipApproval as value
}

wagate_client::operation! {
    /// The request of [`Groups::set_membership_approval`].
    pub struct SetMembershipApproval -> types::SetMembershipApprovalAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_member_share_history_mode`].
    pub struct GetMemberShareHistoryMode -> types::MemberShareHistoryMode as value
}

wagate_client::operation! {
    /// The request of [`Groups::set_member_share_history_mode`].
    pub struct SetMemberShareHistoryMode -> types::SetMemberShareHistoryModeAnswer as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_invite_code`].
    pub struct GetGroupInviteCode -> String as value
}

wagate_client::operation! {
    /// The request of [`Groups::revoke_group_invite_code`].
    pub struct RevokeGroupInviteCode -> String as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_raw_group_participants`].
    pub struct GetRawGroupParticipants -> Vec<types::GroupMember> as value
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_participants`].
    pub struct GetGroupParticipants -> Vec<types::GroupParticipant> as value
}

wagate_client::operation! {
    /// The request of [`Groups::add_group_participants`].
    pub struct AddGroupParticipants -> Vec<types::ParticipantChange> as lookup_list
}

wagate_client::operation! {
    /// The request of [`Groups::remove_group_participants`].
    pub struct RemoveGroupParticipants -> Vec<types::ParticipantChange> as lookup_list
}

wagate_client::operation! {
    /// The request of [`Groups::get_group_join_requests`].
    pub struct GetGroupJoinRequests -> Vec<types::GroupJoinRequest> as value
}

wagate_client::operation! {
    /// The request of [`Groups::approve_group_join_requests`].
    pub struct ApproveGroupJoinRequests -> Vec<types::GroupJoinRequestResult> as value
}

wagate_client::operation! {
    /// The request of [`Groups::reject_group_join_requests`].
    pub struct RejectGroupJoinRequests -> Vec<types::GroupJoinRequestResult> as value
}

wagate_client::operation! {
    /// The request of [`Groups::promote_to_admin`].
    pub struct PromoteToAdmin -> Vec<types::ParticipantChange> as lookup_list
}

wagate_client::operation! {
    /// The request of [`Groups::demote_from_admin`].
    pub struct DemoteFromAdmin -> Vec<types::ParticipantChange> as lookup_list
}

pub(crate) static CREATE_GROUP: Operation<'static> = API
    .post("createGroup", "/api/{session}/groups");

pub(crate) static GET_GROUPS: Operation<'static> = API
    .get("getGroups", "/api/{session}/groups")
    .keyed();

pub(crate) static GET_GROUPS_COUNT: Operation<'static> = API
    .get("getGroupsCount", "/api/{session}/groups/count");

pub(crate) static GET_GROUP_JOIN_INFO: Operation<'static> = API
    .get("getGroupJoinInfo", "/api/{session}/groups/join-info");

pub(crate) static JOIN_GROUP: Operation<'static> = API
    .post("joinGroup", "/api/{session}/groups/join");

pub(crate) static REFRESH_GROUPS: Operation<'static> = API
    .post("refreshGroups", "/api/{session}/groups/refresh");

pub(crate) static GET_GROUP: Operation<'static> = API
    .get("getGroup", "/api/{session}/groups/{id}");

pub(crate) static DELETE_GROUP: Operation<'static> = API
    .delete("deleteGroup", "/api/{session}/groups/{id}");

pub(crate) static LEAVE_GROUP: Operation<'static> = API
    .post("leaveGroup", "/api/{session}/groups/{id}/leave");

pub(crate) static GET_GROUP_PICTURE: Operation<'static> = API
    .get("getGroupPicture", "/api/{session}/groups/{id}/picture");

pub(crate) static SET_GROUP_PICTURE: Operation<'static> = API
    .put("setGroupPicture", "/api/{session}/groups/{id}/picture");

pub(crate) static DELETE_GROUP_PICTURE: Operation<'static> = API
    .delete("deleteGroupPicture", "/api/{session}/groups/{id}/picture");

pub(crate) static SET_GROUP_SUBJECT: Operation<'static> = API
    .put("setGroupSubject", "/api/{session}/groups/{id}/subject");

pub(crate) static SET_GROUP_DESCRIPTION: Operation<'static> = API
    .put("setGroupDescription", "/api/{session}/groups/{id}/description");

pub(crate) static GET_INFO_ADMIN_ONLY: Operation<'static> = API
    .get(
        "getInfoAdminOnly",
        "/api/{session}/groups/{id}/settings/security/info-admin-only",
    );

pub(crate) static SET_INFO_ADMIN_ONLY: Operation<'static> = API
    .put(
        "setInfoAdminOnly",
        "/api/{session}/groups/{id}/settings/security/info-admin-only",
    );

pub(crate) static GET_MESSAGES_ADMIN_ONLY: Operation<'static> = API
    .get(
        "getMessagesAdminOnly",
        "/api/{session}/groups/{id}/settings/security/messages-admin-only",
    );

pub(crate) static SET_MESSAGES_ADMIN_ONLY: Operation<'static> = API
    .put(
        "setMessagesAdminOnly",
        "/api/{session}/groups/{id}/settings/security/messages-admin-only",
    );

pub(crate) static GET_MEMBER_ADD_MODE: Operation<'static> = API
    .get(
        "getMemberAddMode",
        "/api/{session}/groups/{id}/settings/security/member-add-mode",
    );

pub(crate) static SET_MEMBER_ADD_MODE: Operation<'static> = API
    .put(
        "setMemberAddMode",
        "/api/{session}/groups/{id}/settings/security/member-add-mode",
    );

pub(crate) static GET_MEMBERSHIP_APPROVAL: Operation<'static> = API
    .get(
        "getMembershipApproval",
        "/api/{session}/groups/{id}/settings/security/membership-approval",
    );

pub(crate) static SET_MEMBERSHIP_APPROVAL: Operation<'static> = API
    .put(
        "setMembershipApproval",
        "/api/{session}/groups/{id}/settings/security/membership-approval",
    );

pub(crate) static GET_MEMBER_SHARE_HISTORY_MODE: Operation<'static> = API
    .get(
        "getMemberShareHistoryMode",
        "/api/{session}/groups/{id}/settings/security/member-share-history-mode",
    );

pub(crate) static SET_MEMBER_SHARE_HISTORY_MODE: Operation<'static> = API
    .put(
        "setMemberShareHistoryMode",
        "/api/{session}/groups/{id}/settings/security/member-share-history-mode",
    );

pub(crate) static GET_GROUP_INVITE_CODE: Operation<'static> = API
    .get("getGroupInviteCode", "/api/{session}/groups/{id}/invite-code");

pub(crate) static REVOKE_GROUP_INVITE_CODE: Operation<'static> = API
    .post("revokeGroupInviteCode", "/api/{session}/groups/{id}/invite-code/revoke");

pub(crate) static GET_RAW_GROUP_PARTICIPANTS: Operation<'static> = API
    .get("getRawGroupParticipants", "/api/{session}/groups/{id}/participants");

pub(crate) static GET_GROUP_PARTICIPANTS: Operation<'static> = API
    .get("getGroupParticipants", "/api/{session}/groups/{id}/participants/v2");

pub(crate) static ADD_GROUP_PARTICIPANTS: Operation<'static> = API
    .post("addGroupParticipants", "/api/{session}/groups/{id}/participants/add")
    .keyed();

pub(crate) static REMOVE_GROUP_PARTICIPANTS: Operation<'static> = API
    .post("removeGroupParticipants", "/api/{session}/groups/{id}/participants/remove");

pub(crate) static GET_GROUP_JOIN_REQUESTS: Operation<'static> = API
    .get(
        "getGroupJoinRequests",
        "/api/{session}/groups/{id}/participants/join-requests",
    );

pub(crate) static APPROVE_GROUP_JOIN_REQUESTS: Operation<'static> = API
    .post(
        "approveGroupJoinRequests",
        "/api/{session}/groups/{id}/participants/join-requests/approve",
    );

pub(crate) static REJECT_GROUP_JOIN_REQUESTS: Operation<'static> = API
    .post(
        "rejectGroupJoinRequests",
        "/api/{session}/groups/{id}/participants/join-requests/reject",
    );

pub(crate) static PROMOTE_TO_ADMIN: Operation<'static> = API
    .post("promoteToAdmin", "/api/{session}/groups/{id}/admin/promote");

pub(crate) static DEMOTE_FROM_ADMIN: Operation<'static> = API
    .post("demoteFromAdmin", "/api/{session}/groups/{id}/admin/demote");
