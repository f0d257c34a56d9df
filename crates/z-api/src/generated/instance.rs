// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: The instance: its state, its link to a phone, its profile and settings.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// The instance: its state, its link to a phone, its profile and settings.
///
/// Reached by [`Client::instance`](crate::Client::instance).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.instance().get_instance_status().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Instance(pub(crate) Core);

impl Instance {
    /// Tells whether the instance is linked to an account.
    ///
    /// `error` holds a remark about the state, also where all is well.
    ///
    /// `GET /instances/{instanceId}/token/{token}/status`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [status](https://developer.z-api.io/en/instance/status),
    /// [status](https://developer.z-api.io/instance/status), [status (earlier
    /// edition)](https://developer.z-api.io/instance/status), [status (earlier
    /// edition)](https://developer.z-api.io/en/instance/status).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error).
    #[inline]
    pub fn get_instance_status(&self) -> GetInstanceStatus {
        GetInstanceStatus(Unsent::new(&self.0, &GET_INSTANCE_STATUS))
    }

    /// Reads the settings of the instance.
    ///
    /// `GET /instances/{instanceId}/token/{token}/me`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [me](https://developer.z-api.io/en/instance/me), [me](https://developer.z-api.io/instance/me), [me
    /// (earlier edition)](https://developer.z-api.io/instance/me), [me (earlier
    /// edition)](https://developer.z-api.io/en/instance/me).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_instance(&self) -> GetInstance {
        GetInstance(Unsent::new(&self.0, &GET_INSTANCE))
    }

    /// Tells which account is linked, and on which phone.
    ///
    /// `GET /instances/{instanceId}/token/{token}/device`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [device](https://developer.z-api.io/en/instance/device),
    /// [device](https://developer.z-api.io/instance/device), [device (earlier
    /// edition)](https://developer.z-api.io/instance/device), [device (earlier
    /// edition)](https://developer.z-api.io/en/instance/device).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_device(&self) -> GetDevice {
        GetDevice(Unsent::new(&self.0, &GET_DEVICE))
    }

    /// Gets a code that links the instance when it is scanned.
    ///
    /// A code works for 20 seconds. Ask for the next every 10 to 20 seconds, and stop after three until somebody wants to
    /// go on. Where the account needs a passkey, there may be a challenge in place of a code. For a picture ready to be
    /// shown use `getQrCodeImage`.
    ///
    /// `GET /instances/{instanceId}/token/{token}/qr-code`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [qr-code](https://developer.z-api.io/en/instance/qr-code),
    /// [qr-code](https://developer.z-api.io/instance/qr-code), [qrcode](https://developer.z-api.io/en/instance/qrcode),
    /// [qrcode](https://developer.z-api.io/instance/qrcode), [qrcode (earlier
    /// edition)](https://developer.z-api.io/instance/qrcode), [qrcode (earlier
    /// edition)](https://developer.z-api.io/en/instance/qrcode).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_qr_code(&self) -> GetQrCode {
        GetQrCode(Unsent::new(&self.0, &GET_QR_CODE))
    }

    /// Gets the picture of a code that links the instance when it is scanned.
    ///
    /// A code works for 20 seconds. Ask for the next every 10 to 20 seconds, and stop after three until somebody wants to
    /// go on. Where the account needs a passkey, there may be a challenge in place of a code.
    ///
    /// `GET /instances/{instanceId}/token/{token}/qr-code/image`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [qr-code-image](https://developer.z-api.io/en/instance/qr-code-image),
    /// [qr-code-image](https://developer.z-api.io/instance/qr-code-image),
    /// [qrcode](https://developer.z-api.io/en/instance/qrcode), [qrcode](https://developer.z-api.io/instance/qrcode),
    /// [qrcode (earlier edition)](https://developer.z-api.io/instance/qrcode), [qrcode (earlier
    /// edition)](https://developer.z-api.io/en/instance/qrcode).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_qr_code_image(&self) -> GetQrCodeImage {
        GetQrCodeImage(Unsent::new(&self.0, &GET_QR_CODE_IMAGE))
    }

    /// Gets a code that links the instance when it is typed on the phone.
    ///
    /// It is typed in WhatsApp where codes are scanned, under "link with phone number instead". Where the account needs a
    /// passkey, there may be a challenge in place of a code.
    ///
    /// `GET /instances/{instanceId}/token/{token}/phone-code/{phone}`. Never sent twice.
    ///
    /// Documented in [phone-code](https://developer.z-api.io/en/instance/phone-code),
    /// [phone-code](https://developer.z-api.io/instance/phone-code),
    /// [qrcode](https://developer.z-api.io/en/instance/qrcode), [qrcode](https://developer.z-api.io/instance/qrcode),
    /// [qrcode (earlier edition)](https://developer.z-api.io/instance/qrcode), [qrcode (earlier
    /// edition)](https://developer.z-api.io/en/instance/qrcode).
    ///
    /// - `phone`: The number of the account that is to be linked, digits only with country code.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_phone_code(&self, phone: &str) -> GetPhoneCode {
        GetPhoneCode(Unsent::new(&self.0, &GET_PHONE_CODE).path("phone", phone))
    }

    /// Restarts the instance.
    ///
    /// It stays linked: no code needs to be scanned afterwards.
    ///
    /// `GET /instances/{instanceId}/token/{token}/restart`. Never sent twice.
    ///
    /// Documented in [restart](https://developer.z-api.io/en/instance/restart),
    /// [restart](https://developer.z-api.io/instance/restart), [restart (earlier
    /// edition)](https://developer.z-api.io/instance/restart), [restart (earlier
    /// edition)](https://developer.z-api.io/en/instance/restart).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn restart_instance(&self) -> RestartInstance {
        RestartInstance(Unsent::new(&self.0, &RESTART_INSTANCE))
    }

    /// Unlinks the instance from its account.
    ///
    /// Until it is linked again, nothing else works and no callbacks come.
    ///
    /// `GET /instances/{instanceId}/token/{token}/disconnect`. Never sent twice.
    ///
    /// Documented in [disconnect](https://developer.z-api.io/en/instance/disconnect),
    /// [disconnect](https://developer.z-api.io/instance/disconnect), [disconnect (earlier
    /// edition)](https://developer.z-api.io/instance/disconnect), [disconnect (earlier
    /// edition)](https://developer.z-api.io/en/instance/disconnect).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn disconnect(&self) -> Disconnect {
        Disconnect(Unsent::new(&self.0, &DISCONNECT))
    }

    /// Tries to link the instance again with what is stored of its session.
    ///
    /// Meant for after a `DisconnectedCallback`. The present site has no page for it; programs of 2026 still call it.
    ///
    /// `GET /instances/{instanceId}/token/{token}/restore-session`. Never sent twice.
    ///
    /// Documented in [restore-session (earlier edition)](https://developer.z-api.io/instance/restore-session),
    /// [restore-session (earlier edition)](https://developer.z-api.io/en/instance/restore-session).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn restore_session(&self) -> RestoreSession {
        RestoreSession(Unsent::new(&self.0, &RESTORE_SESSION))
    }

    /// Gives the instance another name.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-name`. Never sent twice.
    ///
    /// Documented in [rename-instance](https://developer.z-api.io/en/instance/rename-instance),
    /// [rename-instance](https://developer.z-api.io/instance/rename-instance), [rename-instance (earlier
    /// edition)](https://developer.z-api.io/instance/rename-instance), [rename-instance (earlier
    /// edition)](https://developer.z-api.io/en/instance/rename-instance).
    ///
    /// - `body`: The new name.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn rename_instance(&self, body: types::SetTextRequest) -> RenameInstance {
        RenameInstance(Unsent::new(&self.0, &RENAME_INSTANCE).json(&body))
    }

    /// Changes the account's name in WhatsApp.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/profile-name`. Never sent twice.
    ///
    /// Documented in [profile-name](https://developer.z-api.io/en/instance/profile-name),
    /// [profile-name](https://developer.z-api.io/instance/profile-name), [profile-name (earlier
    /// edition)](https://developer.z-api.io/instance/profile-name), [profile-name (earlier
    /// edition)](https://developer.z-api.io/en/instance/profile-name).
    ///
    /// - `body`: The new name.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_profile_name(&self, body: types::SetTextRequest) -> UpdateProfileName {
        UpdateProfileName(Unsent::new(&self.0, &UPDATE_PROFILE_NAME).json(&body))
    }

    /// Changes what the account tells about itself.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/profile-description`. Never sent twice.
    ///
    /// Documented in [profile-description](https://developer.z-api.io/en/instance/profile-description),
    /// [profile-description](https://developer.z-api.io/instance/profile-description), [profile-description (earlier
    /// edition)](https://developer.z-api.io/instance/profile-description), [profile-description (earlier
    /// edition)](https://developer.z-api.io/en/instance/profile-description).
    ///
    /// - `body`: The new text.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_profile_description(
        &self,
        body: types::SetTextRequest,
    ) -> UpdateProfileDescription {
        UpdateProfileDescription(
            Unsent::new(&self.0, &UPDATE_PROFILE_DESCRIPTION).json(&body),
        )
    }

    /// Sets whether messages are marked as read when they come.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-auto-read-message`. Never sent twice.
    ///
    /// Documented in [update-auto-read-message](https://developer.z-api.io/en/instance/update-auto-read-message),
    /// [update-auto-read-message](https://developer.z-api.io/instance/update-auto-read-message), [auto-read (earlier
    /// edition)](https://developer.z-api.io/instance/auto-read), [auto-read (earlier
    /// edition)](https://developer.z-api.io/en/instance/auto-read).
    ///
    /// - `body`: On or off.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_auto_read_message(
        &self,
        body: types::SwitchRequest,
    ) -> UpdateAutoReadMessage {
        UpdateAutoReadMessage(
            Unsent::new(&self.0, &UPDATE_AUTO_READ_MESSAGE).json(&body),
        )
    }

    /// Sets whether statuses of contacts are marked as seen when they come.
    ///
    /// Works only while `updateAutoReadMessage` is on.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-auto-read-status`. Never sent twice.
    ///
    /// Documented in [update-auto-read-status](https://developer.z-api.io/en/instance/update-auto-read-status),
    /// [update-auto-read-status](https://developer.z-api.io/instance/update-auto-read-status), [auto-read-status (earlier
    /// edition)](https://developer.z-api.io/instance/auto-read-status), [auto-read-status (earlier
    /// edition)](https://developer.z-api.io/en/instance/auto-read-status).
    ///
    /// - `body`: On or off.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_auto_read_status(
        &self,
        body: types::SwitchRequest,
    ) -> UpdateAutoReadStatus {
        UpdateAutoReadStatus(Unsent::new(&self.0, &UPDATE_AUTO_READ_STATUS).json(&body))
    }

    /// Sets whether voice calls are rejected at once.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-call-reject-auto`. Never sent twice.
    ///
    /// Documented in [update-call-reject-auto](https://developer.z-api.io/en/instance/update-call-reject-auto),
    /// [update-call-reject-auto](https://developer.z-api.io/instance/update-call-reject-auto), [call-reject (earlier
    /// edition)](https://developer.z-api.io/instance/call-reject), [call-reject (earlier
    /// edition)](https://developer.z-api.io/en/instance/call-reject).
    ///
    /// - `body`: On or off.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_call_reject_auto(
        &self,
        body: types::SwitchRequest,
    ) -> UpdateCallRejectAuto {
        UpdateCallRejectAuto(Unsent::new(&self.0, &UPDATE_CALL_REJECT_AUTO).json(&body))
    }

    /// Sets what is sent to who called and was rejected.
    ///
    /// It is sent only while `updateCallRejectAuto` is on.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/update-call-reject-message`. Never sent twice.
    ///
    /// Documented in [update-call-reject-message](https://developer.z-api.io/en/instance/update-call-reject-message),
    /// [update-call-reject-message](https://developer.z-api.io/instance/update-call-reject-message), [call-reject-message
    /// (earlier edition)](https://developer.z-api.io/instance/call-reject-message), [call-reject-message (earlier
    /// edition)](https://developer.z-api.io/en/instance/call-reject-message).
    ///
    /// - `body`: The text.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_call_reject_message(
        &self,
        body: types::SetTextRequest,
    ) -> UpdateCallRejectMessage {
        UpdateCallRejectMessage(
            Unsent::new(&self.0, &UPDATE_CALL_REJECT_MESSAGE).json(&body),
        )
    }

    /// Makes a token for the browser extension that links accounts with a passkey.
    ///
    /// For phones on which WhatsApp asks for a passkey, so that a code alone does not link them. The owner of the phone
    /// types the token in the extension.
    ///
    /// `GET /instances/{instanceId}/token/{token}/extension-token`. Never sent twice.
    ///
    /// Documented in [extension-token](https://developer.z-api.io/en/instance/extension-token),
    /// [extension-token](https://developer.z-api.io/instance/extension-token),
    /// [extension-token](https://developer.z-api.io/en/partner/extension-token),
    /// [extension-token](https://developer.z-api.io/partner/extension-token).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_extension_token(&self) -> GetExtensionToken {
        GetExtensionToken(Unsent::new(&self.0, &GET_EXTENSION_TOKEN))
    }

    /// Answers the challenge of a passkey.
    ///
    /// The challenge comes from `getQrCode`, `getQrCodeImage` or `getPhoneCode`, where WhatsApp asks for a passkey before
    /// it links the instance.
    ///
    /// Not documented; seen: The page of the present site, published later than the collected ones, and a client that was
    /// written from the site.
    ///
    /// `POST /instances/{instanceId}/token/{token}/passkey-prologue`. Never sent twice.
    ///
    /// - `body`: What the passkey signed.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn send_passkey_prologue(
        &self,
        body: types::PasskeyPrologueRequest,
    ) -> SendPasskeyPrologue {
        SendPasskeyPrologue(Unsent::new(&self.0, &SEND_PASSKEY_PROLOGUE).json(&body))
    }

    /// Drops the challenge of a passkey.
    ///
    /// The instance restarts; then ask for a code again.
    ///
    /// Not documented; seen: The page of the present site, published later than the collected ones.
    ///
    /// `POST /instances/{instanceId}/token/{token}/reset-passkey-challenge`. Never sent twice.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn reset_passkey_challenge(&self) -> ResetPasskeyChallenge {
        ResetPasskeyChallenge(Unsent::new(&self.0, &RESET_PASSKEY_CHALLENGE))
    }

    /// Changes the account's picture.
    ///
    /// `PUT /instances/{instanceId}/token/{token}/profile-picture`. Never sent twice.
    ///
    /// Documented in [profile-picture](https://developer.z-api.io/en/instance/profile-picture),
    /// [profile-picture](https://developer.z-api.io/instance/profile-picture), [profile-picture (earlier
    /// edition)](https://developer.z-api.io/instance/profile-picture), [profile-picture (earlier
    /// edition)](https://developer.z-api.io/en/instance/profile-picture).
    ///
    /// - `body`: The address of the new picture.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn update_profile_picture(
        &self,
        body: types::SetTextRequest,
    ) -> UpdateProfilePicture {
        UpdateProfilePicture(Unsent::new(&self.0, &UPDATE_PROFILE_PICTURE).json(&body))
    }
}

