// Written by `cargo xtask generate` from specs/; change those, not this file.

//! GREEN-API: The instance: settings, state, linking to a phone, the token.

use std::time::Duration;
use wagate_client::{Core, Operation, Unsent, Upload};
use super::client::API;
use super::types;

/// The instance: settings, state, linking to a phone, the token.
///
/// Reached by [`Client::account`](crate::Client::account).
///
/// ```no_run
/// # async fn example(client: wagate_green_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.account().get_settings().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Account(pub(crate) Core);

impl Account {
    /// Reads the settings of the instance.
    ///
    /// After a change, the former values may be answered for a while.
    ///
    /// `GET /waInstance{idInstance}/getSettings/{apiTokenInstance}`. Safe to repeat: tried again after failures that pass.
    /// At most once a second.
    ///
    /// Documented in [GetSettings](https://green-api.com/en/docs/api/account/GetSettings/), [GetSettings (earlier
    /// edition)](https://green-api.com/en/docs/api/account/GetSettings/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_settings(&self) -> GetSettings {
        GetSettings(Unsent::new(&self.0, &GET_SETTINGS))
    }

    /// Changes settings of the instance.
    ///
    /// What is left out stays as it is; at least one setting must be sent. The instance restarts, and the change takes
    /// effect within about 5 minutes.
    ///
    /// `POST /waInstance{idInstance}/setSettings/{apiTokenInstance}`. Never sent twice. At most once a second.
    ///
    /// Documented in [SetSettings](https://green-api.com/en/docs/api/account/SetSettings/).
    ///
    /// - `body`: The settings to change.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn set_settings(&self, body: types::SettingsRequest) -> SetSettings {
        SetSettings(Unsent::new(&self.0, &SET_SETTINGS).json(&body))
    }

    /// Tells whether the instance is linked to a WhatsApp account and ready.
    ///
    /// While a new instance is being made, for up to 5 minutes, the whole answer is `null`: no state is known.
    ///
    /// `GET /waInstance{idInstance}/getStateInstance/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most once a second.
    ///
    /// Documented in [GetStateInstance](https://green-api.com/en/docs/api/account/GetStateInstance/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_state_instance(&self) -> GetStateInstance {
        GetStateInstance(Unsent::new(&self.0, &GET_STATE_INSTANCE))
    }

    /// Tells whether the instance is connected to WhatsApp.
    ///
    /// The vendor archived the method; `getStateInstance` tells the state of the instance.
    ///
    /// `GET /waInstance{idInstance}/getStatusInstance/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most once a second.
    ///
    /// Documented in [GetStatusInstance](https://green-api.com/en/docs/api/account/GetStatusInstance/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(
        note = "The vendor archived the method; `getStateInstance` tells the state of the instance."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn get_status_instance(&self) -> GetStatusInstance {
        GetStatusInstance(Unsent::new(&self.0, &GET_STATUS_INSTANCE))
    }

    /// Lists how the state of the instance changed.
    ///
    /// `GET /waInstance{idInstance}/GetStateInstanceHistory/{apiTokenInstance}`. Safe to repeat: tried again after
    /// failures that pass.
    ///
    /// Documented in [GetStateInstanceHistory](https://green-api.com/en/docs/api/account/GetStateInstanceHistory/),
    /// [Conventions](https://green-api.com/en/docs/before-start/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_state_instance_history(&self) -> GetStateInstanceHistory {
        GetStateInstanceHistory(Unsent::new(&self.0, &GET_STATE_INSTANCE_HISTORY))
    }

    /// Restarts the instance.
    ///
    /// Although it is a GET, each call has an effect.
    ///
    /// `GET /waInstance{idInstance}/reboot/{apiTokenInstance}`. Never sent twice. At most once a second.
    ///
    /// Documented in [Reboot](https://green-api.com/en/docs/api/account/Reboot/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn reboot(&self) -> Reboot {
        Reboot(Unsent::new(&self.0, &REBOOT))
    }

    /// Unlinks the instance from its WhatsApp account.
    ///
    /// Although it is a GET, it has an effect. To use the instance again, link it by `qr` or `getAuthorizationCode`.
    ///
    /// `GET /waInstance{idInstance}/logout/{apiTokenInstance}`. Never sent twice. At most once a second.
    ///
    /// Documented in [Logout](https://green-api.com/en/docs/api/account/Logout/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn logout(&self) -> Logout {
        Logout(Unsent::new(&self.0, &LOGOUT))
    }

    /// Gives the QR code that links a WhatsApp account when a phone scans it.
    ///
    /// Only for an instance that is not linked. The code changes about every 20 seconds; the docs recommend asking once a
    /// second. Failures come with status 200 too: look at `type` first.
    ///
    /// `GET /waInstance{idInstance}/qr/{apiTokenInstance}`. Safe to repeat: tried again after failures that pass. At most
    /// 3 times a second.
    ///
    /// Documented in [QR](https://green-api.com/en/docs/api/account/QR/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn qr(&self) -> Qr {
        Qr(Unsent::new(&self.0, &QR))
    }

    /// Delivers the QR codes that link a WhatsApp account, until a phone scans one.
    ///
    /// As `qr`, without asking again for each code. There are 100 seconds to scan a code; the last message tells what came
    /// of it.
    ///
    /// Opens a websocket and gives its messages, a stream, until the gateway closes it; dropping them closes it as well.
    /// Needs the feature `websocket`.
    ///
    /// `GET /waInstance{idInstance}/scanqrcode/{apiTokenInstance}`. Safe to repeat: tried again after failures that pass.
    /// At most once a second.
    ///
    /// Documented in [Scanqrcode](https://green-api.com/en/docs/api/account/Scanqrcode/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[cfg(feature = "websocket")]
    #[inline]
    pub fn scanqrcode(&self) -> Scanqrcode {
        Scanqrcode(Unsent::new(&self.0, &SCANQRCODE))
    }

    /// Gives a code that links a WhatsApp account when it is typed into the phone.
    ///
    /// Another way than the QR code, and like that only for an instance that is not linked. The code is valid for about
    /// two and a half minutes. An answer that is `null`, which a third party recorded, holds none either.
    ///
    /// `POST /waInstance{idInstance}/getAuthorizationCode/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [GetAuthorizationCode](https://green-api.com/en/docs/api/account/GetAuthorizationCode/),
    /// [Conventions](https://green-api.com/en/docs/before-start/).
    ///
    /// - `body`: The account to link.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_authorization_code(
        &self,
        body: types::AuthorizationCodeRequest,
    ) -> GetAuthorizationCode {
        GetAuthorizationCode(Unsent::new(&self.0, &GET_AUTHORIZATION_CODE).json(&body))
    }

    /// Gives the WhatsApp account another picture.
    ///
    /// WhatsApp allows one change in 10 seconds. A change too soon after the last one is answered with status 200, and
    /// `setProfilePicture` false.
    ///
    /// `POST /waInstance{idInstance}/setProfilePicture/{apiTokenInstance}`. Never sent twice. At most once in 10 seconds.
    ///
    /// Documented in [SetProfilePicture](https://green-api.com/en/docs/api/account/SetProfilePicture/).
    ///
    /// - `file`: The picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). Beside them:
    ///
    /// - 400: The file is empty, or has another media type than JPEG; or the instance is starting, or is not linked to a
    ///   WhatsApp account. After a start, a few seconds of patience help.
    #[inline]
    pub fn set_profile_picture(&self, file: Upload) -> SetProfilePicture {
        SetProfilePicture(
            Unsent::new(&self.0, &SET_PROFILE_PICTURE).multipart(&(), "file", file),
        )
    }

    /// Tells about the WhatsApp account that the instance is linked to.
    ///
    /// `GET /waInstance{idInstance}/getWaSettings/{apiTokenInstance}`. Safe to repeat: tried again after failures that
    /// pass. At most once a second.
    ///
    /// Documented in [GetWaSettings](https://green-api.com/en/docs/api/account/GetWaSettings/), [GetWaSettings (earlier
    /// edition)](https://green-api.com/en/docs/api/account/GetWaSettings/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_wa_settings(&self) -> GetWaSettings {
        GetWaSettings(Unsent::new(&self.0, &GET_WA_SETTINGS))
    }

    /// Replaces the access token of the instance.
    ///
    /// The old token stops working at once, for this client too, and a repeated call fails although this is a GET. A
    /// failure comes with status 200. The vendor calls the method a beta version.
    ///
    /// `GET /waInstance{idInstance}/updateApiToken/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [UpdateApiToken](https://green-api.com/en/docs/api/account/UpdateApiToken/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_api_token(&self) -> UpdateApiToken {
        UpdateApiToken(Unsent::new(&self.0, &UPDATE_API_TOKEN))
    }

    /// Makes the instance use the proxy of the gateway again.
    ///
    /// The current docs do not mention the method any more. Although it is a GET, it has an effect.
    ///
    /// `GET /waInstance{idInstance}/SetSystemProxy/{apiTokenInstance}`. Never sent twice.
    ///
    /// Documented in [SetSystemProxy (earlier edition)](https://green-api.com/en/docs/api/account/SetSystemProxy/),
    /// [Conventions](https://green-api.com/en/docs/before-start/).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[deprecated(
        note = "The current docs do not mention the method any more. Although it is a GET, it has an effect."
    )]
    #[allow(deprecated)]
    #[inline]
    pub fn set_system_proxy(&self) -> SetSystemProxy {
        SetSystemProxy(Unsent::new(&self.0, &SET_SYSTEM_PROXY))
    }
}

