//! Whom a call is about.

use std::fmt;
use std::str::FromStr;

use wagate_client::{ChatId, ChatIdError};

use crate::phone::Phone;

/// A person by phone number, or any chat by its id.
///
/// ```
/// use wagate::Who;
///
/// let person: Who = "+55 11 98765-4321".parse()?;
/// assert_eq!(person.chat_id().as_str(), "5511987654321@c.us");
/// let group: Who = "120363043968066561@g.us".parse()?;
/// assert_eq!(group.phone(), None);
/// # Ok::<(), wagate_client::ChatIdError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Who {
    /// A person.
    Phone(Phone),
    /// A person, a group, a channel, or what else there is.
    Chat(ChatId),
}

impl Who {
    /// The id of the chat.
    #[must_use]
    pub fn chat_id(&self) -> ChatId {
        match self {
            Self::Phone(phone) => ChatId::unchecked(format!("{}@c.us", phone.digits())),
            Self::Chat(chat) => chat.clone(),
        }
    }

    /// The phone number, if it is a person who is known by one.
    #[must_use]
    pub fn phone(&self) -> Option<Phone> {
        match self {
            Self::Phone(phone) => Some(phone.clone()),
            Self::Chat(chat) => chat.phone()?.parse().ok(),
        }
    }

    /// As gateways write it that take a number for a person, and `…-group` for a group.
    pub(crate) fn number(&self) -> String {
        match self {
            Self::Phone(phone) => phone.digits().to_owned(),
            Self::Chat(chat) => match (chat.phone(), chat.as_str().strip_suffix("@g.us")) {
                (Some(phone), _) => phone.to_owned(),
                (None, Some(group)) => format!("{group}-group"),
                (None, None) => chat.as_str().to_owned(),
            },
        }
    }

    /// What such a gateway sends.
    pub(crate) fn of_number(number: &str) -> ChatId {
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        match number.strip_suffix("-group") {
            Some(group) => ChatId::unchecked(format!("{group}@g.us")),
            None if is_number => ChatId::unchecked(format!("{number}@c.us")),
            None => ChatId::unchecked(number),
        }
    }
}

impl From<Phone> for Who {
    fn from(phone: Phone) -> Self {
        Self::Phone(phone)
    }
}

impl From<&Phone> for Who {
    fn from(phone: &Phone) -> Self {
        Self::Phone(phone.clone())
    }
}

impl From<&Who> for Who {
    fn from(who: &Who) -> Self {
        who.clone()
    }
}

impl From<ChatId> for Who {
    fn from(chat: ChatId) -> Self {
        Self::Chat(chat)
    }
}

impl From<&ChatId> for Who {
    fn from(chat: &ChatId) -> Self {
        Self::Chat(chat.clone())
    }
}

impl FromStr for Who {
    type Err = ChatIdError;

    /// A phone number in the international form, else an id of a chat.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self::Phone).or_else(|_| text.parse().map(Self::Chat))
    }
}

impl fmt::Display for Who {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Phone(phone) => phone.fmt(formatter),
            Self::Chat(chat) => chat.fmt(formatter),
        }
    }
}
