// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `mobile`.

wagate_client::record! {
    /// The email address of the account.
    ///
    /// Documented in [get-account-email](https://developer.z-api.io/en/mobile/get-account-email).
    pub struct AccountEmail: Default {
        /// Whether it could be looked up.
        pub success: Option<bool> = "success" as LenientOptional,
        /// Whether there is one.
        pub has_email: Option<bool> = "hasEmail" as LenientOptional,
        /// The address.
        pub email: Option<String> = "email" as LenientOptional,
        /// Whether it was verified.
        pub verified: Option<bool> = "verified" as LenientOptional,
    }
}

wagate_client::record! {
    /// An email address for the account.
    ///
    /// Documented in [set-account-email](https://developer.z-api.io/en/mobile/set-account-email).
    pub struct AccountEmailRequest: Request {
        /// The address.
        pub email: String = "email" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// The answer to a captcha.
    ///
    /// Documented in [captcha-confirm](https://developer.z-api.io/en/mobile/captcha-confirm).
    pub struct CaptchaRequest: Request {
        /// The characters in the picture.
        pub captcha: String = "captcha" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Whether a number was registered, or what is missing.
    ///
    /// Documented in [confirm-code](https://developer.z-api.io/en/mobile/confirm-code).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct CodeConfirmation: Default {
        /// Whether it was; the instance is linked then.
        pub success: Option<bool> = "success" as LenientOptional,
        /// Whether the PIN of the account is needed; `confirmPinCode` takes it.
        pub confirm_security_code: Option<bool> = "confirmSecurityCode" as LenientOptional,
        /// Whether the move must be confirmed on the phone that has the account; call `confirmDeviceTransfer` afterwards.
        pub device_confirm: Option<bool> = "deviceConfirm" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// How a code is sent: by SMS, in a call, or in the app on the phone that still has the number.
    ///
    /// Documented in [request-code](https://developer.z-api.io/en/mobile/request-code).
    pub enum CodeMethod {
        /// `sms`.
        Sms = "sms",
        /// `voice`.
        Voice = "voice",
        /// `wa_old`.
        WaOld = "wa_old",
    }
}

wagate_client::record! {
    /// A code or a PIN.
    ///
    /// Documented in [confirm-code](https://developer.z-api.io/en/mobile/confirm-code).
    pub struct CodeRequest: Request {
        /// The code or PIN.
        pub code: String = secret "code" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A number to register.
    ///
    /// Documented in [registration-available](https://developer.z-api.io/en/mobile/registration-available).
    pub struct PhoneNumberRequest: Request {
        /// The country code, such as `55`.
        pub ddi: String = "ddi" as Required new(impl Into<String>),
        /// The number with area code and without country code, digits only.
        pub phone: String = "phone" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// Whether a number can be registered.
    ///
    /// Documented in [registration-available](https://developer.z-api.io/en/mobile/registration-available).
    #[must_use = "a false `available` is no `Err`: look at it"]
    pub struct RegistrationCheck: Default {
        /// Whether it can; if not, it is no use to go on.
        pub available: Option<bool> = "available" as LenientOptional,
        /// Whether it is banned, or blocked for another reason.
        pub blocked: Option<bool> = "blocked" as LenientOptional,
        /// What `requestUnbanning` takes; there where the number is banned.
        pub appeal_token: Option<String> = secret "appealToken" as LenientOptional,
        /// How many seconds to wait before a code can be sent by SMS; 0 if it can be sent now.
        pub sms_wait_seconds: Option<i64> = "smsWaitSeconds" as LenientOptional,
        /// How many seconds to wait before a code can be told in a call; 0 if it can be told now.
        pub voice_wait_seconds: Option<i64> = "voiceWaitSeconds" as LenientOptional,
        /// How many seconds to wait before a code can be shown in the app on the phone; 0 if it can be shown now.
        pub wa_old_wait_seconds: Option<i64> = "waOldWaitSeconds" as LenientOptional,
        /// Whether a code can be shown in the app on the phone.
        pub wa_old_eligible: Option<bool> = "waOldEligible" as LenientOptional,
        /// What went wrong, where something did.
        pub reason: Option<String> = "reason" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whether a code was sent.
    ///
    /// Documented in [request-code](https://developer.z-api.io/en/mobile/request-code).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct RegistrationCode: Default {
        /// Whether it was sent.
        pub success: Option<bool> = "success" as LenientOptional,
        /// A picture in base64 with characters that `respondCaptcha` takes. Where it is there, the code is only sent
        /// afterwards.
        pub captcha: Option<String> = "captcha" as LenientOptional,
        /// Whether the number is banned.
        pub blocked: Option<bool> = "blocked" as LenientOptional,
        /// How many seconds to wait before another code can be asked for.
        pub retry_after: Option<i64> = "retryAfter" as LenientOptional,
        /// How many seconds to wait before a code can be sent by SMS; 0 if it can be sent now.
        pub sms_wait_seconds: Option<i64> = "smsWaitSeconds" as LenientOptional,
        /// How many seconds to wait before a code can be told in a call; 0 if it can be told now.
        pub voice_wait_seconds: Option<i64> = "voiceWaitSeconds" as LenientOptional,
        /// How many seconds to wait before a code can be shown in the app on the phone; 0 if it can be shown now.
        pub wa_old_wait_seconds: Option<i64> = "waOldWaitSeconds" as LenientOptional,
        /// How the code was sent.
        pub method: Option<CodeMethod> = "method" as Optional,
    }
}

wagate_client::record! {
    /// A number to register, and how to send the code.
    ///
    /// Documented in [request-code](https://developer.z-api.io/en/mobile/request-code).
    pub struct RegistrationCodeRequest: Request {
        /// The country code, such as `55`.
        pub ddi: String = "ddi" as Required new(impl Into<String>),
        /// The number with area code and without country code, digits only; the one that was checked.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// How to send the code.
        pub method: CodeMethod = "method" as Required new(impl Into<CodeMethod>),
    }
}

wagate_client::record! {
    /// What came of a change to the email address or the PIN.
    ///
    /// Documented in [set-account-email](https://developer.z-api.io/en/mobile/set-account-email).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct SecurityChange: Default {
        /// Whether it was done.
        pub success: Option<bool> = "success" as LenientOptional,
        /// What comes next, as a code: `VERIFY_EMAIL` where a code was sent to a new address, `REMOVED` where one was removed.
        /// After a failure, what went wrong in words.
        pub message: Option<String> = "message" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whether the account has a PIN.
    ///
    /// Documented in [get-has-security-code](https://developer.z-api.io/en/mobile/get-has-security-code).
    pub struct SecurityCodeCheck: Default {
        /// Whether it could be looked up.
        pub success: Option<bool> = "success" as LenientOptional,
        /// Whether it has one.
        pub has_code: Option<bool> = "hasCode" as LenientOptional,
    }
}

wagate_client::record! {
    /// What came of asking to lift a ban.
    ///
    /// Documented in [request-unbanning](https://developer.z-api.io/en/mobile/request-unbanning).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct Unbanning: Default {
        /// Whether WhatsApp was asked.
        pub success: Option<bool> = "success" as LenientOptional,
        /// Whether WhatsApp still looks at it, or has lifted the ban.
        pub status: Option<UnbanningStatus> = "status" as Optional,
    }
}

wagate_client::record! {
    /// Which number shall be free again, and why.
    ///
    /// Documented in [request-unbanning](https://developer.z-api.io/en/mobile/request-unbanning).
    pub struct UnbanningRequest: Request {
        /// The token that `checkRegistration` gives for a banned number.
        pub appeal_token: String = secret "appealToken" as Required new(impl Into<String>),
        /// What WhatsApp shall know of it.
        pub description: String = "description" as Required new(impl Into<String>),
    }
}

wagate_client::open_enum! {
    /// Whether WhatsApp still looks at a ban, or has lifted it.
    ///
    /// Documented in [request-unbanning](https://developer.z-api.io/en/mobile/request-unbanning).
    pub enum UnbanningStatus {
        /// `IN_REVIEW`.
        InReview = "IN_REVIEW",
        /// `UNBANNED`.
        Unbanned = "UNBANNED",
    }
}

wagate_client::record! {
    /// The code of an email.
    ///
    /// Documented in [verify-account-email](https://developer.z-api.io/en/mobile/verify-account-email).
    pub struct VerificationCodeRequest: Request {
        /// The code.
        pub verification_code: String = secret "verificationCode" as Required new(impl Into<String>),
    }
}
