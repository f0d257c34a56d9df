// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `calls`.

wagate_client::record! {
    /// What a program shows to take part in calls.
    ///
    /// Documented in [call-token](https://developer.z-api.io/en/calls/call-token).
    pub struct CallToken {
        /// The token for the vendor's library `@z-api/call`, good for one connection.
        pub token: String = secret "token" as Success,
    }
}

wagate_client::record! {
    /// A call to a number.
    ///
    /// Documented in [send-call](https://developer.z-api.io/en/calls/send-call).
    pub struct SendCallRequest: Request {
        /// The number that is called, with country code, digits only; it need not be a contact.
        pub phone: String = "phone" as Required new(impl Into<String>),
        /// How many seconds the call lasts, up to 15; 5 if left out.
        pub call_duration: Option<i64> = "callDuration" as Optional set(i64),
        /// The address of a recording with 16 kbit/s that is played to who answers. Only accounts with the paid feature of
        /// calls have it.
        pub call_audio_url: Option<String> = "callAudioUrl" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// What a telephone program needs to make and take calls of the account.
    ///
    /// Documented in [sip-token](https://developer.z-api.io/en/calls/sip-token).
    pub struct SipCredentials {
        /// The telephone server.
        pub host: Option<String> = "host" as LenientOptional,
        /// The name of the account there, which is the id of the instance.
        pub user: Option<String> = "user" as LenientOptional,
        /// The password, which is shown this once.
        pub token: String = secret "token" as Success,
        /// Whether the account can be used there.
        pub active: Option<bool> = "active" as LenientOptional,
    }
}

wagate_client::record! {
    /// How the account is reached on the telephone server, without its password.
    ///
    /// Documented in [sip-info](https://developer.z-api.io/en/calls/sip-info).
    pub struct SipInfo: Default {
        /// The telephone server.
        pub host: Option<String> = "host" as LenientOptional,
        /// The name of the account there, which is the id of the instance.
        pub user: Option<String> = "user" as LenientOptional,
        /// The first characters of the password and three asterisks; missing while none was made.
        pub token: Option<String> = secret "token" as LenientOptional,
        /// Whether the account can be used there.
        pub active: Option<bool> = "active" as LenientOptional,
    }
}
