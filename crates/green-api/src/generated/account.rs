// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: The instance: settings, state, linking to a phone, the token.

use std::time::Duration;
use wagate_client::{CredentialSlot, Place, Method, Operation, Request, Upload};
use crate::{Client, Error};
use super::types::{
    AuthorizationCode, AuthorizationCodeRequest, GetStateInstanceResult,
    GetStatusInstanceResult, LogoutResult, ProfilePicture, QrCode, RebootResult,
    SetSettingsResult, SetSystemProxyResult, Settings, SettingsRequest,
    StateHistoryEntry, UpdateApiTokenResult, WaSettings,
};

impl Client {
    /// Reads the settings of the instance.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/account/GetSettings.md` (en), `green-api/account/GetSettings.md` (en,
    /// earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
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
    pub async fn get_settings(&self) -> Result<Settings, Error> {
        let request = Request::new(&GET_SETTINGS);
        self.core.call(request).await
    }

    /// Changes settings of the instance.
    ///
    /// What is left out stays as it is; at least one setting must be sent. The instance restarts, and
    /// the change takes effect within about 5 minutes.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/account/SetSettings.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The settings to change.
    ///
    /// # Errors
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
    pub async fn set_settings(
        &self,
        body: &SettingsRequest,
    ) -> Result<SetSettingsResult, Error> {
        let mut request = Request::new(&SET_SETTINGS);
        request.json(body);
        self.core.call(request).await
    }

    /// Tells whether the instance is linked to a WhatsApp account and ready.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/account/GetStateInstance.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
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
    pub async fn get_state_instance(&self) -> Result<GetStateInstanceResult, Error> {
        let request = Request::new(&GET_STATE_INSTANCE);
        self.core.call(request).await
    }

