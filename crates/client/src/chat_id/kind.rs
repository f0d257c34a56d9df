//! What an id is the id of.

pub(super) const PERSON: &str = "c.us";
pub(super) const GROUP: &str = "g.us";
pub(super) const STATUS: &str = "status@broadcast";

/// What a [`ChatId`](super::ChatId) is the id of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatIdKind {
    /// A person, by phone number: `@c.us` or `@s.whatsapp.net`.
    Person,
    /// A group: `@g.us`.
    Group,
    /// A person who does not show the phone number: `@lid`.
    LinkedId,
    /// A channel: `@newsletter`.
    Channel,
    /// The status updates: `status@broadcast`.
    Status,
    /// A broadcast list: `@broadcast`.
    Broadcast,
    /// Any other server, such as `@bot` or `@call`.
    Unknown,
}

impl ChatIdKind {
    pub(super) fn of(id: &str) -> Self {
        match id.split_once('@').map_or("", |(_, server)| server) {
            PERSON | "s.whatsapp.net" => Self::Person,
            GROUP => Self::Group,
            "lid" => Self::LinkedId,
            "newsletter" => Self::Channel,
            "broadcast" if id == STATUS => Self::Status,
            "broadcast" => Self::Broadcast,
            _ => Self::Unknown,
        }
    }
}
