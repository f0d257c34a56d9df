//! Whom a call is about.

use std::fmt;
use std::str::FromStr;

use wagate_client::{ChatId, ChatIdError, ChatIdKind};

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

    /// As gateways write it that take a number for a person. A group that is named after its maker keeps that name; the
    /// newer ones end with `-group`.
    pub(crate) fn number(&self) -> String {
        match self {
            Self::Phone(phone) => phone.digits().to_owned(),
            Self::Chat(chat) => match (chat.phone(), chat.as_str().strip_suffix("@g.us")) {
                (Some(phone), _) => phone.to_owned(),
                (None, Some(group)) if group.contains('-') => group.to_owned(),
                (None, Some(group)) => format!("{group}-group"),
                (None, None) => chat.as_str().to_owned(),
            },
        }
    }

    /// What such a gateway sends.
    pub(crate) fn of_number(number: &str) -> ChatId {
        let is_number =
            |text: &str| !text.is_empty() && text.bytes().all(|one| one.is_ascii_digit());
        let is_group = |text: &str| {
            text.split_once('-').is_some_and(|(maker, time)| is_number(maker) && is_number(time))
        };
        ChatId::unchecked(
            match (number.strip_suffix("-group"), number.strip_suffix("-broadcast")) {
                (Some(group), _) => format!("{group}@g.us"),
                (None, Some(list)) => format!("{list}@broadcast"),
                _ if is_group(number) => format!("{number}@g.us"),
                _ if is_number(number) => format!("{number}@c.us"),
                _ => return Self::plain(&ChatId::unchecked(number)),
            },
        )
    }

    /// An id in the one form that the layer has for it: a person ends with `@c.us`, and no device is named.
    pub(crate) fn plain(chat: &ChatId) -> ChatId {
        match (chat.kind(), chat.phone()) {
            (_, Some(phone)) => ChatId::unchecked(format!("{phone}@c.us")),
            (ChatIdKind::LinkedId, _) => {
                let user = chat.user().split(':').next().unwrap_or_default();
                ChatId::unchecked(format!("{user}@{}", chat.server()))
            }
            _ => chat.clone(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gateways_that_write_numbers_have_the_same_chats() {
        for (number, chat) in [
            ("5511999999999", "5511999999999@c.us"),
            ("120363019502650977-group", "120363019502650977@g.us"),
            ("5511999999999-1623281429", "5511999999999-1623281429@g.us"),
            ("1624901640@broadcast", "1624901640@broadcast"),
            ("120363166555745933@newsletter", "120363166555745933@newsletter"),
            ("81896604192873@lid", "81896604192873@lid"),
        ] {
            assert_eq!(Who::of_number(number), chat);
            assert_eq!(Who::Chat(ChatId::unchecked(chat)).number(), number);
        }
        for (number, chat) in [
            // Events write a list in another way than calls.
            ("1774895799-broadcast", "1774895799@broadcast"),
            ("5511999999999-1623281429-group", "5511999999999-1623281429@g.us"),
            ("5511999999999:12@s.whatsapp.net", "5511999999999@c.us"),
            ("81896604192873:31@lid", "81896604192873@lid"),
            ("", ""),
            ("-", "-"),
        ] {
            assert_eq!(Who::of_number(number), chat);
        }
    }
}
