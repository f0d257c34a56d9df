// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Group chats, their members and settings.

use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request, Upload};
use crate::{Client, Error};
use super::types::{
    AddGroupParticipantResult, CreateGroupRequest, CreatedGroup, GroupData,
    GroupParticipantRequest, GroupPicture, GroupPictureRequest, GroupRequest,
    LeaveGroupResult, RemoveAdminResult, RemoveGroupParticipantResult,
    SetGroupAdminResult, UpdateGroupNameRequest, UpdateGroupNameResult,
    UpdateGroupSettingsRequest, UpdateGroupSettingsResult,
};

impl Client {
    /// Creates a group.
    ///
    /// The docs advise one group in 5 minutes at most, and warn that WhatsApp may block the account
    /// where a number does not exist.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/groups/CreateGroup.md` (en), `green-api/groups/CreateGroup.md` (en,
    /// earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The name and the members.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to
    ///   a WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: WhatsApp does not let the account create groups for now, or a chat of the list is a
    ///   group.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn create_group(
        &self,
        body: &CreateGroupRequest,
    ) -> Result<CreatedGroup, Error> {
        let mut request = Request::new(&CREATE_GROUP);
        request.json(body);
        self.core.call(request).await
    }

    /// Renames a group.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/groups/UpdateGroupName.md` (en), `green-api/groups/UpdateGroupName.md`
    /// (en, earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md`
    /// (en), `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which group, and its new name.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn update_group_name(
        &self,
        body: &UpdateGroupNameRequest,
    ) -> Result<UpdateGroupNameResult, Error> {
        let mut request = Request::new(&UPDATE_GROUP_NAME);
        request.json(body);
        self.core.call(request).await
    }

    /// Looks up a group, its members and settings.
    ///
    /// The call reads and changes nothing, so it may be repeated.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/groups/GetGroupData.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which group.
    ///
    /// # Errors
    ///
    /// Something that the gateway does not know is no error: the result is empty.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_group_data(
        &self,
        body: &GroupRequest,
    ) -> Result<Option<GroupData>, Error> {
        let mut request = Request::new(&GET_GROUP_DATA);
        request.json(body);
        self.core.lookup(request).await
    }

    /// Adds a member to a group.
    ///
    /// The account must be an administrator of the group. A member who could not be added is answered
    /// with status 200, and `addParticipant` false.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/groups/AddGroupParticipant.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which group, and whom to add.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn add_group_participant(
        &self,
        body: &GroupParticipantRequest,
    ) -> Result<AddGroupParticipantResult, Error> {
        let mut request = Request::new(&ADD_GROUP_PARTICIPANT);
        request.json(body);
        self.core.call(request).await
    }

    /// Removes a member from a group.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/groups/RemoveGroupParticipant.md` (en),
    /// `green-api/groups/RemoveGroupParticipant.md` (en, earlier edition), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which group, and whom to remove.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn remove_group_participant(
        &self,
        body: &GroupParticipantRequest,
    ) -> Result<RemoveGroupParticipantResult, Error> {
        let mut request = Request::new(&REMOVE_GROUP_PARTICIPANT);
        request.json(body);
        self.core.call(request).await
    }

    /// Makes a member an administrator of a group.
    ///
    /// A failure comes with status 200 and says why in `error`.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/groups/SetGroupAdmin.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which group, and which member.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to
    ///   a WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn set_group_admin(
        &self,
        body: &GroupParticipantRequest,
    ) -> Result<SetGroupAdminResult, Error> {
        let mut request = Request::new(&SET_GROUP_ADMIN);
        request.json(body);
        self.core.call(request).await
    }

    /// Takes the rights of an administrator from a member of a group.
    ///
    /// A wrong group, or a number that is not in it, is answered with status 200, and `removeAdmin`
    /// false.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/groups/RemoveAdmin.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which group, and which member.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to
    ///   a WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn remove_admin(
        &self,
        body: &GroupParticipantRequest,
    ) -> Result<RemoveAdminResult, Error> {
        let mut request = Request::new(&REMOVE_ADMIN);
        request.json(body);
        self.core.call(request).await
    }

    /// Gives a group another picture.
    ///
    /// A wrong group is answered with status 200, and `setGroupPicture` false.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/groups/SetGroupPicture.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which group, and its picture.
    /// - `file`: The file that goes with it.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The request does not have the right form, the file is empty, or has another media type
    ///   than JPEG; or the instance is starting, or is not linked to a WhatsApp account. After a
    ///   start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn set_group_picture(
        &self,
        body: &GroupPictureRequest,
        file: Upload,
    ) -> Result<GroupPicture, Error> {
        let mut request = Request::new(&SET_GROUP_PICTURE);
        request.multipart(body, "file", file);
        self.core.call(request).await
    }

    /// Takes the account out of a group.
    ///
    /// The client sends no more than 10 calls a second.
    ///
    /// Documented in `green-api/groups/LeaveGroup.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which group.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The body does not have the right form; or the instance is starting, or is not linked to
    ///   a WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn leave_group(
        &self,
        body: &GroupRequest,
    ) -> Result<LeaveGroupResult, Error> {
        let mut request = Request::new(&LEAVE_GROUP);
        request.json(body);
        self.core.call(request).await
    }

    /// Changes who may write in a group and who may edit it.
    ///
    /// A setting that has its value already stays as it is, without an error. A wrong group, or a lack
    /// of rights, is answered with status 200, and `updateGroupSettings` false. The vendor calls the
    /// method a beta version.
    ///
    /// Documented in `green-api/groups/UpdateGroupSettings.md` (en),
    /// `green-api/groups/UpdateGroupSettings.md` (en, earlier edition), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which group, and its settings.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn update_group_settings(
        &self,
        body: &UpdateGroupSettingsRequest,
    ) -> Result<UpdateGroupSettingsResult, Error> {
        let mut request = Request::new(&UPDATE_GROUP_SETTINGS);
        request.json(body);
        self.core.call(request).await
    }
}

