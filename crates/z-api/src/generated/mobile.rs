// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: Registration of a number without a phone.

use wagate_client::{Core, Operation, Unsent};
use super::client::API;
use super::types;

/// Registration of a number without a phone.
///
/// Reached by [`Client::mobile`](crate::Client::mobile).
///
/// ```no_run
/// # async fn example(client: wagate_z_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let answer = client.mobile().confirm_device_transfer().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Mobile(pub(crate) Core);

impl Mobile {
    /// Tells whether a number can be registered, and prepares it.
    ///
    /// The first step, without which `requestRegistrationCode` does not work. Registering takes the number from the phone
    /// that has it. A number that the official app refuses too may look free here and only be blocked in the next step;
    /// then there is no `appealToken`.
    ///
    /// `POST /instances/{instanceId}/token/{token}/mobile/registration-available`. Never sent twice.
    ///
    /// Documented in [registration-available](https://developer.z-api.io/en/mobile/registration-available),
    /// [registration-available](https://developer.z-api.io/mobile/registration-available), [registration-available
    /// (earlier edition)](https://developer.z-api.io/mobile/registration-available), [registration-available (earlier
    /// edition)](https://developer.z-api.io/en/mobile/registration-available).
    ///
    /// - `body`: The number.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn check_registration(
        &self,
        body: types::PhoneNumberRequest,
    ) -> CheckRegistration {
        CheckRegistration(Unsent::new(&self.0, &CHECK_REGISTRATION).json(&body))
    }

    /// Has WhatsApp send the code that registers a number.
    ///
    /// After `checkRegistration`, with the same number. Where the answer has a `captcha`, the code is only sent after
    /// `respondCaptcha`; it need not be asked for again.
    ///
    /// `POST /instances/{instanceId}/token/{token}/mobile/request-registration-code`. Never sent twice.
    ///
    /// Documented in [request-code](https://developer.z-api.io/en/mobile/request-code),
    /// [request-code](https://developer.z-api.io/mobile/request-code), [request-code (earlier
    /// edition)](https://developer.z-api.io/mobile/request-code), [request-code (earlier
    /// edition)](https://developer.z-api.io/en/mobile/request-code).
    ///
    /// - `body`: The number, and how to send the code.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn request_registration_code(
        &self,
        body: types::RegistrationCodeRequest,
    ) -> RequestRegistrationCode {
        RequestRegistrationCode(
            Unsent::new(&self.0, &REQUEST_REGISTRATION_CODE).json(&body),
        )
    }

    /// Answers the captcha that stands before the code.
    ///
    /// Needed where the answer of `requestRegistrationCode` has a `captcha`. Then the code comes by itself.
    ///
    /// `POST /instances/{instanceId}/token/{token}/mobile/respond-captcha`. Never sent twice.
    ///
    /// Documented in [captcha-confirm](https://developer.z-api.io/en/mobile/captcha-confirm),
    /// [captcha-confirm](https://developer.z-api.io/mobile/captcha-confirm), [captcha-confirm (earlier
    /// edition)](https://developer.z-api.io/mobile/captcha-confirm), [captcha-confirm (earlier
    /// edition)](https://developer.z-api.io/en/mobile/captcha-confirm).
    ///
    /// - `body`: What the picture says.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn respond_captcha(&self, body: types::CaptchaRequest) -> RespondCaptcha {
        RespondCaptcha(Unsent::new(&self.0, &RESPOND_CAPTCHA).json(&body))
    }

    /// Registers the number with the code that came.
    ///
    /// Where more is needed, `success` is false and another member is true.
    ///
    /// `POST /instances/{instanceId}/token/{token}/mobile/confirm-registration-code`. Never sent twice.
    ///
    /// Documented in [confirm-code](https://developer.z-api.io/en/mobile/confirm-code),
    /// [confirm-code](https://developer.z-api.io/mobile/confirm-code), [confirm-code (earlier
    /// edition)](https://developer.z-api.io/mobile/confirm-code), [confirm-code (earlier
    /// edition)](https://developer.z-api.io/en/mobile/confirm-code).
    ///
    /// - `body`: The code.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn confirm_registration_code(
        &self,
        body: types::CodeRequest,
    ) -> ConfirmRegistrationCode {
        ConfirmRegistrationCode(
            Unsent::new(&self.0, &CONFIRM_REGISTRATION_CODE).json(&body),
        )
    }

    /// Goes on registering with the PIN of the account.
    ///
    /// Needed where the account has two-step verification: `confirmRegistrationCode` then answers with
    /// `confirmSecurityCode`.
    ///
    /// `POST /instances/{instanceId}/token/{token}/mobile/confirm-pin-code`. Never sent twice.
    ///
    /// Documented in [confirm-security-code](https://developer.z-api.io/en/mobile/confirm-security-code),
    /// [confirm-security-code](https://developer.z-api.io/mobile/confirm-security-code), [confirm-security-code (earlier
    /// edition)](https://developer.z-api.io/mobile/confirm-security-code), [confirm-security-code (earlier
    /// edition)](https://developer.z-api.io/en/mobile/confirm-security-code).
    ///
    /// - `body`: The PIN.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn confirm_pin_code(&self, body: types::CodeRequest) -> ConfirmPinCode {
        ConfirmPinCode(Unsent::new(&self.0, &CONFIRM_PIN_CODE).json(&body))
    }

    /// Ends the move of an account from the phone, after it was confirmed there.
    ///
    /// Needed where `confirmRegistrationCode` answers with `deviceConfirm`. Call it only after the phone has agreed.
    ///
    /// `GET /instances/{instanceId}/token/{token}/mobile/device-transfer-confirmed`. Never sent twice.
    ///
    /// Documented in [device-transfer-confirmed](https://developer.z-api.io/en/mobile/device-transfer-confirmed),
    /// [device-transfer-confirmed](https://developer.z-api.io/mobile/device-transfer-confirmed).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn confirm_device_transfer(&self) -> ConfirmDeviceTransfer {
        ConfirmDeviceTransfer(Unsent::new(&self.0, &CONFIRM_DEVICE_TRANSFER))
    }

    /// Has WhatsApp send an email with which the PIN can be set anew.
    ///
    /// It goes to the address that the account has.
    ///
    /// `POST /instances/{instanceId}/token/{token}/mobile/recovery-pin-code`. Never sent twice.
    ///
    /// Documented in [forgot-security-code](https://developer.z-api.io/en/mobile/forgot-security-code),
    /// [forgot-security-code](https://developer.z-api.io/mobile/forgot-security-code), [forgot-security-code (earlier
    /// edition)](https://developer.z-api.io/mobile/forgot-security-code), [forgot-security-code (earlier
    /// edition)](https://developer.z-api.io/en/mobile/forgot-security-code).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn recover_pin_code(&self) -> RecoverPinCode {
        RecoverPinCode(Unsent::new(&self.0, &RECOVER_PIN_CODE))
    }

    /// Asks WhatsApp to lift the ban of a number.
    ///
    /// `POST /instances/{instanceId}/token/{token}/mobile/request-unbanning`. Never sent twice.
    ///
    /// Documented in [request-unbanning](https://developer.z-api.io/en/mobile/request-unbanning),
    /// [request-unbanning](https://developer.z-api.io/mobile/request-unbanning), [request-unbanning (earlier
    /// edition)](https://developer.z-api.io/mobile/request-unbanning), [request-unbanning (earlier
    /// edition)](https://developer.z-api.io/en/mobile/request-unbanning).
    ///
    /// - `body`: Which number, and why.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn request_unbanning(&self, body: types::UnbanningRequest) -> RequestUnbanning {
        RequestUnbanning(Unsent::new(&self.0, &REQUEST_UNBANNING).json(&body))
    }

    /// Tells the email address of the account.
    ///
    /// Only for mobile instances.
    ///
    /// `GET /instances/{instanceId}/token/{token}/security/email`. Safe to repeat: tried again after failures that pass.
    ///
    /// Documented in [get-account-email](https://developer.z-api.io/en/mobile/get-account-email),
    /// [get-account-email](https://developer.z-api.io/mobile/get-account-email), [get-account-email (earlier
    /// edition)](https://developer.z-api.io/mobile/get-account-email), [get-account-email (earlier
    /// edition)](https://developer.z-api.io/en/mobile/get-account-email).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn get_account_email(&self) -> GetAccountEmail {
        GetAccountEmail(Unsent::new(&self.0, &GET_ACCOUNT_EMAIL))
    }

    /// Gives the account an email address.
    ///
    /// Only for mobile instances. A code is sent to it, which `verifyAccountEmail` takes.
    ///
    /// `POST /instances/{instanceId}/token/{token}/security/email`. Never sent twice.
    ///
    /// Documented in [set-account-email](https://developer.z-api.io/en/mobile/set-account-email),
    /// [set-account-email](https://developer.z-api.io/mobile/set-account-email), [set-account-email (earlier
    /// edition)](https://developer.z-api.io/mobile/set-account-email), [set-account-email (earlier
    /// edition)](https://developer.z-api.io/en/mobile/set-account-email).
    ///
    /// - `body`: The address.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_account_email(
        &self,
        body: types::AccountEmailRequest,
    ) -> SetAccountEmail {
        SetAccountEmail(Unsent::new(&self.0, &SET_ACCOUNT_EMAIL).json(&body))
    }

    /// Removes the email address of the account.
    ///
    /// Only for mobile instances.
    ///
    /// `POST /instances/{instanceId}/token/{token}/security/email/remove`. Never sent twice.
    ///
    /// Documented in [remove-account-email](https://developer.z-api.io/en/mobile/remove-account-email),
    /// [remove-account-email](https://developer.z-api.io/mobile/remove-account-email), [remove-account-email (earlier
    /// edition)](https://developer.z-api.io/mobile/remove-account-email), [remove-account-email (earlier
    /// edition)](https://developer.z-api.io/en/mobile/remove-account-email).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_account_email(&self) -> RemoveAccountEmail {
        RemoveAccountEmail(Unsent::new(&self.0, &REMOVE_ACCOUNT_EMAIL))
    }

    /// Verifies the email address of the account with the code that was sent to it.
    ///
    /// Only for mobile instances.
    ///
    /// `POST /instances/{instanceId}/token/{token}/security/verify-email`. Never sent twice.
    ///
    /// Documented in [verify-account-email](https://developer.z-api.io/en/mobile/verify-account-email),
    /// [verify-account-email](https://developer.z-api.io/mobile/verify-account-email), [verify-email (earlier
    /// edition)](https://developer.z-api.io/mobile/verify-email), [verify-email (earlier
    /// edition)](https://developer.z-api.io/en/mobile/verify-email).
    ///
    /// - `body`: The code.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn verify_account_email(
        &self,
        body: types::VerificationCodeRequest,
    ) -> VerifyAccountEmail {
        VerifyAccountEmail(Unsent::new(&self.0, &VERIFY_ACCOUNT_EMAIL).json(&body))
    }

    /// Tells whether the account has a PIN.
    ///
    /// Only for mobile instances.
    ///
    /// `GET /instances/{instanceId}/token/{token}/security/two-fa-code`. Safe to repeat: tried again after failures that
    /// pass.
    ///
    /// Documented in [get-has-security-code](https://developer.z-api.io/en/mobile/get-has-security-code),
    /// [get-has-security-code](https://developer.z-api.io/mobile/get-has-security-code), [get-has-security-code (earlier
    /// edition)](https://developer.z-api.io/mobile/get-has-security-code), [get-has-security-code (earlier
    /// edition)](https://developer.z-api.io/en/mobile/get-has-security-code).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn has_security_code(&self) -> HasSecurityCode {
        HasSecurityCode(Unsent::new(&self.0, &HAS_SECURITY_CODE))
    }

    /// Gives the account a PIN.
    ///
    /// Only for mobile instances. It is the code of two-step verification.
    ///
    /// `POST /instances/{instanceId}/token/{token}/security/two-fa-code`. Never sent twice.
    ///
    /// Documented in [set-security-code](https://developer.z-api.io/en/mobile/set-security-code),
    /// [set-security-code](https://developer.z-api.io/mobile/set-security-code), [set-security-code (earlier
    /// edition)](https://developer.z-api.io/mobile/set-security-code), [set-security-code (earlier
    /// edition)](https://developer.z-api.io/en/mobile/set-security-code).
    ///
    /// - `body`: The PIN.
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn set_security_code(&self, body: types::CodeRequest) -> SetSecurityCode {
        SetSecurityCode(Unsent::new(&self.0, &SET_SECURITY_CODE).json(&body))
    }

    /// Removes the PIN of the account.
    ///
    /// Only for mobile instances.
    ///
    /// `POST /instances/{instanceId}/token/{token}/security/two-fa-code/remove`. Never sent twice.
    ///
    /// Documented in [remove-security-code](https://developer.z-api.io/en/mobile/remove-security-code),
    /// [remove-security-code](https://developer.z-api.io/mobile/remove-security-code), [remove-security-code (earlier
    /// edition)](https://developer.z-api.io/mobile/remove-security-code), [remove-security-code (earlier
    /// edition)](https://developer.z-api.io/en/mobile/remove-security-code).
    ///
    /// # Errors
    ///
    /// Those of every call: see [`Error`](crate::Error). A failure that the gateway tells with a success status is one as
    /// well.
    #[inline]
    pub fn remove_security_code(&self) -> RemoveSecurityCode {
        RemoveSecurityCode(Unsent::new(&self.0, &REMOVE_SECURITY_CODE))
    }
}

