//! The chats of an account, as a gateway lists them.

use std::time::SystemTime;

use serde::Serialize;
use serde_json::Value;
use wagate_client::ChatId;

use crate::contact::Told;
use crate::time::told;

/// A chat of the account.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Chat {
    /// Its id.
    pub id: ChatId,
    /// The name of the person or group.
    #[serde(skip_serializing_if = "Told::is_not_told")]
    pub name: Told<String>,
    /// How many messages nobody has read.
    #[serde(skip_serializing_if = "Told::is_not_told")]
    pub unread: Told<u64>,
    /// When the last message was written; in JSON in seconds since 1970.
    #[serde(skip_serializing_if = "Told::is_not_told", serialize_with = "told")]
    pub last_message: Told<SystemTime>,
    /// Whether it is put away.
    #[serde(skip_serializing_if = "Told::is_not_told")]
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