wagate_client::operation! {
    /// The request of [`Account::get_settings`].
    pub struct GetSettings -> types::Settings as value
}

wagate_client::operation! {
    /// The request of [`Account::set_settings`].
    pub struct SetSettings -> types::SetSettingsResult as value
}

wagate_client::operation! {
    /// The request of [`Account::get_state_instance`].
    pub struct GetStateInstance -> types::GetStateInstanceResult as value
}

wagate_client::operation! {
    /// The request of [`Account::get_status_instance`].
    pub struct GetStatusInstance -> types::GetStatusInstanceResult as value
}

wagate_client::operation! {
    /// The request of [`Account::get_state_instance_history`].
    pub struct GetStateInstanceHistory -> Vec<types::StateHistoryEntry> as value
}

impl GetStateInstanceHistory {
    /// How many changes to list at most.
    #[inline]
    pub fn count(self, count: i64) -> Self {
        Self(self.0.query("count", count))
    }
}

wagate_client::operation! {
    /// The request of [`Account::reboot`].
    pub struct Reboot -> types::RebootResult as value
}

wagate_client::operation! {
    /// The request of [`Account::logout`].
    pub struct Logout -> types::LogoutResult as value
}

wagate_client::operation! {
    /// The request of [`Account::qr`].
    pub struct Qr -> types::QrCode as value
}

