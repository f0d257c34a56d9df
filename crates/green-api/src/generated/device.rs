// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: The phone that the instance is linked to.

use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request};
use crate::{Client, Error};
use super::types::GetDeviceInfoResult;

impl Client {
    /// Tells about the phone that the instance is linked to.
    ///
    /// The vendor archived the method and says that it does not work at present.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/device/GetDeviceInfo.md` (en), `green-api/common/CommonErrors.md`
    /// (en), `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The data of the request are wrong; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    /// - 401: The token does not belong to the instance. The docs name the status and show no body.
    /// - 403: There is no instance with this id. The docs name the status and show no body.
    /// - 405: The method is switched off.
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    #[deprecated(
        note = "The vendor archived the method and says that it does not work at present."
    )]
    pub async fn get_device_info(&self) -> Result<GetDeviceInfoResult, Error> {
        let request = Request::new(&GET_DEVICE_INFO);
        self.core.call(request).await
    }
}

pub(crate) static GET_DEVICE_INFO: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getDeviceInfo",
    method: Method::Get,
    path: "/waInstance{idInstance}/getDeviceInfo/{apiTokenInstance}",
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