    /// Tells whether the instance is connected to WhatsApp.
    ///
    /// The vendor archived the method; `getStateInstance` tells the state of the instance.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/account/GetStatusInstance.md` (en), `green-api/common/CommonErrors.md`
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
        note = "The vendor archived the method; `getStateInstance` tells the state of the instance."
    )]
    pub async fn get_status_instance(&self) -> Result<GetStatusInstanceResult, Error> {
        let request = Request::new(&GET_STATUS_INSTANCE);
        self.core.call(request).await
    }

    /// Lists how the state of the instance changed.
    ///
    /// Documented in `green-api/account/GetStateInstanceHistory.md` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/Conventions.md` (en).
    ///
    /// # Errors
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
    pub async fn get_state_instance_history(
        &self,
    ) -> Result<Vec<StateHistoryEntry>, Error> {
        self.get_state_instance_history_with(&GetStateInstanceHistoryOptions::default())
            .await
    }

    /// As [`Client::get_state_instance_history`], with options.
    ///
    /// # Errors
    ///
    /// As [`Client::get_state_instance_history`].
    pub async fn get_state_instance_history_with(
        &self,
        options: &GetStateInstanceHistoryOptions,
    ) -> Result<Vec<StateHistoryEntry>, Error> {
        let mut request = Request::new(&GET_STATE_INSTANCE_HISTORY);
        request.query_option("count", options.count.as_ref());
        self.core.call(request).await
    }

    /// Restarts the instance.
    ///
    /// Although it is a GET, each call has an effect.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/account/Reboot.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
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
    pub async fn reboot(&self) -> Result<RebootResult, Error> {
        let request = Request::new(&REBOOT);
        self.core.call(request).await
    }

    /// Unlinks the instance from its WhatsApp account.
    ///
    /// Although it is a GET, it has an effect. To use the instance again, link it by `qr` or
    /// `getAuthorizationCode`.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/account/Logout.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
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
    pub async fn logout(&self) -> Result<LogoutResult, Error> {
        let request = Request::new(&LOGOUT);
        self.core.call(request).await
    }

    /// Gives the QR code that links a WhatsApp account when a phone scans it.
    ///
    /// Only for an instance that is not linked. The code changes about every 20 seconds; the docs
    /// recommend asking once a second. Failures come with status 200 too: look at `type` first.
    ///
    /// The client sends no more than 3 calls a second.
    ///
    /// Documented in `green-api/account/QR.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
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
    pub async fn qr(&self) -> Result<QrCode, Error> {
        let request = Request::new(&QR);
        self.core.call(request).await
    }

    /// Delivers the QR codes that link a WhatsApp account, until a phone scans one.
    ///
    /// As `qr`, without asking again for each code. There are 100 seconds to scan a code; the last
    /// message tells what came of it.
    ///
    /// Opens a websocket and gives its messages, a stream, until the gateway closes it; dropping them
    /// closes it as well. Needs the feature `websocket`.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/account/Scanqrcode.md` (en), `green-api/common/CommonErrors.md` (en),
    /// `green-api/common/Error466.md` (en), `green-api/common/RateLimits.md` (en).
    ///
    /// # Errors
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
    #[cfg(feature = "websocket")]
    pub async fn scanqrcode(
        &self,
    ) -> Result<crate::Messages<crate::types::ScanQrCodeMessage>, Error> {
        let request = Request::new(&SCANQRCODE);
        self.core.websocket(request).await
    }

    /// Gives a code that links a WhatsApp account when it is typed into the phone.
    ///
    /// Another way than the QR code, and like that only for an instance that is not linked. The code
    /// is valid for about two and a half minutes.
    ///
    /// Documented in `green-api/account/GetAuthorizationCode.md` (en), `green-api/postman/en.json`
    /// (en), `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/Conventions.md` (en).
    ///
    /// # Arguments
    ///
    /// - `body`: The account to link.
    ///
    /// # Errors
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
    pub async fn get_authorization_code(
        &self,
        body: &AuthorizationCodeRequest,
    ) -> Result<AuthorizationCode, Error> {
        let mut request = Request::new(&GET_AUTHORIZATION_CODE);
        request.json(body);
        self.core.call(request).await
    }

    /// Gives the WhatsApp account another picture.
    ///
    /// WhatsApp allows one change in 10 seconds. A change too soon after the last one is answered with
    /// status 200, and `setProfilePicture` false.
    ///
    /// The client sends no more than one call in 10 seconds.
    ///
    /// Documented in `green-api/account/SetProfilePicture.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/RateLimits.md` (en).
    ///
    /// # Arguments
    ///
    /// - `file`: The picture.
    ///
    /// # Errors
    ///
    /// Connection failures, timeouts, and answers that do not fit, and the documented statuses:
    ///
    /// - 400: The file is empty, or has another media type than JPEG; or the instance is starting, or
    ///   is not linked to a WhatsApp account. After a start, a few seconds of patience help.
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
    pub async fn set_profile_picture(
        &self,
        file: Upload,
    ) -> Result<ProfilePicture, Error> {
        let mut request = Request::new(&SET_PROFILE_PICTURE);
        request.multipart(&(), "file", file);
        self.core.call(request).await
    }

    /// Tells about the WhatsApp account that the instance is linked to.
    ///
    /// The client sends no more than one call a second.
    ///
    /// Documented in `green-api/account/GetWaSettings.md` (en), `green-api/account/GetWaSettings.md`
    /// (en, earlier edition), `green-api/postman/en.json` (en), `green-api/common/CommonErrors.md`
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
    /// - 429: The method was called more often than its limit of calls a second allows. The docs name
    ///   the status and show no body.
    /// - 466: The free plan has no calls of this method, or no chats, left for this month.
    /// - 499: The caller hung up while the gateway was still at work, so it hardly ever sees this. The
    ///   docs show no body.
    /// - 500: Something went wrong inside the gateway; the docs name one case for all methods, a file
    ///   above 100 MB behind an address that the caller gave.
    /// - 502: The server behind the gateway did not answer. The docs advise up to three more attempts
    ///   with pauses between them.
    pub async fn get_wa_settings(&self) -> Result<WaSettings, Error> {
        let request = Request::new(&GET_WA_SETTINGS);
        self.core.call(request).await
    }

    /// Replaces the access token of the instance.
    ///
    /// The old token stops working at once, for this client too, and a repeated call fails although
    /// this is a GET. A failure comes with status 200. The vendor calls the method a beta version.
    ///
    /// Documented in `green-api/account/UpdateApiToken.md` (en), `green-api/postman/en.json` (en),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en).
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
    pub async fn update_api_token(&self) -> Result<UpdateApiTokenResult, Error> {
        let request = Request::new(&UPDATE_API_TOKEN);
        self.core.call(request).await
    }

    /// Makes the instance use the proxy of the gateway again.
    ///
    /// The current docs do not mention the method any more. Although it is a GET, it has an effect.
    ///
    /// Documented in `green-api/account/SetSystemProxy.md` (en, earlier edition),
    /// `green-api/common/CommonErrors.md` (en), `green-api/common/Error466.md` (en),
    /// `green-api/common/Conventions.md` (en).
    ///
    /// # Errors
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
    #[deprecated(
        note = "The current docs do not mention the method any more. Although it is a GET, it has an effect."
    )]
    pub async fn set_system_proxy(&self) -> Result<SetSystemProxyResult, Error> {
        let request = Request::new(&SET_SYSTEM_PROXY);
        self.core.call(request).await
    }
}