wagate_client::operation! {
    /// The request of [`Instance::get_instance_status`].
    pub struct GetInstanceStatus -> types::InstanceStatus as value
}

wagate_client::operation! {
    /// The request of [`Instance::get_instance`].
    pub struct GetInstance -> types::InstanceDetails as value
}

wagate_client::operation! {
    /// The request of [`Instance::get_device`].
    pub struct GetDevice -> types::Device as value
}

wagate_client::operation! {
    /// The request of [`Instance::get_qr_code`].
    pub struct GetQrCode -> types::QrCode as value
}

wagate_client::operation! {
    /// The request of [`Instance::get_qr_code_image`].
    pub struct GetQrCodeImage -> types::QrCode as value
}

wagate_client::operation! {
    /// The request of [`Instance::get_phone_code`].
    pub struct GetPhoneCode -> types::PhoneCode as value
}

wagate_client::operation! {
    /// The request of [`Instance::restart_instance`].
    pub struct RestartInstance -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::disconnect`].
    pub struct Disconnect -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::restore_session`].
    pub struct RestoreSession -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::rename_instance`].
    pub struct RenameInstance -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::update_profile_name`].
    pub struct UpdateProfileName -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::update_profile_description`].
    pub struct UpdateProfileDescription -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::update_auto_read_message`].
    pub struct UpdateAutoReadMessage -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::update_auto_read_status`].
    pub struct UpdateAutoReadStatus -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::update_call_reject_auto`].
    pub struct UpdateCallRejectAuto -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::update_call_reject_message`].
    pub struct UpdateCallRejectMessage -> types::ActionResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::get_extension_token`].
    pub struct GetExtensionToken -> types::ExtensionToken as value
}

