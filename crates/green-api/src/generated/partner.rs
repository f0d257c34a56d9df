// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: Instances of a partner account, under a token of its own.

use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::{
    CreateInstanceRequest, CreatedInstance, DeleteInstanceAccountRequest,
    DeleteInstanceAccountResult, PartnerInstance,
};

impl Client {
    /// Lists the instances of the partner account.
    ///
    /// Deleted instances stay in the list for three months. A wrong token may be answered with status
    /// 200 and an object instead of the list.
    ///
    /// Documented in `green-api/partner/GetInstances.md` (en),
    /// `green-api/partner/DeleteInstanceAccount.md` (en), `green-api/common/CommonErrors.md` (en).
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 401: The token of the partner account is wrong. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_instances(&self) -> Result<Vec<PartnerInstance>, Error> {
        let request = Request::new(&GET_INSTANCES);
        self.core.call(request).await
    }

    /// Creates an instance under the partner account.
    ///
    /// The body cannot be empty. Everything that is left out is switched off. A wrong token may be
    /// answered with status 200.
    ///
    /// Documented in `green-api/partner/CreateInstance.md` (en),
    /// `green-api/partner/DeleteInstanceAccount.md` (en), `green-api/common/CommonErrors.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The name and the settings of the new instance.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong.
    /// - 401: The token of the partner account is wrong. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn create_instance(
        &self,
        body: &CreateInstanceRequest,
    ) -> Result<CreatedInstance, Error> {
        let mut request = Request::new(&CREATE_INSTANCE);
        request.json(body);
        self.core.call(request).await
    }

    /// Deletes one of the partner's instances.
    ///
    /// Call `logout` of the instance first. Failures come with status 200.
    ///
    /// Documented in `green-api/partner/DeleteInstanceAccount.md` (en),
    /// `green-api/common/CommonErrors.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: Which instance to delete.
    ///
    /// # Errors
    ///
    /// A failure that the gateway tells with a success status is an error as well.
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong.
    /// - 401: The token of the partner account is wrong. The docs name the status and show no body.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn delete_instance_account(
        &self,
        body: &DeleteInstanceAccountRequest,
    ) -> Result<DeleteInstanceAccountResult, Error> {
        let mut request = Request::new(&DELETE_INSTANCE_ACCOUNT);
        request.json(body);
        self.core.call(request).await
    }
}

pub(crate) static GET_INSTANCES: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getInstances",
    method: Method::Get,
    path: "/partner/getInstances/{partnerToken}",
    host: "partner",
    idempotent: true,
    interval: None,
    failures: &[&["code", "description"]],
    secret_fields: &["apiTokenInstance"],
    credentials: &[
        CredentialSlot {
            credential: "partner_token",
            name: "partnerToken",
            place: Place::Path,
        },
    ],
};

pub(crate) static CREATE_INSTANCE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "createInstance",
    method: Method::Post,
    path: "/partner/createInstance/{partnerToken}",
    host: "partner",
    idempotent: false,
    interval: None,
    failures: &[&["code", "description"]],
    secret_fields: &["apiTokenInstance"],
    credentials: &[
        CredentialSlot {
            credential: "partner_token",
            name: "partnerToken",
            place: Place::Path,
        },
    ],
};

pub(crate) static DELETE_INSTANCE_ACCOUNT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "deleteInstanceAccount",
    method: Method::Post,
    path: "/partner/deleteInstanceAccount/{partnerToken}",
    host: "partner",
    idempotent: false,
    interval: None,
    failures: &[&["code", "description"]],
    secret_fields: &[],
    credentials: &[
        CredentialSlot {
            credential: "partner_token",
            name: "partnerToken",
            place: Place::Path,
        },
    ],
};