/// What [`Client::get_state_instance_history_with`] may be told.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStateInstanceHistoryOptions {
    /// How many changes to list at most.
    pub count: Option<i64>,
}

impl GetStateInstanceHistoryOptions {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

pub(crate) static GET_SETTINGS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getSettings",
    method: Method::Get,
    path: "/waInstance{idInstance}/getSettings/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(1000000)),
    failures: &[],
    secret_fields: &["proxyInstance", "webhookUrlToken"],
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

pub(crate) static SET_SETTINGS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "setSettings",
    method: Method::Post,
    path: "/waInstance{idInstance}/setSettings/{apiTokenInstance}",
    host: "api",
    idempotent: false,
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

pub(crate) static GET_STATE_INSTANCE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getStateInstance",
    method: Method::Get,
    path: "/waInstance{idInstance}/getStateInstance/{apiTokenInstance}",
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

pub(crate) static GET_STATUS_INSTANCE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getStatusInstance",
    method: Method::Get,
    path: "/waInstance{idInstance}/getStatusInstance/{apiTokenInstance}",
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

pub(crate) static GET_STATE_INSTANCE_HISTORY: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getStateInstanceHistory",
    method: Method::Get,
    path: "/waInstance{idInstance}/GetStateInstanceHistory/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: None,
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

pub(crate) static REBOOT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "reboot",
    method: Method::Get,
    path: "/waInstance{idInstance}/reboot/{apiTokenInstance}",
    host: "api",
    idempotent: false,
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

pub(crate) static LOGOUT: Operation<'static> = Operation {
    vendor: "green-api",
    name: "logout",
    method: Method::Get,
    path: "/waInstance{idInstance}/logout/{apiTokenInstance}",
    host: "api",
    idempotent: false,
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

pub(crate) static QR: Operation<'static> = Operation {
    vendor: "green-api",
    name: "qr",
    method: Method::Get,
    path: "/waInstance{idInstance}/qr/{apiTokenInstance}",
    host: "api",
    idempotent: true,
    interval: Some(Duration::from_micros(333333)),
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

#[cfg(feature = "websocket")]
pub(crate) static SCANQRCODE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "scanqrcode",
    method: Method::Get,
    path: "/waInstance{idInstance}/scanqrcode/{apiTokenInstance}",
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

pub(crate) static GET_AUTHORIZATION_CODE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getAuthorizationCode",
    method: Method::Post,
    path: "/waInstance{idInstance}/getAuthorizationCode/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: None,
    failures: &[],
    secret_fields: &["code"],
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

pub(crate) static SET_PROFILE_PICTURE: Operation<'static> = Operation {
    vendor: "green-api",
    name: "setProfilePicture",
    method: Method::Post,
    path: "/waInstance{idInstance}/setProfilePicture/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: Some(Duration::from_micros(10000000)),
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

pub(crate) static GET_WA_SETTINGS: Operation<'static> = Operation {
    vendor: "green-api",
    name: "getWaSettings",
    method: Method::Get,
    path: "/waInstance{idInstance}/getWaSettings/{apiTokenInstance}",
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

pub(crate) static UPDATE_API_TOKEN: Operation<'static> = Operation {
    vendor: "green-api",
    name: "updateApiToken",
    method: Method::Get,
    path: "/waInstance{idInstance}/updateApiToken/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: None,
    failures: &[&["code", "description"]],
    secret_fields: &["apiTokenInstance"],
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

pub(crate) static SET_SYSTEM_PROXY: Operation<'static> = Operation {
    vendor: "green-api",
    name: "setSystemProxy",
    method: Method::Get,
    path: "/waInstance{idInstance}/SetSystemProxy/{apiTokenInstance}",
    host: "api",
    idempotent: false,
    interval: None,
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