wagate_client::operation! {
    /// The request of [`Mobile::check_registration`].
    pub struct CheckRegistration -> types::RegistrationCheck as value
}

wagate_client::operation! {
    /// The request of [`Mobile::request_registration_code`].
    pub struct RequestRegistrationCode -> types::RegistrationCode as value
}

wagate_client::operation! {
    /// The request of [`Mobile::respond_captcha`].
    pub struct RespondCaptcha -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Mobile::confirm_registration_code`].
    pub struct ConfirmRegistrationCode -> types::CodeConfirmation as value
}

wagate_client::operation! {
    /// The request of [`Mobile::confirm_pin_code`].
    pub struct ConfirmPinCode -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Mobile::confirm_device_transfer`].
    pub struct ConfirmDeviceTransfer -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Mobile::recover_pin_code`].
    pub struct RecoverPinCode -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Mobile::request_unbanning`].
    pub struct RequestUnbanning -> types::Unbanning as value
}

wagate_client::operation! {
    /// The request of [`Mobile::get_account_email`].
    pub struct GetAccountEmail -> types::AccountEmail as value
}

wagate_client::operation! {
    /// The request of [`Mobile::set_account_email`].
    pub struct SetAccountEmail -> types::SecurityChange as value
}

wagate_client::operation! {
    /// The request of [`Mobile::remove_account_email`].
    pub struct RemoveAccountEmail -> types::SecurityChange as value
}

