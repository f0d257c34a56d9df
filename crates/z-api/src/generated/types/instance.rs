// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `instance`.

use serde_json::{Map, Value};

wagate_client::record! {
    /// The account that is linked, and the phone it is on.
    ///
    /// Documented in [device](https://developer.z-api.io/en/instance/device).
    pub struct Device: Default {
        /// The number of the account.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// The address of the account's picture.
        pub img_url: Option<String> = "imgUrl" as LenientOptional,
        /// The text that the account wrote under "about".
        pub about: Option<String> = "about" as LenientOptional,
        /// The name of the account.
        pub name: Option<String> = "name" as LenientOptional,
        /// How WhatsApp lists the instance among the linked devices.
        pub device: Option<DeviceSession> = "device" as Optional,
        /// What the phone is.
        pub original_device: Option<PhoneKind> = "originalDevice" as Optional,
        /// The number of the session.
        pub session_id: Option<i64> = "sessionId" as LenientOptional,
        /// Whether it is a business account.
        pub is_business: Option<bool> = "isBusiness" as LenientOptional,
    }
}

wagate_client::record! {
    /// How an instance is listed among the linked devices.
    ///
    /// Documented in [device](https://developer.z-api.io/en/instance/device).
    pub struct DeviceSession: Default {
        /// The name of the session; `Z-API` unless it was changed.
        pub session_name: Option<String> = "sessionName" as LenientOptional,
        /// The name of the device.
        pub device_model: Option<String> = "device_model" as LenientOptional,
    }
}

wagate_client::record! {
    /// A token for the browser extension that links accounts which need a passkey.
    ///
    /// Documented in [extension-token](https://developer.z-api.io/en/instance/extension-token).
    pub struct ExtensionToken: Default {
        /// The token, eight characters with a hyphen in the middle.
        pub token: Option<String> = secret "token" as LenientOptional,
        /// When it expires, as UNIX time in milliseconds; five minutes later at most.
        pub expires_at: Option<i64> = "expiresAt" as LenientOptional,
    }
}

