//! The id of a WhatsApp chat, as every gateway writes it.

mod convert;
mod error;
mod kind;
mod rules;

pub use error::ChatIdError;
pub use kind::ChatIdKind;

/// The id of a WhatsApp chat: a person, a group, a channel, and what else there is.
///
/// What is before the `@` is the user, what is after it the server, which tells the kind:
///
/// | id | kind |
/// | --- | --- |
/// | `79001234567@c.us`, `79001234567@s.whatsapp.net` | a person, by phone number |
/// | `120363043968066561@g.us`, `79001234567-1587570015@g.us` | a group |
/// | `199016268742711@lid` | a linked id: a person who does not show the number |
/// | `120363166555745933@newsletter` | a channel |
/// | `status@broadcast` | the status updates |
/// | `1587570015@broadcast` | a broadcast list |
///
/// Any other server is kept, as an [unknown](ChatIdKind::Unknown) kind. An id is compared and
/// written exactly as it was read: the two ways to write a person are two ids.
///
/// ```
/// use wagate_client::{ChatId, ChatIdKind};
///
/// let id: ChatId = "79001234567@c.us".parse()?;
/// assert_eq!((id.kind(), id.phone()), (ChatIdKind::Person, Some("79001234567")));
/// assert_eq!(ChatId::person("+7 (900) 123-45-67")?, id);
///
/// let error = ChatId::try_from("79001234567").expect_err("it has no server");
/// assert_eq!(
///     error.to_string(),
///     "`79001234567` is not a chat id: it has no `@`; a person's is `79001234567@c.us`, \
///      a group's `120363043968066561@g.us`"
/// );
/// # Ok::<(), wagate_client::ChatIdError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatId(String);

impl ChatId {
    /// The chat with the person of this phone number: digits with the country code first. A `+`
    /// before them, and spaces, hyphens, dots and parentheses between them are left out.
    ///
    /// # Errors
    ///
    /// If it holds anything else, no digits or more than 15, or begins with 0, as numbers do that
    /// lack the country code.
    pub fn person(phone: impl AsRef<str>) -> Result<Self, ChatIdError> {
        let phone = phone.as_ref();
        match rules::digits(phone) {
            Ok(digits) => Ok(Self(format!("{digits}@{}", kind::PERSON))),
            Err(problem) => Err(ChatIdError::new("phone number", phone, problem)),
        }
    }

    /// The group of this number: what is before `@g.us`.
    ///
    /// # Errors
    ///
    /// If it is not one number, or two (of the creator, and of the time) with a hyphen between.
    pub fn group(number: impl AsRef<str>) -> Result<Self, ChatIdError> {
        Self::try_from(format!("{}@{}", number.as_ref(), kind::GROUP))
    }

    /// The chat of the status updates.
    #[must_use]
    pub fn status() -> Self {
        Self(kind::STATUS.to_owned())
    }

    /// What it is the id of.
    #[must_use]
    pub fn kind(&self) -> ChatIdKind {
        ChatIdKind::of(&self.0)
    }

    /// What is before the `@`.
    #[must_use]
    pub fn user(&self) -> &str {
        self.0.split_once('@').map_or("", |(user, _)| user)
    }

    /// What is after the `@`.
    #[must_use]
    pub fn server(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, server)| server)
    }

    /// The phone number of a person: digits only, the country code first, and without the number of
    /// a device (`79001234567:12@s.whatsapp.net`).
    #[must_use]
    pub fn phone(&self) -> Option<&str> {
        (self.kind() == ChatIdKind::Person).then(|| rules::phone(self.user()))
    }

    /// The phone number of a person in the international form (E.164): `+79001234567`.
    #[must_use]
    pub fn e164(&self) -> Option<String> {
        self.phone().map(|digits| format!("+{digits}"))
    }

    /// The whole id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
