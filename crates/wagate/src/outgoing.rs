//! What can be sent over every gateway, or over most.

use serde::Serialize;
use serde_json::Value;

use crate::capability::Capability;
use crate::phone::Phone;
use crate::who::Who;

/// Something to send.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Outgoing {
    /// A text.
    Text(Text),
    /// A picture, a video, a recording or a document.
    File(File),
    /// A place.
    Location(Location),
    /// Somebody's card.
    Card(Card),
    /// A question with answers to choose from.
    Poll(Poll),
    /// A reaction to a message.
    Reaction(Reaction),
}

impl Outgoing {
    /// What a gateway must be able to do to send it.
    #[must_use]
    pub const fn needs(&self) -> Capability {
        match self {
            Self::Text(_) => Capability::Text,
            Self::File(_) => Capability::File,
            Self::Location(_) => Capability::Location,
            Self::Card(_) => Capability::Card,
            Self::Poll(_) => Capability::Poll,
            Self::Reaction(_) => Capability::Reaction,
        }
    }
}

/// A text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Text {
    /// The text.
    pub text: String,
    /// The id of the message that it replies to.
    pub reply_to: Option<String>,
    /// The people who are mentioned; the text has `@` and their digits.
    pub mentions: Vec<Who>,
}

impl Text {
    /// With nothing but the text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), reply_to: None, mentions: Vec::new() }
    }

    /// Replies to the message with this id, as an event or the answer to sending has it.
    #[must_use]
    pub fn reply_to(mut self, message: impl Into<String>) -> Self {
        self.reply_to = Some(message.into());
        self
    }

    /// Mentions a person. Gateways that cannot mention send the text all the same.
    #[must_use]
    pub fn mention(mut self, who: impl Into<Who>) -> Self {
        self.mentions.push(who.into());
        self
    }
}

/// What sort of file it is, which decides how WhatsApp shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// A picture.
    Image,
    /// A video.
    Video,
    /// A recording of a voice.
    Voice,
    /// Any file, under its name.
    Document,
}

/// Where the content of a file is.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileSource {
    /// At an address that the gateway fetches.
    Address(String),
    /// Here.
    Bytes {
        /// The content.
        bytes: Vec<u8>,
        /// What it is: `image/jpeg`.
        media_type: String,
    },
}

impl std::fmt::Debug for FileSource {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Address(address) => formatter.debug_tuple("Address").field(address).finish(),
            Self::Bytes { bytes, media_type } => {
                write!(formatter, "{} bytes of {media_type}", bytes.len())
            }
        }
    }
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct File {
    /// What sort of file it is.
    pub kind: FileKind,
    /// Where its content is.
    pub source: FileSource,
    /// Its name, with the extension. Left out, it is the end of the address, or `file`.
    pub name: Option<String>,
    /// The text below it.
    pub caption: Option<String>,
    /// The id of the message that it replies to.
    pub reply_to: Option<String>,
}

impl File {
    /// One that the gateway fetches from an address.
    pub fn from_url(kind: FileKind, address: impl Into<String>) -> Self {
        Self::new(kind, FileSource::Address(address.into()))
    }

    /// One whose content is sent along.
    pub fn from_bytes(
        kind: FileKind,
        bytes: impl Into<Vec<u8>>,
        media_type: impl Into<String>,
    ) -> Self {
        Self::new(kind, FileSource::Bytes { bytes: bytes.into(), media_type: media_type.into() })
    }

    fn new(kind: FileKind, source: FileSource) -> Self {
        Self { kind, source, name: None, caption: None, reply_to: None }
    }

    /// Gives it a name, with the extension.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Puts a text below it. Recordings have none, and some gateways have none below documents.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Replies to the message with this id.
    #[must_use]
    pub fn reply_to(mut self, message: impl Into<String>) -> Self {
        self.reply_to = Some(message.into());
        self
    }