wagate_client::record! {
    /// An instance and its settings.
    ///
    /// Documented in [me](https://developer.z-api.io/en/instance/me).
    pub struct InstanceDetails: Default {
        /// The id of the instance.
        pub id: Option<String> = "id" as LenientOptional,
        /// The token of the instance.
        pub token: Option<String> = secret "token" as LenientOptional,
        /// The name of the instance.
        pub name: Option<String> = "name" as LenientOptional,
        /// When the paid time ends, as UNIX time; in seconds in the example, in milliseconds on pages about partners.
        pub due: Option<i64> = "due" as LenientOptional,
        /// Whether it is linked to an account.
        pub connected: Option<bool> = "connected" as LenientOptional,
        /// The state of the payment; `ACTIVE`, for example.
        pub payment_status: Option<String> = "paymentStatus" as LenientOptional,
        /// When it was made; `2024-01-01T00:00:00.000Z`, for example.
        pub created: Option<String> = "created" as LenientOptional,
        /// Where `ConnectedCallback` goes.
        pub connected_callback_url: Option<String> = "connectedCallbackUrl" as LenientOptional,
        /// Where `DeliveryCallback` goes.
        pub delivery_callback_url: Option<String> = "deliveryCallbackUrl" as LenientOptional,
        /// Where `DisconnectedCallback` goes.
        pub disconnected_callback_url: Option<String> = "disconnectedCallbackUrl" as LenientOptional,
        /// Where `MessageStatusCallback` goes.
        pub message_status_callback_url: Option<String> = "messageStatusCallbackUrl" as LenientOptional,
        /// Where `PresenceChatCallback` goes.
        pub presence_chat_callback_url: Option<String> = "presenceChatCallbackUrl" as LenientOptional,
        /// Where `ReceivedCallback` goes.
        pub received_callback_url: Option<String> = "receivedCallbackUrl" as LenientOptional,
        /// Whether `ReceivedCallback` comes for messages of the account itself too.
        pub receive_callback_sent_by_me: Option<bool> = "receiveCallbackSentByMe" as LenientOptional,
        /// Whether calls are rejected at once.
        pub call_reject_auto: Option<bool> = "callRejectAuto" as LenientOptional,
        /// What is sent to who was rejected.
        pub call_reject_message: Option<String> = "callRejectMessage" as LenientOptional,
        /// Whether messages are marked as read when they come.
        pub auto_read_message: Option<bool> = "autoReadMessage" as LenientOptional,
        /// Where data is posted after the instance was linked; no page shows it.
        pub initial_data_callback_url: Option<String> = "initialDataCallbackUrl" as LenientOptional,
        /// The address of the proxy, with user and password.
        pub proxy_url: Option<String> = secret "proxyUrl" as LenientOptional,
        /// Whether the instance uses the proxy.
        pub use_proxy: Option<bool> = "useProxy" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whether the instance is linked to an account.
    ///
    /// Documented in [status](https://developer.z-api.io/en/instance/status).
    pub struct InstanceStatus {
        /// Whether it is linked.
        pub connected: bool = "connected" as Success,
        /// More about the state, also when all is well: `You are already connected`, `You need to restore the session` or `You
        /// are not connected`.
        pub error: Option<String> = "error" as LenientOptional,
        /// Whether the phone is connected to the internet.
        pub smartphone_connected: Option<bool> = "smartphoneConnected" as LenientOptional,
    }
}

wagate_client::record! {
    /// What a passkey answered to the challenge, as browsers give it.
    pub struct PasskeyPrologueRequest: Request {
        /// The id of the passkey.
        pub id: String = "id" as Required new(impl Into<String>),
        /// The id in base64url.
        pub raw_id: String = "rawId" as Required new(impl Into<String>),
        /// What it is; `public-key`.
        pub type_: String = "type" as Required new(impl Into<String>),
        /// What was signed.
        pub response: PasskeyResponse = "response" as Required new(impl Into<PasskeyResponse>),
    }
}

wagate_client::record! {
    /// What a passkey signed. All of it is in base64url.
    pub struct PasskeyResponse: Request {
        /// What the authenticator says about itself.
        pub authenticator_data: String = "authenticatorData" as Required new(impl Into<String>),
        /// What the browser says about the challenge.
        pub client_data_json: String = "clientDataJSON" as Required new(impl Into<String>),
        /// The signature.
        pub signature: String = secret "signature" as Required new(impl Into<String>),
        /// Who the passkey belongs to.
        pub user_handle: String = "userHandle" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A code to be typed in WhatsApp on a phone.
    ///
    /// Documented in [phone-code](https://developer.z-api.io/en/instance/phone-code).
    pub struct PhoneCode: Default {
        /// The code.
        pub value: Option<String> = secret "value" as LenientOptional,
        /// What a passkey must sign before the account can be linked, in place of a code; the answer goes to
        /// `sendPasskeyPrologue`.
        ///
        /// Not documented; seen: The page about passkeys of the present site, published later than the collected ones, and a
        /// client that was written from the site. Its members were seen nowhere.
        pub challenge: Option<Map<String, Value>> = "challenge" as Optional,
    }
}

wagate_client::open_enum! {
    /// What a phone is: `smbi` and `smba` stand for the business app on an iPhone and on Android.
    ///
    /// Documented in [device](https://developer.z-api.io/en/instance/device).
    pub enum PhoneKind {
        /// `iphone`.
        Iphone = "iphone",
        /// `android`.
        Android = "android",
        /// `smbi`.
        Smbi = "smbi",
        /// `smba`.
        Smba = "smba",
    }
}

wagate_client::record! {
    /// A code to be scanned with WhatsApp on a phone.
    ///
    /// Documented in [qr-code](https://developer.z-api.io/en/instance/qr-code).
    pub struct QrCode: Default {
        /// The code: for `getQrCodeImage` a picture, as a `data:` address in base64; for `getQrCode` what the code says, or
        /// such a picture too.
        pub value: Option<String> = "value" as LenientOptional,
        /// What a passkey must sign before the account can be linked, in place of a code; the answer goes to
        /// `sendPasskeyPrologue`.
        ///
        /// Not documented; seen: The page about passkeys of the present site, published later than the collected ones, and a
        /// client that was written from the site. Its members were seen nowhere.
        pub challenge: Option<Map<String, Value>> = "challenge" as Optional,
    }
}

wagate_client::record! {
    /// A setting that is a text.
    ///
    /// Documented in [rename-instance](https://developer.z-api.io/en/instance/rename-instance).
    pub struct SetTextRequest: Request {
        /// The new text.
        pub value: String = "value" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// A setting that is on or off.
    ///
    /// Documented in [update-auto-read-message](https://developer.z-api.io/en/instance/update-auto-read-message).
    pub struct SwitchRequest: Request {
        /// True to switch it on.
        pub value: bool = "value" as Required new(bool),
    }
}