wagate_client::operation! {
    /// The request of [`Instance::send_passkey_prologue`].
    pub struct SendPasskeyPrologue -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::reset_passkey_challenge`].
    pub struct ResetPasskeyChallenge -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Instance::update_profile_picture`].
    pub struct UpdateProfilePicture -> types::ActionResult as value
}

pub(crate) static GET_INSTANCE_STATUS: Operation<'static> = API
    .get("getInstanceStatus", "/instances/{instanceId}/token/{token}/status");

pub(crate) static GET_INSTANCE: Operation<'static> = API
    .get("getInstance", "/instances/{instanceId}/token/{token}/me")
    .failures(&[&["error"]])
    .secret_fields(&["proxyUrl", "token"]);

pub(crate) static GET_DEVICE: Operation<'static> = API
    .get("getDevice", "/instances/{instanceId}/token/{token}/device")
    .failures(&[&["error"]]);

pub(crate) static GET_QR_CODE: Operation<'static> = API
    .get("getQrCode", "/instances/{instanceId}/token/{token}/qr-code")
    .failures(&[&["error"]]);

pub(crate) static GET_QR_CODE_IMAGE: Operation<'static> = API
    .get("getQrCodeImage", "/instances/{instanceId}/token/{token}/qr-code/image")
    .failures(&[&["error"]]);

