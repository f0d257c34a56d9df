// Written by `cargo xtask generate` from specs/; change those, not this file.

//! WAHA: types of the section `presence`.

use wagate_client::{ChatId, IntoChatId};
use super::PresenceStatus;

wagate_client::record! {
    /// What others are to see.
    ///
    /// Documented in [index](https://waha.devlike.pro/docs/how-to/presence/).
    pub struct SetPresenceRequest: Request {
        /// What others are to see.
        pub presence: PresenceStatus = "presence" as Required new(impl Into<PresenceStatus>),
        /// The chat, for `typing`, `recording` and `paused`. Leave it out for `online` and `offline`.
        pub chat_id: Option<ChatId> = "chatId" as Optional set(impl IntoChatId),
    }
}

wagate_client::any_answer! {
    /// What `setPresence` answers, of which the documentation shows nothing.
    pub struct SetPresenceAnswer
}

wagate_client::any_answer! {
    /// What `subscribePresence` answers, of which the documentation shows nothing.
    pub struct SubscribePresenceAnswer
}
