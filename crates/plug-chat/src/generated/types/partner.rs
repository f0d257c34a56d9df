// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `partner`.

wagate_client::record! {
    /// An instance to create.
    ///
    /// Documented in [create-instance](https://plug-chat-docs.vercel.app/partner/create-instance).
    pub struct CreateInstanceRequest: Request {
        /// The name of the instance.
        pub name: String = "name" as Required new(impl Into<String>),
        /// Where `DeliveryCallback` goes.
        pub delivery_callback_url: Option<String> = "deliveryCallbackUrl" as Optional set(impl Into<String>),
        /// Where `ReceivedCallback` goes.
        pub received_callback_url: Option<String> = "receivedCallbackUrl" as Optional set(impl Into<String>),
        /// Where `DisconnectedCallback` goes.
        pub disconnected_callback_url: Option<String> = "disconnectedCallbackUrl" as Optional set(impl Into<String>),
        /// Where `MessageStatusCallback` goes.
        pub message_status_callback_url: Option<String> = "messageStatusCallbackUrl" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// An instance that was created.
    ///
    /// Documented in [create-instance](https://plug-chat-docs.vercel.app/partner/create-instance).
    pub struct CreatedInstance {
        /// The id of the instance.
        pub id: String = "id" as Success,
        /// The token of the instance.
        pub token: Option<String> = secret "token" as LenientOptional,
        /// Until when the instance works, in milliseconds since 1970 (UTC).
        pub due: Option<i64> = "due" as LenientOptional,
    }
}

wagate_client::any_answer! {
    /// What `subscribeInstance` answers, of which the documentation shows nothing.
    pub struct SubscribeInstanceAnswer
}

wagate_client::any_answer! {
    /// What `unsubscribeInstance` answers, of which the documentation shows nothing.
    pub struct UnsubscribeInstanceAnswer
}
