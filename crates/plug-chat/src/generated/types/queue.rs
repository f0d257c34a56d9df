// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Plug Chat: types of the section `queue`.

wagate_client::record! {
    /// Messages that wait for being sent.
    ///
    /// Documented in [get-queue](https://plug-chat-docs.vercel.app/queue/get-queue).
    pub struct MessageQueue: Default {
        /// How many there are, as a decimal number.
        pub size: Option<String> = "size" as LenientOptional,
        /// The messages.
        pub messages: Vec<QueuedMessage> = "messages" as List,
    }
}

wagate_client::record! {
    /// A message that waits for being sent.
    ///
    /// Documented in [get-queue](https://plug-chat-docs.vercel.app/queue/get-queue).
    pub struct QueuedMessage: Default {
        /// The id of the message at the service, which `deleteQueueMessage` takes.
        pub zaap_id: Option<String> = "ZaapId" as LenientOptional,
        /// The id that the message has in WhatsApp.
        pub message_id: Option<String> = "MessageId" as LenientOptional,
        /// The chat that the message goes to.
        pub phone: Option<String> = "Phone" as LenientOptional,
        /// The text.
        pub message: Option<String> = "Message" as LenientOptional,
        /// When the message was queued, in milliseconds since 1970 (UTC).
        pub created: Option<i64> = "Created" as LenientOptional,
    }
}

wagate_client::any_answer! {
    /// What `deleteQueue` answers, of which the documentation shows nothing.
    pub struct DeleteQueueAnswer
}

wagate_client::any_answer! {
    /// What `deleteQueueMessage` answers, of which the documentation shows nothing.
    pub struct DeleteQueueMessageAnswer
}