pub(crate) static GET_PHONE_CODE: Operation<'static> = API
    .get("getPhoneCode", "/instances/{instanceId}/token/{token}/phone-code/{phone}")
    .idempotent(false)
    .failures(&[&["error"]])
    .secret_fields(&["value"]);

pub(crate) static RESTART_INSTANCE: Operation<'static> = API
    .get("restartInstance", "/instances/{instanceId}/token/{token}/restart")
    .idempotent(false)
    .failures(&[&["error"]]);

pub(crate) static DISCONNECT: Operation<'static> = API
    .get("disconnect", "/instances/{instanceId}/token/{token}/disconnect")
    .idempotent(false)
    .failures(&[&["error"]]);

pub(crate) static RESTORE_SESSION: Operation<'static> = API
    .get("restoreSession", "/instances/{instanceId}/token/{token}/restore-session")
    .idempotent(false)
    .failures(&[&["error"]]);

pub(crate) static RENAME_INSTANCE: Operation<'static> = API
    .put("renameInstance", "/instances/{instanceId}/token/{token}/update-name")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_PROFILE_NAME: Operation<'static> = API
    .put("updateProfileName", "/instances/{instanceId}/token/{token}/profile-name")
    .failures(&[&["error"]]);

pub(crate) static UPDATE_PROFILE_DESCRIPTION: Operation<'static> = API
    .put(
        "updateProfileDescription",
        "/instances/{instanceId}/token/{token}/profile-description",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_AUTO_READ_MESSAGE: Operation<'static> = API
    .put(
        "updateAutoReadMessage",
        "/instances/{instanceId}/token/{token}/update-auto-read-message",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_AUTO_READ_STATUS: Operation<'static> = API
    .put(
        "updateAutoReadStatus",
        "/instances/{instanceId}/token/{token}/update-auto-read-status",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_CALL_REJECT_AUTO: Operation<'static> = API
    .put(
        "updateCallRejectAuto",
        "/instances/{instanceId}/token/{token}/update-call-reject-auto",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_CALL_REJECT_MESSAGE: Operation<'static> = API
    .put(
        "updateCallRejectMessage",
        "/instances/{instanceId}/token/{token}/update-call-reject-message",
    )
    .failures(&[&["error"]]);

pub(crate) static GET_EXTENSION_TOKEN: Operation<'static> = API
    .get("getExtensionToken", "/instances/{instanceId}/token/{token}/extension-token")
    .idempotent(false)
    .failures(&[&["error"]])
    .secret_fields(&["token"]);

pub(crate) static SEND_PASSKEY_PROLOGUE: Operation<'static> = API
    .post(
        "sendPasskeyPrologue",
        "/instances/{instanceId}/token/{token}/passkey-prologue",
    )
    .failures(&[&["error"], &["reason"]]);

pub(crate) static RESET_PASSKEY_CHALLENGE: Operation<'static> = API
    .post(
        "resetPasskeyChallenge",
        "/instances/{instanceId}/token/{token}/reset-passkey-challenge",
    )
    .failures(&[&["error"]]);

pub(crate) static UPDATE_PROFILE_PICTURE: Operation<'static> = API
    .put("updateProfilePicture", "/instances/{instanceId}/token/{token}/profile-picture")
    .failures(&[&["error"]]);
