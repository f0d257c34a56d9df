// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `partner`.

wagate_client::record! {
    /// The proxy of an instance. What is left out is not kept but cleared.
    ///
    /// Documented in [configure-proxy](https://developer.z-api.io/en/partner/configure-proxy).
    pub struct ConfigureProxyRequest: Request {
        /// The address of the proxy, with user and password if it asks for them: `socks5://user:secret@proxy.example:1080`.
        /// Empty to remove it.
        pub proxy_url: String = secret "proxyUrl" as Required new(impl Into<String>),
        /// Whether to use it; without effect where there is no address.
        pub enable: bool = "enable" as Required new(bool),
    }
}

wagate_client::record! {
    /// An instance to make, and its settings.
    ///
    /// Documented in [create-instance](https://developer.z-api.io/en/partner/create-instance).
    pub struct CreateInstanceRequest: Request {
        /// The name of the instance.
        pub name: String = "name" as Required new(impl Into<String>),
        /// How WhatsApp lists the instance among the linked devices.
        pub session_name: Option<String> = "sessionName" as Optional set(impl Into<String>),
        /// Where `DeliveryCallback` goes.
        pub delivery_callback_url: Option<String> = "deliveryCallbackUrl" as Optional set(impl Into<String>),
        /// Where `ReceivedCallback` goes.
        pub received_callback_url: Option<String> = "receivedCallbackUrl" as Optional set(impl Into<String>),
        /// Where `DisconnectedCallback` goes.
        pub disconnected_callback_url: Option<String> = "disconnectedCallbackUrl" as Optional set(impl Into<String>),
        /// Where `MessageStatusCallback` goes.
        pub message_status_callback_url: Option<String> = "messageStatusCallbackUrl" as Optional set(impl Into<String>),
        /// Where `ReceivedCallback` of messages of either side goes.
        pub received_and_delivery_callback_url: Option<String> = "receivedAndDeliveryCallbackUrl" as Optional set(impl Into<String>),
        /// Where `PresenceChatCallback` goes.
        pub presence_chat_callback_url: Option<String> = "presenceChatCallbackUrl" as Optional set(impl Into<String>),
        /// Where `ConnectedCallback` goes.
        pub connected_callback_url: Option<String> = "connectedCallbackUrl" as Optional set(impl Into<String>),
        /// Whether to reject all calls.
        pub call_reject_auto: Option<bool> = "callRejectAuto" as Optional set(bool),
        /// The text to send to a caller who was rejected.
        pub call_reject_message: Option<String> = "callRejectMessage" as Optional set(impl Into<String>),
        /// Whether to mark messages as read when they come.
        pub auto_read_message: Option<bool> = "autoReadMessage" as Optional set(bool),
        /// Whether to mark statuses as seen when they come.
        pub auto_read_status: Option<bool> = "autoReadStatus" as Optional set(bool),
        /// Whether it registers a number of its own, without a phone (mobile), rather than being linked to one (web).
        pub is_device: Option<bool> = "isDevice" as Optional set(bool),
        /// Whether it is a business account.
        pub business_device: Option<bool> = "businessDevice" as Optional set(bool),
        /// Whether to refuse messages, rather than keep them, while the instance is not linked.
        pub disable_enqueue_when_disconnected: Option<bool> = "disableEnqueueWhenDisconnected" as Optional set(bool),
        /// The name of the account; for mobile instances alone.
        ///
        /// Not documented; seen: In proposed changes to the page by the vendor, and in a client that was written from the
        /// present site.
        pub profile_name: Option<String> = "profileName" as Optional set(impl Into<String>),
        /// The address of the account's picture; for mobile instances alone.
        ///
        /// Not documented; seen: In proposed changes to the page by the vendor, and in a client that was written from the
        /// present site.
        pub profile_picture_url: Option<String> = "profilePictureUrl" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// An instance that was made.
    ///
    /// Documented in [create-instance](https://developer.z-api.io/en/partner/create-instance).
    pub struct CreatedInstance {
        /// The id of the instance.
        pub id: String = "id" as Success,
        /// The token of the instance.
        pub token: String = secret "token" as Success,
        /// When the trial ends, as UNIX time in milliseconds.
        pub due: Option<i64> = "due" as LenientOptional,
    }
}

wagate_client::open_enum! {
    /// What an instance is: linked to a phone (web), or a phone itself (mobile).
    ///
    /// Documented in [list-instances](https://developer.z-api.io/en/partner/list-instances).
    pub enum InstanceKind {
        /// `web`.
        Web = "web",
        /// `mobile`.
        Mobile = "mobile",
    }
}

wagate_client::record! {
    /// A page of the instances of the partner account.
    ///
    /// Documented in [list-instances](https://developer.z-api.io/en/partner/list-instances).
    pub struct InstancePage: Default {
        /// The instances of the page.
        pub content: Vec<PartnerInstance> = "content" as List,
        /// How many instances there are.
        pub total: Option<i64> = "total" as LenientOptional,
        /// How many pages there are.
        pub total_page: Option<i64> = "totalPage" as LenientOptional,
        /// How many instances a page holds.
        pub page_size: Option<i64> = "pageSize" as LenientOptional,
        /// The number of this page.
        pub page: Option<i64> = "page" as LenientOptional,
    }
}

wagate_client::record! {
    /// An instance of the partner account.
    ///
    /// Documented in [list-instances](https://developer.z-api.io/en/partner/list-instances).
    pub struct PartnerInstance: Default {
        /// The id of the instance.
        pub id: Option<String> = "id" as LenientOptional,
        /// The token of the instance.
        pub token: Option<String> = secret "token" as LenientOptional,
        /// The name of the instance.
        pub name: Option<String> = "name" as LenientOptional,
        /// The account that it belongs to.
        pub tenant: Option<String> = "tenant" as LenientOptional,
        /// When it was made; the example is empty.
        pub created: Option<String> = "created" as LenientOptional,
        /// When the paid time ends, as UNIX time in milliseconds.
        pub due: Option<i64> = "due" as LenientOptional,
        /// The state of the payment.
        pub payment_status: Option<String> = "paymentStatus" as LenientOptional,
        /// Whether the phone is connected to the internet.
        pub phone_connected: Option<bool> = "phoneConnected" as LenientOptional,
        /// Whether the instance is linked to an account.
        pub whatsapp_connected: Option<bool> = "whatsappConnected" as LenientOptional,
        /// What kind of instance it is.
        pub middleware: Option<InstanceKind> = "middleware" as Optional,
        /// Where `DeliveryCallback` goes.
        pub delivery_callback_url: Option<String> = "deliveryCallbackUrl" as LenientOptional,
        /// Where `ReceivedCallback` goes.
        pub received_callback_url: Option<String> = "receivedCallbackUrl" as LenientOptional,
        /// Where `DisconnectedCallback` goes.
        pub disconnected_callback_url: Option<String> = "disconnectedCallbackUrl" as LenientOptional,
        /// Where `MessageStatusCallback` goes.
        pub message_status_callback_url: Option<String> = "messageStatusCallbackUrl" as LenientOptional,
        /// Where `ReceivedCallback` of messages of either side goes.
        pub received_and_delivery_callback_url: Option<String> = "receivedAndDeliveryCallbackUrl" as LenientOptional,
        /// Where `PresenceChatCallback` goes.
        pub presence_chat_callback_url: Option<String> = "presenceChatCallbackUrl" as LenientOptional,
        /// Where `ConnectedCallback` goes.
        pub connected_callback_url: Option<String> = "connectedCallbackUrl" as LenientOptional,
        /// Another address for callbacks, which no page explains.
        pub received_status_callback_url: Option<String> = "receivedStatusCallbackUrl" as LenientOptional,
    }
}

wagate_client::record! {
    /// A token for the library that links an instance in the browser.
    pub struct SdkConnectorToken {
        /// The token, a JWT that soon expires.
        pub token: String = secret "token" as Success,
    }
}

wagate_client::record! {
    /// What a subscription includes.
    ///
    /// Documented in [sign-instance](https://developer.z-api.io/en/partner/sign-instance).
    pub struct SubscribeInstanceRequest: Default, Request {
        /// Whether it includes calls; for accounts alone that have them.
        pub with_calls: Option<bool> = "withCalls" as Optional set(bool),
    }
}

wagate_client::record! {
    /// Where callbacks about the proxy go.
    ///
    /// Documented in [update-proxy-webhook](https://developer.z-api.io/en/partner/update-proxy-webhook).
    pub struct UpdateProxyWebhookRequest: Request {
        /// The address.
        pub value: String = "value" as Required new(impl Into<String>),
    }
}

wagate_client::record! {
    /// What to add to a subscription.
    ///
    /// Documented in [update-instance](https://developer.z-api.io/en/partner/update-instance).
    pub struct UpdateSubscriptionRequest: Request {
        /// True, for calls; the service takes no other value.
        pub with_calls: bool = "withCalls" as Required new(bool),
    }
}

wagate_client::any_answer! {
    /// What `subscribeInstance` answers, of which the documentation shows nothing.
    pub struct SubscribeInstanceAnswer
}

wagate_client::any_answer! {
    /// What `cancelInstance` answers, of which the documentation shows nothing.
    pub struct CancelInstanceAnswer
}

wagate_client::any_answer! {
    /// What `updateSubscription` answers, of which the documentation shows nothing.
    pub struct UpdateSubscriptionAnswer
}
