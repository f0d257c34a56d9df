// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Z-API: types of the section `queue`.

wagate_client::record! {
    /// Which page of the queue is asked for.
    ///
    /// Documented in [post-queue](https://developer.z-api.io/en/queue/post-queue).
    pub struct ListQueueRequest: Default, Request {
        /// How many messages a page has, up to 30; 20 if left out.
        pub page_size: Option<i64> = "pageSize" as Optional set(i64),
        /// What the page before said; the first page comes if left out.
        pub paging_state: Option<String> = "pagingState" as Optional set(impl Into<String>),
    }
}

wagate_client::record! {
    /// Messages that wait for being sent, as many as fit one page.
    ///
    /// Documented in [get-queue](https://developer.z-api.io/en/queue/get-queue).
    pub struct QueuePage: Default {
        /// The messages.
        pub messages: Vec<QueuedMessage> = "messages" as List,
        /// What `listQueue` takes to give the next page.
        pub paging_state: Option<String> = "pagingState" as LenientOptional,
        /// Whether there is a next page.
        pub has_more: Option<bool> = "hasMore" as LenientOptional,
    }
}

wagate_client::record! {
    /// Whether settings of the queue were changed.
    ///
    /// Documented in [update-queue-settings](https://developer.z-api.io/en/queue/update-queue-settings).
    #[must_use = "a false `success` is no `Err`: look at it"]
    pub struct QueueSettingsUpdate: Default {
        /// True if they were.
        pub success: Option<bool> = "success" as LenientOptional,
    }
}

wagate_client::record! {
    /// A message that waits for being sent.
    ///
    /// Documented in [get-queue](https://developer.z-api.io/en/queue/get-queue).
    pub struct QueuedMessage: Default {
        /// The id of the message at the gateway.
        pub id: Option<String> = "_id" as LenientOptional,
        /// The same id, which `deleteQueueMessage` takes.
        pub zaap_id: Option<String> = "ZaapId" as LenientOptional,
        /// The id that the message has in WhatsApp.
        pub message_id: Option<String> = "MessageId" as LenientOptional,
        /// The id of the instance.
        pub instance_id: Option<String> = "InstanceId" as LenientOptional,
        /// The chat that the message goes to.
        pub phone: Option<String> = "Phone" as LenientOptional,
        /// The text.
        pub message: Option<String> = "Message" as LenientOptional,
        /// How many seconds the message waits before it is sent; -1 where the caller gave none.
        pub delay_message: Option<i64> = "DelayMessage" as LenientOptional,
        /// For how many seconds the chat shows before that the account is typing.
        pub delay_typing: Option<i64> = "DelayTyping" as LenientOptional,
        /// When the message was queued, in milliseconds since 1970.
        pub created: Option<i64> = "Created" as LenientOptional,
        /// The same time as a text, such as `2026-03-31T14:40:31.776+00:00`.
        pub created_at: Option<String> = "CreatedAt" as LenientOptional,
        /// Whether the instance runs a beta version.
        pub beta: Option<bool> = "Beta" as LenientOptional,
        /// Whether the instance is in its trial period.
        pub is_trial: Option<bool> = "IsTrial" as LenientOptional,
    }
}

wagate_client::record! {
    /// Settings of the queue.
    ///
    /// Documented in [update-queue-settings](https://developer.z-api.io/en/queue/update-queue-settings).
    pub struct UpdateQueueSettingsRequest: Request {
        /// Whether an instance that is not connected refuses new messages; if false, it queues them, up to 1000, and sends
        /// them all once it is connected.
        pub disable_enqueue_when_disconnected: bool = "disableEnqueueWhenDisconnected" as Required new(bool),
    }
}

wagate_client::any_answer! {
    /// What `deleteQueue` answers, of which the documentation shows nothing.
    pub struct DeleteQueueAnswer
}

wagate_client::any_answer! {
    /// What `countQueue` answers, of which the documentation shows nothing.
    pub struct CountQueueAnswer
}

wagate_client::any_answer! {
    /// What `deleteQueueMessage` answers, of which the documentation shows nothing.
    pub struct DeleteQueueMessageAnswer
}
