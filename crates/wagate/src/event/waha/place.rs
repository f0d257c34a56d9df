//! Where a message stands, and who wrote it.

use wagate_client::{ChatId, ChatIdKind};

use crate::message_id::MessageId;
use crate::who::Who;

/// Where a message stands, and who wrote it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) chat: ChatId,
    pub(super) sender: Option<ChatId>,
    pub(super) is_from_me: bool,
}

/// What an event tells of that. Engines differ in it: in a browser, `from` and `to` are the two ends, as in a letter;
/// the others have the chat in `from` also of what the account wrote, and `to` is empty or the account.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told<'a> {
    /// The id of the message: `false_1203@g.us_AAAA_1@c.us`.
    pub(super) id: Option<&'a str>,
    pub(super) from: Option<&'a ChatId>,
    pub(super) to: Option<&'a ChatId>,
    /// Who wrote it, where that is told apart.
    pub(super) author: Option<&'a ChatId>,
    pub(super) is_from_me: Option<bool>,
    /// The account.
    pub(super) me: Option<&'a ChatId>,
}

impl Place {
    /// Nothing where no chat is told.
    pub(super) fn of(told: Told<'_>) -> Option<Self> {
        let id = told.id.and_then(MessageId::read);
        let of_id = id.as_ref().map(|id| id.is_from_me);
        let is_from_me = told.is_from_me.or(of_id).unwrap_or_default();
        let chat = chat(&told, id.as_ref(), is_from_me)?;
        let author = told.author.map(Who::plain).or(id.and_then(|id| id.author));
        let sender = author.or_else(|| {
            let from = told.from.map(Who::plain);
            if is_from_me {
                told.me.map(Who::plain).or(from.filter(|from| *from != chat))
            } else {
                Some(from.unwrap_or_else(|| chat.clone())).filter(is_somebody)
            }
        });
        Some(Self { chat, sender, is_from_me })
    }
}

/// The end that the id names; the id alone decides only where no end is told, for it may name a person in another way.
fn chat(told: &Told<'_>, id: Option<&MessageId>, is_from_me: bool) -> Option<ChatId> {
    let (from, to) = (told.from.map(Who::plain), told.to.map(Who::plain));
    let named = id.map(|id| &id.chat);
    let is_named = |end: &&ChatId| Some(*end) == named;
    let found = [&from, &to].into_iter().flatten().find(is_named).cloned();
    let by_direction = if is_from_me { to.or(from) } else { from.or(to) };
    found.or(by_direction).or_else(|| named.cloned())
}

/// Groups, the status updates and lists write nothing themselves; a channel does.
fn is_somebody(chat: &ChatId) -> bool {
    !matches!(chat.kind(), ChatIdKind::Group | ChatIdKind::Status | ChatIdKind::Broadcast)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(told: Told<'_>) -> Option<(String, Option<String>, bool)> {
        let place = Place::of(told)?;
        Some((place.chat.to_string(), place.sender.map(|who| who.to_string()), place.is_from_me))
    }

    fn id(text: &str) -> ChatId {
        ChatId::unchecked(text)
    }

    fn expected(
        chat: &str,
        sender: &str,
        is_from_me: bool,
    ) -> Option<(String, Option<String>, bool)> {
        let sender = Some(sender.to_owned()).filter(|sender| !sender.is_empty());
        Some((chat.to_owned(), sender, is_from_me))
    }

    #[test]
    fn both_ways_to_write_what_the_account_sent_are_one() {
        let (me, other) = (id("1@c.us"), id("2@c.us"));
        let sent = Told { id: Some("true_2@c.us_A"), is_from_me: Some(true), ..Told::default() };
        let letter = Told { from: Some(&me), to: Some(&other), ..sent };
        assert_eq!(place(letter), expected("2@c.us", "1@c.us", true));
        let chat_only = Told { from: Some(&other), me: Some(&me), ..sent };
        assert_eq!(place(chat_only), expected("2@c.us", "1@c.us", true));
        let device = id("1:31@lid");
        let to_account = Told { from: Some(&other), to: Some(&device), ..sent };
        assert_eq!(place(to_account), expected("2@c.us", "", true));
    }

    #[test]
    fn a_group_is_the_chat_and_never_the_sender() {
        let (group, member) = (id("12@g.us"), id("3@lid"));
        let told = Told { id: Some("false_12@g.us_A_3@lid"), ..Told::default() };
        assert_eq!(place(told), expected("12@g.us", "3@lid", false));
        let voted = Told { from: Some(&member), to: Some(&group), ..told };
        assert_eq!(place(voted), expected("12@g.us", "3@lid", false));
        let unnamed = Told { id: None, from: Some(&group), ..Told::default() };
        assert_eq!(place(unnamed), expected("12@g.us", "", false));
    }

    #[test]
    fn an_id_alone_tells_what_a_status_and_a_deletion_have_no_member_for() {
        let status = Told { id: Some("false_status@broadcast_A_3@c.us"), ..Told::default() };
        assert_eq!(place(status), expected("status@broadcast", "3@c.us", false));
        let deleted = Told { id: Some("true_3@s.whatsapp.net_A"), ..Told::default() };
        assert_eq!(place(deleted), expected("3@c.us", "", true));
        let person = Told { id: Some("false_3@c.us_A"), ..Told::default() };
        assert_eq!(place(person), expected("3@c.us", "3@c.us", false));
        for short in ["3EB0", "", "true_", "false_x_y", "maybe_1@c.us_A"] {
            assert_eq!(place(Told { id: Some(short), ..Told::default() }), None, "{short}");
        }
    }
}
