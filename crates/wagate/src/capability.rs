//! What gateways can do.

use std::fmt;

/// Something that a gateway can do, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Capability {
    /// Looking a person up.
    Contact,
    /// Listing the contacts of the account.
    Contacts,
    /// Asking whether a number has WhatsApp.
    Exists,
    /// Sending a text.
    Text,
    /// Sending a picture, a video, a recording or a document.
    File,
    /// Sending a place.
    Location,
    /// Reacting to a message.
    Reaction,
    /// Changing a text that was sent.
    Edit,
    /// Deleting a message for everybody.
    Delete,
}

impl Capability {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Contact,
        Self::Contacts,
        Self::Exists,
        Self::Text,
        Self::File,
        Self::Location,
        Self::Reaction,
        Self::Edit,
        Self::Delete,
    ];
}

impl fmt::Display for Capability {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Contact => "looking a person up",
            Self::Contacts => "listing contacts",
            Self::Exists => "asking whether a number has WhatsApp",
            Self::Text => "sending a text",
            Self::File => "sending a file",
            Self::Location => "sending a place",
            Self::Reaction => "reacting to a message",
            Self::Edit => "changing a message",
            Self::Delete => "deleting a message",
        })
    }
}
