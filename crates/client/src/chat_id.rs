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
/// What a gateway sends is read whatever it is, so that an id of a form that nobody knows of yet can
/// be shown, compared, and given back: answering a message needs no parsing. What a program makes of
/// a text is checked, and so is a request that is read from JSON.
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
///
/// let read: ChatId = serde_json::from_str(r#""79001234567""#).expect("any text is read");
/// assert_eq!(read, "79001234567");
/// assert!(read.check().is_err());
/// # Ok::<(), wagate_client::ChatIdError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatId(String);

/// What can be given where the id of a chat is needed: a [`ChatId`], or a reference to one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the id of a chat",
    label = "a `ChatId` is needed here",
    note = "for a person: `ChatId::person(\"+7 900 123-45-67\")?`, for a group: `ChatId::group(\"120363043968066561\")?`",
    note = "for an id as a text: `\"79001234567@c.us\".parse::<ChatId>()?`"
)]
pub trait IntoChatId: Into<ChatId> {}

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

    /// This text, whatever it is: for an id that a vendor writes in a way of its own.
    #[must_use]
    pub fn unchecked(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Whether it could have been made of a text.
    ///
    /// # Errors
    ///
    /// What is wrong with it, if it is none. Only a gateway, or [`unchecked`](Self::unchecked), gives such
    /// an id.
    pub fn check(&self) -> Result<(), ChatIdError> {
        rules::check(&self.0).map_err(|problem| ChatIdError::new("chat id", &self.0, problem))
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
    /// a device (`79001234567:12@s.whatsapp.net`). Not every person has one: `0@c.us` is WhatsApp itself.
    #[must_use]
    pub fn phone(&self) -> Option<&str> {
        let number = rules::before_device(self.user());
        let is_person = self.kind() == ChatIdKind::Person;
        (is_person && rules::is_international(number)).then_some(number)
    }

    /// The phone number of a person in the international form (E.164): `+79001234567`. What it gives,
    /// [`person`](Self::person) takes.
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