#[cfg(feature = "websocket")]
wagate_client::operation! {
    /// The request of [`Account::scanqrcode`].
    pub struct Scanqrcode -> crate::Messages<types::ScanQrCodeMessage> as websocket
}

wagate_client::operation! {
    /// The request of [`Account::get_authorization_code`].
    pub struct GetAuthorizationCode -> types::AuthorizationCode as value
}

wagate_client::operation! {
    /// The request of [`Account::set_profile_picture`].
    pub struct SetProfilePicture -> types::ProfilePicture as value
}

wagate_client::operation! {
    /// The request of [`Account::get_wa_settings`].
    pub struct GetWaSettings -> types::WaSettings as value
}

wagate_client::operation! {
    /// The request of [`Account::update_api_token`].
    pub struct UpdateApiToken -> types::UpdateApiTokenResult as value
}

wagate_client::operation! {
    /// The request of [`Account::set_system_proxy`].
    pub struct SetSystemProxy -> types::SetSystemProxyResult as value
}

pub(crate) static GET_SETTINGS: Operation<'static> = API
    .get("getSettings", "/waInstance{idInstance}/getSettings/{apiTokenInstance}")
    .interval(Duration::from_millis(1000))
    .secret_fields(&["proxyInstance", "webhookUrlToken"]);

pub(crate) static SET_SETTINGS: Operation<'static> = API
    .post("setSettings", "/waInstance{idInstance}/setSettings/{apiTokenInstance}")
    .interval(Duration::from_millis(1000));

pub(crate) static GET_STATE_INSTANCE: Operation<'static> = API
    .get(
        "getStateInstance",
        "/waInstance{idInstance}/getStateInstance/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000));

pub(crate) static GET_STATUS_INSTANCE: Operation<'static> = API
    .get(
        "getStatusInstance",
        "/waInstance{idInstance}/getStatusInstance/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(1000));

pub(crate) static GET_STATE_INSTANCE_HISTORY: Operation<'static> = API
    .get(
        "getStateInstanceHistory",
        "/waInstance{idInstance}/GetStateInstanceHistory/{apiTokenInstance}",
    );

pub(crate) static REBOOT: Operation<'static> = API
    .get("reboot", "/waInstance{idInstance}/reboot/{apiTokenInstance}")
    .idempotent(false)
    .interval(Duration::from_millis(1000));

pub(crate) static LOGOUT: Operation<'static> = API
    .get("logout", "/waInstance{idInstance}/logout/{apiTokenInstance}")
    .idempotent(false)
    .interval(Duration::from_millis(1000));

pub(crate) static QR: Operation<'static> = API
    .get("qr", "/waInstance{idInstance}/qr/{apiTokenInstance}")
    .interval(Duration::from_micros(333333));

pub(crate) static SCANQRCODE: Operation<'static> = API
    .get("scanqrcode", "/waInstance{idInstance}/scanqrcode/{apiTokenInstance}")
    .interval(Duration::from_millis(1000));

pub(crate) static GET_AUTHORIZATION_CODE: Operation<'static> = API
    .post(
        "getAuthorizationCode",
        "/waInstance{idInstance}/getAuthorizationCode/{apiTokenInstance}",
    )
    .secret_fields(&["code"]);

pub(crate) static SET_PROFILE_PICTURE: Operation<'static> = API
    .post(
        "setProfilePicture",
        "/waInstance{idInstance}/setProfilePicture/{apiTokenInstance}",
    )
    .interval(Duration::from_millis(10000));

pub(crate) static GET_WA_SETTINGS: Operation<'static> = API
    .get("getWaSettings", "/waInstance{idInstance}/getWaSettings/{apiTokenInstance}")
    .interval(Duration::from_millis(1000));

pub(crate) static UPDATE_API_TOKEN: Operation<'static> = API
    .get("updateApiToken", "/waInstance{idInstance}/updateApiToken/{apiTokenInstance}")
    .idempotent(false)
    .failures(&[&["code", "description"]])
    .secret_fields(&["apiTokenInstance"]);

pub(crate) static SET_SYSTEM_PROXY: Operation<'static> = API
    .get("setSystemProxy", "/waInstance{idInstance}/SetSystemProxy/{apiTokenInstance}")
    .idempotent(false);
