//! The chats of an account, as a gateway lists them.

use std::time::SystemTime;

use serde_json::Value;
use wagate_client::ChatId;

use crate::contact::Told;

/// A chat of the account.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// Its id.
    pub id: ChatId,
    /// The name of the person or group.
    pub name: Told<String>,
    /// How many messages nobody has read.
    pub unread: Told<u64>,
    /// When the last message was written.
    pub last_message: Told<SystemTime>,
    /// Whether it is put away.
    pub is_archived: Told<bool>,
    /// Everything that the gateway said, as it came.
    pub whole: Value,
}

impl Chat {
    pub(crate) fn new(id: ChatId, whole: Value) -> Self {
        Self {
            id,
            name: Told::NotTold,
            unread: Told::NotTold,
            last_message: Told::NotTold,
            is_archived: Told::NotTold,
            whole,
        }
    }
}
