//! Ids of messages. Most gateways have short ones; WAHA's hold the chat as well, but not everywhere.

use wagate_client::ChatId;

use crate::who::Who;

/// The parts of an id that holds them: `false_1203@g.us_AAAA_1@c.us`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct MessageId<'a> {
    pub(crate) is_from_me: bool,
    pub(crate) chat: ChatId,
    pub(crate) short: &'a str,
    /// Who wrote it; in groups.
    pub(crate) author: Option<ChatId>,
}

impl<'a> MessageId<'a> {
    /// Nothing where it is a short one.
    pub(crate) fn read(id: &'a str) -> Option<Self> {
        let mut parts = id.split('_');
        let is_from_me = match parts.next()? {
            "true" => true,
            "false" => false,
            _ => return None,
        };
        let chat_id = |part: &str| part.contains('@').then(|| Who::plain(&ChatId::unchecked(part)));
        let chat = parts.next().and_then(chat_id)?;
        let short = parts.next().unwrap_or_default();
        Some(Self { is_from_me, chat, short, author: parts.next().and_then(chat_id) })
    }
}

/// Whether two ids are of one message. The answer to sending, events about a status, and replies may write more or less of
/// it.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    short(one) == short(other)
}

fn short(id: &str) -> &str {
    MessageId::read(id).map_or(id, |id| id.short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_same_with_chat_and_author_or_without() {
        let long = "true_1203@g.us_3EB0AA_5@lid";
        for same in [long, "true_1203@g.us_3EB0AA", "false_1203@g.us_3EB0AA_6@c.us", "3EB0AA"] {
            assert!(is_same(long, same) && is_same(same, long), "{same}");
        }
        for other in ["3EB0AB", "true_1203@g.us_3EB0AB_5@lid", "", "true_3EB0AA", "1203@g.us"] {
            assert!(!is_same(long, other), "{other}");
        }
    }
}