    /// The name that it is sent under.
    pub(crate) fn file_name(&self) -> &str {
        let of_address = match &self.source {
            FileSource::Address(address) => {
                let path = address.split(['?', '#']).next().unwrap_or_default();
                let path = path.split_once("://").map_or(path, |(_, path)| path);
                path.rsplit_once('/').map(|(_, name)| name).filter(|name| !name.is_empty())
            }
            FileSource::Bytes { .. } => None,
        };
        self.name.as_deref().or(of_address).unwrap_or("file")
    }

    /// The end of its name after the last dot; `bin` where there is none.
    pub(crate) fn extension(&self) -> &str {
        self.file_name().rsplit_once('.').map_or("bin", |(_, extension)| extension)
    }
}

/// A place.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Location {
    /// Degrees to the north, negative to the south.
    pub latitude: f64,
    /// Degrees to the east, negative to the west.
    pub longitude: f64,
    /// What stands there.
    pub title: String,
    /// The address.
    pub address: String,
}

impl Location {
    /// A place with its name.
    pub fn new(latitude: f64, longitude: f64, title: impl Into<String>) -> Self {
        Self { latitude, longitude, title: title.into(), address: String::new() }
    }

    /// Gives the address. WAHA sends none.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }
}

/// Somebody's card: a name and a phone number, which the receiver can save.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Card {
    /// The name.
    pub name: String,
    /// The number.
    pub phone: Phone,
    /// The id of the message that it replies to.
    pub reply_to: Option<String>,
}

impl Card {
    /// A card with a name and a number.
    pub fn new(name: impl Into<String>, phone: Phone) -> Self {
        Self { name: name.into(), phone, reply_to: None }
    }

    /// Replies to the message with this id.
    #[must_use]
    pub fn reply_to(mut self, message: impl Into<String>) -> Self {
        self.reply_to = Some(message.into());
        self
    }
}

/// A question with answers to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Poll {
    /// The question.
    pub question: String,
    /// The answers, in their order.
    pub options: Vec<String>,
    /// Whether more than one may be chosen.
    pub multiple_answers: bool,
}

impl Poll {
    /// A question of which one answer may be chosen.
    pub fn new(
        question: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let options = options.into_iter().map(Into::into).collect();
        Self { question: question.into(), options, multiple_answers: false }
    }

    /// Lets more than one be chosen.
    #[must_use]
    pub const fn multiple_answers(mut self) -> Self {
        self.multiple_answers = true;
        self
    }
}

/// A reaction to a message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reaction {
    /// The id of the message.
    pub message: String,
    /// The emoji.
    pub emoji: String,
}

impl Reaction {
    /// Reacts to the message with this id.
    pub fn new(message: impl Into<String>, emoji: impl Into<String>) -> Self {
        Self { message: message.into(), emoji: emoji.into() }
    }
}

impl From<Text> for Outgoing {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Outgoing {
    fn from(text: &str) -> Self {
        Self::Text(Text::new(text))
    }
}

impl From<File> for Outgoing {
    fn from(file: File) -> Self {
        Self::File(file)
    }
}

impl From<Location> for Outgoing {
    fn from(location: Location) -> Self {
        Self::Location(location)
    }
}

impl From<Card> for Outgoing {
    fn from(card: Card) -> Self {
        Self::Card(card)
    }
}

impl From<Poll> for Outgoing {
    fn from(poll: Poll) -> Self {
        Self::Poll(poll)
    }
}

impl From<Reaction> for Outgoing {
    fn from(reaction: Reaction) -> Self {
        Self::Reaction(reaction)
    }
}

/// What a gateway answered to sending. It has taken the message; whether it arrives, events tell.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Sent {
    /// The id of the message, in the form that replies and the events about its status have. Nothing where the gateway
    /// gave none: WAHA with the engine WEBJS, now and then.
    pub id: Option<String>,
    /// Everything that the gateway said, as it came.
    pub whole: Value,
}