wagate_client::operation! {
    /// The request of [`Mobile::verify_account_email`].
    pub struct VerifyAccountEmail -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Mobile::has_security_code`].
    pub struct HasSecurityCode -> types::SecurityCodeCheck as value
}

wagate_client::operation! {
    /// The request of [`Mobile::set_security_code`].
    pub struct SetSecurityCode -> types::SuccessResult as value
}

wagate_client::operation! {
    /// The request of [`Mobile::remove_security_code`].
    pub struct RemoveSecurityCode -> types::SecurityChange as value
}

pub(crate) static CHECK_REGISTRATION: Operation<'static> = API
    .post(
        "checkRegistration",
        "/instances/{instanceId}/token/{token}/mobile/registration-available",
    )
    .failures(&[&["error"]])
    .secret_fields(&["appealToken"]);

pub(crate) static REQUEST_REGISTRATION_CODE: Operation<'static> = API
    .post(
        "requestRegistrationCode",
        "/instances/{instanceId}/token/{token}/mobile/request-registration-code",
    )
    .failures(&[&["error"]]);

pub(crate) static RESPOND_CAPTCHA: Operation<'static> = API
    .post(
        "respondCaptcha",
        "/instances/{instanceId}/token/{token}/mobile/respond-captcha",
    )
    .failures(&[&["error"]]);

pub(crate) static CONFIRM_REGISTRATION_CODE: Operation<'static> = API
    .post(
        "confirmRegistrationCode",
        "/instances/{instanceId}/token/{token}/mobile/confirm-registration-code",
    )
    .failures(&[&["error"]]);

pub(crate) static CONFIRM_PIN_CODE: Operation<'static> = API
    .post(
        "confirmPinCode",
        "/instances/{instanceId}/token/{token}/mobile/confirm-pin-code",
    )
    .failures(&[&["error"]]);

pub(crate) static CONFIRM_DEVICE_TRANSFER: Operation<'static> = API
    .get(
        "confirmDeviceTransfer",
        "/instances/{instanceId}/token/{token}/mobile/device-transfer-confirmed",
    )
    .idempotent(false)
    .failures(&[&["error"]]);

pub(crate) static RECOVER_PIN_CODE: Operation<'static> = API
    .post(
        "recoverPinCode",
        "/instances/{instanceId}/token/{token}/mobile/recovery-pin-code",
    )
    .failures(&[&["error"]]);

pub(crate) static REQUEST_UNBANNING: Operation<'static> = API
    .post(
        "requestUnbanning",
        "/instances/{instanceId}/token/{token}/mobile/request-unbanning",
    )
    .failures(&[&["error"]]);

pub(crate) static GET_ACCOUNT_EMAIL: Operation<'static> = API
    .get("getAccountEmail", "/instances/{instanceId}/token/{token}/security/email")
    .failures(&[&["error"]]);

pub(crate) static SET_ACCOUNT_EMAIL: Operation<'static> = API
    .post("setAccountEmail", "/instances/{instanceId}/token/{token}/security/email")
    .failures(&[&["error"]]);

pub(crate) static REMOVE_ACCOUNT_EMAIL: Operation<'static> = API
    .post(
        "removeAccountEmail",
        "/instances/{instanceId}/token/{token}/security/email/remove",
    )
    .failures(&[&["error"]]);

pub(crate) static VERIFY_ACCOUNT_EMAIL: Operation<'static> = API
    .post(
        "verifyAccountEmail",
        "/instances/{instanceId}/token/{token}/security/verify-email",
    )
    .failures(&[&["error"]]);

pub(crate) static HAS_SECURITY_CODE: Operation<'static> = API
    .get("hasSecurityCode", "/instances/{instanceId}/token/{token}/security/two-fa-code")
    .failures(&[&["error"]]);

pub(crate) static SET_SECURITY_CODE: Operation<'static> = API
    .post(
        "setSecurityCode",
        "/instances/{instanceId}/token/{token}/security/two-fa-code",
    )
    .failures(&[&["error"]]);

pub(crate) static REMOVE_SECURITY_CODE: Operation<'static> = API
    .post(
        "removeSecurityCode",
        "/instances/{instanceId}/token/{token}/security/two-fa-code/remove",
    )
    .failures(&[&["error"]]);