pub(crate) static CREATE_GROUP: Operation<'static> = Operation {
    vendor: "green-api",
    name: "createGroup",
    method: Method::Post,
    path: "/waInstance{idInstance}/createGroup/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[&["error"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static UPDATE_GROUP_NAME: Operation<'static> = Operation {
    vendor: "green-api",
    name: "updateGroupName",
    method: Method::Post,
    path: "/waInstance{idInstance}/updateGroupName/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[&["error"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static GET_GROUP_DATA: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getGroupData",
    method: Method::Post,
    path: "/waInstance{idInstance}/getGroupData/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static ADD_GROUP_PARTICIPANT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "addGroupParticipant",
    method: Method::Post,
    path: "/waInstance{idInstance}/addGroupParticipant/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(100000)),
    failures: &[&["error"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static REMOVE_GROUP_PARTICIPANT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "removeGroupParticipant",
    method: Method::Post,
    path: "/waInstance{idInstance}/removeGroupParticipant/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(100000)),
    failures: &[&["error"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static SET_GROUP_ADMIN: Operation<'static> = Operation {
    vendor: "green-api",
    name: "setGroupAdmin",
    method: Method::Post,
    path: "/waInstance{idInstance}/setGroupAdmin/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(100000)),
    failures: &[&["error"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static REMOVE_ADMIN: Operation<'static> = Operation {
    vendor: "green-api",
    name: "removeAdmin",
    method: Method::Post,
    path: "/waInstance{idInstance}/removeAdmin/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(100000)),
    failures: &[&["error"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static SET_GROUP_PICTURE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "setGroupPicture",
    method: Method::Post,
    path: "/waInstance{idInstance}/setGroupPicture/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[&["error"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static LEAVE_GROUP: Operation<'static> = Operation {
    vendor: "green-api",
    name: "leaveGroup",
    method: Method::Post,
    path: "/waInstance{idInstance}/leaveGroup/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(100000)),
    failures: &[&["error"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};

pub(crate) static UPDATE_GROUP_SETTINGS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "updateGroupSettings",
    method: Method::Post,
    path: "/waInstance{idInstance}/updateGroupSettings/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: None,
    failures: &[&["error"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "id_instance",
            name: "idInstance",
            place: Place::Path,
        },
        CredentialSlot {
            credential: "api_token_instance",
            name: "apiTokenInstance",
            place: Place::Path,
        },
    ],
};
