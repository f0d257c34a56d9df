// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `instance`.

wagate_client::record! {
    /// The account that is linked, and the phone it is on.
    ///
    /// Documented in [device](https://plug-chat-docs.vercel.app/instance/device).
    pub struct Device: Default {
        /// The number of the account; empty in the example.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The address of the account's picture.
        pub img_url: Option<String> = "imgUrl" as LenientOptional,
        /// The phone.
        pub device: Option<PhoneDevice> = "device" as Optional,
    }
}

wagate_client::record! {
    /// Whether the instance is linked to an account.
    ///
    /// Documented in [status](https://plug-chat-docs.vercel.app/instance/status).
    pub struct InstanceStatus {
        /// Whether it is linked.
        pub connected: bool = "connected" as Success,
        /// Whether the instance holds a valid session of WhatsApp.
        pub session: Option<bool> = "session" as LenientOptional,
        /// More about the state, also when all is well: `You are already connected.`, `You need to restore the session.` or
        /// `You are not connected.`.
        pub error: Option<String> = "error" as LenientOptional,
        /// Whether the phone is connected to the internet.
        pub smartphone_connected: Option<bool> = "smartphoneConnected" as LenientOptional,
    }
}

wagate_client::record! {
    /// A phone, as it presents itself to WhatsApp.
    ///
    /// Documented in [device](https://plug-chat-docs.vercel.app/instance/device).
    pub struct PhoneDevice: Default {
        /// The version of WhatsApp.
        pub wa_version: Option<String> = "wa_version" as LenientOptional,
        /// The country of the network, by the network's code.
        pub mcc: Option<String> = "mcc" as LenientOptional,
        /// The operator of the network, by the network's code.
        pub mnc: Option<String> = "mnc" as LenientOptional,
        /// The version of the operating system.
        pub os_version: Option<String> = "os_version" as LenientOptional,
        /// Who made the phone.
        pub device_manufacturer: Option<String> = "device_manufacturer" as LenientOptional,
        /// The model of the phone.
        pub device_model: Option<String> = "device_model" as LenientOptional,
        /// The build of the operating system.
        pub osbuildnumber: Option<String> = "osbuildnumber" as LenientOptional,
        /// The app: `smba`, for example, is the business app on Android.
        pub platform: Option<String> = "platform" as LenientOptional,
    }
}

wagate_client::any_answer! {
    /// What `getQrCode` answers, of which the documentation shows nothing.
    pub struct GetQrCodeAnswer
}

wagate_client::any_answer! {
    /// What `getQrCodeImage` answers, of which the documentation shows nothing.
    pub struct GetQrCodeImageAnswer
}

wagate_client::any_answer! {
    /// What `disconnect` answers, of which the documentation shows nothing.
    pub struct DisconnectAnswer
}
