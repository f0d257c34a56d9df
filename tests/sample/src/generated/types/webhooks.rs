// Written by `cargo xtask generate` from specs/; change those, not this file.

//! Sample: types of the section `webhooks`.

wagate_client::record! {
    /// Somebody left a chat.
    ///
    /// Documented in [index](https://docs.sample.example/en/webhooks/).
    pub struct AttendanceFinished {
        /// Its number.
        pub attendance_id: i64 = "attendanceId" as LenientRequired,
        /// When it ended.
        pub finished_at: String = "finishedAt" as LenientRequired,
    }
}

wagate_client::record! {
    /// Somebody took over a chat.
    ///
    /// Documented in [index](https://docs.sample.example/en/webhooks/).
    pub struct AttendanceStarted {
        /// Its number.
        pub attendance_id: i64 = "attendanceId" as LenientRequired,
        /// When it began.
        pub started_at: String = "startedAt" as LenientRequired,
    }
}

wagate_client::record! {
    /// Something that happened in a session.
    ///
    /// Documented in [index](https://docs.sample.example/en/webhooks/).
    pub struct Callback {
        /// The session.
        pub session: String = "session" as LenientRequired,
        /// What happened.
        pub payload: Payload = "payload" as Required,
    }
}

wagate_client::record! {
    /// A file.
    ///
    /// Documented in [index](https://docs.sample.example/en/webhooks/).
    pub struct FilePart {
        /// Where it is.
        pub url: String = "url" as LenientRequired,
        /// Its media type.
        pub mime_type: Option<String> = "mimeType" as LenientOptional,
    }
}

wagate_client::union! {
    /// A notification; its keys tell which.
    ///
    /// Documented in [index](https://docs.sample.example/en/webhooks/).
    pub enum Notification by keys {
        /// Something that happened in a session.
        Callback(Box<Callback>) when ["session", "payload"],
        /// Somebody took over a chat.
        AttendanceStarted(Box<AttendanceStarted>) when ["attendanceId", "startedAt"],
        /// Somebody left a chat.
        AttendanceFinished(Box<AttendanceFinished>) when ["attendanceId", "finishedAt"],
    }
}

wagate_client::tagged! {
    /// What happened; its type tells what.
    ///
    /// Documented in [index](https://docs.sample.example/en/webhooks/).
    pub enum Payload by "type" {
        /// `received`: A message came.
        Received(Box<Received>) = "received",
        /// `revoked`: A message was taken back.
        Revoked(Box<Revoked>) = "revoked",
    }
}

wagate_client::record! {
    /// A message that came, with what it holds.
    ///
    /// Documented in [index](https://docs.sample.example/en/webhooks/).
    pub struct Received {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The message.
        pub message_id: String = "messageId" as LenientRequired,
        /// Who sent it.
        pub phone: Option<String> = "phone" as LenientOptional,
        /// When it was sent.
        pub momment: Option<i64> = "momment" as LenientOptional,
        /// The part that it holds, told by its key.
        pub content: Option<ReceivedContent> = "text" | "image" | "audio" as Parts,
        /// The part that it holds, told by its key.
        pub origin: Option<ReceivedOrigin> = "group" | "channel" as Parts,
    }
}

wagate_client::parts! {
    /// What a [`Received`] holds: one of these, told by its key.
    pub enum ReceivedContent {
        /// A text.
        Text(Box<TextPart>) = "text",
        /// A picture.
        Image(Box<FilePart>) = "image" without From,
        /// A recording.
        Audio(Box<FilePart>) = "audio" without From,
    }
}

wagate_client::parts! {
    /// What a [`Received`] holds: one of these, told by its key.
    pub enum ReceivedOrigin {
        /// The group that it came from.
        Group(String) = "group" without From,
        /// The channel that it came from.
        Channel(String) = "channel" without From,
    }
}

wagate_client::record! {
    /// A message that was taken back.
    ///
    /// Documented in [index](https://docs.sample.example/en/webhooks/).
    pub struct Revoked {
        /// What happened.
        pub type_: String = "type" as LenientRequired,
        /// The message.
        pub message_id: String = "messageId" as LenientRequired,
    }
}

wagate_client::record! {
    /// A text.
    ///
    /// Documented in [index](https://docs.sample.example/en/webhooks/).
    pub struct TextPart {
        /// The text.
        pub message: String = "message" as LenientRequired,
    }
}
